package org.silkroadatlas.present;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import org.silkroadatlas.model.Scene;

/**
 * How a map, a card and what explains the map share the room: the explanation stands beneath the
 * map or beneath the card, wherever the map comes out larger. Lengths in logical pixels.
 *
 * @param aside the width of the card; all of the room if its words need that
 * @param told the height of the explanation
 * @param isBeneathCard whether the explanation stands beneath the card and not beneath the map
 */
record CardPlan(double aside, double told, boolean isBeneathCard) {
  /** The share of the width that the card takes; more if its words need it. */
  private static final double[] SHARES = {0.36, 0.42, 0.5, 0.58};

  /** The share of the height that what explains the map may take beneath it. */
  private static final double MOST_BENEATH = 0.42;

  /** And beneath the card. */
  private static final double MOST_BESIDE = 0.6;

  /**
   * The plan that leaves the map largest while the words of the card can be read with ease; if none
   * does, can be read at all; if none does, the card alone.
   *
   * @param explanation how high the explanation is in some width
   * @param made the map on which the scene was made
   */
  static CardPlan of(
      double width,
      double height,
      SideCard card,
      DoubleUnaryOperator explanation,
      Scene.Frame made) {
    var plans = new ArrayList<CardPlan>();
    for (var share : SHARES) {
      var aside = Math.rint(width * share);
      var beneath = Math.min(explanation.applyAsDouble(width - aside), height * MOST_BENEATH);
      plans.add(new CardPlan(aside, Math.ceil(beneath), false));
      var beside = Math.ceil(explanation.applyAsDouble(aside));
      if (beside <= height * MOST_BESIDE) {
        plans.add(new CardPlan(aside, beside, true));
      }
    }
    var bySize = Comparator.comparingDouble((CardPlan plan) -> -plan.scale(width, height, made));
    plans.sort(bySize);
    return first(plans, plan -> card.fitsWell(plan.aside, plan.cardHeight(height)))
        .or(() -> first(plans, plan -> card.fits(plan.aside, plan.cardHeight(height))))
        .orElse(new CardPlan(width, 0, false));
  }

  private static Optional<CardPlan> first(List<CardPlan> plans, Predicate<CardPlan> wanted) {
    return plans.stream().filter(wanted).findFirst();
  }

  /** How much room the card has. */
  double cardHeight(double height) {
    return isBeneathCard ? height - told : height;
  }

  /** How much room the map has. */
  double mapHeight(double height) {
    return isBeneathCard ? height : height - told;
  }

  /** How large the map comes out, beside the one on which the scene was made. */
  private double scale(double width, double height, Scene.Frame made) {
    return Math.min((width - aside) / made.width(), mapHeight(height) / made.height());
  }
}
