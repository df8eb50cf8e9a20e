package org.silkroadatlas.panel.filter;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.RangeSlider;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.panel.node.Nodes;
import org.silkroadatlas.panel.node.PseudoClasses;
import org.silkroadatlas.time.YearRange;

/**
 * The years of the filter: a column per year with its count, a range slider below it, and two boxes
 * for keyboards and screen readers, which the slider does not serve well.
 */
final class YearsFacet extends VBox {
  private static final double COLUMN_HEIGHT = 44;

  private final YearRange all;
  private final Consumer<Optional<YearRange>> onChoice;
  private final HBox columns = new HBox();
  private final RangeSlider slider;
  private final ComboBox<Integer> first = new ComboBox<>();
  private final ComboBox<Integer> last = new ComboBox<>();
  private boolean isUpdating;

  YearsFacet(Messages messages, YearRange all, Consumer<Optional<YearRange>> onChoice) {
    this.all = all;
    this.onChoice = onChoice;
    getStyleClass().add("years-facet");
    slider = new RangeSlider(all.first(), all.last(), all.first(), all.last());
    slider.setSnapToTicks(true);
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setBlockIncrement(1);
    slider.setAccessibleRole(AccessibleRole.SLIDER);
    slider.setAccessibleText(messages.get("panel.filter.years"));
    // Its thumbs would trap Tab; the boxes serve the keyboard.
    slider.setFocusTraversable(false);
    slider.skinProperty().subscribe(skin -> nameThumbs(messages));
    slider.lowValueChangingProperty().addListener((o, was, is) -> slid(is));
    slider.highValueChangingProperty().addListener((o, was, is) -> slid(is));
    for (var year = all.first(); year <= all.last(); year++) {
      first.getItems().add(year);
      last.getItems().add(year);
      columns.getChildren().add(column());
    }
    columns.getStyleClass().add("years-columns");
    columns.setMinHeight(COLUMN_HEIGHT);
    columns.setPrefHeight(COLUMN_HEIGHT);
    columns.setMaxHeight(COLUMN_HEIGHT);
    box(first, messages.get("panel.filter.from"));
    box(last, messages.get("panel.filter.to"));
    var boxes = new HBox(first, Nodes.line("–"), last);
    boxes.getStyleClass().add("years-boxes");
    getChildren().addAll(columns, slider, boxes);
  }

  private void box(ComboBox<Integer> box, String name) {
    box.setAccessibleText(name);
    box.setOnAction(
        event -> {
          if (!isUpdating) {
            chose(first.getValue(), last.getValue());
          }
        });
  }

  /** The thumbs have the same accessible names as the boxes. */
  private void nameThumbs(Messages messages) {
    Map.of(".low-thumb", "panel.filter.from", ".high-thumb", "panel.filter.to")
        .forEach(
            (thumb, key) ->
                slider
                    .lookupAll(thumb)
                    .forEach(
                        node -> {
                          node.setFocusTraversable(false);
                          node.setAccessibleRole(AccessibleRole.THUMB);
                          node.setAccessibleText(messages.get(key));
                        }));
  }

  private static Region column() {
    var bar = new Region();
    bar.getStyleClass().add("years-column");
    HBox.setHgrow(bar, Priority.ALWAYS);
    return bar;
  }

  private void slid(boolean isChanging) {
    if (!isChanging && !isUpdating) {
      chose((int) Math.round(slider.getLowValue()), (int) Math.round(slider.getHighValue()));
    }
  }

  private void chose(int one, int other) {
    var range = YearRange.between(one, other);
    onChoice.accept(range.equals(all) ? Optional.empty() : Optional.of(range));
  }

  /** Updates the counts and the selection. */
  void update(Map<Integer, Integer> counts, Optional<YearRange> chosen) {
    isUpdating = true;
    var range = chosen.orElse(all);
    slider.setLowValue(all.first());
    slider.setHighValue(all.clamp(range.last()));
    slider.setLowValue(all.clamp(range.first()));
    first.setValue(all.clamp(range.first()));
    last.setValue(all.clamp(range.last()));
    var most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    for (var i = 0; i < columns.getChildren().size(); i++) {
      if (columns.getChildren().get(i) instanceof Region bar) {
        var year = all.first() + i;
        var count = counts.getOrDefault(year, 0);
        bar.setMaxHeight(Math.max(1, COLUMN_HEIGHT * count / Math.max(1, most)));
        bar.pseudoClassStateChanged(PseudoClasses.CHOSEN, range.contains(year));
      }
    }
    isUpdating = false;
  }
}
