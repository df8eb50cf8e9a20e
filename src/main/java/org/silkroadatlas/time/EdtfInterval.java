package org.silkroadatlas.time;

import java.time.LocalDate;

/**
 * An EDTF interval.
 *
 * @param start its first date, or an open or unknown beginning
 * @param end its last date, inclusive, or an open or unknown end
 */
public record EdtfInterval(Endpoint start, Endpoint end) implements Edtf {

  /** One end of an interval. */
  public sealed interface Endpoint {
    /** A date that is known. */
    record Known(EdtfDate date) implements Endpoint {
      @Override
      public String toString() {
        return date.text();
      }
    }

    /** No end: it goes on ({@code ..}). */
    record Open() implements Endpoint {
      @Override
      public String toString() {
        return "..";
      }
    }

    /** There is an end, but it is not known when (nothing written). */
    record Unknown() implements Endpoint {
      @Override
      public String toString() {
        return "";
      }
    }

    private static Endpoint parse(String text) {
      return switch (text) {
        case ".." -> new Open();
        case "" -> new Unknown();
        default -> new Known(EdtfDate.parse(text));
      };
    }
  }

  /**
   * Reads an interval.
   *
   * @throws EdtfException if the text is not an EDTF level-1 interval or runs backwards
   */
  public static EdtfInterval parse(String text) {
    var slash = text.indexOf('/');
    if (slash < 0 || text.indexOf('/', slash + 1) >= 0) {
      throw new EdtfException(text, "an interval has one / between its two dates");
    }
    var interval =
        new EdtfInterval(
            Endpoint.parse(text.substring(0, slash)), Endpoint.parse(text.substring(slash + 1)));
    if (!(interval.start instanceof Endpoint.Known) && !(interval.end instanceof Endpoint.Known)) {
      throw new EdtfException(text, "an interval needs a date on one side at least");
    }
    if (interval.latest().isBefore(interval.earliest())) {
      throw new EdtfException(text, "it ends before it starts");
    }
    return interval;
  }

  @Override
  public LocalDate earliest() {
    return start instanceof Endpoint.Known(var date) ? date.earliest() : LocalDate.MIN;
  }

  @Override
  public LocalDate latest() {
    return end instanceof Endpoint.Known(var date) ? date.latest() : LocalDate.MAX;
  }

  @Override
  public Precision precision() {
    var first = start instanceof Endpoint.Known(var date) ? date.precision() : Precision.DAY;
    var last = end instanceof Endpoint.Known(var date) ? date.precision() : Precision.DAY;
    return first.compareTo(last) >= 0 ? first : last;
  }

  @Override
  public boolean isApproximate() {
    return (start instanceof Endpoint.Known(var first) && first.isApproximate())
        || (end instanceof Endpoint.Known(var last) && last.isApproximate());
  }

  @Override
  public boolean isUncertain() {
    return (start instanceof Endpoint.Known(var first) && first.isUncertain())
        || (end instanceof Endpoint.Known(var last) && last.isUncertain());
  }

  @Override
  public String toString() {
    return start + "/" + end;
  }
}
