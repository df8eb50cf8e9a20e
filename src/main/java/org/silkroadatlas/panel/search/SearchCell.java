package org.silkroadatlas.panel.search;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.Skin;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.panel.node.Nodes;
import org.silkroadatlas.panel.node.WrapSkin;
import org.silkroadatlas.panel.page.QuoteNodes;
import org.silkroadatlas.panel.page.RowCell;
import org.silkroadatlas.panel.text.Phrases;

/** Shows one line of the search results. */
public final class SearchCell extends ListCell<SearchRow> {
  private final SearchField field;
  private final Messages messages;

  /** A cell without contents yet. */
  public SearchCell(SearchField field, Messages messages) {
    this.field = field;
    this.messages = messages;
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (getItem() != null) {
            field.choose(getItem());
            event.consume();
          }
        });
  }

  @Override
  public void updateItem(SearchRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var node = node(row);
    setGraphic(node);
    setAccessibleText(RowCell.spoken(node));
  }

  private Node node(SearchRow row) {
    return switch (row) {
      case SearchRow.Head(var kind, var total) -> {
        var title = Nodes.line(messages.get("panel.kinds." + kind.key()), "search-head");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var count = Nodes.line(Integer.toString(total), "search-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var box = new HBox(title, count);
        box.getStyleClass().add("search-head-row");
        yield box;
      }
      case SearchRow.Hit(var item) -> hit(item);
      case SearchRow.More(var kind, var total) ->
          Nodes.text(messages.get("panel.search.more", total), "search-action");
      case SearchRow.Filter(var text) ->
          Nodes.text(messages.get("panel.search.filter", text), "search-action");
      case SearchRow.Scenes(var items) ->
          Nodes.text(messages.get("panel.search.scenes", items.size()), "search-action");
      case SearchRow.Nothing(var text) ->
          Nodes.text(messages.get("panel.search.nothing", text), "search-nothing");
    };
  }

  private Node hit(Item item) {
    var phrases = new Phrases(messages, field.index());
    return Nodes.column(
        "search-hit",
        Nodes.text(title(item, phrases), "search-title"),
        Nodes.text(detail(item, phrases), "search-detail"));
  }

  private static String title(Item item, Phrases phrases) {
    return switch (item) {
      case Membership m ->
          phrases.get(
              "panel.membership.title",
              phrases.country(m.country()),
              phrases.index().format(m.format()).name());
      case Quote quote -> "“" + QuoteNodes.strip(quote.text()) + "”";
      case Figure figure ->
          Phrases.dotted(phrases.value(figure) + " " + phrases.unit(figure), figure.label());
      default -> phrases.index().title(item);
    };
  }

  private static String detail(Item item, Phrases phrases) {
    return switch (item) {
      case Country country -> phrases.name(country.group());
      case Person person ->
          Phrases.dotted(
              phrases.office(person),
              person
                  .country()
                  .filter(phrases.index()::hasCountry)
                  .map(phrases::country)
                  .orElse(""));
      case Place place ->
          Phrases.dotted(phrases.name(place.kind()), phrases.country(place.country()));
      case Format format ->
          Phrases.dotted(
              format.shortName(), phrases.name(format.kind()), phrases.name(format.vector()));
      case Membership m -> Phrases.dotted(phrases.name(m.role()), phrases.term(m));
      case Event event -> Phrases.dotted(phrases.date(event.date()), phrases.about(event));
      case Agreement agreement ->
          Phrases.dotted(phrases.date(agreement.date()), phrases.name(agreement.kind()));
      case Quote quote ->
          Phrases.dotted(quote.speaker(), quote.office(), phrases.date(quote.date()));
      case Figure figure -> phrases.date(figure.date());
      case Route route ->
          Phrases.dotted(
              phrases.name(route.kind()),
              phrases.name(route.status()),
              route
                  .from()
                  .map(date -> phrases.get("names.date.since", phrases.date(date)))
                  .orElse(""));
      case Source source -> Phrases.publisher(source);
    };
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new WrapSkin(this);
  }
}
