package org.silkroadatlas.export.page;

import java.util.Optional;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.model.Slide;
import org.silkroadatlas.query.OpenView;
import org.silkroadatlas.query.State;

/**
 * What a picture or a page shows: a state, or a scene of a lecture.
 *
 * @param state the state
 * @param caption what is said of it, in one line; may be empty
 * @param notes what the speaker says to it, if that is to be written; lines are paragraphs
 * @param made the map on which it was made, if it is to show as much as that one did
 * @param slide what is shown in the place of the state, or beside its map
 */
public record PageSubject(
    State state,
    String caption,
    Optional<String> notes,
    Optional<Scene.Frame> made,
    Optional<Slide> slide) {
  /** A caption may have lines of its own; on paper it is one text. */
  public PageSubject {
    caption = caption.replaceAll("\\s+", " ").strip();
  }

  /** A scene without notes. */
  public PageSubject(State state, String caption, Optional<Scene.Frame> made) {
    this(state, caption, Optional.empty(), made);
  }

  /** A scene without a slide. */
  public PageSubject(
      State state, String caption, Optional<String> notes, Optional<Scene.Frame> made) {
    this(state, caption, notes, made, Optional.empty());
  }

  /** A state that belongs to no lecture. */
  public static PageSubject of(State state) {
    return new PageSubject(state, "", Optional.empty());
  }

  /** This with a slide, or without. */
  public PageSubject withSlide(Optional<Slide> other) {
    return new PageSubject(state, caption, notes, made, other);
  }

  /** Whether a slide is all it shows: nothing of the atlas. */
  public boolean isSlideAlone() {
    return slide.filter(it -> !it.besideMap()).isPresent();
  }

  /** Whether a view is shown that is no map, such as a table. */
  public boolean isOtherView() {
    var open = state.view().open();
    return slide.isEmpty()
        && open != OpenView.READ
        && open != OpenView.FILTER
        && open != OpenView.EXERCISES;
  }

  /** Its caption, else the title of its slide; may be empty. */
  public String headline() {
    return caption.isEmpty() ? slide.map(Slide::title).orElse("").strip() : caption;
  }
}
