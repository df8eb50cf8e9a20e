package org.silkroadatlas.timeline;

import java.util.List;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Vector;

/** What lies under the pointer. */
sealed interface Hit {
  /** The symbol of one event. */
  record OfEvent(Event event) implements Hit {}

  /** A cluster of events, in order of time. */
  record OfCluster(List<Event> events) implements Hit {}

  /** The title of a lane. */
  record OfLane(Format format) implements Hit {}

  /** The triangle that shows the members of a lane one by one. */
  record OfMembers(Format format) implements Hit {}

  /** The band of one member in an opened lane. */
  record OfBand(Membership membership) implements Hit {}

  /** Countries that joined or left a format at about the same time. */
  record OfChange(String format, boolean joined, List<String> countries) implements Hit {}

  /** The heading of a vector. */
  record OfHeading(Vector vector) implements Hit {}

  /** One of the controls in the corner. */
  record OfControl(Control control) implements Hit {}

  /** The controls in the corner. */
  enum Control {
    /** Folds or unfolds all vectors. */
    FOLD,
    /** Plays or stops. */
    PLAY,
    /** Shows all years. */
    WHOLE
  }
}
