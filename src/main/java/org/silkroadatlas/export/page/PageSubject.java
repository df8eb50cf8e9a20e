package org.silkroadatlas.export.page;

import java.util.Optional;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.query.State;

/**
 * What a picture or a page shows: a state, or a scene of a lecture.
 *
 * @param state the state
 * @param caption what is said of it, in one line; may be empty
 * @param made the map on which it was made, if it is to show as much as that one did
 */
public record PageSubject(State state, String caption, Optional<Scene.Frame> made) {
  /** A caption may have lines of its own; on paper it is one text. */
  public PageSubject {
    caption = caption.replaceAll("\\s+", " ").strip();
  }

  /** A state that belongs to no lecture. */
  public static PageSubject of(State state) {
    return new PageSubject(state, "", Optional.empty());
  }
}
