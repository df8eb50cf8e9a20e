package org.silkroadatlas.views.base;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.export.ExportKind;

/** A button that saves the contents of a view as a file. JavaFX thread only. */
public final class SaveMenu extends MenuButton {
  private static final List<ExportKind> KINDS =
      List.of(ExportKind.XLSX, ExportKind.CSV, ExportKind.HTML, ExportKind.PDF, ExportKind.PNG);

  /**
   * A button with a menu item for each file type.
   *
   * @param save asks for a file of a type and writes it
   */
  public SaveMenu(Messages messages, Consumer<ExportKind> save) {
    super(messages.get("views.save"));
    setAccessibleText(messages.get("views.save"));
    getStyleClass().add("view-save");
    for (var kind : KINDS) {
      var item = new MenuItem(messages.get("export.kind." + kind.key()) + "…");
      item.setOnAction(chosen -> save.accept(kind));
      getItems().add(item);
    }
  }
}
