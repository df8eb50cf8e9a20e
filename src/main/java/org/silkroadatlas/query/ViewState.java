package org.silkroadatlas.query;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How the atlas shows a filter and a selection: the open view, what falls outside the filter, the
 * layers of the map, what its fills count, and the folds of the timeline.
 *
 * @param open the open view
 * @param outside how the panes show what falls outside the filter
 * @param layers the layers of the map that are switched on
 * @param fill what the fills of the map count
 * @param folds what was folded and unfolded by hand
 * @param treaties what the treaty board shows
 * @param trend what the trends show
 * @param matrix what the matrix shows
 * @param compare what is compared
 * @param own whether the user's own records are shown
 */
public record ViewState(
    OpenView open,
    OutOfFilterMode outside,
    Set<AtlasLayer> layers,
    FillMeasure fill,
    LaneFolds folds,
    TreatyChoice treaties,
    TrendChoice trend,
    MatrixChoice matrix,
    CompareChoice compare,
    boolean own) {

  /** The view of a state line that says nothing about it. */
  public static final ViewState DEFAULT =
      new ViewState(
          OpenView.READ,
          OutOfFilterMode.DIM,
          AtlasLayer.all(),
          FillMeasure.MEETINGS,
          LaneFolds.NONE,
          TreatyChoice.DEFAULT,
          TrendChoice.DEFAULT,
          MatrixChoice.DEFAULT,
          CompareChoice.DEFAULT,
          true);

  /** Copies the set. */
  public ViewState {
    layers = layers.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(layers));
  }

  /** This view with another open view. */
  public ViewState withOpen(OpenView other) {
    return new ViewState(
        other, outside, layers, fill, folds, treaties, trend, matrix, compare, own);
  }

  /** This view with another mode for what falls outside the filter. */
  public ViewState withOutside(OutOfFilterMode other) {
    return new ViewState(open, other, layers, fill, folds, treaties, trend, matrix, compare, own);
  }

  /** This view with other layers of the map. */
  public ViewState withLayers(Set<AtlasLayer> others) {
    return new ViewState(open, outside, others, fill, folds, treaties, trend, matrix, compare, own);
  }

  /** This view with another measure for the fills of the map. */
  public ViewState withFill(FillMeasure other) {
    return new ViewState(
        open, outside, layers, other, folds, treaties, trend, matrix, compare, own);
  }

  /** This view with other folds of the timeline. */
  public ViewState withFolds(LaneFolds others) {
    return new ViewState(
        open, outside, layers, fill, others, treaties, trend, matrix, compare, own);
  }

  /** This view with another choice on the treaty board. */
  public ViewState withTreaties(TreatyChoice other) {
    return new ViewState(open, outside, layers, fill, folds, other, trend, matrix, compare, own);
  }

  /** This view with another choice for the trends. */
  public ViewState withTrend(TrendChoice other) {
    return new ViewState(open, outside, layers, fill, folds, treaties, other, matrix, compare, own);
  }

  /** This view with another choice for the matrix. */
  public ViewState withMatrix(MatrixChoice other) {
    return new ViewState(open, outside, layers, fill, folds, treaties, trend, other, compare, own);
  }

  /** This view with another comparison. */
  public ViewState withCompare(CompareChoice other) {
    return new ViewState(open, outside, layers, fill, folds, treaties, trend, matrix, other, own);
  }

  /** This view with own records shown or hidden. */
  public ViewState withOwn(boolean isShown) {
    return new ViewState(
        open, outside, layers, fill, folds, treaties, trend, matrix, compare, isShown);
  }
}
