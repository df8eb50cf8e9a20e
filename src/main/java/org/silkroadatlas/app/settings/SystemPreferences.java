package org.silkroadatlas.app.settings;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.collections.MapChangeListener;
import javafx.util.Subscription;

/**
 * The user's system-wide preferences.
 *
 * @param dark a dark theme
 * @param contrast high contrast
 * @param still no animations
 */
public record SystemPreferences(boolean dark, boolean contrast, boolean still) {
  /** The current preferences. JavaFX thread. */
  public static SystemPreferences now() {
    var preferences = Platform.getPreferences();
    return new SystemPreferences(
        preferences.getColorScheme() == ColorScheme.DARK,
        wantsContrast(preferences),
        preferences.isReducedMotion());
  }

  /**
   * Whether high contrast is requested; each system has its own name for it.
   *
   * @param preferences those of {@link Platform#getPreferences()}
   */
  static boolean wantsContrast(Map<String, Object> preferences) {
    var theme = String.valueOf(preferences.get("GTK.theme_name")).toLowerCase(Locale.ROOT);
    return Boolean.TRUE.equals(preferences.get("Windows.SPI.HighContrast"))
        || theme.replace("-", "").contains("highcontrast");
  }

  /** Notifies of changed preferences. JavaFX thread. */
  public static Subscription whenChanged(Consumer<SystemPreferences> told) {
    var preferences = Platform.getPreferences();
    MapChangeListener<String, Object> contrast = change -> told.accept(now());
    preferences.addListener(contrast);
    return Subscription.combine(
        preferences.colorSchemeProperty().subscribe((was, is) -> told.accept(now())),
        preferences.reducedMotionProperty().subscribe((was, is) -> told.accept(now())),
        () -> preferences.removeListener(contrast));
  }

  /** The corresponding theme. */
  public Theme theme() {
    return dark ? Theme.DARK : Theme.LIGHT;
  }
}
