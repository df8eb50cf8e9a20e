package org.silkroadatlas.export.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TrueType font reduced to the outlines of some glyphs. Glyphs keep their numbers, so that text
 * does not have to be re-encoded; omitted glyphs are empty.
 */
final class FontSubset {
  private static final int COMPOSITE_WORDS = 1;
  private static final int COMPOSITE_SCALE = 8;
  private static final int COMPOSITE_MORE = 32;
  private static final int COMPOSITE_TWO_SCALES = 64;
  private static final int COMPOSITE_MATRIX = 128;

  private final TrueType font;
  private final BitSet kept = new BitSet();

  private FontSubset(TrueType font) {
    this.font = font;
  }

  static byte[] of(TrueType font, BitSet glyphs) {
    var subset = new FontSubset(font);
    subset.keep(0);
    glyphs.stream().forEach(subset::keep);
    return subset.file();
  }

  /** Keeps a glyph and its components. */
  private void keep(int glyph) {
    if (glyph >= font.glyphCount() || kept.get(glyph)) {
      return;
    }
    kept.set(glyph);
    var outline = outline(glyph);
    if (outline.capacity() == 0 || outline.getShort(0) >= 0) {
      return;
    }
    var at = 10;
    int flags;
    do {
      flags = outline.getShort(at);
      keep(outline.getShort(at + 2) & 0xFFFF);
      at += 4 + ((flags & COMPOSITE_WORDS) != 0 ? 4 : 2);
      if ((flags & COMPOSITE_SCALE) != 0) {
        at += 2;
      } else if ((flags & COMPOSITE_TWO_SCALES) != 0) {
        at += 4;
      } else if ((flags & COMPOSITE_MATRIX) != 0) {
        at += 8;
      }
    } while ((flags & COMPOSITE_MORE) != 0);
  }

  private ByteBuffer outline(int glyph) {
    var start = font.offset(glyph);
    return font.table("glyf").slice(start, font.offset(glyph + 1) - start);
  }

  private byte[] file() {
    var count = kept.length();
    var tables = new TreeMap<String, ByteBuffer>();
    for (var tag : new String[] {"cvt ", "fpgm", "prep"}) {
      if (font.has(tag)) {
        tables.put(tag, font.table(tag));
      }
    }
    outlines(tables, count);
    var advances = Math.min(font.advanceCount(), count);
    var widths = 4 * advances + 2 * (count - advances);
    tables.put("hmtx", font.table("hmtx").slice(0, widths));
    var head = copy("head");
    head.putInt(8, 0).putShort(50, (short) 1);
    tables.put("head", head);
    tables.put("hhea", copy("hhea").putShort(34, (short) advances));
    tables.put("maxp", copy("maxp").putShort(4, (short) count));
    return assemble(tables);
  }

  private ByteBuffer copy(String tag) {
    var table = font.table(tag);
    return ByteBuffer.allocate(table.capacity()).put(0, table, 0, table.capacity());
  }

  private void outlines(Map<String, ByteBuffer> tables, int count) {
    var size = kept.stream().map(glyph -> padded(outline(glyph).capacity())).sum();
    var outlines = ByteBuffer.allocate(size);
    var places = ByteBuffer.allocate(4 * (count + 1));
    for (var glyph = 0; glyph < count; glyph++) {
      places.putInt(outlines.position());
      if (kept.get(glyph)) {
        var outline = outline(glyph);
        var end = outlines.position() + padded(outline.capacity());
        outlines.put(outline).position(end);
      }
    }
    places.putInt(outlines.position());
    tables.put("glyf", outlines.rewind());
    tables.put("loca", places.rewind());
  }

  private static int padded(int length) {
    return length + 3 & ~3;
  }

  private static byte[] assemble(Map<String, ByteBuffer> tables) {
    var count = tables.size();
    var start = 12 + 16 * count;
    var size = start + tables.values().stream().mapToInt(t -> padded(t.capacity())).sum();
    var power = 31 - Integer.numberOfLeadingZeros(count);
    var file = ByteBuffer.allocate(size);
    file.putInt(0x00010000).putShort((short) count);
    file.putShort((short) (16 << power)).putShort((short) power);
    file.putShort((short) (16 * count - (16 << power)));
    var at = start;
    for (var table : tables.entrySet()) {
      var content = table.getValue();
      file.put(at, content, 0, content.capacity());
      file.put(table.getKey().getBytes(ISO_8859_1));
      file.putInt(checksum(file, at, padded(content.capacity())));
      file.putInt(at).putInt(content.capacity());
      at += padded(content.capacity());
    }
    return file.array();
  }

  private static int checksum(ByteBuffer file, int from, int length) {
    var sum = 0;
    for (var i = from; i < from + length; i += 4) {
      sum += file.getInt(i);
    }
    return sum;
  }
}
