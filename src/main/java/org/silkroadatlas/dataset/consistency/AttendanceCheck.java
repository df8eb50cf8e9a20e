package org.silkroadatlas.dataset.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.silkroadatlas.model.Attendance;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.model.Role;

/**
 * An observer at an event is not a member on that day, and vice versa. On the day on which a role
 * changes, both the old and the new one are accepted.
 */
record AttendanceCheck(Facts facts) implements Consistency.Check {

  @Override
  public void run(Findings findings) {
    for (var event : facts.dataset().events()) {
      for (var i = 0; i < event.participants().size(); i++) {
        check(event, event.participants().get(i), i, findings);
      }
    }
  }

  private void check(Event event, Participant participant, int position, Findings findings) {
    var held = roles(event, participant.country());
    if (held.isEmpty() || held.stream().anyMatch(it -> fits(participant.as(), it.role()))) {
      return;
    }
    findings.add(
        Rule.ATTENDS_OTHERWISE,
        "events",
        event.id(),
        "participants/" + position + "/as",
        facts.name(participant.country()),
        participant.as().key(),
        held.stream().map(it -> it.role().key()).distinct().collect(Collectors.joining(", ")),
        held.stream().map(Membership::id).collect(Collectors.joining(", ")));
  }

  private List<Membership> roles(Event event, String country) {
    var held = new ArrayList<Membership>();
    for (var membership : facts.memberships(event.format())) {
      if (membership.country().equals(country)
          && !membership.role().isOffice()
          && (membership.span().contains(event.date().earliest())
              || membership.span().contains(event.date().dayBefore())
              || membership.span().contains(event.date().latest()))) {
        held.add(membership);
      }
    }
    return held;
  }

  private static boolean fits(Attendance as, Role role) {
    return switch (as) {
      case HOST, CHAIR -> true;
      case MEMBER -> role.standing() != Role.Standing.OBSERVER && role != Role.ASSOCIATE;
      case OBSERVER -> role == Role.OBSERVER || role == Role.FROZEN;
      case ASSOCIATE -> role == Role.ASSOCIATE;
      case DIALOGUE_PARTNER, PARTNER -> role == Role.DIALOGUE_PARTNER;
      case PARTICIPATING -> !(role.standing() == Role.Standing.OBSERVER);
      case GUEST -> !Facts.isMember(role);
    };
  }
}
