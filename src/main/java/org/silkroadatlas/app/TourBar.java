package org.silkroadatlas.app;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Tour;
import org.silkroadatlas.query.StateException;

/**
 * Walks through a guided tour: the caption of the scene, and the ways to the next and the one
 * before. Takes no room while no tour is walked. JavaFX thread only.
 */
final class TourBar {
  private final HBox region = new HBox();
  private final Label title = new Label();
  private final Label caption = new Label();
  private final Label position = new Label();
  private final Button back;
  private final Button next;
  private final Coordinator coordinator;
  private final Messages messages;
  private @Nullable Tour tour;
  private int step;

  TourBar(Coordinator coordinator, Messages messages) {
    this.coordinator = coordinator;
    this.messages = messages;
    back = button("back", Icons.back(), () -> go(step - 1));
    next = button("next", Icons.forward(), () -> go(step + 1));
    title.getStyleClass().add("tour-title");
    caption.getStyleClass().add("tour-caption");
    caption.setWrapText(true);
    position.getStyleClass().add("tour-position");
    position.setMinWidth(Region.USE_PREF_SIZE);
    var words = new VBox(title, caption);
    HBox.setHgrow(words, Priority.ALWAYS);
    region.getStyleClass().add("tour-bar");
    region
        .getChildren()
        .addAll(back, words, position, next, button("end", Icons.close(), this::end));
    end();
  }

  private Button button(String key, SVGPath icon, Runnable act) {
    var button = new Button(null, icon);
    button.getStyleClass().addAll("flat", "icon-button");
    button.setId("tour-" + key);
    button.setAccessibleText(messages.get("app.tour." + key));
    button.setTooltip(new Tooltip(messages.get("app.tour." + key)));
    button.setOnAction(pressed -> act.run());
    return button;
  }

  Region region() {
    return region;
  }

  /** Begins a tour at its first scene. */
  void begin(Tour begun) {
    tour = begun;
    region.setVisible(true);
    region.setManaged(true);
    go(0);
    next.requestFocus();
  }

  /**
   * Goes on by some scenes, or back by a negative number; nothing happens while no tour is walked.
   */
  void walk(int scenes) {
    if (tour != null) {
      go(step + scenes);
    }
  }

  private void go(int to) {
    var walked = tour;
    if (walked == null || to < 0 || to >= walked.steps().size()) {
      return;
    }
    step = to;
    var scene = walked.steps().get(to);
    title.setText(walked.title());
    caption.setText(scene.caption());
    try {
      coordinator.show(scene.state());
    } catch (StateException e) {
      caption.setText(
          scene.caption() + "\n" + messages.get("app.tour.gone", String.valueOf(e.getMessage())));
    }
    position.setText(messages.get("app.tour.position", to + 1, walked.steps().size()));
    var last = walked.steps().size() - 1;
    // A button that goes dead must not take the keyboard with it to some other pane.
    if (to == last && next.isFocused()) {
      back.setDisable(false);
      back.requestFocus();
    } else if (to == 0 && back.isFocused()) {
      next.setDisable(false);
      next.requestFocus();
    }
    back.setDisable(to == 0);
    next.setDisable(to == last);
  }

  /** Leaves the tour where it stands. */
  void end() {
    tour = null;
    region.setVisible(false);
    region.setManaged(false);
  }

  /** Whether a tour is being walked. */
  boolean isWalking() {
    return tour != null;
  }
}
