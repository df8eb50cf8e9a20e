package org.silkroadatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.time.EdtfDate;

final class SearchIndexTest {
  private static final SearchIndex SEARCH = new SearchIndex(BundledData.INDEX);

  private static Set<ItemRef> found(String text) {
    return SEARCH.search(text, 0, Set.of(ItemKind.values())).stream()
        .flatMap(group -> group.best().stream())
        .map(Item::ref)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @CsvSource({
    "Kyrgyz, Kirghiz",
    "kyrgyzstan, KIRGIZSTAN",
    "Türkiye, turkey",
    "Mirziyoyev, Мирзиёев",
    "Mirziyoyev, mirziyaev",
    "Tokayev, Токаев",
    "Nazarbayev, Назарбаев",
    "Berdimuhamedov, Бердымухамедов",
    "Xi'an, xian",
    "Samarkand, Самарканд",
    "Organization of Turkic States, Turkic Council",
  })
  void theUsualSpellingsFindTheSame(String one, String other) {
    assertFalse(found(one).isEmpty(), one);
    assertEquals(found(one), found(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Қазақстан", "казахстан", "哈萨克斯坦", "kazakhstan", "Qazaq"})
  void aCountryIsFoundByAnyOfItsNames(String text) {
    assertTrue(found(text).contains(ItemRef.country("KZ")), text);
  }

  @Test
  void typingMoreOnlyNarrows() {
    var wide = found("sam");
    for (var text : List.of("sama", "samar", "samark", "samarkand", "samarkand sum")) {
      var narrow = found(text);
      assertTrue(wide.containsAll(narrow), text);
      wide = narrow;
    }
    assertFalse(wide.isEmpty());
  }

  @Test
  void theBestComesFirst() {
    var first = SEARCH.search("kazakhstan", 3, Set.of()).getFirst();
    assertEquals(ItemKind.COUNTRY, first.kind());
    assertEquals("KZ", first.best().getFirst().id());
    var eaeu = SEARCH.search("eaeu", 3, Set.of()).getFirst();
    assertEquals(ItemKind.FORMAT, eaeu.kind());
    assertEquals("eaeu", eaeu.best().getFirst().id());
  }

  @Test
  void groupsTellHowManyThereAre() {
    for (var group : SEARCH.search("summit", 3, Set.of(ItemKind.EVENT))) {
      if (group.kind() == ItemKind.EVENT) {
        assertEquals(group.total(), group.best().size());
      } else {
        assertEquals(Math.min(3, group.total()), group.best().size());
      }
    }
  }

  @Test
  void nothingTypedFindsNothing() {
    assertTrue(SEARCH.search(" ’ ", 5, Set.of()).isEmpty());
    assertTrue(SEARCH.search("zzzzqq", 5, Set.of()).isEmpty());
  }

  /**
   * Times differ between machines and hours, so only their growth is held; benchmarks tell them.
   */
  @Test
  void tenTimesTheEventsTakeNotMuchMoreThanTenTimesAsLong() {
    var few = new SearchIndex(new DatasetIndex(multiplied(1_500)));
    var many = new SearchIndex(new DatasetIndex(multiplied(15_000)));
    median(few);
    median(many);
    var ratio = (double) median(many) / Math.max(median(few), 1);
    assertTrue(ratio < 60, "ten times the events took " + ratio + " times as long");
  }

  private static long median(SearchIndex search) {
    return List.of("s", "sa", "samar", "summit of the", "мирз", "turk", "zzz", "a", "baku").stream()
        .map(
            text -> {
              var start = System.nanoTime();
              search.search(text, 5, Set.of());
              return System.nanoTime() - start;
            })
        .sorted()
        .skip(4)
        .findFirst()
        .orElseThrow();
  }

  /** The bundled dataset with its events over and over again, until there are so many. */
  private static Dataset multiplied(int events) {
    var data = BundledData.INDEX.dataset();
    var many = new ArrayList<Event>();
    for (var i = 0; i < events; i++) {
      var e = data.events().get(i % data.events().size());
      many.add(
          new Event(
              e.id() + "-" + i,
              i < data.events().size() ? e.date() : EdtfDate.ofYear(2009 + i % 17),
              e.title() + " " + i,
              e.place(),
              e.format(),
              e.kind(),
              e.level(),
              e.status(),
              e.virtual(),
              e.participants(),
              e.summary(),
              e.essay(),
              e.confidence(),
              e.note(),
              e.sources()));
    }
    return new Dataset(
        data.manifest(),
        data.countries(),
        data.places(),
        data.formats(),
        data.memberships(),
        many,
        data.agreements(),
        data.quotes(),
        data.figures(),
        data.routes(),
        data.sources(),
        data.corrections(),
        data.tours());
  }
}
