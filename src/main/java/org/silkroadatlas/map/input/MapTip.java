package org.silkroadatlas.map.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.CssColors;
import org.silkroadatlas.draw.TextProbe;
import org.silkroadatlas.draw.WrappingControls;
import org.silkroadatlas.map.layer.MapContents;
import org.silkroadatlas.map.layer.MapFonts;
import org.silkroadatlas.map.layer.MapHit;
import org.silkroadatlas.map.legend.FillRows;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.query.Fill;
import org.silkroadatlas.query.FillTheme;

/** The tooltip of the map: the name of the thing under the pointer, and its role and since when. */
public final class MapTip extends VBox {
  /** More lines would hide the map. */
  private static final int MOST = 5;

  /** The maximum width at normal text size, in logical pixels. */
  private static final double WIDEST = 300;

  private final Messages messages;

  MapTip(Messages messages) {
    this.messages = messages;
    setMouseTransparent(true);
    setManaged(false);
    setVisible(false);
    setStyle("-fx-padding: 6 9 7 9;");
  }

  /** Shows lines near a point, the first as a heading; hides if there are none. */
  void show(List<String> lines, double x, double y, MapContents contents) {
    setVisible(!lines.isEmpty());
    if (lines.isEmpty()) {
      return;
    }
    var palette = contents.palette();
    setStyle(
        "-fx-padding: 6 9 7 9; -fx-background-radius: 4; -fx-border-radius: 4; -fx-border-width: 1;"
            + "-fx-background-color: "
            + CssColors.css(palette.background(), 0.96)
            + "; -fx-border-color: "
            + CssColors.css(palette.line())
            + ";");
    var labels = new ArrayList<Label>();
    for (var line : lines) {
      var label = WrappingControls.label(line);
      label.setStyle(
          MapFonts.css(12)
              + "-fx-text-fill: "
              + CssColors.css(labels.isEmpty() ? palette.text() : palette.quietText())
              + (labels.isEmpty() ? "; -fx-font-weight: bold;" : ";"));
      labels.add(label);
    }
    getChildren().setAll(labels);
    applyCss();
    var widest = WIDEST * TextProbe.factor(labels.getFirst().getFont()) * 13 / 12;
    labels.forEach(label -> label.setMaxWidth(widest - 20));
    place(x, y, widest);
  }

  private void place(double x, double y, double widest) {
    var width = Math.min(prefWidth(-1), widest);
    var height = prefHeight(width);
    var area = (Pane) getParent();
    var left = x + 16 + width > area.getWidth() ? x - 12 - width : x + 16;
    var top = y + 18 + height > area.getHeight() ? y - 10 - height : y + 18;
    resizeRelocate(Math.max(2, Math.rint(left)), Math.max(2, Math.rint(top)), width, height);
  }

  void hide() {
    setVisible(false);
  }

  /** The description of a hit. */
  List<String> lines(MapHit hit, MapContents contents) {
    if (hit.isStack()) {
      return stack(hit, contents);
    }
    return contents
        .index()
        .find(hit.first())
        .map(
            item ->
                switch (item) {
                  case Country country -> country(country, contents);
                  case Event event -> event(event, contents);
                  case Route route -> route(route);
                  default -> List.of(contents.index().title(item));
                })
        .orElse(List.of());
  }

  private List<String> stack(MapHit hit, MapContents contents) {
    var lines = new ArrayList<String>();
    lines.add(messages.get("map.tip.events", hit.items().size()));
    hit.items().stream()
        .limit(MOST)
        .map(item -> contents.index().find(item))
        .flatMap(Optional::stream)
        .forEach(
            item ->
                lines.add(
                    item instanceof Event event
                        ? dated(event, contents)
                        : contents.index().title(item)));
    if (hit.items().size() > MOST) {
      lines.add(messages.get("map.tip.more", hit.items().size() - MOST));
    }
    return lines;
  }

  /** An event in one line: its title and its date, which tells meetings of one name apart. */
  String dated(Event event, MapContents contents) {
    return contents.index().title(event) + " · " + messages.date(event.date());
  }

  private List<String> country(Country country, MapContents contents) {
    var lines = new ArrayList<String>();
    lines.add(country.name(messages.locale().getLanguage()));
    lines.addAll(fill(country.id(), contents));
    contents.changes().stream()
        .filter(change -> change.country().equals(country.id()))
        .limit(MOST)
        .forEach(
            change ->
                lines.add(
                    messages.get(
                        change.joined() ? "map.tip.joined" : "map.tip.left", change.format())));
    return lines;
  }

  /** What the fill of a country means, in words. */
  private List<String> fill(String country, MapContents contents) {
    return switch (contents.plan().theme()) {
      case FillTheme.Counts counts -> List.of(number(counts.counts(), country, contents));
      case FillTheme.Ties ties ->
          country.equals(ties.country())
              ? List.of()
              : List.of(number(ties.counts(), country, contents));
      case FillTheme.Roles roles -> roles(roles.fills(), country, contents);
      case FillTheme.Tokens all -> roles(all.fills(), country, contents);
      case FillTheme.Participants came ->
          came.ranks().containsKey(country)
              ? List.of(messages.name(came.ranks().get(country)))
              : List.of();
      case FillTheme.Parties parties ->
          parties.acts().containsKey(country)
              ? List.of(messages.get("map.act." + FillRows.key(parties.acts().get(country))))
              : List.of();
      case FillTheme.Concerned concerned -> List.of();
    };
  }

  private String number(Map<String, Integer> counts, String country, MapContents contents) {
    return FillRows.title(messages, contents) + ": " + counts.getOrDefault(country, 0);
  }

  private List<String> roles(List<Fill> fills, String country, MapContents contents) {
    return fills.stream()
        .filter(fill -> fill.country().equals(country))
        .findFirst()
        .map(fill -> fill.holdings().stream().map(held -> role(held, contents)).toList())
        .orElse(List.of(messages.get("map.tip.noRole")));
  }

  private String role(Membership holding, MapContents contents) {
    var format = contents.index().format(holding.format()).shortName();
    var role = messages.name(holding.role());
    return holding
        .from()
        .map(from -> messages.get("map.tip.role.since", format, role, messages.date(from)))
        .orElseGet(() -> messages.get("map.tip.role", format, role));
  }

  private List<String> event(Event event, MapContents contents) {
    var lines = new ArrayList<String>();
    lines.add(event.title());
    var date = messages.date(event.date());
    lines.add(
        event
            .place()
            .map(id -> messages.get("map.tip.where", date, contents.index().place(id).name()))
            .orElse(date));
    if (!event.held()) {
      lines.add(messages.name(event.status()));
    }
    return lines;
  }

  private List<String> route(Route route) {
    var state = messages.name(route.kind()) + " · " + messages.name(route.status());
    var lines = new ArrayList<>(List.of(route.name(), state));
    route.from().ifPresent(from -> lines.add(messages.get("map.tip.since", messages.date(from))));
    return lines;
  }

  /** The name of a country, which need not be in the dataset. */
  String countryName(String id, MapContents contents) {
    return contents.index().hasCountry(id)
        ? contents.index().country(id).name(messages.locale().getLanguage())
        : Locale.of("", id).getDisplayCountry(messages.locale());
  }
}
