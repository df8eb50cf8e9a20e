package org.silkroadatlas.query;

import java.util.List;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Role;

/**
 * How a country is filled on the map.
 *
 * @param country id of the country
 * @param holdings the roles that it holds in the filtered formats, one per format, strongest first;
 *     at least one
 * @param inFilter whether the country passes the filter
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

  /** Ids of the formats, that of the strongest role first. */
  public List<String> formats() {
    return holdings.stream().map(Membership::format).toList();
  }
}
