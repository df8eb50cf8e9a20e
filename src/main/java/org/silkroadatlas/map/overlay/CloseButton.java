package org.silkroadatlas.map.overlay;

import javafx.scene.control.Button;
import javafx.scene.shape.SVGPath;
import org.silkroadatlas.draw.CssColors;
import org.silkroadatlas.draw.LazyTooltip;
import org.silkroadatlas.draw.Palette;

/** A small cross that closes an overlay of the map. */
public final class CloseButton extends Button {
  private final SVGPath cross = new SVGPath();

  /** A button with an accessible name and an action. */
  public CloseButton(String text, Runnable action) {
    cross.setContent("M3 2 8 7l5-5 1 1-5 5 5 5-1 1-5-5-5 5-1-1 5-5-5-5z");
    getStyleClass().add("close-button");
    setGraphic(cross);
    setAccessibleText(text);
    LazyTooltip.set(this, text);
    setMinSize(26, 26);
    setPrefSize(26, 26);
    setOnAction(e -> action.run());
  }

  /** Applies the colours of a theme. */
  public void style(Palette palette) {
    cross.setFill(palette.text());
    setStyle(
        "-fx-background-color: %s; -fx-background-radius: 4; -fx-border-radius: 4; -fx-border-color: %s; -fx-padding: 0;"
            .formatted(CssColors.css(palette.background()), CssColors.css(palette.line())));
  }
}
