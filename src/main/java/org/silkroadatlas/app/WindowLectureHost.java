package org.silkroadatlas.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.silkroadatlas.coordination.Undoable;
import org.silkroadatlas.lecture.LectureHost;
import org.silkroadatlas.lecture.ScenePictures;
import org.silkroadatlas.map.MapView;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.own.OwnCollection;
import org.silkroadatlas.query.MapPosition;

/** What lectures use of the window: its map and its status bar. JavaFX thread only. */
final class WindowLectureHost implements LectureHost {
  private static final int LEAST_SIDE = 16;

  private final MapView map;
  private final StatusBar status;
  private final OwnCollection own;
  private final ScenePictures pictures;
  private final Supplier<List<Scene>> asked;

  /**
   * @param asked the current question in the panel, as scenes; empty if there is none
   */
  WindowLectureHost(
      MapView map,
      StatusBar status,
      OwnCollection own,
      ScenePictures pictures,
      Supplier<List<Scene>> asked) {
    this.asked = asked;
    this.map = map;
    this.status = status;
    this.own = own;
    this.pictures = pictures;
  }

  @Override
  public ScenePictures pictures() {
    return pictures;
  }

  @Override
  public List<Scene> asked() {
    return asked.get();
  }

  @Override
  public OwnRecords ownRecords() {
    return own.all();
  }

  @Override
  public Undoable others() {
    return own;
  }

  @Override
  public void showLectureRecords(OwnRecords brought) {
    own.showLectureRecords(brought);
  }

  @Override
  public void addLectureRecords(OwnRecords more) {
    own.addLectureRecords(more);
  }

  @Override
  public MapPosition position() {
    return map.position();
  }

  /** Includes the layout of what has just opened beside the map, such as the caption. */
  @Override
  public Scene.Frame frame() {
    var region = map.region();
    Optional.ofNullable(region.getScene())
        .ifPresent(
            scene -> {
              scene.getRoot().applyCss();
              scene.getRoot().layout();
            });
    return new Scene.Frame(
        (int) Math.max(LEAST_SIDE, region.getWidth()),
        (int) Math.max(LEAST_SIDE, region.getHeight()));
  }

  @Override
  public void focusMap() {
    map.region().requestFocus();
  }

  @Override
  public void say(String text) {
    status.say(text);
  }
}
