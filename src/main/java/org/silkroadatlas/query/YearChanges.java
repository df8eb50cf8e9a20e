package org.silkroadatlas.query;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Role;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.Span;

/**
 * What changed in a year: roles, who joined and left, what was founded and ended, and how much of
 * each kind there is beside the year before. Only what the filter leaves.
 *
 * @param year the year
 * @param changed other roles in the same format, in order of time
 * @param joined roles of countries that held none in the format the day before
 * @param left roles of countries that held none in the format from then on
 * @param founded formats that began
 * @param ended formats that ended
 * @param before how much the year before holds
 * @param current how much the year holds
 */
public record YearChanges(
    int year,
    List<RoleChange> changed,
    List<Membership> joined,
    List<Membership> left,
    List<Format> founded,
    List<Format> ended,
    Tally before,
    Tally current) {

  /**
   * A country that took another role in a format.
   *
   * @param before the role until then
   * @param after the role from then on
   */
  public record RoleChange(Membership before, Membership after) {}

  /**
   * How much of each kind a year holds.
   *
   * @param events events that took place
   * @param agreements agreements
   * @param quotes quotes
   */
  public record Tally(int events, int agreements, int quotes) {}

  /** Copies the lists. */
  public YearChanges {
    changed = List.copyOf(changed);
    joined = List.copyOf(joined);
    left = List.copyOf(left);
    founded = List.copyOf(founded);
    ended = List.copyOf(ended);
  }

  /** Whether no role and no format changed. */
  public boolean isEmpty() {
    return changed.isEmpty()
        && joined.isEmpty()
        && left.isEmpty()
        && founded.isEmpty()
        && ended.isEmpty();
  }

  /** The changes of a year, of what a filter leaves. */
  public static YearChanges of(DatasetIndex index, Scope scope, int year) {
    var span = Span.ofYear(year);
    var memberships = index.memberships();
    return new YearChanges(
        year,
        roles(index, scope, span),
        joined(index, scope, year),
        memberships.left(span).stream().filter(m -> isAsked(scope, m)).toList(),
        founded(index, scope, year),
        formats(index, scope, span, Format::ended),
        tally(index, scope, year - 1),
        tally(index, scope, year));
  }

  /** The roles of the filter that began in a year, of countries that held none before. */
  static List<Membership> joined(DatasetIndex index, Scope scope, int year) {
    return index.memberships().joined(Span.ofYear(year)).stream()
        .filter(m -> isAsked(scope, m))
        .toList();
  }

  /** The formats of the filter that were founded in a year. */
  static List<Format> founded(DatasetIndex index, Scope scope, int year) {
    return formats(index, scope, Span.ofYear(year), Format::founded);
  }

  /** The changes of all roles in one format, in order of time. */
  public static List<RoleChange> rolesIn(DatasetIndex index, String format) {
    return changes(index, index.memberships().ofFormat(format).stream()).toList();
  }

  private static List<RoleChange> roles(DatasetIndex index, Scope scope, Span span) {
    var began =
        index.dataset().memberships().stream()
            .filter(m -> isAsked(scope, m) && span.contains(m.span().start()));
    return changes(index, began).toList();
  }

  private static Stream<RoleChange> changes(DatasetIndex index, Stream<Membership> began) {
    return began
        .filter(m -> !m.role().isOffice() && !m.span().hasNoStart())
        .flatMap(
            after ->
                index
                    .memberships()
                    .asOf(after.country(), after.format(), after.span().start().minusDays(1))
                    .filter(before -> plain(before.role()) != plain(after.role()))
                    .filter(before -> !before.span().contains(after.span().start()))
                    .map(before -> new RoleChange(before, after))
                    .stream())
        .sorted(
            Comparator.comparing((RoleChange change) -> change.after().span().start())
                .thenComparing(change -> change.after().id()));
  }

  /** A founding member is a member: who founded a format changes nothing later. */
  private static Role plain(Role role) {
    return role == Role.FOUNDING_MEMBER ? Role.MEMBER : role;
  }

  private static boolean isAsked(Scope scope, Membership membership) {
    return (scope.countries().isEmpty() || scope.countries().contains(membership.country()))
        && (scope.formats().isEmpty() || scope.formats().contains(membership.format()));
  }

  /** Formats of the filter; with countries in it, those in which they ever held a role. */
  private static List<Format> formats(
      DatasetIndex index, Scope scope, Span span, Function<Format, Optional<Edtf>> date) {
    return index.formatsInLaneOrder().stream()
        .filter(format -> date.apply(format).filter(d -> span.contains(d.earliest())).isPresent())
        .filter(format -> isAsked(index, scope, format))
        .toList();
  }

  /** Whether the filter asks for a format by its name or by its members. */
  static boolean isAsked(DatasetIndex index, Scope scope, Format format) {
    if (!scope.formats().isEmpty() && !scope.formats().contains(format.id())) {
      return false;
    }
    if (scope.countries().isEmpty()) {
      return true;
    }
    var members =
        index.memberships().ofFormat(format.id()).stream().map(Membership::country).toList();
    return scope.match() == Match.ALL
        ? members.containsAll(scope.countries())
        : scope.countries().stream().anyMatch(members::contains);
  }

  private static Tally tally(DatasetIndex index, Scope scope, int year) {
    var events = inYear(index.events(), scope, year);
    events.andNot(index.notHeld());
    return new Tally(
        events.cardinality(),
        inYear(index.agreements(), scope, year).cardinality(),
        inYear(index.quotes(), scope, year).cardinality());
  }

  private static BitSet inYear(FacetIndex<?> kind, Scope scope, int year) {
    var set = kind.touching(year);
    set.and(kind.inScope(scope));
    return set;
  }
}
