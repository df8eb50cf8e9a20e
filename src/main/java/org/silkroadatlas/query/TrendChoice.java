package org.silkroadatlas.query;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.model.Named;

/**
 * What the trends show, in the notation of a state line: {@code agreements,vector,stacked,share},
 * or {@code series:titr-cargo,all,lines} for figures.
 *
 * @param measure what is counted; ignored for a series
 * @param series the figures that are shown; empty to count records
 * @param split how the numbers are broken down
 * @param form how they are drawn
 * @param share whether to show shares of each year's total instead of numbers
 */
public record TrendChoice(
    YearMeasure measure, String series, TrendSplit split, TrendForm form, boolean share) {
  /** Events by partner direction, as bars. */
  public static final TrendChoice DEFAULT =
      new TrendChoice(YearMeasure.EVENTS, "", TrendSplit.VECTOR, TrendForm.STACKED, false);

  private static final String SERIES = "series:";
  private static final String SHARE = "share";

  /** Whether figures are shown instead of counts. */
  public boolean isOfFigures() {
    return !series.isEmpty();
  }

  /** This choice with another measure. */
  public TrendChoice withMeasure(YearMeasure other) {
    return new TrendChoice(other, "", split, form, share);
  }

  /** This choice with the figures of a series. */
  public TrendChoice withSeries(String id) {
    return new TrendChoice(measure, id, TrendSplit.NONE, TrendForm.LINES, false);
  }

  /** This choice with another breakdown. */
  public TrendChoice withSplit(TrendSplit other) {
    return new TrendChoice(measure, series, other, form, share);
  }

  /** This choice with another form of drawing. */
  public TrendChoice withForm(TrendForm other) {
    return new TrendChoice(measure, series, split, other, share);
  }

  /** This choice with shares or with numbers. */
  public TrendChoice withShare(boolean wanted) {
    return new TrendChoice(measure, series, split, form, wanted);
  }

  /** Parses the result of {@link #toString}; empty if that fails. */
  static Optional<TrendChoice> parse(String text) {
    var parts = List.of(text.split(",", -1));
    var isShare = parts.size() == 4 && parts.getLast().equals(SHARE);
    if (parts.size() != 3 && !isShare) {
      return Optional.empty();
    }
    var what = parts.getFirst();
    var series = what.startsWith(SERIES) ? what.substring(SERIES.length()) : "";
    var measure =
        series.isEmpty() ? Named.find(YearMeasure.class, what) : Optional.of(DEFAULT.measure());
    var split = Named.find(TrendSplit.class, parts.get(1));
    var form = Named.find(TrendForm.class, parts.get(2));
    return measure.isPresent() && split.isPresent() && form.isPresent()
        ? Optional.of(new TrendChoice(measure.get(), series, split.get(), form.get(), isShare))
        : Optional.empty();
  }

  @Override
  public String toString() {
    var what = isOfFigures() ? SERIES + series : measure.key();
    return what + "," + split.key() + "," + form.key() + (share ? "," + SHARE : "");
  }
}
