package org.silkroadatlas.export.html;

import java.util.List;

/** How a country is filled on the map of a page, as the map of the window fills it. */
sealed interface CountryFillStyle {
  /** What is faint keeps this share of its strength. */
  double FAINT = 0.34;

  /** Whether it lies outside the filter and is paler, as context. */
  boolean faint();

  /** The same, paler or not. */
  CountryFillStyle faint(boolean other);

  /** How strong everything of it is. */
  default double strength() {
    return faint() ? FAINT : 1;
  }

  /**
   * A step of the ramp on which numbers are shown.
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

    /** Whether it is hardly more than a rim. */
    boolean isRimmed() {
      return bands.size() == 1 && bands.getFirst().style() == Style.RIMMED;
    }

    /** Whether it is one even colour. */
    boolean isEven() {
      return bands.size() == 1 && bands.getFirst().style() != Style.HATCHED;
    }
  }

  /** How a band is drawn, so that colour is never the only signal. */
  enum Style {
    /** Even: members, those who came, acts in force. */
    SOLID,
    /** Thin lines: observers and partners; those who withdrew. */
    HATCHED,
    /** Hardly more than a rim: who only signed, or is suspended. */
    RIMMED
  }

  /**
   * A band.
   *
   * @param place 0 or 1, the place among two formats
   * @param strength how strong an even fill is, 0…1
   */
  record Band(int place, ThemedColor color, Style style, double strength) {
    /** How strong it is where it is even. */
    double even() {
      return style == Style.RIMMED ? 0.08 : strength;
    }
  }

  /** A fill in one colour. */
  static CountryFillStyle of(ThemedColor color, Style style, double strength) {
    return new Bands(List.of(new Band(0, color, style, strength)), false);
  }
}
