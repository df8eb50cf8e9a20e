package org.silkroadatlas.panel;

import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * States that the user has bookmarked. Whoever stores the settings fills the list at the start and
 * listens to it. JavaFX thread only.
 */
public final class Bookmarks {
  private final ObservableList<Bookmark> list = FXCollections.observableArrayList();

  /**
   * A state with a name.
   *
   * @param name the name shown to the user
   * @param stateLine the state, as {@code Coordinator.show} accepts it
   */
  public record Bookmark(String name, String stateLine) {}

  /** The bookmarks, newest last; modifiable. */
  public ObservableList<Bookmark> list() {
    return list;
  }

  /** Whether a state has a bookmark. */
  public boolean has(String stateLine) {
    return list.stream().anyMatch(bookmark -> bookmark.stateLine().equals(stateLine));
  }

  /** Adds a bookmark, or removes the existing one for the state. */
  public void toggle(Bookmark bookmark) {
    if (!list.removeIf(old -> Objects.equals(old.stateLine(), bookmark.stateLine()))) {
      list.add(bookmark);
    }
  }
}
