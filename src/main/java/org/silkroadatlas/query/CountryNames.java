package org.silkroadatlas.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.silkroadatlas.model.Country;

/** Finds the countries mentioned in an English text. */
final class CountryNames {
  private final Map<String, String> idsByName = new LinkedHashMap<>();
  private final Pattern anyName;

  CountryNames(Collection<Country> countries) {
    countries.forEach(country -> idsByName.put(country.name("en"), country.id()));
    anyName =
        Pattern.compile(
            "\\b(?:"
                + idsByName.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
                + ")\\b");
  }

  /** Ids of the countries, in the order of their first mention. */
  Set<String> in(String text) {
    var ids = new LinkedHashSet<String>();
    if (!idsByName.isEmpty()) {
      anyName
          .matcher(text)
          .results()
          .forEach(name -> ids.add(idsByName.getOrDefault(name.group(), "")));
    }
    return ids;
  }
}
