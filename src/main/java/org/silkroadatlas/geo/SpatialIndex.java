package org.silkroadatlas.geo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A spatial index of items: an R-tree packed with the sort-tile-recursive method (Leutenegger,
 * Lopez and Edgington, 1997). Immutable once built.
 *
 * @param <T> the type of the items
 */
final class SpatialIndex<T> {
  private static final int FANOUT = 8;

  private final @Nullable Node<T> root;
  private final int size;

  private SpatialIndex(@Nullable Node<T> root, int size) {
    this.root = root;
    this.size = size;
  }

  /** Builds an index of items with their extents. */
  static <T> SpatialIndex<T> of(
      Collection<? extends T> items, Function<? super T, Extent> extentOf) {
    List<Node<T>> level = new ArrayList<>(items.size());
    for (T item : items) {
      level.add(new Leaf<>(extentOf.apply(item), item));
    }
    while (level.size() > 1) {
      level = pack(level);
    }
    return new SpatialIndex<>(level.isEmpty() ? null : level.getFirst(), items.size());
  }

  /** Number of items. */
  int size() {
    return size;
  }

  /** The items whose extent shares a point with {@code extent}, in no particular order. */
  List<T> search(Extent extent) {
    List<T> found = new ArrayList<>();
    forEach(extent, found::add);
    return found;
  }

  /** The items whose extent contains a position, in no particular order. */
  List<T> search(LonLat point) {
    return search(Extent.of(point));
  }

  /** Calls {@code action} with each item whose extent shares a point with {@code extent}. */
  void forEach(Extent extent, Consumer<? super T> action) {
    if (root != null) {
      visit(root, extent, action);
    }
  }

  private static <T> void visit(Node<T> node, Extent extent, Consumer<? super T> action) {
    if (!node.extent().intersects(extent)) {
      return;
    }
    switch (node) {
      case Leaf<T> leaf -> action.accept(leaf.item());
      case Branch<T> branch -> branch.nodes().forEach(child -> visit(child, extent, action));
    }
  }

  private static <T> List<Node<T>> pack(List<Node<T>> nodes) {
    int groups = (nodes.size() + FANOUT - 1) / FANOUT;
    int perSlice = FANOUT * (int) Math.ceil(groups / Math.ceil(Math.sqrt(groups)));
    List<Node<T>> byX = new ArrayList<>(nodes);
    byX.sort(Comparator.comparingDouble(n -> n.extent().west() + n.extent().east()));
    List<Node<T>> packed = new ArrayList<>(groups);
    for (int i = 0; i < byX.size(); i += perSlice) {
      List<Node<T>> slice = byX.subList(i, Math.min(i + perSlice, byX.size()));
      slice.sort(Comparator.comparingDouble(n -> n.extent().south() + n.extent().north()));
      for (int j = 0; j < slice.size(); j += FANOUT) {
        packed.add(branch(slice.subList(j, Math.min(j + FANOUT, slice.size()))));
      }
    }
    return packed;
  }

  private static <T> Node<T> branch(List<Node<T>> nodes) {
    List<Node<T>> children = List.copyOf(nodes);
    return new Branch<>(Extent.around(children.stream().map(Node::extent).toList()), children);
  }

  private sealed interface Node<T> {
    Extent extent();
  }

  private record Leaf<T>(Extent extent, T item) implements Node<T> {}

  private record Branch<T>(Extent extent, List<Node<T>> nodes) implements Node<T> {}
}
