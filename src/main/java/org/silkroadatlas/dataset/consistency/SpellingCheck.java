package org.silkroadatlas.dataset.consistency;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.silkroadatlas.model.Person;

/**
 * Texts of the dataset spell persons and places as their records do. Words of the essay, of sources
 * and of original quotes are exempt.
 */
final class SpellingCheck implements Consistency.Check {
  private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{L}{4,}");
  private static final int SHORTEST = 5;

  private final Facts facts;
  private final Map<String, String> others = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  SpellingCheck(Facts facts) {
    this.facts = facts;
    var dataset = facts.dataset();
    dataset.countries().forEach(it -> know(it.label()));
    dataset.places().forEach(it -> know(it.name()));
    dataset.places().forEach(it -> places.put(it.name(), it.name()));
    dataset.routes().forEach(it -> it.waypoints().forEach(point -> know(point.name())));
    dataset.formats().forEach(it -> know(it.name() + " " + it.shortName()));
    dataset.persons().forEach(it -> know(it.label()));
    dataset.persons().forEach(this::spellings);
  }

  private void know(String name) {
    WORD.matcher(name).results().forEach(word -> known.add(word.group()));
  }

  /** The words of alternative spellings that occur in none of the person's names. */
  private void spellings(Person person) {
    for (var spelling : person.spellings()) {
      WORD.matcher(spelling)
          .results()
          .map(word -> word.group())
          .filter(word -> !known.contains(word) && isLatin(word))
          .forEach(word -> others.put(word, person.label()));
    }
  }

  private static boolean isLatin(String word) {
    return word.codePoints()
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  @Override
  public void run(Findings findings) {
    var dataset = facts.dataset();
    for (var event : dataset.events()) {
      check("events", event.id(), "title", event.title(), findings);
      check("events", event.id(), "summary", event.summary(), findings);
      for (var i = 0; i < event.participants().size(); i++) {
        var by = event.participants().get(i).by().orElse("");
        check("events", event.id(), "participants/" + i + "/by", by, findings);
      }
    }
    for (var agreement : dataset.agreements()) {
      check("agreements", agreement.id(), "title", agreement.title(), findings);
      check("agreements", agreement.id(), "summary", agreement.summary().orElse(""), findings);
    }
    for (var quote : dataset.quotes()) {
      check("quotes", quote.id(), "speaker", quote.speaker(), findings);
      check("quotes", quote.id(), "occasion", quote.occasion(), findings);
    }
    dataset.figures().forEach(it -> check("figures", it.id(), "label", it.label(), findings));
    dataset.formats().forEach(it -> check("formats", it.id(), "summary", it.summary(), findings));
    dataset.routes().forEach(it -> check("routes", it.id(), "name", it.name(), findings));
    for (var tour : dataset.tours()) {
      check("scenes", tour.id(), "summary", tour.summary(), findings);
      for (var i = 0; i < tour.steps().size(); i++) {
        var step = tour.steps().get(i);
        check("scenes", tour.id(), "steps/" + i + "/caption", step.caption(), findings);
        check("scenes", tour.id(), "steps/" + i + "/notes", step.notes().orElse(""), findings);
      }
    }
  }

  private void check(String kind, String id, String field, String text, Findings findings) {
    WORD.matcher(text)
        .results()
        .map(word -> word.group())
        .distinct()
        .filter(word -> !known.contains(word))
        .forEach(
            word -> {
              var right = others.getOrDefault(word, nearPlace(word));
              if (!right.isEmpty()) {
                findings.add(Rule.OTHER_SPELLING, kind, id, field, word, right);
              }
            });
  }

  /** A place whose name differs only in v and w, i and y, or marks; empty if there is none. */
  private String nearPlace(String word) {
    if (word.length() < SHORTEST) {
      return "";
    }
    var plain = plain(word);
    return places.keySet().stream()
        .filter(name -> !name.equals(word) && plain(name).equals(plain))
        .findFirst()
        .orElse("");
  }

  private static String plain(String word) {
    return java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replace('w', 'v')
        .replace('y', 'i')
        .replace("kh", "h")
        .replace('q', 'k')
        .replace("’", "")
        .replace("'", "");
  }
}
