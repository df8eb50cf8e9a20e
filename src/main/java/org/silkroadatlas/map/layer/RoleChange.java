package org.silkroadatlas.map.layer;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.silkroadatlas.draw.FormatColours;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Visible;

/**
 * A country that joined or left a format in the cursor's year.
 *
 * @param country id of the country
 * @param format short name of the format
 * @param colour the colour of the format
 * @param joined whether it joined
 */
public record RoleChange(String country, String format, Color colour, boolean joined) {

  /** The changes of the year in the filter that belong to the selection, joins first. */
  public static List<RoleChange> of(Visible visible, DatasetIndex index, Palette palette) {
    var colours = FormatColours.of(visible.distinctFormats());
    return Stream.concat(
            visible.map().joined().stream()
                .filter(m -> isWanted(m, visible))
                .map(m -> change(m, index, colours, palette, true)),
            visible.map().left().stream()
                .filter(m -> isWanted(m, visible))
                .map(m -> change(m, index, colours, palette, false)))
        .toList();
  }

  private static boolean isWanted(Membership membership, Visible visible) {
    return visible.state().focus().isEmpty() || visible.related().contains(membership.ref());
  }

  private static RoleChange change(
      Membership membership,
      DatasetIndex index,
      FormatColours colours,
      Palette palette,
      boolean joined) {
    var format = index.format(membership.format());
    return new RoleChange(
        membership.country(), format.shortName(), colours.of(format, palette), joined);
  }

  /** The text of the mark. */
  public String text() {
    return (joined ? "+ " : "− ") + format;
  }
}
