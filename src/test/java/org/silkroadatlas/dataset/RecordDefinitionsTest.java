package org.silkroadatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.silkroadatlas.model.Dataset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A record is defined by its class, its reader, its tree, its packed form and its schema. They
 * agree on every field because the small pack has every field of every record; because records that
 * are written, packed and read again are equal (DatasetWriterTest, PreparedTest); and because the
 * schema has exactly the fields that are written.
 */
class RecordDefinitionsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Components without their own field in the files of a pack; lectures have some of them. */
  private static final Set<String> OTHERWISE =
      Set.of("Scene.frame", "Scene.minutes", "Scene.slide", "Dataset.texts");

  private final Map<String, Boolean> told = new TreeMap<>();

  @Test
  void theSmallPackHasEveryFieldOfEveryRecord() {
    visit(DatasetReader.read(SmallPack.folder()));
    var untold =
        told.entrySet().stream()
            .filter(it -> !it.getValue() && !OTHERWISE.contains(it.getKey()))
            .map(Map.Entry::getKey)
            .toList();

    assertEquals(List.of(), untold);
  }

  private void visit(Object value) {
    switch (value) {
      case Optional<?> optional -> optional.ifPresent(this::visit);
      case Collection<?> collection -> collection.forEach(this::visit);
      case Record record when isOfTheModel(record.getClass()) -> components(record);
      default -> {}
    }
  }

  private static boolean isOfTheModel(Class<?> type) {
    return type.getPackage().equals(Dataset.class.getPackage());
  }

  private void components(Record record) {
    for (var component : record.getClass().getRecordComponents()) {
      try {
        var value = component.getAccessor().invoke(record);
        var name = record.getClass().getSimpleName() + "." + component.getName();
        told.merge(name, isTold(value), Boolean::logicalOr);
        visit(value);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(component.getName(), e);
      }
    }
  }

  private static boolean isTold(Object value) {
    return switch (value) {
      case Optional<?> optional -> optional.isPresent();
      case Collection<?> collection -> !collection.isEmpty();
      case Map<?, ?> map -> !map.isEmpty();
      case Boolean flag -> flag;
      default -> true;
    };
  }

  @ParameterizedTest
  @EnumSource
  void theSchemaHasExactlyTheFieldsThatAreWritten(PackFile file) throws IOException {
    var schema = JSON.readTree(Files.readString(schema(file.key())));
    var written = new TreeSet<String>();
    for (var tree : RecordTree.of(DatasetReader.read(SmallPack.folder()), file)) {
      paths(tree, "", written);
    }
    var described = new TreeSet<String>();
    properties(schema, schema, "", described);
    // only an overlay's manifest has this field; maps by language or year have no names
    described.remove("overlays");

    assertEquals(new ArrayList<>(described), new ArrayList<>(written));
  }

  private static Path schema(String key) {
    return Path.of("data/schema", key + ".schema.json");
  }

  private static void paths(Object value, String at, Set<String> paths) {
    switch (value) {
      case Map<?, ?> map ->
          map.forEach(
              (key, inner) -> {
                var path = at + key;
                if (!at.matches("(names|expected)\\.")) {
                  paths.add(path);
                }
                paths(inner, path + ".", paths);
              });
      case Collection<?> list -> list.forEach(item -> paths(item, at, paths));
      default -> {}
    }
  }

  private static void properties(JsonNode schema, JsonNode root, String at, Set<String> paths)
      throws IOException {
    if (schema.has("$ref")) {
      reference(schema.get("$ref").asString(), root, at, paths);
    }
    for (var part : List.of("items", "then", "else")) {
      if (schema.has(part)) {
        properties(schema.get(part), root, at, paths);
      }
    }
    for (var part : List.of("oneOf", "anyOf", "allOf")) {
      if (schema.has(part)) {
        for (var one : schema.get(part)) {
          properties(one, root, at, paths);
        }
      }
    }
    if (schema.has("properties")) {
      for (var property : schema.get("properties").properties()) {
        paths.add(at + property.getKey());
        properties(property.getValue(), root, at + property.getKey() + ".", paths);
      }
    }
  }

  private static void reference(String ref, JsonNode root, String at, Set<String> paths)
      throws IOException {
    var hash = ref.indexOf('#');
    var file = ref.substring(0, hash);
    var target =
        file.isEmpty()
            ? root
            : JSON.readTree(Files.readString(Path.of("data/schema").resolve(file)));
    properties(target.at(ref.substring(hash + 1)), target, at, paths);
  }
}
