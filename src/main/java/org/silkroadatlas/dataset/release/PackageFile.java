package org.silkroadatlas.dataset.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * A file of a package as written.
 *
 * @param path its path with slashes, such as {@code text/ru.json}
 * @param title its English title
 * @param bytes its size in bytes
 * @param sha256 its checksum, in hexadecimal digits
 * @param schema its JSON Schema
 * @param schemaPath the path of that schema
 */
record PackageFile(
    String path, String title, long bytes, String sha256, JsonNode schema, String schemaPath) {

  static PackageFile of(Path folder, String path, JsonNode schema, String schemaPath)
      throws IOException {
    var bytes = Files.readAllBytes(folder.resolve(path));
    return new PackageFile(
        path, schema.get("title").asString(), bytes.length, sha256(bytes), schema, schemaPath);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new LinkageError("Every Java has SHA-256", e);
    }
  }

  /** A name of lower-case letters, digits and hyphens, unique within the package. */
  String name() {
    return path.substring(0, path.length() - ".json".length())
        .replace('/', '-')
        .toLowerCase(Locale.ROOT);
  }

  /** Whether the file is a list of records rather than a single object. */
  boolean isTable() {
    return schema.has("items");
  }
}
