package org.silkroadatlas.app.export;

import java.util.Optional;
import org.silkroadatlas.app.settings.Theme;
import org.silkroadatlas.export.page.Paper;
import org.silkroadatlas.query.MapFraming;

/**
 * The options for pictures and pages.
 *
 * @param size of the picture; empty for the default of the file type
 * @param theme light or dark
 * @param paper the paper size of pages; empty for a slide, or A4 where paper is required
 * @param layout what it shows
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
    /** The open view: as a table if it is one, otherwise the whole window. */
    VIEW,
    /** A web page that works offline. */
    PAGE,
    /** The slides with the speaker's notes. */
    PAGE_WITH_NOTES;

    /** The width of the map in logical pixels at which it shows the same area as the window. */
    public double mapWidth() {
      return switch (this) {
        case WHOLE, VIEW -> OffscreenView.MAP_WIDTH;
        case PAGE, PAGE_WITH_NOTES -> MapFraming.OF_TOURS.width();
        case MAP, HANDOUT, NOTES, WORKSHEET -> PictureSize.LEAST_WIDTH;
      };
    }
  }
}
