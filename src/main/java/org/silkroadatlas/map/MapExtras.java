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

/** What can be laid over the map: the strip of years, the comparison and the table. */
final class MapExtras {
  private final Coordinator coordinator;
  private final Messages messages;
  private final BaseMap base;
  private final MapFrame frame;
  private final YearStrip years;
  private final MapTable table;
  private final TableCover cover;
  private Palette palette;
  private boolean animated = true;
  private @Nullable CompareView comparison;

  MapExtras(
      Coordinator coordinator, Messages messages, BaseMap base, Palette palette, MapFrame frame) {
    this.coordinator = coordinator;
    this.messages = messages;
    this.base = base;
    this.palette = palette;
    this.frame = frame;
    years = new YearStrip(coordinator, messages, base, palette);
    table = new MapTable(coordinator, messages);
    cover = new TableCover(table, messages, this::closeTable);
    frame
        .surface()
        .addEventHandler(
            KeyEvent.KEY_PRESSED,
            e -> {
              if (e.getCode() == KeyCode.ESCAPE && closeTopmost()) {
                e.consume();
              }
            });
    frame.over(years.region(), HPos.CENTER, VPos.BOTTOM);
    showYears(false);
  }

  private void showYears(boolean shown) {
    years.region().setVisible(shown);
    years.region().setManaged(shown);
  }

  /** Shows the strip of years, or hides it. */
  void toggleYears() {
    if (years.region().isVisible()) {
      years.detach();
      showYears(false);
    } else {
      showYears(true);
      years.region().toFront();
      years.attach();
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
    if (!isTabled()) {
      table.show(contents);
      cover.style(palette);
      frame.cover(cover);
      table.requestFocus();
    } else {
      closeTable();
    }
  }

  private boolean isTabled() {
    return cover.getParent() != null;
  }

  private void closeTable() {
    frame.uncover(cover);
    frame.requestFocus();
  }

  /** Closes what lies over the map; whether there was something. */
  boolean closeTopmost() {
    if (comparison != null) {
      closeComparison();
    } else if (isTabled()) {
      closeTable();
    } else if (years.region().isVisible()) {
      toggleYears();
    } else {
      return false;
    }
    return true;
  }

  /** Follows the contents of the map. */
  void show(MapContents contents) {
    if (isTabled()) {
      table.show(contents);
    }
  }

  /** The shapes of small maps have come. */
  void redrawYears() {
    if (years.region().isVisible()) {
      years.redraw();
    }
  }

  void setPalette(Palette other) {
    palette = other;
    years.setPalette(other);
    cover.style(other);
    if (comparison != null) {
      comparison.setPalette(other);
    }
  }

  void setAnimated(boolean wanted) {
    animated = wanted;
  }

  /** Lets go of the shared state. */
  void detach() {
    years.detach();
    closeComparison();
  }
}
