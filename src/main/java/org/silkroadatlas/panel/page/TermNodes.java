package org.silkroadatlas.panel.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.paint.Color;
import org.silkroadatlas.draw.LazyTooltip;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.panel.chart.TermBar;
import org.silkroadatlas.panel.node.Nodes;
import org.silkroadatlas.panel.text.Phrases;

/** Draws the members of a format over the years: a bar per country on a common axis. */
final class TermNodes {
  private final PanelContext context;
  private final Phrases phrases;

  TermNodes(PanelContext context) {
    this.context = context;
    phrases = context.phrases();
  }

  Node node(PageRow.Terms row) {
    var box = Nodes.column("terms");
    var colour = context.palette().of(row.format().vector());
    var byCountry = new LinkedHashMap<String, List<Membership>>();
    for (var term : row.terms()) {
      byCountry.computeIfAbsent(term.country(), id -> new ArrayList<>()).add(term);
    }
    byCountry.forEach(
        (country, terms) -> {
          var link =
              Nodes.link(phrases.country(country), () -> context.open(ItemRef.country(country)));
          box.getChildren().add(line(link, terms, row.cursor(), colour));
        });
    box.getChildren().add(axis());
    return box;
  }

  /** A line for each format of a country, in the colour of its vector. */
  Node bands(PageRow.Bands row) {
    var box = Nodes.column("terms");
    var byFormat = new LinkedHashMap<String, List<Membership>>();
    for (var term : row.terms()) {
      byFormat.computeIfAbsent(term.format(), id -> new ArrayList<>()).add(term);
    }
    byFormat.forEach(
        (id, terms) -> {
          var format = context.index().format(id);
          var link = Nodes.link(format.shortName(), () -> context.open(format.ref()));
          LazyTooltip.set(link, phrases.explanations().of(format));
          link.setAccessibleText(format.name());
          var colour = context.palette().of(format.vector());
          box.getChildren().add(line(link, terms, row.cursor(), colour));
        });
    box.getChildren().add(axis());
    return box;
  }

  private HBox line(Hyperlink link, List<Membership> terms, LocalDate cursor, Color colour) {
    link.getStyleClass().add("term-country");
    var bar = new TermBar(terms, context.index().years(), cursor, colour, context.palette());
    bar.setAccessibleText(spoken(terms));
    HBox.setHgrow(bar, Priority.ALWAYS);
    var line = new HBox(link, bar);
    line.getStyleClass().add("term-line");
    return line;
  }

  private Node axis() {
    var years = context.index().years();
    var axis = new BorderPane();
    axis.setLeft(Nodes.line(Integer.toString(years.first()), "entry-meta"));
    axis.setRight(Nodes.line(Integer.toString(years.last()), "entry-meta"));
    axis.getStyleClass().add("term-axis");
    return axis;
  }

  private String spoken(List<Membership> terms) {
    return terms.stream()
        .map(term -> Phrases.dotted(phrases.name(term.role()), phrases.term(term)))
        .collect(Collectors.joining("; "));
  }
}
