package org.silkroadatlas.export.page;

import java.util.List;

/**
 * One record on paper.
 *
 * @param date what stands beside it
 * @param blocks what is said of it, from top to bottom; at least one
 */
record Entry(String date, List<Block> blocks) {
  Entry {
    blocks = List.copyOf(blocks);
  }
}
