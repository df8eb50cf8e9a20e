package org.silkroadatlas.panel.page;

import java.util.List;

/**
 * A page: its head, which does not scroll, and the rows below.
 *
 * @param key identifies the page, whose scroll position is remembered
 */
public record Page(String key, PageHead head, List<PageRow> rows) {

  /** Makes a defensive copy. */
  public Page {
    rows = List.copyOf(rows);
  }
}
