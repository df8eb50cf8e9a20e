package org.silkroadatlas.map.legend;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.map.layer.CountryNotes;
import org.silkroadatlas.map.layer.FillPlan;
import org.silkroadatlas.map.layer.FillPlan.Token;
import org.silkroadatlas.map.layer.FillStyle;
import org.silkroadatlas.map.layer.MapContents;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Level;
import org.silkroadatlas.model.Role.Standing;
import org.silkroadatlas.query.FillMeasure;
import org.silkroadatlas.query.FillTheme;
import org.silkroadatlas.query.FillTheme.Act;

/** The rows of the legend that explain the fills: a title, and a swatch for each kind. */
public final class FillRows {
  private final Messages messages;
  private final MapContents contents;
  private final FillPlan plan;
  private final Palette palette;
  private final List<LegendRow> rows = new ArrayList<>();
  private final String title;

  private FillRows(Messages messages, MapContents contents) {
    this.messages = messages;
    this.contents = contents;
    plan = contents.plan();
    palette = contents.palette();
    title = title();
  }

  /**
   * The rows for some fill styles.
   *
   * @param looks the styles that are in view
   */
  static List<LegendRow> of(Messages messages, MapContents contents, List<FillStyle> looks) {
    var fills = new FillRows(messages, contents);
    fills.list(looks);
    return fills.rows;
  }

  /** What the fills mean, in words. */
  public static String title(Messages messages, MapContents contents) {
    return new FillRows(messages, contents).title;
  }

  private String title() {
    var year = Integer.toString(contents.visible().state().cursor().year());
    return switch (plan.theme()) {
      case FillTheme.Counts counts -> messages.get("map.fills." + counts.measure().key(), year);
      case FillTheme.Ties ties ->
          messages.get("map.fills.ties." + ties.measure().key(), name(ties.country()), year);
      case FillTheme.Roles roles ->
          plan.formats().stream()
              .map(key -> key.format().shortName())
              .collect(Collectors.joining(" · "));
      case FillTheme.Tokens all -> messages.get("map.fills.tokens", all.formats().size());
      case FillTheme.Participants came -> messages.get("map.fills.participants");
      case FillTheme.Parties parties -> messages.get("map.fills.parties");
      case FillTheme.Concerned concerned -> messages.get("map.fills." + kind());
    };
  }

  /** The kind of the selected item, as part of a message key. */
  private String kind() {
    return contents.visible().state().focus().map(ItemRef::kind).orElse(ItemKind.SOURCE).key();
  }

  private String name(String country) {
    return contents.index().country(country).name(messages.locale().getLanguage());
  }

  private void add(Swatch picture, String text) {
    rows.add(new LegendRow(title, picture, text));
  }

  private void add(FillStyle look, String text) {
    add(new Swatch.Patch(look, palette), text);
  }

  private void list(List<FillStyle> looks) {
    switch (plan.theme()) {
      case FillTheme.Counts counts -> ramp();
      case FillTheme.Ties ties -> ramp();
      case FillTheme.Roles roles -> roles(looks);
      case FillTheme.Tokens all -> tokens();
      case FillTheme.Participants came -> ranks(came);
      case FillTheme.Parties parties -> acts(parties);
      case FillTheme.Concerned concerned -> concerned(concerned);
    }
  }

  private void ramp() {
    for (var step : plan.ramp().steps()) {
      add(plan.shade(step), Integer.toString(step));
    }
    var before = contents.visible().state().cursor().year() - 1;
    if (plan.isCounted() && contents.index().years().contains(before)) {
      var words = messages.get("map.legend.since", Integer.toString(before));
      add(new Swatch.Arrows(palette), words);
    }
  }

  private void roles(List<FillStyle> looks) {
    var keys = plan.formats();
    if (keys.size() == 1) {
      var colour = keys.getFirst().colour();
      standings(looks).forEach(standing -> add(look(0, colour, standing), text(standing)));
      return;
    }
    for (var i = 0; i < keys.size(); i++) {
      add(look(i, keys.get(i).colour(), Standing.MEMBER), keys.get(i).format().shortName());
    }
    standings(looks).stream()
        .filter(standing -> standing != Standing.MEMBER)
        .forEach(standing -> add(look(0, palette.quietText(), standing), text(standing)));
  }

  private static FillStyle look(int place, Color colour, Standing standing) {
    return new FillStyle.Bands(List.of(FillPlan.band(place, colour, standing)), false);
  }

  private Set<Standing> standings(List<FillStyle> looks) {
    var found = EnumSet.noneOf(Standing.class);
    for (var look : looks) {
      if (look instanceof FillStyle.Bands(var bands, var faint)) {
        bands.forEach(band -> found.add(standing(band.style())));
      }
    }
    return found;
  }

  private static Standing standing(FillStyle.Style style) {
    return switch (style) {
      case SOLID -> Standing.MEMBER;
      case HATCHED -> Standing.OBSERVER;
      case RIMMED -> Standing.SIGNATORY;
    };
  }

  private String text(Standing standing) {
    return switch (standing) {
      case MEMBER -> messages.get("map.legend.role.member");
      case OBSERVER -> messages.get("map.legend.role.observer");
      case SIGNATORY, OFFICE -> messages.get("map.legend.role.signatory");
    };
  }

  private void tokens() {
    ramp();
    if (plan.tokens().isEmpty()) {
      return;
    }
    for (var key : plan.formats()) {
      var token = new Token(key.colour(), Optional.of(Standing.MEMBER));
      add(new Swatch.Tokened(token, palette), key.format().shortName());
    }
    var ink = palette.text();
    for (var standing : List.of(Standing.MEMBER, Standing.OBSERVER, Standing.SIGNATORY)) {
      if (has(standing)) {
        add(new Swatch.Tokened(new Token(ink, Optional.of(standing)), palette), text(standing));
      }
    }
    add(
        new Swatch.Tokened(CountryNotes.none(palette), palette),
        messages.get("map.legend.role.none"));
  }

  private boolean has(Standing standing) {
    return plan.tokens().values().stream()
        .flatMap(List::stream)
        .anyMatch(token -> token.standing().filter(standing::equals).isPresent());
  }

  private void ranks(FillTheme.Participants came) {
    for (var rank : Level.values()) {
      came.ranks().entrySet().stream()
          .filter(guest -> guest.getValue() == rank)
          .findFirst()
          .map(guest -> plan.looks().get(guest.getKey()))
          .ifPresent(look -> add(look, messages.name(rank)));
    }
  }

  private void acts(FillTheme.Parties parties) {
    for (var act : Act.values()) {
      parties.acts().entrySet().stream()
          .filter(party -> party.getValue() == act)
          .findFirst()
          .map(party -> plan.looks().get(party.getKey()))
          .ifPresent(look -> add(look, messages.get("map.act." + key(act))));
    }
  }

  /** An act, as part of a message key. */
  public static String key(Act act) {
    return switch (act) {
      case PARTY -> "party";
      case SIGNED -> "signed";
      case RATIFIED -> "ratified";
      case IN_FORCE -> "inForce";
      case WITHDRAWN -> "withdrawn";
    };
  }

  private void concerned(FillTheme.Concerned concerned) {
    if (!concerned.first().isEmpty()) {
      add(FillPlan.concerned(palette, true), messages.get("map.fills." + kind() + ".first"));
    }
    if (!concerned.others().isEmpty()) {
      add(FillPlan.concerned(palette, false), messages.get("map.fills." + kind() + ".others"));
    }
  }

  /** What is counted, if the user can choose it. */
  static Optional<FillMeasure> measure(MapContents contents) {
    return switch (contents.plan().theme()) {
      case FillTheme.Counts counts -> Optional.of(counts.measure());
      case FillTheme.Ties ties -> Optional.of(ties.measure());
      default -> Optional.empty();
    };
  }
}
