package org.silkroadatlas.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.RecordWords;
import org.silkroadatlas.query.TreatyBoard;

/** The treaty board as a table of texts, for files and screen readers. */
public record TreatyTable(DatasetIndex index, RecordWords words, Messages messages) {

  /** The title of a board, with its date. */
  public String title(LocalDate day) {
    return messages.get("views.treaties.title", messages.date(day));
  }

  /** How many agreements a board has, and what that is based on. */
  public String note(TreatyBoard board) {
    return messages.get("views.treaties.note", board.rows().size(), board.later());
  }

  /**
   * The table of a board.
   *
   * @param day the day as of which it is shown
   */
  public TableExport of(TreatyBoard board, LocalDate day) {
    var head = new ArrayList<String>();
    for (var key : List.of("date", "agreement", "kind", "format", "whole", "missing")) {
      head.add(messages.get("export.treaties." + key));
    }
    board.parties().forEach(id -> head.add(country(id)));
    var rows = new ArrayList<List<String>>();
    board.rows().forEach(row -> rows.add(row(board, row)));
    return new TableExport(title(day), note(board), head, rows);
  }

  private List<String> row(TreatyBoard board, TreatyBoard.Row row) {
    var agreement = row.agreement();
    var cells = new ArrayList<String>();
    cells.add(agreement.date().toString());
    cells.add(words.title(agreement).text());
    cells.add(messages.name(agreement.kind()));
    cells.add(agreement.format().map(id -> words.title(index.format(id)).text()).orElse(""));
    cells.add(whole(row));
    cells.add(row.missing().stream().map(this::country).collect(Collectors.joining("; ")));
    for (var id : board.parties()) {
      var cell = row.cells().get(id);
      cells.add(cell == null ? "" : status(cell));
    }
    return cells;
  }

  private String whole(TreatyBoard.Row row) {
    return row.inForce()
        .map(is -> messages.get(is ? "export.treaties.inForce" : "export.treaties.notInForce"))
        .orElse("");
  }

  /** What a party had done, in words, with the date. */
  public String status(TreatyBoard.Cell cell) {
    var name = messages.name(cell.status());
    var told = cell.since().map(date -> name + ", " + messages.date(date)).orElse(name);
    var isOpen = cell.searched() && cell.since().isPresent() && !cell.status().isBound();
    return isOpen ? told + "; " + messages.get("export.treaties.searched") : told;
  }

  /** The year of an agreement and its title. */
  public String name(TreatyBoard.Row row) {
    var agreement = row.agreement();
    return agreement.date().earliest().getYear() + "  " + words.title(agreement).text();
  }

  /** Who is not known to be bound, since when an agreement is in force, or else what it is. */
  public String rest(TreatyBoard.Row row) {
    if (!row.missing().isEmpty()) {
      return messages.get(
          "views.treaties.missing",
          row.missing().stream().map(this::country).collect(Collectors.joining(", ")));
    }
    return row.agreement()
        .inForce()
        .filter(date -> row.inForce().orElse(false))
        .map(date -> messages.get("views.treaties.inForce", messages.date(date)))
        .orElseGet(() -> messages.name(row.agreement().kind()));
  }

  private String country(String id) {
    return words.title(index.country(id)).text();
  }
}
