package org.silkroadatlas.query.title;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Place;

/**
 * Builds titles that need no translation because they follow from the English title: the number of
 * the meeting, its format, its rank, the place, who visits whom. The patterns are in {@code
 * titles/<code>.properties}. A title is not built if it matches no pattern or contains a name that
 * the language lacks.
 */
public final class BuiltTitles {
  private final String language;
  private final Optional<TitleBundle> bundle;
  private final Declension declension;
  private final BiFunction<Item, String, Optional<String>> translated;

  /** By kind of slot, then by English name. */
  private final Map<String, Map<String, Name>> names = new HashMap<>();

  /**
   * What an English name stands for.
   *
   * @param id the id under which irregular forms are stored
   * @param translation the name in the language; empty if it has none
   */
  private record Name(String id, Optional<String> translation, boolean person) {}

  /**
   * Collects the names of a dataset.
   *
   * @param language a language code; for English, or without patterns, nothing is built
   * @param translated the translated text of a record's field, if there is one
   */
  public BuiltTitles(
      Dataset dataset, String language, BiFunction<Item, String, Optional<String>> translated) {
    this.language = language;
    this.translated = translated;
    bundle = language.equals("en") ? Optional.empty() : TitleBundle.of(language);
    declension = Declension.of(language);
    if (bundle.isPresent()) {
      dataset.countries().forEach(this::country);
      dataset.places().forEach(this::place);
      dataset.persons().forEach(this::person);
      dataset.formats().forEach(this::format);
      TitleBundle.english().startingWith("name.").forEach(this::shortName);
    }
  }

  private void learn(String kind, String english, Name name) {
    names.computeIfAbsent(kind, _ -> new HashMap<>()).putIfAbsent(english, name);
  }

  private void country(Country it) {
    learn("country", it.label(), new Name(it.id(), named(it, it.names(), "name"), false));
  }

  private void place(Place it) {
    learn("place", it.name(), new Name(it.id(), named(it, it.names(), "name"), false));
  }

  private void person(Person it) {
    learn("person", it.label(), new Name(it.id(), named(it, it.names(), "name"), true));
  }

  /**
   * Abbreviations are understood in any language. Other short names, such as <i>the Caspian</i>,
   * cannot be derived from the record.
   */
  private void format(Format it) {
    var brief =
        translated
            .apply(it, "short")
            .or(() -> Optional.of(it.shortName()).filter(Declension::isAbbreviation))
            .filter(
                translation ->
                    declension.equals(Declension.NONE) || Declension.isAbbreviation(translation));
    learn("format", it.shortName(), new Name(it.id(), brief, false));
    learn("format", it.name(), new Name(it.id() + ".name", translated.apply(it, "name"), false));
    for (var i = 0; i < it.formerNames().size(); i++) {
      var field = "formerNames/" + i + "/name";
      learn(
          "format",
          it.formerNames().get(i).name(),
          new Name(it.id() + "." + i, translated.apply(it, field), false));
    }
  }

  private void shortName(String id, String english) {
    var key = "name." + id;
    learn("country", english, new Name(key, bundle.flatMap(it -> it.text(key)), false));
  }

  private Optional<String> named(Item item, Map<String, String> own, String field) {
    return Optional.ofNullable(own.get(language)).or(() -> translated.apply(item, field));
  }

  /** The title in the language for an English one. */
  public Optional<String> of(String english) {
    var lower = english.toLowerCase(Locale.ROOT);
    if (bundle.isEmpty() || lower.length() != english.length()) {
      return Optional.empty();
    }
    for (var pattern : EnglishPattern.ALL) {
      var title = pattern.read(english, lower).flatMap(found -> fill(pattern.key(), found));
      if (title.isPresent()) {
        return title;
      }
    }
    return Optional.empty();
  }

  private Optional<String> fill(String key, Map<String, String> found) {
    var pattern = bundle.orElseThrow().text("title." + key);
    if (pattern.isEmpty()) {
      return Optional.empty();
    }
    var title = new StringBuilder();
    var slot = EnglishPattern.SLOT.matcher(pattern.get());
    while (slot.find()) {
      var form = Optional.ofNullable(slot.group(3)).orElse("");
      var english = found.getOrDefault(slot.group(1) + slot.group(2), "");
      var value = value(slot.group(1), english, form);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      slot.appendReplacement(title, Matcher.quoteReplacement(value.get()));
    }
    slot.appendTail(title);
    title.setCharAt(0, Character.toUpperCase(title.charAt(0)));
    return Optional.of(title.toString());
  }

  private Optional<String> value(String kind, String english, String form) {
    return switch (kind) {
      case "year" -> Optional.of(english).filter(it -> it.length() == 4 && it.startsWith("20"));
      case "nth" -> Ordinal.english(english).map(it -> it.in(language, form));
      default -> name(kind, english).flatMap(it -> inForm(it, form));
    };
  }

  private Optional<Name> name(String kind, String english) {
    var bare = english.startsWith("the ") ? english.substring("the ".length()) : english;
    return Optional.ofNullable(names.getOrDefault(kind, Map.of()).get(bare));
  }

  private Optional<String> inForm(Name name, String form) {
    var wanted = NounForm.of(form);
    if (wanted == NounForm.PLAIN) {
      return name.translation();
    }
    var stored = bundle.flatMap(it -> it.text(name.id() + "." + wanted.key()));
    return stored.isPresent() || wanted == NounForm.ADJ
        ? stored
        : name.translation()
            .flatMap(translation -> declension.decline(translation, name.person(), wanted));
  }
}
