package org.silkroadatlas.export.page;

import java.util.List;

/**
 * A printed record.
 *
 * @param date the date beside it
 * @param blocks its texts, from top to bottom; at least one
 */
record Entry(String date, List<Block> blocks) {
  Entry {
    blocks = List.copyOf(blocks);
  }
}
