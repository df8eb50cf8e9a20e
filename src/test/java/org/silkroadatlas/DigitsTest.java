package org.silkroadatlas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Numbers in files, style sheets and state lines never use the digits of the system's language,
 * such as Persian or Arabic ones, which machines do not read.
 */
class DigitsTest {
  private static final Pattern NUMBER = Pattern.compile("\"[^\"\n]*%[0-9$,.]*[def][^\"\n]*\"");

  @Test
  void numbersAreFormattedByANamedLocale() throws IOException {
    var faults = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file :
          (Iterable<Path>) files.filter(f -> f.toString().endsWith(".java"))::iterator) {
        for (var statement : Files.readString(file, UTF_8).split(";\\s*\n", -1)) {
          var usesDefault =
              statement.contains(".formatted(")
                  || (statement.contains("String.format(") && !statement.contains("Locale."));
          if (usesDefault && NUMBER.matcher(statement).find()) {
            faults.add(file.getFileName() + ": " + statement.strip());
          }
        }
      }
    }
    assertEquals(List.of(), List.copyOf(faults), "write %s, or String.format(Locale.ROOT, …)");
  }
}
