package org.silkroadatlas.present;

import java.util.EnumSet;
import java.util.Set;
import org.silkroadatlas.query.AtlasLayer;

/** How much of a scene is shown at each step of revealing it. */
enum RevealStep {
  /** Only countries and cities. */
  GROUND(AtlasLayer.FILLS, AtlasLayer.EVENTS, AtlasLayer.ARCS, AtlasLayer.ROUTES),
  /** Adds the fills. */
  FILLS(AtlasLayer.EVENTS, AtlasLayer.ARCS, AtlasLayer.ROUTES),
  /** Adds events, arcs and routes. */
  SIGNS,
  /** Adds the card. */
  ALL;

  @SuppressWarnings("ImmutableEnumChecker") // an immutable set
  private final Set<AtlasLayer> hidden;

  RevealStep(AtlasLayer... hidden) {
    this.hidden = Set.of(hidden);
  }

  /** The visible layers among some. */
  Set<AtlasLayer> of(Set<AtlasLayer> layers) {
    var left = EnumSet.noneOf(AtlasLayer.class);
    left.addAll(layers);
    left.removeAll(hidden);
    return left;
  }

  /** The next step. */
  RevealStep next(boolean hasCard) {
    return switch (this) {
      case GROUND -> FILLS;
      case FILLS -> hasCard ? SIGNS : ALL;
      case SIGNS, ALL -> ALL;
    };
  }

  /** The previous step. */
  RevealStep before(boolean hasCard) {
    return switch (this) {
      case GROUND, FILLS -> GROUND;
      case SIGNS -> FILLS;
      case ALL -> hasCard ? SIGNS : FILLS;
    };
  }
}
