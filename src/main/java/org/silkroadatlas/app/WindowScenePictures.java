package org.silkroadatlas.app;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.image.Image;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.LruCache;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.lecture.ScenePictures;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.present.Appearance;
import org.silkroadatlas.present.SceneShots;

/**
 * The pictures of the list of scenes: taken one by one once the first frame of the window is seen
 * and nobody has asked for more for a moment, and kept. JavaFX thread only.
 */
final class WindowScenePictures implements ScenePictures {
  /** Twice as fine as they are shown, for displays with a scale of two. */
  private static final int PIXELS = (int) (2 * WIDTH);

  private static final int MOST = 200;

  private final Coordinator coordinator;
  private final Messages messages;
  private final BaseMap base;
  private final Supplier<Appearance> look;
  private final Map<Scene, Optional<Image>> made = new LruCache<>(MOST);
  private final LinkedHashSet<Scene> wanted = new LinkedHashSet<>();
  private final PauseTransition rest = new PauseTransition(Duration.millis(250));
  private Optional<SceneShots> shots = Optional.empty();
  private Runnable onMade = () -> {};
  private boolean mayBegin;
  private boolean isBusy;

  WindowScenePictures(
      Coordinator coordinator, Messages messages, BaseMap base, Supplier<Appearance> look) {
    this.coordinator = coordinator;
    this.messages = messages;
    this.base = base;
    this.look = look;
    rest.setOnFinished(over -> next());
  }

  /** Begins to follow the dataset; the subscription ends it. */
  Subscription attach() {
    return Subscription.combine(
        coordinator.indexProperty().subscribe((before, now) -> renew()), this::forget);
  }

  /** The first frame of the window is seen: there is time now. */
  void begin() {
    mayBegin = true;
    await();
  }

  /** Dataset or look are others now: all pictures are taken anew. */
  void renew() {
    forget();
    onMade.run();
  }

  private void forget() {
    shots.ifPresent(SceneShots::close);
    shots = Optional.empty();
    isBusy = false;
    rest.stop();
    made.clear();
    wanted.clear();
  }

  @Override
  public Optional<Image> of(Scene scene) {
    var bare = bare(scene);
    var there = made.get(bare);
    if (there == null) {
      // What was asked for last is in view.
      wanted.remove(bare);
      wanted.add(bare);
      await();
      return Optional.empty();
    }
    return there;
  }

  /** Words that are typed change no picture, and the map has more room without them. */
  private static Scene bare(Scene scene) {
    return scene.withWords("", Optional.empty()).withMinutes(Optional.empty());
  }

  @Override
  public void setOnMade(Runnable action) {
    onMade = action;
  }

  private void await() {
    if (mayBegin && !isBusy && !wanted.isEmpty()) {
      rest.playFromStart();
    }
  }

  private void next() {
    if (isBusy || wanted.isEmpty()) {
      return;
    }
    isBusy = true;
    var scene = wanted.getFirst();
    var camera = shots.orElseGet(this::open);
    var _ =
        camera
            .take(scene)
            .thenAccept(
                picture -> {
                  if (shots.filter(camera::equals).isPresent()) {
                    isBusy = false;
                    wanted.remove(scene);
                    made.put(scene, picture.map(Image.class::cast));
                    onMade.run();
                    next();
                  }
                });
  }

  private SceneShots open() {
    var opened = new SceneShots(coordinator.index(), messages, base, look.get(), PIXELS);
    shots = Optional.of(opened);
    return opened;
  }
}
