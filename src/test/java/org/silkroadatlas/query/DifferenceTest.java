package org.silkroadatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.query.Difference.Kind;

final class DifferenceTest {
  private static Visible visible(String state) {
    return Query.visible(BundledData.INDEX, StateLine.parse(state, BundledData.INDEX));
  }

  private static String told(String first, String second) {
    return Difference.between(visible(first), visible(second)).lines().stream()
        .map(line -> line.country() + " " + line.kind())
        .collect(Collectors.joining(", "));
  }

  @Test
  void theUnionGrewBetween2014And2015() {
    var lines =
        Difference.between(visible("formats=eaeu&cursor=2014"), visible("formats=eaeu&cursor=2015"))
            .lines();
    assertTrue(lines.stream().anyMatch(line -> line.country().equals("KG")));
    assertTrue(
        lines.stream()
            .filter(line -> line.country().equals("KZ"))
            .allMatch(line -> line.kind() == Kind.ONLY_SECOND));
  }

  @Test
  void whoLeavesIsOnTheFirstOnly() {
    assertEquals(
        "UZ ONLY_FIRST",
        told("formats=csto&countries=UZ&cursor=2011", "formats=csto&countries=UZ&cursor=2013"));
  }

  @Test
  void anObserverIsNoMember() {
    assertEquals(
        "UZ ONLY_SECOND",
        told("formats=eaeu&countries=UZ&cursor=2019", "formats=eaeu&countries=UZ&cursor=2021"));
  }

  @Test
  void twoFormatsAreComparedByCountry() {
    var told = told("formats=eaeu&cursor=2024", "formats=ots&cursor=2024");
    assertTrue(told.contains("RU ONLY_FIRST"), told);
    assertTrue(told.contains("TR ONLY_SECOND"), told);
    assertTrue(!told.contains("KZ"), told);
    assertTrue(told.contains("UZ CHANGED"), told);
  }

  @Test
  void nothingDiffersFromItself() {
    assertEquals("", told("cursor=2020", "cursor=2020"));
  }
}
