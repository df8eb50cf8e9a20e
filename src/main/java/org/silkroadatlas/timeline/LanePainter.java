package org.silkroadatlas.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Membership;

/** Draws what is behind the events: backgrounds, the lifetime of formats, memberships. */
final class LanePainter {
  /** An end and a beginning closer than this, in logical pixels, are joined by a straight arrow. */
  private static final double NEAR = 16;

  private final PaintContext frame;
  private final GraphicsContext g;
  private final Geometry geometry;
  private final BandPainter bands;
  private final List<String> countries;

  LanePainter(PaintContext frame) {
    this.frame = frame;
    g = frame.g();
    geometry = frame.geometry();
    bands = new BandPainter(frame);
    countries = countries(frame);
  }

  /**
   * The countries with bands, in a fixed order: the selected one, or those of the filter, or the
   * five states.
   */
  private static List<String> countries(PaintContext frame) {
    var selected = frame.model().emphasis().country();
    if (selected.isPresent()) {
      return List.of(selected.get());
    }
    var chosen = frame.state().filter().countries();
    return frame.index().dataset().countries().stream()
        .filter(country -> chosen.isEmpty() ? country.core() : chosen.contains(country.id()))
        .map(country -> country.id())
        .toList();
  }

  /** Draws the background of all visible lanes. */
  void paintGround() {
    var palette = frame.style().palette();
    for (var placed : frame.rows()) {
      var y = frame.y(placed.top());
      if (placed.row() instanceof LaneRow.Format format) {
        paintLife(format, y, placed);
        separate(y + placed.height());
      } else if (placed.row() instanceof LaneRow.Heading heading && heading.isCollapsed()) {
        separate(y + placed.height());
      } else {
        g.setFill(palette.laneBand());
        g.fillRect(geometry.left(), y, geometry.plot(), placed.height() - 1);
      }
    }
  }

  private void separate(double bottom) {
    g.setFill(TimelineStyle.faint(frame.style().palette().line(), 0.55));
    g.fillRect(geometry.left(), bottom - 1, geometry.plot(), 1);
  }

  /** The lifetime of the format, with posts at its founding and end. */
  private void paintLife(LaneRow.Format row, double y, RowLayout.Placed placed) {
    var height = frame.layout().eventsHeight(placed);
    var colour = row.colour(frame.style().palette());
    var format = row.lane().format();
    var from = frame.x(format.founded().map(EventSeries::start).orElse(-EventSeries.ENDLESS));
    var to = frame.x(format.ended().map(EventSeries::start).orElse(EventSeries.ENDLESS));
    var isDimmed = frame.isDimmed(row.isLit());
    g.setFill(TimelineStyle.faint(colour, isDimmed ? 0.02 : 0.07));
    g.fillRect(from, y, to - from, height - 1);
    g.setFill(TimelineStyle.faint(colour, isDimmed ? 0.3 : 0.9));
    if (format.founded().isPresent()) {
      g.fillRect(from - 1, y + 1, 2, height - 3);
    }
    if (format.ended().isPresent()) {
      g.fillRect(to - 1, y + 1, 2, height - 3);
    }
  }

  /** Draws the membership bands of all visible lanes. */
  void paintBands() {
    for (var placed : frame.rows()) {
      if (placed.row() instanceof LaneRow.Format format && !format.lane().memberships().isEmpty()) {
        var y = frame.y(placed.top());
        if (format.members().isEmpty()) {
          paintStaff(format, y, placed);
        } else {
          paintMembers(format, y + frame.layout().eventsHeight(placed));
        }
      } else if (placed.row() instanceof LaneRow.Heading heading) {
        paintFolded(heading, frame.y(placed.top()), placed.height());
      }
    }
  }

  /** All countries stacked within the height of the lane, each always in the same position. */
  private void paintStaff(LaneRow.Format row, double y, RowLayout.Placed placed) {
    // a lane with several rows of events has no thicker bands than others
    var room = frame.layout().markHeight(placed) - 3;
    var height = frame.layout().eventsHeight(placed);
    var slot = Math.min(room / Math.max(countries.size(), 1), 12);
    var top = y + (height - 1 - slot * countries.size()) / 2;
    var gap = slot > 8 ? 2 : 1;
    for (var membership : row.lane().memberships()) {
      var number = countries.indexOf(membership.country());
      if (number >= 0) {
        var opacity = isAlone() ? 0.42 : 0.2;
        paint(row, membership, top + number * slot, slot - gap, opacity);
      }
    }
  }

  /** Whether the bands belong to a single selected country. */
  private boolean isAlone() {
    return frame.model().emphasis().country().isPresent();
  }

  /** In a folded row, a strip at the bottom shows the memberships of the selected country. */
  private void paintFolded(LaneRow.Heading row, double y, double height) {
    if (!isAlone()) {
      return;
    }
    var palette = frame.style().palette();
    var strip = Math.max(Math.round(height * 0.2), 3);
    for (var lane : row.lanes()) {
      for (var membership : lane.memberships()) {
        if (countries.contains(membership.country()) && !membership.role().isOffice()) {
          var isStrong = frame.isFocused(membership.ref());
          var colour = TimelineStyle.faint(palette.of(row.vector()), isStrong ? 0.9 : 0.28);
          bands.paint(membership, y + height - 1 - strip, (double) strip, colour);
        }
      }
    }
  }

  /** Each country in its own row below the events. */
  private void paintMembers(LaneRow.Format row, double top) {
    var height = frame.layout().memberHeight();
    var places = new HashMap<String, Double>();
    for (var i = 0; i < row.members().size(); i++) {
      places.put(row.members().get(i), top + i * height);
    }
    for (var membership : row.lane().memberships()) {
      var y = places.get(membership.country());
      if (y != null) {
        paint(row, membership, y + 2, height - 4, 0.5);
        hit(membership, y, height);
      }
    }
  }

  private void hit(Membership membership, double y, double height) {
    var from =
        Math.max(
            frame.x(membership.from().map(EventSeries::start).orElse(-EventSeries.ENDLESS)),
            geometry.left());
    var to =
        Math.min(
            frame.x(membership.to().map(EventSeries::end).orElse(EventSeries.ENDLESS)),
            geometry.right());
    var top = Math.max(y, geometry.lanesTop());
    if (to > from && y + height > top && !membership.role().isOffice()) {
      frame
          .hits()
          .add(
              new Rectangle2D(from, top, to - from, y + height - top),
              new TimelineHit.OfBand(membership));
    }
  }

  private void paint(
      LaneRow.Format row, Membership membership, double y, double height, double opacity) {
    if (!membership.role().isOffice()) {
      var palette = frame.style().palette();
      var colour = row.colour(palette);
      var isSelected = frame.isFocused(membership.ref());
      var isStrong = isSelected || frame.isHovered(ItemRef.country(membership.country()));
      var shown = isStrong ? 0.8 : frame.isDimmed(row.isLit()) ? opacity * 0.4 : opacity;
      bands.paint(membership, y, height, palette.background().interpolate(colour, shown));
      if (isSelected) {
        bands.outline(membership, y, height, palette.accent());
      }
    }
  }

  /** Draws an arrow from each format that ended to its successor, if both have lanes. */
  void paintSuccession() {
    Map<String, RowLayout.Placed> lanes = new HashMap<>();
    for (var placed : frame.layout().all()) {
      if (placed.row() instanceof LaneRow.Format format) {
        lanes.put(format.lane().format().id(), placed);
      }
    }
    for (var placed : lanes.values()) {
      var format = ((LaneRow.Format) placed.row()).lane().format();
      var next = format.successor().map(lanes::get);
      if (format.ended().isPresent() && next.isPresent()) {
        arrow(format, placed, next.get());
      }
    }
  }

  private void arrow(Format format, RowLayout.Placed from, RowLayout.Placed to) {
    var next = ((LaneRow.Format) to.row()).lane().format();
    var x = frame.x(format.ended().map(EventSeries::start).orElse(0.0));
    var targetX = frame.x(next.founded().map(EventSeries::start).orElse(EventSeries.ENDLESS));
    var y = frame.y(frame.layout().middle(from, 0));
    var targetY = frame.y(frame.layout().middle(to, 0));
    var isSeen =
        Math.max(y, targetY) > geometry.lanesTop() && Math.min(y, targetY) < geometry.height();
    if (!isSeen || x < geometry.left() - 50 || x > geometry.right()) {
      return;
    }
    var colour = from.row().colour(frame.style().palette());
    var isDimmed = frame.isDimmed(from.row().isLit()) && frame.isDimmed(to.row().isLit());
    g.setStroke(TimelineStyle.faint(colour, isDimmed ? 0.35 : 0.95));
    g.setFill(TimelineStyle.faint(colour, isDimmed ? 0.35 : 0.95));
    g.setLineWidth(1.6);
    if (targetX - x < NEAR * frame.style().size()) {
      downwards(x + 1, y, targetY);
    } else {
      sideways(x, y, targetX, targetY);
    }
  }

  /** For a successor that had begun before the other ended. */
  private void downwards(double x, double y, double targetY) {
    var way = Math.signum(targetY - y);
    var tip = targetY - way * 8 * frame.style().size();
    g.strokeLine(x, y, x, tip - way * 5);
    g.fillPolygon(
        new double[] {x - 4.5, x + 4.5, x}, new double[] {tip - way * 6, tip - way * 6, tip}, 3);
  }

  /** For a successor that began some time later. */
  private void sideways(double x, double y, double targetX, double targetY) {
    var way = Math.signum(targetX - x);
    var bend = way * NEAR * frame.style().size();
    var endX = targetX - way * 7;
    g.beginPath();
    g.moveTo(x, y);
    g.bezierCurveTo(x + bend, y, endX - bend, targetY, endX, targetY);
    g.stroke();
    g.fillPolygon(
        new double[] {endX - way, targetX - way, endX - way},
        new double[] {targetY - 4.5, targetY, targetY + 4.5},
        3);
  }
}
