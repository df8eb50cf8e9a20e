package org.silkroadatlas.panel.node;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class EvenColumnsTest {
  private final List<Region> boxes = Stream.of(40, 60, 50, 45).map(EvenColumnsTest::box).toList();
  private final EvenColumns columns = new EvenColumns(10, boxes);

  private static Region box(double narrowest) {
    var box = new Region();
    box.setMinWidth(narrowest);
    box.setPrefHeight(20);
    return box;
  }

  private List<String> places(double width) {
    columns.resize(width, columns.prefHeight(width));
    columns.layout();
    return boxes.stream()
        .map(
            box ->
                (int) box.getLayoutX() + " " + (int) box.getLayoutY() + " " + (int) box.getWidth())
        .toList();
  }

  @Test
  void allStandInOneRowWhereTheWidestFits() {
    assertEquals(List.of("0 0 60", "70 0 60", "140 0 60", "210 0 60"), places(270));
    assertEquals(20, columns.prefHeight(270));
  }

  @Test
  void theyFillSeveralRowsEvenlyWhereItDoesNot() {
    assertEquals(List.of("0 0 129", "139 0 129", "0 30 129", "139 30 129"), places(269));
    assertEquals(50, columns.prefHeight(269));
  }

  @Test
  void oneIsBelowTheOtherWhereThereIsRoomForOne() {
    assertEquals(List.of("0 0 60", "0 30 60", "0 60 60", "0 90 60"), places(60));
  }
}
