package org.silkroadatlas.own;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Undoable;
import org.silkroadatlas.dataset.DatasetException;
import org.silkroadatlas.dataset.OwnRecordsFile;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.OwnFit;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.query.DatasetIndex;

/**
 * The user's own records and those that the open lecture has brought, laid over the dataset that is
 * open. Every change is written at once, beside the JavaFX thread in order. JavaFX thread only.
 */
public final class OwnCollection implements Undoable {
  private static final int UNDO_LIMIT = 100;

  /** The language in which datasets are written. */
  private static final String WRITTEN = "en";

  private final Coordinator coordinator;
  private final Path file;
  private final ReadOnlyObjectWrapper<OwnRecords> records =
      new ReadOnlyObjectWrapper<>(this, "records", OwnRecords.NONE);
  private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", true);
  private final Deque<Step> before = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private BiConsumer<OwnRecords, OwnRecords> changed = (was, is) -> {};
  private Runnable notWritten = () -> {};
  private boolean isLoaded;
  private OwnRecords brought = OwnRecords.NONE;

  /** What the file held when it was last read or written here. */
  private volatile OwnRecords written = OwnRecords.NONE;

  private final Executor background;
  private final Executor afterwards;
  private final List<Runnable> whenShown = new ArrayList<>();
  private DatasetIndex base;
  private DatasetIndex composed;
  private int asked;
  private int shownNumber;
  private CompletableFuture<?> writing = CompletableFuture.completedFuture(null);

  /** The records before a change, and when it was made. */
  private record Step(OwnRecords was, long at) {}

  /**
   * A collection that does not listen yet.
   *
   * @param coordinator shows the records
   * @param file where they are kept; it need not be there
   */
  public OwnCollection(Coordinator coordinator, Path file) {
    this(coordinator, file, task -> Thread.ofVirtual().start(task), Platform::runLater);
  }

  /**
   * @param background where indexes are made
   * @param afterwards the thread of the coordinator
   */
  OwnCollection(Coordinator coordinator, Path file, Executor background, Executor afterwards) {
    this.background = background;
    this.afterwards = afterwards;
    this.coordinator = coordinator;
    this.file = file;
    composed = written(coordinator.index());
    base = composed;
  }

  /** The user's own records. */
  public ReadOnlyObjectProperty<OwnRecords> recordsProperty() {
    return records.getReadOnlyProperty();
  }

  /** The user's own records. */
  public OwnRecords records() {
    return records.get();
  }

  /** Whether own records are shown. */
  public BooleanProperty shownProperty() {
    return shown;
  }

  /** The dataset beneath the own records. */
  public Dataset base() {
    return base.dataset();
  }

  /** What is shown of own records: those of the lecture, and over them those of the user. */
  public OwnRecords all() {
    return brought.with(records.get());
  }

  /**
   * Reads what was kept, shows it, and begins to listen to other datasets being opened.
   *
   * @return ends the listening
   */
  public Subscription attach() {
    return Subscription.combine(
        coordinator
            .indexProperty()
            .subscribe(
                (old, index) -> {
                  if (!written(index).equals(composed)) {
                    base = written(index);
                    composed = base;
                    compose();
                  }
                }),
        shown.subscribe((was, is) -> compose()));
  }

  /**
   * Reads what was kept. Safe for use from any thread.
   *
   * @return nothing if there is no file, or if it is damaged; it is then kept under another name
   */
  public static Optional<OwnRecords> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(OwnRecordsFile.read(file));
    } catch (DatasetException e) {
      System.getLogger("own").log(System.Logger.Level.WARNING, "Own records are damaged", e);
      setAside(file);
      return Optional.empty();
    }
  }

  private static void setAside(Path file) {
    try {
      Files.move(file, file.resolveSibling(file.getFileName() + "." + System.nanoTime() + ".bad"));
    } catch (IOException e) {
      System.getLogger("own").log(System.Logger.Level.WARNING, "Not set aside: " + file, e);
    }
  }

  /** The index that tells its records as they are written, in no other language. */
  private static DatasetIndex written(DatasetIndex index) {
    return index.in(WRITTEN);
  }

  /** Is told, on any thread, when the file cannot be written. */
  public void setOnNotWritten(Runnable told) {
    notWritten = told;
  }

  /** Reads what was kept beside the JavaFX thread and shows it; once, and nothing is written. */
  public void load() {
    if (!isLoaded && Files.exists(file)) {
      Thread.ofVirtual()
          .start(() -> read(file).ifPresent(read -> Platform.runLater(() -> begin(read))));
    }
    isLoaded = true;
  }

  /** Shows what was read; what was added meanwhile lies over it. Nothing is written. */
  void begin(OwnRecords read) {
    written = read;
    records.set(read.with(records.get()));
    compose();
  }

  /** Shows the own records that a lecture has brought; none when it is closed. */
  public void bring(OwnRecords own) {
    if (!own.equals(brought)) {
      brought = own;
      // The first scene may tell of them, so it waits.
      show(++asked, index(toShow(), base));
    }
  }

  /** Shows own records beside those that were brought; of two with one id those stay. */
  public void bringMore(OwnRecords own) {
    bring(own.with(brought));
  }

  /** Puts others in the place of the user's own records; it can be taken back. */
  public void change(OwnRecords next) {
    if (next.equals(records.get())) {
      return;
    }
    before.push(new Step(records.get(), System.nanoTime()));
    if (before.size() > UNDO_LIMIT) {
      before.removeLast();
    }
    undone.clear();
    put(next);
  }

  /** Is told, with the records before and after, of every change that the user makes. */
  public void setOnChanged(BiConsumer<OwnRecords, OwnRecords> told) {
    changed = told;
  }

  @Override
  public OptionalLong undoAt() {
    return at(before);
  }

  @Override
  public OptionalLong redoAt() {
    return at(undone);
  }

  private static OptionalLong at(Deque<Step> steps) {
    return steps.stream().mapToLong(Step::at).findFirst();
  }

  @Override
  public boolean undo() {
    return step(before, undone);
  }

  @Override
  public boolean redo() {
    return step(undone, before);
  }

  private boolean step(Deque<Step> from, Deque<Step> to) {
    var there = from.poll();
    if (there == null) {
      return false;
    }
    to.push(new Step(records.get(), System.nanoTime()));
    put(there.was());
    return true;
  }

  private void put(OwnRecords next) {
    var was = records.get();
    records.set(next);
    changed.accept(was, next);
    compose();
    write(next);
  }

  private OwnRecords toShow() {
    return shown.get() ? all() : OwnRecords.NONE;
  }

  /** Indexing takes some tenths of a second, so it happens beside the JavaFX thread. */
  private void compose() {
    var own = toShow();
    var below = base;
    var number = ++asked;
    background.execute(
        () -> {
          var index = index(own, below);
          afterwards.execute(() -> show(number, index));
        });
  }

  private static DatasetIndex index(OwnRecords own, DatasetIndex below) {
    var fit = OwnFit.of(below.dataset(), own);
    return fit.isEmpty() ? below : DatasetIndex.toShow(fit.over(below.dataset()), fit.refs());
  }

  /** Only what was asked for last is shown. */
  private void show(int number, DatasetIndex index) {
    if (number != asked) {
      return;
    }
    shownNumber = number;
    if (!index.equals(composed)) {
      composed = index;
      coordinator.refresh(index);
    }
    var waiting = List.copyOf(whenShown);
    whenShown.clear();
    waiting.forEach(Runnable::run);
  }

  /** Runs something as soon as the records are shown as they are now. */
  void whenShown(Runnable act) {
    if (shownNumber == asked) {
      act.run();
    } else {
      whenShown.add(act);
    }
  }

  /** Writes behind what is being written, so that the last change is the one that stays. */
  private void write(OwnRecords next) {
    writing = writing.thenRunAsync(() -> writeNow(next));
  }

  private void writeNow(OwnRecords next) {
    try {
      Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
      // Another window of the atlas may have added records since.
      var there = read(file).orElse(OwnRecords.NONE);
      var kept = there.equals(written) ? next : there.with(next);
      OwnRecordsFile.write(kept, file);
      written = kept;
    } catch (IOException e) {
      System.getLogger("own").log(System.Logger.Level.WARNING, "Not written: " + file, e);
      notWritten.run();
    }
  }

  /** Waits until everything is written, a few seconds at most; before the program ends. */
  public void finish() {
    try {
      writing.orTimeout(5, TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      System.getLogger("own").log(System.Logger.Level.WARNING, "Not finished: " + file, e);
    }
  }
}
