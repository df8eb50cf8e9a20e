package org.silkroadatlas.lecture;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.WrappingControls;

/** Offers something the user can accept or ignore. It waits and blocks nothing. */
final class Notice {
  private final HBox region = new HBox();
  private final Label text = WrappingControls.label();
  private final Button open;
  private final Button discard;

  /**
   * @param key the key of its texts and the prefix of the ids of its buttons
   */
  Notice(Messages messages, String key) {
    open = new Button(messages.get("lecture." + key + ".open"));
    open.setId(key + "-open");
    discard = new Button(messages.get("lecture." + key + ".discard"));
    discard.setId(key + "-discard");
    for (var button : new Button[] {open, discard}) {
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    region.getStyleClass().add("notice");
    hide();
  }

  Region region() {
    return region;
  }

  void offer(String words, Runnable toOpen, Runnable toDiscard) {
    text.setText(words);
    open.setOnAction(pressed -> toOpen.run());
    discard.setOnAction(pressed -> toDiscard.run());
    NodeVisibility.set(region, true, List.of(text, open, discard));
  }

  void hide() {
    NodeVisibility.set(region, false);
  }
}
