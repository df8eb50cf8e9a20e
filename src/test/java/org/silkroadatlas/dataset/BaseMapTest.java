package org.silkroadatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.geo.BackgroundPlace;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Direction;
import org.silkroadatlas.geo.Distance;
import org.silkroadatlas.geo.Extent;
import org.silkroadatlas.geo.Feature;
import org.silkroadatlas.geo.LabelPoint;
import org.silkroadatlas.geo.Layer;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Path;
import org.silkroadatlas.geo.ScreenPath;
import org.silkroadatlas.geo.ScreenPoint;
import org.silkroadatlas.geo.Viewport;

/** What the map view requests from the bundled base map. */
class BaseMapTest {
  private static final BaseMap MAP = BaseMapReader.bundled();
  private static final Viewport DEFAULT = new Viewport(new LonLat(66, 43), 4.5, 768, 432);

  private static Set<String> countries() {
    return MAP.features(Layer.COUNTRIES, 4).stream().map(Feature::id).collect(Collectors.toSet());
  }

  @Test
  void partsAreReadWhenTheyAreWanted() {
    BaseMap map = BaseMapReader.bundled();
    assertFalse(map.isReady(4.4));
    assertEquals(Optional.empty(), map.readyZoom(7));
    map.prepare(4.4);
    assertTrue(map.isReady(4));
    assertFalse(map.isReady(7));
    assertEquals(Optional.of(4), map.readyZoom(7));
    map.prepare(7);
    assertTrue(map.isReady(7.2));
    assertEquals(Optional.of(7), map.readyZoom(6));
  }

  @Test
  void landNeighboursOfTheFive() {
    Map<String, Set<String>> expected =
        Map.of(
            "KZ", Set.of("RU", "CN", "KG", "UZ", "TM"),
            "KG", Set.of("KZ", "CN", "TJ", "UZ"),
            "TJ", Set.of("KG", "CN", "AF", "UZ"),
            "TM", Set.of("KZ", "UZ", "AF", "IR"),
            "UZ", Set.of("KZ", "KG", "TJ", "TM", "AF"));
    expected.forEach((id, neighbours) -> assertEquals(neighbours, MAP.neighbours().of(id), id));
    // Nakhchivan touches Türkiye; the Caspian counts as sea.
    assertEquals(Set.of("RU", "GE", "AM", "IR", "TR"), MAP.neighbours().of("AZ"));
    assertEquals(Set.of(), MAP.neighbours().of("JP"));
  }

  @Test
  void neighboursAreThePairsOfTheBorders() {
    Map<String, Set<String>> pairs = new HashMap<>();
    for (Layer layer : List.of(Layer.BORDERS, Layer.DISPUTED, Layer.CONTROL_LINE)) {
      for (Feature line : MAP.features(layer, 5)) {
        List<String> pair = Arrays.asList(line.name().split("-"));
        pairs.computeIfAbsent(pair.get(0), k -> new TreeSet<>()).add(pair.get(1));
        pairs.computeIfAbsent(pair.get(1), k -> new TreeSet<>()).add(pair.get(0));
      }
    }
    for (String id : countries()) {
      assertEquals(pairs.getOrDefault(id, Set.of()), MAP.neighbours().of(id), id);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "KZ, NORTH, RU",
    "KZ, SOUTH, UZ",
    "UZ, NORTH, KZ",
    "UZ, WEST, TM",
    "KG, EAST, CN",
    "TJ, SOUTH, AF",
    "TM, WEST, AZ",
    "AZ, EAST, TM",
    "CN, EAST, KR"
  })
  void arrowsLeadToWhereOneLooks(String from, Direction direction, String to) {
    Set<String> atlas =
        Set.of("KZ", "UZ", "KG", "TJ", "TM", "RU", "CN", "AF", "IR", "AZ", "TR", "IN", "KR", "JP");
    assertEquals(Optional.of(to), MAP.step(from, direction, atlas));
  }

  @Test
  void everyCountryIsReachedByArrows() {
    Set<String> all = countries();
    Set<String> reached = new TreeSet<>(Set.of("KZ"));
    Set<String> edge = Set.of("KZ");
    while (!edge.isEmpty()) {
      Set<String> next = new TreeSet<>();
      for (String id : edge) {
        for (Direction direction : Direction.values()) {
          MAP.step(id, direction, all).ifPresent(next::add);
        }
      }
      next.removeAll(reached);
      reached.addAll(next);
      edge = next;
    }
    Set<String> atlas =
        Set.of("UZ", "KG", "TJ", "TM", "RU", "CN", "AF", "IR", "AZ", "AM", "GE", "TR", "US", "JP");
    assertTrue(reached.containsAll(atlas), reached.toString());
  }

  @Test
  void labelPointsLieInTheirCountries() {
    for (String id : countries()) {
      LabelPoint label = MAP.labelPoint(id).orElseThrow(() -> new AssertionError("none in " + id));
      assertEquals(id, MAP.countryAt(label.position(), 4).map(Feature::id).orElse("sea"), id);
      assertTrue(label.room() > 0, id);
    }
    assertEquals(Optional.empty(), MAP.labelPoint("ZZ"));
  }

  @Test
  void labelPointOfKazakhstanIsNearItsMiddle() {
    LonLat position = MAP.labelPoint("KZ").orElseThrow().position();
    assertTrue(Distance.km(position, new LonLat(68, 48.5)) < 400, position.toString());
  }

  @Test
  void labelPointFollowsWhatIsVisible() {
    Viewport kashgar = new Viewport(new LonLat(76, 39.5), 6, 768, 432);
    LabelPoint label = MAP.labelPoint("CN", kashgar, 10).orElseThrow();
    assertTrue(kashgar.extent(-10).contains(label.position()));
    assertEquals("CN", MAP.countryAt(label.position(), 6).orElseThrow().id());
    assertEquals(Optional.empty(), MAP.labelPoint("FR", kashgar, 10));
    assertTrue(label.room() < MAP.labelPoint("CN").orElseThrow().room());
  }

  @ParameterizedTest
  @CsvSource({"66, 43, 4", "90, 55, 4", "60, 33, 5", "76, 39.5, 6", "105, 48, 3"})
  void labelPointsHaveTheMostRoomInView(double lon, double lat, double zoom) {
    Viewport window = new Viewport(new LonLat(lon, lat), zoom, 768, 432);
    int found = 0;
    for (String id : countries()) {
      Optional<LabelPoint> label = MAP.labelPoint(id, window, 0);
      Optional<Feature> country = MAP.country(id, zoom);
      if (label.isEmpty()) {
        continue;
      }
      found++;
      List<double[]> outlines = outlines(country.orElseThrow(), window);
      ScreenPoint at = window.toScreen(label.get().position());
      double room = label.get().room() * window.scale();
      assertEquals(room(outlines, window, at.x(), at.y()), room, 0.01, id);
      for (double x = 4; x < window.width(); x += 24) {
        for (double y = 4; y < window.height(); y += 24) {
          double other = room(outlines, window, x, y);
          if (other > room + 8) { // a hundredth of the searched box, at most the window's width
            LonLat there = window.toLonLat(x, y);
            assertNotEquals(
                Optional.of(id), MAP.countryAt(there, zoom).map(Feature::id), id + " " + there);
          }
        }
      }
    }
    assertTrue(found > 3, "countries in view: " + found);
  }

  private static List<double[]> outlines(Feature country, Viewport window) {
    ScreenPath screen = new ScreenPath();
    List<double[]> segments = new ArrayList<>();
    for (Path path : country.paths()) {
      int n = screen.trace(path, window, Double.POSITIVE_INFINITY);
      for (int i = 0, j = n - 1; i < n; j = i++) {
        segments.add(new double[] {screen.xs()[j], screen.ys()[j], screen.xs()[i], screen.ys()[i]});
      }
    }
    return segments;
  }

  /** The distance to the nearest outline or edge of the window, in pixels. */
  private static double room(List<double[]> outlines, Viewport window, double x, double y) {
    double room = Math.min(Math.min(x, window.width() - x), Math.min(y, window.height() - y));
    for (double[] line : outlines) {
      room = Math.min(room, distance(line, x, y));
    }
    return room;
  }

  private static double distance(double[] line, double x, double y) {
    double dx = line[2] - line[0];
    double dy = line[3] - line[1];
    double along = (x - line[0]) * dx + (y - line[1]) * dy;
    double share = dx == 0 && dy == 0 ? 0 : Math.clamp(along / (dx * dx + dy * dy), 0, 1);
    return Math.hypot(line[0] + share * dx - x, line[1] + share * dy - y);
  }

  @ParameterizedTest
  @CsvSource({"45.0, 58.4, South Aral Sea", "46.4, 60.7, North Aral Sea", "42.45, 77.2, Issyk-Kul"})
  void lakesHaveTheirNames(double lat, double lon, String name) {
    Optional<Feature> lake = MAP.layer(Layer.LAKES, 8).at(new LonLat(lon, lat));
    assertEquals(Optional.of(name), lake.map(Feature::name));
  }

  @Test
  void aralSeaIsTheModernOne() {
    // The seabed of 1960–1990 between the remains is dry land today, as is the former island.
    for (LonLat dry :
        List.of(new LonLat(60.5, 45.2), new LonLat(60.0, 44.6), new LonLat(59.3, 45.25))) {
      assertEquals(
          Optional.empty(), MAP.layer(Layer.LAKES, 8).at(dry).map(Feature::name), dry.toString());
    }
  }

  @Test
  void riversComeByRank() {
    for (int zoom = 2; zoom <= 8; zoom++) {
      int least = zoom <= 3 ? 4 : zoom == 4 ? 5 : zoom == 5 ? 6 : 9;
      int most =
          MAP.features(Layer.RIVERS, zoom).stream().mapToInt(Feature::rank).max().orElseThrow();
      assertEquals(least, most, "zoom " + zoom);
    }
    assertTrue(MAP.features(Layer.RIVERS, 4).stream().anyMatch(f -> f.name().contains("Syr")));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
  void noCountryVanishes(int zoom) {
    Set<String> drawn =
        MAP.features(Layer.COUNTRIES, zoom).stream().map(Feature::id).collect(Collectors.toSet());
    assertTrue(drawn.containsAll(countries()));
    for (Feature country : MAP.features(Layer.COUNTRIES, zoom)) {
      assertTrue(country.paths().stream().allMatch(p -> p.closed() && p.size() >= 3));
    }
  }

  /** Each stretch of a drawn border is also an edge of both countries it separates. */
  @ParameterizedTest
  @ValueSource(ints = {3, 5, 6, 8})
  void neighboursShareTheirSimplifiedBorder(int zoom) {
    Set<Vertex> kazakh = vertices(MAP.country("KZ", zoom).orElseThrow());
    Set<Vertex> uzbek = vertices(MAP.country("UZ", zoom).orElseThrow());
    int count = 0;
    for (Feature border : MAP.features(Layer.BORDERS, zoom)) {
      if (border.name().equals("KZ-UZ")) {
        for (Vertex vertex : vertices(border)) {
          assertTrue(kazakh.contains(vertex) && uzbek.contains(vertex), "zoom " + zoom);
          count++;
        }
      }
    }
    assertTrue(count >= 10, "only " + count + " vertices of the border at zoom " + zoom);
  }

  @Test
  void coarserBandsAreLighter() {
    Extent window = new Extent(40, 30, 95, 58);
    for (int zoom = 3; zoom <= 8; zoom++) {
      for (Layer layer : List.of(Layer.COUNTRIES, Layer.BORDERS, Layer.LAKES, Layer.RIVERS)) {
        int coarse = MAP.layer(layer, zoom - 1).vertexCount(window);
        int fine = MAP.layer(layer, zoom).vertexCount(window);
        assertTrue(coarse < fine, layer + " at zoom " + zoom);
      }
    }
  }

  @Test
  void defaultViewIsLightEnoughToDraw() {
    ScreenPath screen = new ScreenPath();
    int drawn = 0;
    for (Layer layer : Layer.values()) {
      for (Feature feature : MAP.features(layer, DEFAULT, 8)) {
        for (Path path : feature.paths()) {
          drawn += screen.trace(path, DEFAULT, 8);
        }
      }
    }
    assertTrue(drawn > 2_000 && drawn <= 9_000, drawn + " vertices");
  }

  @Test
  void smallStatesAreFoundNearby() {
    Viewport region = new Viewport(new LonLat(50, 30), 3, 768, 432);
    double px = region.screenX(50.55);
    double py = region.screenY(26.05);
    assertEquals("BH", MAP.countryNear(region, px - 3, py, 5).orElseThrow().id());
    assertEquals(
        "SA",
        MAP.countryNear(region, region.screenX(45), region.screenY(24), 5).orElseThrow().id());
    assertEquals(
        Optional.empty(), MAP.countryNear(region, region.screenX(65), region.screenY(10), 5));
  }

  @Test
  void placesHaveCountriesAndWholeNames() {
    List<BackgroundPlace> places = MAP.places();
    assertEquals(3272, places.size());
    for (BackgroundPlace place : places) {
      assertTrue(place.country().matches("[A-Z]{2}"), place.toString());
      assertFalse(place.name().isBlank() || place.name().contains("\uFFFD"), place.toString());
    }
    BackgroundPlace astana =
        places.stream().filter(p -> p.name().equals("Astana")).findFirst().orElseThrow();
    assertTrue(astana.capital());
    assertEquals("KZ", astana.country());
    assertEquals("KZ", MAP.countryAt(astana.position(), 7).orElseThrow().id());
  }

  private static Set<Vertex> vertices(Feature feature) {
    Set<Vertex> vertices = new HashSet<>();
    for (Path path : feature.paths()) {
      for (int i = 0; i < path.size(); i++) {
        vertices.add(new Vertex(path.x(i), path.y(i)));
      }
    }
    return vertices;
  }

  private record Vertex(double x, double y) {}
}
