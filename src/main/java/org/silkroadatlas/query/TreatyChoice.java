package org.silkroadatlas.query;

import java.util.Optional;
import org.silkroadatlas.model.Named;

/**
 * What the treaty board shows, in the notation of a state line: {@code kind,all}.
 *
 * @param order the sort order of the agreements
 * @param all whether declarations and the like are listed too
 */
public record TreatyChoice(TreatyOrder order, boolean all) {
  /** Treaties, newest first. */
  public static final TreatyChoice DEFAULT = new TreatyChoice(TreatyOrder.YEAR, false);

  private static final String ALL = "all";

  /** Parses the result of {@link #toString}; empty if that fails. */
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
