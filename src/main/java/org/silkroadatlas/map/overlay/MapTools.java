package org.silkroadatlas.map.overlay;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.CssColors;
import org.silkroadatlas.draw.LazyTooltip;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.map.input.MapPreset;
import org.silkroadatlas.query.AtlasLayer;

/** The small buttons at the edge of the map, in as many columns as its height requires. */
public final class MapTools extends FlowPane {
  /** What the buttons do. */
  public interface Actions {
    void zoom(double steps);

    void show(MapPreset preset);

    void layers(Set<AtlasLayer> layers);
  }

  /** The width from which a map has room for names beside the icons, in logical pixels. */
  private static final double ROOM_FOR_NAMES = 700;

  private final Messages messages;
  private Palette palette = Palette.LIGHT;
  private final Map<Button, String> names = new LinkedHashMap<>();
  private final Map<AtlasLayer, CheckMenuItem> layerItems = new EnumMap<>(AtlasLayer.class);

  private Subscription width = Subscription.EMPTY;

  /** The buttons for some actions. */
  public MapTools(Messages messages, Actions actions) {
    super(Orientation.VERTICAL, 4, 4);
    this.messages = messages;
    var plus = button("M7 2h2v5h5v2H9v5H7V9H2V7h5z", "map.zoom.in");
    plus.setOnAction(e -> actions.zoom(1));
    var minus = button("M2 7h12v2H2z", "map.zoom.out");
    minus.setOnAction(e -> actions.zoom(-1));
    var views = button("M8 1 1 7h2v7h4V9h2v5h4V7h2z", "map.views");
    var viewMenu = new ContextMenu();
    for (var preset : MapPreset.values()) {
      var item = new MenuItem(messages.get("map.preset." + preset.key()));
      item.setOnAction(e -> actions.show(preset));
      viewMenu.getItems().add(item);
    }
    views.setOnAction(e -> viewMenu.show(views, Side.LEFT, -4, 0));
    var layers =
        button(
            "M8 1 1 5l7 4 7-4zM1 8l7 4 7-4-1.8-1L8 10 2.8 7zM1 11l7 4 7-4-1.8-1L8 13l-5.2-3z",
            "map.layers");
    var layerMenu = layerMenu(actions);
    layers.setOnAction(e -> layerMenu.show(layers, Side.LEFT, -4, 0));
    getChildren().addAll(plus, minus, views, layers);
    names.put(views, messages.get("map.views"));
    names.put(layers, messages.get("map.layers"));
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    parentProperty().subscribe(this::follow);
  }

  /** Follows the width of the map that the buttons are on. */
  private void follow(@Nullable Parent parent) {
    width.unsubscribe();
    width =
        parent instanceof Region map
            ? map.widthProperty().subscribe(now -> name(now.doubleValue() >= ROOM_FOR_NAMES))
            : Subscription.EMPTY;
  }

  /** Shows or hides the names beside the icons. */
  private void name(boolean isNamed) {
    if (isNamed == hasNames()) {
      return;
    }
    names.forEach((button, name) -> button.setText(isNamed ? name : ""));
    var widest = 28.0;
    for (var button : names.keySet()) {
      button.setPrefWidth(USE_COMPUTED_SIZE);
      button.setAlignment(isNamed ? Pos.CENTER_LEFT : Pos.CENTER);
      style(button);
      button.applyCss();
      widest = Math.max(widest, isNamed ? button.prefWidth(-1) : 28);
    }
    for (var button : names.keySet()) {
      button.setPrefWidth(widest);
    }
  }

  private boolean hasNames() {
    return names.keySet().stream().anyMatch(button -> !button.getText().isEmpty());
  }

  private ContextMenu layerMenu(Actions actions) {
    var menu = new ContextMenu();
    for (var theme : AtlasLayer.values()) {
      var item = new CheckMenuItem(messages.get("map.theme." + theme.key()));
      item.setSelected(true);
      item.setOnAction(
          e -> {
            var layers = EnumSet.noneOf(AtlasLayer.class);
            layerItems.forEach(
                (layer, box) -> {
                  if (box.isSelected()) {
                    layers.add(layer);
                  }
                });
            actions.layers(layers);
          });
      layerItems.put(theme, item);
      menu.getItems().add(item);
    }
    return menu;
  }

  /** Updates the check marks of the layers. */
  public void show(Set<AtlasLayer> layers) {
    layerItems.forEach((layer, item) -> item.setSelected(layers.contains(layer)));
  }

  private Button button(String icon, String key) {
    var shape = new SVGPath();
    shape.setContent(icon);
    var button = new Button("");
    button.setGraphic(shape);
    button.setGraphicTextGap(7);
    button.setMinSize(28, 28);
    button.setPrefSize(28, 28);
    button.setAccessibleText(messages.get(key));
    LazyTooltip.set(button, messages.get(key));
    return button;
  }

  /** Applies the colours of a theme. */
  public void style(Palette colours) {
    palette = colours;
    for (var child : getChildren()) {
      if (child instanceof ButtonBase button) {
        style(button);
      }
    }
  }

  private void style(ButtonBase button) {
    button.setStyle(
        "-fx-background-color: %s; -fx-background-radius: 4; -fx-border-radius: 4; -fx-border-color: %s; -fx-text-fill: %s; -fx-padding: %s;"
            .formatted(
                CssColors.css(palette.background(), 0.92),
                CssColors.css(palette.line()),
                CssColors.css(palette.text()),
                button.getText().isEmpty() ? "0" : "0 8 0 6"));
    if (button.getGraphic() instanceof SVGPath icon) {
      icon.setFill(palette.text());
    }
  }
}
