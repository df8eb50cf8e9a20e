package org.silkroadatlas.map.overlay;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.CssColors;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.map.layer.MapContents;
import org.silkroadatlas.map.layer.MapFonts;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.query.Visible;

/**
 * The line beneath the map: how many events that took place have no place on it, and whose work the
 * map rests on.
 */
public final class MapFooter extends HBox {
  private final Messages messages;
  private final Label unplaced = new Label();
  private final Label attribution;

  /** No more than this of the height is for whose work the map rests on. */
  private static final double MOST = 0.2;

  /** An empty line. */
  public MapFooter(Messages messages) {
    super(12);
    this.messages = messages;
    attribution = new Label(messages.get("map.attribution"));
    HBox.setHgrow(attribution, Priority.ALWAYS);
    unplaced.setMinWidth(USE_PREF_SIZE);
    unplaced.setWrapText(true);
    // Whose work it is must be said in full, in a second line where one is too short.
    attribution.setWrapText(true);
    attribution.setTextAlignment(TextAlignment.RIGHT);
    attribution.setAlignment(Pos.CENTER_RIGHT);
    attribution.setMinWidth(0);
    attribution.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(unplaced, attribution);
  }

  /** Says what the map cannot show, and whose work it rests on. */
  public void show(MapContents contents, Palette palette) {
    unplaced.setText(told(contents.visible().map()));
    setStyle(
        "-fx-padding: 2 10 3 10; -fx-alignment: center-left; -fx-background-color: "
            + CssColors.css(palette.background())
            + ";");
    unplaced.setStyle(MapFonts.css(11) + "-fx-text-fill: " + CssColors.css(palette.text()) + ";");
    attribution.setStyle(
        MapFonts.css(10) + "-fx-text-fill: " + CssColors.css(palette.quietText()) + ";");
  }

  /**
   * How high it is. Where letters are large and the map is small, whose work it rests on is left to
   * "About", which says it too.
   *
   * @param width how wide it is
   * @param height what it shares with the map
   */
  double fit(double width, double height) {
    var inside = width - getInsets().getLeft() - getInsets().getRight();
    var rest = inside - unplaced.prefWidth(-1) - getSpacing();
    var fits = rest > 0 && attribution.prefHeight(rest) <= height * MOST;
    if (fits != attribution.isManaged()) {
      attribution.setManaged(fits);
      attribution.setVisible(fits);
      unplaced.setMinWidth(fits ? USE_PREF_SIZE : 0);
    }
    return prefHeight(width);
  }

  /** What the line says of events without a place. */
  String unplaced() {
    return unplaced.getText();
  }

  /** Counts as the timeline does: what did not take place is told apart. */
  private String told(Visible.OnMap map) {
    var placed = (int) map.markers().stream().filter(Event::held).count();
    var notHeld = map.markers().size() - placed + map.unplaced() - map.unplacedHeld();
    var told = told(map.unplacedHeld(), placed + map.unplacedHeld());
    var rest = messages.get("map.unplaced.notHeld", notHeld);
    return told.isEmpty() ? begin(rest.replaceFirst("^ · ", "")) : told + rest;
  }

  /** A part of a sentence that has become the first one. */
  private String begin(String part) {
    return part.isEmpty()
        ? part
        : part.substring(0, 1).toUpperCase(messages.locale()) + part.substring(1);
  }

  private String told(int placeless, int all) {
    if (all == 0) {
      return messages.get("map.unplaced.none");
    }
    if (placeless == 0) {
      return "";
    }
    if (all == 1) {
      return messages.get("map.unplaced.placeless");
    }
    return messages.get("map.unplaced", placeless, all);
  }
}
