package org.silkroadatlas.dataset.consistency;

import java.util.List;

/**
 * What does not fit together in a dataset.
 *
 * @param rule which rule it breaks
 * @param kind the kind of the record, as its file is called, such as {@code events}
 * @param id the record to look at first
 * @param field where in the record, as names and positions joined by slashes, such as {@code
 *     participants/3/as}
 * @param details what the texts of the rule name in braces
 */
public record Contradiction(Rule rule, String kind, String id, String field, List<String> details) {

  /** Copies the list. */
  public Contradiction {
    details = List.copyOf(details);
  }
}
