package org.silkroadatlas.app.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.silkroadatlas.app.export.ExportChoices.Layout;
import org.silkroadatlas.app.settings.Theme;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.SaveDialog;
import org.silkroadatlas.draw.WrappingControls;
import org.silkroadatlas.exercise.Question;
import org.silkroadatlas.export.ExerciseFileKind;
import org.silkroadatlas.export.ExportException;
import org.silkroadatlas.export.ExportKind;
import org.silkroadatlas.export.Progress;
import org.silkroadatlas.lecture.Dialogs;
import org.silkroadatlas.lecture.NodeVisibility;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.query.State;

/**
 * Exports what the window shows: asks for a file, works in the background, shows progress and can
 * be cancelled. One export at a time. JavaFX thread only.
 */
public final class ExportBar {
  /** File types without pictures. */
  private static final List<ExportKind> RECORDS =
      List.of(
          ExportKind.XLSX,
          ExportKind.CSV,
          ExportKind.GEOJSON,
          ExportKind.TIMELINE_JS,
          ExportKind.BIBTEX,
          ExportKind.RIS,
          ExportKind.CSL_JSON,
          ExportKind.JSON);

  private final HBox region = new HBox(10);
  private final Label what = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Button stop;
  private final Stage stage;
  private final Messages messages;
  private final Supplier<Exporter> exporter;
  private final Supplier<Theme> theme;
  private final Function<Layout, State> state;
  private final Consumer<String> say;
  private AtomicBoolean cancelled = new AtomicBoolean();
  private String running = "";

  /**
   * @param exporter for the open dataset
   * @param state the current state, adapted to a layout
   * @param say reports success to the user
   */
  public ExportBar(
      Stage stage,
      Messages messages,
      Supplier<Exporter> exporter,
      Supplier<Theme> theme,
      Function<Layout, State> state,
      Consumer<String> say) {
    this.stage = stage;
    this.messages = messages;
    this.exporter = exporter;
    this.theme = theme;
    this.state = state;
    this.say = say;
    stop = new Button(messages.get("export.stop"));
    stop.setId("export-stop");
    stop.setOnAction(pressed -> cancelled.set(true));
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(bar, Priority.ALWAYS);
    what.setMinWidth(Region.USE_PREF_SIZE);
    region.getStyleClass().add("export-bar");
    show(false);
  }

  /** The bar, hidden unless an export is running. */
  public Region region() {
    return region;
  }

  /** Whether an export is running. */
  boolean isBusy() {
    return region.isVisible();
  }

  /** Asks if a file is still being written; returns whether the window may be closed. */
  public boolean confirmClose() {
    if (!isBusy()) {
      return true;
    }
    var isConfirmed =
        new Dialogs(stage, messages)
            .agree(
                messages.get("export.closing", running),
                messages.get("export.closing.text"),
                messages.get("export.closing.drop"));
    // The export may have ended during the question.
    if (isConfirmed) {
      cancelled.set(true);
    }
    return isConfirmed || !isBusy();
  }

  /** Shows or hides the bar. */
  public void show(boolean visible) {
    NodeVisibility.set(region, visible, List.of(what, bar, stop));
  }

  /** The file types for a layout. */
  static List<ExportKind> kinds(Optional<Layout> layout) {
    return layout.map(ExportBar::kinds).orElse(RECORDS);
  }

  private static List<ExportKind> kinds(Layout layout) {
    return switch (layout) {
      case WHOLE, MAP, VIEW -> List.of(ExportKind.PNG, ExportKind.PDF, ExportKind.PPTX);
      case HANDOUT, NOTES, WORKSHEET -> List.of(ExportKind.PDF);
      case PAGE, PAGE_WITH_NOTES -> List.of(ExportKind.HTML);
    };
  }

  /** Asks for a file and exports; without a layout, records and sources. */
  public void choose(Optional<Layout> layout) {
    ask(kinds(layout), kind -> "export.kind." + kind.key(), Optional.empty())
        .ifPresent(file -> export(file, layout.orElse(Layout.WHOLE)));
  }

  /** Asks for a file of a given type and exports the open view. */
  public void chooseView(ExportKind kind) {
    var view = state.apply(Layout.VIEW).view().open().key();
    ask(List.of(kind), it -> "export.kind." + it.key(), Optional.of(view))
        .ifPresent(file -> export(file, Layout.VIEW));
  }

  /**
   * Asks for a file and exports a whole lecture.
   *
   * @param kept the file of the lecture, whose name is proposed
   */
  public void chooseForLecture(Lecture lecture, Optional<Path> kept, Layout layout) {
    var kinds =
        layout == Layout.WHOLE
            ? List.of(ExportKind.PDF, ExportKind.PPTX, ExportKind.PNG)
            : kinds(layout);
    ask(kinds, kind -> lectureKind(kind, layout), kept.map(ExportBar::stem))
        .filter(file -> confirmReplace(file, lecture))
        .ifPresent(file -> export(lecture, file, layout));
  }

  private static String lectureKind(ExportKind kind, Layout layout) {
    var isSlides = layout == Layout.WHOLE;
    return "export.kind."
        + (kind == ExportKind.PNG
            ? "pictures"
            : isSlides && kind == ExportKind.PDF ? "slides" : kind.key());
  }

  private static String stem(Path file) {
    var name = String.valueOf(file.getFileName());
    return name.endsWith(Lecture.EXTENSION)
        ? name.substring(0, name.length() - Lecture.EXTENSION.length())
        : name;
  }

  /** The dialog has asked about the chosen name, but not about the numbered files. */
  private boolean confirmReplace(Path file, Lecture lecture) {
    var isPicture = ExportKind.of(file.toString()).filter(ExportKind.PNG::equals).isPresent();
    return !isPicture
        || Exporter.pictures(file, lecture.scenes().size()).stream()
            .filter(Files::exists)
            .findFirst()
            .map(first -> new Dialogs(stage, messages).replace(first))
            .orElse(true);
  }

  /**
   * Asks for a file and writes exercises.
   *
   * @param title their topic
   */
  public void chooseForExercises(ExerciseExport export, String title, List<Question> questions) {
    if (isBusy()) {
      return;
    }
    var chooser = new FileChooser();
    chooser.setTitle(messages.get("export.choose"));
    for (var kind : ExerciseFileKind.values()) {
      var key = "export.kind." + kind.ending().substring(1);
      chooser
          .getExtensionFilters()
          .add(new ExtensionFilter(messages.get(key), "*" + kind.ending()));
    }
    ask(chooser)
        .ifPresent(
            file -> {
              var kind = ExerciseFileKind.of(file.toString()).orElse(ExerciseFileKind.HTML);
              begin(file, progress -> export.write(file, kind, title, questions, progress));
            });
  }

  private Optional<Path> ask(
      List<ExportKind> kinds, Function<ExportKind, String> words, Optional<String> name) {
    if (isBusy()) {
      return Optional.empty();
    }
    var chooser = new FileChooser();
    chooser.setTitle(messages.get("export.choose"));
    name.ifPresent(chooser::setInitialFileName);
    for (var kind : kinds) {
      chooser
          .getExtensionFilters()
          .add(new ExtensionFilter(messages.get(words.apply(kind)), "*" + kind.ending()));
    }
    return ask(chooser);
  }

  private Optional<Path> ask(FileChooser chooser) {
    return SaveDialog.ask(chooser, stage, new Dialogs(stage, messages)::replace);
  }

  /** An export that runs in the background. */
  private interface Work {
    void write(Progress progress) throws ExportException;
  }

  /** Exports what is shown to a file whose extension decides the type. */
  void export(Path file, Layout layout) {
    var kind = ExportKind.of(String.valueOf(file.getFileName())).orElseThrow();
    var choices = choices(layout);
    var shown = state.apply(layout);
    var work = exporter.get();
    begin(file, progress -> work.export(file, kind, shown, choices, progress));
  }

  /** Exports a whole lecture to a file whose extension decides the type. */
  void export(Lecture lecture, Path file, Layout layout) {
    var kind = ExportKind.of(String.valueOf(file.getFileName())).orElseThrow();
    var choices = choices(layout);
    var work = exporter.get();
    begin(file, progress -> work.export(file, kind, lecture, choices, progress));
  }

  private ExportChoices choices(Layout layout) {
    return new ExportChoices(Optional.empty(), theme.get(), Optional.empty(), layout);
  }

  private void begin(Path file, Work work) {
    cancelled = new AtomicBoolean();
    var stop = cancelled;
    running = String.valueOf(file.getFileName());
    what.setText(messages.get("export.running", running));
    bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
    show(true);
    Thread.ofPlatform()
        .daemon()
        .name("export")
        .start(
            () -> {
              var told = run(work, file, new Steps(stop));
              Platform.runLater(() -> finish(told));
            });
  }

  /** The message at the end. */
  private record Result(String text, boolean fault) {}

  private Result run(Work work, Path file, Progress progress) {
    try {
      work.write(progress);
      return new Result(messages.get("export.done", file), false);
    } catch (CancellationException e) {
      return new Result(messages.get("export.cancelled"), false);
    } catch (ExportException e) {
      return new Result(messages.get(e.messageKey(), e.file(), e.detail()), true);
    } catch (RuntimeException | OutOfMemoryError e) {
      System.getLogger("export").log(System.Logger.Level.ERROR, "Export failed", e);
      return new Result(messages.get("export.fault.other", file, String.valueOf(e)), true);
    }
  }

  private void finish(Result told) {
    show(false);
    say.accept(told.text);
    if (told.fault) {
      var alert = new Alert(Alert.AlertType.ERROR, told.text);
      alert.initOwner(stage);
      alert.setTitle(messages.get("app.title"));
      alert.setHeaderText(null);
      WrappingControls.dialog(alert.getDialogPane());
      alert.getDialogPane().getStylesheets().setAll(stage.getScene().getStylesheets());
      alert.show();
    }
  }

  /** Passes progress on to the window, at most a hundred times. */
  private final class Steps implements Progress {
    private final AtomicBoolean stop;
    private int last = -1;

    Steps(AtomicBoolean stop) {
      this.stop = stop;
    }

    @Override
    public void done(double share) {
      var step = (int) (share * 100);
      if (step != last) {
        last = step;
        Platform.runLater(() -> bar.setProgress(share));
      }
    }

    @Override
    public void onMissingCharacters(String letters) {
      stopUnless(() -> confirmMissing(letters));
    }

    @Override
    public void onLongDocument(int pages) {
      stopUnless(() -> confirmLength(pages));
    }

    private void stopUnless(BooleanSupplier question) {
      var answer = new CompletableFuture<Boolean>();
      Platform.runLater(() -> answer.complete(question.getAsBoolean()));
      if (!answer.join()) {
        stop.set(true);
      }
    }

    @Override
    public boolean isCancelled() {
      return stop.get();
    }
  }

  private boolean confirmLength(int pages) {
    return new Dialogs(stage, messages)
        .agree(
            messages.get("export.long", pages),
            messages.get("export.long.text"),
            messages.get("export.lacks.write"));
  }

  private boolean confirmMissing(String letters) {
    var dialogs = new Dialogs(stage, messages);
    return dialogs.agree(
        messages.get("export.lacks"),
        messages.get("export.lacks.text", Progress.named(letters)),
        messages.get("export.lacks.write"));
  }
}
