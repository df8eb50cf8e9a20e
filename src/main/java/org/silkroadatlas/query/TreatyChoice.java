package org.silkroadatlas.query;

import java.util.Optional;
import org.silkroadatlas.model.Named;

/**
 * What the treaty board shows, as a state line holds it: {@code kind,all}.
 *
 * @param order by what the agreements are sorted
 * @param all whether declarations and the like are listed, too
 */
public record TreatyChoice(TreatyOrder order, boolean all) {
  /** Treaties, the newest first. */
  public static final TreatyChoice DEFAULT = new TreatyChoice(TreatyOrder.YEAR, false);

  private static final String ALL = "all";

  /** Reads what {@link #toString} writes; empty if it cannot be read. */
  static Optional<TreatyChoice> parse(String text) {
    var parts = text.split(",", -1);
    var isAll = parts.length == 2 && parts[1].equals(ALL);
    return parts.length == 1 || isAll
        ? Named.find(TreatyOrder.class, parts[0]).map(order -> new TreatyChoice(order, isAll))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return order.key() + (all ? "," + ALL : "");
  }
}
