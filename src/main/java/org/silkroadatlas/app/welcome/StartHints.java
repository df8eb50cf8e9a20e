package org.silkroadatlas.app.welcome;

import java.util.EnumMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.silkroadatlas.app.settings.StartFile;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.Named;
import org.silkroadatlas.query.State;

/**
 * Three hints that teach selecting by doing: each disappears once followed, or all of them when
 * dismissed, and none returns. JavaFX thread only.
 */
final class StartHints {
  private enum Hint implements Named {
    SELECT("select"),
    YEAR("year"),
    FILTER("filter");

    private final String key;

    Hint(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  private final Coordinator coordinator;
  private final StartFile file;
  private final FlowPane region = new FlowPane();
  private final Map<Hint, Label> open = new EnumMap<>(Hint.class);
  private Subscription subscription = Subscription.EMPTY;

  /** Hints that are hidden until {@link #show}. */
  StartHints(Coordinator coordinator, Messages messages, StartFile file) {
    this.coordinator = coordinator;
    this.file = file;
    region.getStyleClass().add("start-hints");
    for (var hint : Hint.values()) {
      if (!file.isDone("hint." + hint.key())) {
        var label = new Label(messages.get("app.start.hint." + hint.key()));
        label.getStyleClass().add("start-hint");
        open.put(hint, label);
        region.getChildren().add(label);
      }
    }
    var enough = new Button(messages.get("app.start.hint.enough"));
    enough.getStyleClass().addAll("flat", "start-enough");
    enough.setOnAction(
        pressed -> {
          for (var hint : Hint.values()) {
            follow(hint);
          }
        });
    region.getChildren().add(enough);
    region.widthProperty().subscribe(this::fitLater);
    enough.fontProperty().subscribe(this::fitLater);
    setShown(false);
  }

  /** Deferred, so that the layout is done first. */
  private void fitLater() {
    Platform.runLater(this::fit);
  }

  /** As many hints as fit on one line, but at least one; the others follow it. */
  private void fit() {
    var insets = region.getInsets();
    var left = region.getWidth() - insets.getLeft() - insets.getRight();
    var children = region.getChildren();
    left -= children.getLast().prefWidth(-1);
    for (var hint : children.subList(0, children.size() - 1)) {
      left -= hint.prefWidth(-1) + region.getHgap();
      var fits = left >= 0 || hint.equals(children.getFirst());
      hint.setManaged(fits);
      hint.setVisible(fits);
    }
  }

  /** The line of hints. */
  Region region() {
    return region;
  }

  private void setShown(boolean shown) {
    region.setVisible(shown);
    region.setManaged(shown);
  }

  /** Shows the hints that have not been followed yet. */
  void show() {
    if (open.isEmpty() || region.isVisible()) {
      return;
    }
    setShown(true);
    var begun = coordinator.state();
    subscription = coordinator.visibleProperty().subscribe(now -> look(begun, now.state()));
  }

  /** Stops following the shared state. */
  void detach() {
    subscription.unsubscribe();
    subscription = Subscription.EMPTY;
  }

  private void look(State begun, State now) {
    if (now.focus().filter(item -> item.kind() == ItemKind.COUNTRY).isPresent()) {
      follow(Hint.SELECT);
    }
    if (now.focus().isEmpty() && now.cursor().year() != begun.cursor().year()) {
      follow(Hint.YEAR);
    }
    if (!now.filter().countries().isEmpty() || !now.filter().formats().isEmpty()) {
      follow(Hint.FILTER);
    }
  }

  private void follow(Hint hint) {
    var label = open.remove(hint);
    if (label != null) {
      region.getChildren().remove(label);
      fitLater();
      file.done("hint." + hint.key());
    }
    if (open.isEmpty()) {
      setShown(false);
      detach();
    }
  }
}
