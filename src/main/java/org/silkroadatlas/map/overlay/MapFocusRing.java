package org.silkroadatlas.map.overlay;

import java.util.function.Supplier;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.silkroadatlas.draw.CssColors;
import org.silkroadatlas.draw.Palette;

/**
 * A focus ring along the edge of a map, above everything on it. It is shown only if the focus came
 * by keyboard.
 */
public final class MapFocusRing extends Region {
  private final Pane area;
  private final Supplier<Palette> palette;

  /** A focus ring around an area. */
  public MapFocusRing(Pane area, Supplier<Palette> palette) {
    this.area = area;
    this.palette = palette;
    setMouseTransparent(true);
    setManaged(false);
    setViewOrder(-2);
    area.getChildren().add(this);
    area.widthProperty().subscribe(this::fit);
    area.heightProperty().subscribe(this::fit);
    area.focusVisibleProperty().subscribe(this::style);
  }

  private void fit() {
    resizeRelocate(0, 0, area.getWidth(), area.getHeight());
  }

  /** Updates the ring after a change of focus or colours. */
  public void style() {
    var colour = area.isFocusVisible() ? CssColors.css(palette.get().accent()) : "transparent";
    setStyle("-fx-border-width: 2; -fx-border-color: " + colour + ";");
  }
}
