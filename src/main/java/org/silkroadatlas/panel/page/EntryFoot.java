package org.silkroadatlas.panel.page;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.silkroadatlas.panel.node.Nodes;

/** The origin of a record and any caveats. */
final class EntryFoot extends HBox {
  private final Label source = Nodes.text("", "entry-source");

  EntryFoot() {
    getStyleClass().add("entry-foot");
    setHgrow(source, Priority.ALWAYS);
    getChildren().add(source);
  }

  void show(List<Label> badges, String sources) {
    getChildren().remove(0, getChildren().size() - 1);
    getChildren().addAll(0, badges);
    source.setText(sources);
  }
}
