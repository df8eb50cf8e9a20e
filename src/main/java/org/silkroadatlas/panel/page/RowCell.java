package org.silkroadatlas.panel.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.Skin;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.panel.node.PseudoClasses;
import org.silkroadatlas.panel.node.WrapSkin;

/**
 * Shows one row, in the width of the list and the height its text needs. Tab reaches buttons and
 * links inside only while the row is selected.
 */
public final class RowCell extends ListCell<PageRow> {
  private final PanelContext context;
  private @Nullable PageRow drawn;
  private @Nullable Palette drawnIn;
  private Subscription hovering = Subscription.EMPTY;

  RowCell(PanelContext context) {
    this.context = context;
    getStyleClass().add("sra-row");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    sceneProperty().subscribe(this::followHover);
    selectedProperty().addListener((o, before, now) -> admitTab());
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(MouseEvent.MOUSE_ENTERED, event -> target().ifPresent(this::hover));
    addEventHandler(
        MouseEvent.MOUSE_EXITED,
        event -> target().ifPresent(ref -> context.hover(Optional.empty())));
  }

  /** A list drops cells silently, such as when colours change: only those in a scene listen. */
  private void followHover(@Nullable Scene scene) {
    hovering.unsubscribe();
    hovering =
        scene == null
            ? Subscription.EMPTY
            : context.hoverProperty().subscribe(hovered -> markHover());
  }

  private void hover(ItemRef ref) {
    context.hover(Optional.of(ref));
  }

  private Optional<ItemRef> target() {
    var row = getItem();
    return row == null ? Optional.empty() : row.target();
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress() || isEmpty()) {
      return;
    }
    var list = getListView();
    list.requestFocus();
    list.getSelectionModel().select(getIndex());
    if (getItem() instanceof PageRow.More more) {
      context.expansion().toggle(more.list());
    }
    target()
        .ifPresent(
            ref -> {
              if (event.isShortcutDown()) {
                context.toggle(ref);
              } else {
                context.open(ref);
              }
            });
    event.consume();
  }

  @Override
  protected void updateItem(PageRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      drawn = null;
      setGraphic(null);
      setAccessibleText(null);
    } else if (!row.equals(drawn) || !context.palette().equals(drawnIn)) {
      drawn = row;
      drawnIn = context.palette();
      var node = new RowNodes(context).node(row, getGraphic());
      setGraphic(node);
      setAccessibleText(spoken(node));
    }
    pseudoClassStateChanged(PseudoClasses.OPENS, !empty && row != null && row.acts());
    admitTab();
    markHover();
  }

  private void markHover() {
    pseudoClassStateChanged(
        PseudoClasses.HOVERED,
        target().isPresent() && target().equals(context.hoverProperty().get()));
  }

  private void admitTab() {
    if (getGraphic() != null) {
      for (var button : buttons(getGraphic(), new ArrayList<>())) {
        button.setFocusTraversable(isSelected());
      }
    }
  }

  private static List<ButtonBase> buttons(Node node, List<ButtonBase> found) {
    if (node instanceof ButtonBase button) {
      found.add(button);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> buttons(child, found));
    }
    return found;
  }

  /** What a screen reader says for a row: its texts in order, or the description of a picture. */
  public static String spoken(Node node) {
    var parts = new ArrayList<String>();
    collect(node, parts);
    return String.join(", ", parts);
  }

  private static void collect(Node node, List<String> parts) {
    if (node.getAccessibleText() != null) {
      if (!node.getAccessibleText().isEmpty()) {
        parts.add(node.getAccessibleText());
      }
    } else if (node instanceof Labeled labeled) {
      if (labeled.getText() != null && !labeled.getText().isEmpty()) {
        parts.add(labeled.getText());
      }
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, parts));
    }
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new WrapSkin(this);
  }
}
