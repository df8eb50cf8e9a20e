package org.silkroadatlas.app.settings;

import java.util.Optional;

/**
 * What the window remembers from one start to the next.
 *
 * @param theme the chosen theme; empty to follow the system
 * @param language tag of the chosen language; empty to follow the system
 * @param textSize how large the text is
 * @param width of the window in logical pixels
 * @param height of the window in logical pixels
 * @param maximised whether the window fills the screen
 * @param panelWidth how wide the user made the panel, in logical pixels; empty for the usual width
 * @param timelineHeight how high the user made the timeline, in logical pixels; empty for the usual
 *     height
 */
public record Settings(
    Optional<Theme> theme,
    Optional<String> language,
    TextSize textSize,
    double width,
    double height,
    boolean maximised,
    Optional<Double> panelWidth,
    Optional<Double> timelineHeight) {

  /** The settings of the first start. */
  public static final Settings DEFAULT =
      new Settings(
          Optional.empty(),
          Optional.empty(),
          TextSize.USUAL,
          1280,
          720,
          false,
          Optional.empty(),
          Optional.empty());

  /** The same with a theme that the user chose. */
  public Settings withTheme(Theme chosen) {
    return new Settings(
        Optional.of(chosen),
        language,
        textSize,
        width,
        height,
        maximised,
        panelWidth,
        timelineHeight);
  }

  /** The same with another language; empty to follow the system. */
  public Settings withLanguage(Optional<String> tag) {
    return new Settings(theme, tag, textSize, width, height, maximised, panelWidth, timelineHeight);
  }

  /** The same with another size of text. */
  public Settings withTextSize(TextSize chosen) {
    return new Settings(
        theme, language, chosen, width, height, maximised, panelWidth, timelineHeight);
  }

  /** The same with another size of the window, in logical pixels. */
  public Settings withWindow(double newWidth, double newHeight, boolean fillsScreen) {
    return new Settings(
        theme, language, textSize, newWidth, newHeight, fillsScreen, panelWidth, timelineHeight);
  }

  /** The sizes that the user gave to the panes. */
  public PaneSizes panes() {
    return new PaneSizes(panelWidth, timelineHeight);
  }

  /** The same with other sizes of the panes. */
  public Settings withPanes(PaneSizes sizes) {
    return new Settings(
        theme,
        language,
        textSize,
        width,
        height,
        maximised,
        sizes.panelWidth(),
        sizes.timelineHeight());
  }
}
