package org.silkroadatlas.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A bundled font in one document. It measures text and writes the part of the font that the
 * document uses, with the characters for the glyphs, so that text can be searched and copied.
 */
public final class PdfFont {
  private static final String FOLDER = "/org/silkroadatlas/data/fonts/";

  /** The first code beyond all glyphs; such codes make text in system fonts searchable. */
  private static final int HIDDEN = 0xF000;

  private static final int MOST_HIDDEN = 0xFFE;

  /** The default width of a code, in thousandths. */
  private static final double USUAL_WIDTH = 600;

  private final String name;
  private final TrueType face;
  private final SortedMap<Integer, Integer> used = new TreeMap<>();
  private final SortedMap<Integer, Integer> hidden = new TreeMap<>();
  private final SortedSet<Integer> missing = new TreeSet<>();
  private final ForeignLetters system;

  /**
   * A bundled font.
   *
   * @param name its file name without .ttf
   * @param system draws what the font lacks
   */
  PdfFont(String name, ForeignLetters system) {
    this.name = name;
    this.system = system;
    try (var stream = PdfFont.class.getResourceAsStream(FOLDER + name + ".ttf")) {
      if (stream == null) {
        throw new IllegalArgumentException("There is no font " + name);
      }
      face = new TrueType(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The width of a text in points at a size in points. */
  public double width(String text, double size) {
    return runs(text).stream().mapToDouble(run -> width(run, size)).sum();
  }

  /** The width of a run. */
  double width(LetterRuns.Run run, double size) {
    var thousandths =
        run.foreign()
            ? outline(run).width()
            : run.text().codePoints().mapToDouble(c -> face.advance(face.glyph(c))).sum();
    return thousandths * size / 1000;
  }

  /** The runs of a text that this font or the system fonts draw. */
  List<LetterRuns.Run> runs(String text) {
    var drawn = new StringBuilder();
    LetterRuns.seen(text)
        .codePoints()
        .forEach(
            c -> {
              if (face.glyph(c) != 0 || LetterRuns.isJoiner(c) || system.canDraw(c)) {
                drawn.appendCodePoint(c);
              } else {
                missing.add(c);
                drawn.append('?');
              }
            });
    return LetterRuns.of(drawn.toString(), c -> face.glyph(c) != 0);
  }

  /** The outline of a run drawn with system fonts. */
  ForeignLetters.Outline outline(LetterRuns.Run run) {
    return system.outline(run.text(), name.contains("Bold"));
  }

  /** The characters that nothing could draw so far. */
  SortedSet<Integer> missing() {
    return missing;
  }

  /** The height above the baseline in points at a size in points. */
  public double ascent(double size) {
    return face.ascent() * size / 1000;
  }

  /** The glyph numbers of a run drawn with this font, which are marked as used. */
  String encode(LetterRuns.Run run) {
    var hex = new StringBuilder("<");
    run.text()
        .codePoints()
        .filter(c -> !LetterRuns.isJoiner(c))
        .forEach(
            c -> {
              used.putIfAbsent(face.glyph(c), c);
              hex.append(code(face.glyph(c)));
            });
    return hex.append('>').toString();
  }

  /**
   * A word drawn with system fonts as codes without glyphs, so that it can be searched and copied.
   * Its letters are in visual order, as PDF viewers expect.
   */
  String encodeHidden(HiddenWords.Word word) {
    var hex = new StringBuilder("<");
    for (var c : word.letters()) {
      var at = hidden.getOrDefault(c, HIDDEN + hidden.size() % MOST_HIDDEN);
      hidden.putIfAbsent(c, at);
      hex.append(code(at));
    }
    return hex.append('>').toString();
  }

  /** The natural width of a number of hidden letters. */
  static double hiddenWidth(int letters, double size) {
    return letters * USUAL_WIDTH * size / 1000;
  }

  private static String code(int number) {
    return String.format(Locale.ROOT, "%04X", number);
  }

  /** Writes the font to a document, as a previously reserved object. */
  void write(PdfFile file, int id) {
    var tag = "ATLAS" + (char) ('A' + id % 26) + "+" + name;
    var program = FontSubset.of(face, glyphs());
    var programId = file.stream("/Length1 " + program.length, program);
    var box = face.box();
    var descriptor =
        file.add(
            "<< /Type /FontDescriptor /FontName /%s /Flags %d /FontBBox [%.0f %.0f %.0f %.0f]"
                + " /ItalicAngle %d /Ascent %.0f /Descent %.0f /CapHeight 714 /StemV 80 /FontFile2"
                + " %d 0 R >>",
            tag,
            name.contains("Italic") ? 4 + 64 : 4,
            box[0],
            box[1],
            box[2],
            box[3],
            name.contains("Italic") ? -12 : 0,
            face.ascent(),
            face.descent(),
            programId);
    var descendant =
        file.add(
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /%s /CIDSystemInfo << /Registry"
                + " (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor %d 0 R"
                + " /CIDToGIDMap /Identity /DW %.0f /W [%s] >>",
            tag, descriptor, USUAL_WIDTH, widths());
    var characters = file.stream("", ascii(characters()));
    file.set(
        id,
        "<< /Type /Font /Subtype /Type0 /BaseFont /%s /Encoding /Identity-H /DescendantFonts [%d 0"
            + " R] /ToUnicode %d 0 R >>",
        tag,
        descendant,
        characters);
  }

  private BitSet glyphs() {
    var glyphs = new BitSet();
    used.keySet().forEach(glyphs::set);
    return glyphs;
  }

  private String widths() {
    var widths = new StringBuilder();
    used.keySet()
        .forEach(
            glyph ->
                widths.append(
                    String.format(Locale.ROOT, "%d [%.0f] ", glyph, face.advance(glyph))));
    return widths.toString().strip();
  }

  /** The map from glyphs to characters, at most a hundred per block. */
  private String characters() {
    var map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def /CMapType 2 def
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            """);
    var letters = new TreeMap<>(used);
    hidden.forEach((letter, code) -> letters.put(code, letter));
    var left = letters.size();
    var inBlock = 0;
    for (var entry : letters.entrySet()) {
      if (inBlock == 0) {
        inBlock = Math.min(100, left);
        map.append(inBlock).append(" beginbfchar\n");
      }
      map.append(String.format(Locale.ROOT, "<%04X> <", entry.getKey()));
      for (var unit : Character.toChars(entry.getValue())) {
        map.append(String.format(Locale.ROOT, "%04X", (int) unit));
      }
      map.append(">\n");
      left--;
      if (--inBlock == 0) {
        map.append("endbfchar\n");
      }
    }
    return map.append("endcmap CMapName currentdict /CMap defineresource pop end end").toString();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
  }
}
