package org.silkroadatlas.map.legend;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Explanations;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.CssColors;
import org.silkroadatlas.draw.LazyTooltip;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.map.layer.MapContents;
import org.silkroadatlas.map.layer.MapFonts;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.query.FillMeasure;

/**
 * The current meaning of the colours, in one line below the map. It is always visible, so that
 * nobody has to guess. Where numbers of countries are shown, it has the switch between meetings and
 * formats.
 */
public final class LegendBar extends HBox {
  /** The width from which the vectors are named, in logical pixels. */
  private static final double ROOM_FOR_NAMES = 1500;

  /** The row of vectors, as it was last made. */
  private record Directions(List<LegendRow> rows, Palette palette, boolean worded) {}

  private final Messages messages;
  private final Label title = new Label();
  private final HBox fills = new HBox(7);
  private final HBox measures = new HBox();
  private final HBox directions = new HBox();
  private final ToggleGroup group = new ToggleGroup();
  private List<LegendRow> shown = List.of();
  private Collection<Format> formats = List.of();
  private @Nullable Palette shownIn;
  private @Nullable Directions built;
  private boolean named;
  private boolean isSwitched;
  private boolean isShort;

  /**
   * An empty bar.
   *
   * @param choose called when the user switches between meetings and formats
   */
  public LegendBar(Messages messages, Consumer<FillMeasure> choose) {
    super(9);
    this.messages = messages;
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    title.setMinWidth(USE_PREF_SIZE);
    var gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    for (var measure : FillMeasure.values()) {
      var button = new ToggleButton(messages.get("map.fill." + measure.key()));
      button.setUserData(measure);
      button.setToggleGroup(group);
      button.setMinWidth(USE_PREF_SIZE);
      button.setAccessibleText(messages.get("map.fill.switch") + ": " + button.getText());
      // One of the two is always selected.
      button.setOnAction(
          e -> {
            button.setSelected(true);
            choose.accept(measure);
          });
      measures.getChildren().add(button);
    }
    List.of(fills, measures, directions).forEach(part -> part.setAlignment(Pos.CENTER_LEFT));
    List.of(fills, measures, directions).forEach(part -> part.setMinWidth(USE_PREF_SIZE));
    getChildren().addAll(title, fills, measures, gap, directions);
  }

  /**
   * Shows the rows of a legend that explain colours.
   *
   * @param rows all rows of the legend
   */
  public void show(List<LegendRow> rows, MapContents contents) {
    var palette = contents.palette();
    style(palette);
    var measure = FillRows.measure(contents);
    isSwitched = measure.isPresent();
    measures.setVisible(isSwitched);
    measures.setManaged(isSwitched);
    measure.ifPresent(
        now -> group.getToggles().forEach(it -> it.setSelected(now.equals(it.getUserData()))));
    title.setText(FillRows.title(messages, contents));
    formats = contents.index().formatsInLaneOrder();
    LazyTooltip.set(title, explained(title.getText()).orElse(title.getText()));
    if (!rows.equals(shown)) {
      shown = List.copyOf(rows);
      build(palette);
    }
    requestLayout();
  }

  /** Hides the title where it does not fit, below a map of half the width. */
  public void shorten() {
    isShort = true;
  }

  /** The meaning of a format's short name. */
  private Optional<String> explained(String text) {
    return formats.stream()
        .filter(format -> format.shortName().equals(text))
        .findFirst()
        .map(new Explanations(messages)::of);
  }

  private void build(Palette palette) {
    var colours = messages.get("map.legend.directions");
    var ofFills =
        shown.stream()
            .filter(row -> row.group().equals(title.getText()))
            .filter(row -> !(row.picture() instanceof Swatch.Line))
            .toList();
    var ofDirections = shown.stream().filter(row -> row.group().equals(colours)).toList();
    fills.getChildren().setAll(entries(ofFills, palette, true));
    // Most years have the same ones: new labels would be styled and laid out in vain.
    var wanted = new Directions(ofDirections, palette, named);
    if (!wanted.equals(built)) {
      built = wanted;
      directions.getChildren().setAll(entries(ofDirections, palette, named));
    }
  }

  private List<Node> entries(List<LegendRow> rows, Palette palette, boolean worded) {
    return rows.stream().map(row -> entry(row, palette, worded)).toList();
  }

  private Node entry(LegendRow row, Palette palette, boolean worded) {
    var label = new Label(worded ? row.text() : "", row.picture().node());
    label.setGraphicTextGap(3);
    label.setMinWidth(USE_PREF_SIZE);
    label.setAccessibleText(row.text());
    label.setStyle(MapFonts.css(11) + "-fx-text-fill: " + CssColors.css(palette.text()) + ";");
    var help = worded ? explained(row.text()) : Optional.of(row.text());
    help.ifPresent(text -> LazyTooltip.set(label, text));
    return label;
  }

  /**
   * Names the vectors if all names fit; otherwise only their dots are shown, then none, and finally
   * the switch is dropped. Returns the height of the bar.
   */
  public double fit(double width) {
    var wide = width > ROOM_FOR_NAMES;
    if (wide != named && !shown.isEmpty()) {
      named = wide;
      if (shownIn != null) {
        build(shownIn);
      }
    }
    var rest = width - getInsets().getLeft() - getInsets().getRight() - 4 * getSpacing();
    var needed =
        Stream.of(title, fills, measures, directions)
            .filter(it -> isSwitched || !it.equals(measures))
            .mapToDouble(it -> it.prefWidth(-1))
            .sum();
    directions.setManaged(needed <= rest);
    directions.setVisible(needed <= rest);
    var told = Stream.of(title, fills).mapToDouble(it -> it.prefWidth(-1)).sum();
    // While hidden, it must not take room from the title.
    var isThere = isSwitched && told + measures.prefWidth(-1) <= rest;
    measures.setVisible(isThere);
    measures.setManaged(isThere);
    title.setVisible(!isShort || told <= rest);
    title.setManaged(title.isVisible());
    return prefHeight(width);
  }

  private void style(Palette palette) {
    if (palette.equals(shownIn)) {
      return;
    }
    shownIn = palette;
    shown = List.of();
    setStyle(
        "-fx-padding: 3 10 2 10; -fx-background-color: "
            + CssColors.css(palette.background())
            + ";");
    title.setStyle(
        MapFonts.css(11.5)
            + "-fx-font-weight: bold; -fx-text-fill: "
            + CssColors.css(palette.text())
            + ";");
    measures
        .getChildren()
        .forEach(node -> node.setStyle(MapFonts.css(10.5) + "-fx-padding: 1 7 1 7;"));
  }
}
