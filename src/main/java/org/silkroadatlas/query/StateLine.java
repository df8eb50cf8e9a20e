package org.silkroadatlas.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Named;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.time.YearRange;

/**
 * A state as one line of text, as used in scene files and on the command line: {@code
 * countries=KZ,UZ&match=all&years=2018-2022&cursor=2019}. Parts without a condition are left out.
 */
public final class StateLine {
  private static final List<String> KINDS =
      Arrays.stream(EventKind.values()).map(Named::key).toList();

  private static final String NO_LAYERS = "none";
  private static final String HIDDEN = "hide";

  private StateLine() {}

  /** Writes a state; {@link #parse} reads it back. */
  public static String format(State state) {
    var parts = new LinkedHashMap<String, String>();
    var filter = state.filter();
    if (!filter.countries().isEmpty()) {
      parts.put("countries", String.join(",", filter.countries()));
    }
    if (filter.match() != Match.ANY) {
      parts.put("match", filter.match().key());
    }
    filter.years().ifPresent(years -> parts.put("years", range(years)));
    if (!filter.formats().isEmpty()) {
      parts.put("formats", String.join(",", filter.formats()));
    }
    if (!filter.kinds().isEmpty()) {
      parts.put("kinds", filter.kinds().stream().map(Named::key).collect(Collectors.joining(",")));
    }
    if (!filter.persons().isEmpty()) {
      parts.put("persons", String.join(",", filter.persons()));
    }
    if (!filter.text().isEmpty()) {
      parts.put("text", encode(filter.text()));
    }
    parts.put("cursor", state.cursor().toString());
    state.focus().ifPresent(item -> parts.put("focus", encode(item.toString())));
    put(parts, state.view());
    state
        .position()
        .ifPresent(
            position -> {
              parts.put("center", decimal(position.lat()) + "," + decimal(position.lon()));
              parts.put("zoom", decimal(position.zoom()));
            });
    return parts.entrySet().stream()
        .map(part -> part.getKey() + "=" + part.getValue())
        .collect(Collectors.joining("&"));
  }

  /** Writes what differs from the default view. */
  private static void put(Map<String, String> parts, ViewState view) {
    var usual = ViewState.DEFAULT;
    if (view.open() != usual.open()) {
      parts.put("view", view.open().key());
    }
    if (view.outside() != usual.outside()) {
      parts.put("outside", view.outside().key());
    }
    if (!view.layers().equals(usual.layers())) {
      parts.put("layers", view.layers().isEmpty() ? NO_LAYERS : keys(view.layers()));
    }
    if (view.fill() != usual.fill()) {
      parts.put("fill", view.fill().key());
    }
    if (!view.folds().equals(usual.folds())) {
      parts.put("lanes", folds(view.folds()));
    }
    if (!view.treaties().equals(usual.treaties())) {
      parts.put("treaties", view.treaties().toString());
    }
    if (!view.trend().equals(usual.trend())) {
      parts.put("trend", encode(view.trend().toString()).replace("%2C", ","));
    }
    if (!view.matrix().equals(usual.matrix())) {
      parts.put("matrix", view.matrix().toString());
    }
    if (!view.compare().equals(usual.compare())) {
      parts.put("compare", view.compare().toString());
    }
    if (!view.own()) {
      parts.put("own", HIDDEN);
    }
  }

  private static String keys(Collection<? extends Named> named) {
    return named.stream().map(Named::key).collect(Collectors.joining(","));
  }

  private static String folds(LaneFolds folds) {
    return Stream.concat(
            folds.vectors().entrySet().stream()
                .map(e -> e.getKey().key() + (e.getValue() ? ":folded" : ":unfolded")),
            folds.opened().stream().map(format -> format + ":open"))
        .collect(Collectors.joining(","));
  }

  /**
   * Reads a state.
   *
   * @param line the line; its parts may come in any order; an empty line is the home state
   * @param whole the dataset in which ids must exist, including own records if they are shown
   * @throws StateException if a key or id is unknown or a value cannot be read
   */
  public static State parse(String line, DatasetIndex whole) {
    var parts = StateParts.split(line);
    var index = own(parts) ? whole : whole.withoutOwn();
    Predicate<ItemRef> known = item -> index.find(item).isPresent();
    var hints = new StateHints(Optional.of(index));
    var filter = filter(parts, known, hints);
    var focus = focus(parts, known, hints);
    var cursor = cursor(parts).orElseGet(() -> start(filter, focus, index));
    var view = view(parts, known, index::vector);
    checkSeries(view.trend(), index);
    return new State(filter, cursor, focus, view, position(parts));
  }

  /**
   * Checks that a state can be read, for a dataset that has faults and therefore no index.
   *
   * @param known whether a record exists
   * @param vectors whether a vector exists
   * @throws StateException if a key or id is unknown or a value cannot be read
   */
  public static void check(String line, Predicate<ItemRef> known, Predicate<String> vectors) {
    var parts = StateParts.split(line);
    var hints = new StateHints(Optional.empty());
    filter(parts, known, hints);
    focus(parts, known, hints);
    cursor(parts);
    view(parts, known, key -> Optional.of(Vector.of(key)).filter(it -> vectors.test(key)));
    position(parts);
  }

  private static ViewState view(
      Map<String, String> parts,
      Predicate<ItemRef> known,
      Function<String, Optional<Vector>> vectors) {
    var usual = ViewState.DEFAULT;
    return new ViewState(
        one(parts, "view", OpenView.class).orElse(usual.open()),
        one(parts, "outside", OutOfFilterMode.class).orElse(usual.outside()),
        layers(parts).orElse(usual.layers()),
        one(parts, "fill", FillMeasure.class).orElse(usual.fill()),
        folds(parts, known, vectors),
        treaties(parts).orElse(usual.treaties()),
        trend(parts).orElse(usual.trend()),
        matrix(parts).orElse(usual.matrix()),
        compare(parts, known).orElse(usual.compare()),
        own(parts));
  }

  private static boolean own(Map<String, String> parts) {
    var value = parts.getOrDefault("own", "show");
    if (!value.equals("show") && !value.equals(HIDDEN)) {
      throw new StateException("Unknown value \"" + value + "\" in own=…; write one of show, hide");
    }
    return !value.equals(HIDDEN);
  }

  private static void checkSeries(TrendChoice trend, DatasetIndex index) {
    if (trend.isOfFigures() && !Trend.series(index).containsKey(trend.series())) {
      throw new StateException("Unknown id \"%s\" in trend=…".formatted(trend.series()));
    }
  }

  private static Optional<TreatyChoice> treaties(Map<String, String> parts) {
    return Optional.ofNullable(parts.get("treaties"))
        .map(
            value ->
                TreatyChoice.parse(value)
                    .orElseThrow(
                        () ->
                            new StateException(
                                "\"%s\" in treaties=… is not recognised; write treaties=kind or treaties=kind,all, sorted by one of %s"
                                    .formatted(
                                        value,
                                        keys(EnumSet.allOf(TreatyOrder.class))
                                            .replace(",", ", ")))));
  }

  private static Optional<MatrixChoice> matrix(Map<String, String> parts) {
    return Optional.ofNullable(parts.get("matrix"))
        .map(
            value ->
                MatrixChoice.parse(value)
                    .orElseThrow(
                        () ->
                            new StateException(
                                "\"%s\" in matrix=… is not recognised; write matrix=memberships or matrix=meetings,formats"
                                    .formatted(value))));
  }

  private static Optional<CompareChoice> compare(
      Map<String, String> parts, Predicate<ItemRef> known) {
    return Optional.ofNullable(parts.get("compare"))
        .map(
            value ->
                CompareChoice.parse(value)
                    .filter(it -> it.isKnown(id -> known.test(ItemRef.format(id))))
                    .orElseThrow(
                        () ->
                            new StateException(
                                "\"%s\" in compare=… is not recognised; write compare=2015,2025 or compare=2015:eaeu,2025:ots"
                                    .formatted(value))));
  }

  private static Optional<TrendChoice> trend(Map<String, String> parts) {
    return Optional.ofNullable(parts.get("trend"))
        .map(value -> decode("trend", value))
        .map(
            value ->
                TrendChoice.parse(value)
                    .orElseThrow(
                        () ->
                            new StateException(
                                "\"%s\" in trend=… is not recognised; write trend=agreements,vector,stacked or trend=series:ID,all,lines"
                                    .formatted(value))));
  }

  private static <E extends Enum<E> & Named> Optional<E> one(
      Map<String, String> parts, String key, Class<E> type) {
    return Optional.ofNullable(parts.get(key)).map(value -> named(key, value, type));
  }

  private static <E extends Enum<E> & Named> E named(String key, String value, Class<E> type) {
    return Named.find(type, value)
        .orElseThrow(
            () ->
                new StateException(
                    "Unknown value \"%s\" in %s=…; write one of %s"
                        .formatted(value, key, keys(EnumSet.allOf(type)).replace(",", ", "))));
  }

  private static Optional<Set<AtlasLayer>> layers(Map<String, String> parts) {
    return Optional.ofNullable(parts.get("layers"))
        .map(
            value -> {
              var layers = EnumSet.noneOf(AtlasLayer.class);
              if (!value.equals(NO_LAYERS)) {
                StateParts.list(parts, "layers")
                    .forEach(key -> layers.add(named("layers", key, AtlasLayer.class)));
              }
              return layers;
            });
  }

  private static LaneFolds folds(
      Map<String, String> parts,
      Predicate<ItemRef> known,
      Function<String, Optional<Vector>> vectors) {
    var folds = LaneFolds.NONE;
    for (var part : StateParts.list(parts, "lanes")) {
      var colon = part.lastIndexOf(':');
      var id = part.substring(0, Math.max(colon, 0));
      folds =
          switch (part.substring(colon + 1)) {
            case "folded" -> folds.withVector(vector(id, vectors), true);
            case "unfolded" -> folds.withVector(vector(id, vectors), false);
            case "open" -> opened(folds, id, known);
            default ->
                throw new StateException(
                    "\"%s\" in lanes=… is not recognised; write lanes=russia:folded,ots:open"
                        .formatted(part));
          };
    }
    return folds;
  }

  private static Vector vector(String key, Function<String, Optional<Vector>> vectors) {
    return vectors
        .apply(key)
        .orElseThrow(
            () ->
                new StateException(
                    "Unknown value \"%s\" in lanes=…; write one of %s"
                        .formatted(key, keys(Vector.values()).replace(",", ", "))));
  }

  private static LaneFolds opened(LaneFolds folds, String format, Predicate<ItemRef> known) {
    if (!known.test(ItemRef.format(format))) {
      throw new StateException("Unknown id \"%s\" in lanes=…".formatted(format));
    }
    return folds.opened().contains(format) ? folds : folds.toggling(format);
  }

  private static Filter filter(
      Map<String, String> parts, Predicate<ItemRef> known, StateHints hints) {
    return new Filter(
        ids(parts, "countries", ItemKind.COUNTRY, known, hints),
        match(parts),
        years(parts),
        ids(parts, "formats", ItemKind.FORMAT, known, hints),
        kinds(parts),
        ids(parts, "persons", ItemKind.PERSON, known, hints),
        decode("text", parts.getOrDefault("text", "")));
  }

  private static NavigableSet<String> ids(
      Map<String, String> parts,
      String key,
      ItemKind kind,
      Predicate<ItemRef> known,
      StateHints hints) {
    var ids = new TreeSet<String>();
    for (var id : StateParts.list(parts, key)) {
      if (!known.test(new ItemRef(kind, id))) {
        throw new StateException(
            "Unknown id \"%s\" in %s=…".formatted(id, key) + hints.after(kind, id));
      }
      ids.add(id);
    }
    return ids;
  }

  private static Match match(Map<String, String> parts) {
    var value = parts.getOrDefault("match", Match.ANY.key());
    return Named.find(Match.class, value)
        .orElseThrow(
            () -> new StateException("Unknown match \"%s\"; write any or all".formatted(value)));
  }

  private static Set<EventKind> kinds(Map<String, String> parts) {
    var kinds = new HashSet<EventKind>();
    for (var key : StateParts.list(parts, "kinds")) {
      kinds.add(
          Named.find(EventKind.class, key)
              .orElseThrow(
                  () ->
                      new StateException(
                          "Unknown kind \"%s\" in kinds=…".formatted(key)
                              + StateParts.choices("kinds", key, KINDS))));
    }
    return kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
  }

  private static Optional<YearRange> years(Map<String, String> parts) {
    var value = parts.get("years");
    if (value == null) {
      return Optional.empty();
    }
    var dash = value.indexOf('-');
    try {
      var first = year(dash < 0 ? value : value.substring(0, dash));
      return Optional.of(new YearRange(first, dash < 0 ? first : year(value.substring(dash + 1))));
    } catch (IllegalArgumentException e) {
      throw new StateException(
          "\"%s\" is not a range of years; write years=2018-2022".formatted(value));
    }
  }

  private static String range(YearRange years) {
    return String.format(Locale.ROOT, "%04d-%04d", years.first(), years.last());
  }

  private static int year(String text) {
    if (!text.matches("[0-9]{4}")) {
      throw new NumberFormatException(text);
    }
    return Integer.parseInt(text);
  }

  private static Optional<ItemRef> focus(
      Map<String, String> parts, Predicate<ItemRef> known, StateHints hints) {
    var value = parts.get("focus");
    if (value == null) {
      return Optional.empty();
    }
    try {
      var item = ItemRef.parse(decode("focus", value));
      if (!known.test(item)) {
        throw new StateException(
            "Unknown id \"%s\" in focus=…".formatted(item)
                + hints
                    .after(item.kind(), item.id())
                    .replace("did you mean ", "did you mean " + item.kind().key() + ":"));
      }
      return Optional.of(item);
    } catch (StateException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new StateException(
          e.getMessage() + " (in focus=…)" + hints.ofAnyKind(decode("focus", value)));
    }
  }

  /** The cursor of a state that does not specify one. */
  private static Cursor start(Filter filter, Optional<ItemRef> focus, DatasetIndex index) {
    var home = index.home().cursor();
    var start =
        filter
            .years()
            .<Cursor>map(years -> new Cursor.AtYear(years.clamp(home.year())))
            .orElse(home);
    return focus.map(item -> index.validCursor(item, start)).orElse(start);
  }

  private static Optional<Cursor> cursor(Map<String, String> parts) {
    var value = parts.get("cursor");
    if (value == null) {
      return Optional.empty();
    }
    try {
      if (value.length() == 4) {
        return Optional.of(new Cursor.AtYear(year(value)));
      }
      var day = LocalDate.parse(value);
      year(value.substring(0, value.length() - 6));
      return Optional.of(new Cursor.OnDay(day));
    } catch (NumberFormatException | DateTimeParseException e) {
      throw new StateException(
          "\"%s\" is not a year or date; write cursor=2019 or cursor=2019-11-29".formatted(value));
    }
  }

  private static Optional<MapPosition> position(Map<String, String> parts) {
    var center = parts.get("center");
    var zoom = parts.get("zoom");
    if (center == null && zoom == null) {
      return Optional.empty();
    }
    if (center == null || zoom == null) {
      throw new StateException("center and zoom go together; write center=43,66&zoom=4.5");
    }
    var comma = center.indexOf(',');
    try {
      var lat = Double.parseDouble(center.substring(0, Math.max(comma, 0)));
      var lon = Double.parseDouble(center.substring(comma + 1));
      var level = Double.parseDouble(zoom);
      if (Math.abs(lat) <= 90 && Math.abs(lon) <= 360 && level >= 0 && level <= 24) {
        return Optional.of(new MapPosition(lat, lon, level));
      }
    } catch (NumberFormatException e) {
      // reported below, together with numbers out of range
    }
    throw new StateException(
        "center=%s and zoom=%s are not a position; write center=43,66&zoom=4.5"
            .formatted(center, zoom));
  }

  private static String decimal(double value) {
    var text = String.format(Locale.ROOT, "%.5f", value);
    return text.replaceFirst("\\.?0+$", "");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, UTF_8).replace("%3A", ":");
  }

  private static String decode(String key, String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException e) {
      throw new StateException(
          "The text after %s= has an invalid %%-escape; write a percent sign as %%25"
              .formatted(key));
    }
  }
}
