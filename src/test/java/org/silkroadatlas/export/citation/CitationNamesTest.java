package org.silkroadatlas.export.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.BundledData;
import tools.jackson.databind.json.JsonMapper;

/** Names are read back by each format's rules: persons in two parts, organisations as a whole. */
final class CitationNamesTest {
  /** How a program interprets a name: family and given name, or one whole. */
  private record Read(String family, Optional<String> given) {}

  private static Reference by(Author author) {
    return new Reference(
        "x",
        Reference.Kind.QUOTE,
        "Words",
        Optional.of(author),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Splits a text at a separator outside braces. */
  private static List<String> split(String text, String at) {
    var parts = new ArrayList<String>();
    var depth = 0;
    var start = 0;
    for (var i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0 && text.regionMatches(true, i, at, 0, at.length())) {
        parts.add(text.substring(start, i).strip());
        start = i + at.length();
      }
    }
    parts.add(text.substring(start).strip());
    return parts;
  }

  /** Reads a list of names like biber: “and” separates names, a comma the family name. */
  private static List<Read> biblatex(Reference reference) {
    var fields = BibtexText.parse(CitationStyle.BIBTEX.write(List.of(reference))).get("x");
    return split(fields.get("author"), " and ").stream()
        .map(
            name -> {
              var parts = split(name, ",");
              assertTrue(parts.size() <= 2, name);
              var plain = parts.stream().map(part -> part.replaceAll("[{}]", "")).toList();
              if (parts.size() == 2) {
                return new Read(plain.getFirst(), Optional.of(plain.getLast()));
              }
              assertTrue(name.startsWith("{") && name.endsWith("}"), name);
              return new Read(plain.getFirst(), Optional.empty());
            })
        .toList();
  }

  private static List<Read> csl(Reference reference) {
    var names =
        JsonMapper.shared()
            .readTree(CitationStyle.CSL_JSON.write(List.of(reference)))
            .get(0)
            .get("author");
    var read = new ArrayList<Read>();
    for (var name : names) {
      read.add(
          name.has("literal")
              ? new Read(name.get("literal").asString(), Optional.empty())
              : new Read(name.get("family").asString(), Optional.of(name.get("given").asString())));
    }
    return read;
  }

  /** Like reference managers reading RIS: the first comma ends the family name. */
  private static List<Read> ris(Reference reference) {
    return CitationStyle.RIS
        .write(List.of(reference))
        .lines()
        .filter(line -> line.startsWith("AU  - "))
        .map(line -> line.substring(6).split("\\s*,\\s*"))
        .map(
            parts ->
                new Read(
                    parts[0], parts.length > 1 ? Optional.of(parts[1]) : Optional.<String>empty()))
        .toList();
  }

  @Test
  void everySpeakerIsReadBackAsThePersonOrTheBodyThatSpoke() {
    var references = new References(BundledData.INDEX);
    for (var quote : BundledData.INDEX.dataset().quotes()) {
      var reference = references.of(quote).getFirst();
      reference = by(reference.author().orElseThrow());
      var person =
          quote.person().map(BundledData.INDEX::person).filter(it -> it.family().isPresent());
      var expected =
          person
              .map(it -> new Read(it.family().orElseThrow(), it.given()))
              .orElseGet(() -> new Read(quote.speaker(), Optional.empty()));
      assertEquals(List.of(expected), biblatex(reference), quote.id());
      assertEquals(List.of(expected), csl(reference), quote.id());
      assertEquals(
          List.of(new Read(expected.family().replace(", ", " – "), expected.given())),
          ris(reference),
          quote.id());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "xi-jinping, Xi, Jinping",
    "kassym-jomart-tokayev, Tokayev, Kassym-Jomart",
    "gurbanguly-berdimuhamedov, Berdimuhamedov, Gurbanguly",
    "recep-tayyip-erdogan, Erdoğan, Recep Tayyip",
    "emomali-rahmon, Rahmon, Emomali",
    "kang-kyung-wha, Kang, Kyung-wha",
    "sanae-takaichi, Takaichi, Sanae",
    "ursula-von-der-leyen, von der Leyen, Ursula",
    "mohamed-bin-zayed-al-nahyan, Al Nahyan, Mohamed bin Zayed",
  })
  void thePartsOfANameAreThoseOfItsLanguage(String id, String family, String given) {
    var person = BundledData.INDEX.person(id);
    assertEquals(Optional.of(family), person.family());
    assertEquals(Optional.of(given), person.given());
  }

  @ParameterizedTest
  @ValueSource(strings = {"khaltmaagiin-battulga", "mohammed-bin-salman"})
  void aNameWithoutAFamilyNameStaysWhole(String id) {
    assertEquals(Optional.empty(), BundledData.INDEX.person(id).given());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ministry of Economy and Finance, Kyrgyzstan",
        "Kazakhstan and Uzbekistan",
        "Министерство иностранных дел, Ташкент",
        "AND",
      })
  void aBodyIsOneNameWhateverItIsCalled(String name) {
    var body = by(new Author.Whole(name));
    assertEquals(List.of(new Read(name, Optional.empty())), biblatex(body));
    assertEquals(List.of(new Read(name, Optional.empty())), csl(body));
    assertEquals(List.of(new Read(name.replace(", ", " – "), Optional.empty())), ris(body));
  }

  @Test
  void aPublisherIsOneEntryOfTheListOfOrganizations() {
    var sources = BundledData.INDEX.dataset().sources();
    var written =
        BibtexText.parse(CitationStyle.BIBTEX.write(new References(BundledData.INDEX).of(sources)));
    for (var source : sources) {
      source
          .publisher()
          .ifPresent(
              _ ->
                  assertEquals(
                      1,
                      split(written.get(source.id()).get("organization"), " and ").size(),
                      source.id()));
    }
  }
}
