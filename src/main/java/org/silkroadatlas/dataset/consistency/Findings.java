package org.silkroadatlas.dataset.consistency;

import java.util.List;

/** Collects what the rules find. */
final class Findings {
  private final List<Contradiction> list;

  Findings(List<Contradiction> list) {
    this.list = list;
  }

  void add(Rule rule, String kind, String id, String field, String... details) {
    list.add(new Contradiction(rule, kind, id, field, List.of(details)));
  }
}
