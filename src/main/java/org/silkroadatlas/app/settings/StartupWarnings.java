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
  private final ObservableList<Trouble> untold = FXCollections.observableArrayList();

  /**
   * A warning.
   *
   * @param key of the message
   * @param words the arguments of the message
   */
  public record Trouble(String key, List<String> words) {
    /** The previous start ended before anything was visible. */
    public static final Trouble DIED_START = new Trouble("app.trouble.start", List.of());

    /** Settings that only a newer program understands. */
    public static final Trouble NEWER = new Trouble("app.trouble.newer", List.of());

    /** The folder of the settings is not writable. */
    public static Trouble unkept(Path folder) {
      return new Trouble("app.trouble.unkept", List.of(folder.toString()));
    }

    /** A damaged file that was saved under another name. */
    static Trouble damaged(Path file, Path kept) {
      return new Trouble(
          "app.trouble.damaged",
          List.of(String.valueOf(file.getFileName()), String.valueOf(kept.getFileName())));
    }
  }

  /** The warnings that the user has not dismissed. */
  public ObservableList<Trouble> untold() {
    return untold;
  }

  /** Adds a warning, unless it was already shown. */
  public void tell(Trouble trouble) {
    if (!untold.contains(trouble)) {
      untold.add(trouble);
    }
  }

  /** Renames a damaged file and warns the user. */
  public void setAside(Path damaged) {
    DamagedFile.setAside(damaged).ifPresent(kept -> tellDamaged(damaged, kept));
  }

  /** Warns about a damaged file that was renamed. */
  public void tellDamaged(Path damaged, Path kept) {
    tell(Trouble.damaged(damaged, kept));
  }

  /** Warns if a folder, which need not exist yet, is not writable. */
  public void lookAt(Path folder) {
    var there = folder.toAbsolutePath();
    while (there.getParent() != null && !Files.exists(there)) {
      there = there.getParent();
    }
    if (!Files.isDirectory(there) || !Files.isWritable(there)) {
      tell(Trouble.unkept(folder));
    }
  }
}
