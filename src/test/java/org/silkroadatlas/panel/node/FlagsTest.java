package org.silkroadatlas.panel.node;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.model.Country;

class FlagsTest {
  @Test
  void everyCountryWithACodeHasItsFlag() {
    var without =
        BundledData.INDEX.dataset().countries().stream()
            .map(Country::id)
            // codes left to users stand for no recognised state and no known flag
            .filter(id -> !id.startsWith("X"))
            .filter(
                id ->
                    Flags.class.getResource(
                            "/org/silkroadatlas/data/flags/" + id.toLowerCase(Locale.ROOT) + ".png")
                        == null)
            .toList();
    assertEquals(List.of(), without);
  }
}
