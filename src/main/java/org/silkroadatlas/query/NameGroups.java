package org.silkroadatlas.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.PlaceKind;

/**
 * Groups of names with the same meaning, from all languages of a dataset: names of towns, family
 * names, initials of formats. Typing <i>Пекин</i>, <i>普京</i> or <i>ЖККУ</i> finds every text with
 * <i>Beijing</i>, <i>Putin</i> or <i>CSTO</i>. The English name comes first in each group.
 *
 * <p>Names made of common words are left out, since each word of a group is found separately: not
 * every fund is the same fund.
 */
final class NameGroups {
  private static final Pattern WORDS = Pattern.compile("[\\s·•]+");
  private static final Pattern ASIDE = Pattern.compile("\\s*\\(.*\\)");
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,}");

  /** By record and field, with the languages in any order. */
  private final Map<String, List<String>> translated = new HashMap<>();

  private NameGroups(Dataset dataset) {
    var texts = dataset.texts();
    for (var language : texts.languages()) {
      texts
          .in(language)
          .ifPresent(
              all ->
                  all.translations()
                      .forEach(
                          translation -> {
                            note(translation.record(), "name", translation.text());
                            note(translation.record(), "short", translation.text());
                          }));
    }
  }

  private void note(String record, String field, Map<String, String> text) {
    var name = text.get(field);
    if (name != null) {
      translated.computeIfAbsent(record + "/" + field, r -> new ArrayList<>()).add(name);
    }
  }

  /** The groups of a dataset, with at least two names each. */
  static List<List<String>> of(Dataset dataset) {
    var names = new NameGroups(dataset);
    var groups = new ArrayList<Set<String>>();
    dataset.places().forEach(place -> groups.add(names.of(place)));
    dataset.persons().forEach(person -> groups.add(names.of(person)));
    dataset.formats().forEach(format -> groups.add(names.of(format)));
    groups.removeIf(group -> group.size() < 2);
    return groups.stream().map(List::copyOf).toList();
  }

  private List<String> translated(String record, String field) {
    return translated.getOrDefault(record + "/" + field, List.of());
  }

  private Set<String> of(Place place) {
    var group = new LinkedHashSet<String>();
    group.add(town(place.name()));
    place.names().values().forEach(name -> group.add(town(name)));
    if (place.kind() == PlaceKind.CAPITAL || place.kind() == PlaceKind.CITY) {
      translated(place.ref().toString(), "name").forEach(name -> group.add(town(name)));
    }
    return group;
  }

  /** A name without the addition in brackets. */
  private static String town(String name) {
    return ASIDE.matcher(name).replaceAll("");
  }

  /** The family name: the word in the same position as in English. */
  private Set<String> of(Person person) {
    var group = new LinkedHashSet<String>();
    var english = words(person.label());
    var at = person.family().map(family -> english.indexOf(family)).orElse(-1);
    if (at < 0) {
      return group;
    }
    group.add(english.get(at));
    var others = new ArrayList<>(person.names().values());
    others.addAll(person.spellings());
    others.addAll(translated(person.ref().toString(), "name"));
    for (var other : others) {
      var words = words(other);
      if (words.size() == english.size()) {
        var same = words.indexOf(english.get(at));
        group.add(words.get(same < 0 ? at : same));
      }
    }
    return group;
  }

  private static List<String> words(String name) {
    return List.of(WORDS.split(name.strip()));
  }

  private Set<String> of(Format format) {
    var group = new LinkedHashSet<String>();
    if (INITIALS.matcher(format.shortName()).matches()) {
      group.add(format.shortName());
      translated(format.ref().toString(), "short").stream()
          .filter(name -> words(name).size() == 1)
          .forEach(group::add);
    }
    return group;
  }
}
