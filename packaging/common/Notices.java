import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * Writes the third-party notices and the bill of materials (CycloneDX 1.6) from the list in
 * packaging/notices and the jars of the image.
 *
 * <pre>java Notices.java PARTS LICENCES JARS VERSION TIMESTAMP OUT</pre>
 */
final class Notices {
  private static final Pattern JAR =
      Pattern.compile("(.+?)-(\\d.*?)(?:-(?:linux|win|mac)(?:-aarch64)?)?\\.jar");

  /** The licences compatible with GPL-3.0-or-later; the value is the name of the text. */
  private static final Map<String, String> ALLOWED =
      Map.of(
          "GPL-2.0-only WITH Classpath-exception-2.0", "GPL-2.0-only-WITH-Classpath-exception-2.0",
          "GPL-3.0-only", "",
          "Apache-2.0", "Apache-2.0",
          "BSD-3-Clause", "BSD-3-Clause",
          "MIT", "MIT",
          "OFL-1.1", "OFL-1.1",
          "CC-BY-4.0", "",
          "public domain", "");

  /** A line of the list. */
  private record Part(String id, String name, String licence, String copyright, String home) {
    String artifact() {
      return id.substring(id.indexOf(':') + 1);
    }
  }

  /** A part as shipped in the image; a part that is not a jar has no digest. */
  private record Shipped(Part part, String version, String digest) {}

  private Notices() {}

  public static void main(String... args) throws Exception {
    var parts = parts(Path.of(args[0]));
    var shipped = shipped(parts, Path.of(args[2]));
    var out = Files.createDirectories(Path.of(args[5]));
    Files.writeString(out.resolve("THIRD-PARTY-NOTICES.txt"), notices(shipped, Path.of(args[1])));
    Files.writeString(out.resolve("bom.cdx.json"), bom(shipped, args[3], args[4]));
  }

  private static Map<String, Part> parts(Path list) throws IOException {
    var parts = new LinkedHashMap<String, Part>();
    for (var line : Files.readAllLines(list)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      var cells = line.split(" \\| ", -1);
      var part = new Part(cells[0], cells[1], cells[2], cells[3], cells[4]);
      if (!ALLOWED.containsKey(part.licence())) {
        throw new IllegalStateException("Licence not allowed: " + line);
      }
      parts.put(part.artifact(), part);
    }
    return parts;
  }

  private static List<Shipped> shipped(Map<String, Part> parts, Path jars) throws Exception {
    var found = new LinkedHashMap<String, Shipped>();
    try (var files = Files.list(jars)) {
      for (var jar : files.filter(f -> f.toString().endsWith(".jar")).sorted().toList()) {
        var name = JAR.matcher(jar.getFileName().toString());
        if (!name.matches() || !parts.containsKey(name.group(1))) {
          throw new IllegalStateException(jar.getFileName() + " is not in the list of parts");
        }
        if (holdsClasses(jar)) {
          var part = parts.get(name.group(1));
          found.put(part.artifact(), new Shipped(part, name.group(2), digest(jar)));
        }
      }
    }
    var shipped = new ArrayList<Shipped>();
    for (var part : parts.values()) {
      if (!part.id().contains(":")) {
        var version = part.id().equals("java") ? Runtime.version().toString() : "";
        shipped.add(new Shipped(part, version, ""));
      } else if (found.containsKey(part.artifact())) {
        shipped.add(found.get(part.artifact()));
      } else {
        throw new IllegalStateException(part.id() + " is in the list but not shipped");
      }
    }
    return shipped;
  }

  private static boolean holdsClasses(Path jar) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      return zip.stream().anyMatch(entry -> entry.getName().endsWith(".class"));
    }
  }

  private static String digest(Path file) throws IOException, NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }

  private static String notices(List<Shipped> shipped, Path licences) throws IOException {
    var text = new StringBuilder();
    text.append("Silk Road Atlas is built with the work of others. With thanks:\n");
    var texts = new LinkedHashSet<String>();
    var told = new LinkedHashSet<String>();
    for (var each : shipped) {
      var part = each.part();
      // Java's version is that of the build machine; it is in the bill of materials and --version.
      var version = each.digest().isEmpty() ? "" : " " + each.version();
      var entry =
          "\n%s\n  Licence: %s\n  Copyright: %s\n  %s\n"
              .formatted(
                  part.name().replaceFirst(",|$", version + "$0"),
                  part.licence(),
                  part.copyright(),
                  part.home());
      if (told.add(entry)) {
        text.append(entry);
      }
      var licence = ALLOWED.getOrDefault(part.licence(), "");
      if (!licence.isEmpty()) {
        texts.add(licence);
      }
    }
    text.append(
        "\nThe GNU General Public License, version 3, is the licence of the atlas itself.\n");
    text.append("CC BY 4.0: https://creativecommons.org/licenses/by/4.0/legalcode\n");
    for (var licence : texts) {
      text.append("\n").append("=".repeat(72)).append("\n").append(licence).append("\n\n");
      text.append(Files.readString(licences.resolve(licence + ".txt")).replace("\r", "").strip());
      text.append("\n");
    }
    return text.toString();
  }

  private static String bom(List<Shipped> shipped, String version, String timestamp) {
    var components = new ArrayList<String>();
    for (var each : shipped) {
      components.add(component(each));
    }
    var serial = UUID.nameUUIDFromBytes(String.join("", components).getBytes(UTF_8));
    return """
    {
      "bomFormat": "CycloneDX",
      "specVersion": "1.6",
      "serialNumber": "urn:uuid:%s",
      "version": 1,
      "metadata": {
        "timestamp": "%s",
        "component": {
          "type": "application",
          "bom-ref": "silk-road-atlas",
          "name": "silk-road-atlas",
          "version": "%s",
          "licenses": [{"license": {"id": "GPL-3.0-or-later"}}]
        }
      },
      "components": [
    %s
      ]
    }
    """
        .formatted(serial, timestamp, version, String.join(",\n", components));
  }

  private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;

  /** Licences known to SPDX are given by id, or by an expression if an exception applies. */
  private static final Set<String> EXPRESSIONS =
      Set.of("GPL-2.0-only WITH Classpath-exception-2.0");

  private static String component(Shipped each) {
    var part = each.part();
    var colon = part.id().indexOf(':');
    var fields = new ArrayList<String>();
    fields.add(
        field("type", colon >= 0 ? "library" : part.id().equals("java") ? "platform" : "data"));
    fields.add(field("bom-ref", part.id()));
    if (colon >= 0) {
      fields.add(field("group", part.id().substring(0, colon)));
    }
    fields.add(field("name", part.artifact()));
    if (!each.version().isEmpty()) {
      fields.add(field("version", each.version()));
    }
    fields.add(field("description", part.name()));
    fields.add(field("copyright", part.copyright()));
    if (!each.digest().isEmpty()) {
      fields.add("\"hashes\": [{\"alg\": \"SHA-256\", \"content\": \"" + each.digest() + "\"}]");
    }
    fields.add("\"licenses\": [" + licence(part.licence()) + "]");
    if (colon >= 0) {
      fields.add(
          field(
              "purl",
              "pkg:maven/"
                  + part.id().replace(':', '/')
                  + "@"
                  + each.version().replace("+", "%2B")));
    }
    fields.add(
        "\"externalReferences\": [{\"type\": \"website\", " + field("url", part.home()) + "}]");
    return "    {" + String.join(", ", fields) + "}";
  }

  private static String licence(String licence) {
    if (EXPRESSIONS.contains(licence)) {
      return "{" + field("expression", licence) + "}";
    }
    var key = licence.contains(" ") ? "name" : "id";
    return "{\"license\": {" + field(key, licence) + "}}";
  }

  private static String field(String key, String value) {
    return "\"" + key + "\": \"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
