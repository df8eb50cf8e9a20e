package org.silkroadatlas.query;

import java.util.Optional;
import org.silkroadatlas.model.Named;
import org.silkroadatlas.query.MeetingMatrix.Measure;

/**
 * What the matrix shows, in the notation of a state line: {@code memberships,formats}.
 *
 * @param measure what its cells count
 * @param formats whether its columns are formats instead of countries
 */
public record MatrixChoice(Measure measure, boolean formats) {
  /** Meetings of countries with countries. */
  public static final MatrixChoice DEFAULT = new MatrixChoice(Measure.MEETINGS, false);

  private static final String FORMATS = "formats";

  /** Parses the result of {@link #toString}; empty if that fails. */
  static Optional<MatrixChoice> parse(String text) {
    var parts = text.split(",", -1);
    var isOfFormats = parts.length == 2 && parts[1].equals(FORMATS);
    return parts.length == 1 || isOfFormats
        ? Named.find(Measure.class, parts[0]).map(it -> new MatrixChoice(it, isOfFormats))
        : Optional.empty();
  }

  /** This choice with another measure. */
  public MatrixChoice withMeasure(Measure other) {
    return new MatrixChoice(other, formats);
  }

  /** This choice with columns for formats or for countries. */
  public MatrixChoice withFormats(boolean ofFormats) {
    return new MatrixChoice(measure, ofFormats);
  }

  /** The matrix of a state. */
  public static MeetingMatrix matrix(DatasetIndex index, State state) {
    var choice = state.view().matrix();
    var day = state.cursor().day();
    return choice.formats
        ? MeetingMatrix.ofFormats(index, state.filter(), day, choice.measure)
        : MeetingMatrix.ofCountries(index, state.filter(), day, choice.measure);
  }

  @Override
  public String toString() {
    return measure.key() + (formats ? "," + FORMATS : "");
  }
}
