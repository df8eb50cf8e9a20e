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
 * The thumbnails in the list of scenes. They are taken one by one after the first frame and a short
 * pause in requests, and then cached. JavaFX thread only.
 */
final class WindowScenePictures implements ScenePictures {
  /** Twice the displayed size, for displays with scale 2. */
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

  /** Starts to follow the dataset, until unsubscribed. */
  Subscription attach() {
    return Subscription.combine(
        coordinator.indexProperty().subscribe((before, now) -> renew()), this::forget);
  }

  /** Called when the first frame of the window is visible. */
  void begin() {
    mayBegin = true;
    await();
  }

  /** Takes all pictures again after a change of the dataset or the appearance. */
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
      // The last request is for what is in view.
      wanted.remove(bare);
      wanted.add(bare);
      await();
      return Optional.empty();
    }
    return there;
  }

  /** Changing the words does not change the picture, and the map has more room without them. */
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
    var opened = new SceneShots(coordinator.whole(), messages, base, look.get(), PIXELS);
    shots = Optional.of(opened);
    return opened;
  }
}
