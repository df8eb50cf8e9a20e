package org.silkroadatlas.map.overlay;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.CssColors;
import org.silkroadatlas.draw.LazyTooltip;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.map.layer.MapContents;
import org.silkroadatlas.map.layer.MapFonts;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.query.Visible;

/** The line below the map: how many held events have no place, and the attribution of the map. */
public final class MapFooter extends HBox {
  private final Messages messages;
  private final Label unplaced = new Label();
  private final Label attribution;

  /** The maximum share of the height for the attribution. */
  private static final double MOST = 0.2;

  /** An empty line. */
  public MapFooter(Messages messages) {
    super(12);
    this.messages = messages;
    attribution = new Label(messages.get("map.attribution"));
    HBox.setHgrow(attribution, Priority.ALWAYS);
    unplaced.setMinWidth(USE_PREF_SIZE);
    unplaced.setWrapText(true);
    // The attribution must be complete, so it wraps to a second line if necessary.
    attribution.setWrapText(true);
    attribution.setTextAlignment(TextAlignment.RIGHT);
    attribution.setAlignment(Pos.CENTER_RIGHT);
    attribution.setMinWidth(0);
    attribution.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(unplaced, attribution);
  }

  /** Updates the note about events without a place and the attribution. */
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
   * Its height. With large text on a small map, the attribution is left to "About", which has it
   * too.
   *
   * @param width its width
   * @param height the height shared with the map
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
    wrap(inside, height);
    return prefHeight(width);
  }

  /** Below a low map the note stays on one line, and what is cut off is in a tooltip. */
  private void wrap(double width, double height) {
    unplaced.setWrapText(true);
    var isLow = unplaced.prefHeight(width) > height * MOST;
    unplaced.setWrapText(!isLow);
    LazyTooltip.set(unplaced, isLow ? unplaced.getText() : "");
  }

  /** The note about events without a place. */
  String unplaced() {
    return unplaced.getText();
  }

  /** Like the timeline, counts events that did not take place separately. */
  private String told(Visible.OnMap map) {
    var placed = (int) map.markers().stream().filter(Event::held).count();
    var notHeld = map.markers().size() - placed + map.unplaced() - map.unplacedHeld();
    var told = told(map.unplacedHeld(), placed + map.unplacedHeld());
    var rest = messages.get("map.unplaced.notHeld", notHeld);
    return told.isEmpty() ? begin(rest.replaceFirst("^ · ", "")) : told + rest;
  }

  /** Capitalises the part of a sentence that comes first. */
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
