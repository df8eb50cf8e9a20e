package org.silkroadatlas.export.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.silkroadatlas.export.html.CountryFillStyle.Band;
import org.silkroadatlas.export.html.CountryFillStyle.Style;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Format;
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

/**
 * The fill styles of the countries on one map: the same as in the window for the same {@link
 * FillTheme}, which a test verifies. Immutable once made.
 */
final class CountryFillStyles {
  private final Visible visible;
  private final DatasetIndex index;
  private final FillTheme theme;
  private final List<Format> formats;
  private final Map<String, ThemedColor> colors;
  private final Map<String, CountryFillStyle> styles = new LinkedHashMap<>();
  private final Map<String, String> captions = new LinkedHashMap<>();

  CountryFillStyles(Visible visible, DatasetIndex index) {
    this.visible = visible;
    this.index = index;
    theme = visible.map().theme();
    formats = formats(theme).stream().map(index::format).toList();
    colors = ThemedColor.of(formats);
    switch (theme) {
      case FillTheme.Counts it -> counts(it.counts(), it.before(), it.ramp());
      case FillTheme.Ties it -> counts(it.counts(), it.before(), it.ramp());
      case FillTheme.Roles it -> it.fills().forEach(this::role);
      case FillTheme.Tokens it -> it.fills().forEach(this::tokens);
      case FillTheme.Participants it ->
          it.ranks()
              .forEach(
                  (country, rank) ->
                      styles.put(
                          country,
                          CountryFillStyle.of(
                              colorOfEvent(Optional.of(it.event())), Style.SOLID, strength(rank))));
      case FillTheme.Parties it -> it.acts().forEach((c, act) -> styles.put(c, look(act)));
      case FillTheme.Concerned it -> {
        it.first().forEach(country -> styles.put(country, concerned(true)));
        it.others().forEach(country -> styles.put(country, concerned(false)));
      }
    }
    Union.spread(styles, index);
    if (!isOfItem()) {
      followFilter();
    }
  }

  private static List<String> formats(FillTheme theme) {
    return switch (theme) {
      case FillTheme.Roles roles -> roles.formats();
      case FillTheme.Tokens all -> all.formats();
      default -> List.of();
    };
  }

  /** The theme of the fills. */
  FillTheme theme() {
    return theme;
  }

  /** The style of each filled country, by id. */
  Map<String, CountryFillStyle> styles() {
    return styles;
  }

  /** The number below the name of a country, by id. */
  Map<String, String> captions() {
    return captions;
  }

  /** The formats with their own colour, in the order of lanes. */
  List<Format> formats() {
    return formats;
  }

  /** The colour of a format. */
  ThemedColor color(Format format) {
    return colors.getOrDefault(format.id(), ThemedColor.ACCENT);
  }

  /** The ramp of the numbers; without numbers, one that ends at 1. */
  Ramp ramp() {
    return switch (theme) {
      case FillTheme.Counts counts -> counts.ramp();
      case FillTheme.Ties ties -> ties.ramp();
      case FillTheme.Tokens all -> Ramp.even(all.formats().size());
      default -> Ramp.even(1);
    };
  }

  private boolean isOfItem() {
    return switch (theme) {
      case FillTheme.Counts it -> false;
      case FillTheme.Ties it -> false;
      case FillTheme.Tokens it -> false;
      case FillTheme.Roles it -> visible.state().focus().isPresent();
      case FillTheme.Participants it -> true;
      case FillTheme.Parties it -> true;
      case FillTheme.Concerned it -> true;
    };
  }

  private void followFilter() {
    var countries = visible.state().filter().countries();
    var outside = visible.state().view().outside();
    if (countries.isEmpty() || outside == OutOfFilterMode.SHOW) {
      return;
    }
    if (outside == OutOfFilterMode.HIDE) {
      styles.keySet().retainAll(countries);
      captions.keySet().retainAll(countries);
    } else {
      styles.replaceAll((country, look) -> look.faint(!countries.contains(country)));
    }
  }

  private void counts(Map<String, Integer> counts, Map<String, Integer> before, Ramp ramp) {
    counts.forEach(
        (country, count) -> {
          styles.put(country, new CountryFillStyle.Shade(ramp.share(count), false));
          captions.put(
              country, caption(count, before.isEmpty() ? count : before.getOrDefault(country, 0)));
        });
  }

  /** The number, with the change from the year before: “38 ↑2”. */
  private static String caption(int count, int before) {
    var change = count - before;
    return change == 0
        ? Integer.toString(count)
        : count + (change > 0 ? " ↑" : " ↓") + Math.abs(change);
  }

  private void role(Fill fill) {
    var bands = new ArrayList<Band>();
    for (var i = 0; i < formats.size(); i++) {
      var place = i;
      standing(fill, formats.get(i))
          .ifPresent(found -> bands.add(band(place, color(formats.get(place)), found)));
    }
    if (!bands.isEmpty()) {
      styles.put(fill.country(), new CountryFillStyle.Bands(bands, false));
    }
  }

  /** The standing of a country in a format, from one of its fills. */
  static Optional<Standing> standing(Fill fill, Format format) {
    return fill.holdings().stream()
        .filter(holding -> holding.format().equals(format.id()))
        .findFirst()
        .map(Membership::role)
        .map(role -> role.standing());
  }

  /** How a role is drawn. */
  static Band band(int place, ThemedColor color, Standing standing) {
    return switch (standing) {
      case MEMBER -> new Band(place, color, Style.SOLID, 0.5);
      case OBSERVER -> new Band(place, color, Style.HATCHED, 0.5);
      case SIGNATORY, OFFICE -> new Band(place, color, Style.RIMMED, 0.5);
    };
  }

  private void tokens(Fill fill) {
    var held = formats.stream().filter(format -> standing(fill, format).isPresent()).count();
    styles.put(fill.country(), new CountryFillStyle.Shade(held / (double) formats.size(), false));
    captions.put(fill.country(), Long.toString(held));
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

  private ThemedColor colorOfEvent(Optional<String> id) {
    return id.flatMap(it -> index.find(ItemRef.event(it)))
        .map(event -> ThemedColor.of(index.format(((Event) event).format()).vector()))
        .orElse(ThemedColor.ACCENT);
  }

  private CountryFillStyle look(Act act) {
    var agreement = visible.state().focus().flatMap(index::find).map(Agreement.class::cast);
    var color = colorOfEvent(agreement.flatMap(Agreement::event));
    return switch (act) {
      case IN_FORCE -> CountryFillStyle.of(color, Style.SOLID, 0.68);
      case RATIFIED -> CountryFillStyle.of(color, Style.SOLID, 0.46);
      case PARTY -> CountryFillStyle.of(color, Style.SOLID, 0.24);
      case SIGNED -> CountryFillStyle.of(color, Style.RIMMED, 0.5);
      case WITHDRAWN -> CountryFillStyle.of(color, Style.HATCHED, 0.5);
    };
  }

  /** The style of a country that an item is mainly about, or also concerns. */
  static CountryFillStyle concerned(boolean first) {
    return CountryFillStyle.of(ThemedColor.ACCENT, Style.SOLID, first ? 0.6 : 0.28);
  }
}
