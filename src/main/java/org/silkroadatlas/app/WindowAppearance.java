package org.silkroadatlas.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.application.Application;
import org.silkroadatlas.app.settings.Settings;
import org.silkroadatlas.app.settings.SystemPreferences;
import org.silkroadatlas.app.settings.TextSize;
import org.silkroadatlas.app.settings.Theme;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.present.Appearance;

/**
 * The appearance of a window: its theme, its text size and the system preferences. It holds the
 * settings of the window, which include these. JavaFX thread only.
 */
final class WindowAppearance {
  private Settings settings;
  private SystemPreferences system = SystemPreferences.now();
  private Theme theme;
  private Runnable changed = () -> {};

  /** Sets the theme before the first control is created, or JavaFX would load its own first. */
  WindowAppearance(Settings settings) {
    this.settings = settings;
    theme = settings.theme().orElseGet(system::theme);
    giveControlsTheirTheme();
  }

  /** Sets the action called after each change. */
  void onChange(Runnable action) {
    changed = action;
  }

  Settings settings() {
    return settings;
  }

  /** Changes settings that are not visible. */
  void keep(UnaryOperator<Settings> change) {
    settings = change.apply(settings);
  }

  Theme theme() {
    return theme;
  }

  Palette palette() {
    return theme.palette(system.contrast());
  }

  TextSize textSize() {
    return settings.textSize();
  }

  /** The style sheets of the window, including the one for the text size. */
  List<String> sheets() {
    var sheets = new ArrayList<>(theme.sheets(system.contrast()));
    textSize().sheet().ifPresent(sheets::add);
    return sheets;
  }

  /** The appearance for presenter mode. */
  Appearance forPresenting() {
    return new Appearance(
        theme.base(), theme.sheets(system.contrast()), textSize().sheet(), palette());
  }

  /** Follows the system preferences, except for a theme chosen in the atlas itself. */
  void follow(SystemPreferences now) {
    system = now;
    apply(settings.theme().orElseGet(now::theme));
  }

  /** Switches between light and dark; the system preference is ignored from then on. */
  void toggleTheme() {
    settings = settings.withTheme(theme.other());
    apply(theme.other());
  }

  void setTextSize(TextSize size) {
    settings = settings.withTextSize(size);
    apply(theme);
  }

  private void apply(Theme next) {
    theme = next;
    giveControlsTheirTheme();
    changed.run();
  }

  /** Setting the same theme again would make JavaFX restyle everything. */
  private void giveControlsTheirTheme() {
    if (!theme.base().equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(theme.base());
    }
  }
}
