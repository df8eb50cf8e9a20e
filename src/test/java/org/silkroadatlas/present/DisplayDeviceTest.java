package org.silkroadatlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class DisplayDeviceTest {
  private static final DisplayDevice LAPTOP = display(0, 1440, 900);
  private static final DisplayDevice PROJECTOR = display(1440, 1280, 720);
  private static final DisplayDevice MONITOR = display(2720, 1920, 1080);
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
  void notesStandWhereTheClassDoesNotLook() {
    var all = List.of(LAPTOP, PROJECTOR, MONITOR);
    assertEquals(Optional.of(LAPTOP), DisplayDevice.forNotes(all, PROJECTOR, ON_LAPTOP));
    assertEquals(Optional.of(PROJECTOR), DisplayDevice.forNotes(all, LAPTOP, ON_LAPTOP));
    assertEquals(Optional.empty(), DisplayDevice.forNotes(List.of(LAPTOP), LAPTOP, ON_LAPTOP));
  }
}
