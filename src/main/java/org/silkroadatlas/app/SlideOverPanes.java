package org.silkroadatlas.app;

import java.util.Optional;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.lecture.LectureModel;
import org.silkroadatlas.model.Slide;
import org.silkroadatlas.present.SlidePane;
import org.silkroadatlas.query.State;

/**
 * Shows the current slide of the lecture over the panes, or over the panel if it belongs beside the
 * map. It disappears with any action in the panes and blocks nothing. JavaFX thread only.
 */
final class SlideOverPanes {
  private final LectureModel lecture;
  private final Coordinator coordinator;
  private final Region panes;
  private final Region panel;
  private final SlidePane slide = new SlidePane();
  private final Button answer;
  private final FlowPane buttons;
  private final Pane region = new Room();
  private Optional<Slide> shown = Optional.empty();
  private int step = -1;
  private boolean isAnswered;
  private Optional<State> behind = Optional.empty();

  /**
   * @param panes all panes
   * @param panel the panel among them
   */
  SlideOverPanes(
      LectureModel lecture,
      Coordinator coordinator,
      Messages messages,
      Region panes,
      Region panel) {
    this.lecture = lecture;
    this.coordinator = coordinator;
    this.panes = panes;
    this.panel = panel;
    answer = button("slide-answer", messages.get("exercise.show"), this::answer);
    buttons =
        new FlowPane(
            8, 8, answer, button("slide-close", messages.get("lecture.slide.close"), this::hide));
    buttons.getStyleClass().add("slide-buttons");
    slide.setId("slide");
    slide.setFocusTraversable(false);
    region.getChildren().setAll(panes, slide, buttons);
    hide();
  }

  private static Button button(String id, String text, Runnable act) {
    var button = new Button(text);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> act.run());
    return button;
  }

  /** The panes with the slide over them. */
  Region region() {
    return region;
  }

  /** Starts to follow the lecture and the shared state. */
  Subscription attach(Scene scene) {
    EventHandler<KeyEvent> escape = this::escape;
    scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
    return Subscription.combine(
        lecture.openedProperty().subscribe(this::follow),
        coordinator.visibleProperty().subscribe(visible -> moved(visible.state())),
        () -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape));
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE
        && slide.isVisible()
        && !(event.getTarget() instanceof TextInputControl)) {
      hide();
      event.consume();
    }
  }

  private void follow(Optional<LectureModel.Opened> opened) {
    var at = opened.map(LectureModel.Opened::step).orElse(-1);
    var now = opened.flatMap(LectureModel.Opened::scene).flatMap(it -> it.slide());
    if (at == step && now.equals(shown)) {
      return;
    }
    isAnswered = isAnswered && at == step;
    step = at;
    shown = now;
    now.ifPresentOrElse(this::show, this::hide);
  }

  private void show(Slide now) {
    slide.show(now, isAnswered);
    slide.setVisible(true);
    buttons.setVisible(true);
    answer.setVisible(now.hasAnswer());
    answer.setManaged(now.hasAnswer());
    region.requestLayout();
    // The scene shown with it changes the state once more.
    behind = Optional.empty();
    Platform.runLater(() -> behind = Optional.of(coordinator.state()));
  }

  private void moved(State now) {
    if (behind.filter(before -> !before.withPosition(now.position()).equals(now)).isPresent()) {
      hide();
    }
  }

  private void answer() {
    isAnswered = !isAnswered;
    slide.setAnswered(isAnswered);
  }

  private void hide() {
    behind = Optional.empty();
    slide.setVisible(false);
    buttons.setVisible(false);
  }

  /** Contains the panes, with the slide over them or over the panel. */
  private final class Room extends Pane {
    @Override
    protected void layoutChildren() {
      panes.resizeRelocate(0, 0, getWidth(), getHeight());
      panes.layout();
      var isBeside = shown.filter(Slide::besideMap).isPresent();
      var place =
          isBeside ? sceneToLocal(panel.localToScene(panel.getLayoutBounds())) : getLayoutBounds();
      slide.resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
      var high = buttons.prefHeight(place.getWidth());
      buttons.resizeRelocate(place.getMinX(), place.getMaxY() - high, place.getWidth(), high);
    }

    @Override
    protected double computeMinWidth(double height) {
      return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
      return 0;
    }
  }
}
