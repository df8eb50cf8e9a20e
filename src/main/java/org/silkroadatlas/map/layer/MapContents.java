package org.silkroadatlas.map.layer;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.silkroadatlas.draw.FormatColours;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.AtlasLayer;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.FillTheme;
import org.silkroadatlas.query.OutOfFilterMode;
import org.silkroadatlas.query.Visible;

/**
 * What the map shows in one state: the single source for painters, legend, tooltip and table.
 *
 * @param index the dataset
 * @param visible what is visible
 * @param outside how the map shows what is outside the filter
 * @param palette the colours
 * @param themes the layers that are switched on
 * @param plan how countries are filled
 * @param colours the colours of formats
 * @param changes the countries that joined or left in the year
 * @param isAlone whether what is unrelated to the selection is left out instead of faded
 */
public record MapContents(
    DatasetIndex index,
    Visible visible,
    OutOfFilterMode outside,
    Palette palette,
    Set<AtlasLayer> themes,
    FillPlan plan,
    FormatColours colours,
    List<RoleChange> changes,
    boolean isAlone) {

  /** Copies the collections. */
  public MapContents {
    themes = Set.copyOf(themes);
    changes = List.copyOf(changes);
  }

  /**
   * The map contents for what is visible.
   *
   * @param most the layers that can be shown at all
   */
  public static MapContents of(
      DatasetIndex index, Visible visible, Palette palette, Set<AtlasLayer> most) {
    var outside = visible.state().view().outside();
    var themes = EnumSet.noneOf(AtlasLayer.class);
    themes.addAll(visible.state().view().layers());
    themes.retainAll(most);
    return new MapContents(
        index,
        visible,
        outside,
        palette,
        themes,
        FillPlan.of(visible, index, palette),
        FormatColours.of(visible.distinctFormats()),
        RoleChange.of(visible, index, palette),
        false);
  }

  /**
   * The same for an audience, without anything that would need explanation: if what is outside the
   * filter is hidden, so is what is unrelated to the selection.
   */
  public MapContents forAudience() {
    return new MapContents(
        index,
        visible,
        outside,
        palette,
        themes,
        plan,
        colours,
        changes,
        outside == OutOfFilterMode.HIDE);
  }

  /** These contents, filled by the differences from another map. */
  public MapContents comparedWith(DifferencePlan difference) {
    return withPlan(difference.fills());
  }

  /** These contents with plain numbers, without the change from the year before. */
  public MapContents plainlyCounted() {
    var numbers = new HashMap<String, String>();
    DifferencePlan.counts(plan.theme()).forEach((id, n) -> numbers.put(id, Integer.toString(n)));
    return plan.isCounted() ? withPlan(plan.with(plan.looks(), numbers)) : this;
  }

  private MapContents withPlan(FillPlan other) {
    return new MapContents(
        index, visible, outside, palette, themes, other, colours, changes, isAlone);
  }

  /** Whether a layer is switched on. */
  public boolean has(AtlasLayer theme) {
    return themes.contains(theme);
  }

  /** Whether there is a selection, so that unrelated items are shown differently. */
  private boolean narrows() {
    return visible.state().focus().isPresent();
  }

  /** The colour of a format, as in every pane. */
  public Color colour(Format format) {
    return colours.of(format, palette);
  }

  /** The colour of an event: that of its format. */
  public Color colour(Event event) {
    return colour(index.format(event.format()));
  }

  /** The colour of a route: that of the format responsible for it. */
  public Color colour(Route route) {
    return route.format().map(id -> colour(index.format(id))).orElse(palette.of(Vector.REGIONAL));
  }

  private boolean isRelated(Item item) {
    return visible.related().contains(item.ref()) || isFocus(item);
  }

  private boolean isFocus(Item item) {
    return visible.state().focus().filter(item.ref()::equals).isPresent();
  }

  /** The events drawn at full strength: those of the filter that belong to the selection. */
  public List<Event> markers() {
    if (!has(AtlasLayer.EVENTS)) {
      return List.of();
    }
    var all = visible.map();
    return Stream.concat(
            all.markers().stream().filter(event -> !narrows() || isRelated(event)),
            all.others().stream().filter(this::isFocus))
        .toList();
  }

  /** The events drawn as context. */
  public List<Event> others() {
    if (!has(AtlasLayer.EVENTS)) {
      return List.of();
    }
    var all = visible.map();
    var beside = outside == OutOfFilterMode.HIDE ? List.<Event>of() : all.others();
    return Stream.concat(
            all.markers().stream().filter(event -> narrows() && !isAlone && !isRelated(event)),
            beside.stream().filter(event -> !isFocus(event)))
        .toList();
  }

  /** The selected event, or the event of the selected agreement, quote or figure. */
  public Optional<ItemRef> ringed() {
    return visible
        .state()
        .focus()
        .flatMap(
            item ->
                switch (item.kind()) {
                  case EVENT -> Optional.of(item);
                  case AGREEMENT, QUOTE, FIGURE ->
                      visible.related().events().stream().findFirst().map(Item::ref);
                  default -> Optional.empty();
                });
  }

  /** The routes that are drawn, at full strength or faded. */
  public List<Route> routes() {
    return has(AtlasLayer.ROUTES)
        ? visible.map().routes().stream().filter(route -> !isAlone || !isFaded(route)).toList()
        : List.of();
  }

  /** Whether a route is unrelated to the selection. */
  public boolean isFaded(Route route) {
    return narrows() && !isRelated(route);
  }

  /** The arcs of the selection. */
  public List<ArcLayer.Arc> arcs() {
    return has(AtlasLayer.ARCS) ? ArcLayer.of(this) : List.of();
  }

  /** The countries outlined for the selection. */
  public Set<String> outlined() {
    return switch (visible.map().theme()) {
      case FillTheme.Ties ties -> Set.of(ties.country());
      case FillTheme.Roles roles -> roles.outlined();
      case FillTheme.Concerned concerned -> concerned.first();
      default -> Set.of();
    };
  }

  /**
   * Whether an item at full strength is emphasised: it belongs to the selection or, without one, to
   * a filter that excludes something.
   */
  boolean standsOut(ItemRef item) {
    var focus = visible.state().focus();
    return focus.isEmpty()
        ? !visible.state().filter().isEverything()
        : item.kind() == ItemKind.COUNTRY
            || focus.get().equals(item)
            || visible.related().contains(item);
  }

  /** All items drawn at full strength, in view or beyond the edges of the map. */
  public Set<ItemRef> inFull() {
    var shown = new LinkedHashSet<ItemRef>();
    if (has(AtlasLayer.FILLS)) {
      plan.looks()
          .forEach(
              (country, look) -> {
                if (!look.faint()) {
                  shown.add(ItemRef.country(country));
                }
              });
    }
    markers().stream().map(Item::ref).forEach(shown::add);
    routes().stream().filter(route -> !isFaded(route)).map(Item::ref).forEach(shown::add);
    return shown;
  }
}
