package org.silkroadatlas.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import org.silkroadatlas.draw.Hatching;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.time.Edtf;

/** Draws what lies behind the events: the ground of the lanes, their life, and who belonged. */
final class LanePainter {
  /** A band thinner than this is dashed instead of hatched. */
  private static final double HATCHABLE = 6;

  private final Frame frame;
  private final GraphicsContext g;
  private final List<String> countries;

  LanePainter(Frame frame) {
    this.frame = frame;
    g = frame.g();
    countries = countries(frame);
  }

  /** The countries that have bands, in a fixed order: the chosen ones, else the five states. */
  private static List<String> countries(Frame frame) {
    var chosen = frame.state().scope().countries();
    return frame.index().dataset().countries().stream()
        .filter(country -> chosen.isEmpty() ? country.core() : chosen.contains(country.id()))
        .map(Country::id)
        .toList();
  }

  /** Draws the ground of all lanes that are seen. */
  void paintGround() {
    var palette = frame.style().palette();
    var lane = 0;
    for (var placed : frame.rows()) {
      var y = frame.y(placed.top());
      lane = placed.number();
      var isHeading = placed.row() instanceof Row.Heading;
      if (isHeading || lane % 2 == 1) {
        g.setFill(palette.laneBand());
        g.fillRect(frame.geometry().left(), y, frame.geometry().plot(), placed.height());
      }
      if (placed.row() instanceof Row.Format format) {
        paintLife(format, y, placed.height());
      }
    }
  }

  /** The time in which the format existed, with a post where it was founded or ended. */
  private void paintLife(Row.Format row, double y, double height) {
    var colour = frame.style().palette().of(row.vector());
    var format = row.lane().format();
    var start = format.founded().map(Track::start).orElse(-Track.ENDLESS);
    var end = format.ended().map(Track::start).orElse(Track.ENDLESS);
    var from = frame.x(start);
    var to = frame.x(end);
    g.setFill(Style.faint(colour, frame.isDimmed(row.inScope()) ? 0.03 : 0.08));
    g.fillRect(from, y + 1, to - from, height - 2);
    g.setFill(Style.faint(colour, frame.isDimmed(row.inScope()) ? 0.3 : 0.9));
    if (format.founded().isPresent()) {
      g.fillRect(from - 1, y + 2, 2, height - 4);
    }
    if (format.ended().isPresent()) {
      g.fillRect(to - 1, y + 2, 2, height - 4);
    }
  }

  /** Draws the membership bands of all lanes that are seen. */
  void paintBands() {
    for (var placed : frame.rows()) {
      if (placed.row() instanceof Row.Format format && !format.lane().memberships().isEmpty()) {
        paintBands(format, frame.y(placed.top()), placed.height());
      }
    }
  }

  private void paintBands(Row.Format row, double y, double height) {
    var slot = Math.min((height - 4) / Math.max(countries.size(), 1), 12);
    var top = y + (height - slot * countries.size()) / 2;
    var colour = frame.style().palette().of(row.vector());
    for (var membership : row.lane().memberships()) {
      var number = countries.indexOf(membership.country());
      if (number >= 0 && !membership.role().isOffice()) {
        var strong = frame.isHovered(ItemRef.country(membership.country()));
        var opacity = frame.isDimmed(row.inScope()) ? 0.1 : strong ? 0.85 : 0.26;
        var gap = slot > 8 ? 2 : 1;
        band(membership, top + number * slot, slot - gap, Style.faint(colour, opacity));
      }
    }
  }

  private void band(Membership membership, double y, double height, Color colour) {
    var from = frame.x(membership.from().map(Track::start).orElse(-Track.ENDLESS));
    var to = frame.x(membership.to().map(Track::start).orElse(Track.ENDLESS));
    if (to < frame.geometry().left() || from > frame.geometry().right() || to - from < 0.5) {
      return;
    }
    switch (membership.role().standing()) {
      case MEMBER -> {
        g.setFill(fading(membership, colour));
        g.fillRect(from, y, to - from, height);
      }
      case OBSERVER -> hatched(from, to, y, height, colour);
      case SIGNATORY -> {
        g.setStroke(colour);
        g.setLineWidth(1);
        g.strokeRect(from + 0.5, y + 0.5, to - from - 1, Math.max(height - 1, 1));
      }
      case OFFICE -> {}
    }
  }

  private void hatched(double from, double to, double y, double height, Color colour) {
    if (height >= HATCHABLE) {
      g.setFill(Hatching.of(colour, Color.TRANSPARENT, 2));
      g.fillRect(from, y, to - from, height);
      return;
    }
    g.save();
    g.setStroke(colour);
    g.setLineWidth(height);
    g.setLineDashes(3, 3);
    g.setLineDashOffset(-from % 6);
    g.strokeLine(from, y + height / 2, to, y + height / 2);
    g.restore();
  }

  /** A band whose ends are not known to the day fades over the time in which they may lie. */
  private Paint fading(Membership membership, Color colour) {
    var from = frame.x(membership.from().map(Track::start).orElse(-Track.ENDLESS));
    var to = frame.x(membership.to().map(Track::start).orElse(Track.ENDLESS));
    var full = frame.x(membership.from().filter(LanePainter::isVague).map(Track::end).orElse(-1e9));
    var since = Math.max(full, from);
    var vagueEnd = membership.to().filter(LanePainter::isVague);
    if (since - from < 2 && vagueEnd.isEmpty()) {
      return colour;
    }
    var end = vagueEnd.map(date -> frame.x(Track.end(date))).orElse(to);
    var clear = Style.faint(colour, 0);
    var stops = new ArrayList<Stop>();
    var length = Math.max(end - from, 1);
    stops.add(new Stop(0, since - from < 2 ? colour : clear));
    stops.add(new Stop(Math.clamp((since - from) / length, 0.0, 1.0), colour));
    stops.add(new Stop(Math.clamp((to - from) / length, 0.0, 1.0), colour));
    stops.add(new Stop(1, vagueEnd.isPresent() ? clear : colour));
    return new LinearGradient(from, 0, end, 0, false, CycleMethod.NO_CYCLE, stops);
  }

  private static boolean isVague(Edtf date) {
    return !date.isExactDay();
  }
}
