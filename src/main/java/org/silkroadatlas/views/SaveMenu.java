package org.silkroadatlas.views;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.export.ExportException;
import org.silkroadatlas.export.Progress;
import org.silkroadatlas.export.TableExport;
import org.silkroadatlas.export.WholeFile;

/** The button that saves what a view shows as a file. JavaFX thread only. */
public final class SaveMenu {
  private final MenuButton button;
  private final Messages messages;
  private final Consumer<String> told;

  /**
   * A menu without entries.
   *
   * @param told is told what became of it
   */
  public SaveMenu(Messages messages, Consumer<String> told) {
    this.messages = messages;
    this.told = told;
    button = new MenuButton(messages.get("views.save"));
    button.setAccessibleText(messages.get("views.save"));
    button.getStyleClass().add("view-save");
  }

  /** The button. */
  public MenuButton button() {
    return button;
  }

  /** Offers the table as comma-separated values, and as a page. */
  public void addTable(String name, Supplier<TableExport> table) {
    add("views.save.csv", name + ".csv", out -> writeCsv(table.get(), out));
    add("views.save.page", name + ".html", out -> writePage(table.get(), messages, out));
  }

  /** Writes a table as comma-separated values that spreadsheets read as UTF-8. */
  public static void writeCsv(TableExport table, OutputStream out) throws IOException {
    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.append('\uFEFF');
    table.writeCsv(writer);
    writer.flush();
  }

  /** Writes a table as a page. */
  public static void writePage(TableExport table, Messages messages, OutputStream out)
      throws IOException {
    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    table.writePage(messages, writer);
    writer.flush();
  }

  /**
   * Offers a file.
   *
   * @param key of the name of the entry
   * @param name what the file is called
   */
  public void add(String key, String name, WholeFile.Content content) {
    var item = new MenuItem(messages.get(key));
    item.setOnAction(chosen -> choose(name, content));
    button.getItems().add(item);
  }

  private void choose(String name, WholeFile.Content content) {
    var chooser = new FileChooser();
    chooser.setTitle(messages.get("views.save"));
    chooser.setInitialFileName(name);
    var ending = "*" + name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(ending, ending));
    var file = chooser.showSaveDialog(button.getScene().getWindow());
    if (file != null) {
      save(file.toPath(), content);
    }
  }

  /** Writes a file, and tells what became of it. */
  public void save(Path file, WholeFile.Content content) {
    try {
      WholeFile.write(file, Progress.SILENT, content);
      told.accept(messages.get("views.saved", file.getFileName()));
    } catch (ExportException e) {
      told.accept(messages.get("views.unsaved", file.getFileName()));
    }
  }
}
