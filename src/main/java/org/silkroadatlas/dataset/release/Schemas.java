package org.silkroadatlas.dataset.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas of the files, from the program. */
final class Schemas {
  /** The schema that the others refer to. */
  static final String COMMON = "common.schema.json";

  private static final String FOLDER = "/org/silkroadatlas/data/schema/";

  private Schemas() {}

  /** The bytes of a schema. */
  static byte[] bytes(String fileName) {
    try (var in = Schemas.class.getResourceAsStream(FOLDER + fileName)) {
      if (in == null) {
        throw new IllegalStateException("There is no schema " + fileName);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The content of a schema. */
  static JsonNode of(String fileName) {
    return JsonMapper.shared().readTree(bytes(fileName));
  }
}
