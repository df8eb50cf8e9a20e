package org.silkroadatlas.map.layer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Group;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Role.Standing;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Fill;
import org.silkroadatlas.query.Outside;
import org.silkroadatlas.query.Visible;

/**
 * How the countries are filled in one state: decided once, drawn by {@link FillLayer} and explained
 * by the legend.
 *
 * @param mode what the fills tell
 * @param looks the look of each country that is filled, by id
 * @param formats the formats that have a colour of their own, in the order of their bands
 */
public record FillPlan(Mode mode, Map<String, Look> looks, List<Key> formats) {
  /** More formats than this are counted, not shown one by one. */
  public static final int MOST_BANDS = 4;

  /** What the fills tell. */
  public enum Mode {
    /** In how many formats a country holds a role. */
    COUNT,
    /** The role in one format. */
    ROLE,
    /** The roles in a few formats, in bands. */
    BANDS
  }

  /** A format with its colour. */
  public record Key(Format format, Color colour) {}

  /**
   * One band of a fill.
   *
   * @param index the place of the format among the scoped ones
   * @param colour the colour of the format
   * @param standing how the role is drawn
   */
  public record Band(int index, Color colour, Standing standing) {}

  /**
   * The look of a country.
   *
   * @param countClass 0…3 in count mode
   * @param bands the bands in the other modes
   * @param faint whether it lies outside the scope and is dimmed
   */
  public record Look(int countClass, List<Band> bands, boolean faint) {}

  /** Copies the collections. */
  public FillPlan {
    looks = Map.copyOf(looks);
    formats = List.copyOf(formats);
  }

  /** The plan of what is visible. */
  public static FillPlan of(Visible visible, DatasetIndex index, Palette palette, Outside outside) {
    var scoped =
        index.formatsInLaneOrder().stream()
            .filter(format -> visible.state().scope().formats().contains(format.id()))
            .toList();
    var colours = FormatColours.assign(scoped, palette);
    var keys =
        scoped.stream()
            .map(f -> new Key(f, colours.getOrDefault(f.id(), palette.accent())))
            .toList();
    var mode =
        scoped.isEmpty() || scoped.size() > MOST_BANDS
            ? Mode.COUNT
            : scoped.size() == 1 ? Mode.ROLE : Mode.BANDS;
    var looks = new LinkedHashMap<String, Look>();
    for (var fill : visible.map().fills()) {
      if (fill.inScope() || outside != Outside.HIDE) {
        var look = look(fill, mode, keys, !fill.inScope() && outside == Outside.DIM);
        looks.put(fill.country(), look);
      }
    }
    spreadUnion(looks, index);
    return new FillPlan(mode, looks, mode == Mode.COUNT ? List.of() : keys);
  }

  private static Look look(Fill fill, Mode mode, List<Key> keys, boolean faint) {
    if (mode == Mode.COUNT) {
      return new Look(countClass(fill.holdings().size()), List.of(), faint);
    }
    var bands = new ArrayList<Band>();
    for (var i = 0; i < keys.size(); i++) {
      var key = keys.get(i);
      var holding =
          fill.holdings().stream().filter(h -> h.format().equals(key.format().id())).findFirst();
      var index = i;
      holding
          .map(Membership::role)
          .ifPresent(role -> bands.add(new Band(index, key.colour(), role.standing())));
    }
    return new Look(0, List.copyOf(bands), faint);
  }

  /** The European Union has no shape of its own: where it takes part, its members are shown. */
  private static void spreadUnion(Map<String, Look> looks, DatasetIndex index) {
    var union = looks.get("EU");
    if (union != null) {
      index.dataset().countries().stream()
          .filter(country -> country.group() == Group.EU)
          .forEach(country -> looks.putIfAbsent(country.id(), union));
    }
  }

  /** The fewest formats of each class in count mode; the same in every year. */
  public static final List<Integer> CLASSES = List.of(1, 3, 10, 25);

  /** The class of a number of formats, 0…3. */
  public static int countClass(int formats) {
    var countClass = 0;
    for (var i = 1; i < CLASSES.size(); i++) {
      countClass = formats >= CLASSES.get(i) ? i : countClass;
    }
    return countClass;
  }
}
