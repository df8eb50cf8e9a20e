package org.silkroadatlas.map.layer;

import java.util.List;
import org.silkroadatlas.model.ItemRef;

/**
 * What is under the pointer.
 *
 * @param items one item, or those of a stack
 */
public record MapHit(List<ItemRef> items) {
  /** Copies the list. */
  public MapHit {
    items = List.copyOf(items);
  }

  /** A single item. */
  public static MapHit of(ItemRef item) {
    return new MapHit(List.of(item));
  }

  /** The item that represents all. */
  public ItemRef first() {
    return items.getFirst();
  }

  /** Whether there are several to choose from. */
  public boolean isStack() {
    return items.size() > 1;
  }
}
