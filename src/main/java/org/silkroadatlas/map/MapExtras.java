package org.silkroadatlas.map;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Viewport;

/**
 * What can be laid over the map: the strip of years, the comparison and the table. Each is made
 * when it is first asked for, so that the start does not pay for it.
 */
final class MapExtras {
  private final Coordinator coordinator;
  private final Messages messages;
  private final BaseMap base;
  private final MapFrame frame;
  private Palette palette;
  private boolean animated = true;
  private @Nullable YearStrip years;
  private @Nullable TableCover cover;
  private @Nullable CompareView comparison;

  MapExtras(
      Coordinator coordinator, Messages messages, BaseMap base, Palette palette, MapFrame frame) {
    this.coordinator = coordinator;
    this.messages = messages;
    this.base = base;
    this.palette = palette;
    this.frame = frame;
    frame
        .surface()
        .addEventHandler(
            KeyEvent.KEY_PRESSED,
            e -> {
              if (e.getCode() == KeyCode.ESCAPE && closeTopmost()) {
                e.consume();
              }
            });
  }

  /** Shows the strip of years, or hides it. */
  void toggleYears() {
    if (years != null) {
      closeYears();
    } else {
      years = new YearStrip(coordinator, messages, base, palette);
      frame.over(years.region(), HPos.CENTER, VPos.BOTTOM);
      years.attach();
    }
  }

  private void closeYears() {
    if (years != null) {
      years.detach();
      frame.uncover(years.region());
      years = null;
    }
  }

  /** Opens the comparison where the map looks now, or closes it. */
  void toggleComparison(Viewport viewport) {
    if (comparison != null) {
      closeComparison();
      return;
    }
    var opened =
        new CompareView(coordinator, messages, base, palette, viewport, this::closeComparison);
    comparison = opened;
    opened.setAnimated(animated);
    opened.attach();
    frame.cover(opened);
    opened.requestFocus();
  }

  private void closeComparison() {
    if (comparison != null) {
      comparison.detach();
      frame.uncover(comparison);
      comparison = null;
      frame.requestFocus();
    }
  }

  /** The comparison, while it is open. */
  @Nullable CompareView comparison() {
    return comparison;
  }

  /** Shows the table in the place of the map, or the map again. */
  void toggleTable(MapContents contents) {
    if (cover != null) {
      closeTable();
      return;
    }
    var table = new MapTable(coordinator, messages);
    cover = new TableCover(table, messages, this::closeTable);
    cover.style(palette);
    cover.show(contents);
    frame.cover(cover);
    table.requestFocus();
  }

  private void closeTable() {
    if (cover != null) {
      frame.uncover(cover);
      cover = null;
      frame.requestFocus();
    }
  }

  /** Closes what lies over the map; whether there was something. */
  boolean closeTopmost() {
    if (comparison != null) {
      closeComparison();
    } else if (cover != null) {
      closeTable();
    } else if (years != null) {
      closeYears();
    } else {
      return false;
    }
    return true;
  }

  /** Follows the contents of the map. */
  void show(MapContents contents) {
    if (cover != null) {
      cover.show(contents);
    }
  }

  /** The shapes of small maps have come. */
  void redrawYears() {
    if (years != null) {
      years.redraw();
    }
  }

  void setPalette(Palette other) {
    palette = other;
    if (years != null) {
      years.setPalette(other);
    }
    if (cover != null) {
      cover.style(other);
    }
    if (comparison != null) {
      comparison.setPalette(other);
    }
  }

  void setAnimated(boolean wanted) {
    animated = wanted;
  }

  /** Lets go of the shared state. */
  void detach() {
    closeYears();
    closeComparison();
  }
}
