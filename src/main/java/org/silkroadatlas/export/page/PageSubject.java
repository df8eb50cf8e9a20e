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
 * @param caption its caption, in one line; may be empty
 * @param notes the speaker's notes, if they are included; lines are paragraphs
 * @param made the size of the map on which it was made, to show the same area
 * @param slide the slide shown instead of the state, or beside its map
 */
public record PageSubject(
    State state,
    String caption,
    Optional<String> notes,
    Optional<Scene.Frame> made,
    Optional<Slide> slide) {
  /** Joins the lines of a caption, since paper shows it as one text. */
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

  /** A state outside a lecture. */
  public static PageSubject of(State state) {
    return new PageSubject(state, "", Optional.empty());
  }

  /** This subject with or without a slide. */
  public PageSubject withSlide(Optional<Slide> other) {
    return new PageSubject(state, caption, notes, made, other);
  }

  /** Whether it shows only a slide and nothing of the atlas. */
  public boolean isSlideAlone() {
    return slide.filter(it -> !it.besideMap()).isPresent();
  }

  /** Whether it shows a view other than a map, such as a table. */
  public boolean isOtherView() {
    var open = state.view().open();
    return slide.isEmpty()
        && open != OpenView.READ
        && open != OpenView.FILTER
        && open != OpenView.EXERCISES;
  }

  /** Its caption, or else the title of its slide; may be empty. */
  public String headline() {
    return caption.isEmpty() ? slide.map(Slide::title).orElse("").strip() : caption;
  }
}
