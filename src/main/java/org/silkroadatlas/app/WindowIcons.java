package org.silkroadatlas.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;

/** The icon of the window, in the sizes needed for title bars and task bars. */
final class WindowIcons {
  private static final String FOLDER = "/org/silkroadatlas/icons/";
  private static final int[] SIZES = {16, 32, 48, 128};

  private WindowIcons() {}

  /** Loads all sizes, smallest first. */
  static List<Image> load() {
    var icons = new ArrayList<Image>();
    for (var size : SIZES) {
      try (var stream = WindowIcons.class.getResourceAsStream(FOLDER + size + ".png")) {
        if (stream == null) {
          throw new IllegalStateException("The icon of " + size + " pixels is missing");
        }
        icons.add(new Image(stream));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return icons;
  }
}
