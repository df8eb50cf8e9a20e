package org.silkroadatlas.app.settings;

import java.util.Optional;

/**
 * The sizes that the user gave to the panes; the map takes the rest. They are pixels, not shares,
 * so that another size of the window leaves them as they are, and they change only when the user
 * drags a divider.
 *
 * @param panelWidth of the panel, in logical pixels; empty for the usual width
 * @param timelineHeight of the timeline, in logical pixels; empty for the usual height
 */
public record PaneSizes(Optional<Double> panelWidth, Optional<Double> timelineHeight) {
  /** The panel takes this share of the width, but no more than the widest. */
  private static final double PANEL_SHARE = 0.4;

  private static final double PANEL_WIDEST = 680;
  private static final double TIMELINE_SHARE = 1 / 3.0;
  private static final double TIMELINE_TALLEST = 292;

  /** How much larger these shares are where the text is twice as large. */
  private static final double GROWTH = 0.1;

  /** Beneath these sizes nothing can be read. */
  private static final double LEAST_PANEL = 280;

  private static final double LEAST_TIMELINE = 110;
  private static final double LEAST_MAP_WIDTH = 300;
  private static final double LEAST_MAP_HEIGHT = 160;

  /** The usual sizes. */
  public static final PaneSizes USUAL = new PaneSizes(Optional.empty(), Optional.empty());

  /** The same with another width of the panel, in logical pixels. */
  public PaneSizes withPanel(double width) {
    return new PaneSizes(Optional.of(width), timelineHeight);
  }

  /** The same with another height of the timeline, in logical pixels. */
  public PaneSizes withTimeline(double height) {
    return new PaneSizes(panelWidth, Optional.of(height));
  }

  /**
   * How wide the panel is, in whole pixels.
   *
   * @param width of panel and map together, in logical pixels
   * @param text how much larger than usual the text is
   */
  public double panel(double width, double text) {
    var usual = Math.min((PANEL_SHARE + GROWTH * (text - 1)) * width, PANEL_WIDEST * text);
    return fit(panelWidth.orElse(usual), width, LEAST_PANEL, LEAST_MAP_WIDTH);
  }

  /**
   * How high the timeline is, in whole pixels.
   *
   * @param height of timeline and map together, in logical pixels
   * @param text how much larger than usual the text is
   */
  public double timeline(double height, double text) {
    var usual = Math.min((TIMELINE_SHARE + GROWTH * (text - 1)) * height, TIMELINE_TALLEST * text);
    return fit(timelineHeight.orElse(usual), height, LEAST_TIMELINE, LEAST_MAP_HEIGHT);
  }

  /** Where not even the least sizes have room, both give way alike. */
  private static double fit(double wanted, double room, double least, double leastOther) {
    if (room < least + leastOther) {
      return Math.rint(room * least / (least + leastOther));
    }
    return Math.rint(Math.clamp(wanted, least, room - leastOther));
  }
}
