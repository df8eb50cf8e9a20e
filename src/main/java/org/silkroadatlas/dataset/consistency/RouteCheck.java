package org.silkroadatlas.dataset.consistency;

import java.time.LocalDate;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Leg;
import org.silkroadatlas.model.PhaseStatus;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.RouteStatus;
import org.silkroadatlas.time.Edtf;

/** A route has been in operation since all its legs have, and chronological lists are in order. */
record RouteCheck(Dataset dataset) implements Consistency.Check {

  @Override
  public void run(Findings findings) {
    for (var route : dataset.routes()) {
      for (var i = 0; i < route.legs().size(); i++) {
        var leg = route.legs().get(i);
        if (route.status() == RouteStatus.OPERATING
            && route.from().isPresent()
            && !worked(leg, route.from().get())) {
          report(route, i, leg, findings);
        }
        phases(route, i, leg, findings);
      }
    }
  }

  /** Whether a leg was in operation by the last day that a date can mean. */
  private static boolean worked(Leg leg, Edtf date) {
    return leg.phases().stream()
        .filter(
            phase -> phase.status() == PhaseStatus.OPERATING || phase.status() == PhaseStatus.TRIAL)
        .anyMatch(phase -> !phase.from().earliest().isAfter(date.latest()));
  }

  private static void report(Route route, int position, Leg leg, Findings findings) {
    findings.add(
        Rule.ROUTE_AGAINST_LEGS,
        "routes",
        route.id(),
        "legs/" + position + "/phases",
        leg.name(),
        route.from().map(Edtf::toString).orElse(""));
  }

  private static void phases(Route route, int position, Leg leg, Findings findings) {
    var before = LocalDate.MIN;
    for (var phase : leg.phases()) {
      if (phase.from().earliest().isBefore(before)) {
        report(route, position, leg, findings);
        return;
      }
      before = phase.to().map(Edtf::earliest).orElse(phase.from().earliest());
    }
  }
}
