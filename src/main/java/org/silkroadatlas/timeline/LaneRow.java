package org.silkroadatlas.timeline;

import java.util.List;
import javafx.scene.paint.Color;
import org.silkroadatlas.draw.FormatColours;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.Lane;

/** One row of the timeline: a heading or a lane. */
sealed interface LaneRow {
  /** Whether something in it stands out. */
  boolean isLit();

  /** What tells it from other rows, whatever the state is. */
  String key();

  /** Its events. */
  RowEvents events();

  /** Its colour: that of its format or vector. */
  Color colour(Palette palette);

  /** Whether its events are drawn in it. */
  boolean showsEvents();

  /**
   * The heading of a vector, which shows what of it is folded.
   *
   * @param vector the vector
   * @param lanes its lanes that are folded into this row
   * @param isLit whether one of all its lanes stands out
   * @param isCollapsed whether none of its lanes has a row of its own
   * @param events the events of the folded lanes
   */
  record Heading(
      Vector vector, List<Lane> lanes, boolean isLit, boolean isCollapsed, RowEvents events)
      implements LaneRow {
    @Override
    public String key() {
      return vector.key();
    }

    @Override
    public Color colour(Palette palette) {
      return palette.of(vector);
    }

    @Override
    public boolean showsEvents() {
      return !lanes.isEmpty();
    }
  }

  /**
   * The lane of a format.
   *
   * @param lane what it shows
   * @param isLit whether something in it stands out
   * @param events its events
   * @param members ids of the countries whose roles it shows one by one; none if it is not opened
   * @param colours the colours of formats
   */
  record Format(
      Lane lane, boolean isLit, RowEvents events, List<String> members, FormatColours colours)
      implements LaneRow {
    @Override
    public Color colour(Palette palette) {
      return colours.of(lane.format(), palette);
    }

    @Override
    public String key() {
      return ref().toString();
    }

    @Override
    public boolean showsEvents() {
      return true;
    }

    ItemRef ref() {
      return lane.format().ref();
    }
  }
}
