package org.silkroadatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.map.surface.MapCanvases;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is painted in full is what belongs to the selection, and no more. */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
final class PaintedTest {
  private static final int OF_EACH_KIND = 30;

  private MapStage stage;

  @Start
  void start(Stage window) {
    stage = new MapStage(window);
  }

  private static List<ItemRef> items() {
    var data = BundledData.INDEX.dataset();
    var random = new Random(18);
    return Stream.<Collection<? extends Item>>of(
            data.countries(),
            data.formats(),
            data.memberships(),
            data.events(),
            data.agreements(),
            data.quotes(),
            data.figures(),
            data.places(),
            data.sources())
        .flatMap(
            all -> {
              var some = new ArrayList<Item>(all);
              Collections.shuffle(some, random);
              return some.stream().limit(OF_EACH_KIND);
            })
        .map(Item::ref)
        .toList();
  }

  /** The placed events of the year on the sheet, that belong to the selection, one by one. */
  private Set<ItemRef> expected() {
    var visible = stage.coordinator.visible();
    var year = visible.state().cursor().yearSpan();
    var area = stage.map.area();
    var here = stage.map.position();
    var sheet =
        new Viewport(
            new LonLat(here.lon(), here.lat()),
            here.zoom(),
            area.getWidth() + 2 * MapCanvases.MARGIN,
            area.getHeight() + 2 * MapCanvases.MARGIN);
    return BundledData.INDEX.dataset().events().stream()
        .filter(event -> event.date().span().overlaps(year))
        .filter(event -> visible.related().contains(event.ref()))
        .filter(event -> isOn(sheet, event))
        .map(Item::ref)
        .collect(Collectors.toSet());
  }

  /** A symbol may stand at the next city: at the edge, either is right. */
  private static boolean isOn(Viewport sheet, Event event) {
    return event
        .place()
        .map(BundledData.INDEX::place)
        .map(place -> sheet.toScreen(new LonLat(place.lon(), place.lat())))
        .filter(at -> at.x() >= 0 && at.y() >= 0)
        .filter(at -> at.x() <= sheet.width() && at.y() <= sheet.height())
        .isPresent();
  }

  @Test
  void everySelectionPaintsWhatBelongsToIt(FxRobot robot) throws TimeoutException {
    stage.await();
    var faults = new ArrayList<String>();
    var filled = new HashSet<ItemKind>();
    for (var item : items()) {
      robot.interact(() -> stage.coordinator.perform(new Action.Focus(item)));
      WaitForAsyncUtils.waitForFxEvents();
      robot.interact(
          () -> {
            var painted = stage.map.painted();
            var events =
                painted.stream()
                    .filter(ref -> ref.kind() == ItemKind.EVENT)
                    .collect(Collectors.toSet());
            if (!events.equals(expected())) {
              faults.add(item + " paints " + events + " for " + expected());
            }
            if (painted.stream().anyMatch(ref -> ref.kind() == ItemKind.COUNTRY)) {
              filled.add(item.kind());
            }
          });
    }
    assertEquals(List.of(), faults);
    assertTrue(filled.size() >= 9, filled.toString());
  }
}
