package org.silkroadatlas.app;

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
 * @param panelDivider where the panel begins, as a share of the width
 * @param timelineDivider where the timeline begins, as a share of the height
 */
public record Settings(
    Optional<Theme> theme,
    Optional<String> language,
    TextSize textSize,
    double width,
    double height,
    boolean maximised,
    Optional<Double> panelDivider,
    Optional<Double> timelineDivider) {

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

  Settings withTheme(Theme chosen) {
    return new Settings(
        Optional.of(chosen),
        language,
        textSize,
        width,
        height,
        maximised,
        panelDivider,
        timelineDivider);
  }

  Settings withLanguage(Optional<String> tag) {
    return new Settings(
        theme, tag, textSize, width, height, maximised, panelDivider, timelineDivider);
  }

  Settings withTextSize(TextSize chosen) {
    return new Settings(
        theme, language, chosen, width, height, maximised, panelDivider, timelineDivider);
  }

  Settings withWindow(double newWidth, double newHeight, boolean fillsScreen) {
    return new Settings(
        theme, language, textSize, newWidth, newHeight, fillsScreen, panelDivider, timelineDivider);
  }

  Settings withDividers(double panel, double timeline) {
    return new Settings(
        theme,
        language,
        textSize,
        width,
        height,
        maximised,
        Optional.of(panel),
        Optional.of(timeline));
  }
}
