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
import org.silkroadatlas.draw.Pictures;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Lane;
import org.silkroadatlas.query.PlainRelated;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.StateLine;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Whatever is selected, the timeline paints exactly what belongs to it at full strength. */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
final class SelectionOnTimelineTest {
  private static final List<String> STATES =
      List.of("cursor=2025", "countries=KZ,TR&cursor=2016&outside=hide", "years=2014-2022");

  /** Pending drawings keep their content in memory, so their number is limited. */
  private static final int AT_ONCE = 15;

  private static final DatasetIndex INDEX = BundledData.INDEX;

  private final List<String> faults = new ArrayList<>();
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

  @Test
  void whatIsPaintedAtFullStrengthIsWhatBelongsToTheSelection(FxRobot robot) {
    var items = PlainRelated.some(30, 18);
    for (var line : STATES) {
      var lanes = Query.visible(INDEX, StateLine.parse(line, INDEX)).timeline().lanes();
      for (var from = 0; from < items.size(); from += AT_ONCE) {
        var some = items.subList(from, Math.min(from + AT_ONCE, items.size()));
        robot.interact(() -> some.forEach(item -> compare(item, line, lanes)));
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  private void compare(Item item, String line, List<Lane> lanes) {
    coordinator.show(line);
    coordinator.perform(new Action.Focus(item.ref()));
    canvas.layout();
    canvas.window().arrive();
    canvas.markDirty(TimelineCanvas.WINDOW);
    var painted = view.shown();
    var unseen = view.unseen();
    var told = new HashSet<>(painted);
    told.addAll(unseen);
    var expected = related(item, lanes);
    var what = line + " " + item.ref();
    if (!expected.equals(told)) {
      faults.add(what + " tells of " + told + " for " + expected);
    }
    if (!Collections.disjoint(painted, unseen)) {
      faults.add(what + " has the same in view and out of it");
    }
    if (!expected.isEmpty() && painted.isEmpty()) {
      faults.add(what + " is nowhere in view");
    }
  }

  /** By brute force from the records. */
  private static Set<ItemRef> related(Item item, List<Lane> lanes) {
    var formats = lanes.stream().map(lane -> lane.format().id()).collect(Collectors.toSet());
    var inFilter =
        lanes.stream().flatMap(lane -> lane.events().stream()).collect(Collectors.toSet());
    return INDEX.dataset().events().stream()
        .filter(event -> formats.contains(event.format()))
        .filter(event -> PlainRelated.belongs(event, item))
        .filter(event -> event.equals(item) || inFilter.contains(event))
        .map(Event::ref)
        .collect(Collectors.toSet());
  }

  @Test
  void everySelectionChangesMoreThanARing(FxRobot robot) {
    for (var line : STATES) {
      for (var item : PlainRelated.some(3, line.hashCode() + 1)) {
        robot.interact(() -> answer(item, line));
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  /** With the same cursor, once without the selection and once with it. */
  private void answer(Item item, String line) {
    coordinator.show(line);
    coordinator.perform(new Action.Focus(item.ref()));
    var after = picture();
    var state = coordinator.state().withFocus(Optional.empty());
    coordinator.perform(new Action.Show(state));
    var changed = Pictures.difference(picture(), after);
    if (changed <= Pictures.RING) {
      faults.add(line + " " + item.ref() + " changes " + changed + " pixels");
    }
  }

  private int[] picture() {
    canvas.layout();
    canvas.window().arrive();
    canvas.markDirty(TimelineCanvas.WINDOW);
    canvas.layout();
    return Pictures.of(canvas);
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
      robot.interact(() -> assertFalse(view.shown().isEmpty(), line));
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
