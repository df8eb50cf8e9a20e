package org.silkroadatlas.map.layer;

import javafx.scene.shape.StrokeLineCap;
import org.silkroadatlas.geo.ScreenPoint;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.query.DatasetIndex;

/** Arcs from the capitals of those who took part to the place of the event that is read. */
public final class ArcLayer {
  private ArcLayer() {}

  /** Draws the arcs of an event; none if it has no place. */
  public static void paint(Sheet sheet, Event event, DatasetIndex index) {
    event
        .place()
        .map(index::place)
        .ifPresent(
            place -> {
              var to = sheet.at(place.lat(), place.lon());
              for (var participant : event.participants()) {
                index
                    .country(participant.country())
                    .capital()
                    .map(index::place)
                    .filter(capital -> !capital.id().equals(place.id()))
                    .ifPresent(
                        capital ->
                            arc(sheet, sheet.at(capital.lat(), capital.lon()), to, event, index));
              }
            });
  }

  private static void arc(
      Sheet sheet, ScreenPoint from, ScreenPoint to, Event event, DatasetIndex index) {
    var colour = MarkerLayer.colour(sheet, event, index);
    // The arc bends to its left seen from the south, so that arcs of neighbours do not cross.
    var lift = 0.18 * Math.hypot(to.x() - from.x(), to.y() - from.y());
    var middleX = (from.x() + to.x()) / 2;
    var middleY = (from.y() + to.y()) / 2 - lift;
    sheet.isolated(
        g -> {
          g.setLineCap(StrokeLineCap.ROUND);
          g.beginPath();
          g.moveTo(from.x(), from.y());
          g.quadraticCurveTo(middleX, middleY, to.x(), to.y());
          g.setStroke(sheet.palette().halo());
          g.setLineWidth(3.6);
          g.setGlobalAlpha(0.8);
          g.stroke();
          g.setGlobalAlpha(1);
          g.setStroke(colour);
          g.setLineWidth(1.7);
          g.stroke();
          g.setFill(sheet.palette().halo());
          g.fillOval(from.x() - 4, from.y() - 4, 8, 8);
          g.setFill(colour);
          g.fillOval(from.x() - 2.8, from.y() - 2.8, 5.6, 5.6);
        });
  }
}
