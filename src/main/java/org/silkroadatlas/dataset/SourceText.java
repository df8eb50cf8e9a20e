package org.silkroadatlas.dataset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes the bytes of a file. Jackson would guess the encoding and count columns in bytes. */
final class SourceText {
  private SourceText() {}

  /**
   * Decodes strictly as UTF-8. A byte-order mark is only a warning, because editors add it and no
   * content is lost.
   *
   * @param file its name in faults
   * @return the characters; empty if they cannot be trusted
   */
  static Optional<CharBuffer> decode(String file, byte[] bytes, Faults faults) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      faults.add(file, 1, 1, FaultKind.UTF_16);
      return Optional.empty();
    }
    var in = ByteBuffer.wrap(bytes);
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      faults.warn(file, 1, 1, FaultKind.BYTE_ORDER_MARK);
      in.position(3);
    }
    var out = CharBuffer.allocate(bytes.length);
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      notUtf8(file, out, Byte.toUnsignedInt(bytes[in.position()]), faults);
      return Optional.empty();
    }
    return Optional.of(out);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (var i = 0; i < mark.length; i++) {
      if (Byte.toUnsignedInt(bytes[i]) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Counts lines as the parser does: after LF, CR or both. */
  private static void notUtf8(String file, CharSequence before, int bad, Faults faults) {
    var line = 1;
    var lineStart = 0;
    for (var i = 0; i < before.length(); i++) {
      var c = before.charAt(i);
      var crlf = c == '\r' && i + 1 < before.length() && before.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !crlf)) {
        line++;
        lineStart = i + 1;
      }
    }
    faults.add(
        file, line, before.length() - lineStart + 1, FaultKind.NOT_UTF_8, "0x%02X".formatted(bad));
  }
}
