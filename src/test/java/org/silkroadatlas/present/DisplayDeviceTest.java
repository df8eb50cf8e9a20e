package org.silkroadatlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class DisplayDeviceTest {
  private static final DisplayDevice LAPTOP = display(0, 1440, 900);
  private static final DisplayDevice PROJECTOR = display(1440, 1280, 720);
  private static final DisplayDevice MONITOR = display(2720, 1920, 1080);
  private static final List<Dimension2D> SIZES =
      List.of(
          new Dimension2D(1280, 720),
          new Dimension2D(1024, 768),
          new Dimension2D(1920, 1080),
          new Dimension2D(3840, 2160));
  private static final double[] SCALES = {1, 1.25, 1.5, 2};
  private static final Rectangle2D ON_LAPTOP = new Rectangle2D(100, 80, 1280, 720);

  private static DisplayDevice display(double x, double width, double height) {
    var bounds = new Rectangle2D(x, 0, width, height);
    return new DisplayDevice(bounds, bounds);
  }

  private static DisplayDevice chosen(List<DisplayDevice> all, String remembered) {
    return DisplayDevice.toPresentOn(all, Optional.ofNullable(remembered), ON_LAPTOP);
  }

  @Test
  void presentsBesideTheWindow() {
    assertEquals(PROJECTOR, chosen(List.of(LAPTOP, PROJECTOR), null));
    assertEquals(LAPTOP, chosen(List.of(LAPTOP), null));
  }

  @Test
  void remembersTheChosenDisplayAsLongAsItIsThere() {
    var all = List.of(LAPTOP, PROJECTOR, MONITOR);
    assertEquals(MONITOR, chosen(all, MONITOR.key()));
    assertEquals(LAPTOP, chosen(all, LAPTOP.key()));
    assertEquals(PROJECTOR, chosen(List.of(LAPTOP, PROJECTOR), MONITOR.key()));
    assertEquals(LAPTOP, chosen(List.of(LAPTOP), MONITOR.key()));
  }

  @Test
  void mirroredDisplaysAreOne() {
    var mirror = display(0, 1280, 720);
    assertEquals(
        Optional.empty(), DisplayDevice.forNotes(List.of(LAPTOP, mirror), LAPTOP, ON_LAPTOP));
    assertEquals(MONITOR, chosen(List.of(LAPTOP, mirror, MONITOR), null));
    assertEquals(MONITOR, DisplayDevice.after(List.of(LAPTOP, LAPTOP, MONITOR), LAPTOP));
    assertEquals(LAPTOP, DisplayDevice.after(List.of(LAPTOP, LAPTOP), LAPTOP));
  }

  /** A random arrangement of displays: side by side, one above another or mirrored, any scale. */
  private static List<DisplayDevice> desk(Random random) {
    var all = new ArrayList<DisplayDevice>();
    var count = 1 + random.nextInt(4);
    while (all.size() < count) {
      var pixels = SIZES.get(random.nextInt(SIZES.size()));
      var scale = SCALES[random.nextInt(SCALES.length)];
      var width = Math.floor(pixels.getWidth() / scale);
      var height = Math.floor(pixels.getHeight() / scale);
      if (all.isEmpty()) {
        all.add(device(0, 0, width, height));
        continue;
      }
      var beside = all.get(random.nextInt(all.size())).bounds();
      var shift = random.nextInt(400) - 200;
      var next =
          switch (random.nextInt(5)) {
            case 0 -> device(beside.getMinX() - width, beside.getMinY() + shift, width, height);
            case 1 -> device(beside.getMaxX(), beside.getMinY() + shift, width, height);
            case 2 -> device(beside.getMinX() + shift, beside.getMinY() - height, width, height);
            case 3 -> device(beside.getMinX() + shift, beside.getMaxY(), width, height);
            default ->
                device(
                    beside.getMinX(),
                    beside.getMinY(),
                    Math.min(width, beside.getWidth()),
                    Math.min(height, beside.getHeight()));
          };
      // Displays are side by side or mirrored; no system makes them overlap partly.
      if (all.stream()
          .map(DisplayDevice::bounds)
          .allMatch(it -> !it.intersects(next.bounds()) || isMirrored(it, next.bounds()))) {
        all.add(next);
      }
    }
    Collections.shuffle(all, random);
    return all;
  }

  /** A mirrored display shows the other from its upper left corner. */
  private static boolean isMirrored(Rectangle2D display, Rectangle2D next) {
    return display.contains(next)
        && display.getMinX() == next.getMinX()
        && display.getMinY() == next.getMinY();
  }

  private static DisplayDevice device(double x, double y, double width, double height) {
    var bounds = new Rectangle2D(x, y, width, height);
    return new DisplayDevice(bounds, bounds);
  }

  @Test
  void theClassNeverSeesTheNotesOnAnyDesk() {
    var random = new Random(26);
    var several = 0;
    for (var i = 0; i < 20_000; i++) {
      var all = desk(random);
      var home = all.get(random.nextInt(all.size()));
      var window =
          new Rectangle2D(
              home.bounds().getMinX() + random.nextInt(60),
              home.bounds().getMinY() + random.nextInt(60),
              Math.min(1280, home.bounds().getWidth() - 60),
              Math.min(720, home.bounds().getHeight() - 60));
      var projector = DisplayDevice.toPresentOn(all, Optional.empty(), window);
      var notes = DisplayDevice.forNotes(all, projector, window);
      var told = all + " with the window on " + window + ": " + projector + ", " + notes;
      assertTrue(all.contains(projector), told);
      var isFree = all.stream().anyMatch(display -> !display.mirrors(projector));
      assertEquals(isFree, notes.isPresent(), told);
      notes.ifPresent(display -> assertFalse(display.mirrors(projector), told));
      if (all.stream().anyMatch(display -> !display.mirrors(onWhich(all, window)))) {
        several++;
        assertFalse(projector.mirrors(onWhich(all, window)), told);
        assertTrue(notes.orElseThrow().mirrors(onWhich(all, window)), told);
      }
      var kept = all.get(random.nextInt(all.size()));
      assertEquals(
          kept.bounds(),
          DisplayDevice.toPresentOn(all, Optional.of(kept.key()), window).bounds(),
          told);
      assertTrue(isFree != DisplayDevice.after(all, projector).equals(projector), told);
    }
    assertTrue(several > 8_000, "hardly any desk with two pictures: " + several);
  }

  /** The display that the window covers most, computed differently: by counting points. */
  private static DisplayDevice onWhich(List<DisplayDevice> all, Rectangle2D window) {
    return all.stream().max(Comparator.comparingInt(it -> points(it, window))).orElseThrow();
  }

  private static int points(DisplayDevice display, Rectangle2D window) {
    var inside = 0;
    for (var x = 0.5; x < 12; x++) {
      for (var y = 0.5; y < 12; y++) {
        var there =
            display
                .bounds()
                .contains(
                    window.getMinX() + x * window.getWidth() / 12,
                    window.getMinY() + y * window.getHeight() / 12);
        inside += there ? 1 : 0;
      }
    }
    return inside;
  }

  @Test
  void aHiddenWindowLiesOnNoDisplay() {
    var hidden = new Rectangle2D(-32_000, -32_000, 1280, 720);
    assertEquals(
        PROJECTOR, DisplayDevice.toPresentOn(List.of(LAPTOP, PROJECTOR), Optional.empty(), hidden));
  }

  @Test
  void notesStandWhereTheClassDoesNotLook() {
    var all = List.of(LAPTOP, PROJECTOR, MONITOR);
    assertEquals(Optional.of(LAPTOP), DisplayDevice.forNotes(all, PROJECTOR, ON_LAPTOP));
    assertEquals(Optional.of(PROJECTOR), DisplayDevice.forNotes(all, LAPTOP, ON_LAPTOP));
    assertEquals(Optional.empty(), DisplayDevice.forNotes(List.of(LAPTOP), LAPTOP, ON_LAPTOP));
  }
}
