package org.silkroadatlas.app;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Manifest;

/**
 * Says what the program is, from which dataset, how boundaries are drawn and under which licences.
 */
final class AboutSheet {
  private static final double WIDTH = 560;

  private AboutSheet() {}

  static void show(Stage owner, Messages messages, Manifest manifest) {
    var alert = new Alert(Alert.AlertType.NONE, "", ButtonType.CLOSE);
    alert.initOwner(owner);
    alert.setTitle(messages.get("app.about.title"));
    alert.setHeaderText(messages.get("app.about.header", version()));
    alert.setContentText(
        String.join(
            "\n\n",
            messages.get(
                "app.about.dataset", manifest.title(), manifest.version(), manifest.licence()),
            manifest.boundaryNote(),
            manifest.attribution(),
            messages.get("app.about.licences")));
    var pane = alert.getDialogPane();
    pane.setPrefWidth(WIDTH);
    pane.getStylesheets().setAll(owner.getScene().getStylesheets());
    alert.show();
  }

  private static String version() {
    var descriptor = AboutSheet.class.getModule().getDescriptor();
    return descriptor == null ? "" : descriptor.rawVersion().orElse("");
  }
}
