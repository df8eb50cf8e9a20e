package org.silkroadatlas.panel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.silkroadatlas.draw.LazyTooltip;
import org.silkroadatlas.panel.cite.CitePopOver;
import org.silkroadatlas.panel.node.Nodes;
import org.silkroadatlas.panel.node.WrappingEnds;
import org.silkroadatlas.panel.page.PanelContext;
import org.silkroadatlas.query.OpenView;
import org.silkroadatlas.query.Visible;

/** The bar over the panel: its parts at the left, citing and bookmarks at the right. */
final class PanelBar {
  /** The views that the panel can show, in the order of their buttons. */
  private static final List<OpenView> PARTS =
      List.of(OpenView.READ, OpenView.MATRIX, OpenView.FILTER);

  private final PanelContext desk;
  private final Region region;
  private final Map<OpenView, ToggleButton> parts = new EnumMap<>(OpenView.class);
  private final Button cite = new Button();
  private final StateMenu states;

  PanelBar(PanelContext desk, Bookmarks bookmarks) {
    this.desk = desk;
    states = new StateMenu(desk, bookmarks);
    for (var part : PARTS) {
      var button = new ToggleButton(desk.messages().get("panel.part." + part.key()));
      button.setAccessibleText(desk.messages().get("panel.part." + part.key()));
      button.setOnAction(event -> choose(part));
      parts.put(part, button);
    }
    var segmented = Nodes.segmented(List.copyOf(parts.values()));
    cite.setText(desk.messages().get("panel.cite"));
    cite.getStyleClass().addAll("panel-action", "flat");
    cite.setMinWidth(Region.USE_PREF_SIZE);
    cite.setAccessibleText(desk.messages().get("panel.cite.tip"));
    LazyTooltip.set(cite, desk.messages().get("panel.cite.tip"));
    cite.setOnAction(event -> cite());
    var actions = new HBox(cite, states.button());
    actions.getStyleClass().add("panel-actions");
    region = new WrappingEnds(segmented, actions);
    region.getStyleClass().add("panel-bar");
    mark(OpenView.READ);
  }

  Region region() {
    return region;
  }

  /** Turns to a part; the one that is open stays open, also beside a comparison on the map. */
  void choose(OpenView part) {
    if (part != part(desk.coordinator().state().view().open())) {
      desk.coordinator().changeView(view -> view.withOpen(part));
    }
    mark(part);
  }

  /** The part of the panel that is open; the page is there beside whatever the map shows. */
  private static OpenView part(OpenView open) {
    return open.isOfPanel() ? open : OpenView.READ;
  }

  private void mark(OpenView part) {
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
    mark(part(visible.state().view().open()));
    cite.setDisable(visible.state().focus().isEmpty());
    states.refresh();
  }
}
