package org.silkroadatlas.export.pdf;

import java.nio.ByteBuffer;

/** The character map of a TrueType font: the Unicode subtable of its cmap, in format 4 or 12. */
final class CharacterMap {
  private static final int SEGMENTS = 4;
  private static final int GROUPS = 12;

  private final ByteBuffer table;
  private final int format;

  CharacterMap(ByteBuffer cmap) {
    var found = -1;
    var best = 0;
    for (var i = 0; i < cmap.getShort(2); i++) {
      var offset = cmap.getInt(4 + 8 * i + 4);
      var kind = cmap.getShort(offset);
      if ((kind == SEGMENTS || kind == GROUPS) && kind > best) {
        best = kind;
        found = offset;
      }
    }
    if (found < 0) {
      throw new IllegalArgumentException("The font has no map of Unicode characters");
    }
    format = best;
    table = cmap.slice(found, cmap.capacity() - found);
  }

  int glyph(int codePoint) {
    return format == GROUPS ? inGroups(codePoint) : inSegments(codePoint);
  }

  private int inGroups(int codePoint) {
    for (var i = 0; i < table.getInt(12); i++) {
      var first = table.getInt(16 + 12 * i);
      if (codePoint >= first && codePoint <= table.getInt(20 + 12 * i)) {
        return table.getInt(24 + 12 * i) + codePoint - first;
      }
    }
    return 0;
  }

  private int inSegments(int codePoint) {
    var twice = unsigned(6);
    for (var i = 0; i < twice && codePoint <= 0xFFFF; i += 2) {
      if (codePoint <= unsigned(14 + i)) {
        var first = unsigned(16 + twice + i);
        if (codePoint < first) {
          return 0;
        }
        var delta = unsigned(16 + 2 * twice + i);
        var at = 16 + 3 * twice + i;
        var range = unsigned(at);
        var raw = range == 0 ? codePoint : unsigned(at + range + 2 * (codePoint - first));
        return range != 0 && raw == 0 ? 0 : raw + delta & 0xFFFF;
      }
    }
    return 0;
  }

  private int unsigned(int offset) {
    return table.getShort(offset) & 0xFFFF;
  }
}
