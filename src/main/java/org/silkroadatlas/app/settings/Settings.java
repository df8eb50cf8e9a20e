package org.silkroadatlas.app.settings;

import java.util.Optional;

/**
 * The settings of the window, stored between starts.
 *
 * @param theme the chosen theme; empty to follow the system
 * @param language tag of the chosen language; empty to follow the system
 * @param textSize the text size
 * @param width of the window in logical pixels
 * @param height of the window in logical pixels
 * @param maximised whether the window fills the screen
 * @param panelWidth the width of the panel set by the user, in logical pixels; empty for the
 *     default
 * @param timelineHeight the height of the timeline set by the user, in logical pixels; empty for
 *     the default
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

  /** These settings with a theme chosen by the user. */
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

  /** These settings with another language; empty to follow the system. */
  public Settings withLanguage(Optional<String> tag) {
    return new Settings(theme, tag, textSize, width, height, maximised, panelWidth, timelineHeight);
  }

  /** These settings with another text size. */
  public Settings withTextSize(TextSize chosen) {
    return new Settings(
        theme, language, chosen, width, height, maximised, panelWidth, timelineHeight);
  }

  /** These settings with another size of the window, in logical pixels. */
  public Settings withWindow(double newWidth, double newHeight, boolean fillsScreen) {
    return new Settings(
        theme, language, textSize, newWidth, newHeight, fillsScreen, panelWidth, timelineHeight);
  }

  /** The sizes that the user gave the panes. */
  public PaneSizes panes() {
    return new PaneSizes(panelWidth, timelineHeight);
  }

  /** These settings with other sizes of the panes. */
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
