package org.silkroadatlas.panel.page;

import java.util.List;

/**
 * A page: its head, which stays, and the rows below.
 *
 * @param key what tells pages apart whose place in the list is remembered
 */
public record Page(String key, PageHead head, List<PageRow> rows) {

  /** Keeps a copy of the rows. */
  public Page {
    rows = List.copyOf(rows);
  }
}
