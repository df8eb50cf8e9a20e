package org.silkroadatlas.panel.page;

import java.util.HashSet;
import java.util.Set;
import org.silkroadatlas.query.YearMeasure;

/**
 * How much of a page is listed: everything, or what matches the cursor and the filter; and which of
 * its lists are unfolded. Kept while the page stays the same. JavaFX thread only.
 */
public final class ListExpansion {
  private final Set<String> whole = new HashSet<>();
  private String page = "";
  private boolean isEverything;
  private YearMeasure measure = YearMeasure.EVENTS;
  private Runnable onChange = () -> {};

  /** Sets an action that runs after each change. */
  public void whenChanged(Runnable action) {
    onChange = action;
  }

  /** Resets if the page is a different one. */
  public void turnTo(String other) {
    if (!other.equals(page)) {
      page = other;
      whole.clear();
      isEverything = false;
    }
  }

  /** Whether everything on the page is listed, regardless of year and filter. */
  boolean isEverything() {
    return isEverything;
  }

  void setEverything(boolean everything) {
    isEverything = everything;
    onChange.run();
  }

  /** Whether a list is unfolded. */
  boolean isWhole(String list) {
    return whole.contains(list);
  }

  /** Unfolds a list or folds it again. */
  void toggle(String list) {
    if (!whole.remove(list)) {
      whole.add(list);
    }
    onChange.run();
  }

  /** What the year columns count. */
  YearMeasure measure() {
    return measure;
  }

  void setMeasure(YearMeasure other) {
    measure = other;
    onChange.run();
  }
}
