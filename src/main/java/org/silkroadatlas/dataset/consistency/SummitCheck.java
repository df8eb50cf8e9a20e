package org.silkroadatlas.dataset.consistency;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.silkroadatlas.model.Attendance;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.FormatKind;
import org.silkroadatlas.model.Level;
import org.silkroadatlas.model.Membership;

/**
 * A summit of an organisation states for every member whether it attended, and only members attend
 * as members.
 */
record SummitCheck(Facts facts) implements Consistency.Check {
  private static final Set<FormatKind> WITH_MEMBERS =
      EnumSet.of(FormatKind.ORGANISATION, FormatKind.TREATY, FormatKind.FUND);
  private static final Set<Level> LEADERS =
      EnumSet.of(Level.HEADS_OF_STATE, Level.HEADS_OF_GOVERNMENT);

  @Override
  public void run(Findings findings) {
    for (var event : facts.dataset().events()) {
      if (event.held()
          && event.kind() == EventKind.SUMMIT
          && LEADERS.contains(event.level())
          && facts
              .format(event.format())
              .filter(it -> WITH_MEMBERS.contains(it.kind()))
              .isPresent()) {
        check(event, findings);
      }
    }
  }

  private void check(Event event, Findings findings) {
    var members = members(event);
    if (members.isEmpty()) {
      return;
    }
    var told = new HashSet<String>(event.absent());
    told.addAll(event.unclear());
    event.participants().forEach(participant -> told.add(participant.country()));
    var missing = members.stream().filter(country -> !told.contains(country)).sorted().toList();
    if (!missing.isEmpty()) {
      findings.add(
          Rule.MEMBER_NOT_TOLD,
          "events",
          event.id(),
          "participants",
          missing.stream().map(facts::name).collect(Collectors.joining(", ")));
    }
    strangers(event, findings);
  }

  /** The members both before and after the meeting: one that joined there may have been a guest. */
  private Set<String> members(Event event) {
    return facts.roles(event.format(), event.date().latest()).stream()
        .filter(held -> Facts.isMember(held.role()))
        .filter(held -> held.span().contains(event.date().dayBefore()))
        .map(Membership::country)
        .collect(Collectors.toSet());
  }

  private void strangers(Event event, Findings findings) {
    var roles = facts.memberships(event.format());
    for (var i = 0; i < event.participants().size(); i++) {
      var participant = event.participants().get(i);
      var holds =
          roles.stream()
              .anyMatch(
                  held ->
                      held.country().equals(participant.country())
                          && (held.span().contains(event.date().dayBefore())
                              || held.span().contains(event.date().latest())));
      if (participant.as() == Attendance.MEMBER && !holds) {
        findings.add(
            Rule.NO_MEMBER,
            "events",
            event.id(),
            "participants/" + i,
            facts.name(participant.country()),
            event.format());
      }
    }
  }
}
