package org.silkroadatlas.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.DatasetException;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.dataset.Fault;
import org.silkroadatlas.dataset.MergeSummary;
import org.silkroadatlas.dataset.OpenedDataset;
import org.silkroadatlas.lecture.Dialogs;
import org.silkroadatlas.query.DatasetIndex;

/**
 * Opens a user's dataset from a folder that was chosen or dropped. Reading happens off the JavaFX
 * thread; a dataset with faults changes nothing, and its faults are shown.
 */
final class OpenDataset {
  private final Stage stage;
  private final Coordinator coordinator;
  private final Messages messages;
  private final Function<Path, OpenedDataset> reader;

  OpenDataset(Stage stage, Coordinator coordinator, Messages messages) {
    this(stage, coordinator, messages, DatasetReader::open);
  }

  /**
   * @param reader reads the dataset in a folder
   */
  OpenDataset(
      Stage stage,
      Coordinator coordinator,
      Messages messages,
      Function<Path, OpenedDataset> reader) {
    this.reader = reader;
    this.stage = stage;
    this.coordinator = coordinator;
    this.messages = messages;
  }

  /** Shows a dialog for choosing a folder and opens it. */
  void choose() {
    var chooser = new DirectoryChooser();
    chooser.setTitle(messages.get("app.open.title"));
    Optional.ofNullable(chooser.showDialog(stage)).ifPresent(folder -> open(folder.toPath()));
  }

  /** Opens the dataset in a folder. */
  void open(Path folder) {
    Thread.ofVirtual().start(() -> read(folder));
  }

  /** Returns to the bundled dataset. */
  void openBundled() {
    Thread.ofVirtual()
        .start(
            () -> {
              var index = translated(new DatasetIndex(DatasetReader.bundled()));
              Platform.runLater(() -> coordinator.open(index));
            });
  }

  /** Translated here, off the JavaFX thread, so that the coordinator need not do it. */
  private DatasetIndex translated(DatasetIndex index) {
    return index.in(messages.language().code());
  }

  private void read(Path folder) {
    try {
      var opened = reader.apply(folder);
      var index = translated(DatasetIndex.toShow(opened.dataset()));
      index.prepareWords();
      Platform.runLater(() -> show(folder, opened, index));
    } catch (DatasetException e) {
      Platform.runLater(() -> showFaults(folder, e.faults()));
    } catch (OutOfMemoryError e) {
      // What was read is released with this thread; the message needs no more memory.
      Platform.runLater(() -> showOutOfMemory(folder));
    }
  }

  private void showOutOfMemory(Path folder) {
    alert(
            Alert.AlertType.WARNING,
            messages.get("app.open.memory", folder),
            messages.get("app.open.memory.kept"))
        .show();
  }

  private void show(Path folder, OpenedDataset opened, DatasetIndex index) {
    coordinator.open(index);
    var summary =
        opened
            .merged()
            .map(this::describe)
            .orElseGet(
                () ->
                    messages.get(
                        "app.open.alone",
                        opened.dataset().manifest().title(),
                        opened.dataset().events().size()));
    var alert = alert(Alert.AlertType.INFORMATION, messages.get("app.open.done", folder), summary);
    alert.show();
  }

  private String describe(MergeSummary merged) {
    return messages.get("app.open.merged", merged.added(), merged.replaced())
        + merged.changes().entrySet().stream()
            .map(
                entry ->
                    "\n"
                        + messages.get(
                            "app.open.file",
                            entry.getKey().fileName(),
                            entry.getValue().added().size(),
                            entry.getValue().replaced().size()))
            .collect(Collectors.joining());
  }

  private void showFaults(Path folder, List<Fault> faults) {
    var alert =
        alert(
            Alert.AlertType.WARNING,
            messages.get("app.open.faulty", folder, faults.size()),
            messages.get("app.open.kept"));
    Dialogs.list(alert, faults, messages.get("app.open.faults"));
    alert.show();
  }

  private Alert alert(Alert.AlertType type, String header, String text) {
    return Dialogs.alert(stage, type, messages.get("app.title"), header, text);
  }
}
