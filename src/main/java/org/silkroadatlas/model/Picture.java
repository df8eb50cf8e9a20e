package org.silkroadatlas.model;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * A picture stored in a lecture: the original bytes of a PNG or JPEG file. Kept as text, so that
 * lectures can be compared and written without decoding it.
 *
 * @param base64 the bytes in Base64 without line breaks
 * @param type the file type
 * @param width in pixels, from 1 to {@value #LONGEST}
 * @param height in pixels, from 1 to {@value #LONGEST}
 */
public record Picture(String base64, Type type, int width, int height) {
  /** The maximum size of a picture, in bytes. */
  public static final int MOST_BYTES = 5_000_000;

  /** The maximum width or height of a picture, in pixels. */
  public static final int LONGEST = 12_000;

  /** The maximum number of pixels of a picture: a small file can still fill the memory. */
  public static final int MOST_PIXELS = 40_000_000;

  /** File types. */
  public enum Type {
    /** Portable Network Graphics. */
    PNG("png", "image/png"),
    /** A photograph. */
    JPEG("jpeg", "image/jpeg");

    private final String ending;
    private final String media;

    Type(String ending, String media) {
      this.ending = ending;
      this.media = media;
    }

    /** The file name extension, without the dot. */
    public String ending() {
      return ending;
    }

    /** The media type. */
    public String media() {
      return media;
    }
  }

  /** Why a lecture cannot store some bytes as a picture. */
  public enum Refusal {
    /** Neither PNG nor JPEG, or broken. */
    NO_PICTURE,
    /** More than {@value #MOST_BYTES} bytes. */
    TOO_MANY_BYTES,
    /** More than {@value #MOST_PIXELS} pixels, or a side that is too long. */
    TOO_MANY_PIXELS
  }

  /** Why the bytes of a file are refused; empty if they are accepted. */
  public static Optional<Refusal> refusal(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return Optional.of(Refusal.TOO_MANY_BYTES);
    }
    var head = PictureHead.of(bytes);
    if (head.isEmpty()) {
      return Optional.of(Refusal.NO_PICTURE);
    }
    return head.get().isTooLarge() ? Optional.of(Refusal.TOO_MANY_PIXELS) : Optional.empty();
  }

  /** The picture that the bytes of a file hold; empty if they are refused. */
  public static Optional<Picture> of(byte[] bytes) {
    return refusal(bytes).isPresent()
        ? Optional.empty()
        : PictureHead.of(bytes)
            .map(
                head ->
                    new Picture(
                        Base64.getEncoder().encodeToString(bytes),
                        head.type(),
                        head.width(),
                        head.height()));
  }

  /** The bytes of the file. */
  public byte[] bytes() {
    return Base64.getDecoder().decode(base64);
  }

  /** The file type and the size of a picture, read from its first bytes. */
  private record PictureHead(Type type, int width, int height) {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    static Optional<PictureHead> of(byte[] bytes) {
      if (bytes.length > 24 && Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length)) {
        return sized(Type.PNG, number(bytes, 16, 4), number(bytes, 20, 4));
      }
      return bytes.length > 4 && number(bytes, 0, 2) == 0xffd8 ? jpeg(bytes) : Optional.empty();
    }

    /** The size is in the first frame; everything before it is skipped. */
    private static Optional<PictureHead> jpeg(byte[] bytes) {
      var at = 2;
      while (at + 9 < bytes.length && (bytes[at] & 0xff) == 0xff) {
        var marker = bytes[at + 1] & 0xff;
        if (marker == 0xff) {
          at++;
        } else if (isFrame(marker)) {
          return sized(Type.JPEG, number(bytes, at + 7, 2), number(bytes, at + 5, 2));
        } else {
          at += 2 + (int) number(bytes, at + 2, 2);
        }
      }
      return Optional.empty();
    }

    private static boolean isFrame(int marker) {
      var isOther = marker == 0xc4 || marker == 0xc8 || marker == 0xcc;
      return marker >= 0xc0 && marker <= 0xcf && !isOther;
    }

    private static Optional<PictureHead> sized(Type type, long width, long height) {
      var isSize = width > 0 && height > 0 && width <= 0x7fffffff && height <= 0x7fffffff;
      return isSize
          ? Optional.of(new PictureHead(type, (int) width, (int) height))
          : Optional.empty();
    }

    boolean isTooLarge() {
      return Math.max(width, height) > LONGEST || (long) width * height > MOST_PIXELS;
    }

    private static long number(byte[] bytes, int at, int length) {
      var number = 0L;
      for (var i = 0; i < length; i++) {
        number = (number << 8) | (bytes[at + i] & 0xff);
      }
      return number;
    }
  }
}
