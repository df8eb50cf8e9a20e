package org.silkroadatlas.dataset.consistency;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.AgreementKind;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Party;
import org.silkroadatlas.time.Edtf;

/**
 * The first role of a party to the founding treaty of a format begins on a date of that treaty:
 * when it was signed, ratified or came into force, or when the format was founded.
 */
record FoundingCheck(Facts facts) implements Consistency.Check {
  private static final Set<AgreementKind> TREATIES =
      EnumSet.of(
          AgreementKind.TREATY,
          AgreementKind.AGREEMENT,
          AgreementKind.CHARTER,
          AgreementKind.PROTOCOL);

  @Override
  public void run(Findings findings) {
    for (var format : facts.dataset().formats()) {
      founding(format).ifPresent(agreement -> check(format, agreement, findings));
    }
  }

  /** The first treaty of a format, if the format was founded within a year of it. */
  private Optional<Agreement> founding(Format format) {
    return facts.dataset().agreements().stream()
        .filter(it -> it.format().filter(format.id()::equals).isPresent())
        .filter(it -> TREATIES.contains(it.kind()))
        .min(Comparator.comparing(it -> it.date().earliest()))
        .filter(it -> format.founded().filter(on -> founds(it, on)).isPresent());
  }

  private static boolean founds(Agreement agreement, Edtf founded) {
    return !founded.latest().isBefore(agreement.date().earliest())
        && (founded.earliest().equals(LocalDate.MIN)
            || founded.earliest().minusYears(1).isBefore(agreement.date().latest()));
  }

  private void check(Format format, Agreement agreement, Findings findings) {
    for (var party : agreement.parties()) {
      // a country that joined later, on an unknown day, did not sign
      if (party.signed().isEmpty()) {
        continue;
      }
      firstRole(format, party.country())
          .ifPresent(role -> check(role, days(format, agreement, party), agreement, findings));
    }
  }

  private Optional<Membership> firstRole(Format format, String country) {
    return facts.memberships(format.id()).stream()
        .filter(held -> held.country().equals(country) && !held.role().isOffice())
        .min(Comparator.comparing(held -> held.span().start()));
  }

  private static List<Edtf> days(Format format, Agreement agreement, Party party) {
    return Stream.of(
            party.signed(),
            party.ratified(),
            party.inForce(),
            Optional.of(agreement.date()),
            agreement.inForce(),
            format.founded())
        .flatMap(Optional::stream)
        .toList();
  }

  private static void check(
      Membership role, List<Edtf> days, Agreement agreement, Findings findings) {
    role.from()
        .filter(from -> days.stream().noneMatch(day -> Facts.canBeSame(from, day)))
        .ifPresent(
            from ->
                findings.add(
                    Rule.AWAY_FROM_FOUNDING,
                    "memberships",
                    role.id(),
                    "from",
                    from.toString(),
                    agreement.id(),
                    days.stream()
                        .map(Edtf::toString)
                        .distinct()
                        .collect(Collectors.joining(", "))));
  }
}
