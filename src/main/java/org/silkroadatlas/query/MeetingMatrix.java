package org.silkroadatlas.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Named;
import org.silkroadatlas.model.Role;

/**
 * Who meets whom: countries against countries or formats. Cells count what the two share in the
 * filter. The filter's countries are ignored, since the matrix serves to choose them.
 *
 * @param rows ids of countries: the five states first, then by how much they share
 * @param columns ids of countries or formats, in the order of the rows or of the lanes
 * @param counts by row, then by column; zeros are left out
 */
public record MeetingMatrix(
    List<String> rows, List<String> columns, Map<String, Map<String, Integer>> counts) {

  /** What is counted. */
  public enum Measure implements Named {
    /** Held events that both attended. */
    MEETINGS("meetings"),
    /** Formats in which both held a role at the cursor. */
    MEMBERSHIPS("memberships");

    private final String key;

    Measure(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /** Copies the lists. */
  public MeetingMatrix {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /** What a row and a column share. */
  public int count(String row, String column) {
    return counts.getOrDefault(row, Map.of()).getOrDefault(column, 0);
  }

  /** The largest count between two different things. */
  public int most() {
    var most = 0;
    for (var row : rows) {
      for (var column : columns) {
        most = row.equals(column) ? most : Math.max(most, count(row, column));
      }
    }
    return most;
  }

  /** Countries against countries; the diagonal counts everything of a country. */
  public static MeetingMatrix ofCountries(
      DatasetIndex index, Filter filter, LocalDate day, Measure measure) {
    var sets =
        measure == Measure.MEETINGS ? meetings(index, filter) : memberships(index, filter, day);
    var counts = new HashMap<String, Map<String, Integer>>();
    sets.forEach(
        (row, own) -> {
          var line = new HashMap<String, Integer>();
          sets.forEach(
              (column, other) -> {
                var shared = (BitSet) own.clone();
                shared.and(other);
                if (!shared.isEmpty()) {
                  line.put(column, shared.cardinality());
                }
              });
          counts.put(row, line);
        });
    var rows = ordered(index, counts);
    return new MeetingMatrix(rows, rows, counts);
  }

  /** Countries against formats: events attended, or whether a role was held. */
  public static MeetingMatrix ofFormats(
      DatasetIndex index, Filter filter, LocalDate day, Measure measure) {
    var counts = new HashMap<String, Map<String, Integer>>();
    if (measure == Measure.MEETINGS) {
      var events = index.events().items();
      meetings(index, filter)
          .forEach(
              (country, set) -> {
                var line = new HashMap<String, Integer>();
                set.stream().forEach(i -> line.merge(events.get(i).format(), 1, Integer::sum));
                counts.put(country, line);
              });
    } else {
      roles(index, filter, day)
          .forEach(
              (country, roles) -> {
                var line = new HashMap<String, Integer>();
                roles.forEach(role -> line.put(role.format(), 1));
                counts.put(country, line);
              });
    }
    var used = new TreeSet<String>();
    counts.values().forEach(line -> used.addAll(line.keySet()));
    var columns =
        index.formatsInLaneOrder().stream()
            .map(format -> format.id())
            .filter(used::contains)
            .toList();
    return new MeetingMatrix(ordered(index, counts), columns, counts);
  }

  private static Map<String, BitSet> meetings(DatasetIndex index, Filter filter) {
    var found = index.events().inFilter(filter.without(Facet.COUNTRIES));
    found.andNot(index.notHeld());
    var sets = new LinkedHashMap<String, BitSet>();
    for (var country : index.dataset().countries()) {
      var own = index.events().ofCountry(country.id());
      own.and(found);
      if (!own.isEmpty()) {
        sets.put(country.id(), own);
      }
    }
    return sets;
  }

  private static Map<String, BitSet> memberships(DatasetIndex index, Filter filter, LocalDate day) {
    var numbers = new HashMap<String, Integer>();
    var sets = new LinkedHashMap<String, BitSet>();
    roles(index, filter, day)
        .forEach(
            (country, roles) -> {
              var set = new BitSet();
              for (var role : roles) {
                set.set(numbers.computeIfAbsent(role.format(), f -> numbers.size()));
              }
              sets.put(country, set);
            });
    return sets;
  }

  private static Map<String, List<Membership>> roles(
      DatasetIndex index, Filter filter, LocalDate day) {
    var roles = new LinkedHashMap<String, List<Membership>>();
    for (var country : index.memberships().countries()) {
      var held = new ArrayList<Membership>();
      for (var membership : index.memberships().asOf(country, day)) {
        var asked = filter.formats().isEmpty() || filter.formats().contains(membership.format());
        if (asked && membership.role().standing() != Role.Standing.OFFICE) {
          held.add(membership);
        }
      }
      if (!held.isEmpty()) {
        roles.put(country, held);
      }
    }
    return roles;
  }

  private static List<String> ordered(
      DatasetIndex index, Map<String, Map<String, Integer>> counts) {
    Comparator<Country> order =
        Comparator.comparing((Country country) -> !country.core())
            .thenComparing(
                Comparator.comparingInt((Country country) -> sum(counts, country.id())).reversed())
            .thenComparing(Country::id);
    return index.dataset().countries().stream()
        .filter(country -> counts.containsKey(country.id()))
        .sorted(order)
        .map(Country::id)
        .toList();
  }

  private static int sum(Map<String, Map<String, Integer>> counts, String row) {
    return counts.getOrDefault(row, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
  }
}
