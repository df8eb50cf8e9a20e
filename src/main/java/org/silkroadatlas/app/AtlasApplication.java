package org.silkroadatlas.app;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.silkroadatlas.app.settings.Settings;
import org.silkroadatlas.app.settings.SettingsFile;
import org.silkroadatlas.app.settings.StartupWarnings;
import org.silkroadatlas.app.start.ErrorReport;
import org.silkroadatlas.app.start.FirstFrame;
import org.silkroadatlas.app.start.Fonts;
import org.silkroadatlas.app.start.Launch;
import org.silkroadatlas.app.start.StartMarker;
import org.silkroadatlas.app.start.StartPhases;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Language;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.dataset.LectureReader;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.StateLine;

/** Starts JavaFX while data and base map are read in parallel, then opens the window. */
public final class AtlasApplication extends Application {
  /** Selects the renderer; JavaFX reads it when it starts. */
  private static final String RENDERER = "prism.order";

  /**
   * Subpixel lines for anti-aliasing as a power of two: 4 instead of 8. The difference is
   * invisible, and it halves the work of filling shapes.
   */
  private static final String SMOOTHING = "prism.marlin.subPixel_log2_Y";

  /** The zoom at which a window of 1280 by 720 shows the whole region. */
  private static final int FIRST_ZOOM = 4;

  /** JavaFX creates the application itself, so its input is passed in this field. */
  private static Optional<Start> handedOver = Optional.empty();

  private static final AtomicInteger STATUS = new AtomicInteger();

  private record Start(
      Launch launch,
      CompletableFuture<Kept> kept,
      CompletableFuture<Opening> opening,
      BaseMap baseMap,
      StartMarker mark,
      boolean inSoftware) {}

  /** The saved settings, with the texts in the language of the window. */
  private record Kept(SettingsFile file, Settings settings, Messages messages) {}

  /** The dataset and the initial state. */
  private record Opening(DatasetIndex index, Optional<State> state) {}

  /** Used by JavaFX only. */
  public AtlasApplication() {}

  /**
   * Opens the window and waits until it is closed.
   *
   * @return the exit status: 0 if all went well
   * @throws org.silkroadatlas.dataset.DatasetException if the dataset has faults; faults of the
   *     lecture are shown in the window, or thrown if the run is unattended
   * @throws org.silkroadatlas.query.StateException if the state line cannot be read
   */
  public static int open(Launch launch) {
    var kept = CompletableFuture.supplyAsync(() -> kept(launch));
    var opening = kept.thenApplyAsync(remembered -> read(launch, remembered.messages().language()));
    var baseMap = BaseMapReader.bundled();
    var _ = CompletableFuture.runAsync(() -> prepare(baseMap));
    if (launch.until() != Launch.Until.CLOSED) {
      launch.lecture().ifPresent(LectureReader::read);
    }
    if (launch.state().isPresent() || launch.dataset().isPresent()) {
      // The user's input may have faults, which should be reported before a window appears.
      join(opening);
    }
    if (System.getProperty(SMOOTHING) == null) {
      System.setProperty(SMOOTHING, "2");
    }
    var mark = StartMarker.begin(SettingsFile.folder());
    var inSoftware = mark.diedBefore() && System.getProperty(RENDERER) == null;
    if (inSoftware) {
      System.setProperty(RENDERER, "sw");
    }
    handedOver = Optional.of(new Start(launch, kept, opening, baseMap, mark, inSoftware));
    Application.launch(AtlasApplication.class);
    mark.end(); // a start that ends with a fault stays recorded
    return STATUS.get();
  }

  /** Prepares what the first view of the region needs. */
  private static void prepare(BaseMap map) {
    map.prepare(FIRST_ZOOM);
    map.places();
    StartPhases.ended("geometry");
  }

  private static Kept kept(Launch launch) {
    var file = SettingsFile.ofUser();
    var settings = file.read();
    var locale =
        launch
            .language()
            .or(() -> settings.language().map(Locale::forLanguageTag))
            .orElseGet(Language::system);
    return new Kept(file, settings, new Messages(locale));
  }

  /** Translates the records to the language of the window before the window needs them. */
  private static Opening read(Launch launch, Language language) {
    var dataset =
        launch
            .dataset()
            .map(folder -> DatasetReader.open(folder).dataset())
            .orElseGet(DatasetReader::bundled);
    var written =
        launch.dataset().isPresent() ? DatasetIndex.toShow(dataset) : new DatasetIndex(dataset);
    var index = written.in(language.code());
    StartPhases.ended("data");
    return new Opening(index, launch.state().map(line -> StateLine.parse(line, index)));
  }

  private static <T> T join(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof OutOfMemoryError cause) {
        throw cause;
      }
      throw e;
    }
  }

  @Override
  public void start(Stage stage) {
    StartPhases.ended("toolkit");
    var start = handedOver.orElseThrow();
    Fonts.load();
    var kept = join(start.kept);
    var settingsFile = kept.file;
    var settings = kept.settings;
    settingsFile.warnings().checkWritable(SettingsFile.folder());
    if (start.inSoftware) {
      settingsFile.warnings().add(StartupWarnings.Warning.DIED_START);
    }
    var messages = kept.messages;
    if (start.launch.until() == Launch.Until.CLOSED) {
      ErrorReport.install(messages);
    } else {
      failOnFaults();
    }
    StartPhases.ended("settings");
    var opening = join(start.opening);
    var coordinator = new Coordinator(opening.index);
    opening.state.ifPresent(state -> coordinator.perform(new Action.Show(state)));
    var window =
        new AtlasWindow(
            stage, coordinator, messages, start.baseMap, settings, settingsFile, this::openLink);
    StartPhases.ended("built");
    window.show();
    StartPhases.ended("shown");
    start.launch.lecture().ifPresent(window::openLecture);
    // A state given in addition to a lecture is shown; the lecture waits at its first scene.
    opening
        .state
        .filter(state -> start.launch.lecture().isPresent())
        .ifPresent(state -> coordinator.perform(new Action.Show(state)));
    FirstFrame.await(stage.getScene(), window::isComplete, () -> seen(start, window));
    switch (start.launch.until()) {
      case TOURS_WALKED -> window.walkTours(Platform::exit);
      case FIRST_FRAME, CLOSED -> {}
    }
  }

  /** Called when the first complete frame is on the screen. */
  private static void seen(Start start, AtlasWindow window) {
    Thread.ofVirtual().start(start.mark::end);
    window.firstFrameSeen();
    if (start.launch.isPlain()) {
      window.welcome();
    }
    StartPhases.ended("frame");
    if (start.launch.until() == Launch.Until.FIRST_FRAME) {
      System.out.println("The first complete frame is shown."); // included in the measurement
      StartPhases.print();
      Platform.exit();
    }
  }

  /** In an unattended run, a fault ends the program and becomes its exit status. */
  private static void failOnFaults() {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, fault) -> {
          System.getLogger("atlas").log(System.Logger.Level.ERROR, "Unexpected fault", fault);
          STATUS.set(1);
          Platform.exit();
        });
  }

  private void openLink(URI link) {
    getHostServices().showDocument(link.toString());
  }
}
