package org.silkroadatlas.panel.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.draw.WrappingControls;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Attendance;
import org.silkroadatlas.model.Correction;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.model.Party;
import org.silkroadatlas.panel.chart.SeriesChart;
import org.silkroadatlas.panel.node.Nodes;
import org.silkroadatlas.panel.text.DateStyle;
import org.silkroadatlas.panel.text.FilterSentence;
import org.silkroadatlas.panel.text.Phrases;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.EmptyResultAdvice;
import org.silkroadatlas.query.Facet;
import org.silkroadatlas.query.Filter;
import org.silkroadatlas.query.Representation;
import org.silkroadatlas.time.Edtf;

/** Draws the rows that are not records: headings, facts, tables, notes, advice. */
final class BlockNodes {
  private final PanelContext context;
  private final Phrases phrases;

  BlockNodes(PanelContext context) {
    this.context = context;
    phrases = context.phrases();
  }

  Node section(PageRow.Section section) {
    var title = Nodes.text(section.title(), "section-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    var row = new HBox(title);
    if (section.count() >= 0) {
      var count = Nodes.line(phrases.number(section.count()), "section-count");
      count.setMinWidth(Region.USE_PREF_SIZE);
      row.getChildren().add(count);
    }
    row.getStyleClass().add("section");
    return row;
  }

  /** Links to the sections of the page; a click scrolls there and unfolds what is listed. */
  Node contents(List<String> titles) {
    var flow = new FlowPane(Nodes.line(phrases.get("panel.contents"), "contents-label"));
    flow.getStyleClass().add("contents");
    for (var title : titles) {
      flow.getChildren()
          .add(Nodes.link(title, () -> PageView.jump(context.expansion(), flow, title)));
    }
    return flow;
  }

  Node prose(PageRow.Prose prose) {
    return switch (prose.tone()) {
      case LEAD -> Nodes.column("prose", Nodes.text(prose.text(), "lead"));
      case ESSAY ->
          Nodes.beside(
              Nodes.gutter(prose.label(), "gutter-label"),
              Nodes.column("essay", Nodes.text(prose.text(), "essay-text")));
      case NOTE, CONFIDENCE ->
          prose.label().isEmpty()
              ? Nodes.text(prose.text(), "entry-meta")
              : Nodes.beside(
                  Nodes.gutter(prose.label(), "gutter-label"),
                  Nodes.text(prose.text(), "note-text"));
    };
  }

  Node difference(Correction correction) {
    var title =
        Nodes.text(
            Phrases.dotted(phrases.get("panel.differ"), phrases.name(correction.severity())),
            "difference-title");
    return Nodes.column(
        "difference-box",
        title,
        Nodes.text(phrases.essayInFull(), "fact-label"),
        Nodes.text(correction.essay(), "difference-text"),
        Nodes.text(phrases.get("panel.differ.others"), "fact-label"),
        Nodes.text(correction.others(), "difference-text"));
  }

  Node facts(PageRow.Facts facts) {
    var lines = Nodes.column("facts");
    for (var fact : facts.facts()) {
      Node value =
          fact.link()
              .<Node>map(link -> Nodes.link(fact.value(), () -> context.open(link)))
              .orElseGet(() -> Nodes.text(fact.value(), "fact-value"));
      lines.getChildren().add(Nodes.beside(Nodes.gutter(fact.label(), "fact-label"), value));
    }
    return lines;
  }

  Node participants(PageRow.Participants row) {
    var box = new VBox();
    box.getStyleClass().add("participants");
    var silent = new FlowPane();
    silent.getStyleClass().add("participant-flow");
    for (var participant : row.event().participants()) {
      var who = Representation.of(context.index(), row.event(), participant);
      if (!phrases.represented(who).isEmpty()) {
        box.getChildren().add(represented(participant, who));
      } else {
        silent.getChildren().add(link(participant));
      }
    }
    if (!silent.getChildren().isEmpty()) {
      box.getChildren().add(silent);
    }
    return box;
  }

  private Node link(Participant participant) {
    var name = phrases.country(participant.country());
    var text =
        participant.as() == Attendance.MEMBER
            ? name
            : phrases.get(
                "panel.participant.as",
                name,
                phrases.name(participant.as()).toLowerCase(phrases.locale()));
    var link = Nodes.link(text, () -> context.open(ItemRef.country(participant.country())));
    link.getStyleClass().add("country-link");
    return link;
  }

  private Node represented(Participant participant, Representation who) {
    var country = link(participant);
    country.getStyleClass().add("participant-name");
    var words = phrases.represented(who);
    var row =
        new HBox(
            country,
            who.person()
                .<Node>map(person -> Nodes.link(words, () -> context.open(person.ref())))
                .orElseGet(() -> Nodes.text(words, "entry-meta")));
    row.getStyleClass().add("participant");
    return row;
  }

  Node acts(Agreement agreement) {
    var grid = new GridPane();
    grid.getStyleClass().add("acts");
    var heads = new String[] {"party", "signed", "ratified", "inForce", "withdrawn"};
    var used = new ArrayList<Integer>(List.of(0));
    for (var act = 1; act < heads.length; act++) {
      var number = act;
      if (agreement.parties().stream().anyMatch(party -> act(party, number).isPresent())) {
        used.add(act);
      }
    }
    for (var column = 0; column < used.size(); column++) {
      grid.add(
          Nodes.text(phrases.get("panel.act." + heads[used.get(column)]), "acts-head"), column, 0);
      var width = new ColumnConstraints();
      width.setHgrow(column == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
      grid.getColumnConstraints().add(width);
    }
    var line = 1;
    for (var party : agreement.parties()) {
      var name = phrases.country(party.country());
      var link = Nodes.link(name, () -> context.open(ItemRef.country(party.country())));
      link.getStyleClass().add("country-link");
      grid.add(link, 0, line);
      for (var column = 1; column < used.size(); column++) {
        var date = act(party, used.get(column)).map(d -> phrases.beside(d, DateStyle.FULL));
        var cell = Nodes.text(date.orElse("–"), "acts-cell");
        GridPane.setValignment(cell, VPos.CENTER);
        grid.add(cell, column, line);
      }
      line++;
    }
    return grid;
  }

  private static Optional<Edtf> act(Party party, int number) {
    return switch (number) {
      case 1 -> party.signed();
      case 2 -> party.ratified();
      case 3 -> party.inForce();
      default -> party.withdrawn();
    };
  }

  Node series(PageRow.Series series) {
    var chart = new SeriesChart(series.figures(), series.current(), phrases, context.palette());
    var spoken = new ArrayList<String>();
    for (var figure : series.figures()) {
      spoken.add(
          phrases.date(figure.date()) + ": " + phrases.value(figure) + " " + phrases.unit(figure));
    }
    chart.setAccessibleText(String.join("; ", spoken));
    return chart;
  }

  Node nothing(PageRow.Nothing nothing) {
    var box = Nodes.column("nothing", Nodes.text(nothing.sentence(), "nothing-sentence"));
    if (!nothing.advice().blockers().isEmpty()) {
      box.getChildren().add(Nodes.text(phrases.get("panel.nothing.blockers"), "entry-meta"));
      nothing.advice().blockers().forEach(blocker -> box.getChildren().add(way(blocker)));
    }
    if (!nothing.advice().years().isEmpty()) {
      box.getChildren().add(Nodes.text(phrases.get("panel.nothing.years"), "entry-meta"));
      var years = new FlowPane();
      years.getStyleClass().add("ways");
      for (var year : nothing.advice().years()) {
        var text = phrases.get("panel.nothing.go", Integer.toString(year.year()), year.items());
        years.getChildren().add(way(text, new Action.MoveCursor(new Cursor.AtYear(year.year()))));
      }
      box.getChildren().add(years);
    }
    return box;
  }

  private Button way(EmptyResultAdvice.Blocker blocker) {
    var filter = context.coordinator().state().filter();
    var part =
        blocker
            .country()
            .map(phrases::country)
            .orElseGet(() -> new FilterSentence(phrases).of(only(filter, blocker.facet())));
    var text = phrases.get("panel.nothing.without", part, blocker.items());
    return way(text, new Action.ChooseFilter(blocker.without()));
  }

  private static Filter only(Filter filter, Facet facet) {
    var only = filter;
    for (var other : Facet.values()) {
      only = other == facet ? only : only.without(other);
    }
    return only;
  }

  /** A term with its meaning below it. */
  Node term(PageRow.Term term) {
    var name =
        term.item()
            .<Node>map(item -> Nodes.link(term.name(), () -> context.open(item)))
            .orElseGet(() -> Nodes.text(term.name(), "entry-title"));
    return Nodes.column("glossary-term", name, Nodes.text(term.meaning(), "note-text"));
  }

  /** An action, as a link. */
  Node act(String text, Action action) {
    var link = Nodes.link(text, () -> context.coordinator().perform(action));
    link.getStyleClass().add("page-act");
    return link;
  }

  private Button way(String text, Action action) {
    var button = WrappingControls.button(text);
    button.setMinWidth(0);
    button.setAccessibleText(text);
    button.setOnAction(event -> context.coordinator().perform(action));
    return button;
  }
}
