package org.silkroadatlas.export.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.silkroadatlas.export.html.CountryLook.Band;
import org.silkroadatlas.export.html.CountryLook.Style;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Group;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Level;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Role.Standing;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Fill;
import org.silkroadatlas.query.FillTheme;
import org.silkroadatlas.query.FillTheme.Act;
import org.silkroadatlas.query.Outside;
import org.silkroadatlas.query.Visible;

/**
 * How the countries of one map are filled: the looks of the window for the same {@link FillTheme},
 * which a test compares. Immutable once made.
 */
final class FillLooks {
  private static final String UNION = "EU";

  private final Visible visible;
  private final DatasetIndex index;
  private final FillTheme theme;
  private final List<Format> formats;
  private final Map<String, Hue> hues;
  private final Map<String, CountryLook> looks = new LinkedHashMap<>();
  private final Map<String, String> captions = new LinkedHashMap<>();

  FillLooks(Visible visible, DatasetIndex index) {
    this.visible = visible;
    this.index = index;
    theme = visible.map().theme();
    formats = formats(theme).stream().map(index::format).toList();
    hues = Hue.of(formats);
    switch (theme) {
      case FillTheme.Counts it -> counts(it.counts(), it.before(), it.most());
      case FillTheme.Ties it -> counts(it.counts(), it.before(), it.most());
      case FillTheme.Roles it -> it.fills().forEach(this::role);
      case FillTheme.Tokens it -> it.fills().forEach(this::tokens);
      case FillTheme.Participants it ->
          it.ranks()
              .forEach(
                  (country, rank) ->
                      looks.put(
                          country,
                          CountryLook.of(
                              hueOfEvent(Optional.of(it.event())), Style.SOLID, strength(rank))));
      case FillTheme.Parties it -> it.acts().forEach((c, act) -> looks.put(c, look(act)));
      case FillTheme.Concerned it -> {
        it.first().forEach(country -> looks.put(country, concerned(true)));
        it.others().forEach(country -> looks.put(country, concerned(false)));
      }
    }
    spreadUnion();
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

  /** What the fills say. */
  FillTheme theme() {
    return theme;
  }

  /** The look of each country that is filled, by id. */
  Map<String, CountryLook> looks() {
    return looks;
  }

  /** The number beneath the name of a country, by id. */
  Map<String, String> captions() {
    return captions;
  }

  /** The formats that have a colour of their own, in the order of lanes. */
  List<Format> formats() {
    return formats;
  }

  /** The colour of one of those formats. */
  Hue hue(Format format) {
    return hues.getOrDefault(format.id(), Hue.ACCENT);
  }

  /** The largest number on the ramp; 0 without one. */
  int most() {
    return switch (theme) {
      case FillTheme.Counts counts -> counts.most();
      case FillTheme.Ties ties -> ties.most();
      case FillTheme.Tokens all -> all.formats().size();
      default -> 0;
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
    var countries = visible.state().scope().countries();
    var outside = visible.state().view().outside();
    if (countries.isEmpty() || outside == Outside.SHOW) {
      return;
    }
    if (outside == Outside.HIDE) {
      looks.keySet().retainAll(countries);
      captions.keySet().retainAll(countries);
    } else {
      looks.replaceAll((country, look) -> look.faint(!countries.contains(country)));
    }
  }

  private void counts(Map<String, Integer> counts, Map<String, Integer> before, int most) {
    counts.forEach(
        (country, count) -> {
          looks.put(country, new CountryLook.Shade(Math.min(1, count / (double) most), false));
          captions.put(
              country,
              caption(count, before.isEmpty() ? count : before.getOrDefault(country, 0)));
        });
  }

  /** The number, with the difference from the year before: “38 +2”. */
  private static String caption(int count, int before) {
    var change = count - before;
    return change == 0
        ? Integer.toString(count)
        : count + (change > 0 ? " +" : " −") + Math.abs(change);
  }

  private void role(Fill fill) {
    var bands = new ArrayList<Band>();
    for (var i = 0; i < formats.size(); i++) {
      var place = i;
      standing(fill, formats.get(i))
          .ifPresent(found -> bands.add(band(place, hue(formats.get(place)), found)));
    }
    if (!bands.isEmpty()) {
      looks.put(fill.country(), new CountryLook.Bands(bands, false));
    }
  }

  /** What a country is in a format, by one of its fills. */
  static Optional<Standing> standing(Fill fill, Format format) {
    return fill.holdings().stream()
        .filter(holding -> holding.format().equals(format.id()))
        .findFirst()
        .map(Membership::role)
        .map(role -> role.standing());
  }

  /** How a role is drawn. */
  static Band band(int place, Hue hue, Standing standing) {
    return switch (standing) {
      case MEMBER -> new Band(place, hue, Style.SOLID, 0.5);
      case OBSERVER -> new Band(place, hue, Style.HATCHED, 0.5);
      case SIGNATORY, OFFICE -> new Band(place, hue, Style.RIMMED, 0.5);
    };
  }

  private void tokens(Fill fill) {
    var held = formats.stream().filter(format -> standing(fill, format).isPresent()).count();
    looks.put(fill.country(), new CountryLook.Shade(held / (double) formats.size(), false));
    captions.put(fill.country(), Long.toString(held));
  }

  /** How strong the fill of a delegation is, by its rank. */
  static double strength(Level rank) {
    return switch (rank) {
      case HEADS_OF_STATE -> 0.68;
      case HEADS_OF_GOVERNMENT -> 0.52;
      case MINISTERS -> 0.38;
      case PARLIAMENT, SENIOR_OFFICIALS, EXPERTS, BUSINESS, MILITARY, NONE -> 0.24;
    };
  }

  private Hue hueOfEvent(Optional<String> id) {
    return id.flatMap(it -> index.find(ItemRef.event(it)))
        .map(event -> Hue.of(index.format(((Event) event).format()).vector()))
        .orElse(Hue.ACCENT);
  }

  private CountryLook look(Act act) {
    var agreement = visible.state().focus().flatMap(index::find).map(Agreement.class::cast);
    var hue = hueOfEvent(agreement.flatMap(Agreement::event));
    return switch (act) {
      case IN_FORCE -> CountryLook.of(hue, Style.SOLID, 0.68);
      case RATIFIED -> CountryLook.of(hue, Style.SOLID, 0.46);
      case PARTY -> CountryLook.of(hue, Style.SOLID, 0.24);
      case SIGNED -> CountryLook.of(hue, Style.RIMMED, 0.5);
      case WITHDRAWN -> CountryLook.of(hue, Style.HATCHED, 0.5);
    };
  }

  /** How a country is drawn that an item is about, or that it touches. */
  static CountryLook concerned(boolean first) {
    return CountryLook.of(Hue.ACCENT, Style.SOLID, first ? 0.6 : 0.28);
  }

  /** Where the Union takes part, its members are shown. */
  private void spreadUnion() {
    var union = looks.get(UNION);
    if (union != null) {
      index.dataset().countries().stream()
          .filter(country -> country.group() == Group.EU)
          .forEach(country -> looks.putIfAbsent(country.id(), union));
    }
  }
}
