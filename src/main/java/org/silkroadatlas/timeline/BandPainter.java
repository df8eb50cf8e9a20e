package org.silkroadatlas.timeline;

import java.util.ArrayList;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import org.silkroadatlas.draw.Hatching;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.time.Edtf;

/**
 * Draws one membership as a band: solid for members, hatched for observers, outlined for
 * signatories, fading where its beginning or end is not known exactly.
 */
final class BandPainter {
  /** A band thinner than this is dashed instead of hatched, in logical pixels. */
  private static final double HATCHABLE = 6;

  private final PaintContext frame;
  private final GraphicsContext g;

  BandPainter(PaintContext frame) {
    this.frame = frame;
    g = frame.g();
  }

  /** The beginning and end of a membership, and the part in which it is certain, in pixels. */
  private record AxisRange(double from, double since, double until, double to) {
    boolean isSharp() {
      return since - from < 2 && to - until < 2;
    }
  }

  /** Draws a band if it is in view. */
  void paint(Membership membership, double y, double height, Color colour) {
    var reach = reach(membership);
    var left = frame.geometry().left();
    if (reach.to <= left || reach.from >= frame.geometry().right() || reach.to - reach.from < 0.5) {
      return;
    }
    switch (membership.role().standing()) {
      case MEMBER -> {
        g.setFill(fading(reach, colour));
        g.fillRect(reach.from, y, reach.to - reach.from, height);
      }
      case OBSERVER -> hatched(reach, y, height, colour);
      case SIGNATORY -> {
        g.setStroke(fading(reach, colour));
        g.setLineWidth(1);
        var length = Math.max(reach.to - reach.from - 1, 0);
        g.strokeRect(reach.from + 0.5, y + 0.5, length, Math.max(height - 1, 1));
      }
      case OFFICE -> {}
    }
  }

  /** Outlines a band over its whole length. */
  void outline(Membership membership, double y, double height, Color colour) {
    var reach = reach(membership);
    var left = frame.geometry().left();
    if (reach.to > left && reach.from < frame.geometry().right()) {
      g.setStroke(colour);
      g.setLineWidth(2);
      g.strokeRect(reach.from - 1, y - 1, reach.to - reach.from + 2, height + 2);
    }
  }

  private AxisRange reach(Membership membership) {
    var from = membership.from();
    var to = membership.to();
    return new AxisRange(
        frame.x(from.map(EventSeries::start).orElse(-EventSeries.ENDLESS)),
        frame.x(from.map(BandPainter::certain).orElse(-EventSeries.ENDLESS)),
        frame.x(to.map(EventSeries::start).orElse(EventSeries.ENDLESS)),
        frame.x(to.map(BandPainter::certain).orElse(EventSeries.ENDLESS)));
  }

  /** The moment by which a beginning or end has certainly occurred. */
  private static double certain(Edtf date) {
    return isVague(date) ? EventSeries.end(date) : EventSeries.start(date);
  }

  private static boolean isVague(Edtf date) {
    return !date.isExactDay();
  }

  private void hatched(AxisRange reach, double y, double height, Color colour) {
    if (height >= HATCHABLE) {
      // on an opaque background: patterns with transparent pixels get dark line edges
      g.setFill(Hatching.of(colour, frame.style().palette().background(), 2.2));
      g.fillRect(reach.from, y, reach.to - reach.from, height);
      return;
    }
    g.save();
    g.setStroke(fading(reach, colour));
    g.setLineWidth(height);
    g.setLineDashes(4, 3);
    g.setLineDashOffset(-reach.from % 7);
    g.strokeLine(reach.from, y + height / 2, reach.to, y + height / 2);
    g.restore();
  }

  /** A band whose ends are not known exactly fades over the time in which they may lie. */
  private static Paint fading(AxisRange reach, Color colour) {
    if (reach.isSharp()) {
      return colour;
    }
    var clear = TimelineStyle.faint(colour, 0);
    var length = Math.max(reach.to - reach.from, 1);
    var since = Math.clamp((reach.since - reach.from) / length, 0.0, 1.0);
    var until = Math.clamp((reach.until - reach.from) / length, since, 1.0);
    var stops = new ArrayList<Stop>();
    stops.add(new Stop(0, reach.since - reach.from < 2 ? colour : clear));
    stops.add(new Stop(since, colour));
    stops.add(new Stop(until, colour));
    stops.add(new Stop(1, reach.to - reach.until < 2 ? colour : clear));
    return new LinearGradient(reach.from, 0, reach.to, 0, false, CycleMethod.NO_CYCLE, stops);
  }
}
