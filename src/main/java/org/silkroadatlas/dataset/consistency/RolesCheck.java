package org.silkroadatlas.dataset.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Office;
import org.silkroadatlas.model.Role;
import org.silkroadatlas.model.Tenure;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.EdtfDate;
import org.silkroadatlas.time.Precision;

/**
 * A country has one role in a format at a time, and a chair is handed over on one day: the first
 * day of the new chair is the end of the old one. Only one person holds an office of a state.
 */
record RolesCheck(Facts facts) implements Consistency.Check {
  private static final Set<Office> HELD_BY_ONE =
      EnumSet.of(Office.MONARCH, Office.PRESIDENT, Office.PRIME_MINISTER, Office.FOREIGN_MINISTER);

  /** An office of a country held by one person. */
  private record Seat(String person, int position, String country, Tenure tenure) {}

  @Override
  public void run(Findings findings) {
    for (var format : facts.dataset().formats()) {
      var all = new ArrayList<>(facts.memberships(format.id()));
      all.sort(Comparator.comparing(held -> held.span().start()));
      for (var i = 0; i < all.size(); i++) {
        for (var j = 0; j < i; j++) {
          roles(all.get(j), all.get(i), findings);
        }
      }
    }
    offices(findings);
  }

  private void roles(Membership earlier, Membership later, Findings findings) {
    var same = earlier.country().equals(later.country());
    var chairs = earlier.role() == Role.CHAIR && later.role() == Role.CHAIR;
    var overlap = earlier.span().overlaps(later.span());
    if (chairs && !same && (overlap || leavesADay(earlier.to(), later.from()))) {
      findings.add(
          Rule.HAND_OVER,
          "memberships",
          later.id(),
          "from",
          shown(later.from()),
          earlier.id(),
          shown(earlier.to()));
    } else if (same
        && overlap
        && !earlier.role().isOffice()
        && !later.role().isOffice()
        && earlier.role() != later.role()) {
      findings.add(
          Rule.TWO_ROLES,
          "memberships",
          later.id(),
          "from",
          facts.name(later.country()),
          later.role().key(),
          earlier.role().key(),
          earlier.id());
    }
  }

  private static String shown(Optional<Edtf> date) {
    return date.map(Edtf::toString).orElse("…");
  }

  private static boolean leavesADay(Optional<Edtf> to, Optional<Edtf> from) {
    return to.isPresent()
        && from.isPresent()
        && isDay(to.get())
        && isDay(from.get())
        && to.get().earliest().plusDays(1).equals(from.get().earliest());
  }

  private static boolean isDay(Edtf date) {
    return date instanceof EdtfDate single && single.precision() == Precision.DAY;
  }

  private void offices(Findings findings) {
    var seats = seats();
    for (var i = 0; i < seats.size(); i++) {
      for (var j = 0; j < i; j++) {
        var earlier = seats.get(j);
        var later = seats.get(i);
        var same =
            earlier.country().equals(later.country())
                && earlier.tenure().office() == later.tenure().office()
                && !earlier.person().equals(later.person());
        if (same && earlier.tenure().span().overlaps(later.tenure().span())) {
          findings.add(
              Rule.HAND_OVER,
              "persons",
              later.person(),
              "offices/" + later.position() + "/from",
              shown(later.tenure().from()),
              earlier.person(),
              shown(earlier.tenure().to()));
        }
      }
    }
  }

  private List<Seat> seats() {
    var seats = new ArrayList<Seat>();
    for (var person : facts.dataset().persons()) {
      for (var i = 0; i < person.offices().size(); i++) {
        var tenure = person.offices().get(i);
        var country = tenure.country().or(person::country);
        if (HELD_BY_ONE.contains(tenure.office())
            && country.isPresent()
            && tenure.from().isPresent()) {
          seats.add(new Seat(person.id(), i, country.get(), tenure));
        }
      }
    }
    seats.sort(Comparator.comparing(seat -> seat.tenure().span().start()));
    return seats;
  }
}
