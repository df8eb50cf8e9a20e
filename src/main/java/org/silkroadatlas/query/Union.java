package org.silkroadatlas.query;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.silkroadatlas.model.Group;

/** Organisations that act for countries, as the European Union does for its members. */
public final class Union {
  private Union() {}

  /**
   * The organisation that acts for a country: the one whose id is the key of the country's group,
   * such as {@code EU} for the group {@code eu}.
   */
  public static Optional<String> of(String country, DatasetIndex index) {
    if (!index.hasCountry(country)) {
      return Optional.empty();
    }
    var id = index.country(country).group().key().toUpperCase(Locale.ROOT);
    return index.hasCountry(id) && index.country(id).group().equals(Group.ORGANISATION)
        ? Optional.of(id)
        : Optional.empty();
  }

  /** Gives countries without a value that of the organisation that acts for them. */
  public static <V> void spread(Map<String, V> values, DatasetIndex index) {
    for (var country : index.dataset().countries()) {
      of(country.id(), index)
          .flatMap(union -> Optional.ofNullable(values.get(union)))
          .ifPresent(value -> values.putIfAbsent(country.id(), value));
    }
  }
}
