package org.silkroadatlas.map.surface;

/**
 * Whether the map rests or moves, and what has to be drawn when it comes to rest.
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
  /** It rests and is drawn exactly. */
  AT_REST,
  /** It moves; a picture that was taken at rest stands for it. */
  MOVING,
  /** It moves; the picture no longer filled the window, so the map was drawn quickly. */
  MOVING_AS_DRAFT,
  /** It moves; shapes or names have come meanwhile that are not drawn yet. */
  MOVING_OUTDATED;

  /** What happens to a map. */
  enum Step {
    /** It is moved a bit. */
    MOVE,
    /** It was drawn quickly while it moves. */
    DRAFT,
    /** More of the base map can be drawn. */
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

  /** Whether the drawing lacks something, even where it shows the right part of the earth. */
  boolean isRough() {
    return this == MOVING_AS_DRAFT || this == MOVING_OUTDATED;
  }
}
