package org.silkroadatlas.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.Level;
import org.silkroadatlas.model.Named;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.model.Role;

/**
 * How a country was represented at a summit of heads of state.
 *
 * @param event the summit
 * @param presence who came
 * @param by who represented the country; empty if that is not known or nobody came
 */
public record SummitAttendance(Event event, Presence presence, Optional<Representation> by) {

  /** Who came. */
  public enum Presence implements Named {
    /** The head of state. */
    LEADER("leader"),
    /** A head of government, a minister, a speaker of parliament. */
    MINISTER("minister"),
    /** An ambassador or other official. */
    OFFICIAL("official"),
    /** Somebody who is not named. */
    UNNAMED("unnamed"),
    /** Nobody, although the country was a member of the format. */
    ABSENT("absent");

    private final String key;

    Presence(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /** Whether it is known that the leader did not come. */
  public boolean isWithoutLeader() {
    return presence != Presence.LEADER && presence != Presence.UNNAMED;
  }

  /** Who represented a country at an event; empty if the country did not take part. */
  public static Optional<Presence> presence(DatasetIndex index, Event event, String country) {
    return delegation(event, country).map(found -> presence(index, event, found));
  }

  private static Optional<Participant> delegation(Event event, String country) {
    return event.participants().stream()
        .filter(participant -> participant.country().equals(country))
        .findFirst();
  }

  private static Presence presence(DatasetIndex index, Event event, Participant participant) {
    return Rank.named(index, event, participant)
        .map(
            rank ->
                switch (rank) {
                  case HEADS_OF_STATE -> Presence.LEADER;
                  case HEADS_OF_GOVERNMENT, MINISTERS, PARLIAMENT -> Presence.MINISTER;
                  default -> Presence.OFFICIAL;
                })
        .orElse(Presence.UNNAMED);
  }

  /** A country's held summits that match the filter's formats, years, kinds and words, by date. */
  public static List<SummitAttendance> of(DatasetIndex index, Filter filter, String country) {
    var found = index.events().inFilter(filter.without(Facet.COUNTRIES));
    found.and(index.events().ofKind(EventKind.SUMMIT));
    found.andNot(index.notHeld());
    var attended = new ArrayList<SummitAttendance>();
    for (var event : index.events().select(found)) {
      if (event.level() == Level.HEADS_OF_STATE) {
        at(index, event, country).ifPresent(attended::add);
      }
    }
    return List.copyOf(attended);
  }

  private static Optional<SummitAttendance> at(DatasetIndex index, Event event, String country) {
    var came = delegation(event, country);
    if (came.isPresent()) {
      var by = Representation.of(index, event, came.get());
      return Optional.of(
          new SummitAttendance(event, presence(index, event, came.get()), Optional.of(by)));
    }
    var day = Cursor.at(event.date()).day();
    return index
        .memberships()
        .asOf(country, event.format(), day)
        .filter(role -> role.role().standing() == Role.Standing.MEMBER)
        .filter(role -> !event.participants().isEmpty())
        .map(role -> new SummitAttendance(event, Presence.ABSENT, Optional.empty()));
  }
}
