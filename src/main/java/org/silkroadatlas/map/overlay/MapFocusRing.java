package org.silkroadatlas.map.overlay;

import java.util.function.Supplier;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.silkroadatlas.draw.CssColors;
import org.silkroadatlas.draw.Palette;

/**
 * A ring along the edge of a map that has the keyboard, over all that lies on it. It shows only
 * where the focus came by key.
 */
public final class MapFocusRing extends Region {
  private final Pane area;
  private final Supplier<Palette> palette;

  /** A ring around an area, shown while it has the keyboard. */
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

  /** Follows the focus and the colours. */
  public void style() {
    var colour = area.isFocusVisible() ? CssColors.css(palette.get().accent()) : "transparent";
    setStyle("-fx-border-width: 2; -fx-border-color: " + colour + ";");
  }
}
