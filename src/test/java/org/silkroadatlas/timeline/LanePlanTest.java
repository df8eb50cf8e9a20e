package org.silkroadatlas.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.LaneFolds;
import org.silkroadatlas.timeline.LanePlan.Group;
import org.silkroadatlas.timeline.LanePlan.Part;

final class LanePlanTest {
  /** The height available to the lanes in a window of 1280×720. */
  private static final double LOW = 149;

  /** Six lanes in every vector, with those of one emphasised. */
  private static List<Group> groups(Vector lit, int count, boolean isHome) {
    var groups = new ArrayList<Group>();
    for (var vector : Vector.values()) {
      var isLit = vector.equals(lit);
      groups.add(new Group(vector, 6, isLit ? count : 0, 0, 0, 0, isLit && isHome));
    }
    return groups;
  }

  private static LanePlan chosen(List<Group> groups, double room) {
    return LanePlan.of(groups, LaneFolds.NONE, true, room);
  }

  @Test
  void withoutAChoiceEveryVectorIsARowHoweverLowThePaneIs() {
    var plan = LanePlan.of(groups(Vector.REGIONAL, 6, false), LaneFolds.NONE, false, LOW);
    for (var vector : Vector.values()) {
      assertEquals(Part.FOLDED, plan.of(vector));
    }
    assertTrue(11 * Math.floor(plan.sizes().folded()) <= LOW);
  }

  @Test
  void aHighPaneUnfoldsWhatFits() {
    var plan = LanePlan.of(groups(Vector.REGIONAL, 6, false), LaneFolds.NONE, false, 5000);
    for (var vector : Vector.values()) {
      assertEquals(Part.ALL, plan.of(vector));
    }
  }

  @Test
  void whatIsChosenUnfoldsAndTheOthersStayInViewIfTheyFit() {
    var plan = chosen(groups(Vector.TURKIC, 1, true), LOW);
    assertEquals(Part.LIT, plan.of(Vector.TURKIC));
    assertEquals(Part.FOLDED, plan.of(Vector.UN));
  }

  @Test
  void manyChosenLanesLowerTheRowsOfTheOthers() {
    var plan = chosen(groups(Vector.TURKIC, 5, true), LOW);
    assertEquals(Part.LIT, plan.of(Vector.TURKIC));
    assertEquals(Part.FOLDED, plan.of(Vector.UN));
    assertTrue(plan.sizes().folded() < LanePlan.Sizes.LEAST.folded());
    assertTrue(plan.sizes().folded() >= LanePlan.Sizes.TIGHT.folded());
    assertTrue(plan.sizes().lane() >= LanePlan.Sizes.TIGHT.lane());
  }

  @Test
  void moreThanFitsStaysFolded() {
    var groups = new ArrayList<Group>();
    for (var vector : Vector.values()) {
      groups.add(new Group(vector, 6, 5, 0, 0, 0, false));
    }
    var plan = chosen(groups, LOW);
    for (var vector : Vector.values()) {
      assertEquals(Part.FOLDED, plan.of(vector));
    }
  }

  @Test
  void whatWasDecidedByHandStays() {
    var folds = LaneFolds.NONE.withVector(Vector.TURKIC, true).withVector(Vector.REGIONAL, false);
    var plan = LanePlan.of(groups(Vector.TURKIC, 2, true), folds, true, LOW);
    assertEquals(Part.FOLDED, plan.of(Vector.TURKIC));
    assertEquals(Part.ALL, plan.of(Vector.REGIONAL));
  }
}
