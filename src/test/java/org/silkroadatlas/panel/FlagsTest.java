package org.silkroadatlas.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.model.Country;

class FlagsTest {
  @Test
  void everyCountryHasItsFlag() {
    var without =
        BundledData.INDEX.dataset().countries().stream()
            .map(Country::id)
            .filter(
                id ->
                    Flags.class.getResource(
                            "/org/silkroadatlas/data/flags/" + id.toLowerCase(Locale.ROOT) + ".png")
                        == null)
            .toList();
    assertEquals(List.of(), without);
  }
}
