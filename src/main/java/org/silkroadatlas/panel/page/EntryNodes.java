package org.silkroadatlas.panel.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.draw.LazyTooltip;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Confidence;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Party;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Role;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.model.Waypoint;
import org.silkroadatlas.panel.chart.Sparkline;
import org.silkroadatlas.panel.node.DocumentMark;
import org.silkroadatlas.panel.node.Nodes;
import org.silkroadatlas.panel.node.RoleMark;
import org.silkroadatlas.panel.text.DateStyle;
import org.silkroadatlas.panel.text.Links;
import org.silkroadatlas.panel.text.Phrases;

/** Draws one record in its short form. */
final class EntryNodes {
  private static final int MANY_PARTIES = 6;

  private final PanelContext context;
  private final Phrases phrases;

  EntryNodes(PanelContext context) {
    this.context = context;
    phrases = context.phrases();
  }

  /**
   * Draws an entry.
   *
   * @param used the previous node of the cell, if any, which may be reused
   */
  Node node(PageRow.Entry entry, @Nullable Node used) {
    var dating = entry.dating();
    return switch (entry.item()) {
      case Event event -> event(event, entry, used);
      case Agreement agreement -> agreement(agreement, dating);
      case Quote quote -> new QuoteNodes(context).inList(quote, dating, foot(quote));
      case Figure figure -> figure(figure, dating);
      case Membership membership -> holding(membership, PageRow.Side.BOTH);
      case Source source -> source(source);
      case Country country -> plain("", phrases.country(country.id()), "");
      case Person person -> plain("", phrases.person(person), phrases.office(person));
      case Place place -> plain("", place.name(), phrases.name(place.kind()));
      case Format format ->
          plain(
              format.founded().map(date -> phrases.beside(date, DateStyle.FULL)).orElse(""),
              format.name(),
              Phrases.dotted(phrases.name(format.kind()), phrases.name(format.vector())));
      case Route route -> route(route);
    };
  }

  private Node event(Event event, PageRow.Entry row, @Nullable Node used) {
    var entry = used instanceof EventEntry old ? old : new EventEntry();
    entry.show(event, row, context, badges(event));
    return entry;
  }

  private Node agreement(Agreement agreement, DateStyle dating) {
    var parties = agreement.parties().stream().map(Party::country).toList();
    var about =
        Nodes.text(
            Phrases.dotted(
                phrases.name(agreement.kind()), phrases.countries(parties, MANY_PARTIES)),
            "entry-meta");
    LazyTooltip.set(about, phrases.explanations().of(agreement.kind()));
    var body =
        Nodes.column(
            "entry-body", Nodes.text(agreement.title(), "entry-title"), about, foot(agreement));
    return Nodes.beside(
        Nodes.gutter(phrases.beside(agreement.date(), dating), "entry-date"),
        Nodes.marked(new DocumentMark(context.palette().quietText()), body));
  }

  private Node figure(Figure figure, DateStyle dating) {
    var number = Nodes.text(phrases.value(figure), "figure-number");
    var unit = Nodes.text(phrases.unit(figure), "figure-unit");
    var value = new FlowPane(number, unit);
    value.getStyleClass().add("figure-value");
    var series = phrases.index().series(figure);
    if (series.size() > 1) {
      value.getChildren().add(new Sparkline(series, figure, context.palette()));
    }
    var body =
        Nodes.column("entry-body", value, Nodes.text(figure.label(), "entry-text"), foot(figure));
    return Nodes.beside(
        Nodes.gutter(phrases.beside(figure.date(), dating), "entry-date", "figure-date"), body);
  }

  Node holding(Membership membership, PageRow.Side side) {
    var format = context.index().format(membership.format());
    var country = phrases.country(membership.country());
    var title =
        switch (side) {
          case FORMAT -> format.name();
          case COUNTRY -> country;
          case BOTH -> phrases.get("panel.membership.title", country, format.name());
        };
    var body =
        Nodes.column(
            "entry-body",
            Nodes.text(title, "entry-title"),
            Nodes.text(
                Phrases.dotted(phrases.name(membership.role()), phrases.term(membership)),
                "entry-meta"),
            foot(membership));
    return Nodes.beside(
        Nodes.gutter(side == PageRow.Side.COUNTRY ? "" : format.shortName(), "entry-date"),
        Nodes.marked(new RoleMark(membership.role(), context.palette().of(format.vector())), body));
  }

  private Node source(Source source) {
    var body = Nodes.column("entry-body", Nodes.text(source.title(), "source-title"));
    body.getChildren()
        .add(
            Nodes.text(
                Phrases.dotted(
                    Phrases.publisher(source),
                    source.grade().map(phrases::name).orElse(""),
                    source
                        .seen()
                        .map(seen -> phrases.get("panel.source.seen", phrases.date(seen)))
                        .orElse("")),
                "entry-meta"));
    Links.of(source).ifPresent(uri -> body.getChildren().add(web(uri, uri.getHost())));
    return Nodes.beside(
        Nodes.gutter(source.language().toUpperCase(Locale.ROOT), "entry-date"), body);
  }

  /** A link that opens the browser, and says so. */
  private Node web(URI uri, String text) {
    var link = Nodes.link(text + " ↗", () -> context.openLink(uri));
    link.setAccessibleText(phrases.get("panel.link.accessible", uri.toString()));
    link.getStyleClass().add("web-link");
    return link;
  }

  /** The full address of a source. */
  Node address(Source source) {
    var value =
        Links.of(source)
            .map(uri -> web(uri, uri.toString()))
            .orElseGet(() -> Nodes.text(phrases.get("panel.source.print"), "entry-meta"));
    return Nodes.beside(Nodes.gutter(phrases.get("panel.fact.address"), "fact-label"), value);
  }

  Node web(PageRow.Web row) {
    return Nodes.beside(Nodes.gutter(row.label(), "fact-label"), web(row.address(), row.text()));
  }

  private Node plain(String date, String title, String meta) {
    return Nodes.beside(
        Nodes.gutter(date, "entry-date"),
        Nodes.column(
            "entry-body", Nodes.text(title, "entry-title"), Nodes.text(meta, "entry-meta")));
  }

  /** Shows the date since which it has been in operation where events have their date. */
  private Node route(Route route) {
    var since =
        route
            .from()
            .map(date -> phrases.get("names.date.since", phrases.beside(date, DateStyle.FULL)))
            .orElse("");
    var ends =
        Stream.of(route.waypoints().getFirst(), route.waypoints().getLast())
            .map(Waypoint::name)
            .collect(Collectors.joining(" – "));
    return Nodes.beside(
        Nodes.gutter(since, "entry-date"),
        Nodes.column(
            "entry-body",
            Nodes.text(route.name(), "entry-title"),
            Nodes.text(
                Phrases.dotted(phrases.name(route.kind()), phrases.name(route.status()), ends),
                "entry-meta"),
            foot(route)));
  }

  private EntryFoot foot(Item item) {
    var foot = new EntryFoot();
    foot.show(badges(item), phrases.sources(item));
    return foot;
  }

  /** What readers must know about a record immediately. */
  private List<Label> badges(Item item) {
    var badges = new ArrayList<Label>();
    if (context.index().isOwn(item.ref())) {
      badges.add(badge(phrases.get("tables.menu.mine"), "badge-own"));
    }
    status(item).ifPresent(badges::add);
    var confidence = Evidence.of(item).confidence();
    if (confidence != Confidence.VERIFIED && confidence != Confidence.UNCHECKED) {
      badges.add(badge(phrases.name(confidence), "badge-confidence"));
    }
    if (!context.index().corrections(item.ref()).isEmpty()) {
      badges.add(badge(phrases.get("panel.differ"), "badge-differ"));
    }
    return badges;
  }

  private Optional<Label> status(Item item) {
    return item instanceof Event event && !event.held()
        ? Optional.of(badge(phrases.name(event.status()), "badge-status"))
        : Optional.empty();
  }

  static Label badge(String text, String style) {
    var badge = Nodes.line(text, "badge", style);
    badge.setMinWidth(Region.USE_PREF_SIZE);
    return badge;
  }

  /** A line per role, with the short names of the formats as links. */
  Node glance(List<Membership> memberships) {
    var byRole = new TreeMap<Role, FlowPane>();
    for (var membership : memberships) {
      var format = context.index().format(membership.format());
      var link = Nodes.link(format.shortName(), () -> context.open(membership.ref()));
      LazyTooltip.set(link, phrases.explanations().of(format) + "\n" + phrases.term(membership));
      link.setAccessibleText(Phrases.dotted(format.name(), phrases.term(membership)));
      var flow = byRole.computeIfAbsent(membership.role(), role -> new FlowPane());
      flow.getStyleClass().setAll("glance-flow");
      flow.getChildren().add(link);
    }
    var lines = Nodes.column("facts");
    byRole.forEach(
        (role, flow) ->
            lines
                .getChildren()
                .add(Nodes.beside(Nodes.gutter(phrases.name(role), "fact-label"), flow)));
    return lines;
  }

  /** The roles of a format, strongest first, each with the countries that hold it. */
  Node roster(PageRow.Roster roster) {
    var body = new VBox();
    body.getStyleClass().add("entry-body");
    body.getChildren().add(Nodes.text(roster.format().name(), "entry-title"));
    var byRole = new TreeMap<Role, List<String>>();
    for (var membership : roster.memberships()) {
      byRole
          .computeIfAbsent(membership.role(), role -> new ArrayList<>())
          .add(membership.country());
    }
    byRole.forEach(
        (role, countries) -> {
          var names = phrases.countries(countries, Integer.MAX_VALUE);
          var who =
              Nodes.text(phrases.get("panel.roster.line", phrases.name(role), names), "entry-meta");
          LazyTooltip.set(who, phrases.explanations().of(role));
          var mark = new RoleMark(role, context.palette().of(roster.format().vector()));
          var line = new HBox(mark, who);
          line.getStyleClass().add("roster-line");
          body.getChildren().add(line);
        });
    var name = Nodes.gutter(roster.format().shortName(), "entry-date");
    LazyTooltip.set(name, phrases.explanations().of(roster.format()));
    return Nodes.beside(name, body);
  }
}
