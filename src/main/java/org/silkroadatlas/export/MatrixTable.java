package org.silkroadatlas.export;

import java.util.ArrayList;
import java.util.List;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.MatrixChoice;
import org.silkroadatlas.query.MeetingMatrix.Measure;
import org.silkroadatlas.query.RecordWords;
import org.silkroadatlas.query.State;

/** The matrix of who meets whom as a table of numbers, for files. Any thread. */
record MatrixTable(DatasetIndex index, RecordWords words, Messages messages) {

  /** The table of a state; its columns are countries or formats by their full names. */
  TableExport of(State state) {
    var choice = state.view().matrix();
    var matrix = MatrixChoice.matrix(index, state);
    var head = new ArrayList<String>();
    head.add(messages.get("panel.fact.country"));
    matrix.columns().forEach(id -> head.add(choice.formats() ? format(id) : country(id)));
    var rows = new ArrayList<List<String>>();
    for (var row : matrix.rows()) {
      var cells = new ArrayList<String>();
      cells.add(country(row));
      matrix.columns().forEach(id -> cells.add(Integer.toString(matrix.count(row, id))));
      rows.add(cells);
    }
    return new TableExport(title(choice), note(state), head, rows);
  }

  private String title(MatrixChoice choice) {
    return messages.get("panel.matrix." + choice.measure().key())
        + " · "
        + messages.get("panel.matrix." + (choice.formats() ? "formats" : "countries"));
  }

  /** What it is based on: the filter, or the day for which memberships are shown. */
  private String note(State state) {
    return state.view().matrix().measure() == Measure.MEMBERSHIPS
        ? messages.date(state.cursor().day())
        : new FilterWords(index, messages).sentence(state.filter());
  }

  private String country(String id) {
    return words.title(index.country(id)).text();
  }

  private String format(String id) {
    return words.title(index.format(id)).text();
  }
}
