package org.silkroadatlas.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Party;
import org.silkroadatlas.time.Edtf;

/**
 * An act by parties to an agreement on one date.
 *
 * @param kind what they did
 * @param date when
 * @param countries ids of those that did it; empty if it concerns the agreement as a whole
 */
record AgreementAct(Kind kind, Edtf date, List<String> countries) {

  /** The kinds of acts. */
  enum Kind {
    SIGNED("signed"),
    RATIFIED("ratified"),
    IN_FORCE("in-force"),
    WITHDRAWN("withdrawn");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** The last part of the message key of its name. */
    String key() {
      return key;
    }

    private Optional<Edtf> of(Party party) {
      return switch (this) {
        case SIGNED -> party.signed();
        case RATIFIED -> party.ratified();
        case IN_FORCE -> party.inForce();
        case WITHDRAWN -> party.withdrawn();
      };
    }
  }

  private record Key(Kind kind, Edtf date) {}

  /** Copies the list. */
  AgreementAct {
    countries = List.copyOf(countries);
  }

  /** All acts on an agreement, in chronological order, combined by kind and date. */
  static List<AgreementAct> of(Agreement agreement) {
    var acts = new LinkedHashMap<Key, List<String>>();
    for (var kind : Kind.values()) {
      for (var party : agreement.parties()) {
        kind.of(party).ifPresent(date -> list(acts, kind, date).add(party.country()));
      }
    }
    list(acts, Kind.SIGNED, agreement.date());
    agreement.inForce().ifPresent(date -> list(acts, Kind.IN_FORCE, date));
    return acts.entrySet().stream()
        .map(entry -> new AgreementAct(entry.getKey().kind, entry.getKey().date, entry.getValue()))
        .sorted((one, other) -> Double.compare(one.start(), other.start()))
        .toList();
  }

  private static List<String> list(Map<Key, List<String>> acts, Kind kind, Edtf date) {
    return acts.computeIfAbsent(new Key(kind, date), key -> new ArrayList<>());
  }

  /** The first moment that the date can mean, as a number of days. */
  double start() {
    return EventSeries.start(date);
  }
}
