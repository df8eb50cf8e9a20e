package org.silkroadatlas.timeline;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
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
  private final Messages messages;
  private final TimelineCanvas canvas;
  private final Player player;
  private final SelectionScroller revealer;
  private final PointerTool pointer;
  private final KeyTool keys;
  private final EventList list;
  private Optional<Subscription> subscription = Optional.empty();
  private Optional<State> shown = Optional.empty();

  /**
   * A timeline that is not attached yet.
   *
   * @param coordinator the shared state
   * @param messages the texts
   * @param palette the colours
   */
  public TimelineView(Coordinator coordinator, Messages messages, Palette palette) {
    this.coordinator = coordinator;
    this.messages = messages;
    canvas = new TimelineCanvas(coordinator, messages, palette);
    player = new Player(coordinator);
    revealer = new SelectionScroller(canvas, coordinator);
    pointer = new PointerTool(canvas, coordinator, player, revealer);
    var walk = new EventNavigator(coordinator);
    keys = new KeyTool(canvas, coordinator, player, walk, revealer);
    list = new EventList(walk, canvas.words(), messages.get("timeline.spoken.list"));
    canvas.add(list);
  }

  @Override
  public Region region() {
    return canvas;
  }

  /**
   * Enables adding own records with the context menu or by double-clicking in a lane.
   *
   * @param add receives the id of the lane's format, empty if there is none, and the day
   */
  public void setOnAdd(BiConsumer<String, String> add) {
    var menu = new AddMenu(canvas, messages, add);
    menu.install();
    pointer.setOnAdd(menu::addAt);
  }

  @Override
  public void attach() {
    if (subscription.isPresent()) {
      throw new IllegalStateException("The timeline is attached already");
    }
    subscription =
        Optional.of(
            Subscription.combine(
                coordinator.indexProperty().subscribe((before, now) -> canvas.reopen()),
                coordinator.visibleProperty().subscribe(visible -> follow(visible.state())),
                coordinator.hoverProperty().subscribe((before, now) -> hover()),
                player.playingProperty().subscribe(this::showPlaying),
                pointer.attach(),
                keys.attach()));
  }

  private void showPlaying(boolean isPlaying) {
    canvas.attend(canvas.interaction().withPlaying(isPlaying));
  }

  private void hover() {
    canvas.hover();
    list.changed();
  }

  /** Shows a state and brings new selections into view. */
  private void follow(State state) {
    player.yieldToOthers();
    canvas.refresh();
    var before = shown;
    shown = Optional.of(state);
    if (before.isPresent()) {
      revealer.follow(before.get(), state);
    } else {
      canvas.beforeNextFrame(() -> revealer.start(coordinator.state()));
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
    return canvas.painted();
  }

  /**
   * The emphasised items out of view, for which there are hints at the edges. Together with {@link
   * #shown()}, they are everything in the filter or, with a selection, everything that belongs to
   * it and matches the filter.
   */
  public Set<ItemRef> unseen() {
    return canvas.unseen();
  }
}
