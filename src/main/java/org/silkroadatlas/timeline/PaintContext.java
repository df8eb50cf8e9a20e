package org.silkroadatlas.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.HitIndex;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.OutOfFilterMode;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.Visible;
import org.silkroadatlas.time.Ticks;
import org.silkroadatlas.time.TimeScale;

/**
 * Everything needed to draw one frame.
 *
 * @param g the canvas
 * @param geometry the parts of the pane
 * @param style colours and fonts
 * @param scale days to pixels, from the left edge of the plot
 * @param ticks the division of the axis
 * @param layout the positions of the rows
 * @param scroll how far the lanes are scrolled down, in logical pixels
 * @param model the lanes and their emphasised content
 * @param visible what the shared state shows
 * @param index the dataset
 * @param outside how to show what is outside the filter
 * @param hover the item hovered in any pane
 * @param interaction the state of interaction with this pane
 * @param messages texts
 * @param hits where painters record what they drew
 * @param painted where painters record the events drawn at full strength
 * @param hints what is outside the view
 */
record PaintContext(
    GraphicsContext g,
    Geometry geometry,
    TimelineStyle style,
    TimeScale scale,
    Ticks ticks,
    RowLayout layout,
    double scroll,
    TimelineModel model,
    Visible visible,
    DatasetIndex index,
    OutOfFilterMode outside,
    Optional<ItemRef> hover,
    InteractionState interaction,
    Messages messages,
    HitIndex<TimelineHit> hits,
    PaintedMarks painted,
    Hints hints) {

  /** The shared state. */
  State state() {
    return visible.state();
  }

  /** Whether the visible years differ from the initial ones. */
  boolean isZoomed() {
    return !HeaderPainter.isHome(scale, index.years());
  }

  /** The pixel of a moment, from the left edge of the pane; open ends are just outside. */
  double x(double day) {
    var x = geometry.left() + scale.x(day);
    return Math.clamp(x, -4000, geometry.width() + 4000);
  }

  /** The pixel at which a day begins, from the left edge of the pane. */
  double x(LocalDate day) {
    return x(TimeScale.moment(day));
  }

  /** The whole pixel at which a day begins, for hairlines. */
  double pixel(LocalDate day) {
    return Math.rint(x(day));
  }

  /** Converts a vertical position in the layout to one in the pane. */
  double y(double inLayout) {
    return geometry.lanesTop() + inLayout - scroll;
  }

  /** The visible rows. */
  List<RowLayout.Placed> rows() {
    return layout.between(scroll, scroll + geometry.lanes());
  }

  boolean isFocused(ItemRef item) {
    return state().focus().filter(item::equals).isPresent();
  }

  boolean isHovered(ItemRef item) {
    return hover.filter(item::equals).isPresent();
  }

  /** Whether something is drawn faintly because it is not emphasised. */
  boolean isDimmed(boolean isLit) {
    return !isLit && model.emphasis().fades();
  }

  /** Whether a point of the plot is in view. */
  boolean isSeen(double x, double y) {
    return x >= geometry.left()
        && x < geometry.right()
        && y >= geometry.lanesTop()
        && y <= geometry.height();
  }
}
