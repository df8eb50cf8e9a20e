package org.silkroadatlas.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.EarlierVersion;
import org.silkroadatlas.draw.WrappingControls;
import org.silkroadatlas.model.Manifest;

/** The About dialog: the program, its dataset, the note on boundaries and the licences. */
final class AboutDialog {
  private static final double WIDTH = 560;
  private static final int ROWS = 16;
  private static final String NOTICES = "/org/silkroadatlas/notices/THIRD-PARTY-NOTICES.txt";

  private AboutDialog() {}

  /**
   * Shows the dialog.
   *
   * @param manifest describes the open dataset; only for the bundled one is it known what changed
   * @param text the text size factor
   */
  static void show(Stage owner, Messages messages, Manifest manifest, double text) {
    var changes = new ButtonType(messages.get("app.changes.title"), ButtonData.LEFT);
    var alert = new Alert(Alert.AlertType.NONE, "", ButtonType.CLOSE);
    if (EarlierVersion.isOf(manifest)) {
      alert.getButtonTypes().addFirst(changes);
    }
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
    WrappingControls.dialog(pane);
    var room = Screen.getPrimary().getVisualBounds();
    pane.setPrefWidth(Math.min(WIDTH * text, room.getWidth() * 0.9));
    if (text > 1) {
      pane.setContent(scrolling(alert.getContentText(), room.getHeight() * 0.35));
    }
    pane.setExpandableContent(notices((int) Math.rint(ROWS / text / text)));
    pane.getStylesheets().setAll(owner.getScene().getStylesheets());
    alert
        .resultProperty()
        .addListener(
            (_, _, chosen) -> {
              if (changes.equals(chosen)) {
                ChangesDialog.show(owner, messages, text);
              }
            });
    alert.show();
  }

  /** Large text may be taller than the screen. */
  private static ScrollPane scrolling(String words, double height) {
    var label = WrappingControls.label(words);
    var scroll = new ScrollPane(label);
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(height);
    return scroll;
  }

  /** The licences of third-party components, under "Show details". */
  private static TextArea notices(int rows) {
    var area = new TextArea(thirdPartyNotices());
    area.setId("about-notices");
    area.setEditable(false);
    area.setPrefRowCount(rows);
    return area;
  }

  private static String thirdPartyNotices() {
    try (var stream = AboutDialog.class.getResourceAsStream(NOTICES)) {
      if (stream == null) {
        throw new IllegalStateException("The third-party notices are missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String version() {
    var descriptor = AboutDialog.class.getModule().getDescriptor();
    return descriptor == null ? "" : descriptor.rawVersion().orElse("");
  }
}
