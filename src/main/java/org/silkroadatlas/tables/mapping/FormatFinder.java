package org.silkroadatlas.tables.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.silkroadatlas.coordination.Language;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Basis;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.FormatKind;
import org.silkroadatlas.model.FormerName;
import org.silkroadatlas.model.Translation;
import org.silkroadatlas.model.Translations;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.TextFold;

/** Finds formats by id, name, short name or former name, and creates own ones otherwise. */
public final class FormatFinder {
  private static final int SHORT = 14;
  private static final String RECORD = "format:";

  private final Map<String, Format> byName = new HashMap<>();
  private final Map<String, Vector> vectors = new HashMap<>();

  /**
   * Searches some formats.
   *
   * @param texts their names in other languages
   */
  public FormatFinder(Collection<Format> formats, Translations texts) {
    for (var format : formats) {
      var names = new ArrayList<>(format.formerNames().stream().map(FormerName::name).toList());
      names.addAll(List.of(format.name(), format.shortName(), format.id()));
      names.forEach(name -> byName.putIfAbsent(TextFold.fold(name), format));
    }
    Vector.values().forEach(this::add);
    for (var language : Language.values()) {
      var messages = new Messages(language.locale());
      Vector.values().forEach(it -> vectors.putIfAbsent(TextFold.fold(messages.name(it)), it));
    }
    formats.stream().map(Format::vector).filter(it -> !it.isBuiltIn()).forEach(this::add);
    for (var language : texts.languages()) {
      texts.in(language).stream()
          .flatMap(all -> all.translations().stream())
          .filter(text -> text.record().startsWith(RECORD))
          .forEach(this::add);
    }
  }

  private void add(Vector vector) {
    vectors.putIfAbsent(TextFold.fold(vector.key()), vector);
    vector.names().values().forEach(name -> vectors.putIfAbsent(TextFold.fold(name), vector));
  }

  /** The vector with a name, in any language. */
  public Optional<Vector> vector(String name) {
    return Optional.ofNullable(vectors.get(TextFold.fold(name)));
  }

  private void add(Translation text) {
    var format = byName.get(TextFold.fold(text.record().substring(RECORD.length())));
    if (format != null) {
      for (var field : List.of("name", "short")) {
        Optional.ofNullable(text.text().get(field))
            .ifPresent(name -> byName.putIfAbsent(TextFold.fold(name), format));
      }
    }
  }

  /** The format with a name. */
  public Optional<Format> find(String name) {
    return Optional.ofNullable(byName.get(TextFold.fold(name)));
  }

  /** An own format with a name. */
  public static Format own(String name, String source) {
    return new Format(
        "own-" + Slug.of(name),
        name,
        shortName(name),
        FormatKind.FORUM,
        Vector.REGIONAL,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        name,
        Optional.empty(),
        Basis.unchecked(List.of(source)));
  }

  /** As many whole words as fit in a lane, or the first letters of a single word. */
  static String shortName(String name) {
    if (name.length() <= SHORT) {
      return name;
    }
    var cut = name.substring(0, SHORT + 1).replaceFirst("[\\s\\p{Punct}]+\\S*$", "");
    return cut.length() <= SHORT ? cut : name.substring(0, SHORT - 1).strip() + "…";
  }
}
