package org.silkroadatlas.query;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Route;

/**
 * The texts searched for the words of a filter: first the records as written, with common
 * alternative spellings, then, if a word is found nowhere there, all other languages at once. So a
 * filter matches the same records in every language of the interface, and typing <i>саммит</i> or
 * <i>zirve</i> finds them. The texts are prepared on the first search, which also reads the names
 * of towns, people and formats in all languages.
 */
final class SearchTexts {
  private final DatasetIndex index;
  private @Nullable CountryNames countryNames;
  private @Nullable Spellings spellings;
  private @Nullable TranslatedWords translated;

  /**
   * Searches the texts of a dataset.
   *
   * @param index the index of the records as written
   */
  SearchTexts(DatasetIndex index) {
    this.index = index;
  }

  /** The common spellings, together with the names of this dataset. */
  synchronized Spellings spellings() {
    var made = spellings;
    if (made == null) {
      made = Spellings.of(index.dataset());
      spellings = made;
    }
    return made;
  }

  /** The words of the records in all other languages. */
  synchronized TranslatedWords translated() {
    var made = translated;
    if (made == null) {
      made = new TranslatedWords(index.dataset());
      translated = made;
    }
    return made;
  }

  /** Ids of the countries mentioned in an English text. */
  synchronized Set<String> namedIn(String text) {
    var names = countryNames;
    if (names == null) {
      names = new CountryNames(index.dataset().countries());
      countryNames = names;
    }
    return names.in(text);
  }

  FacetIndex.Words<Event> ofEvents() {
    return words(
        event ->
            String.join(
                " ",
                event.title(),
                event.summary(),
                event.place().map(index::place).map(Place::name).orElse(""),
                name(event.format())));
  }

  FacetIndex.Words<Agreement> ofAgreements() {
    return words(
        agreement ->
            String.join(
                " ",
                agreement.title(),
                agreement.summary().orElse(""),
                agreement.format().map(this::name).orElse("")));
  }

  FacetIndex.Words<Quote> ofQuotes() {
    return words(
        quote -> String.join(" ", quote.text(), quote.speaker(), quote.office(), quote.occasion()));
  }

  FacetIndex.Words<Figure> ofFigures() {
    return words(figure -> figure.label() + " " + figure.unit());
  }

  private String name(String format) {
    return index.format(format).name() + " " + index.format(format).shortName();
  }

  private <T extends Item> FacetIndex.Words<T> words(Function<T, String> text) {
    return new FacetIndex.Words<>() {
      @Override
      public String written(T item) {
        return spellings().searchText(text.apply(item));
      }

      @Override
      public String translated(T item) {
        return " " + Spellings.translated(SearchTexts.this.translated().all(item));
      }

      @Override
      public boolean anyWritten(List<String> asked) {
        return SearchTexts.this.anyWritten(asked);
      }
    };
  }

  private boolean anyWritten(List<String> asked) {
    return index.timed().stream().anyMatch(part -> !part.written(asked).isEmpty())
        || index.routes().stream().anyMatch(route -> isWritten(route, asked));
  }

  private boolean isWritten(Route route, List<String> asked) {
    return Spellings.hasAll(spellings().searchText(route.name()), asked);
  }

  /** Whether the name of a route, in any language, contains the words of a filter. */
  boolean hasAll(Route shown, String text) {
    var asked = Spellings.typed(text);
    var route = index.find(shown.ref()).filter(Route.class::isInstance).map(Route.class::cast);
    return isWritten(route.orElse(shown), asked)
        || (!anyWritten(asked)
            && Spellings.hasAll(" " + Spellings.translated(translated().of(shown).names()), asked));
  }
}
