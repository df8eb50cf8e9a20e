package org.silkroadatlas.query;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.PlainText;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.RecordTexts;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.Source;

/**
 * The texts of records in one language: the only way in which panes, exports and commands get
 * titles, names, summaries and notes. What a language lacks is given in English and marked as such.
 * Immutable, any thread; created once per language.
 */
public final class RecordWords {
  static final String ENGLISH = "en";

  /** The fields that {@link #title} uses. */
  private static final Set<String> TITLES =
      Set.of("name", "title", "label", "text", "speaker", "short");

  private final DatasetIndex index;
  private final TextLookup texts;

  /**
   * Reads the texts of a language.
   *
   * @param language its code, such as {@code ru}
   */
  public RecordWords(DatasetIndex index, String language) {
    this(index, new TextLookup(index.dataset(), language));
  }

  RecordWords(DatasetIndex index, TextLookup texts) {
    this.index = index;
    this.texts = texts;
  }

  /** The code of the language. */
  public String language() {
    return texts.language();
  }

  /**
   * A text of a record.
   *
   * @param record kind and id of the record, such as {@code tour:regionalism}
   * @param field its field, such as {@code steps/0/caption}
   * @param english the English text
   */
  public LocalText text(String record, String field, String english) {
    return texts.text(record, field, english);
  }

  /** A text of a record. */
  public LocalText text(Item item, String field, String english) {
    return text(item.ref().toString(), field, english);
  }

  /** The title of a record in a list. */
  public LocalText title(Item item) {
    return switch (item) {
      case Country it -> named(it, it.names(), it.label());
      case Person it -> named(it, it.names(), it.label());
      case Place it -> named(it, it.names(), it.name());
      case Format it -> text(it, "name", it.name());
      case Route it -> text(it, "name", it.name());
      case Event it -> text(it, "title", it.title());
      case Agreement it -> text(it, "title", it.title());
      case Figure it -> text(it, "label", it.label());
      case Membership it -> membership(it);
      case Quote it -> quote(it);
      case Source it -> new LocalText(it.title(), LocalText.Kind.OWN);
    };
  }

  /** The short name of a format, for lanes and chips. */
  public LocalText shortName(Format format) {
    return text(format, "short", format.shortName());
  }

  /** The summary of a record that has one. */
  public Optional<LocalText> summary(Item item) {
    return switch (item) {
      case Format it -> Optional.of(text(it, "summary", it.summary()));
      case Event it -> Optional.of(text(it, "summary", it.summary()));
      case Agreement it -> it.summary().map(english -> text(it, "summary", english));
      default -> Optional.empty();
    };
  }

  /**
   * The origins of the texts on a page. Built titles count as unchecked, since nobody who knows the
   * language has reviewed their patterns.
   *
   * @param read the record the page is about: all its texts count
   * @param listed the other records on the page: only their titles count
   */
  public Set<LocalText.Kind> origins(Optional<? extends Item> read, Stream<? extends Item> listed) {
    if (language().equals(ENGLISH)) {
      return EnumSet.of(LocalText.Kind.OWN);
    }
    var found = EnumSet.noneOf(LocalText.Kind.class);
    listed.forEach(item -> found.add(title(item).kind()));
    if (read.isPresent()) {
      var item = read.get();
      found.add(title(item).kind());
      RecordTexts.of(item)
          .forEach(
              (field, text) -> {
                if (!TITLES.contains(field)) {
                  found.add(text(item, field, text).kind());
                }
              });
    }
    if (found.remove(LocalText.Kind.BUILT)) {
      found.add(LocalText.Kind.UNCHECKED);
    }
    return found;
  }

  /** The words of a quote: the original if it was spoken in this language. */
  public LocalText words(Quote quote) {
    return quote
        .original()
        .filter(original -> original.language().equals(language()))
        .map(original -> new LocalText(original.text(), LocalText.Kind.OWN))
        .orElseGet(() -> text(quote, "text", quote.text()));
  }

  private LocalText named(Item item, Map<String, String> names, String english) {
    var own = names.get(language());
    return own == null
        ? text(item, "name", english)
        : new LocalText(PlainText.of(own), LocalText.Kind.OWN);
  }

  private LocalText membership(Membership held) {
    var country = title(index.country(held.country()));
    var format = shortName(index.format(held.format()));
    return new LocalText(country.text() + " · " + format.text(), format.kind());
  }

  private LocalText quote(Quote quote) {
    var speaker =
        quote
            .person()
            .map(index::person)
            .map(this::title)
            .orElseGet(() -> text(quote, "speaker", quote.speaker()));
    var words = words(quote);
    return new LocalText(speaker.text() + ": " + words.text(), words.kind());
  }
}
