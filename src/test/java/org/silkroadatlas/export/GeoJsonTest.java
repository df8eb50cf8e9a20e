package org.silkroadatlas.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.dataset.SceneCheck;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.StateLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is exported as GeoJSON is valid by RFC 7946, whatever the places and routes. */
class GeoJsonTest {
  private static JsonNode export(DatasetIndex index, String line) throws IOException {
    var out = new ByteArrayOutputStream();
    var state = StateLine.parse(line, index);
    var messages = new Messages(Locale.ENGLISH);
    new TextExport(ExportKind.GEOJSON, index, state, messages, Progress.SILENT).write(out);
    return JsonMapper.shared().readTree(out.toString(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "focus=route:bri-khorgos&countries=CN", "persons=xi-jinping", "text=x"})
  void theAtlasIsValid(String line) throws IOException {
    assertValid(export(BundledData.INDEX, line));
  }

  @Test
  void polesAndTheDateLineAreValid(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("places.json"),
        "["
            + String.join(
                ",",
                place("north", 90, 0),
                place("south", -90, 180),
                place("east", 66.5, 180),
                place("west", 66.5, -180))
            + "]");
    Files.writeString(
        folder.resolve("routes.json"),
        "["
            + String.join(
                ",",
                route("pole-to-pole", "90,0 -90,0"),
                route("over-a-pole", "80,10 90,0 80,-170"),
                route("to-and-fro", "40,170 40,-170 40,170 40,-80 40,30 40,170"),
                route("along-the-line", "60,180 61,-180 62,180 63,-179.9"),
                route("one-spot", "60,180 60,-180"))
            + "]");
    var opened = DatasetReader.check(folder, SceneCheck.NONE);
    assertValid(export(new DatasetIndex(opened.dataset()), ""));
    // The longitude of Chukotka goes on past 180°, so neither side of it is far from Russia.
    var far = opened.warnings().stream().map(Object::toString).filter(it -> it.contains("far"));
    assertEquals(2, far.count(), () -> opened.warnings().toString());
  }

  private static String place(String id, double lat, double lon) {
    return String.format(
        Locale.ROOT,
        """
        {"id": "%s", "name": "%s", "country": "RU", "lat": %f, "lon": %f, "kind": "city",
         "sources": ["essay"]}""",
        id,
        id,
        lat,
        lon);
  }

  private static String route(String id, String points) {
    var waypoints = new StringBuilder();
    for (var point : points.split(" ", -1)) {
      var latLon = point.split(",", -1);
      waypoints
          .append(waypoints.isEmpty() ? "" : ",")
          .append("{\"name\": \"x\", \"lat\": %s, \"lon\": %s}".formatted(latLon[0], latLon[1]));
    }
    return """
        {"id": "%s", "name": "%s", "kind": "sea", "status": "operating", "waypoints": [%s],
         "countries": ["RU"], "from": "2013", "sources": ["essay"]}"""
        .formatted(id, id, waypoints);
  }

  private static void assertValid(JsonNode collection) {
    assertEquals("FeatureCollection", collection.get("type").asString());
    var ids = new HashSet<String>();
    for (var feature : collection.get("features")) {
      var id = feature.get("id").asString();
      assertTrue(ids.add(id), () -> id + " appears twice");
      assertEquals("Feature", feature.get("type").asString(), id);
      assertTrue(feature.get("properties").isObject(), id);
      var geometry = feature.get("geometry");
      var coordinates = geometry.get("coordinates");
      switch (geometry.get("type").asString()) {
        case "Point" -> assertPosition(coordinates, id);
        case "LineString" -> assertLine(coordinates, id);
        case "MultiLineString" -> coordinates.forEach(line -> assertLine(line, id));
        default -> throw new AssertionError(id + " is a " + geometry.get("type"));
      }
    }
  }

  private static void assertLine(JsonNode line, String id) {
    assertTrue(line.size() >= 2, () -> id + " has a line of one point");
    for (var at = 0; at < line.size(); at++) {
      assertPosition(line.get(at), id);
      // RFC 7946, 3.1.9: a line that crosses 180° is cut there.
      var step = at == 0 ? 0 : line.get(at).get(0).asDouble() - line.get(at - 1).get(0).asDouble();
      assertTrue(Math.abs(step) <= 180, () -> id + " goes the long way round");
    }
  }

  private static void assertPosition(JsonNode position, String id) {
    assertEquals(2, position.size(), id);
    assertTrue(Math.abs(position.get(0).asDouble()) <= 180, () -> id + " at " + position);
    assertTrue(Math.abs(position.get(1).asDouble()) <= 90, () -> id + " at " + position);
  }
}
