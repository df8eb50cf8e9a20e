package org.silkroadatlas.present;

import javafx.scene.layout.Region;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.query.Cursor;

/** The year in large type beside or below the map, with the day if one is shown. */
final class YearHeading extends Region {
  private static final double LARGEST = 64;

  /** Digits have no descenders, so the space below them is used for the day. */
  private static final double TIGHT = 12;

  private final Messages messages;
  private final FittedText year =
      new FittedText(true, FontWeight.BOLD, FontPosture.REGULAR, LARGEST, "present-year");
  private final FittedText day =
      new FittedText(false, FontWeight.BOLD, FontPosture.REGULAR, FittedText.SMALLEST);

  YearHeading(Messages messages) {
    this.messages = messages;
    setId("present-year");
    day.getStyleClass().add("present-day");
    getChildren().addAll(year, day);
    setMinSize(0, 0);
  }

  void show(Cursor cursor) {
    year.setWords(Integer.toString(cursor.year()));
    day.setWords(cursor instanceof Cursor.OnDay(var exact) ? messages.date(exact) : "");
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    var high = year.fit(width, Double.MAX_VALUE);
    return day.words().isEmpty() ? high - TIGHT : high - TIGHT + day.fit(width, Double.MAX_VALUE);
  }

  @Override
  protected void layoutChildren() {
    var high = year.fit(getWidth(), Double.MAX_VALUE);
    year.resizeRelocate(0, -TIGHT / 2, getWidth(), high);
    var rest = day.fit(getWidth(), Double.MAX_VALUE);
    day.setVisible(rest > 0);
    day.resizeRelocate(0, high - TIGHT, getWidth(), rest);
  }
}
