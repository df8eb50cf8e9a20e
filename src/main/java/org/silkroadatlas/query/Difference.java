package org.silkroadatlas.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Role;

/**
 * What differs between the maps of two states. States that show the same formats are compared role
 * by role, to see who joined, left or changed; otherwise they are compared country by country.
 *
 * @param lines what differs, by country and format
 */
public record Difference(List<Line> lines) {

  /** How the two maps differ. */
  public enum Kind {
    /** A role on the first map only. */
    ONLY_FIRST,
    /** A role on the second map only. */
    ONLY_SECOND,
    /** A different role. */
    CHANGED
  }

  /**
   * One difference.
   *
   * @param country id of the country
   * @param first its role on the first map
   * @param second its role on the second map; at least one of them is present
   */
  public record Line(String country, Optional<Membership> first, Optional<Membership> second) {
    /** The kind of difference. */
    public Kind kind() {
      return first.isEmpty() ? Kind.ONLY_SECOND : second.isEmpty() ? Kind.ONLY_FIRST : Kind.CHANGED;
    }
  }

  private record Key(String country, String format) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      var byCountry = country.compareTo(other.country);
      return byCountry != 0 ? byCountry : format.compareTo(other.format);
    }
  }

  /** Copies the list. */
  public Difference {
    lines = List.copyOf(lines);
  }

  /** The differences between two states, limited to countries in their filters. */
  public static Difference between(Visible first, Visible second) {
    var sameFormats = first.state().filter().formats().equals(second.state().filter().formats());
    var before = roles(first, sameFormats);
    var after = roles(second, sameFormats);
    var keys = new TreeSet<>(before.keySet());
    keys.addAll(after.keySet());
    return new Difference(
        keys.stream()
            .filter(key -> !sameRole(before.get(key), after.get(key)))
            .map(
                key ->
                    new Line(
                        key.country,
                        Optional.ofNullable(before.get(key)),
                        Optional.ofNullable(after.get(key))))
            .toList());
  }

  private static Map<Key, Membership> roles(Visible visible, boolean byFormat) {
    var roles = new LinkedHashMap<Key, Membership>();
    for (var fill : visible.map().fills()) {
      if (fill.inFilter()) {
        for (var holding : fill.holdings()) {
          roles.putIfAbsent(new Key(fill.country(), byFormat ? holding.format() : ""), holding);
        }
      }
    }
    return roles;
  }

  private static boolean sameRole(@Nullable Membership a, @Nullable Membership b) {
    return a != null && b != null && plain(a.role()) == plain(b.role());
  }

  /** A founding member counts as a member: having founded a format is not a later change. */
  private static Role plain(Role role) {
    return role == Role.FOUNDING_MEMBER ? Role.MEMBER : role;
  }
}
