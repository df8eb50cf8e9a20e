package org.silkroadatlas.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The entries of a packed spreadsheet, each read up to a limit. */
final class ZipEntries implements AutoCloseable {
  private final ZipFile zip;

  ZipEntries(Path file) throws IOException {
    try {
      zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      throw new TableException(TableException.Reason.DAMAGED, String.valueOf(e.getMessage()));
    }
  }

  /** Reads an entry with a parser; empty if there is no such entry. */
  <T> Optional<T> read(String name, Parser<T> parser) throws IOException {
    var entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (var in = zip.getInputStream(entry);
        var reader = new BufferedReader(reader(new Limited(in)), 1 << 16)) {
      return Optional.of(parser.parse(new XmlPull(reader)));
    } catch (ZipException e) {
      throw new TableException(TableException.Reason.DAMAGED, String.valueOf(e.getMessage()));
    }
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /** Parses an XML entry. */
  interface Parser<T> {
    T parse(XmlPull xml) throws IOException;
  }

  /** XML is UTF-8 unless its first bytes indicate UTF-16. */
  private static Reader reader(InputStream in) throws IOException {
    var first = in.read();
    var second = in.read();
    if (first == 0xFF && second == 0xFE) {
      return new InputStreamReader(in, StandardCharsets.UTF_16LE);
    }
    if (first == 0xFE && second == 0xFF) {
      return new InputStreamReader(in, StandardCharsets.UTF_16BE);
    }
    return new InputStreamReader(new Pushed(first, second, in), StandardCharsets.UTF_8);
  }

  /** Two bytes already read, followed by the rest. */
  private static final class Pushed extends InputStream {
    private final int[] first;
    private final InputStream rest;
    private int at;

    Pushed(int one, int two, InputStream rest) {
      first = new int[] {one, two};
      this.rest = rest;
    }

    @Override
    public int read() throws IOException {
      return at < first.length ? first[at++] : rest.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (at >= first.length) {
        return rest.read(bytes, from, length);
      }
      if (length == 0) {
        return 0;
      }
      var one = read();
      if (one < 0) {
        return -1;
      }
      bytes[from] = (byte) one;
      return 1;
    }
  }

  /** Stops reading an entry that exceeds the limit when uncompressed. */
  private static final class Limited extends InputStream {
    private final InputStream in;
    private long left = TableLimits.UNPACKED;

    Limited(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      take(1);
      return in.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      var read = in.read(bytes, from, length);
      take(Math.max(read, 0));
      return read;
    }

    private void take(int bytes) throws TableException {
      left -= bytes;
      if (left < 0) {
        throw new TableException(TableException.Reason.TOO_LARGE, "unpacks without end");
      }
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
