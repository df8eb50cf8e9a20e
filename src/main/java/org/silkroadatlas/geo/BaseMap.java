package org.silkroadatlas.geo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * The base map: land, borders, water and towns, simplified per whole zoom step (the band). Up to
 * zoom 5 it uses coarse shapes of the whole world, from zoom 6 fine shapes of Europe, Asia and
 * Africa.
 *
 * <p>Files are read on first use, so the first frame needs only the coarse shapes and the water.
 * All methods are thread-safe and always give the same result; one that needs data not loaded yet
 * loads it first, which can take some hundred milliseconds. A view that must not wait checks {@link
 * #isReady}, calls {@link #prepare} in the background and draws {@link #readyZoom} in the meantime.
 */
public final class BaseMap {
  /** The first band with fine shapes. */
  private static final int FINE = 6;

  /** The band with the simplest outlines that still show every country. */
  private static final int PLAIN = 4;

  /** The area of the fine shapes; beyond it the coarse ones are used. */
  private static final Extent FINE_WINDOW = new Extent(-20, -12, 191, 90);

  private final MapPart coarse;
  private final MapPart fine;
  private final MapPart water;
  private final Lazy<List<BackgroundPlace>> places;
  private final Lazy<Neighbours> neighbours;
  private final IntFunction<Optional<PreparedBand>> prepared;
  private final Map<Integer, Lazy<Optional<PreparedBand>>> bands = new ConcurrentHashMap<>();
  private final Map<String, Optional<LabelPoint>> labelPoints = new ConcurrentHashMap<>();
  private final Map<Key, Lazy<SimplifiedLayer>> joined = new ConcurrentHashMap<>();

  /**
   * A base map whose parts are read once, on first use; a failure is thrown to the caller.
   *
   * @param coarse countries, areas, coast and borders of the whole world
   * @param fine the same in more detail, without the Americas and the Pacific
   * @param water lakes and rivers
   * @param places towns
   */
  public BaseMap(
      Supplier<Topology> coarse,
      Supplier<Topology> fine,
      Supplier<Topology> water,
      Supplier<List<BackgroundPlace>> places) {
    this(coarse, fine, water, places, band -> Optional.empty());
  }

  /**
   * The same, with layers prepared in advance.
   *
   * @param prepared reads the layers of a band, if they were prepared for it
   */
  public BaseMap(
      Supplier<Topology> coarse,
      Supplier<Topology> fine,
      Supplier<Topology> water,
      Supplier<List<BackgroundPlace>> places,
      IntFunction<Optional<PreparedBand>> prepared) {
    this.prepared = prepared;
    this.coarse = new MapPart(coarse);
    this.fine = new MapPart(fine);
    this.water = new MapPart(water);
    this.places = new Lazy<>(places);
    this.neighbours = new Lazy<>(() -> new Neighbours(this.coarse.topology()));
  }

  /** All layers of a band, to be written once and read at every start. */
  public PreparedBand toPrepare(int band) {
    return PreparedBand.of(this, band);
  }

  /**
   * The whole zoom step whose detail suits a zoom. A screen with render scale 2 may use the next
   * finer step.
   */
  public static int band(double zoom) {
    return (int) Math.round(Math.clamp(zoom, Viewport.MIN_ZOOM, Viewport.MAX_ZOOM));
  }

  /** A layer at the detail of a zoom level. */
  public SimplifiedLayer layer(Layer layer, double zoom) {
    int band = band(zoom);
    Optional<PreparedBand> made = prepared(band);
    if (made.isPresent()) {
      return made.get().layer(layer);
    }
    if (layer.isWater()) {
      return water.layer(layer, band);
    }
    if (band < FINE) {
      return coarse.layer(layer, band);
    }
    return joined
        .computeIfAbsent(new Key(layer, band), k -> new Lazy<>(() -> join(layer, band)))
        .get();
  }

  private Optional<PreparedBand> prepared(int band) {
    return bands.computeIfAbsent(band, k -> new Lazy<>(() -> readPrepared(band))).get();
  }

  private Optional<PreparedBand> readPrepared(int band) {
    Optional<PreparedBand> made = prepared.apply(band);
    made.ifPresent(it -> it.labelPoints().forEach((k, v) -> labelPoints.put(k, Optional.of(v))));
    return made;
  }

  /** All features of a layer in the detail of a zoom, in the order of the file. */
  public List<Feature> features(Layer layer, double zoom) {
    return layer(layer, zoom).features();
  }

  /**
   * The features of a layer inside a window, in the detail of its zoom.
   *
   * @param margin logical pixels beyond the window to include, for wide strokes
   */
  public List<Feature> features(Layer layer, Viewport viewport, double margin) {
    return layer(layer, viewport.zoom()).within(viewport.extent(margin));
  }

  /**
   * The country whose land, including lakes, contains a position. The search uses full detail; the
   * result has the detail of the zoom.
   */
  public Optional<Feature> countryAt(LonLat point, double zoom) {
    MapPart part = band(zoom) < FINE || !FINE_WINDOW.contains(point) ? coarse : fine;
    return part.layer(Layer.COUNTRIES, MapPart.FULL)
        .at(point)
        .flatMap(found -> country(found.id(), zoom));
  }

  /**
   * The country under the pointer: a very small one nearby, or else the one whose land it is.
   *
   * @param px logical pixels from the left edge of the window
   * @param py logical pixels from its top edge
   * @param reach the maximum distance to a nearby one, in logical pixels
   */
  public Optional<Feature> countryNear(Viewport viewport, double px, double py, double reach) {
    LonLat point = viewport.toLonLat(px, py);
    double x = Mercator.x(point.lon());
    double y = Mercator.y(point.lat());
    double most = reach / viewport.scale();
    LonLat corner = viewport.toLonLat(px - reach, py - reach);
    LonLat opposite = viewport.toLonLat(px + reach, py + reach);
    Extent around = new Extent(corner.lon(), opposite.lat(), opposite.lon(), corner.lat());
    return layer(Layer.COUNTRIES, viewport.zoom()).within(around).stream()
        .filter(f -> isSmall(f, viewport, 3 * reach))
        .filter(f -> f.contains(point) || f.distanceSquared(x, y) <= most * most)
        .min(Comparator.comparingDouble(f -> f.contains(point) ? 0 : f.distanceSquared(x, y)))
        .or(() -> countryAt(point, viewport.zoom()));
  }

  private static boolean isSmall(Feature feature, Viewport viewport, double pixels) {
    Extent e = feature.extent();
    return viewport.screenX(e.east()) - viewport.screenX(e.west()) < pixels
        && viewport.screenY(e.south()) - viewport.screenY(e.north()) < pixels;
  }

  /** A country in the detail of a zoom. */
  public Optional<Feature> country(String id, double zoom) {
    return layer(Layer.COUNTRIES, zoom).byId(id);
  }

  /** The position with the most room for a country's name. */
  public Optional<LabelPoint> labelPoint(String id) {
    return labelPoints.computeIfAbsent(
        id,
        k ->
            // Simplified outlines are enough to place a name and take a tenth of the time.
            coarse
                .layer(Layer.COUNTRIES, PLAIN)
                .byId(k)
                .or(() -> coarse.layer(Layer.COUNTRIES, MapPart.FULL).byId(k))
                .flatMap(LabelPoint::of));
  }

  /**
   * The position with the most room for a country's name in the visible part of the country.
   *
   * @param margin logical pixels to keep free at the edges of the window; negative to reach beyond
   *     them
   */
  public Optional<LabelPoint> labelPoint(String id, Viewport viewport, double margin) {
    Extent inner =
        viewport.extent(-Math.min(margin, Math.min(viewport.width(), viewport.height()) / 2));
    return country(id, viewport.zoom()).flatMap(f -> LabelPoint.within(f, inner));
  }

  /** Which countries share a land border. */
  public Neighbours neighbours() {
    return neighbours.get();
  }

  /**
   * The country that an arrow key leads to: close, in that direction, and preferably a neighbour.
   *
   * @param from id of the country to leave
   * @param among ids of the countries that can be reached
   */
  public Optional<String> step(String from, Direction direction, Collection<String> among) {
    return neighbours()
        .step(from, direction, among, id -> labelPoint(id).map(LabelPoint::position));
  }

  /** The country closest to the middle of several; empty if the map shows none of them. */
  public Optional<String> central(Collection<String> among) {
    Map<String, LonLat> places = new TreeMap<>();
    for (String id : among) {
      labelPoint(id).ifPresent(point -> places.put(id, point.position()));
    }
    double x = mean(places, place -> Mercator.x(place.lon()));
    double y = mean(places, place -> Mercator.y(place.lat()));
    return places.entrySet().stream()
        .min(
            Comparator.comparingDouble(
                it ->
                    Math.hypot(
                        Mercator.x(it.getValue().lon()) - x, Mercator.y(it.getValue().lat()) - y)))
        .map(Map.Entry::getKey);
  }

  private static double mean(Map<String, LonLat> places, ToDoubleFunction<LonLat> part) {
    return places.values().stream().mapToDouble(part).average().orElse(0);
  }

  /** Towns for orientation. */
  public List<BackgroundPlace> places() {
    return places.get();
  }

  /** Whether all layers can be drawn at a zoom without waiting. */
  public boolean isReady(double zoom) {
    int band = band(zoom);
    for (Layer layer : Layer.values()) {
      if (!isReady(layer, band)) {
        return false;
      }
    }
    return true;
  }

  /** Whether names, too, can be placed at a zoom without waiting. */
  public boolean isReadyForNames(double zoom) {
    Lazy<Optional<PreparedBand>> made = bands.get(band(zoom));
    return places.isReady() && made != null && made.isReady() && made.get().isPresent();
  }

  /** Prepares all layers for drawing at a zoom; call it off the JavaFX thread. */
  public void prepare(double zoom) {
    for (Layer layer : Layer.values()) {
      layer(layer, zoom);
    }
  }

  /** The zoom closest to the requested one that can be drawn without waiting, if any. */
  public Optional<Integer> readyZoom(double zoom) {
    List<Integer> ready = new ArrayList<>();
    for (int band = (int) Viewport.MIN_ZOOM; band <= Viewport.MAX_ZOOM; band++) {
      if (isReady(band)) {
        ready.add(band);
      }
    }
    return ready.stream().min(Comparator.comparingDouble(band -> Math.abs(band - zoom)));
  }

  private boolean isReady(Layer layer, int band) {
    Lazy<Optional<PreparedBand>> made = bands.get(band);
    if (made == null || !made.isReady()) {
      return false;
    }
    if (made.get().isPresent()) {
      return true;
    }
    if (layer.isWater()) {
      return water.isReady(layer, band);
    }
    if (band < FINE) {
      return coarse.isReady(layer, band);
    }
    Lazy<SimplifiedLayer> lazy = joined.get(new Key(layer, band));
    return lazy != null && lazy.isReady();
  }

  /** The fine layer, completed by the coarse one beyond its window and for countries it lacks. */
  private SimplifiedLayer join(Layer layer, int band) {
    Map<String, Feature> byId = new LinkedHashMap<>();
    List<Feature> nameless = new ArrayList<>();
    for (Feature f : fine.layer(layer, band).features()) {
      add(f, byId, nameless);
    }
    for (Feature f : coarse.layer(layer, band).features()) {
      boolean lacking = !f.id().isEmpty() && !byId.containsKey(f.id());
      List<Path> beyond =
          f.paths().stream().filter(p -> lacking || !p.extent().intersects(FINE_WINDOW)).toList();
      if (!beyond.isEmpty()) {
        add(Feature.of(f.id(), f.name(), f.rank(), beyond), byId, nameless);
      }
    }
    nameless.addAll(byId.values());
    return new SimplifiedLayer(nameless);
  }

  private static void add(Feature feature, Map<String, Feature> byId, List<Feature> nameless) {
    if (feature.id().isEmpty()) {
      nameless.add(feature);
    } else {
      byId.merge(feature.id(), feature, BaseMap::merge);
    }
  }

  private static Feature merge(Feature a, Feature b) {
    List<Path> paths = new ArrayList<>(a.paths());
    paths.addAll(b.paths());
    return Feature.of(a.id(), a.name(), a.rank(), paths);
  }

  private record Key(Layer layer, int band) {}
}
