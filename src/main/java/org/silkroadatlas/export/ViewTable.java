package org.silkroadatlas.export;

import java.util.Optional;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.RecordWords;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.TreatyBoard;
import org.silkroadatlas.query.Trend;

/**
 * The contents of the open view of a state as a table: the treaty board, the trends and the matrix.
 * The window and exported files use the same numbers. Any thread.
 *
 * @param table the rows and columns
 * @param isDrawn whether the view is also a picture
 * @param isSheet whether it also fits on paper
 * @param heads how many cells at the beginning of a row identify it
 */
public record ViewTable(TableExport table, boolean isDrawn, boolean isSheet, int heads) {

  /** The table of the open view; empty if the view is not a table. */
  public static Optional<ViewTable> of(DatasetIndex index, Messages messages, State state) {
    var words = new RecordWords(index, messages.language().code());
    var view = state.view();
    return switch (view.open()) {
      case TREATIES -> {
        var day = state.cursor().day();
        var board = TreatyBoard.of(index, state.filter(), day, view.treaties());
        var table = new TreatyTable(index, words, messages).of(board, day);
        yield Optional.of(new ViewTable(table, false, true, 2));
      }
      case TRENDS -> {
        var trend = Trend.of(index, state.filter(), view.trend());
        var told = new TrendTable(index, words, messages, view.trend());
        yield Optional.of(
            new ViewTable(told.table(trend, told.note(state.filter(), trend)), true, true, 1));
      }
      case MATRIX -> {
        var table = new MatrixTable(index, words, messages).of(state);
        yield Optional.of(new ViewTable(table, false, false, 1));
      }
      default -> Optional.empty();
    };
  }
}
