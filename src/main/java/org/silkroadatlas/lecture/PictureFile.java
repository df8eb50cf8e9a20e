package org.silkroadatlas.lecture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import org.silkroadatlas.model.Picture;

/** Reads a picture file for a slide. Any thread. */
final class PictureFile {
  /** The size of a test drawing, which shows whether a picture can be drawn. */
  private static final double SMALL = 32;

  /** A picture, or the reason why it is refused. */
  sealed interface Read {
    /** It can be stored and drawn. */
    record Good(Picture picture) implements Read {}

    /** It cannot. */
    record Refused(Picture.Refusal why) implements Read {}
  }

  private PictureFile() {}

  /** Reads a file, unless it is too large. */
  static Read read(Path file) {
    try {
      if (Files.size(file) > Picture.MOST_BYTES) {
        return new Read.Refused(Picture.Refusal.TOO_MANY_BYTES);
      }
      var bytes = Files.readAllBytes(file);
      return Picture.refusal(bytes).<Read>map(Read.Refused::new).orElseGet(() -> drawn(bytes));
    } catch (IOException e) {
      return new Read.Refused(Picture.Refusal.NO_PICTURE);
    }
  }

  private static Read drawn(byte[] bytes) {
    var image = new Image(new ByteArrayInputStream(bytes), SMALL, SMALL, true, false);
    return image.isError()
        ? new Read.Refused(Picture.Refusal.NO_PICTURE)
        : new Read.Good(Picture.of(bytes).orElseThrow());
  }
}
