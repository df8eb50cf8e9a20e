package org.silkroadatlas.draw;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Subscription;

/**
 * Never seen: learns what font the style sheets give to a place in the window, so that what is
 * drawn there follows the size of the text. JavaFX thread only.
 */
public final class TextProbe extends Text {
  /** The usual size of text, in pixels. */
  private static final double USUAL = 13;

  /** A probe to be added to the children of a pane. */
  public TextProbe() {
    setManaged(false);
    setOpacity(0);
    setMouseTransparent(true);
  }

  /** How much larger than usual everything is. */
  public double factor() {
    return factor(getFont());
  }

  /** How much larger than usual a font of ordinary text is. */
  public static double factor(Font font) {
    return font.getSize() / USUAL;
  }

  /** Tells when the font has become another. */
  public Subscription whenChanged(Runnable told) {
    return fontProperty().subscribe((before, now) -> told.run());
  }
}
