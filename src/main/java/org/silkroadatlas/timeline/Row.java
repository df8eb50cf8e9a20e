package org.silkroadatlas.timeline;

import java.util.List;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.Lane;

/** One row of the timeline: a heading or a lane. */
sealed interface Row {
  /** The vector that it belongs to, which gives the colour. */
  Vector vector();

  /** Whether it lies in the scope. */
  boolean inScope();

  /** What tells it from other rows, whatever the scope is. */
  String key();

  /**
   * The heading of a vector.
   *
   * @param vector the vector
   * @param lanes its lanes
   * @param inScope whether one of its lanes lies in the scope
   * @param isCollapsed whether its lanes are folded into this row
   * @param events all events of its lanes, drawn if it is collapsed
   */
  record Heading(
      Vector vector, List<Lane> lanes, boolean inScope, boolean isCollapsed, RowEvents events)
      implements Row {
    @Override
    public String key() {
      return vector.key();
    }
  }

  /**
   * The lane of a format.
   *
   * @param lane what it shows
   * @param events its events
   * @param members ids of the countries whose roles it shows one by one; none if it is not opened
   */
  record Format(Lane lane, RowEvents events, List<String> members) implements Row {
    @Override
    public Vector vector() {
      return lane.format().vector();
    }

    @Override
    public boolean inScope() {
      return lane.inScope();
    }

    @Override
    public String key() {
      return ref().toString();
    }

    ItemRef ref() {
      return lane.format().ref();
    }
  }

  /** Its events. */
  RowEvents events();

  /** Whether its events are drawn in it. */
  default boolean showsEvents() {
    return !(this instanceof Heading heading) || heading.isCollapsed();
  }
}
