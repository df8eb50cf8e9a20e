package org.silkroadatlas.map.overlay;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.map.layer.MapContents;
import org.silkroadatlas.map.layer.MapFonts;
import org.silkroadatlas.map.layer.RoleChange;
import org.silkroadatlas.query.AtlasLayer;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.YearChanges;

/** The year in large type on the map, with the day below it if a single day is shown. */
public final class YearPlate extends VBox {
  private static final double LARGE = 52;

  /** The maximum share of the height of the map. */
  private static final double MOST = 0.18;

  private final Messages messages;
  private final Text halo = new Text();
  private final Text year = new Text();
  private final Text dayHalo = new Text();
  private final Text day = new Text();
  private final Text changedHalo = new Text();
  private final Text changed = new Text();

  /** An empty plate. */
  public YearPlate(Messages messages) {
    this.messages = messages;
    setMouseTransparent(true);
    for (var shadow : new Text[] {halo, dayHalo, changedHalo}) {
      // Half of the stroke is under the digits. A stroke only outside them would have to be
      // computed as a shape, which takes ten times as long to draw.
      shadow.setStrokeType(StrokeType.CENTERED);
      shadow.setStrokeLineJoin(StrokeLineJoin.ROUND);
    }
    halo.setStrokeWidth(6);
    dayHalo.setStrokeWidth(5);
    changedHalo.setStrokeWidth(4);
    enlarge(1, 0);
    List.of(leftAligned(halo, year), leftAligned(dayHalo, day), leftAligned(changedHalo, changed))
        .forEach(getChildren()::add);
    // The lines above are set tight; this one is small.
    setMargin(changed.getParent(), new Insets(7, 0, 0, 0));
  }

  private static StackPane leftAligned(Text back, Text front) {
    var pane = new StackPane(back, front);
    pane.setMaxWidth(USE_PREF_SIZE);
    return pane;
  }

  /**
   * Applies the text size; the year, already large, grows only as far as the map has room.
   *
   * @param factor the text size factor
   * @param map the height of the map
   */
  public void enlarge(double factor, double map) {
    var size = Math.max(LARGE, Math.min(LARGE * factor, map * MOST));
    if (size == year.getFont().getSize() && 14 * factor == day.getFont().getSize()) {
      // Setting even the same font requests a layout, and each layout of the map calls this.
      return;
    }
    setSpacing(-8 * size / LARGE);
    List.of(halo, year).forEach(text -> text.setFont(font(size)));
    List.of(dayHalo, day).forEach(text -> text.setFont(font(14 * factor)));
    List.of(changedHalo, changed)
        .forEach(text -> text.setFont(Font.font(MapFonts.SANS, FontWeight.BOLD, 11 * factor)));
  }

  private static Font font(double size) {
    return Font.font(MapFonts.SERIF, FontWeight.BOLD, size);
  }

  /** Shows the year and what changed in it. */
  public void show(MapContents contents, Palette palette) {
    var cursor = contents.visible().state().cursor();
    var differs = differs(contents);
    changedHalo.setText(differs);
    changed.setText(differs);
    changed.setFill(palette.text());
    show(cursor, palette);
  }

  /** Who joined or left, what was founded or ended; with a selection only what belongs to it. */
  private String differs(MapContents contents) {
    if (!contents.has(AtlasLayer.CHANGES)) {
      return "";
    }
    var state = contents.visible().state();
    var isOfYear = state.focus().isEmpty() && state.cursor() instanceof Cursor.AtYear;
    var changes = contents.changes();
    var joined = changes.stream().filter(RoleChange::joined).count();
    var year = YearChanges.of(contents.index(), state.filter(), state.cursor().year());
    return Stream.of(
            told("map.year.joined", joined),
            told("map.year.left", changes.size() - joined),
            told("map.year.founded", isOfYear ? year.founded().size() : 0),
            told("map.year.ended", isOfYear ? year.ended().size() : 0))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String told(String key, long count) {
    return count == 0 ? "" : messages.get(key, count);
  }

  private void show(Cursor cursor, Palette palette) {
    var number = Integer.toString(cursor.year());
    var date = cursor instanceof Cursor.OnDay(var exact) ? messages.date(exact) : "";
    halo.setText(number);
    year.setText(number);
    dayHalo.setText(date);
    day.setText(date);
    // An empty line would separate the year from the next line.
    List.of(day, changed).forEach(line -> line.getParent().setManaged(!line.getText().isEmpty()));
    year.setFill(palette.text());
    day.setFill(palette.text());
    for (var shadow : new Text[] {halo, dayHalo, changedHalo}) {
      shadow.setFill(palette.halo());
      shadow.setStroke(palette.halo().deriveColor(0, 1, 1, 0.8));
    }
  }
}
