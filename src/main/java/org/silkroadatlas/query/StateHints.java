package org.silkroadatlas.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.WordSuggestions;

/** Suggests what was meant by an id that a dataset does not have. */
final class StateHints {
  /** For ids of two letters, nearly all others are equally close. */
  private static final int SHORTEST = 3;

  /** A word that more records share is no name. */
  private static final int MOST_FOUND = 3;

  private static final Pattern JOINED = Pattern.compile("[;|=\\s]");

  private final Optional<DatasetIndex> index;

  /**
   * @param index where ids are looked up; empty if there is no index
   */
  StateHints(Optional<DatasetIndex> index) {
    this.index = index;
  }

  /** The end of an error message that suggests the intended record; empty if there is none. */
  String after(ItemKind kind, String id) {
    if (JOINED.matcher(id).find()) {
      return "; separate ids by commas and parts by &";
    }
    return index
        .flatMap(known -> meant(items(known, kind), id).or(() -> found(known, kind, id)))
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
        .or(() -> id.length() < SHORTEST ? Optional.empty() : nearest(items, id))
        .or(() -> only(items, it -> isPart(it.id(), id.toLowerCase(Locale.ROOT))))
        .or(() -> only(items, it -> isWord(it, folded)));
  }

  /** What a search finds for a name in another language, such as ОДКБ or Қазақстан. */
  private static Optional<String> found(DatasetIndex index, ItemKind kind, String id) {
    if (id.length() < SHORTEST) {
      return Optional.empty();
    }
    return new SearchIndex(index)
        .search(id, 1, Set.of()).stream()
            .filter(group -> group.kind() == kind && group.total() <= MOST_FOUND)
            .flatMap(group -> group.best().stream())
            .map(Item::id)
            .findFirst();
  }

  /** The only item that meets a condition; empty if several do. */
  private static Optional<String> only(
      Collection<? extends Item> items, Predicate<Item> condition) {
    var found = items.stream().filter(condition).limit(2).map(Item::id).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** Whether some words of an id stand between its hyphens, like the name of a person. */
  private static boolean isPart(String id, String words) {
    return !words.isEmpty() && ("-" + id + "-").contains("-" + words + "-");
  }

  private static boolean isWord(Item item, String folded) {
    return !folded.isEmpty()
        && (" " + TextFold.fold(item.label()) + " ").contains(" " + folded + " ");
  }

  /** Suggests a record of any kind for an id without a kind or with an unknown one. */
  String ofAnyKind(String word) {
    var id = word.substring(word.indexOf(':') + 1);
    return index
        .flatMap(
            known ->
                Arrays.stream(ItemKind.values())
                    .flatMap(
                        kind ->
                            items(known, kind).stream()
                                .filter(item -> item.id().equalsIgnoreCase(id))
                                .map(Item::ref))
                    .findFirst())
        .map(item -> "; did you mean " + item + "?")
        .orElse("");
  }

  private static boolean isCalled(Item item, String folded) {
    return TextFold.fold(item.label()).equals(folded)
        || (item instanceof Format format && TextFold.fold(format.shortName()).equals(folded))
        || (item instanceof Country country
            && country.iso3().filter(code -> TextFold.fold(code).equals(folded)).isPresent());
  }

  private static Optional<String> nearest(Collection<? extends Item> items, String id) {
    var ids = items.stream().map(Item::id).toList();
    return WordSuggestions.suggest(id, ids)
        .or(() -> WordSuggestions.suggest(id.toLowerCase(Locale.ROOT), ids))
        .or(() -> WordSuggestions.suggest(id.toUpperCase(Locale.ROOT), ids));
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
