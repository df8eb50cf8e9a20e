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
 * What changed in a year: roles, countries that joined or left, formats founded or ended, and
 * totals compared with the year before. Only what matches the filter counts.
 *
 * @param year the year
 * @param changed changes of role within a format, in chronological order
 * @param joined roles of countries that held none in the format the day before
 * @param left roles of countries that held none in the format from then on
 * @param founded formats that began
 * @param ended formats that ended
 * @param before the totals of the year before
 * @param current the totals of the year
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
   * How many records of each kind a year has.
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

  /** The changes of a year that match a filter. */
  public static YearChanges of(DatasetIndex index, Filter filter, int year) {
    var span = Span.ofYear(year);
    var memberships = index.memberships();
    return new YearChanges(
        year,
        roles(index, filter, span),
        joined(index, filter, year),
        memberships.left(span).stream().filter(m -> isAsked(filter, m)).toList(),
        founded(index, filter, year),
        formats(index, filter, span, Format::ended),
        tally(index, filter, year - 1),
        tally(index, filter, year));
  }

  /** The roles of the filter that began in a year, for countries that held none before. */
  static List<Membership> joined(DatasetIndex index, Filter filter, int year) {
    return index.memberships().joined(Span.ofYear(year)).stream()
        .filter(m -> isAsked(filter, m))
        .toList();
  }

  /** The formats of the filter that were founded in a year. */
  static List<Format> founded(DatasetIndex index, Filter filter, int year) {
    return formats(index, filter, Span.ofYear(year), Format::founded);
  }

  /** All role changes in one format, in chronological order. */
  public static List<RoleChange> rolesIn(DatasetIndex index, String format) {
    return changes(index, index.memberships().ofFormat(format).stream()).toList();
  }

  private static List<RoleChange> roles(DatasetIndex index, Filter filter, Span span) {
    var began =
        index.dataset().memberships().stream()
            .filter(m -> isAsked(filter, m) && span.contains(m.span().start()));
    return changes(index, began).toList();
  }

  private static Stream<RoleChange> changes(DatasetIndex index, Stream<Membership> began) {
    return began
        .filter(m -> !m.role().isOffice() && !m.span().hasNoStart())
        .flatMap(
            after ->
                index
                    .memberships()
                    .asOf(after.country(), after.format(), after.span().dayBefore())
                    .filter(before -> plain(before.role()) != plain(after.role()))
                    .filter(before -> !before.span().contains(after.span().start()))
                    .map(before -> new RoleChange(before, after))
                    .stream())
        .sorted(
            Comparator.comparing((RoleChange change) -> change.after().span().start())
                .thenComparing(change -> change.after().id()));
  }

  /** A founding member counts as a member: having founded a format is not a later change. */
  private static Role plain(Role role) {
    return role == Role.FOUNDING_MEMBER ? Role.MEMBER : role;
  }

  private static boolean isAsked(Filter filter, Membership membership) {
    return (filter.countries().isEmpty() || filter.countries().contains(membership.country()))
        && (filter.formats().isEmpty() || filter.formats().contains(membership.format()));
  }

  /** Formats of the filter; if it has countries, those in which they ever held a role. */
  private static List<Format> formats(
      DatasetIndex index, Filter filter, Span span, Function<Format, Optional<Edtf>> date) {
    return index.formatsInLaneOrder().stream()
        .filter(format -> date.apply(format).filter(d -> span.contains(d.earliest())).isPresent())
        .filter(format -> isAsked(index, filter, format))
        .toList();
  }

  /** Whether the filter selects a format by name or through its members. */
  static boolean isAsked(DatasetIndex index, Filter filter, Format format) {
    if (!filter.formats().isEmpty() && !filter.formats().contains(format.id())) {
      return false;
    }
    if (filter.countries().isEmpty()) {
      return true;
    }
    var members =
        index.memberships().ofFormat(format.id()).stream().map(Membership::country).toList();
    return filter.match() == Match.ALL
        ? members.containsAll(filter.countries())
        : filter.countries().stream().anyMatch(members::contains);
  }

  private static Tally tally(DatasetIndex index, Filter filter, int year) {
    var events = inYear(index.events(), filter, year);
    events.andNot(index.notHeld());
    return new Tally(
        events.cardinality(),
        inYear(index.agreements(), filter, year).cardinality(),
        inYear(index.quotes(), filter, year).cardinality());
  }

  private static BitSet inYear(FacetIndex<?> kind, Filter filter, int year) {
    var set = kind.touching(year);
    set.and(kind.inFilter(filter));
    return set;
  }
}
