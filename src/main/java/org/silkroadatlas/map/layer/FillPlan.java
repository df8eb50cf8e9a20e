package org.silkroadatlas.map.layer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.paint.Color;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Role.Standing;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.FillTheme;
import org.silkroadatlas.query.Ramp;
import org.silkroadatlas.query.Visible;

/**
 * How the countries are filled in one state: decided once, drawn by {@link FillLayer} and explained
 * by the legend.
 *
 * @param theme what the fills say
 * @param looks the look of each country that is filled, by id
 * @param formats the formats that have a colour of their own, in the order of lanes
 * @param captions the number that stands beneath the name of a country, by id
 * @param tokens the formats of a country, beneath its name, by id
 */
public record FillPlan(
    FillTheme theme,
    Map<String, FillStyle> looks,
    List<Key> formats,
    Map<String, String> captions,
    Map<String, List<Token>> tokens) {

  /** A format with its colour. */
  public record Key(Format format, Color colour) {}

  /**
   * A token: one of the filtered formats beside the name of a country.
   *
   * @param colour the colour of the format
   * @param standing the role; empty if the country holds none
   */
  public record Token(Color colour, Optional<Standing> standing) {}

  /** Copies the collections. */
  public FillPlan {
    looks = Map.copyOf(looks);
    formats = List.copyOf(formats);
    captions = Map.copyOf(captions);
    tokens = Map.copyOf(tokens);
  }

  /** The plan of what is visible. */
  public static FillPlan of(Visible visible, DatasetIndex index, Palette palette) {
    return new FillPlanner(visible, index, palette).plan();
  }

  /** The same with other looks and numbers. */
  FillPlan with(Map<String, FillStyle> otherLooks, Map<String, String> otherCaptions) {
    return new FillPlan(theme, otherLooks, formats, otherCaptions, tokens);
  }

  /** Whether numbers are shown, on a ramp. */
  public boolean isCounted() {
    return theme instanceof FillTheme.Counts || theme instanceof FillTheme.Ties;
  }

  /** The ramp of the numbers; one that ends at 1 without numbers. */
  public Ramp ramp() {
    return switch (theme) {
      case FillTheme.Counts counts -> counts.ramp();
      case FillTheme.Ties ties -> ties.ramp();
      case FillTheme.Tokens all -> Ramp.even(all.formats().size());
      default -> Ramp.even(1);
    };
  }

  /** How a role is drawn. */
  public static FillStyle.Band band(int place, Color colour, Standing standing) {
    return FillPlanner.band(place, colour, standing);
  }

  /** How a country is drawn that an item is about, or that it touches. */
  public static FillStyle concerned(Palette palette, boolean first) {
    return FillPlanner.concerned(palette, first);
  }

  /** The look of a number on the ramp. */
  public FillStyle.Shade shade(int number) {
    return new FillStyle.Shade(ramp().share(number), false);
  }
}
