package org.silkroadatlas.map.legend;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.CssColors;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.draw.WrappingControls;
import org.silkroadatlas.map.layer.MapFonts;

/** Explains what is on the map now, and how its boundaries are to be understood. Can be folded. */
public final class MapLegend extends VBox {
  private static final double WIDTH = 196;

  /** The maximum share of the map's width, if the text is large. */
  private static final double MOST = 0.45;

  /** On a map lower than this it starts folded; the bar below explains the colours. */
  private static final double ROOM_FOR_ALL = 520;

  /** With less opacity, names on the map would show through between its rows. */
  private static final double OPACITY = 0.97;

  private final Messages messages;
  private final ToggleButton title;
  private final ToggleButton noteTitle;
  private final ToggleButton more;
  private final Label note;
  private boolean picture;
  private double width = WIDTH;
  private List<LegendRow> shown = List.of();
  private @Nullable Palette shownIn;

  /** The groups that are shown, by their rows: an unchanged group is not rebuilt. */
  private Map<List<LegendRow>, Node> groups = new LinkedHashMap<>();

  private final VBox rows = new VBox(1);
  private final VBox rest = new VBox(1);
  private final VBox inner = new VBox(4);
  private final ScrollPane scroll = new ScrollPane(inner);

  /** A folded legend. */
  public MapLegend(Messages messages) {
    this.messages = messages;
    title = toggle(messages.get("map.legend.title"), false);
    more = toggle(messages.get("map.legend.more"), true);
    noteTitle = toggle(messages.get("map.legend.note.show"), false);
    note = new Label(messages.get("map.legend.note"));
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    rest.visibleProperty().bind(more.selectedProperty());
    rest.managedProperty().bind(more.selectedProperty());
    inner.getChildren().addAll(rows, more, rest, noteTitle, note);
    widen(WIDTH);
    note.visibleProperty().bind(noteTitle.selectedProperty());
    note.managedProperty().bind(noteTitle.selectedProperty());
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setMinHeight(0);
    scroll.visibleProperty().bind(title.selectedProperty());
    scroll.managedProperty().bind(title.selectedProperty());
    setPickOnBounds(true);
    List.of(title, more, noteTitle)
        .forEach(button -> button.selectedProperty().subscribe(this::captions));
    title.selectedProperty().subscribe(this::unfolded);
    captions();
    getChildren().addAll(title, scroll);
  }

  private static ToggleButton toggle(String text, boolean open) {
    var button = new ToggleButton(text);
    button.setAccessibleText(text);
    button.setSelected(open);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinHeight(22);
    return button;
  }

  /**
   * Grows with the text, but leaves more than half of the map free.
   *
   * @param text the text size factor
   * @param map the width of the map in logical pixels
   */
  public void fit(double text, double map) {
    var now = Math.max(WIDTH, Math.min(WIDTH * text, map * MOST));
    if (now != width) {
      widen(now);
      groups.clear();
      var lines = shown;
      shown = List.of();
      if (shownIn != null) {
        show(lines, shownIn);
      }
    }
  }

  private void widen(double now) {
    width = now;
    inner.setMaxWidth(width - 4);
    inner.setPrefWidth(width - 4);
  }

  /**
   * Folds what would hide too much of the map.
   *
   * @param height of the map, converted to normal text size
   */
  public void foldFor(double height) {
    more.setSelected(height >= ROOM_FOR_ALL);
    title.setSelected(height >= ROOM_FOR_ALL);
  }

  /** Removes the controls, which are useless in a picture. */
  public void showAsPicture() {
    picture = true;
    captions();
    inner.getChildren().removeAll(more, noteTitle, note);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
  }

  /** Shows rows in the colours of a theme. */
  public void show(List<LegendRow> lines, Palette palette) {
    if (lines.equals(shown) && palette.equals(shownIn)) {
      return;
    }
    if (!palette.equals(shownIn)) {
      groups.clear();
      style(palette);
    }
    shown = List.copyOf(lines);
    shownIn = palette;
    if (title.isSelected()) {
      fill(lines, palette);
    }
  }

  /** Rows are made only while they can be seen: new ones are slow to style and lay out. */
  private void unfolded(boolean now) {
    if (now && shownIn != null) {
      fill(shown, shownIn);
    }
  }

  private void fill(List<LegendRow> lines, Palette palette) {
    var now = new LinkedHashMap<List<LegendRow>, Node>();
    for (var group : groups(lines)) {
      now.put(group, groups.containsKey(group) ? groups.get(group) : group(group, palette));
    }
    groups = now;
    var nodes = List.copyOf(now.values());
    fill(rows, nodes.subList(0, Math.min(1, nodes.size())));
    fill(rest, nodes.subList(Math.min(1, nodes.size()), nodes.size()));
    more.setVisible(!rest.getChildren().isEmpty());
    more.setManaged(more.isVisible());
  }

  /** Even the same nodes, put in again, would be styled again. */
  private static void fill(VBox box, List<Node> nodes) {
    if (!box.getChildren().equals(nodes)) {
      box.getChildren().setAll(nodes);
    }
  }

  private static List<List<LegendRow>> groups(List<LegendRow> lines) {
    return List.copyOf(
        lines.stream()
            .collect(
                Collectors.groupingBy(LegendRow::group, LinkedHashMap::new, Collectors.toList()))
            .values());
  }

  private Node group(List<LegendRow> lines, Palette palette) {
    var flow = new FlowPane(8, 2);
    flow.setPrefWrapLength(width - 14);
    for (var line : lines) {
      var row = new HBox(5, line.picture().node(), label(line.text(), palette, false));
      row.setAlignment(Pos.CENTER_LEFT);
      flow.getChildren().add(row);
    }
    return new VBox(1, label(lines.getFirst().group(), palette, true), flow);
  }

  private Label label(String text, Palette palette, boolean heading) {
    var label = WrappingControls.label(text);
    label.setMinHeight(USE_PREF_SIZE);
    label.setMaxWidth(heading ? width - 12 : width - 46);
    label.setStyle(
        MapFonts.css(10.5)
            + "-fx-text-fill: "
            + CssColors.css(heading ? palette.text() : palette.quietText())
            + (heading ? "; -fx-font-weight: bold; -fx-padding: 3 0 0 0;" : ";"));
    return label;
  }

  private void captions() {
    var name = messages.get("map.legend.title");
    title.setText(picture ? name : arrow(title) + name);
    more.setText(arrow(more) + messages.get("map.legend.more"));
    noteTitle.setText(arrow(noteTitle) + messages.get("map.legend.note.show"));
  }

  private static String arrow(ToggleButton button) {
    return button.isSelected() ? "▾ " : "▸ ";
  }

  private void style(Palette palette) {
    setStyle(
        "-fx-background-color: %s; -fx-background-radius: 4; -fx-border-color: %s; -fx-border-radius: 4; -fx-padding: 1 5 4 8;"
            .formatted(
                CssColors.css(palette.background(), OPACITY), CssColors.css(palette.line())));
    scroll.setStyle(
        "-fx-background-color: transparent; -fx-background: transparent; -fx-padding: 0;"
            + " -fx-background-insets: 0;");
    var plain =
        "-fx-background-color: transparent; -fx-border-color: transparent; -fx-padding: 2 0 2 0;"
            + " -fx-alignment: center-left; %s-fx-font-weight: bold; -fx-text-fill: %s;";
    title.setStyle(plain.formatted(MapFonts.css(12), CssColors.css(palette.text())));
    noteTitle.setStyle(plain.formatted(MapFonts.css(11), CssColors.css(palette.accent())));
    note.setStyle(MapFonts.css(10) + "-fx-text-fill: " + CssColors.css(palette.quietText()) + ";");
    more.setStyle(plain.formatted(MapFonts.css(11), CssColors.css(palette.accent())));
  }
}
