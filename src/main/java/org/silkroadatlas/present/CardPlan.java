package org.silkroadatlas.present;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import org.silkroadatlas.model.Scene;

/**
 * Divides the room between a map, a card and the explanation of the map, which is placed below the
 * map or below the card, whichever leaves the map larger. Lengths in logical pixels.
 *
 * @param aside the width of the card; the whole width if its words need that
 * @param explanationHeight the height of the explanation
 * @param isBeneathCard whether the explanation is below the card rather than below the map
 */
record CardPlan(double aside, double explanationHeight, boolean isBeneathCard) {
  /** The card's share of the width; more if its words need it. */
  private static final double[] SHARES = {0.36, 0.42, 0.5, 0.58};

  /** The maximum share of the height for the explanation below the map. */
  private static final double MOST_BENEATH = 0.42;

  /** The maximum share of the height for the explanation beside the map. */
  private static final double MOST_BESIDE = 0.6;

  /**
   * The plan with the largest map among those in which the card is easily readable; if there is
   * none, in which it is readable at all; otherwise the card alone.
   *
   * @param explanation the height of the explanation for a given width
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

  /** The height available for the card. */
  double cardHeight(double height) {
    return isBeneathCard ? height - explanationHeight : height;
  }

  /** The height available for the map. */
  double mapHeight(double height) {
    return isBeneathCard ? height : height - explanationHeight;
  }

  /** The size of the map relative to the one on which the scene was made. */
  private double scale(double width, double height, Scene.Frame made) {
    return Math.min((width - aside) / made.width(), mapHeight(height) / made.height());
  }
}
