package org.silkroadatlas.dataset.consistency;

import java.util.EnumSet;
import java.util.Set;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.Level;
import org.silkroadatlas.model.Participant;

/** A meeting of leaders names who came, or says that the name was not found. */
record LeadersCheck(Facts facts) implements Consistency.Check {
  private static final Set<EventKind> MEETINGS =
      EnumSet.of(EventKind.SUMMIT, EventKind.MEETING, EventKind.SIGNING, EventKind.VISIT);
  private static final Set<Level> LEADERS =
      EnumSet.of(Level.HEADS_OF_STATE, Level.HEADS_OF_GOVERNMENT);

  @Override
  public void run(Findings findings) {
    for (var event : facts.dataset().events()) {
      if (event.held() && MEETINGS.contains(event.kind()) && LEADERS.contains(event.level())) {
        check(event, findings);
      }
    }
  }

  private void check(Event event, Findings findings) {
    for (var i = 0; i < event.participants().size(); i++) {
      var participant = event.participants().get(i);
      if (!isTold(participant)) {
        findings.add(
            Rule.LEADER_NOT_TOLD,
            "events",
            event.id(),
            "participants/" + i,
            facts.name(participant.country()));
      }
    }
  }

  private static boolean isTold(Participant participant) {
    return participant.person().isPresent()
        || participant.by().isPresent()
        || participant.unnamed();
  }
}
