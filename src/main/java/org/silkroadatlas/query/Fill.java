package org.silkroadatlas.query;

import java.util.List;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Role;

/**
 * How a country is filled on the map.
 *
 * @param country id of the country
 * @param holdings its roles in the filtered formats, one per format, strongest first; at least one
 * @param inFilter whether the country matches the filter
 */
public record Fill(String country, List<Membership> holdings, boolean inFilter) {

  /** Copies the list. */
  public Fill {
    holdings = List.copyOf(holdings);
  }

  /** The strongest of the roles. */
  public Role role() {
    return holdings.getFirst().role();
  }

  /** Ids of the formats, starting with that of the strongest role. */
  public List<String> formats() {
    return holdings.stream().map(Membership::format).toList();
  }
}
