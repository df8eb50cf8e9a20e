package org.silkroadatlas.app.welcome;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.silkroadatlas.app.settings.StartFile;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.lecture.LectureController;
import org.silkroadatlas.map.overlay.SmallMap;
import org.silkroadatlas.model.Tour;
import org.silkroadatlas.query.StateLine;

/**
 * Holds the panes, the start view over them and the hints: shown the first time, and on request.
 * JavaFX thread only.
 */
public final class StartPage {
  private static final String SEEN = "seen";

  private final Coordinator coordinator;
  private final Messages messages;
  private final LectureController lectures;
  private final Region panes;
  private final BaseMap baseMap;
  private final Supplier<Palette> palette;
  private final StartFile file;
  private final StartHints hints;
  private final StackPane region;

  /** Only the panes; the start view is created when shown. */
  public StartPage(
      Coordinator coordinator,
      Messages messages,
      LectureController lectures,
      Region panes,
      BaseMap baseMap,
      Supplier<Palette> palette,
      StartFile file) {
    this.coordinator = coordinator;
    this.messages = messages;
    this.lectures = lectures;
    this.panes = panes;
    this.baseMap = baseMap;
    this.palette = palette;
    this.file = file;
    hints = new StartHints(coordinator, messages, file);
    region = new StackPane(panes);
  }

  /** The panes, with the start view over them while it is shown. */
  public Region region() {
    return region;
  }

  /** The line of hints. */
  public Region hints() {
    return hints.region();
  }

  /** Shows the start view with the hints, unless it was seen before. */
  public void welcome() {
    if (!file.isDone(SEEN)) {
      hints.show();
      show();
      file.done(SEEN);
    }
  }

  /** Shows the start view. */
  public void show() {
    if (!isShown()) {
      var view = new StartView(coordinator, messages, lectures, this::picture, this::hide);
      region.getChildren().add(view.region());
      view.attach();
    }
  }

  /** Whether the start view is shown. */
  public boolean isShown() {
    return region.getChildren().size() > 1;
  }

  /** Stops following the shared state. */
  public void detach() {
    hints.detach();
  }

  private void hide() {
    region.getChildren().setAll(panes);
    panes.requestFocusTraversal(TraversalDirection.NEXT);
  }

  /** The first scene of a tour as a small map. */
  private Node picture(Tour tour) {
    var index = coordinator.index();
    var state = StateLine.parse(tour.steps().getFirst().state(), index);
    return SmallMap.of(
        index, state, baseMap, palette.get(), StartView.PICTURE_WIDTH, StartView.PICTURE_HEIGHT);
  }
}
