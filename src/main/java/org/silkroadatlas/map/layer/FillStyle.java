package org.silkroadatlas.map.layer;

import java.util.List;
import javafx.scene.paint.Color;

/** How a country is filled. */
public sealed interface FillStyle {
  /** Whether it lies outside the filter and is paler, as context. */
  boolean faint();

  /** The same, paler or not. */
  FillStyle faint(boolean faint);

  /**
   * A step of the ramp on which numbers are shown.
   *
   * @param share of the largest number of any year, 0…1
   * @param faint whether it lies outside the filter
   */
  record Shade(double share, boolean faint) implements FillStyle {
    @Override
    public FillStyle faint(boolean other) {
      return new Shade(share, other);
    }
  }

  /**
   * One fill, or two in bands.
   *
   * @param bands the bands; one fills the whole country
   * @param faint whether it lies outside the filter
   */
  record Bands(List<Band> bands, boolean faint) implements FillStyle {
    /** Copies the list. */
    public Bands {
      bands = List.copyOf(bands);
    }

    @Override
    public FillStyle faint(boolean other) {
      return new Bands(bands, other);
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
   * @param index 0 or 1, the place among two formats
   * @param colour the colour, opaque
   * @param style how it is drawn
   * @param strength how strong an even fill is, 0…1
   */
  record Band(int index, Color colour, Style style, double strength) {}

  /** A fill in one colour. */
  static FillStyle of(Color colour, Style style, double strength) {
    return new Bands(List.of(new Band(0, colour, style, strength)), false);
  }
}
