import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;

/**
 * Reads a virtual screen from the file in which Xvfb stores it (-fbdir), so that no other tool is
 * needed.
 *
 * <pre>
 * java Screen.java await FRAMEBUFFER PICTURE.png SECONDS   waits until the picture is stable
 * java Screen.java compare A.png B.png PERCENT             maximum share of differing pixels
 * </pre>
 */
final class Screen {
  /** The number of consecutive equal pictures. */
  private static final int STILL = 6;

  private static final long PAUSE_MILLIS = 500;

  /** A pixel differs if one of its colour components differs by more than this, out of 255. */
  private static final int NOTICEABLE = 24;

  /** An empty screen has one colour, a loading window only a few. */
  private static final int LEAST_COLOURS = 200;

  private Screen() {}

  public static void main(String... args) throws Exception {
    switch (args[0]) {
      case "await" -> await(Path.of(args[1]), Path.of(args[2]), Long.parseLong(args[3]));
      case "compare" -> compare(Path.of(args[1]), Path.of(args[2]), Double.parseDouble(args[3]));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void await(Path framebuffer, Path picture, long seconds) throws Exception {
    var end = System.nanoTime() + seconds * 1_000_000_000L;
    var last = new int[0];
    var still = 0;
    while (System.nanoTime() < end) {
      var image = read(framebuffer);
      var pixels = pixels(image);
      still = Arrays.equals(pixels, last) ? still + 1 : 0;
      last = pixels;
      if (still >= STILL
          && Arrays.stream(pixels).distinct().limit(LEAST_COLOURS).count() == LEAST_COLOURS) {
        ImageIO.write(image, "png", picture.toFile());
        return;
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    System.err.println("No complete picture within " + seconds + " seconds");
    System.exit(1);
  }

  /** The XWD format: a header of big-endian words, the colour map, then the pixels. */
  private static BufferedImage read(Path file) throws IOException {
    var data = ByteBuffer.wrap(Files.readAllBytes(file));
    var headerSize = data.getInt(0);
    var width = data.getInt(16);
    var height = data.getInt(20);
    var littleEndian = data.getInt(28) == 0;
    var bytesPerLine = data.getInt(48);
    var colours = data.getInt(76);
    var start = headerSize + colours * 12;
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (var y = 0; y < height; y++) {
      for (var x = 0; x < width; x++) {
        var pixel = data.getInt(start + y * bytesPerLine + x * 4);
        image.setRGB(x, y, littleEndian ? Integer.reverseBytes(pixel) : pixel);
      }
    }
    return image;
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static void compare(Path one, Path other, double percent) throws IOException {
    var a = pixels(ImageIO.read(one.toFile()));
    var b = pixels(ImageIO.read(other.toFile()));
    if (a.length != b.length) {
      throw new IOException("The pictures are not of one size");
    }
    var differing = 0;
    for (var i = 0; i < a.length; i++) {
      if (distance(a[i], b[i]) > NOTICEABLE) {
        differing++;
      }
    }
    var share = 100.0 * differing / a.length;
    System.out.printf("%.3f %% of the pixels differ (at most %.3f %%)%n", share, percent);
    if (share > percent) {
      System.exit(1);
    }
  }

  private static int distance(int a, int b) {
    var most = 0;
    for (var shift = 0; shift <= 16; shift += 8) {
      most = Math.max(most, Math.abs((a >> shift & 255) - (b >> shift & 255)));
    }
    return most;
  }
}
