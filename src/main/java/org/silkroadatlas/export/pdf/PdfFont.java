package org.silkroadatlas.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A bundled font in one document: measures text, and writes of the font what the document uses,
 * with the characters behind the glyphs so that text can be searched and copied.
 */
public final class PdfFont {
  private static final String FOLDER = "/org/silkroadatlas/data/fonts/";

  private final String name;
  private final TrueType face;
  private final SortedMap<Integer, Integer> used = new TreeMap<>();

  /**
   * A bundled font.
   *
   * @param name the name of its file without .ttf
   */
  PdfFont(String name) {
    this.name = name;
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
    return composed(text).codePoints().mapToDouble(c -> face.advance(glyph(c))).sum() * size / 1000;
  }

  /** From the line that letters stand on to the top, in points at a size in points. */
  public double ascent(double size) {
    return face.ascent() * size / 1000;
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** A character that the font lacks shows as a question mark. */
  private int glyph(int codePoint) {
    var glyph = face.glyph(codePoint);
    return glyph != 0 ? glyph : face.glyph('?');
  }

  /** A text as numbers of glyphs, which are noted as used. */
  String encode(String text) {
    var hex = new StringBuilder("<");
    composed(text)
        .codePoints()
        .forEach(
            c -> {
              used.putIfAbsent(glyph(c), face.glyph(c) == 0 ? '?' : c);
              hex.append(String.format(Locale.ROOT, "%04X", glyph(c)));
            });
    return hex.append('>').toString();
  }

  /** Writes the font into a document, as an object that was reserved for it. */
  void write(PdfFile file, int id) {
    var tag = "ATLAS" + (char) ('A' + id % 26) + "+" + name;
    var program = FontSubset.of(face, glyphs());
    var programId = file.stream("/Length1 " + program.length, program);
    var box = face.box();
    var descriptor =
        file.add(
            "<< /Type /FontDescriptor /FontName /%s /Flags %d /FontBBox [%.0f %.0f %.0f %.0f] /ItalicAngle %d /Ascent %.0f /Descent %.0f /CapHeight 714 /StemV 80 /FontFile2 %d 0 R >>",
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
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /%s /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor %d 0 R /CIDToGIDMap /Identity /DW 600 /W [%s] >>",
            tag, descriptor, widths());
    var characters = file.stream("", ascii(characters()));
    file.set(
        id,
        "<< /Type /Font /Subtype /Type0 /BaseFont /%s /Encoding /Identity-H /DescendantFonts [%d 0 R] /ToUnicode %d 0 R >>",
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

  /** The map from glyphs back to characters, at most a hundred in one block. */
  private String characters() {
    var map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def /CMapType 2 def
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            """);
    var left = used.size();
    var inBlock = 0;
    for (var entry : used.entrySet()) {
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
