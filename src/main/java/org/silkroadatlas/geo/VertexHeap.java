package org.silkroadatlas.geo;

/**
 * The inner vertices of an arc, least important first. Importance can be changed in place, unlike
 * in a {@link java.util.PriorityQueue}.
 */
final class VertexHeap {
  private final int[] heap;
  private final int[] slot;
  private final double[] area;
  private int size;

  /**
   * @param vertices number of vertices; the first and last are not included
   */
  VertexHeap(int vertices) {
    heap = new int[vertices];
    slot = new int[vertices];
    area = new double[vertices];
  }

  boolean isEmpty() {
    return size == 0;
  }

  double area(int vertex) {
    return area[vertex];
  }

  void add(int vertex, double value) {
    area[vertex] = value;
    place(vertex, size++);
    up(slot[vertex]);
  }

  void update(int vertex, double value) {
    area[vertex] = value;
    up(slot[vertex]);
    down(slot[vertex]);
  }

  int removeLeast() {
    int least = heap[0];
    int last = heap[--size];
    if (size > 0) {
      place(last, 0);
      down(0);
    }
    return least;
  }

  private void up(int from) {
    int at = from;
    int vertex = heap[at];
    while (at > 0 && area[heap[(at - 1) / 2]] > area[vertex]) {
      place(heap[(at - 1) / 2], at);
      at = (at - 1) / 2;
    }
    place(vertex, at);
  }

  private void down(int from) {
    int at = from;
    int vertex = heap[at];
    for (int child = 2 * at + 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && area[heap[child + 1]] < area[heap[child]]) {
        child++;
      }
      if (area[heap[child]] >= area[vertex]) {
        break;
      }
      place(heap[child], at);
      at = child;
    }
    place(vertex, at);
  }

  private void place(int vertex, int at) {
    heap[at] = vertex;
    slot[vertex] = at;
  }
}
