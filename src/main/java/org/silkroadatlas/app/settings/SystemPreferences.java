package org.silkroadatlas.app.settings;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.collections.MapChangeListener;
import javafx.util.Subscription;

/**
 * What the reader has asked of the whole system, and not of the atlas.
 *
 * @param dark light letters on dark ground
 * @param contrast strong contrasts
 * @param still no motion
 */
public record SystemPreferences(boolean dark, boolean contrast, boolean still) {
  /** What the system asks for now. JavaFX thread. */
  public static SystemPreferences now() {
    var preferences = Platform.getPreferences();
    return new SystemPreferences(
        preferences.getColorScheme() == ColorScheme.DARK,
        wantsContrast(preferences),
        preferences.isReducedMotion());
  }

  /**
   * Whether strong contrasts are asked for; each system has its own word for them.
   *
   * @param preferences those of {@link Platform#getPreferences()}
   */
  static boolean wantsContrast(Map<String, Object> preferences) {
    var theme = String.valueOf(preferences.get("GTK.theme_name")).toLowerCase(Locale.ROOT);
    return Boolean.TRUE.equals(preferences.get("Windows.SPI.HighContrast"))
        || theme.replace("-", "").contains("highcontrast");
  }

  /** Tells when the system asks for something else. JavaFX thread. */
  public static Subscription whenChanged(Consumer<SystemPreferences> told) {
    var preferences = Platform.getPreferences();
    MapChangeListener<String, Object> contrast = change -> told.accept(now());
    preferences.addListener(contrast);
    return Subscription.combine(
        preferences.colorSchemeProperty().subscribe((was, is) -> told.accept(now())),
        preferences.reducedMotionProperty().subscribe((was, is) -> told.accept(now())),
        () -> preferences.removeListener(contrast));
  }

  /** The theme that suits them. */
  public Theme theme() {
    return dark ? Theme.DARK : Theme.LIGHT;
  }
}
