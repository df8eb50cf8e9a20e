package org.silkroadatlas.export.pdf;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** What a PDF needs from a TrueType font. Measurements are in thousandths of the font size. */
final class TrueType {
  private final ByteBuffer file;
  private final Map<String, ByteBuffer> tables = new HashMap<>();
  private final CharacterMap characters;
  private final double scale;
  private final int glyphs;
  private final int advances;

  TrueType(byte[] content) {
    file = ByteBuffer.wrap(content);
    var count = file.getShort(4);
    for (var i = 0; i < count; i++) {
      var entry = 12 + 16 * i;
      var tag = new byte[4];
      file.get(entry, tag);
      var table = file.slice(file.getInt(entry + 8), file.getInt(entry + 12));
      tables.put(new String(tag, java.nio.charset.StandardCharsets.ISO_8859_1), table);
    }
    scale = 1000.0 / (table("head").getShort(18) & 0xFFFF);
    glyphs = table("maxp").getShort(4) & 0xFFFF;
    advances = table("hhea").getShort(34) & 0xFFFF;
    characters = new CharacterMap(table("cmap"));
  }

  /** A table by its tag. */
  ByteBuffer table(String tag) {
    var table = tables.get(tag);
    if (table == null) {
      throw new IllegalArgumentException("The font lacks the table " + tag);
    }
    return table;
  }

  boolean has(String tag) {
    return tables.containsKey(tag);
  }

  int glyphCount() {
    return glyphs;
  }

  /** How many glyphs have their own width. */
  int advanceCount() {
    return advances;
  }

  /** The glyph of a character; 0 if the font has none. */
  int glyph(int codePoint) {
    return characters.glyph(codePoint);
  }

  double advance(int glyph) {
    return scale * (table("hmtx").getShort(4 * Math.min(glyph, advances - 1)) & 0xFFFF);
  }

  double ascent() {
    return scale * table("hhea").getShort(4);
  }

  double descent() {
    return scale * table("hhea").getShort(6);
  }

  /** The bounding box of all glyphs: left, bottom, right and top. */
  double[] box() {
    var head = table("head");
    return new double[] {
      scale * head.getShort(36),
      scale * head.getShort(38),
      scale * head.getShort(40),
      scale * head.getShort(42)
    };
  }

  /** The offset of a glyph in the table of outlines. */
  int offset(int glyph) {
    var isLong = table("head").getShort(50) != 0;
    var places = table("loca");
    return isLong ? places.getInt(4 * glyph) : 2 * (places.getShort(2 * glyph) & 0xFFFF);
  }
}
