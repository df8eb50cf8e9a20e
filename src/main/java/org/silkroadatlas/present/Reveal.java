package org.silkroadatlas.present;

import java.util.EnumSet;
import java.util.Set;
import org.silkroadatlas.query.AtlasLayer;

/** How much of a scene is shown that is told step by step. */
enum Reveal {
  /** Countries and cities only. */
  GROUND(AtlasLayer.FILLS, AtlasLayer.EVENTS, AtlasLayer.ARCS, AtlasLayer.ROUTES),
  /** And what the fills say. */
  FILLS(AtlasLayer.EVENTS, AtlasLayer.ARCS, AtlasLayer.ROUTES),
  /** And events, arcs and routes. */
  SIGNS,
  /** And the card. */
  ALL;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<AtlasLayer> hidden;

  Reveal(AtlasLayer... hidden) {
    this.hidden = Set.of(hidden);
  }

  /** The layers that are left of some. */
  Set<AtlasLayer> of(Set<AtlasLayer> layers) {
    var left = EnumSet.noneOf(AtlasLayer.class);
    left.addAll(layers);
    left.removeAll(hidden);
    return left;
  }

  /** The one after this. */
  Reveal next(boolean hasCard) {
    return switch (this) {
      case GROUND -> FILLS;
      case FILLS -> hasCard ? SIGNS : ALL;
      case SIGNS, ALL -> ALL;
    };
  }

  /** The one before this. */
  Reveal before(boolean hasCard) {
    return switch (this) {
      case GROUND, FILLS -> GROUND;
      case SIGNS -> FILLS;
      case ALL -> hasCard ? SIGNS : FILLS;
    };
  }
}
