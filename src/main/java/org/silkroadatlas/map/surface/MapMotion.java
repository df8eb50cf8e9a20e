package org.silkroadatlas.map.surface;

/**
 * The state of motion of the map, which decides what must be drawn when it comes to rest.
 *
 * <pre>
 *   AT_REST ──MOVE──▶ MOVING ──DRAFT──▶ MOVING_AS_DRAFT
 *                        │                    │
 *                        └────ARRIVE────┬─────┘
 *                                       ▼
 *                               MOVING_OUTDATED
 *   each of them ──SETTLE──▶ AT_REST
 * </pre>
 */
enum MapMotion {
  /** At rest and drawn exactly. */
  AT_REST,
  /** Moving; a picture taken at rest represents it. */
  MOVING,
  /** Moving; the picture no longer filled the window, so the map was drawn as a draft. */
  MOVING_AS_DRAFT,
  /** Moving; shapes or names have been loaded that are not drawn yet. */
  MOVING_OUTDATED;

  /** An event in the life of a map. */
  enum Step {
    /** It is moved. */
    MOVE,
    /** A draft was drawn during a move. */
    DRAFT,
    /** More of the base map is available. */
    ARRIVE,
    /** It comes to rest. */
    SETTLE
  }

  /** The state after a step. */
  MapMotion after(Step step) {
    return switch (step) {
      case MOVE -> this == AT_REST ? MOVING : this;
      case DRAFT -> this == MOVING ? MOVING_AS_DRAFT : this;
      case ARRIVE -> this == AT_REST ? AT_REST : MOVING_OUTDATED;
      case SETTLE -> AT_REST;
    };
  }

  boolean isMoving() {
    return this != AT_REST;
  }

  /** Whether the drawing is incomplete, even if it shows the right area. */
  boolean isRough() {
    return this == MOVING_AS_DRAFT || this == MOVING_OUTDATED;
  }
}
