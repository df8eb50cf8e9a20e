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
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;

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
  })
  void theUsualSpellingsFindTheSame(String one, String other) {
    assertFalse(found(one).isEmpty(), one);
    assertEquals(found(one), found(other));
  }

  @Test
  void aFormerNameFindsAllThatTheNameFinds() {
    // Titles of sources contain words of others, and an agreement the three words apart.
    var named = new ArrayList<>(found("Organization of Turkic States"));
    named.removeIf(item -> item.kind() == ItemKind.SOURCE || item.kind() == ItemKind.AGREEMENT);
    assertFalse(named.isEmpty());
    named.removeAll(found("Turkic Council"));
    assertEquals(List.of(), named);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Қазақстан", "казахстан", "哈萨克斯坦", "kazakhstan", "Qazaq"})
  void aCountryIsFoundByAnyOfItsNames(String text) {
    assertTrue(found(text).contains(ItemRef.country("KZ")), text);
  }

  @ParameterizedTest
  @CsvSource({
    "KG, Киргизия",
    "KG, Кыргызстан",
    "EU, Avropa Birliyi",
    "EU, Avropa İttifaqı",
    "US, Соединённые Штаты",
    "US, США",
    "PS, Палестинские территории",
  })
  void aCountryIsFoundByTheNameThatTheDatasetDoesNotUse(String id, String text) {
    assertTrue(found(text).contains(ItemRef.country(id)), text);
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
}
