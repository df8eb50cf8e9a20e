package org.silkroadatlas.map.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.model.Country;

class CountryNavigatorTest {
  private final BaseMap base = BaseMapReader.bundled();

  private Optional<String> start(Predicate<Country> kept) {
    var countries = BundledData.INDEX.dataset().countries();
    return CountryNavigator.start(countries.stream().filter(kept).toList(), base);
  }

  @Test
  void keysBeginInTheMiddleOfTheFiveStates() {
    assertEquals(Optional.of("UZ"), start(it -> true));
  }

  @Test
  void keysBeginAtACountryThatThePackHas() {
    assertEquals(Optional.of("KG"), start(it -> !it.id().equals("UZ")));
    assertEquals(Optional.of("EE"), start(it -> it.id().equals("EE")));
    assertEquals(Optional.empty(), start(it -> it.id().equals("EU")));
  }
}
