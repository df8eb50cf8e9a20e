package org.silkroadatlas.export.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No character of the texts depends on the fonts of a computer. */
class GlyphsTest {
  private static final Path FONTS = Path.of("data/fonts");

  /** Whole alphabets, since users may write letters that do not occur in the texts. */
  private static final String ALPHABETS =
      "ÇçƏəĞğIıİiÖöŞşÜü ÄäŇňÝýŽž OʻoʻGʻgʻʼ ÁáÉéÍíÓóÚúÑñ"
          + "АаБбВвГгДдЕеЁёЖжЗзИиЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЪъЫыЬьЭэЮюЯя"
          + "ӘәҒғҚқҢңӨөҰұҮүҺһІі ҒғӢӣҚқӮӯҲҳҶҷ 零一二三四五六七八九十百 “”«»„‘’–—…№";

  /**
   * Scripts of languages that the interface does not have, in names of persons and in originals of
   * quotes. Most need shaping, which single characters cannot show; system fonts draw them.
   */
  private static final Set<Character.UnicodeScript> OF_THE_SYSTEM =
      EnumSet.of(
          Character.UnicodeScript.ARABIC,
          Character.UnicodeScript.ARMENIAN,
          Character.UnicodeScript.DEVANAGARI,
          Character.UnicodeScript.GEORGIAN,
          Character.UnicodeScript.HANGUL,
          Character.UnicodeScript.HEBREW,
          Character.UnicodeScript.SINHALA,
          Character.UnicodeScript.KHMER);

  private static SortedSet<Integer> letters() throws IOException {
    var letters = new TreeSet<Integer>();
    ALPHABETS.codePoints().forEach(letters::add);
    for (var file : files("data/atlas", ".json")) {
      Files.readString(file, UTF_8).codePoints().forEach(letters::add);
    }
    Files.readString(Path.of("data/geo/places-background.json"), UTF_8)
        .codePoints()
        .forEach(letters::add);
    var texts = files("src/main/resources/org/silkroadatlas/messages", ".properties");
    var titles = files("src/main/resources/org/silkroadatlas/titles", ".properties");
    for (var file : Stream.concat(texts.stream(), titles.stream()).toList()) {
      var read = new Properties();
      try (var reader = Files.newBufferedReader(file, UTF_8)) {
        read.load(reader);
      }
      read.values().forEach(text -> text.toString().codePoints().forEach(letters::add));
    }
    for (var file : files("data/atlas/text", ".json")) {
      Files.readString(file, UTF_8).codePoints().forEach(letters::add);
    }
    letters.removeIf(
        c ->
            Character.isWhitespace(c)
                || Character.isISOControl(c)
                || isArabicMark(c)
                || OF_THE_SYSTEM.contains(Character.UnicodeScript.of(c)));
    return letters;
  }

  /** Arabic commas and vowel signs have no script of their own. */
  private static boolean isArabicMark(int c) {
    return 0x0600 <= c && c <= 0x06FF;
  }

  private static List<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NotoSans-Regular",
        "NotoSans-Bold",
        "NotoSans-Italic",
        "NotoSerif-Regular",
        "NotoSerif-Bold",
        "NotoSerif-Italic"
      })
  void everyLetterHasAGlyph(String face) throws IOException {
    var font = new TrueType(Files.readAllBytes(FONTS.resolve(face + ".ttf")));
    var missing =
        letters().stream()
            .filter(letter -> font.glyph(letter) == 0)
            .map(Character::toString)
            .collect(Collectors.joining());
    assertEquals("", missing, "run data/fonts/subset.sh");
  }

  /**
   * The complete fonts may be installed on a system. If both have the same name, a shaping library
   * takes glyph numbers from one and they are drawn with the other.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "NotoSans-Regular",
        "NotoSans-Bold",
        "NotoSans-Italic",
        "NotoSerif-Regular",
        "NotoSerif-Bold",
        "NotoSerif-Italic"
      })
  void noFamilyHasTheNameOfAFontOfTheSystem(String face) throws IOException {
    var names = new TrueType(Files.readAllBytes(FONTS.resolve(face + ".ttf"))).table("name");
    var storage = names.getShort(4) & 0xFFFF;
    for (var i = 0; i < names.getShort(2); i++) {
      var at = 6 + 12 * i;
      var number = names.getShort(at + 6);
      if (names.getShort(at) == 3 && (number == 1 || number == 4 || number == 16)) {
        var text = new byte[names.getShort(at + 8)];
        names.get(storage + (names.getShort(at + 10) & 0xFFFF), text);
        var name = new String(text, java.nio.charset.StandardCharsets.UTF_16BE);
        assertTrue(name.startsWith("Silk Road S"), name + ": run data/fonts/name-family.py");
      }
    }
  }

  /** A missing font family is silently replaced with a system font. */
  @Test
  void theWindowAsksForTheFamiliesThatAreBundled() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      for (var file : files.filter(GlyphsTest::mayNameAFamily).toList()) {
        assertFalse(Files.readString(file, UTF_8).contains("\"Noto S"), file::toString);
      }
    }
  }

  private static boolean mayNameAFamily(Path file) {
    // Web pages name fonts of the reader's system.
    return file.toString().endsWith(".java")
        || (file.toString().endsWith(".css") && !file.toString().contains("html"));
  }
}
