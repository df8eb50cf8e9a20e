package org.silkroadatlas.map.layer;

import java.util.List;
import javafx.scene.paint.Color;

/** The fill style of a country. */
public sealed interface FillStyle {
  /** Whether it is outside the filter and paler, as context. */
  boolean faint();

  /** This style, paler or not. */
  FillStyle faint(boolean faint);

  /**
   * A colour of the ramp for numbers.
   *
   * @param share of the largest number of any year, 0…1
   * @param faint whether it is outside the filter
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
   * @param faint whether it is outside the filter
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
   * @param index 0 or 1, its position among two formats
   * @param colour the colour, opaque
   * @param style how it is drawn
   * @param strength the strength of an even fill, 0…1
   */
  record Band(int index, Color colour, Style style, double strength) {}

  /** A fill in one colour. */
  static FillStyle of(Color colour, Style style, double strength) {
    return new Bands(List.of(new Band(0, colour, style, strength)), false);
  }
}
