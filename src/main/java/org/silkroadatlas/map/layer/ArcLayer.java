package org.silkroadatlas.map.layer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.Antimeridian;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.ScreenPoint;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.FillMeasure;
import org.silkroadatlas.query.FillTheme;
import org.silkroadatlas.query.PersonTies;

/**
 * Connecting arcs: from the capitals of the participants to the place of the selected event, from
 * the capital of the selected country to those it met, or between the two countries of a figure.
 */
public final class ArcLayer {
  /** The width of an arc for a single meeting, in logical pixels. */
  private static final double THIN = 0.9;

  /** The additional width of the widest arc. */
  private static final double SPAN = 4.6;

  /** More arcs than this from one place cannot be told apart; the fills show the rest. */
  private static final int MOST = 10;

  /** From this number on, arcs to one event are thin. */
  private static final int CROWD = 9;

  private ArcLayer() {}

  /**
   * The minimum number of meetings for an arc between the selected country and another, chosen so
   * that the arcs can be told apart.
   */
  public static int least(FillTheme.Ties ties) {
    var counts = ties.counts().values().stream().sorted(Comparator.reverseOrder()).toList();
    if (counts.size() <= MOST) {
      return 1;
    }
    var tenth = counts.get(MOST - 1);
    return counts.get(MOST).equals(tenth) ? tenth + 1 : tenth;
  }

  /**
   * An arc.
   *
   * @param from where it begins
   * @param to where it ends
   * @param colour its colour
   * @param width in logical pixels
   */
  public record Arc(Place from, Place to, Color colour, double width) {}

  /** The arcs of the selection, widest first. */
  public static List<Arc> of(MapContents contents) {
    var visible = contents.visible();
    var index = contents.index();
    var palette = contents.palette();
    return switch (visible.map().theme()) {
      case FillTheme.Participants came ->
          index
              .find(ItemRef.event(came.event()))
              .map(event -> ofEvent((Event) event, contents))
              .orElse(List.of());
      case FillTheme.Ties ties when ties.measure() == FillMeasure.MEETINGS ->
          ofTies(ties, index, palette);
      case FillTheme.Concerned concerned ->
          visible
              .state()
              .focus()
              .flatMap(index::find)
              .map(
                  item ->
                      item instanceof Person person
                          ? ofPerson(person, contents)
                          : ofItem(item, index, palette))
              .orElse(List.of());
      default -> List.of();
    };
  }

  private static List<Arc> ofEvent(Event event, MapContents contents) {
    var colour = contents.colour(event);
    var index = contents.index();
    var width = event.participants().size() < CROWD ? 1.7 : THIN;
    return event.place().map(index::place).stream()
        .flatMap(
            place ->
                event.participants().stream()
                    .flatMap(came -> capital(came.country(), index).stream())
                    .filter(capital -> !capital.id().equals(place.id()))
                    .map(capital -> new Arc(capital, place, colour, width)))
        .toList();
  }

  private static List<Arc> ofTies(FillTheme.Ties ties, DatasetIndex index, Palette palette) {
    var arcs = new ArrayList<Arc>();
    var own = capital(ties.country(), index);
    var least = least(ties);
    ties.counts().entrySet().stream()
        .filter(tie -> tie.getValue() >= least)
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .forEach(
            tie ->
                own.ifPresent(
                    from ->
                        capital(tie.getKey(), index)
                            .filter(to -> !to.id().equals(from.id()))
                            .ifPresent(
                                to ->
                                    arcs.add(
                                        new Arc(
                                            from,
                                            to,
                                            colour(tie.getValue(), ties.ramp().most(), palette),
                                            width(tie.getValue(), ties.ramp().most()))))));
    return arcs;
  }

  /** The width of an arc, depending on the number of meetings. */
  public static double width(int meetings, int most) {
    return THIN + SPAN * (meetings - 1) / Math.max(1, most - 1);
  }

  /** Countries met only once get a muted colour. */
  private static Color colour(int meetings, int most, Palette palette) {
    return FillPaints.translucent(palette.accent(), Math.min(1, 0.4 + 2.4 * meetings / most));
  }

  /** Arcs from home to a person's places in the cursor's year, wider for frequent ones. */
  private static List<Arc> ofPerson(Person person, MapContents contents) {
    var index = contents.index();
    var year = contents.visible().state().cursor().year();
    var journeys = PersonTies.journeys(index, person.id(), year);
    var most = journeys.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    var home =
        person.country().filter(index::hasCountry).flatMap(country -> capital(country, index));
    return home.stream()
        .flatMap(
            from ->
                journeys.entrySet().stream()
                    .filter(to -> !to.getKey().equals(from.id()))
                    .map(
                        to ->
                            new Arc(
                                from,
                                index.place(to.getKey()),
                                contents.palette().accent(),
                                1.7 * width(to.getValue(), Math.max(3, most)))))
        .toList();
  }

  private static List<Arc> ofItem(Item item, DatasetIndex index, Palette palette) {
    return item instanceof Figure figure
        ? figure.counterpart().flatMap(other -> capital(other, index)).stream()
            .flatMap(
                to ->
                    figure.countries().stream()
                        .flatMap(country -> capital(country, index).stream())
                        .filter(from -> !from.id().equals(to.id()))
                        .map(from -> new Arc(from, to, palette.accent(), 2.2)))
            .toList()
        : List.of();
  }

  private static Optional<Place> capital(String country, DatasetIndex index) {
    return index.hasCountry(country)
        ? index.country(country).capital().map(index::place)
        : Optional.empty();
  }

  /** Draws arcs, thin ones over wide ones. */
  public static void paint(DrawContext context, List<Arc> arcs) {
    for (var arc : arcs) {
      var ends =
          List.of(
              new LonLat(arc.from().lon(), arc.from().lat()),
              new LonLat(arc.to().lon(), arc.to().lat()));
      for (var way : Antimeridian.copies(ends)) {
        var from = way.getFirst();
        var to = way.getLast();
        draw(context, context.at(from.lat(), from.lon()), context.at(to.lat(), to.lon()), arc);
      }
    }
  }

  private static void draw(DrawContext context, ScreenPoint from, ScreenPoint to, Arc arc) {
    // Arcs bend to the left when going north, so that arcs of neighbours do not cross.
    var lift = 0.18 * Math.hypot(to.x() - from.x(), to.y() - from.y());
    var middleX = (from.x() + to.x()) / 2;
    var middleY = (from.y() + to.y()) / 2 - lift;
    var end = Math.max(2.8, arc.width() / 2 + 1.4);
    context.isolated(
        g -> {
          g.setLineCap(StrokeLineCap.ROUND);
          g.beginPath();
          g.moveTo(from.x(), from.y());
          g.quadraticCurveTo(middleX, middleY, to.x(), to.y());
          g.setStroke(FillPaints.translucent(context.palette().halo(), 0.8));
          g.setLineWidth(arc.width() + 1.9);
          g.stroke();
          g.setStroke(arc.colour());
          g.setLineWidth(arc.width());
          g.stroke();
          for (var point : List.of(from, to)) {
            g.setFill(context.palette().halo());
            g.fillOval(point.x() - end - 1.2, point.y() - end - 1.2, 2 * end + 2.4, 2 * end + 2.4);
            g.setFill(arc.colour());
            g.fillOval(point.x() - end, point.y() - end, 2 * end, 2 * end);
          }
        });
  }
}
