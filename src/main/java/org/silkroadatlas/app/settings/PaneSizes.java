package org.silkroadatlas.app.settings;

import java.util.Optional;

/**
 * The sizes that the user gave the panes; the map takes the rest. They are pixels, not shares, so
 * that resizing the window does not change them; only dragging a divider does.
 *
 * @param panelWidth of the panel, in logical pixels; empty for the default
 * @param timelineHeight of the timeline, in logical pixels; empty for the default
 */
public record PaneSizes(Optional<Double> panelWidth, Optional<Double> timelineHeight) {
  /** The panel's default share of the width, up to its maximum width. */
  private static final double PANEL_SHARE = 0.4;

  private static final double PANEL_WIDEST = 680;
  private static final double TIMELINE_SHARE = 1 / 3.0;
  private static final double TIMELINE_TALLEST = 292;

  /** How much these shares increase when the text size doubles. */
  private static final double GROWTH = 0.1;

  /** Below these sizes nothing is readable. */
  private static final double LEAST_PANEL = 280;

  private static final double LEAST_TIMELINE = 110;
  private static final double LEAST_MAP_WIDTH = 300;
  private static final double LEAST_MAP_HEIGHT = 160;

  /** The default sizes. */
  public static final PaneSizes USUAL = new PaneSizes(Optional.empty(), Optional.empty());

  /** These sizes with another width of the panel, in logical pixels. */
  public PaneSizes withPanel(double width) {
    return new PaneSizes(Optional.of(width), timelineHeight);
  }

  /** These sizes with another height of the timeline, in logical pixels. */
  public PaneSizes withTimeline(double height) {
    return new PaneSizes(panelWidth, Optional.of(height));
  }

  /**
   * The width of the panel, in whole pixels.
   *
   * @param width of panel and map together, in logical pixels
   * @param text the text size factor
   */
  public double panel(double width, double text) {
    var usual = Math.min((PANEL_SHARE + GROWTH * (text - 1)) * width, PANEL_WIDEST * text);
    return fit(panelWidth.orElse(usual), width, LEAST_PANEL, LEAST_MAP_WIDTH);
  }

  /**
   * The height of the timeline, in whole pixels.
   *
   * @param height of timeline and map together, in logical pixels
   * @param text the text size factor
   */
  public double timeline(double height, double text) {
    var usual = Math.min((TIMELINE_SHARE + GROWTH * (text - 1)) * height, TIMELINE_TALLEST * text);
    return fit(timelineHeight.orElse(usual), height, LEAST_TIMELINE, LEAST_MAP_HEIGHT);
  }

  /** If even the minimum sizes do not fit, both are reduced equally. */
  private static double fit(double wanted, double room, double least, double leastOther) {
    if (room < least + leastOther) {
      return Math.rint(room * least / (least + leastOther));
    }
    return Math.rint(Math.clamp(wanted, least, room - leastOther));
  }
}
