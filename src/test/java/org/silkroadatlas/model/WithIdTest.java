package org.silkroadatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;

class WithIdTest {
  @Test
  void everyRecordTakesAnotherIdAndKeepsTheRest() {
    var dataset = BundledData.INDEX.dataset();
    var kinds = EnumSet.noneOf(ItemKind.class);
    Stream.<Collection<? extends Item>>of(
            dataset.countries(),
            dataset.places(),
            dataset.persons(),
            dataset.formats(),
            dataset.memberships(),
            dataset.events(),
            dataset.agreements(),
            dataset.quotes(),
            dataset.figures(),
            dataset.routes(),
            dataset.sources())
        .flatMap(Collection::stream)
        .forEach(
            item -> {
              var other = item.withId("another");
              assertEquals("another", other.id());
              assertEquals(item, other.withId(item.id()));
              kinds.add(item.kindOfItem());
            });
    assertEquals(EnumSet.allOf(ItemKind.class), kinds);
  }
}
