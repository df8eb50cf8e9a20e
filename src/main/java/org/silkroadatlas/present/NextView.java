package org.silkroadatlas.present;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.map.MapView;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.MapFraming;
import org.silkroadatlas.query.StateException;
import org.silkroadatlas.query.StateLine;
import org.silkroadatlas.views.ViewsOverMap;

/** A small map of the next scene. JavaFX thread only. */
final class NextView {
  static final double WIDTH = 320;
  static final double HEIGHT = 180;
  private static final double FACTOR = 0.6;
  private static final Scene.Frame FRAME =
      new Scene.Frame((int) (WIDTH / FACTOR), (int) (HEIGHT / FACTOR));

  private final Coordinator coordinator;
  private final MapView map;
  private final ScaledPane mapRoom;
  private final SlidePane slide = new SlidePane();
  private final StackPane region;

  NextView(DatasetIndex index, Messages messages, BaseMap base, Appearance look) {
    coordinator = new Coordinator(index);
    map = new MapView(coordinator, messages, base, look.palette());
    map.setAnimated(false);
    map.showForPresenting();
    ViewsOverMap.register(map, coordinator, messages);
    mapRoom = new ScaledPane(map.region(), FACTOR);
    region = new StackPane(mapRoom, slide);
    region.setMinSize(WIDTH, HEIGHT);
    region.setPrefSize(WIDTH, HEIGHT);
    region.setMaxSize(WIDTH, HEIGHT);
    region.setMouseTransparent(true);
    region.setDisable(true);
    region.getStyleClass().add("present-next-map");
  }

  Region region() {
    return region;
  }

  void attach() {
    map.attach();
  }

  void detach() {
    map.detach();
  }

  /** Shows a scene; hides if there is none or it cannot be shown. */
  void show(Optional<Scene> scene) {
    var isShown = scene.map(this::canShow).orElse(false);
    region.setVisible(isShown);
    region.setManaged(isShown);
    var next = scene.flatMap(Scene::slide);
    next.ifPresent(it -> slide.show(it, false));
    slide.setVisible(next.isPresent());
    mapRoom.setVisible(next.isEmpty());
  }

  private boolean canShow(Scene scene) {
    if (scene.slide().isPresent()) {
      return true;
    }
    try {
      var state = StateLine.parse(scene.state(), coordinator.whole());
      var made = scene.frame().orElse(MapFraming.OF_TOURS);
      coordinator.perform(new Action.Show(MapFraming.fit(state, made, FRAME)));
      return true;
    } catch (StateException e) {
      return false;
    }
  }
}
