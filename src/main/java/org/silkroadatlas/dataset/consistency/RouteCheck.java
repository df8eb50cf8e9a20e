package org.silkroadatlas.dataset.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Leg;
import org.silkroadatlas.model.PhaseStatus;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.RouteKind;
import org.silkroadatlas.model.RouteStatus;
import org.silkroadatlas.model.Waypoint;
import org.silkroadatlas.time.Edtf;

/**
 * A route has been in operation since all its legs have, what its notes call a trial has such a
 * phase, and where two routes share the ground both are interrupted at the same time.
 */
record RouteCheck(Dataset dataset) implements Consistency.Check {
  private static final Pattern TRIAL =
      Pattern.compile("\\b(?:on trial|trials?|test)\\b", Pattern.CASE_INSENSITIVE);

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
        if (isTrial(leg.note().orElse("")) && !hasTrial(leg)) {
          untold(route, "legs/" + i + "/note", findings);
        }
        interruptions(route, i, findings);
      }
      if (!route.legs().isEmpty()
          && isTrial(route.note().orElse(""))
          && route.legs().stream().noneMatch(RouteCheck::hasTrial)) {
        untold(route, "note", findings);
      }
    }
  }

  private static boolean isTrial(String note) {
    return TRIAL.matcher(note).find();
  }

  private static boolean hasTrial(Leg leg) {
    return leg.phases().stream().anyMatch(phase -> phase.status() == PhaseStatus.TRIAL);
  }

  private static void untold(Route route, String field, Findings findings) {
    findings.add(Rule.TRIAL_NOT_TOLD, "routes", route.id(), field);
  }

  /**
   * Another route that goes on working where and while this leg is suspended; lines of ships that
   * share a sea are independent of each other.
   */
  private void interruptions(Route route, int position, Findings findings) {
    var leg = route.legs().get(position);
    var stopped =
        leg.phases().stream().filter(phase -> phase.status() == PhaseStatus.SUSPENDED).toList();
    if (stopped.isEmpty() || leg.kind() == RouteKind.SEA) {
      return;
    }
    for (var other : dataset.routes()) {
      if (!other.equals(route)
          && other.legs().stream()
              .filter(it -> it.kind() == leg.kind() && sharesGround(it, leg))
              .anyMatch(it -> stopped.stream().anyMatch(phase -> worksThrough(it, phase)))) {
        findings.add(
            Rule.INTERRUPTED_HERE_ONLY,
            "routes",
            route.id(),
            "legs/" + position + "/phases",
            leg.name(),
            other.name());
      }
    }
  }

  private static boolean sharesGround(Leg one, Leg other) {
    var steps = steps(other);
    return steps(one).stream().anyMatch(steps::contains);
  }

  private static List<List<String>> steps(Leg leg) {
    var names = leg.waypoints().stream().map(Waypoint::name).toList();
    return IntStream.range(1, names.size()).mapToObj(i -> names.subList(i - 1, i + 1)).toList();
  }

  private static boolean worksThrough(Leg leg, Leg.Phase stop) {
    return leg.phases().stream()
        .filter(RouteCheck::works)
        .anyMatch(
            phase ->
                !phase.from().earliest().isAfter(stop.from().earliest())
                    && phase
                        .to()
                        .map(to -> stop.to().isPresent() && covers(to, stop.to().get()))
                        .orElse(true));
  }

  private static boolean covers(Edtf to, Edtf end) {
    return !to.latest().isBefore(end.latest());
  }

  private static boolean works(Leg.Phase phase) {
    return phase.status() == PhaseStatus.OPERATING || phase.status() == PhaseStatus.TRIAL;
  }

  /** Whether a leg was in operation by the last day that a date can mean. */
  private static boolean worked(Leg leg, Edtf date) {
    return leg.phases().stream()
        .filter(RouteCheck::works)
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
