package org.silkroadatlas.timeline;

import java.util.List;
import java.util.Optional;
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

  /** Changes of one kind at about the same time. */
  record OfChanges(List<Change> changes) implements Hit {
    /** The format, if all changes are of one. */
    Optional<Format> format() {
      var first = changes.getFirst().format();
      return changes.stream().allMatch(change -> change.format().equals(first))
          ? Optional.of(first)
          : Optional.empty();
    }
  }

  /** The heading of a vector. */
  record OfHeading(Vector vector) implements Hit {}

  /** The common row of the lanes that have nothing to do with what was chosen. */
  record OfRest(Row.Rest rest) implements Hit {}

  /** The hint that something lies outside of the view. */
  record OfHint(Hints.Side side) implements Hit {}

  /** What parties did on an agreement on one day. */
  record OfAct(Act act) implements Hit {}

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
