package org.silkroadatlas.panel;

import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.silkroadatlas.panel.node.Styles;

/** A stage with the colours of the window, for parts of the panel. */
public final class PanelStage {
  private PanelStage() {}

  /** Shows a node at the size of the panel at 1280×720. */
  public static void show(Stage stage, Parent root) {
    var scene = new Scene(root, 512, 624);
    scene
        .getStylesheets()
        .add(
            Objects.requireNonNull(Styles.class.getResource("/org/silkroadatlas/styles/light.css"))
                .toExternalForm());
    stage.setScene(scene);
    stage.show();
  }
}
