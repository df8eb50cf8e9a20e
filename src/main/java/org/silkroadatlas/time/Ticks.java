package org.silkroadatlas.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How an axis is divided at one size: labelled cells of one calendar unit, and finer marks between
 * them.
 *
 * @param unit the calendar unit of the cells
 * @param cells the cells that are at least partly shown, in chronological order
 * @param marks the first days of the next finer units, where there is room for them
 */
public record Ticks(TickUnit unit, List<Cell> cells, List<LocalDate> marks) {
  /** Marks closer than this become a grey band. */
  private static final double MARK_ROOM = 5;

  /**
   * One unit of the axis.
   *
   * @param start its first day
   * @param end the first day after it
   * @param label its text
   * @param opens whether a coarser unit begins with it and gives it its label
   */
  public record Cell(LocalDate start, LocalDate end, String label, boolean opens) {}

  /** Copies the lists. */
  public Ticks {
    cells = List.copyOf(cells);
    marks = List.copyOf(marks);
  }

  /**
   * Divides an axis.
   *
   * @param scale what is shown
   * @param locale the language of the labels
   * @param textScale the text size as a factor; 1 is normal
   */
  public static Ticks of(TimeScale scale, Locale locale, double textScale) {
    var unit = unit(scale.perDay(), textScale);
    var cells = new ArrayList<Cell>();
    var labels = new Labels(unit, scale.perDay() / textScale, locale);
    var end = scale.last();
    for (var day = unit.floor(scale.dateAt(0)); day.toEpochDay() < end; day = unit.next(day)) {
      cells.add(new Cell(day, unit.next(day), labels.of(day), labels.opens(day)));
    }
    return new Ticks(unit, cells, marks(scale, unit));
  }

  /**
   * The finest unit whose labels fit.
   *
   * @param perDay logical pixels per day
   * @param textScale the text size as a factor; 1 is normal
   */
  public static TickUnit unit(double perDay, double textScale) {
    var finest = TickUnit.CENTURY;
    for (var unit : TickUnit.values()) {
      if (unit.days() * perDay >= unit.room() * textScale) {
        finest = unit;
      }
    }
    return finest;
  }

  private static List<LocalDate> marks(TimeScale scale, TickUnit unit) {
    var finer = unit.finer();
    var marks = new ArrayList<LocalDate>();
    if (finer == unit || finer.days() * scale.perDay() < MARK_ROOM) {
      return marks;
    }
    for (var day = finer.floor(scale.dateAt(0));
        day.toEpochDay() < scale.last();
        day = finer.next(day)) {
      if (!unit.floor(day).equals(day)) {
        marks.add(day);
      }
    }
    return marks;
  }

  /** Writes the labels of one unit as fully as the cells allow. */
  private static final class Labels {
    private final TickUnit unit;
    private final DateTimeFormatter plain;
    private final DateTimeFormatter opening;

    Labels(TickUnit unit, double perDay, Locale locale) {
      this.unit = unit;
      var room = unit.days() * perDay;
      plain = DateTimeFormatter.ofPattern(pattern(unit, room), locale);
      opening = DateTimeFormatter.ofPattern(openingPattern(unit, room), locale);
    }

    private static String pattern(TickUnit unit, double room) {
      return switch (unit) {
        case CENTURY, DECADE, FIVE_YEARS, YEAR -> "u";
        case QUARTER -> "LLL";
        case MONTH -> room < 72 ? "LLL" : "LLLL";
        case WEEK -> "d MMM";
        case DAY -> room < 56 ? "d" : room < 110 ? "EEE d" : "EEEE d";
      };
    }

    private static String openingPattern(TickUnit unit, double room) {
      return switch (unit) {
        case CENTURY, DECADE, FIVE_YEARS, YEAR, QUARTER -> "u";
        case MONTH -> room < 64 ? "u" : room < 110 ? "LLL u" : "LLLL u";
        case WEEK -> "d MMM";
        case DAY ->
            room < 48 ? "LLL" : room < 84 ? "d MMM" : room < 150 ? "EEE d MMM" : "EEEE d MMMM";
      };
    }

    boolean opens(LocalDate day) {
      return switch (unit) {
        case CENTURY -> false;
        case DECADE -> day.getYear() % 100 == 0;
        case FIVE_YEARS, YEAR -> day.getYear() % 10 == 0;
        case QUARTER, MONTH -> day.getDayOfYear() == 1;
        case WEEK -> day.getDayOfMonth() <= 7;
        case DAY -> day.getDayOfMonth() == 1;
      };
    }

    String of(LocalDate day) {
      return (opens(day) ? opening : plain).format(day);
    }
  }
}
