package org.silkroadatlas.app.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The bundled fonts, loaded before anything is drawn, so that no system lacks a character. */
public final class Fonts {
  private static final String FOLDER = "/org/silkroadatlas/data/fonts/";
  private static final List<String> FILES =
      List.of(
          "NotoSans-Regular.ttf",
          "NotoSans-Bold.ttf",
          "NotoSans-Italic.ttf",
          "NotoSerif-Regular.ttf",
          "NotoSerif-Bold.ttf",
          "NotoSerif-Italic.ttf");

  private Fonts() {}

  /** Loads all fonts. JavaFX thread. */
  public static void load() {
    for (var file : FILES) {
      try (var stream = Fonts.class.getResourceAsStream(FOLDER + file)) {
        if (stream == null || Font.loadFont(stream, 13) == null) {
          throw new IllegalStateException("The bundled font " + file + " cannot be loaded");
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
