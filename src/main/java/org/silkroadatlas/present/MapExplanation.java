package org.silkroadatlas.present;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.layout.Region;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.query.Cursor;

/**
 * The year and the legend of the map, which are placed beside it, below it or below the card, but
 * never on it. Lengths in logical pixels. JavaFX thread only.
 */
final class MapExplanation {
  /** The possible widths of the column beside a map without a card. */
  private static final double[] ASIDE = {250, 300, 360, 430, 500};

  /** The width of the year beside the legend. */
  private static final double YEAR_WIDTH = 210;

  /** The minimum width of a legend beside the year. */
  private static final double LEGEND_WIDTH = 250;

  private static final double GAP = 16;

  /** The legend of a gliding map changes and with it the map's room, so this must be limited. */
  private static final int MOST_RENEWALS = 3;

  private final Region lines;
  private final ScaledPane legend;
  private final YearHeading year;

  /** The height needed in this scene by width; it only grows, or the layout might never settle. */
  private final Map<Double, Double> heights = new HashMap<>();

  private double column;

  /** The legend at the last layout, and how often it has changed in this scene. */
  private String said = "";

  private int renewals;

  /**
   * @param lines the legend
   * @param factor its magnification
   */
  MapExplanation(Messages messages, Region lines, double factor) {
    this.lines = lines;
    legend = new ScaledPane(lines, factor);
    year = new YearHeading(messages);
  }

  ScaledPane legend() {
    return legend;
  }

  Region year() {
    return year;
  }

  void show(Cursor cursor) {
    year.show(cursor);
  }

  void setVisible(boolean isVisible) {
    legend.setVisible(isVisible);
    year.setVisible(isVisible);
  }

  /** Called when another scene is shown. */
  void begin() {
    renewals = 0;
    forget();
  }

  /** Called when the available room has changed. */
  void forget() {
    column = 0;
    heights.clear();
  }

  /** The legend of the previous scene may still be shown for a while; it must not count. */
  void renew() {
    var now = String.valueOf(lines.getAccessibleText());
    if (!now.equals(said)) {
      said = now;
      if (renewals++ < MOST_RENEWALS) {
        forget();
      }
    }
  }

  /**
   * Places it beside the map, since there is width to spare without a card.
   *
   * @return its width
   */
  double arrangeBeside(double width, double height) {
    var room = Arrays.stream(ASIDE).filter(wide -> fitsBeside(wide, height)).findFirst();
    column = Math.max(column, room.orElse(ASIDE[ASIDE.length - 1]));
    var inside = column - 2 * GAP;
    var left = width - column + GAP;
    var first = year.prefHeight(inside);
    year.resizeRelocate(left, GAP / 2, inside, first);
    legend.resizeRelocate(left, GAP + first, inside, Math.max(0, height - GAP - first));
    return column;
  }

  private boolean fitsBeside(double wide, double height) {
    var inside = wide - 2 * GAP;
    return 2 * GAP + year.prefHeight(inside) + legend.prefHeight(inside) <= height;
  }

  /** Its height for a given width. */
  double height(double width) {
    var inside = width - 2 * GAP;
    var high =
        standsBeside(width)
            ? Math.max(year.prefHeight(YEAR_WIDTH), legend.prefHeight(inside - YEAR_WIDTH - GAP))
            : year.prefHeight(inside) + legend.prefHeight(inside);
    return heights.merge(width, Math.ceil(high + GAP), Math::max);
  }

  /** Whether there is room for the year beside the legend. */
  private static boolean standsBeside(double width) {
    return width >= YEAR_WIDTH + LEGEND_WIDTH + 3 * GAP;
  }

  /** Places it below the map or the card. */
  void arrange(CardPlan plan, double width, double height) {
    var mapWidth = width - plan.aside();
    var left = GAP + (plan.isBeneathCard() ? mapWidth : 0);
    var wide = plan.isBeneathCard() ? plan.aside() : mapWidth;
    var top = height - plan.explanationHeight() + GAP / 2;
    var room = plan.explanationHeight() - GAP / 2;
    var inside = wide - 2 * GAP;
    if (standsBeside(wide)) {
      year.resizeRelocate(left, top, YEAR_WIDTH, room);
      legend.resizeRelocate(left + YEAR_WIDTH + GAP, top, inside - YEAR_WIDTH - GAP, room);
    } else {
      var first = year.prefHeight(inside);
      year.resizeRelocate(left, top, inside, first);
      legend.resizeRelocate(left, top + first, inside, Math.max(0, room - first));
    }
  }
}
