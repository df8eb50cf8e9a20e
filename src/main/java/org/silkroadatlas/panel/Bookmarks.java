package org.silkroadatlas.panel;

import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * States that the reader wants to find again. The list is the reader's: whoever keeps settings
 * fills it at the start and listens to it. JavaFX thread only.
 */
public final class Bookmarks {
  private final ObservableList<Bookmark> list = FXCollections.observableArrayList();

  /**
   * A state with a name.
   *
   * @param name what the reader sees
   * @param stateLine the state, as {@code Coordinator.show} understands it
   */
  public record Bookmark(String name, String stateLine) {}

  /** The bookmarks, newest last; may be changed. */
  public ObservableList<Bookmark> list() {
    return list;
  }

  /** Whether a state has a bookmark. */
  public boolean has(String stateLine) {
    return list.stream().anyMatch(bookmark -> bookmark.stateLine().equals(stateLine));
  }

  /** Adds a bookmark, or removes the one that the state has. */
  public void toggle(Bookmark bookmark) {
    if (!list.removeIf(old -> Objects.equals(old.stateLine(), bookmark.stateLine()))) {
      list.add(bookmark);
    }
  }
}
