package org.silkroadatlas.app.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.silkroadatlas.dataset.DamagedFile;

/**
 * Warnings about this start or the user's files. Each is shown once, in the current language of the
 * window. JavaFX thread only.
 */
public final class StartupWarnings {
  private final ObservableList<Warning> active = FXCollections.observableArrayList();

  /**
   * A warning.
   *
   * @param key of the message
   * @param words the arguments of the message
   */
  public record Warning(String key, List<String> words) {
    /** The previous start ended before anything was visible. */
    public static final Warning DIED_START = new Warning("app.warning.start", List.of());

    /** Settings that only a newer program understands. */
    public static final Warning NEWER = new Warning("app.warning.newer", List.of());

    /** The folder of the settings is not writable. */
    public static Warning unwritable(Path folder) {
      return new Warning("app.warning.unwritable", List.of(folder.toString()));
    }

    /** A damaged file that was saved under another name. */
    static Warning damaged(Path file, Path kept) {
      return new Warning(
          "app.warning.damaged",
          List.of(String.valueOf(file.getFileName()), String.valueOf(kept.getFileName())));
    }
  }

  /** The warnings that the user has not dismissed. */
  public ObservableList<Warning> active() {
    return active;
  }

  /** Adds a warning, unless it was already shown. */
  public void add(Warning warning) {
    if (!active.contains(warning)) {
      active.add(warning);
    }
  }

  /** Renames a damaged file and warns the user. */
  public void setAside(Path damaged) {
    DamagedFile.setAside(damaged).ifPresent(kept -> addDamaged(damaged, kept));
  }

  /** Warns about a damaged file that was renamed. */
  public void addDamaged(Path damaged, Path kept) {
    add(Warning.damaged(damaged, kept));
  }

  /** Warns if a folder, which need not exist yet, is not writable. */
  public void checkWritable(Path folder) {
    var there = folder.toAbsolutePath();
    while (there.getParent() != null && !Files.exists(there)) {
      there = there.getParent();
    }
    if (!Files.isDirectory(there) || !Files.isWritable(there)) {
      add(Warning.unwritable(folder));
    }
  }
}
