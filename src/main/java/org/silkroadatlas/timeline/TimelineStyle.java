package org.silkroadatlas.timeline;

import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.draw.TextProbe;

/**
 * Colours and fonts of the timeline.
 *
 * @param palette the colours
 * @param text for lane titles and labels
 * @param bold for headings and years
 * @param small for counts, bold
 * @param tiny for the names of members
 * @param size the text size factor; 1 at a text size of 13 pixels
 */
record TimelineStyle(Palette palette, Font text, Font bold, Font small, Font tiny, double size) {
  /**
   * The style for a text size.
   *
   * @param font the font that the style sheets give this part of the window
   */
  static TimelineStyle of(Palette palette, Font font) {
    var size = TextProbe.factor(font);
    return new TimelineStyle(
        palette,
        Font.font(font.getFamily(), 12 * size),
        Font.font(font.getFamily(), FontWeight.BOLD, 12 * size),
        Font.font(font.getFamily(), FontWeight.BOLD, 10.5 * size),
        Font.font(font.getFamily(), 10.5 * size),
        size);
  }

  /** The bold font, smaller in a row that is lower than a line. */
  Font boldIn(double height) {
    return height < bold.getSize() ? Font.font(bold.getFamily(), FontWeight.BOLD, height) : bold;
  }

  /** The tiny font, smaller in a row that is lower than a line. */
  Font tinyIn(double height) {
    return height < tiny.getSize() ? Font.font(tiny.getFamily(), height) : tiny;
  }

  /** Black or white, whichever is more readable on a colour over the background. */
  Color textOn(Color background) {
    var opaque = new Color(background.getRed(), background.getGreen(), background.getBlue(), 1);
    var light = luminance(palette.background().interpolate(opaque, background.getOpacity()));
    var black = (light + 0.05) / 0.05;
    var white = 1.05 / (light + 0.05);
    return white * 1.25 > black ? Color.WHITE : Color.web("#14181b");
  }

  /** The relative luminance as defined by WCAG 2. */
  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  /** A colour with another opacity. */
  static Color faint(Color colour, double opacity) {
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), opacity);
  }
}
