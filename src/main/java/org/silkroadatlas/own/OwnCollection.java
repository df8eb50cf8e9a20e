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
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Undoable;
import org.silkroadatlas.dataset.DamagedFile;
import org.silkroadatlas.dataset.DatasetException;
import org.silkroadatlas.dataset.OwnRecordsFile;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.OwnLayer;

/**
 * The user's own records and those of the open lecture, overlaid on the open dataset. Every change
 * is written immediately, in order and off the JavaFX thread. JavaFX thread only.
 */
public final class OwnCollection implements Undoable {
  private static final int UNDO_LIMIT = 100;

  /** The original language of datasets. */
  private static final String WRITTEN = "en";

  private final Coordinator coordinator;
  private final Path file;
  private final ReadOnlyObjectWrapper<OwnRecords> records =
      new ReadOnlyObjectWrapper<>(this, "records", OwnRecords.NONE);
  private final Deque<Step> before = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private BiConsumer<OwnRecords, OwnRecords> changed = (was, is) -> {};
  private volatile Runnable notWritten = () -> {};
  private volatile BiConsumer<Path, Path> damaged = (file, kept) -> {};
  private boolean isLoaded;
  private boolean isReading;
  private final List<Runnable> whenRead = new ArrayList<>();
  private OwnRecords brought = OwnRecords.NONE;

  /** The content of the file when it was last read or written here. */
  private volatile OwnRecords written = OwnRecords.NONE;

  private final Executor background;
  private final Executor afterwards;
  private final List<Runnable> whenShown = new ArrayList<>();
  private DatasetIndex base;
  private DatasetIndex composed;
  private int asked;
  private int shownNumber;
  private CompletableFuture<?> writing = CompletableFuture.completedFuture(null);

  /** The records before a change, with the time of the change. */
  private record Step(OwnRecords was, long at) {}

  /**
   * A collection that is not attached yet.
   *
   * @param coordinator shows the records
   * @param file their file, which need not exist
   */
  public OwnCollection(Coordinator coordinator, Path file) {
    this(coordinator, file, task -> Thread.ofVirtual().start(task), Platform::runLater);
  }

  /**
   * @param background runs the indexing and the reading
   * @param afterwards the thread of the coordinator
   */
  OwnCollection(Coordinator coordinator, Path file, Executor background, Executor afterwards) {
    this.background = background;
    this.afterwards = afterwards;
    this.coordinator = coordinator;
    this.file = file;
    composed = written(coordinator.whole());
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

  /** The dataset below the own records. */
  public Dataset base() {
    return base.dataset();
  }

  /** The own records that are shown: those of the lecture, overlaid with those of the user. */
  public OwnRecords all() {
    return brought.with(records.get());
  }

  /**
   * Shows the stored records and follows changes of the dataset.
   *
   * @return unsubscribes
   */
  public Subscription attach() {
    return coordinator
        .indexProperty()
        .subscribe(
            (old, index) -> {
              var whole = written(coordinator.whole());
              if (!whole.equals(composed)) {
                base = whole;
                composed = base;
                compose();
              }
            });
  }

  /**
   * Reads the stored records. Any thread.
   *
   * @return empty if there is no file, or if it is damaged and has been renamed
   * @throws IOException if it is damaged and could not be renamed, so it must not be replaced
   */
  private Optional<OwnRecords> read() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(OwnRecordsFile.read(file));
    } catch (DatasetException e) {
      System.getLogger("own").log(System.Logger.Level.WARNING, "Own records are damaged", e);
      var kept = DamagedFile.setAside(file);
      damaged.accept(file, kept.orElseThrow(() -> new IOException("Damaged: " + file, e)));
      return Optional.empty();
    }
  }

  /** The index with the original texts. */
  private static DatasetIndex written(DatasetIndex index) {
    return index.in(WRITTEN);
  }

  /** Sets an action that is called, on any thread, when the file cannot be written. */
  public void setOnNotWritten(Runnable told) {
    notWritten = told;
  }

  /** Sets an action that is called, on any thread, with a damaged file and its new path. */
  public void setOnDamaged(BiConsumer<Path, Path> told) {
    damaged = told;
  }

  /** Reads the stored records off the JavaFX thread and shows them once, without writing. */
  public void load() {
    if (!isLoaded && Files.exists(file)) {
      isReading = true;
      background.execute(this::loadNow);
    }
    isLoaded = true;
  }

  private void loadNow() {
    var read = Optional.<OwnRecords>empty();
    try {
      read = read();
    } catch (IOException e) {
      System.getLogger("own").log(System.Logger.Level.WARNING, "Not read: " + file, e);
    } finally {
      var found = read;
      afterwards.execute(() -> loaded(found));
    }
  }

  private void loaded(Optional<OwnRecords> read) {
    isReading = false;
    read.ifPresent(this::begin);
    var waiting = List.copyOf(whenRead);
    whenRead.clear();
    waiting.forEach(Runnable::run);
  }

  /** Runs something as soon as the stored records are known, which are read at the start. */
  void whenRead(Runnable act) {
    if (isReading) {
      whenRead.add(act);
    } else {
      act.run();
    }
  }

  /** Shows the records read, overlaid with any added since. Nothing is written. */
  void begin(OwnRecords read) {
    written = read;
    records.set(read.with(records.get()));
    compose();
  }

  /** Shows the own records of a lecture; called with none when it is closed. */
  public void showLectureRecords(OwnRecords own) {
    if (!own.equals(brought)) {
      brought = own;
      // The first scene may refer to them, so it waits.
      show(++asked, OwnLayer.over(base, all()).in(language()));
    }
  }

  /** Adds own records to those of the lecture, which are kept where ids clash. */
  public void addLectureRecords(OwnRecords own) {
    showLectureRecords(own.with(brought));
  }

  /** Replaces the user's own records, as an undoable change. */
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

  /** Sets an action that receives the records before and after every change by the user. */
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

  private String language() {
    return coordinator.whole().language();
  }

  /**
   * Indexing and translating take some tenths of a second, so they happen off the JavaFX thread.
   */
  private void compose() {
    var own = all();
    var below = base;
    var language = language();
    var number = ++asked;
    background.execute(
        () -> {
          var index = OwnLayer.over(below, own).in(language);
          afterwards.execute(() -> show(number, index));
        });
  }

  /** Shows an index, unless a newer one has been requested. */
  private void show(int number, DatasetIndex index) {
    if (number != asked) {
      return;
    }
    if (!index.language().equals(language())) {
      compose();
      return;
    }
    shownNumber = number;
    if (!written(index).equals(composed)) {
      composed = written(index);
      coordinator.refresh(index);
    }
    var waiting = List.copyOf(whenShown);
    whenShown.clear();
    waiting.forEach(Runnable::run);
  }

  /** Runs an action as soon as the current records are shown. */
  void whenShown(Runnable act) {
    if (shownNumber == asked) {
      act.run();
    } else {
      whenShown.add(act);
    }
  }

  /** Queues the write, so that the last change is the one that stays. */
  private void write(OwnRecords next) {
    writing = writing.thenRunAsync(() -> writeNow(next));
  }

  private void writeNow(OwnRecords next) {
    try {
      Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
      // Another window of the atlas may have added records in the meantime.
      var there = read().orElse(OwnRecords.NONE);
      var kept = there.equals(written) ? next : there.with(next);
      OwnRecordsFile.write(kept, file);
      written = kept;
    } catch (IOException | RuntimeException e) {
      System.getLogger("own").log(System.Logger.Level.WARNING, "Not written: " + file, e);
      notWritten.run();
    }
  }

  /** Waits at most a few seconds until everything is written; call it before the program ends. */
  public void finish() {
    try {
      // Of the copy: the next window of this collection goes on to write after the original.
      writing.copy().orTimeout(5, TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      System.getLogger("own").log(System.Logger.Level.WARNING, "Not finished: " + file, e);
    }
  }
}
