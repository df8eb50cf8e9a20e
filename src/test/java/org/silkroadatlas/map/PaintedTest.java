package org.silkroadatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.Lookup;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.draw.Pictures;
import org.silkroadatlas.geo.LabelPoint;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.ScreenPoint;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.query.FillTheme;
import org.silkroadatlas.query.OutOfFilterMode;
import org.silkroadatlas.query.PlainRelated;
import org.silkroadatlas.query.State;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * What is painted at full strength is exactly what belongs to the selection; whatever of it is not
 * in view is beyond an edge, and edge hints announce it.
 */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
final class PaintedTest {
  /** Different ones in each state; {@code -Dpainted.items=30} sets a larger number. */
  private static final int OF_EACH_KIND = Integer.getInteger("painted.items", 10);

  private static final List<String> STATES =
      List.of(
          "cursor=2025",
          "countries=KZ,TR&cursor=2016&outside=hide",
          "years=2014-2022&outside=show");

  /** Pending drawings keep their content in memory, so their number is limited. */
  private static final int AT_ONCE = 15;

  /** A symbol may be at the next city: near the edge, either result is right. */
  private static final double NEAR = 16;

  private final List<String> faults = new ArrayList<>();
  private final Set<ItemKind> filled = EnumSet.noneOf(ItemKind.class);
  private final Set<ItemKind> beyond = EnumSet.noneOf(ItemKind.class);
  private MapStage stage;

  @Start
  void start(Stage window) {
    stage = new MapStage(window);
  }

  private Viewport view() {
    var here = stage.map.position();
    var area = stage.map.area();
    return new Viewport(
        new LonLat(here.lon(), here.lat()), here.zoom(), area.getWidth(), area.getHeight());
  }

  /** Positive inside, negative outside, and near 0 at the edge. */
  private static double inside(Viewport view, ScreenPoint at) {
    return Math.min(
        Math.min(at.x(), view.width() - at.x()), Math.min(at.y(), view.height() - at.y()));
  }

  private static Optional<ScreenPoint> place(Viewport view, Event event) {
    return event
        .place()
        .map(BundledData.INDEX::place)
        .map(place -> view.toScreen(new LonLat(place.lon(), place.lat())));
  }

  private static Optional<ScreenPoint> middle(Viewport view, String country) {
    return MapStage.BASE.labelPoint(country).map(LabelPoint::position).map(view::toScreen);
  }

  private static Set<String> ids(Set<ItemRef> refs, ItemKind kind) {
    return refs.stream()
        .filter(ref -> ref.kind() == kind)
        .map(ItemRef::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void compare(Item item, String line) {
    stage.coordinator.show(line);
    stage.coordinator.perform(new Action.Focus(item.ref()));
    var shown = stage.map.shown();
    var unseen = stage.map.unseen();
    var what = line + " " + item.ref();
    events(item, shown, unseen, what);
    countries(item, shown, unseen, what);
    routes(shown, unseen, what);
    if (!ids(shown, ItemKind.COUNTRY).isEmpty()) {
      filled.add(item.kindOfItem());
    }
    if (!unseen.isEmpty()) {
      beyond.add(item.kindOfItem());
    }
  }

  /** The events with a place in the year that match the filter and belong to the selection. */
  private void events(Item item, Set<ItemRef> shown, Set<ItemRef> unseen, String what) {
    var view = view();
    var state = stage.coordinator.state();
    var expectedIn = new TreeSet<String>();
    var expectedOut = new TreeSet<String>();
    var atEdge = new TreeSet<String>();
    for (var event : BundledData.INDEX.dataset().events()) {
      if (isInYear(event, state)
          && PlainRelated.belongs(event, item)
          && (event.equals(item) || passes(event, state))) {
        place(view, event)
            .map(at -> inside(view, at))
            .ifPresent(
                depth ->
                    (Math.abs(depth) < NEAR ? atEdge : depth > 0 ? expectedIn : expectedOut)
                        .add(event.id()));
      }
    }
    check(what + " events", expectedIn, ids(shown, ItemKind.EVENT), atEdge);
    check(what + " events beyond", expectedOut, ids(unseen, ItemKind.EVENT), atEdge);
  }

  private static boolean isInYear(Event event, State state) {
    return event.date().span().overlaps(state.cursor().yearSpan());
  }

  private static boolean passes(Event event, State state) {
    var filter = state.filter();
    return (filter.countries().isEmpty() || filter.countries().stream().anyMatch(event::involves))
        && filter.years().filter(years -> !event.date().span().overlaps(years.span())).isEmpty();
  }

  private void check(String what, Set<String> expected, Set<String> actual, Set<String> either) {
    var missing = new TreeSet<>(expected);
    missing.removeAll(actual);
    var extra = new TreeSet<>(actual);
    extra.removeAll(expected);
    extra.removeAll(either);
    if (!missing.isEmpty() || !extra.isEmpty()) {
      faults.add(what + " lack " + missing + ", have beside " + extra);
    }
  }

  /** Compares countries by the centre of their land, not by how far their shape is in view. */
  private void countries(Item item, Set<ItemRef> shown, Set<ItemRef> unseen, String what) {
    var view = view();
    var state = stage.coordinator.state();
    var expected = PlainRelated.countries(item, state);
    if (stage.coordinator.visible().map().theme() instanceof FillTheme.Ties
        && state.view().outside() != OutOfFilterMode.SHOW
        && !state.filter().countries().isEmpty()) {
      expected.retainAll(state.filter().countries());
    }
    var painted = ids(shown, ItemKind.COUNTRY);
    var edges = ids(unseen, ItemKind.COUNTRY);
    var told = new TreeSet<>(painted);
    told.addAll(edges);
    check(what + " countries", expected, told, Set.of());
    edges.stream()
        .filter(
            id ->
                painted.contains(id)
                    || middle(view, id).filter(a -> inside(view, a) > 0).isPresent())
        .forEach(id -> faults.add(what + " has " + id + " beyond an edge though it is in view"));
  }

  private void routes(Set<ItemRef> shown, Set<ItemRef> unseen, String what) {
    var visible = stage.coordinator.visible();
    var focus = visible.state().focus();
    var expected =
        visible.map().routes().stream()
            .map(Route::ref)
            .filter(route -> visible.related().contains(route) || focus.equals(Optional.of(route)))
            .map(ItemRef::id)
            .collect(Collectors.toSet());
    var told = ids(shown, ItemKind.ROUTE);
    told.addAll(ids(unseen, ItemKind.ROUTE));
    check(what + " routes", expected, told, Set.of());
  }

  @Test
  void everySelectionPaintsWhatBelongsToIt(FxRobot robot) throws TimeoutException {
    stage.await();
    for (var line : STATES) {
      var items = PlainRelated.some(OF_EACH_KIND, line.hashCode());
      for (var from = 0; from < items.size(); from += AT_ONCE) {
        var some = items.subList(from, Math.min(from + AT_ONCE, items.size()));
        robot.interact(() -> some.forEach(item -> compare(item, line)));
      }
    }
    assertEquals("", String.join("\n", new TreeSet<>(faults)));
    assertTrue(filled.size() >= 10, filled.toString());
    assertTrue(beyond.size() >= 10, beyond.toString());
  }

  @Test
  void everySelectionChangesMoreThanARing(FxRobot robot) throws TimeoutException {
    stage.await();
    for (var line : STATES) {
      var items = PlainRelated.some(3, line.hashCode() + 1);
      for (var item : items) {
        robot.interact(() -> answer(item, line));
      }
    }
    assertEquals("", String.join("\n", new TreeSet<>(faults)));
  }

  /** With the same cursor, once without the selection and once with it. */
  private void answer(Item item, String line) {
    stage.coordinator.show(line);
    stage.coordinator.perform(new Action.Focus(item.ref()));
    stage.map.shown();
    var after = Pictures.of(stage.map.area());
    var state = stage.coordinator.state().withFocus(Optional.empty());
    stage.coordinator.perform(new Action.Show(state));
    stage.map.shown();
    var changed = Pictures.difference(Pictures.of(stage.map.area()), after);
    if (changed <= Pictures.RING) {
      faults.add(line + " " + item.ref() + " changes " + changed + " pixels");
    }
  }

  /** A click on an edge hint brings the items into view. */
  @Test
  void aClickOnAnEdgeBringsWhatItTellsOf(FxRobot robot) throws TimeoutException {
    robot.interact(() -> stage.coordinator.show("focus=country:KZ&cursor=2023"));
    stage.await();
    var before = new HashSet<>(stage.map.unseen());
    robot.interact(Lookup.one(robot, Button.class, "#map-hint-west")::fire);
    stage.await();
    var shown = new HashSet<ItemRef>();
    robot.interact(() -> shown.addAll(stage.map.shown()));
    assertTrue(before.stream().anyMatch(shown::contains), before.toString());
    assertTrue(shown.contains(ItemRef.country("US")), shown.toString());
  }
}
