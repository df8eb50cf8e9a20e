package org.silkroadatlas.app;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.WeakHashMap;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;

/**
 * The nodes seen in any window, by the round in which each was first seen, without keeping them
 * alive. JavaFX thread only.
 */
final class ShownNodes {
  private final Set<Node> known = Collections.newSetFromMap(new WeakHashMap<>());
  private final List<List<WeakReference<Node>>> rounds = new ArrayList<>();

  void beginRound() {
    // Collected nodes need not be remembered: thousands of references would look like a leak.
    rounds.forEach(round -> round.removeIf(node -> node.get() == null));
    rounds.add(new ArrayList<>());
  }

  /** Records what all windows show now. */
  void look() {
    Window.getWindows().forEach(window -> look(window.getScene().getRoot()));
  }

  private void look(Node node) {
    if (known.add(node)) {
      rounds.getLast().add(new WeakReference<>(node));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::look);
    }
  }

  /** Whether nothing was seen in the last round and nothing is still referenced. */
  boolean isEmpty() {
    return rounds.stream().allMatch(List::isEmpty);
  }

  /**
   * What is still referenced although no window shows it, by class. Nodes of the first round may be
   * kept for later use; those of the last may not have been released yet.
   */
  Map<String, Integer> held() {
    var held = new TreeMap<String, Integer>();
    rounds.subList(1, rounds.size() - 1).stream()
        .flatMap(List::stream)
        .map(WeakReference::get)
        .filter(node -> node != null && !isShown(node))
        .forEach(node -> held.merge(node.getClass().getName(), 1, Integer::sum));
    return held;
  }

  private static boolean isShown(Node node) {
    return node.getScene() != null
        && node.getScene().getWindow() != null
        && node.getScene().getWindow().isShowing();
  }
}
