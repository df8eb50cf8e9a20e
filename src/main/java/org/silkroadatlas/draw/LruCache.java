package org.silkroadatlas.draw;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that drops the entry that has been unused for longest. Not thread-safe. */
public final class LruCache<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1L;

  private final int most;

  /**
   * @param most the maximum number of entries
   */
  public LruCache(int most) {
    super(256, 0.75f, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
