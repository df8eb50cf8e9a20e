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
 * How countries are filled in a state: decided once, drawn by {@link FillLayer} and explained by
 * the legend.
 *
 * @param theme what the fills show
 * @param looks the style of each filled country, by id
 * @param formats the formats with their own colour, in the order of lanes
 * @param captions the number below the name of a country, by id
 * @param tokens the formats of a country, below its name, by id
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

  /** The plan for what is visible. */
  public static FillPlan of(Visible visible, DatasetIndex index, Palette palette) {
    return new FillPlanner(visible, index, palette).plan();
  }

  /** This plan with other styles and numbers. */
  FillPlan with(Map<String, FillStyle> otherLooks, Map<String, String> otherCaptions) {
    return new FillPlan(theme, otherLooks, formats, otherCaptions, tokens);
  }

  /** Whether numbers are shown on a ramp. */
  public boolean isCounted() {
    return theme instanceof FillTheme.Counts || theme instanceof FillTheme.Ties;
  }

  /** The ramp of the numbers; without numbers, one that ends at 1. */
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

  /** The style of a country that an item is mainly about, or also concerns. */
  public static FillStyle concerned(Palette palette, boolean first) {
    return FillPlanner.concerned(palette, first);
  }

  /** The style of a number on the ramp. */
  public FillStyle.Shade shade(int number) {
    return new FillStyle.Shade(ramp().share(number), false);
  }
}
