package org.silkroadatlas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares the texts of the interface with the code that uses them. Keys are literals in the code,
 * or are composed of a literal prefix, such as {@code "app.bar." + key}, and the name of a button,
 * a constant or a number. The texts of dataset faults have their own test.
 */
class MessageKeysTest {
  private static final Path MESSAGES = Path.of("src/main/resources/org/silkroadatlas/messages");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern TEXT = Pattern.compile("\\bget\\(\\s*\"([a-z]+\\.[\\w.-]+)\"");
  private static final Pattern PLACE = Pattern.compile("\\{([0-9]+)");
  private static final Pattern TRANSLATION = Pattern.compile("(\\w+?)_(\\w+)\\.properties");

  private final Map<String, String> texts = new TreeMap<>();
  private final List<String> sources = read(Path.of("src/main/java"), ".java");
  private final List<String> literals =
      sources.stream()
          .flatMap(source -> LITERAL.matcher(source).results())
          .map(literal -> literal.group(1))
          .distinct()
          .toList();

  MessageKeysTest() {
    files(MESSAGES, ".properties").stream()
        .filter(file -> !TRANSLATION.matcher(name(file)).matches())
        .filter(file -> !name(file).equals("dataset.properties"))
        .forEach(file -> texts.putAll(load(file)));
  }

  private static String name(Path file) {
    return Objects.requireNonNull(file.getFileName()).toString();
  }

  private static List<Path> files(Path folder, String ending) {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> read(Path folder, String ending) {
    return files(folder, ending).stream().map(MessageKeysTest::read).toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> load(Path file) {
    var texts = new Properties();
    try (var reader = Files.newBufferedReader(file, UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts.stringPropertyNames().stream()
        .collect(Collectors.toMap(key -> key, texts::getProperty));
  }

  @Test
  void everyTextIsAskedFor() {
    var rooms = texts.keySet().stream().map(key -> key.substring(0, key.indexOf('.') + 1));
    var beginnings = rooms.collect(Collectors.toSet());
    var composed =
        literals.stream()
            .filter(literal -> beginnings.stream().anyMatch(literal::startsWith))
            .filter(literal -> !texts.containsKey(literal) || literal.endsWith("."))
            .toList();
    var unused = new TreeSet<>(texts.keySet());
    literals.forEach(unused::remove);
    unused.removeIf(key -> isComposed(key, composed));
    assertEquals(List.of(), List.copyOf(unused));
  }

  /** Whether a key is a literal prefix followed by words found somewhere in the code. */
  private boolean isComposed(String key, List<String> beginnings) {
    return beginnings.stream()
            .filter(key::startsWith)
            .map(beginning -> key.substring(beginning.length()))
            .anyMatch(this::isSaid)
        || literals.stream()
            .filter(literal -> literal.startsWith(".") && key.endsWith(literal))
            .anyMatch(
                ending -> literals.contains(key.substring(0, key.length() - ending.length())));
  }

  private boolean isSaid(String rest) {
    return Stream.of(rest.split("\\.", -1))
        .allMatch(
            word ->
                word.matches("[0-9]+")
                    || literals.contains(word)
                    || literals.contains("." + word)
                    || isNameOfType(word));
  }

  /** The names of constants are found under the name of their type. */
  private boolean isNameOfType(String word) {
    return sources.stream()
        .anyMatch(source -> source.toLowerCase(Locale.ROOT).contains("enum " + word + " "));
  }

  @Test
  void everyTextThatIsAskedForIsThere() {
    var missing = new TreeSet<String>();
    for (var source : sources) {
      TEXT.matcher(source)
          .results()
          .filter(call -> !source.substring(call.end()).stripLeading().startsWith("+"))
          .map(call -> call.group(1))
          .filter(key -> !texts.containsKey(key))
          .forEach(missing::add);
    }
    assertEquals(List.of(), List.copyOf(missing));
  }

  @Test
  void everyPlaceOfATextIsFilled() {
    var wrong = new ArrayList<String>();
    for (var source : sources) {
      TEXT.matcher(source)
          .results()
          .filter(call -> texts.containsKey(call.group(1)))
          .forEach(
              call -> {
                var given = arguments(source, call.end());
                var asked = places(texts.get(call.group(1)));
                if (given >= 0 && given != asked) {
                  wrong.add(call.group(1) + " has places " + asked + ", arguments " + given);
                }
              });
    }
    assertEquals(List.of(), wrong);
  }

  /** How many arguments follow a key; −1 if unknown, as after a literal prefix. */
  private static int arguments(String source, int from) {
    var depth = 0;
    var commas = 0;
    for (var at = from; at < source.length(); at++) {
      var c = source.charAt(at);
      if (c == '"') {
        at = source.indexOf('"', at + 1);
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth < 0) {
        return commas;
      } else if (c == ',' && depth == 0) {
        commas++;
      } else if (c == '+' && depth == 0 && commas == 0) {
        return -1;
      }
    }
    throw new IllegalArgumentException("a call without an end");
  }

  /** How many arguments a text uses, including those only inside a choice. */
  private static int places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .mapToInt(p -> Integer.parseInt(p.group(1)) + 1)
        .max()
        .orElse(0);
  }

  /** A text without placeholders is used as written, others are formatted by MessageFormat. */
  @Test
  void apostrophesAreDoubledOnlyWhereTheyMustBe() {
    texts.forEach(
        (key, text) -> {
          var single = text.replace("''", "").contains("'");
          assertTrue(places(text) > 0 ? !single : !text.contains("''"), () -> key + ": " + text);
        });
  }

  @Test
  void everyTextCanBeFormatted() {
    texts.forEach(
        (key, text) -> {
          var arguments = Collections.nCopies(places(text), 2).toArray();
          var formatted = new MessageFormat(text, Locale.ROOT).format(arguments);
          assertTrue(formatted.indexOf('{') < 0, () -> key + ": " + formatted);
        });
  }

  @Test
  void translationsHaveTheSameKeysAndPlaces() {
    for (var file : files(MESSAGES, ".properties")) {
      var name = TRANSLATION.matcher(name(file));
      if (name.matches()) {
        var english = load(MESSAGES.resolve(name.group(1) + ".properties"));
        load(file)
            .forEach(
                (key, text) -> {
                  assertTrue(english.containsKey(key), () -> name(file) + ": " + key);
                  assertEquals(places(english.get(key)), places(text), key);
                });
      }
    }
  }
}
