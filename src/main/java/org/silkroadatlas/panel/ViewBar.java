package org.silkroadatlas.panel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.silkroadatlas.draw.LazyTooltip;
import org.silkroadatlas.panel.cite.CitePopOver;
import org.silkroadatlas.panel.node.Nodes;
import org.silkroadatlas.panel.node.Styles;
import org.silkroadatlas.panel.page.PanelContext;
import org.silkroadatlas.query.OpenView;
import org.silkroadatlas.query.Visible;

/**
 * The bar of all views: a named button for each, whether it appears in the panel or replaces the
 * map, with citation and bookmarks on the right. JavaFX thread only.
 */
final class ViewBar {
  /** The views in the order of their buttons and of the keys Ctrl+1, Ctrl+2 … */
  private static final List<OpenView> VIEWS =
      List.of(
          OpenView.READ,
          OpenView.FILTER,
          OpenView.MATRIX,
          OpenView.TREATIES,
          OpenView.TRENDS,
          OpenView.EXERCISES,
          OpenView.YEARS,
          OpenView.COMPARE,
          OpenView.TABLE,
          OpenView.GLOSSARY);

  /** The keys 1 to 9; Ctrl+0 resets the text size. */
  private static final int KEYS = 9;

  private final PanelContext context;
  private final HBox region;
  private final Map<OpenView, ToggleButton> buttons = new EnumMap<>(OpenView.class);
  private final Button cite = new Button();
  private final StateMenu states;

  ViewBar(PanelContext context, Bookmarks bookmarks) {
    this.context = context;
    states = new StateMenu(context, bookmarks);
    VIEWS.forEach(view -> buttons.put(view, button(view)));
    var ordered = VIEWS.stream().map(buttons::get).toList();
    var group = new ToggleGroup();
    ordered.forEach(button -> button.setToggleGroup(group));
    Nodes.selectWithArrows(ordered);
    var row = new ViewRow(ordered, context.messages().get("panel.view.rest")).region();
    HBox.setHgrow(row, Priority.ALWAYS);
    cite.setText(context.messages().get("panel.cite"));
    cite.getStyleClass().addAll("panel-action", "flat");
    cite.setMinWidth(Region.USE_PREF_SIZE);
    cite.setAccessibleText(context.messages().get("panel.cite.tip"));
    LazyTooltip.set(cite, context.messages().get("panel.cite.tip"));
    cite.setOnAction(event -> cite(cite));
    var actions = new HBox(cite, states.button());
    actions.getStyleClass().add("panel-actions");
    actions.setMinWidth(Region.USE_PREF_SIZE);
    region = new HBox(row, actions);
    region.getStyleClass().add("view-bar");
    region.getStylesheets().add(Styles.sheet());
    mark(OpenView.READ);
  }

  private ToggleButton button(OpenView view) {
    var name = context.messages().get("panel.view." + view.key());
    var number = VIEWS.indexOf(view) + 1;
    var keys = number <= KEYS ? " (Ctrl+" + number + ")" : "";
    var button = new ToggleButton(name, ViewIcons.of(view));
    button.setId("view-" + view.key());
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(name);
    LazyTooltip.set(button, context.messages().get("panel.view.tip." + view.key()) + keys);
    button.setOnAction(event -> press(view));
    return button;
  }

  Region region() {
    return region;
  }

  /** Makes Ctrl+1, Ctrl+2 … open the views anywhere in a scene. */
  void install(Scene scene) {
    var digits = new ArrayList<>(List.of(KeyCode.values()));
    for (var i = 0; i < Math.min(KEYS, VIEWS.size()); i++) {
      var view = VIEWS.get(i);
      var code = digits.get(digits.indexOf(KeyCode.DIGIT1) + i);
      scene
          .getAccelerators()
          .put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), () -> choose(view));
    }
  }

  /** Pressing the button of an open view over the map again returns to the map. */
  private void press(OpenView view) {
    var isOpen = view == context.coordinator().state().view().open();
    choose(isOpen ? OpenView.READ : view);
  }

  /** Opens a view, as a step of the shared state. */
  void choose(OpenView view) {
    if (view != context.coordinator().state().view().open()) {
      context.coordinator().changeView(now -> now.withOpen(view));
    }
    mark(view);
  }

  private void mark(OpenView open) {
    buttons.forEach((view, button) -> button.setSelected(view == open));
  }

  /**
   * Shows the citation of the selected item.
   *
   * @param elsewhere the owner of the pop-over if this bar is not shown, as on the projector
   */
  void cite(Region elsewhere) {
    var owner = cite.getScene() == null ? elsewhere : cite;
    context
        .coordinator()
        .state()
        .focus()
        .flatMap(context::find)
        .ifPresent(item -> new CitePopOver(context.messages()).show(owner, context.index(), item));
  }

  void show(Visible visible) {
    mark(visible.state().view().open());
    cite.setDisable(visible.state().focus().isEmpty());
    states.refresh();
  }
}
