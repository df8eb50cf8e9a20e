package org.silkroadatlas.export;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Fill;
import org.silkroadatlas.query.Lane;
import org.silkroadatlas.query.RecordWords;
import org.silkroadatlas.query.StateLine;
import org.silkroadatlas.query.Visible;

/**
 * Writes what the three panes show as plain text for a terminal, with records in any language of
 * the dataset.
 */
public final class VisibleText {
  private final DatasetIndex index;
  private final PrintWriter out;

  private final RecordWords words;

  private VisibleText(DatasetIndex index, RecordWords words, PrintWriter out) {
    this.index = index;
    this.words = words;
    this.out = out;
  }

  /**
   * Writes to a writer, which is not closed.
   *
   * @param words the texts of records in a language; English fallbacks are marked with a star
   */
  public static void write(
      Visible visible, DatasetIndex index, RecordWords words, PrintWriter out) {
    new VisibleText(index, words, out).visible(visible);
  }

  private void visible(Visible visible) {
    out.println(StateLine.format(visible.state()));
    var map = visible.map();
    var fills = map.fills().stream().filter(Fill::inFilter).toList();
    section("Countries on the map", fills, this::describe);
    section("Events on the map", map.markers(), this::describe);
    if (map.unplaced() > 0) {
      out.println("  and " + map.unplaced() + " without a place");
    }
    section("Joined", map.joined(), this::describe);
    section("Left", map.left(), this::describe);
    var lanes = visible.timeline().lanes().stream().filter(Lane::inFilter).toList();
    section(
        "Timeline",
        lanes,
        lane -> words.shortName(lane.format()).text() + ": " + lane.events().size() + " events");
    section("Agreements", visible.panel().agreements(), this::describe);
    section("Quotes", visible.panel().quotes(), this::describe);
    section("Figures", visible.panel().figures(), this::describe);
    section("Roles", visible.panel().memberships(), this::describe);
  }

  private <T> void section(String title, Collection<T> items, Function<T, String> describe) {
    if (!items.isEmpty()) {
      out.println();
      out.println(title + " (" + items.size() + ")");
      items.forEach(item -> out.println("  " + describe.apply(item)));
    }
  }

  private String describe(Fill fill) {
    var formats =
        fill.holdings().stream().map(held -> shortName(held) + " " + held.role().key()).toList();
    return title(index.country(fill.country())) + ": " + String.join(", ", formats);
  }

  private String describe(Membership held) {
    var since = held.from().map(from -> " since " + from).orElse("");
    var until = held.to().map(to -> " until " + to).orElse("");
    return List.of(
            title(index.country(held.country())),
            shortName(held),
            held.role().key() + since + until)
        .stream()
        .reduce((a, b) -> a + " · " + b)
        .orElseThrow();
  }

  private String describe(Item item) {
    return item.when().map(date -> date + "  ").orElse("") + title(item);
  }

  private String shortName(Membership held) {
    return words.shortName(index.format(held.format())).text();
  }

  private String title(Item item) {
    var title = words.title(item);
    return title.isFallback() ? title.text() + " *" : title.text();
  }
}
