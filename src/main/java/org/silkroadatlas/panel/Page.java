package org.silkroadatlas.panel;

import java.util.List;

/**
 * A page: its head, which stays, and the rows below.
 *
 * @param key what tells pages apart whose place in the list is remembered
 */
record Page(String key, PageHead head, List<PageRow> rows) {

  Page {
    rows = List.copyOf(rows);
  }
}
