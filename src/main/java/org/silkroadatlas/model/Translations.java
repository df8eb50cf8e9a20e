package org.silkroadatlas.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a dataset in languages other than English, each language read on first use. Two are
 * equal if their texts are. Any thread.
 */
public final class Translations {
  /** No texts. */
  public static final Translations NONE = new Translations(Map.of());

  private final NavigableMap<String, Supplier<LanguageTexts>> sources;
  private final Map<String, LanguageTexts> read = new ConcurrentHashMap<>();

  /**
   * Translations that are read on demand.
   *
   * @param sources by language code
   */
  public Translations(Map<String, Supplier<LanguageTexts>> sources) {
    this.sources = Collections.unmodifiableNavigableMap(new TreeMap<>(sources));
  }

  /** Translations that have been read. */
  public static Translations of(List<LanguageTexts> all) {
    var sources = new TreeMap<String, Supplier<LanguageTexts>>();
    all.forEach(texts -> sources.put(texts.language(), () -> texts));
    return new Translations(sources);
  }

  /** The codes of the languages, sorted. */
  public NavigableSet<String> languages() {
    return sources.navigableKeySet();
  }

  /** The texts in a language; empty if the dataset has none. */
  public Optional<LanguageTexts> in(String language) {
    return Optional.ofNullable(sources.get(language))
        .map(source -> read.computeIfAbsent(language, _ -> source.get()));
  }

  private List<LanguageTexts> all() {
    return languages().stream().flatMap(language -> in(language).stream()).toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Translations texts && all().equals(texts.all()));
  }

  @Override
  public int hashCode() {
    return sources.keySet().hashCode();
  }

  @Override
  public String toString() {
    return "Texts in " + languages();
  }
}
