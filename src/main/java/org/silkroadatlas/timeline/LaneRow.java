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
  /** Whether it has emphasised content. */
  boolean isLit();

  /** Identifies the row, in any state. */
  String key();

  /** Its events. */
  RowEvents events();

  /** Its colour: that of its format or vector. */
  Color colour(Palette palette);

  /** Whether its events are drawn in it. */
  boolean showsEvents();

  /**
   * The heading of a vector, which shows its folded lanes.
   *
   * @param vector the vector
   * @param lanes the lanes folded into this row
   * @param isLit whether any of its lanes is emphasised
   * @param isCollapsed whether none of its lanes has its own row
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
   * @param isLit whether it has emphasised content
   * @param events its events
   * @param members ids of the countries whose roles it shows separately; empty unless it is opened
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
