package org.silkroadatlas.query;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.Nearest;

/** What somebody may have meant who wrote an id that a dataset has not. */
final class StateHints {
  /** Of two letters nearly all are as near as any other. */
  private static final int SHORTEST = 3;

  private final Optional<DatasetIndex> index;

  /**
   * @param index where ids are looked for; none where there is no index
   */
  StateHints(Optional<DatasetIndex> index) {
    this.index = index;
  }

  /** The end of a sentence that names the record that was meant, or nothing. */
  String after(ItemKind kind, String id) {
    return index
        .map(known -> items(known, kind))
        .flatMap(items -> meant(items, id))
        .map(best -> "; did you mean " + best + "?")
        .orElse("");
  }

  private static Optional<String> meant(Collection<? extends Item> items, String id) {
    var folded = TextFold.fold(id);
    return items.stream()
        .filter(item -> item.id().equalsIgnoreCase(id))
        .map(Item::id)
        .findFirst()
        .or(() -> items.stream().filter(item -> isCalled(item, folded)).map(Item::id).findFirst())
        .or(() -> id.length() < SHORTEST ? Optional.empty() : nearest(items, id));
  }

  private static boolean isCalled(Item item, String folded) {
    return TextFold.fold(item.label()).equals(folded)
        || (item instanceof Format format && TextFold.fold(format.shortName()).equals(folded));
  }

  private static Optional<String> nearest(Collection<? extends Item> items, String id) {
    var ids = items.stream().map(Item::id).toList();
    return Nearest.suggest(id, ids)
        .or(() -> Nearest.suggest(id.toLowerCase(Locale.ROOT), ids))
        .or(() -> Nearest.suggest(id.toUpperCase(Locale.ROOT), ids));
  }

  private static Collection<? extends Item> items(DatasetIndex index, ItemKind kind) {
    var all = index.dataset();
    return switch (kind) {
      case COUNTRY -> all.countries();
      case PLACE -> all.places();
      case PERSON -> all.persons();
      case FORMAT -> all.formats();
      case MEMBERSHIP -> all.memberships();
      case EVENT -> all.events();
      case AGREEMENT -> all.agreements();
      case QUOTE -> all.quotes();
      case FIGURE -> all.figures();
      case ROUTE -> all.routes();
      case SOURCE -> all.sources();
    };
  }
}
