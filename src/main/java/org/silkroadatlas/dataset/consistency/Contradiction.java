package org.silkroadatlas.dataset.consistency;

import java.util.List;

/**
 * A contradiction in a dataset.
 *
 * @param rule the violated rule
 * @param kind the kind of record, named like its file, such as {@code events}
 * @param id the record to look at first
 * @param field the position in the record, as names and indexes joined by slashes, such as {@code
 *     participants/3/as}
 * @param details the values for the placeholders in the texts of the rule
 */
public record Contradiction(Rule rule, String kind, String id, String field, List<String> details) {

  /** Copies the list. */
  public Contradiction {
    details = List.copyOf(details);
  }
}
