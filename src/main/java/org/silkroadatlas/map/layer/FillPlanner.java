package org.silkroadatlas.map.layer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.paint.Color;
import org.silkroadatlas.draw.FormatColours;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.map.layer.FillPlan.Token;
import org.silkroadatlas.map.layer.FillStyle.Band;
import org.silkroadatlas.map.layer.FillStyle.Style;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Level;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Role.Standing;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Fill;
import org.silkroadatlas.query.FillTheme;
import org.silkroadatlas.query.FillTheme.Act;
import org.silkroadatlas.query.OutOfFilterMode;
import org.silkroadatlas.query.Ramp;
import org.silkroadatlas.query.Union;
import org.silkroadatlas.query.Visible;

/** Turns the theme of the fills into styles. */
final class FillPlanner {
  /** More tokens than this below a name are unreadable; only the number is shown. */
  private static final int MOST_TOKENS = 12;

  private final Visible visible;
  private final DatasetIndex index;
  private final Palette palette;
  private final FormatColours colours;
  private final Map<String, FillStyle> looks = new LinkedHashMap<>();
  private final Map<String, String> captions = new LinkedHashMap<>();
  private final Map<String, List<Token>> tokens = new LinkedHashMap<>();

  FillPlanner(Visible visible, DatasetIndex index, Palette palette) {
    this.visible = visible;
    this.index = index;
    this.palette = palette;
    colours = FormatColours.of(visible.distinctFormats());
  }

  FillPlan plan() {
    var theme = visible.map().theme();
    var formats = keys(theme.formats());
    switch (theme) {
      case FillTheme.Counts counts -> counts(counts.counts(), counts.before(), counts.ramp());
      case FillTheme.Ties ties -> counts(ties.counts(), ties.before(), ties.ramp());
      case FillTheme.Roles roles -> roles.fills().forEach(fill -> role(fill, formats));
      case FillTheme.Tokens all -> all.fills().forEach(fill -> tokens(fill, formats));
      case FillTheme.Participants came -> participants(came);
      case FillTheme.Parties parties -> parties(parties);
      case FillTheme.Concerned concerned -> concerned(concerned);
    }
    Union.spread(looks, index); // the European Union has no shape of its own
    if (!isOfItem(theme)) {
      followFilter();
    }
    return new FillPlan(theme, looks, formats, captions, tokens);
  }

  private List<FillPlan.Key> keys(List<String> ids) {
    return ids.stream()
        .map(index::format)
        .map(format -> new FillPlan.Key(format, colours.of(format, palette)))
        .toList();
  }

  /** A selection decides which countries are involved, and the filter fades none of them. */
  private boolean isOfItem(FillTheme theme) {
    return switch (theme) {
      case FillTheme.Counts counts -> false;
      case FillTheme.Ties ties -> false;
      case FillTheme.Tokens all -> false;
      case FillTheme.Roles roles -> visible.state().focus().isPresent();
      case FillTheme.Participants came -> true;
      case FillTheme.Parties parties -> true;
      case FillTheme.Concerned concerned -> true;
    };
  }

  private void followFilter() {
    var countries = visible.state().filter().countries();
    var outside = visible.state().view().outside();
    if (countries.isEmpty() || outside == OutOfFilterMode.SHOW) {
      return;
    }
    if (outside == OutOfFilterMode.HIDE) {
      looks.keySet().retainAll(countries);
      captions.keySet().retainAll(countries);
      tokens.keySet().retainAll(countries);
    } else {
      looks.replaceAll((country, look) -> look.faint(!countries.contains(country)));
    }
  }

  private void counts(Map<String, Integer> counts, Map<String, Integer> before, Ramp ramp) {
    counts.forEach(
        (country, count) -> {
          looks.put(country, new FillStyle.Shade(ramp.share(count), false));
          captions.put(country, caption(count, before.isEmpty() ? count : before(before, country)));
        });
  }

  private static int before(Map<String, Integer> before, String country) {
    return before.getOrDefault(country, 0);
  }

  /**
   * The number, with the change from the year before: “38 ↑2”. Plus and minus are reserved for
   * countries that joined and left.
   */
  static String caption(int count, int before) {
    var change = count - before;
    return change == 0
        ? Integer.toString(count)
        : count + (change > 0 ? " ↑" : " ↓") + Math.abs(change);
  }

  private void role(Fill fill, List<FillPlan.Key> formats) {
    var bands = new ArrayList<Band>();
    for (var i = 0; i < formats.size(); i++) {
      var key = formats.get(i);
      var place = i;
      standing(fill, key).ifPresent(s -> bands.add(band(place, key.colour(), s)));
    }
    if (!bands.isEmpty()) {
      looks.put(fill.country(), new FillStyle.Bands(bands, false));
    }
  }

  private static Optional<Standing> standing(Fill fill, FillPlan.Key key) {
    return fill.holdings().stream()
        .filter(holding -> holding.format().equals(key.format().id()))
        .findFirst()
        .map(Membership::role)
        .map(role -> role.standing());
  }

  /** How a role is drawn. */
  static Band band(int place, Color colour, Standing standing) {
    return switch (standing) {
      case MEMBER -> new Band(place, colour, Style.SOLID, 0.5);
      case OBSERVER -> new Band(place, colour, Style.HATCHED, 0.5);
      case SIGNATORY, OFFICE -> new Band(place, colour, Style.RIMMED, 0.5);
    };
  }

  private void tokens(Fill fill, List<FillPlan.Key> formats) {
    var held = formats.stream().filter(key -> standing(fill, key).isPresent()).count();
    looks.put(fill.country(), new FillStyle.Shade(held / (double) formats.size(), false));
    if (formats.size() <= MOST_TOKENS) {
      tokens.put(
          fill.country(),
          formats.stream().map(key -> new Token(key.colour(), standing(fill, key))).toList());
    } else {
      captions.put(fill.country(), Long.toString(held));
    }
  }

  private void participants(FillTheme.Participants came) {
    var colour = colourOfEvent(came.event());
    came.ranks()
        .forEach(
            (country, rank) ->
                looks.put(country, FillStyle.of(colour, Style.SOLID, strength(rank))));
  }

  /** The strength of the fill of a delegation, by rank. */
  static double strength(Level rank) {
    return switch (rank) {
      case HEADS_OF_STATE -> 0.68;
      case HEADS_OF_GOVERNMENT -> 0.52;
      case MINISTERS -> 0.38;
      case PARLIAMENT, SENIOR_OFFICIALS, EXPERTS, BUSINESS, MILITARY, NONE -> 0.24;
    };
  }

  private Color colourOfEvent(String id) {
    return index
        .find(ItemRef.event(id))
        .map(event -> colours.of(index.format(((Event) event).format()), palette))
        .orElse(palette.accent());
  }

  private void parties(FillTheme.Parties parties) {
    var colour =
        visible
            .state()
            .focus()
            .flatMap(index::find)
            .map(Agreement.class::cast)
            .flatMap(Agreement::event)
            .map(this::colourOfEvent)
            .orElse(palette.accent());
    parties.acts().forEach((country, act) -> looks.put(country, look(colour, act)));
  }

  /** The style of a party, by its furthest act. */
  static FillStyle look(Color colour, Act act) {
    return switch (act) {
      case IN_FORCE -> FillStyle.of(colour, Style.SOLID, 0.68);
      case RATIFIED -> FillStyle.of(colour, Style.SOLID, 0.46);
      case PARTY -> FillStyle.of(colour, Style.SOLID, 0.24);
      case SIGNED -> FillStyle.of(colour, Style.RIMMED, 0.5);
      case WITHDRAWN -> FillStyle.of(colour, Style.HATCHED, 0.5);
    };
  }

  private void concerned(FillTheme.Concerned concerned) {
    concerned.first().forEach(country -> looks.put(country, concerned(palette, true)));
    concerned.others().forEach(country -> looks.put(country, concerned(palette, false)));
  }

  /** The style of a country that an item is mainly about, or also concerns. */
  static FillStyle concerned(Palette palette, boolean first) {
    return FillStyle.of(palette.accent(), Style.SOLID, first ? 0.6 : 0.28);
  }
}
