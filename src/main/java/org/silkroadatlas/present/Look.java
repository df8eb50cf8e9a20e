package org.silkroadatlas.present;

import java.util.List;
import org.silkroadatlas.draw.Palette;

/**
 * How the window looks, so that presenter mode looks the same.
 *
 * @param base the user agent style sheet
 * @param sheets the style sheets of the atlas
 * @param palette the colours of the canvas panes
 */
public record Look(String base, List<String> sheets, Palette palette) {

  /** Copies the list. */
  public Look {
    sheets = List.copyOf(sheets);
  }
}
