package org.silkroadatlas.timeline;

import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.AtlasPane;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.query.State;

/** The timeline as a pane of the window. */
public final class TimelineView implements AtlasPane {
  private final Coordinator coordinator;
  private final TimelineCanvas canvas;
  private final Player player;
  private final PointerTool pointer;
  private final KeyTool keys;
  private Optional<Subscription> subscription = Optional.empty();
  private Optional<State> shown = Optional.empty();

  /**
   * A timeline that shows nothing of the shared state yet.
   *
   * @param coordinator the shared state
   * @param messages the texts
   * @param palette the colours
   */
  public TimelineView(Coordinator coordinator, Messages messages, Palette palette) {
    this.coordinator = coordinator;
    canvas = new TimelineCanvas(coordinator, messages, palette);
    player = new Player(coordinator);
    pointer = new PointerTool(canvas, coordinator, player::stop);
    keys = new KeyTool(canvas, coordinator, player, new EventWalk(coordinator));
  }

  @Override
  public Region region() {
    return canvas;
  }

  @Override
  public void attach() {
    if (subscription.isPresent()) {
      throw new IllegalStateException("The timeline is attached already");
    }
    var parts =
        Subscription.combine(
            coordinator.indexProperty().subscribe((before, now) -> canvas.reopen()),
            coordinator.visibleProperty().subscribe(visible -> follow(visible.state())),
            coordinator.outsideProperty().subscribe((before, now) -> canvas.refresh()),
            coordinator.hoverProperty().subscribe((before, now) -> canvas.hover()),
            pointer.attach(),
            keys.attach());
    subscription = Optional.of(parts);
  }

  /** Shows a state, and scrolls to what has newly been chosen in it. */
  private void follow(State state) {
    canvas.refresh();
    var before = shown;
    shown = Optional.of(state);
    if (before.isEmpty()) {
      return;
    }
    if (!before.get().focus().equals(state.focus()) && state.focus().isPresent()) {
      canvas.reveal(state.focus().get());
    } else if (!before.get().cursor().equals(state.cursor())) {
      canvas.reveal(state.cursor());
    }
  }

  @Override
  public void detach() {
    player.stop();
    canvas.window().stop();
    subscription.ifPresent(Subscription::unsubscribe);
    subscription = Optional.empty();
    shown = Optional.empty();
  }

  @Override
  public void setPalette(Palette palette) {
    canvas.restyle(palette);
  }

  @Override
  public Set<ItemRef> shown() {
    return canvas.model().shown();
  }
}
