package org.silkroadatlas.app;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.silkroadatlas.app.settings.StartupWarnings;
import org.silkroadatlas.app.settings.StartupWarnings.Warning;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.WrappingControls;

/** Warnings at the bottom of the window, which stay until dismissed and block nothing. */
final class WarningBar {
  private final VBox region = new VBox();
  private final StartupWarnings warnings;
  private final Messages messages;

  WarningBar(StartupWarnings warnings, Messages messages) {
    this.warnings = warnings;
    this.messages = messages;
  }

  Region region() {
    return region;
  }

  Subscription attach() {
    ListChangeListener<Warning> changed = change -> show();
    warnings.active().addListener(changed);
    show();
    return () -> warnings.active().removeListener(changed);
  }

  private void show() {
    region.getChildren().setAll(warnings.active().stream().map(this::line).toList());
  }

  private HBox line(Warning warning) {
    var text = WrappingControls.label(messages.get(warning.key(), warning.words().toArray()));
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    var done = new Button(messages.get("app.warning.done"));
    done.setMinWidth(Region.USE_PREF_SIZE);
    done.setOnAction(pressed -> warnings.active().remove(warning));
    var line = new HBox(text, done);
    line.getStyleClass().add("notice");
    return line;
  }
}
