package org.silkroadatlas.draw;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that forgets what has not been asked for longest. Not for use by several threads. */
public final class LruCache<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1L;

  private final int most;

  /**
   * @param most how many entries are kept
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
