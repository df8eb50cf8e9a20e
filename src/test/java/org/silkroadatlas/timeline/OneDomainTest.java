package org.silkroadatlas.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.app.start.Fonts;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.draw.Sight;
import org.silkroadatlas.draw.TextMeasure;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.query.OutOfFilterMode;
import org.silkroadatlas.time.Span;
import org.silkroadatlas.time.TimeScale;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * In every scene of every tour and in every year, the bars of the strip, the years of the axis and
 * the symbols of the lanes are aligned, and all panes show the same numbers.
 */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
final class OneDomainTest {
  /** From this number of events, a bar is higher than its soft edge. */
  private static final int ENOUGH = 12;

  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private final TreeSet<String> faults = new TreeSet<>();
  private TimelineCanvas canvas;
  private int bars;
  private int symbols;

  @Start
  void start(Stage stage) {
    // The year labels have the width of the bundled font.
    Fonts.load();
    var view = new TimelineView(coordinator, new Messages(Locale.ENGLISH), Palette.LIGHT);
    view.attach();
    canvas = (TimelineCanvas) view.region();
    stage.setScene(new Scene(new StackPane(canvas), 768, 216));
    stage.show();
  }

  private static List<String> lines() {
    var scenes =
        BundledData.INDEX.dataset().tours().stream()
            .flatMap(tour -> tour.steps().stream())
            .map(scene -> scene.state());
    var years = BundledData.INDEX.years();
    var all =
        IntStream.rangeClosed(years.first(), years.last())
            .boxed()
            .flatMap(year -> Stream.of("cursor=" + year, "countries=KZ,UZ&cursor=" + year));
    return Stream.concat(scenes, all).toList();
  }

  @Test
  void stripAxisAndLanesShareOneDomain(FxRobot robot) {
    for (var line : lines()) {
      robot.interact(() -> check(line));
    }
    assertEquals("", String.join("\n", faults));
    assertTrue(bars > 100 && symbols > 500, bars + " " + symbols);
  }

  private void check(String line) {
    coordinator.show(line);
    canvas.layout();
    canvas.window().arrive();
    canvas.markDirty(TimelineCanvas.ALL);
    canvas.layout();
    numbers(line);
    strip(line);
    symbols(line);
  }

  private double x(LocalDate day) {
    return canvas.geometry().left() + canvas.window().scale().x(TimeScale.moment(day));
  }

  /** The number above the year equals those of the panel and the map. */
  private void numbers(String line) {
    var visible = coordinator.visible();
    var year = visible.state().cursor().year();
    var told = canvas.model().density().count(year);
    if (visible.state().focus().isEmpty()) {
      var onMap = visible.map().markers().stream().filter(Event::held).count();
      var inPanel = visible.panel().events().stream().filter(Event::held).count();
      if (told != onMap + visible.map().unplacedHeld() || told != inPanel) {
        faults.add(line + " tells " + told + ", " + onMap + " and " + inPanel + " events");
      }
    } else {
      var span = Span.ofYear(year);
      var related =
          visible.timeline().lanes().stream()
              .flatMap(lane -> lane.events().stream())
              .filter(event -> event.held() && event.date().span().overlaps(span))
              .filter(event -> visible.related().contains(event.ref()))
              .count();
      var isFocusBeside = told == related + 1 && !visible.related().events().isEmpty();
      if (told != related && !isFocusBeside) {
        faults.add(line + " tells " + told + " for " + related + " events");
      }
    }
  }

  /** A bar above each year with events, and none above others. */
  private void strip(String line) {
    var geometry = canvas.geometry();
    var picture = picture(geometry);
    var density = canvas.model().density();
    var hides = coordinator.state().view().outside() == OutOfFilterMode.HIDE;
    var years = density.years();
    for (var year = years.first(); year <= years.last(); year++) {
      var from = Math.max(x(LocalDate.of(year, 1, 1)), geometry.left());
      var to = Math.min(x(LocalDate.of(year + 1, 1, 1)), geometry.right());
      var count = density.count(year) + (hides ? 0 : density.others(year));
      var isCursor = year == coordinator.state().cursor().year();
      if (to - from > 8 && !isCursor) {
        var pixel =
            picture
                .getPixelReader()
                .getColor((int) ((from + to) / 2), (int) geometry.axisTop() - 1);
        var isThere = Sight.FULL.difference(pixel, Palette.LIGHT.background()) > 0.4;
        bars++;
        if (isThere != count > 0 && (count == 0 || count >= ENOUGH)) {
          faults.add(line + " " + year + " has " + count + " events and a bar: " + isThere);
        }
      }
    }
  }

  private Image picture(Geometry geometry) {
    var parameters = new SnapshotParameters();
    parameters.setViewport(new Rectangle2D(0, 0, geometry.width(), geometry.height()));
    return canvas.snapshot(parameters, null);
  }

  /** Each symbol is within its own year. */
  private void symbols(String line) {
    for (var placed : canvas.rowLayout().all()) {
      var track = placed.row().events().track();
      for (var i = 0; placed.row().showsEvents() && i < track.size(); i++) {
        var event = track.event(i);
        var span = event.date().span();
        if (!span.hasNoStart() && !span.isOngoing()) {
          canvas.boxOf(new TimelineHit.OfEvent(event)).ifPresent(box -> within(line, event, box));
        }
      }
    }
  }

  private void within(String line, Event event, Rectangle2D box) {
    var middle = (box.getMinX() + box.getMaxX()) / 2;
    var span = event.date().span();
    symbols++;
    if (middle < x(span.start()) - 1 || middle > x(span.end()) + 1) {
      faults.add(line + " has " + event.id() + " at another time");
    }
  }

  /** At the sizes of the window, and with the widest digits. */
  @Test
  void theYearsFitTheirCells(FxRobot robot) {
    var narrow = new ArrayList<String>();
    for (var width : List.of(640, 768, 1240)) {
      robot.interact(
          () -> {
            canvas.getScene().getRoot().resize(width, 216);
            coordinator.show("cursor=2025");
            canvas.layout();
            canvas.window().arrive();
            // Loaded from its file: JavaFX caches the replacement of a family not loaded yet.
            var bold =
                Font.loadFont(
                    Fonts.class.getResourceAsStream(
                        "/org/silkroadatlas/data/fonts/NotoSans-Bold.ttf"),
                    12);
            var years = BundledData.INDEX.years();
            for (var year = years.first(); year <= years.last(); year++) {
              var room = x(LocalDate.of(year + 1, 1, 1)) - x(LocalDate.of(year, 1, 1));
              // At least one pixel separates two years.
              if (TextMeasure.width("2020", bold) > room - 1) {
                narrow.add(width + ": " + year + " " + room);
              }
            }
          });
    }
    assertEquals(List.of(), narrow);
  }
}
