package org.silkroadatlas.geo;

/** The direction of an arrow key. */
public enum Direction {
  /** Up. */
  NORTH(0, -1),
  /** Right. */
  EAST(1, 0),
  /** Down. */
  SOUTH(0, 1),
  /** Left. */
  WEST(-1, 0);

  private final int dx;
  private final int dy;

  Direction(int dx, int dy) {
    this.dx = dx;
    this.dy = dy;
  }

  /** How far a step on the map leads in this direction. */
  double along(double x, double y) {
    return x * dx + y * dy;
  }
}
