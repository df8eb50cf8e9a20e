package org.silkroadatlas.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.time.Span;

/** Which country held which role in which format, on any day. */
public final class MembershipIndex {
  private static final Comparator<Membership> STRONGEST_FIRST =
      Comparator.comparing(Membership::role)
          .thenComparing(Membership::format)
          .thenComparing(Membership::id);

  private final Map<String, List<Membership>> byCountry;
  private final Map<String, List<Membership>> byFormat;

  MembershipIndex(List<Membership> memberships) {
    byCountry =
        memberships.stream()
            .collect(Collectors.groupingBy(Membership::country, TreeMap::new, Collectors.toList()));
    byFormat = memberships.stream().collect(Collectors.groupingBy(Membership::format));
  }

  /** All countries that ever held a role, in order of id. */
  public Iterable<String> countries() {
    return byCountry.keySet();
  }

  /** All roles that a country ever held. */
  public List<Membership> ofCountry(String country) {
    return byCountry.getOrDefault(country, List.of());
  }

  /** All roles that were ever held in a format. */
  public List<Membership> ofFormat(String format) {
    return byFormat.getOrDefault(format, List.of());
  }

  /** The roles that a country held on a day, strongest first, with offices last. */
  public List<Membership> asOf(String country, LocalDate day) {
    return ofCountry(country).stream()
        .filter(membership -> membership.span().contains(day))
        .sorted(STRONGEST_FIRST)
        .toList();
  }

  /** The strongest role that a country held in a format on a day, not counting offices. */
  public Optional<Membership> asOf(String country, String format, LocalDate day) {
    return ofCountry(country).stream()
        .filter(
            membership ->
                membership.format().equals(format)
                    && !membership.role().isOffice()
                    && membership.span().contains(day))
        .min(STRONGEST_FIRST);
  }

  /** Roles that began in a span, of countries that held none in that format the day before. */
  public List<Membership> joined(Span span) {
    return all().stream()
        .filter(
            membership ->
                !membership.role().isOffice()
                    && !membership.span().hasNoStart()
                    && span.contains(membership.span().start())
                    && held(membership, membership.span().dayBefore()).isEmpty())
        .toList();
  }

  /** Roles that ended in a span, of countries that held none in that format from then on. */
  public List<Membership> left(Span span) {
    return all().stream()
        .filter(
            membership ->
                !membership.role().isOffice()
                    && !membership.span().isOngoing()
                    && span.contains(membership.span().end())
                    && held(membership, membership.span().end()).isEmpty())
        .toList();
  }

  private Optional<Membership> held(Membership like, LocalDate day) {
    return asOf(like.country(), like.format(), day);
  }

  private List<Membership> all() {
    var all = new ArrayList<Membership>();
    byCountry.values().forEach(all::addAll);
    return all;
  }
}
