package org.silkroadatlas.draw;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Subscription;

/**
 * An invisible text that detects the font that style sheets give it, so that drawings follow the
 * text size. JavaFX thread only.
 */
public final class TextProbe extends Text {
  /** The normal text size, in pixels. */
  private static final double USUAL = 13;

  /** A probe to be added to the children of a pane. */
  public TextProbe() {
    setManaged(false);
    setOpacity(0);
    setMouseTransparent(true);
  }

  /** The current text size as a factor of the normal size. */
  public double factor() {
    return factor(getFont());
  }

  /** The size of a font of ordinary text as a factor of the normal size. */
  public static double factor(Font font) {
    return font.getSize() / USUAL;
  }

  /** Runs an action whenever the font changes. */
  public Subscription whenChanged(Runnable told) {
    return fontProperty().subscribe((before, now) -> told.run());
  }
}
