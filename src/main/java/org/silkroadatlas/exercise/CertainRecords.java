package org.silkroadatlas.exercise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.AgreementStatus;
import org.silkroadatlas.model.Attested;
import org.silkroadatlas.model.Confidence;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.FormatKind;
import org.silkroadatlas.model.Group;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Role;
import org.silkroadatlas.model.Role.Standing;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.CoverageReport;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.Precision;

/**
 * The records that are beyond doubt: compared with a source, without a note, and not contradicted
 * by another source. Events that the dataset holds only a selection of are left out.
 */
final class CertainRecords {
  private final DatasetIndex index;

  CertainRecords(DatasetIndex index) {
    this.index = index;
  }

  DatasetIndex index() {
    return index;
  }

  /** Whether a record was compared with a source and no other source differs. */
  private boolean isVerified(Attested item) {
    return item.confidence() == Confidence.VERIFIED && index.corrections(item.ref()).isEmpty();
  }

  /** Whether it is verified and has no note either. */
  private boolean isCertain(Attested item) {
    return isVerified(item) && item.note().isEmpty();
  }

  /** The year of a date, if it is certain. */
  static Optional<Integer> year(Edtf date) {
    var isSure =
        date.precision().compareTo(Precision.YEAR) <= 0
            && !date.isApproximate()
            && !date.isUncertain()
            && date.earliest().getYear() == date.latest().getYear();
    return isSure ? Optional.of(date.earliest().getYear()) : Optional.empty();
  }

  List<Event> events() {
    return index.dataset().events().stream()
        .filter(event -> isAskable(event) && event.note().isEmpty())
        .toList();
  }

  /** Events with a source for who was absent; a note on them usually explains why. */
  List<Event> withAbsent() {
    return index.dataset().events().stream()
        .filter(event -> isAskable(event) && !event.absent().isEmpty())
        .toList();
  }

  private boolean isAskable(Event event) {
    return event.held()
        && isVerified(event)
        && event.unclear().isEmpty()
        && !CoverageReport.isSelection(index, event);
  }

  List<Quote> quotes() {
    return index.dataset().quotes().stream()
        .filter(quote -> isCertain(quote) && quote.person().isPresent())
        .toList();
  }

  /** Agreements that are signed but in force for no party; notes say what became of them. */
  List<Agreement> signedOnly() {
    return of(AgreementStatus.SIGNED).stream()
        .filter(agreement -> agreement.inForce().isEmpty())
        .filter(agreement -> agreement.parties().stream().allMatch(p -> p.inForce().isEmpty()))
        .toList();
  }

  /** Agreements in force since a known time. */
  List<Agreement> inForce() {
    return of(AgreementStatus.IN_FORCE).stream()
        .filter(agreement -> agreement.inForce().isPresent())
        .toList();
  }

  private List<Agreement> of(AgreementStatus status) {
    return index.dataset().agreements().stream()
        .filter(agreement -> isVerified(agreement))
        .filter(agreement -> agreement.status().filter(status::equals).isPresent())
        .toList();
  }

  /**
   * Roles with which countries joined a format, once and with certainty: members since the first
   * day, without a gap.
   */
  List<Membership> joinings() {
    return index.dataset().memberships().stream()
        .filter(held -> isCertain(held) && isJoined(held.role()))
        .filter(held -> held.from().flatMap(CertainRecords::year).isPresent())
        .filter(held -> isNamed(held) && isFirst(held) && isWithoutGap(held))
        .toList();
  }

  /** Roles with which countries certainly left a format, once, while the format continued. */
  List<Membership> leavings() {
    return index.dataset().memberships().stream()
        .filter(held -> isCertain(held) && isJoined(held.role()))
        .filter(held -> held.to().flatMap(CertainRecords::year).isPresent())
        .filter(held -> isNamed(held) && isLast(held) && isWithoutGap(held))
        .filter(held -> outlives(index.format(held.format()), held.span().end()))
        .toList();
  }

  /** Formats without members cannot be joined or left. */
  private static boolean isJoined(Role role) {
    return role == Role.FOUNDING_MEMBER || role == Role.MEMBER;
  }

  private boolean isNamed(Membership held) {
    var format = index.format(held.format());
    return format.confidence() == Confidence.VERIFIED && format.kind() != FormatKind.BILATERAL;
  }

  private static boolean outlives(Format format, LocalDate day) {
    return format.span().end().isAfter(day.plusYears(1));
  }

  /** The roles of a country in a format, without offices, in chronological order. */
  private List<Membership> roles(Membership like) {
    return index.memberships().ofFormat(like.format()).stream()
        .filter(other -> other.country().equals(like.country()) && !other.role().isOffice())
        .sorted(Comparator.comparing(other -> other.span().start()))
        .toList();
  }

  private boolean isFirst(Membership held) {
    return roles(held).getFirst().equals(held);
  }

  private boolean isLast(Membership held) {
    return roles(held).stream().allMatch(o -> !o.span().end().isAfter(held.span().end()));
  }

  private boolean isWithoutGap(Membership like) {
    var roles = roles(like);
    for (var i = 0; i < roles.size(); i++) {
      var isGap = i > 0 && roles.get(i).span().start().isAfter(roles.get(i - 1).span().end());
      if (isGap || !isVerified(roles.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The formats that can be recognised by their members. */
  List<Format> formats() {
    return index.formatsInLaneOrder().stream()
        .filter(format -> isVerified(format) && format.kind() != FormatKind.BILATERAL)
        .filter(format -> !reachesFar(format) && isOfStates(format))
        .toList();
  }

  /** For global and European bodies, the dataset names only the states of the region. */
  private static boolean reachesFar(Format format) {
    return format.vector().equals(Vector.UN)
        || (format.vector().equals(Vector.EU) && format.kind() == FormatKind.ORGANISATION);
  }

  /** Whether all of its members have a shape on the map, which the European Union does not. */
  private boolean isOfStates(Format format) {
    return index.memberships().ofFormat(format.id()).stream()
        .map(held -> index.country(held.country()))
        .noneMatch(country -> country.group().equals(Group.ORGANISATION));
  }

  /** All countries with a role in a format on a day, not counting offices. */
  Set<String> around(Format format, LocalDate day) {
    return on(format, day).stream().map(Membership::country).collect(Collectors.toSet());
  }

  private List<Membership> on(Format format, LocalDate day) {
    return index.memberships().ofFormat(format.id()).stream()
        .filter(held -> !held.role().isOffice() && held.span().contains(day))
        .toList();
  }

  /** Whether it is certain who belonged to a format on a day, and for a year before and after. */
  boolean isSettled(Format format, LocalDate day) {
    var year = List.of(day.minusYears(1), day.plusYears(1));
    return format.span().contains(year.getFirst())
        && format.span().contains(year.getLast())
        && index.memberships().ofFormat(format.id()).stream()
            .filter(held -> !held.role().isOffice())
            .filter(
                held -> held.span().contains(day) || year.stream().anyMatch(held.span()::contains))
            .allMatch(
                held ->
                    isVerified(held)
                        && held.role() != Role.FROZEN
                        && year.stream().allMatch(held.span()::contains));
  }

  /** The members of a format on a day. */
  List<Membership> members(Format format, LocalDate day) {
    return on(format, day).stream()
        .filter(held -> held.role().standing() == Standing.MEMBER)
        .toList();
  }
}
