package org.silkroadatlas.panel.cite;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.WrappingControls;
import org.silkroadatlas.export.citation.CitationStyle;
import org.silkroadatlas.export.citation.References;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.panel.node.Nodes;
import org.silkroadatlas.panel.node.Styles;
import org.silkroadatlas.query.DatasetIndex;

/** A pop-over for copying the citation of an item in one of four styles. */
public final class CitePopOver {
  /** The maximum distance below the top of its owner, in pixels. */
  private static final double HIGHEST = 48;

  /** The gap to its owner, in pixels. */
  private static final double GAP = 4;

  private final Messages messages;
  private final TextArea text = new TextArea();
  private final Label copied = Nodes.text("", "entry-meta");
  private final List<ToggleButton> styles = new ArrayList<>();

  /** A pop-over without contents yet. */
  public CitePopOver(Messages messages) {
    this.messages = messages;
  }

  /** Opens below a node, or near the top of a tall one. */
  public void show(Node owner, DatasetIndex index, Item item) {
    var references = new References(index).of(item);
    for (var style : CitationStyle.values()) {
      var button = new ToggleButton(messages.get("panel.cite." + style.key()));
      button.setOnAction(
          event -> {
            button.setSelected(true);
            text.setText(style.write(references));
            copied.setText("");
          });
      styles.add(button);
    }
    var segmented = Nodes.segmented(styles);
    text.setEditable(false);
    WrappingControls.area(text);
    text.setAccessibleText(messages.get("panel.cite.accessible"));
    text.getStyleClass().add("cite-text");
    VBox.setVgrow(text, Priority.ALWAYS);
    var copy = new Button(messages.get("panel.cite.copy"));
    copy.setAccessibleText(messages.get("panel.cite.copy"));
    copy.setMinWidth(Region.USE_PREF_SIZE);
    copy.setDefaultButton(true);
    copy.setOnAction(event -> copy());
    var foot = new HBox(copy, copied);
    foot.getStyleClass().add("cite-foot");
    var box = new VBox(segmented, text, foot);
    box.getStyleClass().addAll("choice-box", "cite-pop-over");
    box.getStylesheets().add(Styles.sheet());
    Nodes.keepInside(box, owner);
    styles.getFirst().fire();
    var popOver = new PopOver(box);
    popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
    popOver.setDetachable(false);
    popOver.setAnimated(false);
    popOver.getRoot().getStylesheets().add(Styles.sheet());
    var place = owner.localToScreen(owner.getLayoutBounds());
    var top = place.getMinY() + Math.min(place.getHeight(), HIGHEST);
    popOver.show(owner, place.getCenterX(), top + GAP);
    copy.requestFocus();
  }

  private void copy() {
    var content = new ClipboardContent();
    content.putString(text.getText());
    Clipboard.getSystemClipboard().setContent(content);
    copied.setText(messages.get("panel.cite.copied"));
  }
}
