package org.silkroadatlas.present;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.draw.Palette;

/**
 * The appearance of the window, which presenter mode shares.
 *
 * @param base the user agent style sheet
 * @param sheets the style sheets of the atlas
 * @param textSize a style sheet for another text size, used for text read from nearby; text on the
 *     projector has its own sizes
 * @param palette the colours of the canvas panes
 */
public record Appearance(
    String base, List<String> sheets, Optional<String> textSize, Palette palette) {

  /** Copies the list. */
  public Appearance {
    sheets = List.copyOf(sheets);
  }
}
