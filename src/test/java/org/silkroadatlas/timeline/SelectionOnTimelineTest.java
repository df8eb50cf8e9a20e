package org.silkroadatlas.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.StateLine;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Whatever is selected: what the timeline paints at full strength is what belongs to it. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
final class SelectionOnTimelineTest {
  private static final List<String> STATES =
      List.of("cursor=2025", "countries=KZ,TR&cursor=2016&outside=hide", "years=2014-2022");

  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private TimelineView view;
  private TimelineCanvas canvas;

  @Start
  void start(Stage stage) {
    view = new TimelineView(coordinator, new Messages(Locale.ENGLISH), Palette.LIGHT);
    view.attach();
    canvas = (TimelineCanvas) view.region();
    stage.setScene(new Scene(new StackPane(canvas), 768, 216));
    stage.show();
  }

  private static List<Item> items() {
    var dataset = BundledData.INDEX.dataset();
    var random = new Random(18);
    var chosen = new ArrayList<Item>();
    for (var kind :
        List.<List<? extends Item>>of(
            dataset.countries(),
            dataset.formats(),
            dataset.events(),
            dataset.agreements(),
            dataset.quotes(),
            dataset.figures(),
            dataset.memberships(),
            dataset.routes(),
            dataset.places(),
            dataset.persons(),
            dataset.sources())) {
      var some = new ArrayList<Item>(kind);
      Collections.shuffle(some, random);
      chosen.addAll(some.subList(0, Math.min(30, some.size())));
    }
    return chosen;
  }

  @Test
  void whatIsPaintedAtFullStrengthIsWhatBelongsToTheSelection(FxRobot robot) {
    for (var line : STATES) {
      for (var item : items()) {
        robot.interact(
            () -> {
              coordinator.show(line);
              coordinator.perform(new Action.Focus(item.ref()));
              canvas.layout();
              canvas.window().arrive();
              canvas.markDirty(TimelineCanvas.WINDOW);
            });
        var expected = related(item, line);
        var painted = new HashSet<>(view.shown());
        var what = line + " " + item.ref();
        assertTrue(expected.containsAll(painted), () -> what + " paints too much");
        assertTrue(Collections.disjoint(painted, view.unseen()), what);
        painted.addAll(view.unseen());
        assertEquals(expected, painted, what);
        assertTrue(
            expected.isEmpty() || !view.shown().isEmpty(), () -> what + " is nowhere in view");
      }
    }
  }

  /** By brute force from the records. */
  private static Set<ItemRef> related(Item item, String line) {
    var index = BundledData.INDEX;
    var lanes =
        Query.visible(index, StateLine.parse(line, index)).timeline().lanes().stream().toList();
    var formats = lanes.stream().map(lane -> lane.format().id()).collect(Collectors.toSet());
    var inFilter =
        lanes.stream().flatMap(lane -> lane.events().stream()).collect(Collectors.toSet());
    return index.dataset().events().stream()
        .filter(event -> formats.contains(event.format()))
        .filter(event -> event.equals(item) || (inFilter.contains(event) && belongs(event, item)))
        .map(Event::ref)
        .collect(Collectors.toSet());
  }

  private static boolean belongs(Event event, Item item) {
    return switch (item) {
      case Country country -> hasCountry(event, country.id());
      case Format format -> event.format().equals(format.id());
      case Event e -> false;
      case Agreement agreement -> agreement.event().equals(Optional.of(event.id()));
      case Quote quote -> quote.event().equals(Optional.of(event.id()));
      case Figure figure -> figure.event().equals(Optional.of(event.id()));
      case Membership role ->
          event.format().equals(role.format()) && hasCountry(event, role.country());
      case Route route -> route.format().equals(Optional.of(event.format()));
      case Person person ->
          event.participants().stream().anyMatch(p -> p.person().equals(Optional.of(person.id())));
      case Place place -> event.place().equals(Optional.of(place.id()));
      case Source source -> event.sources().contains(source.id());
    };
  }

  private static boolean hasCountry(Event event, String country) {
    return event.participants().stream().anyMatch(p -> p.country().equals(country));
  }

  @Test
  void everyLookAtASelectionShowsSomethingOfIt(FxRobot robot) {
    for (var line :
        List.of(
            "countries=KZ,AZ&match=all&years=2022-2022&cursor=2022",
            "text=caspian&cursor=2025",
            "formats=ots,turksoy,turkpa,turkic-academy,turkic-investment-fund&cursor=2025",
            "focus=event:ifas-summit-1993-tashkent")) {
      robot.interact(
          () -> {
            coordinator.show(line);
            canvas.layout();
            canvas.window().arrive();
            canvas.markDirty(TimelineCanvas.WINDOW);
          });
      assertFalse(view.shown().isEmpty(), line);
    }
  }

  @Test
  void allVectorsAreInViewAtEveryHeight(FxRobot robot) {
    for (var height : List.of(216, 240, 292, 420)) {
      robot.interact(
          () -> {
            canvas.getScene().getWindow().setHeight(height);
            canvas.getScene().getRoot().resize(768, height);
            coordinator.show("cursor=2025");
            canvas.layout();
          });
      assertTrue(canvas.rowLayout().height() <= canvas.geometry().lanes(), "height " + height);
      var vectors =
          canvas.rowLayout().all().stream().filter(p -> p.row() instanceof LaneRow.Heading).count();
      assertEquals(11, vectors);
    }
  }
}
