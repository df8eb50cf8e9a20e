package org.silkroadatlas.app.start;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Messages;

/**
 * Handles unexpected faults: shows a dialog with a stable code and a report to copy, and the
 * program continues. Each kind of fault is shown once, and none during a presentation.
 */
public final class ErrorReport {
  private static @Nullable ErrorReport installed;

  private Messages messages;
  private final Set<String> told = new HashSet<>();
  private final List<Throwable> held = new ArrayList<>();
  private Optional<Stage> owner = Optional.empty();
  private boolean isBusy;
  private Subscription subscription = Subscription.EMPTY;

  ErrorReport(Messages messages) {
    this.messages = messages;
  }

  /** Handles all uncaught exceptions from now on. */
  public static void install(Messages messages) {
    var report = new ErrorReport(messages);
    installed = report;
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, fault) -> Platform.runLater(() -> report.report(fault)));
  }

  /**
   * Uses a window and its language from now on, if faults are being handled. JavaFX thread.
   *
   * @param busy whether a presentation is running, which must not be disturbed
   */
  public static void serve(Messages messages, Stage owner, ReadOnlyBooleanProperty busy) {
    if (installed != null) {
      installed.follow(messages, owner, busy);
    }
  }

  void follow(Messages messages, Stage owner, ReadOnlyBooleanProperty busy) {
    this.messages = messages;
    this.owner = Optional.of(owner);
    subscription.unsubscribe();
    subscription = busy.subscribe(this::setBusy);
  }

  private void setBusy(boolean isBusy) {
    this.isBusy = isBusy;
    if (!isBusy) {
      var late = List.copyOf(held);
      held.clear();
      late.forEach(fault -> Platform.runLater(() -> show(fault)));
    }
  }

  /** Shows a fault, immediately or after the presentation. JavaFX thread. */
  void report(Throwable fault) {
    System.getLogger("atlas").log(System.Logger.Level.ERROR, "Unexpected fault", fault);
    if (!told.add(code(fault))) {
      return;
    }
    if (isBusy) {
      held.add(fault);
    } else {
      show(fault);
    }
  }

  private void show(Throwable fault) {
    var copy = new ButtonType(messages.get("app.error.copy"), ButtonBar.ButtonData.OTHER);
    var alert = new Alert(Alert.AlertType.ERROR, "", copy, ButtonType.CLOSE);
    owner.filter(Stage::isShowing).ifPresent(stage -> over(stage, alert));
    alert.setTitle(messages.get("app.title"));
    alert.setHeaderText(messages.get("app.error.header"));
    alert.setContentText(messages.get("app.error.text", code(fault)));
    var details = new TextArea(trace(fault));
    details.setEditable(false);
    details.setAccessibleText(messages.get("app.error.details"));
    alert.getDialogPane().setExpandableContent(details);
    alert.setOnHidden(
        hidden -> {
          if (copy.equals(alert.getResult())) {
            copy(fault);
          }
        });
    alert.show();
  }

  private static void over(Stage stage, Alert alert) {
    alert.initOwner(stage);
    alert.getDialogPane().getStylesheets().setAll(stage.getScene().getStylesheets());
  }

  private static void copy(Throwable fault) {
    var content = new ClipboardContent();
    content.putString(code(fault) + "\n" + trace(fault));
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static String trace(Throwable fault) {
    var text = new StringWriter();
    fault.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  /** A code that is the same for the same fault at the same place in our code. */
  public static String code(Throwable fault) {
    var crc = new CRC32();
    for (Throwable t = fault; t != null; t = t.getCause()) {
      crc.update(t.getClass().getName().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      Stream.of(t.getStackTrace())
          .filter(frame -> frame.getClassName().startsWith("org.silkroadatlas"))
          .limit(3)
          .map(frame -> frame.getClassName() + "." + frame.getMethodName())
          .forEach(place -> crc.update(place.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
    return "SRA-" + HexFormat.of().withUpperCase().toHexDigits(crc.getValue(), 8);
  }
}
