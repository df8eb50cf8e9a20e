package org.silkroadatlas.tables;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Detects the encoding of a text file: UTF-8, UTF-16, or one of the Windows code pages used in the
 * region. A file with lines in different encodings is read line by line.
 *
 * @param text the decoded text
 * @param encoding the name of its main encoding
 */
record TextDecoding(String text, String encoding) {
  private static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset TURKISH = Charset.forName("windows-1254");

  /** Turkish letters that are Icelandic letters in the western code page. */
  private static final String TURKISH_BYTES = "\u00d0\u00dd\u00de\u00f0\u00fd\u00fe";

  static TextDecoding of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return plain(bytes, 3, UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return plain(bytes, 2, UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return plain(bytes, 2, UTF_16BE);
    }
    var zeros = zeros(bytes);
    if (zeros != null) {
      return plain(bytes, 0, zeros);
    }
    var strict = strict(bytes, 0, bytes.length);
    return strict != null ? new TextDecoding(strict, UTF_8.name()) : mixed(bytes);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (var i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static TextDecoding plain(byte[] bytes, int from, Charset charset) {
    var text = new String(bytes, from, bytes.length - from, charset);
    return new TextDecoding(text, charset.name());
  }

  /** UTF-16 without a byte order mark: for Latin letters, every second byte is zero. */
  private static @Nullable Charset zeros(byte[] bytes) {
    var even = 0;
    var odd = 0;
    var looked = Math.min(bytes.length, 4_000);
    for (var i = 0; i < looked; i++) {
      if (bytes[i] == 0) {
        if (i % 2 == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    if (odd > looked / 10 && even * 4 < odd) {
      return UTF_16LE;
    }
    return even > looked / 10 && odd * 4 < even ? UTF_16BE : null;
  }

  private static @Nullable String strict(byte[] bytes, int from, int to) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
    } catch (CharacterCodingException _) {
      return null;
    }
  }

  private static TextDecoding mixed(byte[] bytes) {
    var page = codePage(bytes);
    var text = new StringBuilder(bytes.length);
    var unicode = 0;
    var other = 0;
    var start = 0;
    while (start < bytes.length) {
      var end = lineEnd(bytes, start);
      var line = strict(bytes, start, end);
      if (line == null) {
        other++;
      } else if (line.chars().anyMatch(c -> c > 127)) {
        unicode++;
      }
      text.append(line == null ? new String(bytes, start, end - start, page) : line);
      start = end;
    }
    return unicode > other
        ? new TextDecoding(text.toString(), UTF_8.name() + " + " + page.name())
        : new TextDecoding(new String(bytes, page), page.name());
  }

  private static int lineEnd(byte[] bytes, int start) {
    var end = start;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return Math.min(end + 1, bytes.length);
  }

  /** Cyrillic words consist of high bytes; in Latin words a high byte is surrounded by low ones. */
  private static Charset codePage(byte[] bytes) {
    var together = 0;
    var alone = 0;
    var turkish = 0;
    for (var i = 0; i < bytes.length; i++) {
      var c = bytes[i] & 0xFF;
      if (c < 0xC0 || strictAt(bytes, i)) {
        continue;
      }
      var before = i > 0 && (bytes[i - 1] & 0xFF) >= 0xC0;
      var after = i + 1 < bytes.length && (bytes[i + 1] & 0xFF) >= 0xC0;
      if (before || after) {
        together++;
      } else {
        alone++;
      }
      if (TURKISH_BYTES.indexOf(c) >= 0) {
        turkish++;
      }
    }
    if (together > alone) {
      return CYRILLIC;
    }
    return turkish > 0 ? TURKISH : WESTERN;
  }

  /** Whether two bytes are valid UTF-8, so that they say nothing about a code page. */
  private static boolean strictAt(byte[] bytes, int i) {
    return i + 1 < bytes.length && (bytes[i + 1] & 0xC0) == 0x80;
  }
}
