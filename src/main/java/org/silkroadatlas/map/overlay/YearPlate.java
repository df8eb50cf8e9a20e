package org.silkroadatlas.map.overlay;

import java.util.List;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.map.layer.MapFonts;
import org.silkroadatlas.query.Cursor;

/** The year in large type on the map, with the day beneath it if it is one day that is shown. */
public final class YearPlate extends VBox {
  private static final double LARGE = 52;

  /** Of the height of the map. */
  private static final double MOST = 0.18;

  private final Messages messages;
  private final Text halo = new Text();
  private final Text year = new Text();
  private final Text dayHalo = new Text();
  private final Text day = new Text();

  public YearPlate(Messages messages) {
    this.messages = messages;
    setMouseTransparent(true);
    for (var shadow : new Text[] {halo, dayHalo}) {
      // Half of it lies under the digits. A stroke outside of them alone is an area to be
      // calculated, which takes ten times as long to draw.
      shadow.setStrokeType(StrokeType.CENTERED);
      shadow.setStrokeLineJoin(StrokeLineJoin.ROUND);
    }
    halo.setStrokeWidth(6);
    dayHalo.setStrokeWidth(5);
    enlarge(1, 0);
    getChildren().addAll(leftAligned(halo, year), leftAligned(dayHalo, day));
  }

  private static StackPane leftAligned(Text back, Text front) {
    var pane = new StackPane(back, front);
    pane.setMaxWidth(USE_PREF_SIZE);
    return pane;
  }

  /**
   * Writes larger than usual; the year, large as it is, only as far as the map has room.
   *
   * @param factor how much larger
   * @param map the height of the map
   */
  public void enlarge(double factor, double map) {
    var size = Math.max(LARGE, Math.min(LARGE * factor, map * MOST));
    if (size == year.getFont().getSize() && 14 * factor == day.getFont().getSize()) {
      // Another font of the same size would ask for a layout, and each layout of the map asks here.
      return;
    }
    setSpacing(-8 * size / LARGE);
    List.of(halo, year).forEach(text -> text.setFont(font(size)));
    List.of(dayHalo, day).forEach(text -> text.setFont(font(14 * factor)));
  }

  private static Font font(double size) {
    return Font.font(MapFonts.SERIF, FontWeight.BOLD, size);
  }

  public void show(Cursor cursor, Palette palette) {
    var number = Integer.toString(cursor.year());
    var date = cursor instanceof Cursor.OnDay(var exact) ? messages.date(exact) : "";
    halo.setText(number);
    year.setText(number);
    dayHalo.setText(date);
    day.setText(date);
    year.setFill(palette.text());
    day.setFill(palette.text());
    for (var shadow : new Text[] {halo, dayHalo}) {
      shadow.setFill(palette.halo());
      shadow.setStroke(palette.halo().deriveColor(0, 1, 1, 0.8));
    }
  }
}
