package org.silkroadatlas.present;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.draw.Palette;

/**
 * How the window looks, so that presenter mode looks the same.
 *
 * @param base the user agent style sheet
 * @param sheets the style sheets of the atlas
 * @param textSize a style sheet for text of another size than usual, where it is read from nearby;
 *     type on the projector has the size that its room asks for
 * @param palette the colours of the canvas panes
 */
public record Appearance(
    String base, List<String> sheets, Optional<String> textSize, Palette palette) {

  /** Copies the list. */
  public Appearance {
    sheets = List.copyOf(sheets);
  }
}
