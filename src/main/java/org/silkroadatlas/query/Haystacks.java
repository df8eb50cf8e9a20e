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
 * Where the words of a filter are looked for: in the records as they are written, with the usual
 * other spellings; what stands nowhere there, in all other languages at once. So a filter leaves
 * the same records whatever language they are told in, and whoever types <i>саммит</i> or
 * <i>zirve</i> finds them. What is needed for it is made when somebody first looks for words.
 */
final class Haystacks {
  private final DatasetIndex index;
  private @Nullable CountryNames countryNames;
  private @Nullable Spellings spellings;
  private @Nullable TranslatedWords translated;

  /**
   * Of a dataset.
   *
   * @param index tells the records as they are written
   */
  Haystacks(DatasetIndex index) {
    this.index = index;
  }

  /** The usual spellings with the names of this dataset. */
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

  /** Ids of the countries that an English text names. */
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
        return spellings().haystack(text.apply(item));
      }

      @Override
      public String translated(T item) {
        return " " + Spellings.translated(Haystacks.this.translated().all(item));
      }

      @Override
      public boolean anyWritten(List<String> asked) {
        return Haystacks.this.anyWritten(asked);
      }
    };
  }

  private boolean anyWritten(List<String> asked) {
    return index.timed().stream().anyMatch(part -> !part.written(asked).isEmpty())
        || index.routes().stream().anyMatch(route -> isWritten(route, asked));
  }

  private boolean isWritten(Route route, List<String> asked) {
    return Spellings.hasAll(spellings().haystack(route.name()), asked);
  }

  /** Whether a route, in whatever language it is told, has the words of a filter in its name. */
  boolean hasAll(Route told, String text) {
    var asked = Spellings.typed(text);
    var route = index.find(told.ref()).filter(Route.class::isInstance).map(Route.class::cast);
    return isWritten(route.orElse(told), asked)
        || (!anyWritten(asked)
            && Spellings.hasAll(" " + Spellings.translated(translated().of(told).names()), asked));
  }
}
