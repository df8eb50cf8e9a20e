package org.silkroadatlas.dataset.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The fields of a table in Frictionless terms (Table Schema 2), derived from the JSON Schema of a
 * file. What Table Schema cannot express, such as the fields of inner objects, is only in the JSON
 * Schema.
 */
final class TableSchema {
  private static final String COUNTRY = "#/$defs/countryId";

  /** The tables that fields with record ids refer to, by field name. */
  private static final Map<String, String> TABLES =
      Map.of(
          "country", "countries",
          "counterpart", "countries",
          "capital", "places",
          "place", "places",
          "person", "persons",
          "format", "formats",
          "successor", "formats",
          "event", "events");

  private final JsonNode common = Schemas.of(Schemas.COMMON).get("$defs");
  private final Set<String> tables;

  /**
   * @param tables the names of the tables of the package
   */
  TableSchema(Set<String> tables) {
    this.tables = Set.copyOf(tables);
  }

  /** The Table Schema of a file of records. */
  Map<String, Object> of(JsonNode schema) {
    var items = schema.get("items");
    var required = new HashSet<String>();
    items.path("required").values().forEach(name -> required.add(name.asString()));
    var fields = new ArrayList<Map<String, Object>>();
    var keys = new ArrayList<Map<String, Object>>();
    for (var property : items.get("properties").properties()) {
      var name = property.getKey();
      fields.add(field(name, property.getValue(), required.contains(name)));
      var table = TABLES.get(name);
      if (table != null && tables.contains(table) && isKey(table, property.getValue())) {
        keys.add(
            ordered(
                "fields", List.of(name),
                "reference", ordered("resource", table, "fields", List.of("id"))));
      }
    }
    var told = new LinkedHashMap<String, Object>();
    told.put("fields", fields);
    if (items.get("properties").has("id")) {
      told.put("primaryKey", List.of("id"));
    }
    if (!keys.isEmpty()) {
      told.put("foreignKeys", keys);
    }
    return told;
  }

  /** A field that may name a country or a format does not refer to a single table. */
  private static boolean isKey(String table, JsonNode property) {
    return !table.equals("countries") || property.path("$ref").asString("").endsWith(COUNTRY);
  }

  private Map<String, Object> field(String name, JsonNode property, boolean isRequired) {
    var meaning = meaning(property);
    var type = meaning.path("type").asString("string");
    var field = new LinkedHashMap<String, Object>();
    field.put("name", name);
    field.put("type", type);
    var description = property.path("description").asString(text(meaning, "description"));
    if (!description.isEmpty()) {
      field.put("description", description);
    }
    var constraints = constraints(meaning, type);
    if (isRequired) {
      constraints.put("required", true);
    }
    if (name.equals("id")) {
      constraints.put("unique", true);
    }
    if (!constraints.isEmpty()) {
      field.put("constraints", constraints);
    }
    return field;
  }

  private static Map<String, Object> constraints(JsonNode meaning, String type) {
    var constraints = new LinkedHashMap<String, Object>();
    if (meaning.has("enum")) {
      constraints.put(
          "enum", meaning.get("enum").values().stream().map(JsonNode::asString).toList());
    }
    var pattern = text(meaning, "pattern");
    // Patterns of Table Schema apply to the whole text.
    if (pattern.startsWith("^") && pattern.endsWith("$")) {
      constraints.put("pattern", pattern.substring(1, pattern.length() - 1));
    } else if (!pattern.isEmpty()) {
      constraints.put("minLength", 1);
    }
    if (type.equals("array") && meaning.has("minItems")) {
      constraints.put("minLength", meaning.get("minItems").asInt());
    }
    for (var bound : List.of("minimum", "maximum", "maxLength")) {
      if (meaning.has(bound)) {
        constraints.put(bound, meaning.get(bound).asInt());
      }
    }
    return constraints;
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString("");
  }

  /** The part of the common schema that a property refers to, or the property itself. */
  private JsonNode meaning(JsonNode property) {
    if (property.has("allOf")) {
      return meaning(property.get("allOf").get(0));
    }
    var ref = text(property, "$ref");
    return ref.isEmpty() ? property : common.get(ref.substring(ref.lastIndexOf('/') + 1));
  }

  private static Map<String, Object> ordered(
      String first, Object value, String second, Object other) {
    var map = new LinkedHashMap<String, Object>();
    map.put(first, value);
    map.put(second, other);
    return map;
  }
}
