package org.silkroadatlas.dataset.consistency;

import java.util.ArrayList;
import java.util.List;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.model.Dataset;

/**
 * Finds contradictions between the records of a dataset. Any thread; takes some tenths of a second.
 */
public final class Consistency {
  /** One rule, or several about the same records. */
  interface Check {
    void run(Findings findings);
  }

  private Consistency() {}

  /**
   * All contradictions in a dataset, rule by rule.
   *
   * @param map the base map, for the locations of countries
   */
  public static List<Contradiction> of(Dataset dataset, BaseMap map) {
    var facts = new Facts(dataset);
    var checks =
        List.<Check>of(
            new AttendanceCheck(facts),
            new FoundingCheck(facts),
            new RolesCheck(facts),
            new NamedCountriesCheck(facts),
            new TextDatesCheck(facts),
            new SpellingCheck(facts),
            new RouteCheck(dataset),
            new SummitCheck(facts),
            new LeadersCheck(facts),
            new DoubtCheck(dataset),
            new AnnouncementCheck(facts),
            new SeriesCheck(dataset),
            new ActsCheck(facts),
            new OfficeCheck(facts),
            new PlaceCheck(dataset, map));
    var found = new ArrayList<Contradiction>();
    var findings = new Findings(found);
    checks.forEach(check -> check.run(findings));
    return found;
  }
}
