package org.silkroadatlas.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** TimelineJS, GeoJSON and plain lists of objects as tables. */
final class JsonTables {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_TRAILING_COMMA).build();

  /** The parts that a TimelineJS date becomes. */
  private static final List<String> PARTS = List.of("year", "month", "day");

  private JsonTables() {}

  /** A sheet and the type of JSON. */
  record Read(SourceSheet sheet, String kind) {}

  static Read read(String name, String text) throws TableException {
    JsonNode root;
    try {
      root = MAPPER.readTree(text);
    } catch (JacksonException e) {
      throw new TableException(TableException.Reason.DAMAGED, e.getOriginalMessage());
    }
    if (root.path("events").isArray() && isTimeline(root)) {
      return new Read(sheet(name, timeline(root)), "TimelineJS");
    }
    if (root.path("features").isArray()) {
      return new Read(sheet(name, features(root.path("features"))), "GeoJSON");
    }
    if (root.path("type").asString("").equals("Feature")) {
      return new Read(sheet(name, List.of(feature(root))), "GeoJSON");
    }
    if (root.isArray() && !root.isEmpty() && root.get(0).isObject()) {
      var rows = new ArrayList<Map<String, String>>();
      root.forEach(node -> rows.add(flat(node)));
      return new Read(sheet(name, rows), "JSON");
    }
    throw new TableException(TableException.Reason.OTHER_JSON, name);
  }

  private static boolean isTimeline(JsonNode root) {
    var events = root.path("events");
    return !events.isEmpty() && (events.get(0).has("start_date") || events.get(0).has("text"));
  }

  private static List<Map<String, String>> timeline(JsonNode root) {
    var rows = new ArrayList<Map<String, String>>();
    root.path("events").forEach(event -> rows.add(slide(event)));
    for (var era : root.path("eras")) {
      if (era.path("text").path("headline").asString("").isBlank()) {
        // It only colours the timeline.
        continue;
      }
      var row = slide(era);
      row.put("Type", "era");
      rows.add(row);
    }
    return rows;
  }

  private static Map<String, String> slide(JsonNode event) {
    var row = new LinkedHashMap<String, String>();
    for (var part : PARTS) {
      put(row, title(part), event.path("start_date").path(part));
    }
    for (var part : PARTS) {
      put(row, "End " + title(part), event.path("end_date").path(part));
    }
    put(row, "Display Date", event.path("display_date"));
    put(row, "Headline", event.path("text").path("headline"));
    put(row, "Text", event.path("text").path("text"));
    place(row, "Place", event.path("location"));
    put(row, "Media", event.path("media").path("url"));
    put(row, "Media Credit", event.path("media").path("credit"));
    put(row, "Group", event.path("group"));
    put(row, "Type", event.path("type"));
    var id = event.path("unique_id");
    put(row, "Id", id.isMissingNode() ? event.path("id") : id);
    return row;
  }

  private static String title(String part) {
    return Character.toUpperCase(part.charAt(0)) + part.substring(1);
  }

  private static List<Map<String, String>> features(JsonNode features) {
    var rows = new ArrayList<Map<String, String>>();
    features.forEach(feature -> rows.add(feature(feature)));
    return rows;
  }

  private static Map<String, String> feature(JsonNode feature) {
    var row = flat(feature.path("properties"));
    put(row, "id", feature.path("id"));
    var geometry = feature.path("geometry");
    var kind = geometry.path("type").asString("");
    var point = geometry.path("coordinates");
    if (kind.equals("MultiPoint") && point.size() == 1) {
      point = point.get(0);
      kind = "Point";
    }
    if (kind.equals("Point") && point.size() >= 2) {
      put(row, "Latitude", point.get(1));
      put(row, "Longitude", point.get(0));
    } else if (!kind.isEmpty()) {
      row.put("Geometry", kind);
    }
    return row;
  }

  private static Map<String, String> flat(JsonNode object) {
    var row = new LinkedHashMap<String, String>();
    object
        .properties()
        .forEach(
            field -> {
              if (field.getValue().has("lat")) {
                place(row, field.getKey(), field.getValue());
              } else {
                put(row, field.getKey(), field.getValue());
              }
            });
    return row;
  }

  /** Adds a place given as an object with name, lat and lon. */
  private static void place(Map<String, String> row, String key, JsonNode place) {
    put(row, key, place.path("name"));
    put(row, "Latitude", place.path("lat"));
    put(row, "Longitude", place.has("lon") ? place.path("lon") : place.path("lng"));
  }

  private static void put(Map<String, String> row, String key, JsonNode value) {
    var text =
        switch (value.getNodeType()) {
          case ARRAY -> {
            var parts = new ArrayList<String>();
            value.forEach(
                part -> parts.add(part.isValueNode() ? part.asString() : part.toString()));
            yield String.join("; ", parts);
          }
          case STRING, NUMBER, BOOLEAN -> value.asString();
          case OBJECT -> value.toString();
          default -> "";
        };
    if (!text.isBlank()) {
      row.putIfAbsent(key, text);
    }
  }

  private static SourceSheet sheet(String name, List<Map<String, String>> rows)
      throws TableException {
    Set<String> heads = new LinkedHashSet<>();
    rows.forEach(row -> heads.addAll(row.keySet()));
    var builder = new SheetBuilder(new SheetBuilder.Budget());
    var columns = List.copyOf(heads);
    for (var i = 0; i < columns.size(); i++) {
      builder.put(i, columns.get(i));
    }
    builder.endRow(1);
    for (var i = 0; i < rows.size(); i++) {
      for (var column = 0; column < columns.size(); column++) {
        builder.put(column, rows.get(i).getOrDefault(columns.get(column), ""));
      }
      builder.endRow(i + 2);
    }
    return builder.toSheet(name, false);
  }
}
