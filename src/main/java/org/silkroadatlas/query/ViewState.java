package org.silkroadatlas.query;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How what is asked for is shown, beside what is asked for: the open view, what falls outside the
 * filter, the layers of the map, what its fills count, and the folds of the timeline.
 *
 * @param open the open view
 * @param outside how the panes treat what falls outside the filter
 * @param layers the layers of the map that are switched on
 * @param fill what the fills of the map count
 * @param folds what was folded and unfolded by hand
 */
public record ViewState(
    OpenView open,
    OutOfFilterMode outside,
    Set<AtlasLayer> layers,
    FillMeasure fill,
    LaneFolds folds) {

  /** What a state line means that says nothing of it. */
  public static final ViewState DEFAULT =
      new ViewState(
          OpenView.READ,
          OutOfFilterMode.DIM,
          AtlasLayer.all(),
          FillMeasure.MEETINGS,
          LaneFolds.NONE);

  /** Copies the set. */
  public ViewState {
    layers = layers.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(layers));
  }

  /** This with another open view. */
  public ViewState withOpen(OpenView other) {
    return new ViewState(other, outside, layers, fill, folds);
  }

  /** This with what falls outside the filter treated in another way. */
  public ViewState withOutside(OutOfFilterMode other) {
    return new ViewState(open, other, layers, fill, folds);
  }

  /** This with other layers of the map. */
  public ViewState withLayers(Set<AtlasLayer> others) {
    return new ViewState(open, outside, others, fill, folds);
  }

  /** This with the fills of the map counting something else. */
  public ViewState withFill(FillMeasure other) {
    return new ViewState(open, outside, layers, other, folds);
  }

  /** This with other folds of the timeline. */
  public ViewState withFolds(LaneFolds others) {
    return new ViewState(open, outside, layers, fill, others);
  }
}
