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
 * How a window looks: its theme, the size of its text and what the system asks for. Holds the
 * settings of the window, of which these are a part. JavaFX thread only.
 */
final class WindowAppearance {
  private Settings settings;
  private SystemPreferences system = SystemPreferences.now();
  private Theme theme;
  private Runnable changed = () -> {};

  /** Gives all controls their theme: before the first is made, or JavaFX loads its own first. */
  WindowAppearance(Settings settings) {
    this.settings = settings;
    theme = settings.theme().orElseGet(system::theme);
    giveControlsTheirTheme();
  }

  /** What is called after each change. */
  void onChange(Runnable action) {
    changed = action;
  }

  Settings settings() {
    return settings;
  }

  /** Changes settings that do not show. */
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

  /** The style sheets of the window, with that of the size of text. */
  List<String> sheets() {
    var sheets = new ArrayList<>(theme.sheets(system.contrast()));
    textSize().sheet().ifPresent(sheets::add);
    return sheets;
  }

  /** The same for presenter mode. */
  Appearance forPresenting() {
    return new Appearance(
        theme.base(), theme.sheets(system.contrast()), textSize().sheet(), palette());
  }

  /** Does as the system asks, except for a theme that was chosen in the atlas itself. */
  void follow(SystemPreferences now) {
    system = now;
    apply(settings.theme().orElseGet(now::theme));
  }

  /** Light to dark or back; the system is no longer asked. */
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

  /** JavaFX would style everything anew for the theme that it has already. */
  private void giveControlsTheirTheme() {
    if (!theme.base().equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(theme.base());
    }
  }
}
