package org.silkroadatlas.panel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.silkroadatlas.draw.Tip;
import org.silkroadatlas.query.Visible;

/** The bar over the panel: its parts at the left, citing and bookmarks at the right. */
final class PanelBar {
  /** A part of the panel. */
  enum Part {
    /** The page that is read. */
    READ("panel.part.read"),
    /** Who meets whom. */
    MATRIX("panel.part.matrix"),
    /** The filter. */
    FILTER("panel.part.filter");

    private final String text;

    Part(String text) {
      this.text = text;
    }
  }

  private final Desk desk;
  private final Consumer<Part> onChoice;
  private final Region region;
  private final Map<Part, ToggleButton> parts = new EnumMap<>(Part.class);
  private final Button cite = new Button();
  private final StateMenu states;

  PanelBar(Desk desk, Bookmarks bookmarks, Consumer<Part> onChoice) {
    this.desk = desk;
    this.onChoice = onChoice;
    states = new StateMenu(desk, bookmarks);
    for (var part : Part.values()) {
      var button = new ToggleButton(desk.messages().get(part.text));
      button.setAccessibleText(desk.messages().get(part.text));
      button.setOnAction(event -> choose(part));
      parts.put(part, button);
    }
    var segmented = Nodes.segmented(List.copyOf(parts.values()));
    cite.setText(desk.messages().get("panel.cite"));
    cite.getStyleClass().addAll("panel-action", "flat");
    cite.setMinWidth(Region.USE_PREF_SIZE);
    cite.setAccessibleText(desk.messages().get("panel.cite.tip"));
    Tip.set(cite, desk.messages().get("panel.cite.tip"));
    cite.setOnAction(event -> cite());
    var actions = new HBox(cite, states.button());
    actions.getStyleClass().add("panel-actions");
    region = new Ends(segmented, actions);
    region.getStyleClass().add("panel-bar");
    mark(Part.READ);
  }

  Region region() {
    return region;
  }

  /** Turns to a part. */
  void choose(Part part) {
    mark(part);
    onChoice.accept(part);
  }

  private void mark(Part part) {
    parts.forEach((other, button) -> button.setSelected(other == part));
  }

  /** Offers the citation of the item that is read. */
  void cite() {
    desk.coordinator()
        .state()
        .focus()
        .flatMap(desk::find)
        .ifPresent(item -> new CitePopOver(desk.messages()).show(cite, desk.index(), item));
  }

  void show(Visible visible) {
    cite.setDisable(visible.state().focus().isEmpty());
    states.refresh();
  }
}
