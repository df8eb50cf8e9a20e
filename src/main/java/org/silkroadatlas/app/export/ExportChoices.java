package org.silkroadatlas.app.export;

import java.util.Optional;
import org.silkroadatlas.app.settings.Theme;
import org.silkroadatlas.export.page.Paper;
import org.silkroadatlas.query.MapFraming;

/**
 * What can be chosen for pictures and pages.
 *
 * @param size of the picture; empty for what suits the kind of file
 * @param theme light or dark
 * @param paper the paper of pages; empty for a slide, and A4 where it must be paper
 * @param layout what is on it
 */
public record ExportChoices(
    Optional<PictureSize> size, Theme theme, Optional<Paper> paper, Layout layout) {

  /** What a picture or page shows. */
  public enum Layout {
    /** Map, timeline and panel. */
    WHOLE,
    /** The map alone. */
    MAP,
    /** All records of the filter with their sources. */
    HANDOUT,
    /** The notes of a lecture with a picture of each scene. */
    NOTES,
    /** The map without names, to be filled in. */
    WORKSHEET,
    /** What the open view shows: its table, if it is one, and the whole otherwise. */
    VIEW,
    /** A page for browsers that needs no network. */
    PAGE,
    /** The same with the speaker's notes. */
    PAGE_WITH_NOTES;

    /** How wide the map is in logical pixels, so that it shows what the window does. */
    public double mapWidth() {
      return switch (this) {
        case WHOLE, VIEW -> OffscreenView.MAP_WIDTH;
        case PAGE, PAGE_WITH_NOTES -> MapFraming.OF_TOURS.width();
        case MAP, HANDOUT, NOTES, WORKSHEET -> PictureSize.LEAST_WIDTH;
      };
    }
  }
}
