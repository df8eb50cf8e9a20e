package org.silkroadatlas.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.export.Progress;
import org.silkroadatlas.export.Raster;

class PdfDocumentTest {
  /**
   * Kazakh, Kyrgyz, Tajik, Azerbaijani, Turkmen, Uzbek, Turkish and Chinese letters, and quotation
   * marks.
   */
  private static final String LETTERS =
      "Қазақстан Әлем Ұлы Ғылым Өңір · Кыргызстан Үй · Тоҷикистон Ҳисор · Azərbaycan · Türkmenistan"
          + " Şaň žaž · Oʻzbekiston · İstanbul ığdır · “так” – «нет» · 哈萨克斯坦";

  @TempDir private Path folder;

  private static PdfDocument document() {
    var document = new PdfDocument("Буквы (test)", "en");
    var page = document.addPage(900, 300);
    var size = 20.0;
    for (var font : new String[] {"NotoSans-Regular", "NotoSans-Bold", "NotoSerif-Italic"}) {
      page.text(LETTERS, 10, 20 + size, document.font(font), 6, 0x000000);
      size += 20;
    }
    return document;
  }

  @Test
  void lettersOfTheRegionCanBeReadAgain() throws IOException, InterruptedException {
    var file = folder.resolve("letters.pdf");
    try (var out = Files.newOutputStream(file)) {
      document().write(out);
    }
    var read = PdfText.of(file);
    assertEquals(3, read.split(Pattern.quote(LETTERS), -1).length - 1, read);
  }

  /**
   * Not in the bundled fonts: Georgian, Armenian, Hindi, Thai, Persian, Hebrew, Korean, Japanese,
   * stress marks, a letter composed of three characters, and symbols.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "შეხვედრა თბილისში",
        "Հանդիպում Երևանում",
        "शिखर सम्मेलन",
        "การประชุม",
        "정상회담",
        "サミット",
        "قمة سمرقند",
        "נשיא קזחסטן",
        "Са\u0301ммит в Бишке\u0301ке",
        "q\u0304\u0323 ≈ 5 % ≥ 4",
        "Bishkek შეხვედრა 2024 თბილისში, and Astana"
      })
  void lettersOfOtherScriptsCanBeReadAgain(String text) throws IOException, InterruptedException {
    var document = new PdfDocument("t", "en");
    document.addPage(600, 100).text(text, 10, 40, document.font("NotoSans-Regular"), 14, 0x000000);
    var file = folder.resolve("foreign.pdf");
    try (var out = Files.newOutputStream(file)) {
      document.write(out);
    }
    if (document.missing().isEmpty()) {
      assertEquals(
          Normalizer.normalize(text, Normalizer.Form.NFC),
          Normalizer.normalize(PdfText.of(file), Normalizer.Form.NFC));
    } else {
      // Characters in no font of this computer are reported.
      document.missing().codePoints().forEach(c -> assertTrue(text.indexOf(c) >= 0));
    }
  }

  @Test
  void whatCannotBeDrawnIsToldBeforeItIsWritten() throws IOException {
    var document = new PdfDocument("t", "en");
    var text = "A \uDBFF\uDFF0 of private use, and a \uDBFF\uDFFD.";
    document.addPage(300, 100).text(text, 10, 40, document.font("NotoSans-Bold"), 9, 0);
    assertEquals("\uDBFF\uDFF0\uDBFF\uDFFD", document.missing());
    var told = new StringBuilder();
    var out = new ByteArrayOutputStream();
    var refusing =
        new Progress() {
          @Override
          public void done(double share) {}

          @Override
          public void onMissingCharacters(String letters) {
            told.append(letters);
          }

          @Override
          public boolean isCancelled() {
            return !told.isEmpty();
          }
        };
    assertThrows(CancellationException.class, () -> document.write(out, refusing));
    assertEquals(document.missing(), told.toString());
    assertEquals(0, out.size());
  }

  @Test
  void aLongDocumentIsToldBeforeItIsWritten() throws IOException {
    var document = new PdfDocument("t", "en");
    for (var page = 0; page < Progress.MANY_PAGES; page++) {
      document.addPage(300, 100);
    }
    var told = new ArrayList<Integer>();
    var refusing =
        new Progress() {
          @Override
          public void done(double share) {}

          @Override
          public void onLongDocument(int pages) {
            told.add(pages);
          }

          @Override
          public boolean isCancelled() {
            return !told.isEmpty();
          }
        };
    document.write(new ByteArrayOutputStream(), refusing.part(0, 2));
    assertEquals(List.of(), told);
    document.addPage(300, 100);
    var out = new ByteArrayOutputStream();
    assertThrows(CancellationException.class, () -> document.write(out, refusing.part(0, 2)));
    assertEquals(List.of(Progress.MANY_PAGES + 1), told);
    assertEquals(0, out.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "soft\u00ADhyphen", "zero\u200Bwidth", "a\uFEFFmark", "left\u200Eto", "vari\uFE0Fation",
        "no\u2060break", "join\u200Ders", "over\u202Eride", "tag\uDB40\uDC41ged", "bell\u0007"
      })
  void invisibleCharactersPrintNothing(String text) throws IOException, InterruptedException {
    var document = new PdfDocument("t", "en");
    var font = document.font("NotoSans-Regular");
    document.addPage(300, 100).text(text, 10, 40, font, 9, 0);
    var plain = text.codePoints().filter(c -> c < 0x7F && c > 0x1F).toArray();
    var expected = new String(plain, 0, plain.length);
    assertEquals(font.width(expected, 9), font.width(text, 9), 0.001);
    assertEquals("", document.missing());
    var file = folder.resolve("invisible.pdf");
    try (var out = Files.newOutputStream(file)) {
      document.write(out);
    }
    assertEquals(expected, PdfText.of(file));
  }

  @Test
  void aTabIsABlank() {
    var font = new PdfDocument("t", "en").font("NotoSans-Regular");
    assertEquals(font.width("one two", 9), font.width("one\ttwo", 9), 0.001);
  }

  @Test
  void everyObjectLiesWhereTheIndexSays() throws IOException {
    var out = new ByteArrayOutputStream();
    document().write(out);
    var text = out.toString(StandardCharsets.ISO_8859_1);
    assertTrue(text.startsWith("%PDF-1.7") && text.endsWith("%%EOF\n"));
    var index = text.lastIndexOf("xref\n0 ", text.lastIndexOf("trailer"));
    var tail = text.substring(text.lastIndexOf("startxref\n") + 10);
    assertEquals(index, Integer.parseInt(tail.substring(0, tail.indexOf('\n'))));
    var entries = text.substring(index).lines().filter(l -> l.endsWith(" n ")).toList();
    assertTrue(entries.size() > 10);
    for (var i = 0; i < entries.size(); i++) {
      var offset = Integer.parseInt(entries.get(i).substring(0, 10));
      assertTrue(text.startsWith((i + 1) + " 0 obj\n", offset), entries.get(i));
    }
  }

  @Test
  void fontsAreCutDownToWhatIsUsed() throws IOException {
    var out = new ByteArrayOutputStream();
    document().write(out);
    // The three complete fonts have more than 500 000 bytes.
    assertTrue(out.size() < 60_000, () -> out.size() + " bytes");
  }

  @Test
  void aSubsetIsAFontWithTheSameGlyphs() throws IOException {
    byte[] whole;
    try (var stream =
        PdfFont.class.getResourceAsStream("/org/silkroadatlas/data/fonts/NotoSans-Regular.ttf")) {
      whole = stream.readAllBytes();
    }
    var font = new TrueType(whole);
    // The letter is composed of two glyphs.
    var glyph = font.glyph('Ö');
    var kept = new BitSet();
    kept.set(glyph);
    var file = java.nio.ByteBuffer.wrap(FontSubset.of(font, kept));
    assertEquals(0x00010000, file.getInt(0));
    var tables = file.getShort(4);
    var checked = 0;
    for (var i = 0; i < tables; i++) {
      var at = 12 + 16 * i;
      var sum = 0;
      for (var j = 0; j < file.getInt(at + 12); j += 4) {
        sum += file.getInt(file.getInt(at + 8) + j);
      }
      assertEquals(sum, file.getInt(at + 4));
      checked++;
    }
    assertTrue(checked >= 6);
    assertEquals(613, font.advance(font.glyph('u')), 10);
  }

  @Test
  void linesBreakBetweenWordsAndNoneIsWider() {
    var document = new PdfDocument("t", "en");
    var font = document.font("NotoSans-Regular");
    var text = "A few words and a very-long-word-that-has-no-place-to-break-anywhere-in-it at all";
    var lines = TextFlow.lines(text, font, 9, 120);
    assertTrue(lines.size() > 3);
    lines.forEach(line -> assertTrue(font.width(line, 9) <= 120, line));
    assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
  }

  @Test
  void chineseBreaksAnywhereButBeforeClosingMarks() {
    var document = new PdfDocument("t", "zh");
    var font = document.font("NotoSans-Regular");
    var text = "采用Natural Earth制作（公有领域），边界经过编辑。中亚国家元首磋商会晤，“中亚”合作。地形：Tom Patterson的地形。";
    for (var width = 60; width < 200; width += 7) {
      var limit = width;
      var lines = TextFlow.lines(text, font, 9, width);
      lines.forEach(line -> assertTrue(font.width(line, 9) <= limit, line));
      lines.forEach(line -> assertTrue("，。：）”".indexOf(line.charAt(0)) < 0, line));
      lines.forEach(line -> assertTrue("（“".indexOf(line.charAt(line.length() - 1)) < 0, line));
      assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
      lines
          .subList(0, lines.size() - 1)
          .forEach(line -> assertTrue(font.width(line, 9) > limit / 2.0, line));
    }
  }

  @Test
  void numbersHavePointsInEveryLanguage() throws IOException {
    var before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      var out = new ByteArrayOutputStream();
      var document = document();
      document.picture(new Raster(2, 1, new int[] {0xFF0000, 0x00FF00}), Progress.SILENT);
      document.write(out);
      assertTrue(out.toString(StandardCharsets.ISO_8859_1).contains("/MediaBox [0 0 900 300]"));
    } finally {
      Locale.setDefault(before);
    }
  }
}
