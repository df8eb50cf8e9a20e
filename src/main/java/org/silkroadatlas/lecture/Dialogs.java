package org.silkroadatlas.lecture;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.Fault;
import org.silkroadatlas.draw.WrappingControls;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.Picture;

/** Asks questions and shows messages in dialogs over the window. */
public final class Dialogs implements Questions {
  /** The maximum number of lines in a list of faults. */
  private static final int MOST_FAULTS = 200;

  private static final int MILLION = 1_000_000;

  private final Stage stage;
  private final Messages messages;

  /** Dialogs over a window. */
  public Dialogs(Stage stage, Messages messages) {
    this.stage = stage;
    this.messages = messages;
  }

  @Override
  public Answer unsaved(String title) {
    var save = new ButtonType(messages.get("lecture.ask.save"), ButtonData.YES);
    var discard = new ButtonType(messages.get("lecture.ask.discard"), ButtonData.NO);
    var cancel = new ButtonType(messages.get("lecture.ask.cancel"), ButtonData.CANCEL_CLOSE);
    var alert =
        alert(
            Alert.AlertType.CONFIRMATION,
            messages.get("lecture.ask.unsaved", title),
            messages.get("lecture.ask.unsaved.text"));
    alert.getButtonTypes().setAll(save, discard, cancel);
    var chosen = alert.showAndWait().orElse(cancel);
    if (chosen.equals(save)) {
      return Answer.SAVE;
    }
    return chosen.equals(discard) ? Answer.DISCARD : Answer.CANCEL;
  }

  @Override
  public Place whereTo(String open, String other) {
    var instead = new ButtonType(messages.get("lecture.ask.second.instead"), ButtonData.YES);
    var behind = new ButtonType(messages.get("lecture.ask.second.behind"), ButtonData.NO);
    var cancel = new ButtonType(messages.get("lecture.ask.cancel"), ButtonData.CANCEL_CLOSE);
    var alert =
        alert(
            Alert.AlertType.CONFIRMATION,
            messages.get("lecture.ask.second", other),
            messages.get("lecture.ask.second.text", open));
    alert.getButtonTypes().setAll(instead, behind, cancel);
    var chosen = alert.showAndWait().orElse(cancel);
    if (chosen.equals(instead)) {
      return Place.INSTEAD;
    }
    return chosen.equals(behind) ? Place.BEHIND : Place.NOWHERE;
  }

  @Override
  public Optional<Path> whichToOpen() {
    return Optional.ofNullable(chooser("lecture.open.title").showOpenDialog(stage))
        .map(File::toPath);
  }

  @Override
  public Optional<Path> whereToSave(String name, Optional<Path> beside) {
    var chooser = chooser("lecture.save.title");
    chooser.setInitialFileName(name);
    beside
        .map(Path::toAbsolutePath)
        .map(Path::getParent)
        .filter(Files::isDirectory)
        .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
    return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
  }

  @Override
  public Optional<Path> whichPicture() {
    var chooser = new FileChooser();
    chooser.setTitle(messages.get("lecture.picture.ask"));
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(
                messages.get("lecture.picture.files"),
                "*.png",
                "*.jpg",
                "*.jpeg",
                "*.PNG",
                "*.JPG",
                "*.JPEG"));
    return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
  }

  @Override
  public void noPicture(Path file, Picture.Refusal why) {
    var reason =
        switch (why) {
          case NO_PICTURE -> messages.get("lecture.picture.refused.no_picture");
          case TOO_MANY_BYTES ->
              messages.get("lecture.picture.refused.too_many_bytes", Picture.MOST_BYTES / MILLION);
          case TOO_MANY_PIXELS ->
              messages.get(
                  "lecture.picture.refused.too_many_pixels", Picture.MOST_PIXELS / MILLION);
        };
    alert(
            Alert.AlertType.WARNING,
            messages.get("lecture.picture.refused", file.getFileName()),
            reason)
        .show();
  }

  private FileChooser chooser(String title) {
    var chooser = new FileChooser();
    chooser.setTitle(messages.get(title));
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(
                messages.get("lecture.files"), "*" + Lecture.EXTENSION));
    return chooser;
  }

  @Override
  public boolean replace(Path file) {
    return replace(
        messages.get("lecture.ask.exists", file.getFileName()),
        messages.get("lecture.ask.exists.text"));
  }

  @Override
  public boolean replaceChanged(Path file) {
    return replace(
        messages.get("lecture.ask.changed", file.getFileName()),
        messages.get("lecture.ask.changed.text"));
  }

  private boolean replace(String header, String text) {
    return agree(header, text, messages.get("lecture.ask.replace"));
  }

  /**
   * Asks whether to do something.
   *
   * @param act the text of the button that does it
   */
  public boolean agree(String header, String text, String act) {
    var replace = new ButtonType(act, ButtonData.YES);
    var cancel = new ButtonType(messages.get("lecture.ask.cancel"), ButtonData.CANCEL_CLOSE);
    var alert = alert(Alert.AlertType.CONFIRMATION, header, text);
    alert.getButtonTypes().setAll(replace, cancel);
    return alert.showAndWait().filter(replace::equals).isPresent();
  }

  @Override
  public void faulty(Path file, List<Fault> faults) {
    var alert =
        alert(
            Alert.AlertType.WARNING,
            messages.get("lecture.faulty", file.getFileName()),
            messages.get("lecture.faulty.text"));
    list(alert, faults, messages.get("lecture.faulty.faults"));
    alert.show();
  }

  @Override
  public void notWritten(Path file, IOException why) {
    var reason =
        switch (why) {
          case AccessDeniedException denied -> messages.get("lecture.notWritten.denied");
          case NoSuchFileException gone -> messages.get("lecture.notWritten.folder");
          default -> messages.get("lecture.notWritten.other", String.valueOf(why.getMessage()));
        };
    alert(Alert.AlertType.WARNING, messages.get("lecture.notWritten", file), reason).show();
  }

  private Alert alert(Alert.AlertType type, String header, String text) {
    return alert(stage, type, messages.get("lecture.dialog"), header, text);
  }

  /** A dialog over a window, in the same style. */
  public static Alert alert(
      Stage owner, Alert.AlertType type, String title, String header, String text) {
    var alert = new Alert(type);
    alert.initOwner(owner);
    alert.setTitle(title);
    alert.setHeaderText(header);
    alert.setContentText(text);
    WrappingControls.dialog(alert.getDialogPane());
    alert.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
    return alert;
  }

  /** Adds a list of faults that can be read and copied. */
  public static void list(Alert alert, List<Fault> faults, String name) {
    var lines =
        new TextArea(
            faults.stream()
                .limit(MOST_FAULTS)
                .map(Fault::toString)
                .collect(Collectors.joining("\n")));
    lines.setEditable(false);
    WrappingControls.area(lines);
    lines.setAccessibleText(name);
    lines.setPrefColumnCount(60);
    lines.setPrefRowCount(Math.min(2 + 2 * faults.size(), 12));
    alert.getDialogPane().setExpandableContent(lines);
    alert.getDialogPane().setExpanded(true);
  }
}
