package org.silkroadatlas.timeline;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Vector;

/** What is under the pointer. */
sealed interface TimelineHit {
  /** The symbol of one event. */
  record OfEvent(Event event) implements TimelineHit {}

  /** A cluster of events, in chronological order. */
  record OfCluster(List<Event> events) implements TimelineHit {}

  /** The title of a lane. */
  record OfLane(Format format) implements TimelineHit {}

  /** The triangle that shows the members of a lane separately. */
  record OfMembers(Format format) implements TimelineHit {}

  /** The band of one member in an opened lane. */
  record OfBand(Membership membership) implements TimelineHit {}

  /** Changes of one kind at about the same time. */
  record OfChanges(List<YearChange> changes) implements TimelineHit {
    /** The format, if all changes are of one. */
    Optional<Format> format() {
      var first = changes.getFirst().format();
      return changes.stream().allMatch(change -> change.format().equals(first))
          ? Optional.of(first)
          : Optional.empty();
    }
  }

  /** The heading of a vector. */
  record OfHeading(Vector vector) implements TimelineHit {}

  /** A hint about something out of view. */
  record OfHint(Hints.Side side) implements TimelineHit {}

  /** An act by parties to an agreement on one day. */
  record OfAct(AgreementAct act) implements TimelineHit {}

  /** One of the controls in the corner. */
  record OfControl(Control control) implements TimelineHit {}

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
