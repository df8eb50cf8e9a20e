package org.silkroadatlas.map.layer;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.map.layer.FillStyle.Style;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Difference;
import org.silkroadatlas.query.FillTheme;
import org.silkroadatlas.query.Union;

/**
 * How the second of two compared maps is filled: by its differences from the first. If both show
 * numbers, more or fewer; otherwise who joined, left or changed role.
 *
 * @param fills the fills, with the numbers of the second map and their differences
 * @param changes the difference of each country filled on either map, by id
 * @param isCounted whether numbers are compared
 */
public record DifferencePlan(FillPlan fills, Map<String, Change> changes, boolean isCounted) {
  /** How a country differs. */
  public enum Change {
    JOINED("joined"),
    LEFT("left"),
    CHANGED("changedRole"),
    MORE("more"),
    FEWER("fewer"),
    SAME("same");

    private final String key;

    Change(String key) {
      this.key = key;
    }

    /** The last part of the message key. */
    public String key() {
      return key;
    }
  }

  /** Copies the map. */
  public DifferencePlan {
    changes = Map.copyOf(changes);
  }

  /** The differences between two maps. */
  public static DifferencePlan of(MapContents first, MapContents second) {
    return first.plan().isCounted() && second.plan().isCounted()
        ? ofNumbers(first, second)
        : ofRoles(first, second);
  }

  /** The fill style of a country with a given difference, or none. */
  public static FillStyle look(Change change, double share, Palette palette) {
    return switch (change) {
      case JOINED -> FillStyle.of(palette.accent(), Style.SOLID, 0.62);
      case MORE -> FillStyle.of(palette.accent(), Style.SOLID, 0.16 + 0.56 * share);
      case LEFT, FEWER -> FillStyle.of(palette.hover(), Style.HATCHED, 0.5);
      case CHANGED -> FillStyle.of(palette.border(), Style.RIMMED, 0.5);
      case SAME -> FillStyle.of(palette.quietText(), Style.SOLID, 0.1);
    };
  }

  /** The numbers on a map, by country; empty if it shows none. */
  public static Map<String, Integer> counts(FillTheme theme) {
    return switch (theme) {
      case FillTheme.Counts all -> all.counts();
      case FillTheme.Ties ties -> ties.counts();
      default -> Map.of();
    };
  }

  /** The kinds of difference that occur. */
  public Set<Change> kinds() {
    var kinds = EnumSet.noneOf(Change.class);
    kinds.addAll(changes.values());
    return kinds;
  }

  private static DifferencePlan ofNumbers(MapContents first, MapContents second) {
    var before = counts(first.plan().theme());
    var after = counts(second.plan().theme());
    var differences = new HashMap<String, Integer>();
    for (var id : filled(first, second)) {
      var index = second.index();
      differences.put(id, number(id, after, index) - number(id, before, index));
    }
    var most = differences.values().stream().mapToInt(Math::abs).max().orElse(1);
    var changes = new HashMap<String, Change>();
    var looks = new LinkedHashMap<String, FillStyle>();
    var captions = new HashMap<String, String>();
    differences.forEach(
        (id, difference) -> {
          var change = difference > 0 ? Change.MORE : difference < 0 ? Change.FEWER : Change.SAME;
          var share = Math.abs(difference) / (double) Math.max(1, most);
          changes.put(id, change);
          looks.put(id, look(change, share, second.palette()).faint(isFaint(id, first, second)));
          if (before.containsKey(id) || after.containsKey(id)) {
            var now = after.getOrDefault(id, 0);
            captions.put(id, FillPlanner.caption(now, before.getOrDefault(id, 0)));
          }
        });
    return new DifferencePlan(second.plan().with(looks, captions), changes, true);
  }

  /** Members of the European Union that are filled on its behalf have its number. */
  private static int number(String id, Map<String, Integer> counts, DatasetIndex index) {
    return Optional.ofNullable(counts.get(id))
        .or(() -> Union.of(id, index).map(counts::get))
        .orElse(0);
  }

  private static Set<String> filled(MapContents first, MapContents second) {
    var ids = new TreeSet<>(first.plan().looks().keySet());
    ids.addAll(second.plan().looks().keySet());
    return ids;
  }

  private static boolean isFaint(String id, MapContents first, MapContents second) {
    return Optional.ofNullable(second.plan().looks().get(id))
        .or(() -> Optional.ofNullable(first.plan().looks().get(id)))
        .filter(FillStyle::faint)
        .isPresent();
  }

  private static DifferencePlan ofRoles(MapContents first, MapContents second) {
    var told = new HashMap<String, Change>();
    for (var line : Difference.between(first.visible(), second.visible()).lines()) {
      var change =
          switch (line.kind()) {
            case ONLY_SECOND -> Change.JOINED;
            case ONLY_FIRST -> Change.LEFT;
            case CHANGED -> Change.CHANGED;
          };
      told.merge(line.country(), change, (one, other) -> one == other ? one : Change.CHANGED);
    }
    var changes = new HashMap<String, Change>();
    var looks = new LinkedHashMap<String, FillStyle>();
    for (var id : filled(first, second)) {
      var ofUnion = Union.of(id, second.index()).map(told::get).orElse(null);
      var change = Optional.ofNullable(told.get(id)).or(() -> Optional.ofNullable(ofUnion));
      changes.put(id, change.orElse(Change.SAME));
      looks.put(
          id,
          look(change.orElse(Change.SAME), 1, second.palette()).faint(isFaint(id, first, second)));
    }
    return new DifferencePlan(second.plan().with(looks, second.plan().captions()), changes, false);
  }
}
