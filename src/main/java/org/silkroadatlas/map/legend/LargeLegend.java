package org.silkroadatlas.map.legend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.CssColors;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.draw.WrappingControls;

/**
 * The legend for an audience: every row for what is on the map, without controls. It is designed to
 * be magnified. Its height depends on its width; if there is less room, whole groups are left out
 * from the end, so that the meaning of the fills remains longest. JavaFX thread only.
 */
public final class LargeLegend extends Region {
  /** The text size in logical pixels before magnification, as on the map. */
  private static final double TYPE = 10.2;

  private static final double GAP = 3;
  private static final double BESIDE = 8;
  private static final double PICTURE_GAP = 4;

  private final Messages messages;
  private final List<Group> groups = new ArrayList<>();
  private List<LegendRow> shown = List.of();
  private @Nullable Palette shownIn;

  /** A swatch and its meaning. */
  private record Line(Node picture, Label text) {}

  /** Rows that belong together, under a heading. */
  private record Group(Optional<Label> heading, List<Line> lines) {
    void setVisible(boolean visible) {
      heading.ifPresent(label -> label.setVisible(visible));
      lines.forEach(
          line -> {
            line.picture().setVisible(visible);
            line.text().setVisible(visible);
          });
    }
  }

  /** A legend without lines. */
  public LargeLegend(Messages messages) {
    this.messages = messages;
    setId("present-legend");
    setMouseTransparent(true);
    setMinSize(0, 0);
  }

  /** Shows these rows; nothing is rebuilt if they are the same. */
  public void show(List<LegendRow> lines, Palette palette) {
    if (lines.equals(shown) && palette.equals(shownIn)) {
      return;
    }
    shown = List.copyOf(lines);
    shownIn = palette;
    groups.clear();
    getChildren().clear();
    lines.stream()
        .collect(Collectors.groupingBy(LegendRow::group, LinkedHashMap::new, Collectors.toList()))
        .forEach((title, rows) -> add(title, rows, palette));
    setAccessibleText(
        lines.stream().map(LegendRow::text).distinct().collect(Collectors.joining(", ")));
    // The caller asks immediately how much room the legend needs.
    applyCss();
    requestLayout();
    if (getParent() != null) {
      getParent().requestLayout();
    }
  }

  /** Symbols and their colours need no heading; fills and borders do. */
  private void add(String title, List<LegendRow> rows, Palette palette) {
    var speaks =
        title.equals(messages.get("map.legend.directions"))
            || title.equals(messages.get("map.legend.events"));
    var heading = speaks ? Optional.<Label>empty() : Optional.of(label(title, palette, true));
    heading.ifPresent(getChildren()::add);
    // A group without a heading continues where the previous one ended.
    var last = groups.isEmpty() ? null : groups.getLast();
    var goesOn = speaks && last != null && last.heading().isEmpty();
    var lines = goesOn && last != null ? last.lines() : new ArrayList<Line>();
    for (var row : rows) {
      var line = new Line(row.picture().node(), label(row.text(), palette, false));
      getChildren().addAll(line.picture(), line.text());
      lines.add(line);
    }
    if (!goesOn) {
      groups.add(new Group(heading, lines));
    }
  }

  private static Label label(String text, Palette palette, boolean heading) {
    var label = WrappingControls.label(text);
    label.setStyle(
        "-fx-font-size: %spx; -fx-text-fill: %s;%s"
            .formatted(
                TYPE, CssColors.css(palette.text()), heading ? " -fx-font-weight: bold;" : ""));
    return label;
  }

  @Override
  protected double computePrefHeight(double width) {
    var y = 0.0;
    for (var group : groups) {
      y = new Flow(width, y, false).past(group) + GAP;
    }
    return Math.max(0, y - GAP);
  }

  @Override
  protected void layoutChildren() {
    var y = 0.0;
    var isRoom = true;
    for (var group : groups) {
      var end = new Flow(getWidth(), y, true).past(group);
      isRoom &= end <= getHeight() + 0.5;
      group.setVisible(isRoom);
      y = end + GAP;
    }
  }

  /** Lays out a group, or only measures it. */
  private static final class Flow {
    private final double width;
    private final boolean isDone;
    private double x;
    private double y;
    private double row;

    Flow(double width, double top, boolean isDone) {
      this.width = width;
      y = top;
      this.isDone = isDone;
    }

    /** The position after the group. */
    double past(Group group) {
      group
          .heading()
          .ifPresent(
              heading -> {
                var high = Math.ceil(heading.prefHeight(width));
                put(heading, 0, y, width, high);
                y += high;
              });
      group.lines().forEach(this::add);
      return y + row;
    }

    private void add(Line line) {
      var before = Swatch.WIDTH + PICTURE_GAP;
      var wide = Math.min(Math.ceil(line.text().prefWidth(-1)), Math.max(1, width - before));
      var high = Math.max(Swatch.HEIGHT, Math.ceil(line.text().prefHeight(wide)));
      if (x > 0 && x + before + wide > width) {
        y += row;
        x = 0;
        row = 0;
      }
      // Aligned with the first line of a text that has several.
      var one = Math.min(high, Math.ceil(line.text().prefHeight(Double.MAX_VALUE)));
      put(line.picture(), x, y + (one - Swatch.HEIGHT) / 2, Swatch.WIDTH, Swatch.HEIGHT);
      put(line.text(), x + before, y, wide, high);
      x += before + wide + BESIDE;
      row = Math.max(row, high);
    }

    private void put(Node node, double left, double top, double wide, double high) {
      if (isDone) {
        node.resizeRelocate(left, top, wide, high);
      }
    }
  }
}
