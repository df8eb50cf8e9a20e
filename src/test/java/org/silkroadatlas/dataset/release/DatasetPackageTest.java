package org.silkroadatlas.dataset.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.dataset.DatasetReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a package says of its files is true, and said as the two specifications ask. */
class DatasetPackageTest {
  private static final String SMALL = "src/test/resources/packs/small";
  private static final String ATLAS = "data/atlas";

  @TempDir Path folder;

  private void write(String pack) throws IOException {
    DatasetPackage.write(DatasetReader.read(Path.of(pack)), folder);
  }

  private JsonNode json(String path) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(folder.resolve(path)));
  }

  private Set<String> files() throws IOException {
    try (var files = Files.walk(folder)) {
      return new TreeSet<>(
          files
              .filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .toList());
    }
  }

  @Test
  void whatIsWrittenIsTheSameDatasetWithoutAWarning() throws IOException {
    write(SMALL);
    var opened = DatasetReader.check(folder, (state, known, vectors) -> Optional.empty());

    assertEquals(List.of(), opened.warnings());
    assertEquals(DatasetReader.read(Path.of(SMALL)), opened.dataset());
  }

  @Test
  void theSameDatasetGivesTheSameBytes() throws IOException {
    write(SMALL);
    var first = new HashMap<String, String>();
    for (var file : files()) {
      first.put(file, Files.readString(folder.resolve(file)));
    }
    write(SMALL);
    for (var file : files()) {
      assertEquals(first.get(file), Files.readString(folder.resolve(file)), file);
    }
  }

  @Test
  void textsOfLanguagesThatAreGoneDoNotStay() throws IOException {
    write(SMALL);
    var gone = folder.resolve("text/la.json");
    Files.createDirectories(gone.getParent());
    Files.writeString(gone, "{}");
    write(SMALL);
    assertFalse(Files.exists(gone));
  }

  @Test
  void otherFilesAreNotWrittenOver() throws IOException {
    assertFalse(DatasetPackage.isForeign(folder.resolve("new")));
    assertFalse(DatasetPackage.isForeign(folder));
    Files.writeString(folder.resolve("events.json"), "[]");
    assertTrue(DatasetPackage.isForeign(folder));
    Files.delete(folder.resolve("events.json"));
    Files.writeString(folder.resolve("datapackage.json"), "{}");
    assertTrue(DatasetPackage.isForeign(folder));
    Files.delete(folder.resolve("datapackage.json"));
    write(SMALL);
    assertFalse(DatasetPackage.isForeign(folder));
  }

  @Test
  void saysWhoMadeItAndUnderWhichLicence() throws IOException {
    write(SMALL);
    var said = json("datapackage.json");

    assertEquals("small", said.get("name").asString());
    assertEquals("1.0.0", said.get("version").asString());
    assertEquals("Ada Example", said.at("/contributors/0/title").asString());
    assertEquals("CC-BY-4.0", said.at("/licenses/0/name").asString());
    var crate = entities();
    assertEquals("Person", crate.get("#author-1").get("@type").asString());
    assertEquals("Ada Example", crate.get("#author-1").get("name").asString());
  }

  @ParameterizedTest
  @ValueSource(strings = {SMALL, ATLAS})
  void theDataPackageIsAsItsSpecificationAsks(String pack) throws IOException {
    write(pack);
    var rules = Files.readString(Path.of("src/test/resources/metadata/data-package.schema.json"));
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(rules);
    var said = Files.readString(folder.resolve("datapackage.json"));

    assertEquals(List.of(), schema.validate(said, InputFormat.JSON));
    assertFalse(schema.validate(said.replace("sha256:", "md5:"), InputFormat.JSON).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {SMALL, ATLAS})
  void whatItSaysOfFilesIsTrue(String pack) throws Exception {
    write(pack);
    var told = new TreeSet<String>();
    var ids = new HashMap<String, Set<String>>();
    var resources = json("datapackage.json").get("resources");
    for (var resource : resources) {
      var path = resource.get("path").asString();
      var bytes = Files.readAllBytes(folder.resolve(path));
      assertTrue(told.add(path));
      assertEquals(bytes.length, resource.get("bytes").asLong(), path);
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertEquals("sha256:" + HexFormat.of().formatHex(digest), resource.get("hash").asString());
      var records = json(path);
      var own = new HashSet<String>();
      records.values().forEach(it -> own.add(it.path("id").asString("")));
      ids.put(resource.get("name").asString(), own);
    }
    var data = new TreeSet<>(files());
    data.removeIf(it -> it.startsWith("schema/"));
    data.removeAll(Set.of("datapackage.json", "ro-crate-metadata.json", "facts.json"));
    assertEquals(data, told);
    for (var resource : resources) {
      if (resource.has("schema")) {
        rows(resource, ids);
      } else {
        assertEquals("manifest", resource.get("name").asString());
      }
    }
  }

  /** Checks every record against the Table Schema, as a program that reads data packages would. */
  private void rows(JsonNode resource, Map<String, Set<String>> ids) throws IOException {
    var path = resource.get("path").asString();
    var schema = resource.get("schema");
    var fields = new HashMap<String, JsonNode>();
    schema.get("fields").forEach(field -> fields.put(field.get("name").asString(), field));
    for (var record : json(path)) {
      var where = path + " " + record.path("id").asString();
      for (var value : record.properties()) {
        assertTrue(fields.containsKey(value.getKey()), where + " " + value.getKey());
      }
      fields.forEach((name, field) -> value(record.get(name), field, where + " " + name));
      for (var key : schema.path("foreignKeys")) {
        var value = record.get(key.at("/fields/0").asString());
        if (value != null) {
          var table = ids.get(key.at("/reference/resource").asString());
          assertTrue(table.contains(value.asString()), where + " " + value);
        }
      }
    }
    var isKept = schema.has("primaryKey");
    assertEquals(
        isKept ? json(path).size() : 1, ids.get(resource.get("name").asString()).size(), path);
  }

  private static void value(JsonNode value, JsonNode field, String where) {
    var rules = field.path("constraints");
    if (value == null) {
      assertFalse(rules.path("required").asBoolean(false), where);
      return;
    }
    var type = field.get("type").asString();
    assertTrue(
        switch (type) {
          case "string" -> value.isString();
          case "number" -> value.isNumber();
          case "integer" -> value.isIntegralNumber();
          case "boolean" -> value.isBoolean();
          case "array" -> value.isArray();
          default -> value.isObject();
        },
        where + " is no " + type);
    if (rules.has("pattern")) {
      assertTrue(value.asString().matches(rules.get("pattern").asString()), where + ": " + value);
    }
    if (rules.has("enum")) {
      assertTrue(rules.get("enum").values().contains(value), where + ": " + value);
    }
    if (rules.has("minimum")) {
      assertTrue(value.asDouble() >= rules.get("minimum").asDouble(), where);
    }
    if (rules.has("maximum")) {
      assertTrue(value.asDouble() <= rules.get("maximum").asDouble(), where);
    }
    var length = value.isArray() ? value.size() : value.isString() ? value.asString().length() : 0;
    if (rules.has("minLength")) {
      assertTrue(length >= rules.get("minLength").asInt(), where);
    }
    if (rules.has("maxLength")) {
      assertTrue(length <= rules.get("maxLength").asInt(), where);
    }
  }

  private Map<String, JsonNode> entities() throws IOException {
    var entities = new HashMap<String, JsonNode>();
    for (var entity : json("ro-crate-metadata.json").get("@graph")) {
      var id = entity.get("@id").asString();
      assertEquals(null, entities.put(id, entity), id);
      assertTrue(entity.has("@type"), id);
    }
    return entities;
  }

  @ParameterizedTest
  @ValueSource(strings = {SMALL, ATLAS})
  void theCrateIsAsItsSpecificationAsks(String pack) throws IOException {
    write(pack);
    var crate = json("ro-crate-metadata.json");
    assertEquals("https://w3id.org/ro/crate/1.1/context", crate.get("@context").asString());
    var entities = entities();
    var descriptor = entities.get("ro-crate-metadata.json");
    assertEquals("CreativeWork", descriptor.get("@type").asString());
    assertEquals("./", descriptor.at("/about/@id").asString());
    assertEquals("https://w3id.org/ro/crate/1.1", descriptor.at("/conformsTo/@id").asString());
    var root = entities.get("./");
    assertEquals("Dataset", root.get("@type").asString());
    for (var name : List.of("name", "description", "datePublished", "license", "author")) {
      assertTrue(root.has(name), name);
    }
    assertTrue(root.get("datePublished").asString().matches("\\d{4}-\\d\\d-\\d\\d"));

    var parts = new TreeSet<String>();
    root.get("hasPart").forEach(part -> parts.add(part.get("@id").asString()));
    var data = files();
    data.remove("ro-crate-metadata.json");
    assertEquals(data, parts);
    for (var part : parts) {
      assertEquals("File", entities.get(part).get("@type").asString(), part);
      if (entities.get(part).has("contentSize")) {
        assertEquals(
            Files.size(folder.resolve(part)), entities.get(part).get("contentSize").asLong());
      }
    }
    for (var entity : entities.values()) {
      flat(entity, entities, descriptor);
    }
  }

  /** A crate is flat: a property is a value, or a reference to an existing entity. */
  private static void flat(JsonNode entity, Map<String, JsonNode> entities, JsonNode descriptor) {
    for (var property : entity.properties()) {
      var values = new ArrayList<JsonNode>();
      if (property.getValue().isArray()) {
        values.addAll(property.getValue().values());
      } else {
        values.add(property.getValue());
      }
      for (var value : values) {
        var isOfTheSpecification =
            entity.equals(descriptor) && property.getKey().equals("conformsTo");
        if (value.isObject() && !isOfTheSpecification) {
          assertEquals(1, value.size(), value.toString());
          assertTrue(entities.containsKey(value.get("@id").asString()), value.toString());
        }
      }
    }
  }

  @Test
  void statesAreTheItemsOfWikidataThatTheRecordsName() throws IOException {
    write(ATLAS);
    var about = new TreeSet<String>();
    for (var state : entities().get("./").get("spatialCoverage")) {
      about.add(entities().get(state.get("@id").asString()).get("name").asString());
    }

    assertEquals(
        "[Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan, Uzbekistan]", about.toString());
  }
}
