package org.silkroadatlas.export.page;

import java.util.Optional;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.query.State;

/**
 * What a picture or a page shows: a state, or a scene of a lecture.
 *
 * @param state the state
 * @param caption what is said of it, in one line; may be empty
 * @param notes what the speaker says to it, if that is to be written; lines are paragraphs
 * @param made the map on which it was made, if it is to show as much as that one did
 */
public record PageSubject(
    State state, String caption, Optional<String> notes, Optional<Scene.Frame> made) {
  /** A caption may have lines of its own; on paper it is one text. */
  public PageSubject {
    caption = caption.replaceAll("\\s+", " ").strip();
  }

  /** A scene without notes. */
  public PageSubject(State state, String caption, Optional<Scene.Frame> made) {
    this(state, caption, Optional.empty(), made);
  }

  /** A state that belongs to no lecture. */
  public static PageSubject of(State state) {
    return new PageSubject(state, "", Optional.empty());
  }
}
