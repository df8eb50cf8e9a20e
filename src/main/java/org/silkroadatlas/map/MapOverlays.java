package org.silkroadatlas.map;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.AtlasPane;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.map.compare.CompareView;
import org.silkroadatlas.map.layer.MapContents;
import org.silkroadatlas.map.overlay.MapFrame;
import org.silkroadatlas.map.overlay.MapTable;
import org.silkroadatlas.map.overlay.TableCover;
import org.silkroadatlas.map.overlay.YearGrid;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.query.OpenView;

/**
 * The overlays of the map: the small maps of all years, the comparison and the table. Each is
 * created on first use, to keep the start fast.
 */
public final class MapOverlays {
  private final Coordinator coordinator;
  private final Messages messages;
  private final BaseMap base;
  private final MapFrame frame;
  private Palette palette;
  private boolean animated = true;
  private boolean presenting;
  private @Nullable YearGrid years;
  private @Nullable TableCover cover;
  private Consumer<List<ItemRef>> scenes = records -> {};
  private @Nullable CompareView comparison;
  private final Map<OpenView, Function<Palette, AtlasPane>> factories =
      new EnumMap<>(OpenView.class);
  private @Nullable OpenView replacementView;
  private @Nullable AtlasPane replacement;

  MapOverlays(
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

  /** Registers a view of another room that replaces the map while it is open. */
  void register(OpenView view, Function<Palette, AtlasPane> made) {
    factories.put(view, made);
  }

  /** The open view of another room; for tests. */
  public @Nullable AtlasPane replacement() {
    return replacement;
  }

  private void updateReplacement(OpenView open) {
    if (open == replacementView) {
      return;
    }
    closeReplacement();
    var factory = factories.get(open);
    if (factory != null) {
      var opened = factory.apply(palette);
      replacement = opened;
      replacementView = open;
      opened.attach();
      frame.setCovered(true);
      frame.cover(opened.region());
    }
  }

  private void closeReplacement() {
    if (replacement != null) {
      replacement.detach();
      frame.uncover(replacement.region());
      frame.setCovered(false);
      replacement = null;
      replacementView = null;
    }
  }

  /** Opens a view, or the map if the view is already open, as a step of the shared state. */
  void toggle(OpenView view) {
    coordinator.changeView(now -> now.withOpen(now.open() == view ? OpenView.READ : view));
  }

  private void close(OpenView view) {
    if (coordinator.state().view().open() == view) {
      toggle(view);
    }
  }

  /** Shows exactly what the state says is open. */
  void follow(MapContents contents, Viewport viewport) {
    var open = contents.visible().state().view().open();
    if (open != OpenView.YEARS) {
      closeYears();
    } else if (years == null) {
      openYears();
    }
    if (open != OpenView.COMPARE) {
      closeComparison();
    } else if (comparison == null) {
      openComparison(viewport);
    }
    if (open != OpenView.TABLE) {
      closeTable();
    } else if (cover == null) {
      openTable(contents);
    } else {
      cover.show(contents);
    }
    updateReplacement(open);
  }

  private void openYears() {
    var opened = new YearGrid(coordinator, messages, base, palette);
    years = opened;
    if (presenting) {
      opened.showForPresenting();
      frame.cover(opened.region());
    } else {
      frame.over(opened.region(), HPos.CENTER, VPos.BOTTOM);
    }
    opened.attach();
  }

  private void closeYears() {
    if (years != null) {
      years.detach();
      frame.uncover(years.region());
      years = null;
    }
  }

  private void openComparison(Viewport viewport) {
    var opened =
        new CompareView(
            coordinator, messages, base, palette, viewport, () -> close(OpenView.COMPARE));
    comparison = opened;
    opened.setAnimated(animated);
    if (presenting) {
      opened.showForPresenting();
    }
    opened.attach();
    // Each of the two maps has its own legend bar.
    frame.setExplained(false);
    frame.cover(opened);
    opened.requestFocus();
  }

  private void closeComparison() {
    if (comparison != null) {
      comparison.detach();
      frame.uncover(comparison);
      frame.setExplained(true);
      comparison = null;
      frame.requestFocus();
    }
  }

  /** The open comparison, if any. */
  public @Nullable CompareView comparison() {
    return comparison;
  }

  /** Sets the action that makes scenes from records chosen in the table. */
  void setOnScenes(Consumer<List<ItemRef>> make) {
    scenes = make;
  }

  private void openTable(MapContents contents) {
    var table = new MapTable(coordinator, messages, scenes);
    var opened = new TableCover(table, messages, () -> close(OpenView.TABLE));
    cover = opened;
    if (presenting) {
      opened.showForPresenting();
    }
    opened.style(palette);
    opened.show(contents);
    frame.cover(opened);
    table.requestFocus();
  }

  private void closeTable() {
    if (cover != null) {
      frame.uncover(cover);
      cover = null;
      frame.requestFocus();
    }
  }

  /** Closes the topmost overlay; false if there was none. */
  boolean closeTopmost() {
    var open = coordinator.state().view().open();
    var isOver = comparison != null || cover != null || years != null || replacement != null;
    if (isOver) {
      close(open);
    }
    return isOver;
  }

  /** Called when the shapes of small maps have been loaded. */
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
    if (replacement != null) {
      replacement.setPalette(other);
    }
  }

  void setAnimated(boolean wanted) {
    animated = wanted;
  }

  /** Leaves out what an audience does not need. */
  void showForPresenting() {
    presenting = true;
  }

  /** Releases the shared state. */
  void detach() {
    closeYears();
    closeComparison();
    closeTable();
    closeReplacement();
  }
}
