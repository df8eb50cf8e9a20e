package org.silkroadatlas.tables.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.silkroadatlas.coordination.Language;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.Named;
import org.silkroadatlas.query.TextFold;
import org.silkroadatlas.tables.CellAddress;
import org.silkroadatlas.tables.SourceRow;
import org.silkroadatlas.tables.SourceSheet;
import org.silkroadatlas.tables.SourceTable;

/** Guesses the meaning of the columns of a table from their headings and contents. */
public final class MappingGuess {
  /** Meanings that several columns can have. */
  static final Set<ColumnMeaning> SEVERAL =
      EnumSet.of(ColumnMeaning.COUNTRIES, ColumnMeaning.NOTE, ColumnMeaning.IGNORE);

  private static final int HEADS_WITHIN = 15;
  private static final int SAMPLE = 200;
  private static final double MOST = 0.6;

  /** The meanings that specify a place. */
  private static final Set<ColumnMeaning> OF_PLACE =
      EnumSet.of(
          ColumnMeaning.PLACE,
          ColumnMeaning.LATITUDE,
          ColumnMeaning.LONGITUDE,
          ColumnMeaning.COORDINATES);

  private static final TableWords WORDS = TableWords.bundled();

  private final CountryFinder countries;
  private final PlaceFinder places;

  /** Uses the names of countries and places. */
  public MappingGuess(CountryFinder countries, PlaceFinder places) {
    this.countries = countries;
    this.places = places;
  }

  /** A mapping for each sheet of a table. */
  public List<SheetMapping> of(SourceTable table) {
    var mappings = new ArrayList<SheetMapping>();
    for (var sheet : table.sheets()) {
      mappings.add(of(sheet, table.sheets().size() == 1));
    }
    if (mappings.stream().noneMatch(SheetMapping::used)) {
      for (var i = 0; i < mappings.size(); i++) {
        if (!table.sheets().get(i).rows().isEmpty()) {
          mappings.set(i, mappings.get(i).withUsed(true));
          break;
        }
      }
    }
    return mappings;
  }

  private SheetMapping of(SourceSheet sheet, boolean isOnly) {
    var rows = sheet.rows();
    var head = headRow(rows);
    var first = head + 1;
    while (first > 0 && first < rows.size() && isHead(rows.get(first))) {
      first++;
    }
    var heads = heads(sheet, head);
    var columns = new ArrayList<>(Collections.nCopies(heads.size(), ColumnMeaning.IGNORE));
    byHead(heads, columns);
    dropLoneParts(columns);
    var sample = rows.subList(first, Math.min(rows.size(), first + SAMPLE));
    ofRecords(sample, columns);
    byContent(sample, heads, columns);
    ofPlaces(sample, columns);
    var kind = kind(sheet.name(), heads, columns);
    var dates = new ArrayList<String>();
    for (var i = 0; i < columns.size(); i++) {
      if (columns.get(i) == ColumnMeaning.DATE || columns.get(i) == ColumnMeaning.END) {
        for (var row : rows.subList(first, rows.size())) {
          dates.add(row.text(i));
        }
      }
    }
    var hasDates =
        columns.contains(ColumnMeaning.DATE)
            || columns.contains(ColumnMeaning.YEAR)
            || kind == ItemKind.PLACE;
    var used = !sheet.hidden() && !rows.isEmpty() && (isOnly || hasDates);
    return new SheetMapping(used, first, heads, columns, kind, DateReading.order(dates));
  }

  /** The row with most known headings, or the first if it looks like headings, or −1. */
  private static int headRow(List<SourceRow> rows) {
    var best = -1;
    var most = 0;
    for (var i = 0; i < Math.min(HEADS_WITHIN, rows.size()); i++) {
      var known = known(rows.get(i));
      if (known > most) {
        most = known;
        best = i;
      }
    }
    if (best >= 0 || rows.isEmpty()) {
      return best;
    }
    var first = rows.getFirst().cells();
    return first.stream().noneMatch(cell -> DateReading.isDate(cell) || cell.matches("[\\d.,]+"))
        ? 0
        : -1;
  }

  private static int known(SourceRow row) {
    return (int)
        row.cells().stream().filter(cell -> !cell.isBlank() && byName(cell).isPresent()).count();
  }

  /** Recognises headings in a second language, or repeated at the top of a page. */
  private static boolean isHead(SourceRow row) {
    var filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    return filled.size() > 1
        && known(row) * 2 > filled.size()
        && filled.stream().noneMatch(DateReading::isDate);
  }

  /** The headings; a blank one is replaced by the cell above it. */
  private static List<String> heads(SourceSheet sheet, int row) {
    var heads = new ArrayList<String>();
    var rows = sheet.rows();
    for (var i = 0; i < sheet.width(); i++) {
      var head = row < 0 ? "" : rows.get(row).text(i);
      if (head.isBlank() && row > 0) {
        head = rows.get(row - 1).text(i);
      }
      heads.add(head.isBlank() ? CellAddress.letters(i) : head);
    }
    return heads;
  }

  private static void byHead(List<String> heads, List<ColumnMeaning> columns) {
    for (var isExact : List.of(true, false)) {
      for (var i = 0; i < heads.size(); i++) {
        var meaning =
            columns.get(i) != ColumnMeaning.IGNORE
                ? Optional.<ColumnMeaning>empty()
                : isExact ? exact(heads.get(i)) : byName(heads.get(i));
        if (meaning.isPresent() && isFree(meaning.get(), columns)) {
          columns.set(i, meaning.get());
        }
      }
    }
  }

  /** A month or a day without a year is not a date; “число” can also mean number. */
  private static void dropLoneParts(List<ColumnMeaning> columns) {
    var parts = EnumSet.of(ColumnMeaning.MONTH, ColumnMeaning.DAY);
    if (!columns.contains(ColumnMeaning.YEAR)) {
      columns.replaceAll(it -> parts.contains(it) ? ColumnMeaning.IGNORE : it);
    }
    var ends = EnumSet.of(ColumnMeaning.END_MONTH, ColumnMeaning.END_DAY);
    if (!columns.contains(ColumnMeaning.END_YEAR)) {
      columns.replaceAll(it -> ends.contains(it) ? ColumnMeaning.IGNORE : it);
    }
  }

  /** “Kind” can head kinds of records, or kinds of events: summit, visit. The cells tell. */
  private static void ofRecords(List<SourceRow> sample, List<ColumnMeaning> columns) {
    var column = columns.indexOf(ColumnMeaning.RECORD);
    if (column < 0 || !isFree(ColumnMeaning.TYPE, columns)) {
      return;
    }
    var words = sample.stream().map(row -> row.text(column)).toList();
    if (words.stream().allMatch(word -> record(word).isEmpty())
        && words.stream().anyMatch(MappingGuess::isType)) {
      columns.set(column, ColumnMeaning.TYPE);
    }
  }

  private static boolean isType(String word) {
    var folded = TextFold.fold(word);
    return WORDS.meaning("type", folded).or(() -> WORDS.meaning("agreement", folded)).isPresent();
  }

  private static boolean isFree(ColumnMeaning meaning, List<ColumnMeaning> columns) {
    return SEVERAL.contains(meaning) || !columns.contains(meaning);
  }

  private static Optional<ColumnMeaning> exact(String head) {
    var folded = TextFold.fold(head);
    return Optional.ofNullable(OwnHeads.NAMES.get(folded))
        .or(() -> WORDS.meaning("column", folded).flatMap(MappingGuess::meaning));
  }

  private static Optional<ColumnMeaning> meaning(String key) {
    return Named.find(ColumnMeaning.class, key);
  }

  /** The headings of the atlas's own tables in all languages, created on first use. */
  private static final class OwnHeads {
    static final Map<String, ColumnMeaning> NAMES = names();

    private static Map<String, ColumnMeaning> names() {
      var names = new HashMap<String, ColumnMeaning>();
      for (var language : Language.values()) {
        var messages = new Messages(language.locale());
        for (var meaning : RecordsTable.COLUMNS) {
          var head = TextFold.fold(messages.get("tables.column." + meaning.key()));
          names.putIfAbsent(head, meaning);
        }
      }
      return Map.copyOf(names);
    }
  }

  /** The meaning of a heading, judged by its first words: “Date (UTC)”, “Country 2”. */
  static Optional<ColumnMeaning> byName(String head) {
    if (head.length() > 60) {
      return Optional.empty();
    }
    var words = TextFold.fold(head);
    while (!words.isEmpty()) {
      var meaning = exact(words);
      if (meaning.isPresent()) {
        return meaning;
      }
      words = words.contains(" ") ? words.substring(0, words.lastIndexOf(' ')) : "";
    }
    return Optional.empty();
  }

  private void byContent(List<SourceRow> sample, List<String> heads, List<ColumnMeaning> columns) {
    if (!columns.contains(ColumnMeaning.DATE) && !columns.contains(ColumnMeaning.YEAR)) {
      take(sample, heads, columns, ColumnMeaning.DATE, DateReading::isDate);
    }
    // Unquoted lists continue into columns without a heading.
    do {
      var before = List.copyOf(columns);
      take(
          sample,
          heads,
          columns,
          ColumnMeaning.COUNTRIES,
          cell -> cell.length() < 200 && countries.list(cell).unknown().isEmpty());
      if (before.equals(columns)) {
        break;
      }
    } while (columns.contains(ColumnMeaning.IGNORE));
    if (!columns.contains(ColumnMeaning.LINK)) {
      take(sample, heads, columns, ColumnMeaning.LINK, cell -> cell.matches("https?://\\S+"));
    }
    if (!columns.contains(ColumnMeaning.PLACE)) {
      take(
          sample,
          heads,
          columns,
          ColumnMeaning.PLACE,
          cell -> cell.length() < 60 && places.find(cell, List.of()).place().isPresent());
    }
    if (!columns.contains(ColumnMeaning.TITLE)) {
      longest(sample, heads, columns).ifPresent(i -> columns.set(i, ColumnMeaning.TITLE));
    }
  }

  /**
   * If another column lists the participants, a column of single countries next to a place gives
   * the country of the place.
   */
  private void ofPlaces(List<SourceRow> sample, List<ColumnMeaning> columns) {
    var lists = new ArrayList<Integer>();
    var singles = new ArrayList<Integer>();
    for (var i = 0; i < columns.size(); i++) {
      if (columns.get(i) == ColumnMeaning.COUNTRIES) {
        var column = i;
        var isList =
            sample.stream().anyMatch(row -> countries.list(row.text(column)).ids().size() > 1);
        (isList ? lists : singles).add(i);
      }
    }
    if (!lists.isEmpty() && isFree(ColumnMeaning.PLACE_COUNTRY, columns)) {
      singles.stream()
          .filter(i -> isOfPlace(columns, i - 1) || isOfPlace(columns, i + 1))
          .findFirst()
          .ifPresent(i -> columns.set(i, ColumnMeaning.PLACE_COUNTRY));
    }
  }

  private static boolean isOfPlace(List<ColumnMeaning> columns, int column) {
    return column >= 0 && column < columns.size() && OF_PLACE.contains(columns.get(column));
  }

  /** Gives a meaning to the first column of unknown heading that mainly has such cells. */
  private static void take(
      List<SourceRow> sample,
      List<String> heads,
      List<ColumnMeaning> columns,
      ColumnMeaning meaning,
      Predicate<String> holds) {
    for (var i = 0; i < columns.size(); i++) {
      if (isOpen(heads, columns, i) && isMost(sample, i, holds)) {
        columns.set(i, meaning);
        return;
      }
    }
  }

  private static boolean isMost(List<SourceRow> sample, int column, Predicate<String> holds) {
    var filled = sample.stream().map(row -> row.text(column)).filter(it -> !it.isBlank()).toList();
    return !filled.isEmpty() && filled.stream().filter(holds).count() >= MOST * filled.size();
  }

  /** Whether the heading says nothing about a column. */
  private static boolean isOpen(List<String> heads, List<ColumnMeaning> columns, int column) {
    return columns.get(column) == ColumnMeaning.IGNORE && byName(heads.get(column)).isEmpty();
  }

  private static Optional<Integer> longest(
      List<SourceRow> sample, List<String> heads, List<ColumnMeaning> columns) {
    Optional<Integer> best = Optional.empty();
    var most = 0;
    for (var i = 0; i < columns.size(); i++) {
      var column = i;
      var letters =
          sample.stream()
              .map(row -> row.text(column))
              .mapToInt(cell -> (int) cell.chars().filter(Character::isLetter).count())
              .sum();
      if (isOpen(heads, columns, i) && letters > most) {
        most = letters;
        best = Optional.of(i);
      }
    }
    return best;
  }

  private static ItemKind kind(String sheet, List<String> heads, List<ColumnMeaning> columns) {
    var named = record(sheet);
    if (named.isPresent()) {
      return named.get();
    }
    if (columns.contains(ColumnMeaning.QUOTE) || columns.contains(ColumnMeaning.SPEAKER)) {
      return ItemKind.QUOTE;
    }
    if (columns.contains(ColumnMeaning.VALUE) && columns.contains(ColumnMeaning.UNIT)) {
      return ItemKind.FIGURE;
    }
    var isPlaced =
        columns.contains(ColumnMeaning.LATITUDE) || columns.contains(ColumnMeaning.COORDINATES);
    if (isPlaced
        && !columns.contains(ColumnMeaning.DATE)
        && !columns.contains(ColumnMeaning.YEAR)) {
      return ItemKind.PLACE;
    }
    var title = columns.indexOf(ColumnMeaning.TITLE);
    return title < 0 || record(heads.get(title)).filter(it -> it == ItemKind.AGREEMENT).isEmpty()
        ? ItemKind.EVENT
        : ItemKind.AGREEMENT;
  }

  /** The kind of record that a word means. */
  static Optional<ItemKind> record(String word) {
    return WORDS
        .meaning("record", TextFold.fold(word))
        .flatMap(key -> Named.find(ItemKind.class, key));
  }
}
