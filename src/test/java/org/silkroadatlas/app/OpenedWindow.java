package org.silkroadatlas.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.silkroadatlas.app.settings.Settings;
import org.silkroadatlas.app.settings.SettingsFile;
import org.silkroadatlas.app.settings.Theme;
import org.silkroadatlas.app.start.Fonts;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.testfx.api.FxRobot;

/** The whole window for a test. */
public final class OpenedWindow {
  private OpenedWindow() {}

  /** Opens it with the bundled base map; links are not followed. JavaFX thread. */
  public static AtlasWindow open(
      Stage stage, Coordinator coordinator, Locale locale, Settings settings, SettingsFile file) {
    Fonts.load();
    var window =
        new AtlasWindow(
            stage,
            coordinator,
            new Messages(locale),
            BaseMapReader.bundled(),
            settings,
            file,
            link -> {});
    window.show();
    return window;
  }

  /** The same in English with the light theme, and settings in a given folder. */
  public static AtlasWindow open(Stage stage, Coordinator coordinator, Path folder) {
    return open(
        stage,
        coordinator,
        Locale.UK,
        Settings.DEFAULT.withTheme(Theme.LIGHT),
        new SettingsFile(folder.resolve("settings.properties")));
  }

  /** Closes every window, as a user would. */
  public static void closeAll(FxRobot robot) {
    robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
  }
}
