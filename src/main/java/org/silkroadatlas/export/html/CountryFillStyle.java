package org.silkroadatlas.export.html;

import java.util.List;

/** The fill style of a country on the map of a page, like that of the window. */
sealed interface CountryFillStyle {
  /** Faint fills keep this share of their strength. */
  double FAINT = 0.34;

  /** Whether it is outside the filter and paler, as context. */
  boolean faint();

  /** This style, paler or not. */
  CountryFillStyle faint(boolean other);

  /** The overall strength. */
  default double strength() {
    return faint() ? FAINT : 1;
  }

  /**
   * A colour of the ramp for numbers.
   *
   * @param share of the largest number of any year, 0…1
   */
  record Shade(double share, boolean faint) implements CountryFillStyle {
    @Override
    public CountryFillStyle faint(boolean other) {
      return new Shade(share, other);
    }
  }

  /**
   * One fill, or two in bands.
   *
   * @param bands the bands; one fills the whole country
   */
  record Bands(List<Band> bands, boolean faint) implements CountryFillStyle {
    /** Copies the list. */
    public Bands {
      bands = List.copyOf(bands);
    }

    @Override
    public CountryFillStyle faint(boolean other) {
      return new Bands(bands, other);
    }

    /** Whether it is little more than a rim. */
    boolean isRimmed() {
      return bands.size() == 1 && bands.getFirst().style() == Style.RIMMED;
    }

    /** Whether it is a single even colour. */
    boolean isEven() {
      return bands.size() == 1 && bands.getFirst().style() != Style.HATCHED;
    }
  }

  /** How a band is drawn, so that colour is never the only signal. */
  enum Style {
    /** Even: members, participants, acts in force. */
    SOLID,
    /** Thin lines: observers and partners; parties that withdrew. */
    HATCHED,
    /** Little more than a rim: signatories and suspended members. */
    RIMMED
  }

  /**
   * A band.
   *
   * @param place 0 or 1, its position among two formats
   * @param strength the strength of an even fill, 0…1
   */
  record Band(int place, ThemedColor color, Style style, double strength) {
    /** The strength of its even part. */
    double even() {
      return style == Style.RIMMED ? 0.08 : strength;
    }
  }

  /** A fill in one colour. */
  static CountryFillStyle of(ThemedColor color, Style style, double strength) {
    return new Bands(List.of(new Band(0, color, style, strength)), false);
  }
}
