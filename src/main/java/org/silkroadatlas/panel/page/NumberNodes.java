package org.silkroadatlas.panel.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.panel.chart.YearColumns;
import org.silkroadatlas.panel.chart.YearNumbers;
import org.silkroadatlas.panel.node.Nodes;
import org.silkroadatlas.panel.node.PseudoClasses;
import org.silkroadatlas.panel.text.Phrases;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.YearMeasure;

/** Draws numbers by year: totals, and meetings with partners. */
final class NumberNodes {
  private final PanelContext context;
  private final Phrases phrases;

  NumberNodes(PanelContext context) {
    this.context = context;
    phrases = context.phrases();
  }

  private void goTo(int year) {
    context.coordinator().perform(new Action.MoveCursor(new Cursor.AtYear(year)));
  }

  /** The year columns, and above them the choice of what they count. */
  Node years(PageRow.Years row) {
    var choices = new FlowPane();
    choices.getStyleClass().add("head-choices");
    for (var measure : YearMeasure.values()) {
      var link = Nodes.link(name(measure), () -> context.expansion().setMeasure(measure));
      link.getStyleClass().add("head-choice");
      link.pseudoClassStateChanged(PseudoClasses.CHOSEN, measure == row.measure());
      choices.getChildren().add(link);
    }
    var chart = new YearColumns(row.counts(), row.cursor(), context.palette(), this::goTo);
    var spoken = new ArrayList<String>();
    row.counts().forEach((year, count) -> spoken.add(year + ": " + count));
    chart.setAccessibleText(name(row.measure()) + ". " + String.join("; ", spoken));
    return Nodes.column("measures", choices, chart);
  }

  private String name(YearMeasure measure) {
    return phrases.get("panel.measure." + measure.key());
  }

  /** A line for each partner with a number per year, below a line with the years. */
  Node partners(PageRow.PartnerTable row) {
    var partners = row.partners();
    var most = most(partners.counts());
    var box = Nodes.column("terms", line(Nodes.text("", "term-country"), axis(row.cursor())));
    for (var other : partners.order().subList(0, row.shown())) {
      var link = Nodes.link(phrases.country(other), () -> context.open(ItemRef.country(other)));
      link.getStyleClass().add("term-country");
      box.getChildren().add(line(link, numbers(partners.counts(), other, most, row.cursor())));
    }
    return box;
  }

  /** The rows for other lines, such as persons. */
  Node lines(PageRow.YearTable row) {
    var counts = new HashMap<String, Map<Integer, Integer>>();
    row.lines().forEach(it -> counts.put(it.name(), it.counts()));
    var most = most(counts);
    var box = Nodes.column("terms", line(Nodes.text("", "term-country"), axis(row.cursor())));
    for (var it : row.lines()) {
      var name =
          it.item()
              .<Region>map(item -> Nodes.link(it.name(), () -> context.open(item)))
              .orElseGet(() -> Nodes.text(it.name(), "term-name"));
      name.getStyleClass().add("term-country");
      box.getChildren().add(line(name, numbers(counts, it.name(), most, row.cursor())));
    }
    return box;
  }

  private static int most(Map<String, Map<Integer, Integer>> counts) {
    return counts.values().stream()
        .flatMap(years -> years.values().stream())
        .mapToInt(Integer::intValue)
        .max()
        .orElse(1);
  }

  private static Node line(Region name, Node numbers) {
    HBox.setHgrow(numbers, Priority.ALWAYS);
    var line = new HBox(name, numbers);
    line.getStyleClass().add("term-line");
    return line;
  }

  private Node axis(int cursor) {
    var texts = new TreeMap<Integer, String>();
    var years = context.index().years();
    for (var year = years.first(); year <= years.last(); year++) {
      texts.put(year, "’" + Integer.toString(year).substring(2));
    }
    var axis = new YearNumbers(texts, new TreeMap<>(), cursor, context.palette(), this::goTo);
    axis.setAccessibleText("");
    return axis;
  }

  private Node numbers(
      Map<String, Map<Integer, Integer>> counts, String other, int most, int cursor) {
    var texts = new TreeMap<Integer, String>();
    var shares = new TreeMap<Integer, Double>();
    var spoken = new ArrayList<String>();
    var years = context.index().years();
    for (var year = years.first(); year <= years.last(); year++) {
      var count = counts.getOrDefault(other, Map.of()).getOrDefault(year, 0);
      texts.put(year, count == 0 ? "·" : Integer.toString(count));
      if (count > 0) {
        shares.put(year, (double) count / most);
        spoken.add(year + ": " + count);
      }
    }
    var numbers = new YearNumbers(texts, shares, cursor, context.palette(), this::goTo);
    numbers.setAccessibleText(String.join("; ", spoken));
    return numbers;
  }
}
