package org.silkroadatlas.panel.matrix;

import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import javafx.geometry.Insets;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.paint.Color;
import org.silkroadatlas.draw.LazyTooltip;
import org.silkroadatlas.panel.node.PseudoClasses;
import org.silkroadatlas.panel.page.PanelContext;

/** A cell of the matrix: a number on a background that is stronger for larger numbers. */
final class MatrixCell extends TableCell<String, String> {
  private final String column;
  private final String columnName;
  private final int most;
  private final PanelContext context;
  private final ToIntFunction<String> count;
  private final Predicate<String> isChosen;

  MatrixCell(
      String column,
      String columnName,
      int most,
      PanelContext context,
      ToIntFunction<String> count,
      Predicate<String> isChosen,
      Runnable onClick) {
    this.column = column;
    this.columnName = columnName;
    this.most = most;
    this.context = context;
    this.count = count;
    this.isChosen = isChosen;
    getStyleClass().add("matrix-cell");
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (!isEmpty()) {
            onClick.run();
          }
        });
  }

  @Override
  protected void updateItem(String text, boolean empty) {
    super.updateItem(text, empty);
    var row = getTableRow() == null ? null : getTableRow().getItem();
    pseudoClassStateChanged(PseudoClasses.CHOSEN, !empty && row != null && isChosen.test(row));
    if (empty || row == null) {
      setText(null);
      setBackground(Background.EMPTY);
      setAccessibleText(null);
      setTooltip(null);
      return;
    }
    var number = count.applyAsInt(row);
    var isSame = row.equals(column);
    setText(number == 0 ? "" : Integer.toString(number));
    var words =
        context
            .messages()
            .get("panel.matrix.cell", context.phrases().country(row), columnName, number);
    setAccessibleText(words);
    LazyTooltip.set(this, words);
    // Never so strong that its number becomes unreadable.
    var share = number == 0 || isSame ? 0 : 0.1 + 0.38 * number / Math.max(1, most);
    var ground = context.palette().background().interpolate(context.palette().accent(), share);
    setBackground(
        new Background(
            new BackgroundFill(
                isSame ? Color.TRANSPARENT : ground, new CornerRadii(2), new Insets(1))));
    setTextFill(isSame ? context.palette().quietText() : context.palette().text());
  }
}
