package org.silkroadatlas.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.model.ItemRef;

/**
 * Shows one row. Takes the width of the list and the height that its text needs then. Buttons and
 * links inside are reached by Tab while their row is the selected one.
 */
final class RowCell extends ListCell<Row> {
  private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");
  private static final PseudoClass OPENS = PseudoClass.getPseudoClass("opens");

  private final Desk desk;
  private @Nullable Row drawn;
  private @Nullable Palette drawnIn;
  private final ChangeListener<Optional<ItemRef>> onHover = (o, before, now) -> markHover();

  RowCell(Desk desk) {
    this.desk = desk;
    getStyleClass().add("sra-row");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    desk.hoverProperty().addListener(onHover);
    selectedProperty().addListener((o, before, now) -> admitTab());
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(MouseEvent.MOUSE_ENTERED, event -> target().ifPresent(this::hover));
    addEventHandler(
        MouseEvent.MOUSE_EXITED, event -> target().ifPresent(ref -> desk.hover(Optional.empty())));
  }

  private void hover(ItemRef ref) {
    desk.hover(Optional.of(ref));
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
    target()
        .ifPresent(
            ref -> {
              if (event.isShortcutDown()) {
                desk.toggle(ref);
              } else {
                desk.open(ref);
              }
            });
    event.consume();
  }

  @Override
  protected void updateItem(Row row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      drawn = null;
      setGraphic(null);
      setAccessibleText(null);
    } else if (!row.equals(drawn) || !desk.palette().equals(drawnIn)) {
      drawn = row;
      drawnIn = desk.palette();
      var node = new RowNodes(desk).node(row);
      setGraphic(node);
      setAccessibleText(spoken(node));
    }
    pseudoClassStateChanged(OPENS, !empty && target().isPresent());
    admitTab();
    markHover();
  }

  private void markHover() {
    pseudoClassStateChanged(
        HOVERED, target().isPresent() && target().equals(desk.hoverProperty().get()));
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

  /** What a screen reader says of a row: its texts in order, or what a picture says of itself. */
  static String spoken(Node node) {
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
    return new RowSkin(this);
  }

  /** Lays the graphic out over the width of the cell; the usual skin does not ask it to wrap. */
  private static final class RowSkin extends SkinBase<RowCell> {
    /** Cells below the last row; the list fills itself up with them. */
    private static final double EMPTY_HEIGHT = 32;

    RowSkin(RowCell cell) {
      super(cell);
      registerChangeListener(cell.graphicProperty(), graphic -> update());
      update();
    }

    private void update() {
      var graphic = getSkinnable().getGraphic();
      if (graphic == null) {
        getChildren().clear();
      } else {
        getChildren().setAll(graphic);
      }
    }

    @Override
    protected double computePrefWidth(
        double height, double top, double right, double bottom, double left) {
      return 0;
    }

    @Override
    protected double computeMinWidth(
        double height, double top, double right, double bottom, double left) {
      return 0;
    }

    @Override
    protected double computePrefHeight(
        double width, double top, double right, double bottom, double left) {
      if (getChildren().isEmpty()) {
        return EMPTY_HEIGHT;
      }
      var inner = width < 0 ? getSkinnable().getWidth() : width;
      return top + getChildren().getFirst().prefHeight(Math.max(0, inner - left - right)) + bottom;
    }

    @Override
    protected double computeMinHeight(
        double width, double top, double right, double bottom, double left) {
      return computePrefHeight(width, top, right, bottom, left);
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
      for (var child : getChildren()) {
        if (child instanceof Region region) {
          region.setMaxWidth(Double.MAX_VALUE);
        }
        layoutInArea(child, x, y, width, height, 0, HPos.LEFT, VPos.TOP);
      }
    }
  }
}
