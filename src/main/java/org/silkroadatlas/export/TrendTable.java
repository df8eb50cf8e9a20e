package org.silkroadatlas.export;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.silkroadatlas.coordination.CoverageLine;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.query.CoverageReport;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Facet;
import org.silkroadatlas.query.Filter;
import org.silkroadatlas.query.RecordWords;
import org.silkroadatlas.query.Trend;
import org.silkroadatlas.query.TrendChoice;
import org.silkroadatlas.query.TrendSplit;

/** The texts and numbers of a chart, for its lines, its table and its file. Any thread. */
public record TrendTable(
    DatasetIndex index, RecordWords words, Messages messages, TrendChoice choice) {

  /** The name of a line. */
  public String name(Trend.Line line) {
    var key = line.key();
    if (choice.isOfFigures()) {
      return Optional.ofNullable(Trend.series(index).get(key))
          .or(() -> figure(key).map(it -> words.title(it).text()))
          .orElse(key);
    }
    return switch (choice.split()) {
      case NONE -> what();
      case COUNTRY -> words.title(index.country(key)).text();
      case FORMAT -> words.shortName(index.format(key)).text();
      case VECTOR -> index.vector(key).map(messages::name).orElse(key);
      case KIND -> messages.get("names." + key);
    };
  }

  /** The record that a line is about, if there is one. */
  public Optional<ItemRef> item(Trend.Line line) {
    if (choice.isOfFigures()) {
      return figure(line.key()).map(Figure::ref);
    }
    return switch (choice.split()) {
      case COUNTRY -> Optional.of(ItemRef.country(line.key()));
      case FORMAT -> Optional.of(ItemRef.format(line.key()));
      case NONE, VECTOR, KIND -> Optional.empty();
    };
  }

  private Optional<Figure> figure(String id) {
    return index.find(new ItemRef(ItemKind.FIGURE, id)).map(Figure.class::cast);
  }

  /** What is counted or measured. */
  public String what() {
    return choice.isOfFigures()
        ? Trend.series(index).getOrDefault(choice.series(), choice.series())
        : messages.get("views.trends.measure." + choice.measure().key());
  }

  /** A short title for the whole chart. */
  public String title() {
    return choice.isOfFigures() || choice.split() == TrendSplit.NONE
        ? what()
        : messages.get("views.trends.title", what(), messages.name(choice.split()));
  }

  /**
   * What the numbers for a filter are based on, so that a selection is not mistaken for a full
   * count, and where both sides differ.
   */
  public String note(Filter filter, Trend trend) {
    var rest = rest(filter);
    return trend.disputed().isEmpty()
        ? rest
        : messages.get("views.trends.disputed", disputed(trend)) + " " + rest;
  }

  private static String disputed(Trend trend) {
    return trend.disputed().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private String rest(Filter filter) {
    return CoverageReport.of(index, filter.without(Facet.YEARS))
        .map(report -> new CoverageLine(messages, words).of(report))
        .orElseGet(() -> messages.get("views.trends.selection"));
  }

  /** The unit of the numbers. */
  public String unit(Trend trend) {
    return choice.share() && !choice.isOfFigures()
        ? messages.get("views.trends.percent")
        : trend.unit();
  }

  /** A formatted number. */
  public String number(double value) {
    var format = NumberFormat.getNumberInstance(messages.locale());
    format.setMaximumFractionDigits(choice.share() || choice.isOfFigures() ? 1 : 0);
    return format.format(value);
  }

  /** A description of a line in words. */
  public String spoken(Trend.Line line) {
    var told = new ArrayList<String>();
    line.values().forEach((year, value) -> told.add(year + ": " + number(value)));
    return name(line) + ". " + String.join("; ", told);
  }

  /** The numbers as a table: a row per line, a column per year. */
  public TableExport table(Trend trend, String note) {
    var head = new ArrayList<String>();
    head.add(title());
    for (var year = trend.years().first(); year <= trend.years().last(); year++) {
      head.add(Integer.toString(year));
    }
    var rows = new ArrayList<List<String>>();
    for (var line : trend.lines()) {
      var cells = new ArrayList<String>();
      cells.add(name(line));
      for (var year = trend.years().first(); year <= trend.years().last(); year++) {
        var value = line.values().get(year);
        cells.add(value == null ? "" : plain(value));
      }
      rows.add(cells);
    }
    var unit = unit(trend);
    return new TableExport(unit.isEmpty() ? title() : title() + ", " + unit, note, head, rows);
  }

  /** With a decimal point and without grouping, for spreadsheets. */
  private static String plain(double value) {
    var rounded = Math.rint(value * 1000) / 1000;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }
}
