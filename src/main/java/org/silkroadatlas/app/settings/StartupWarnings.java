package org.silkroadatlas.app.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What went otherwise with this start or the user's files than the user may expect. Each is told
 * once, in whatever language the window then speaks. JavaFX thread only.
 */
public final class StartupWarnings {
  private final ObservableList<Trouble> untold = FXCollections.observableArrayList();

  /**
   * One of them.
   *
   * @param key of the message
   * @param words that the message mentions
   */
  public record Trouble(String key, List<String> words) {
    /** The start before this one ended before anything was seen. */
    public static final Trouble DIED_START = new Trouble("app.trouble.start", List.of());

    /** Settings that only a newer program understands. */
    public static final Trouble NEWER = new Trouble("app.trouble.newer", List.of());

    /** Nothing can be written into the folder of the settings. */
    public static Trouble unkept(Path folder) {
      return new Trouble("app.trouble.unkept", List.of(folder.toString()));
    }

    /** A damaged file that is kept under another name. */
    static Trouble damaged(Path file, Path kept) {
      return new Trouble(
          "app.trouble.damaged",
          List.of(String.valueOf(file.getFileName()), String.valueOf(kept.getFileName())));
    }
  }

  /** Those that the user has not put away. */
  public ObservableList<Trouble> untold() {
    return untold;
  }

  /** Lets the user know, once. */
  public void tell(Trouble trouble) {
    if (!untold.contains(trouble)) {
      untold.add(trouble);
    }
  }

  /** Keeps a damaged file under another name and tells so. */
  public void setAside(Path damaged) {
    UserFile.setAside(damaged).ifPresent(kept -> tell(Trouble.damaged(damaged, kept)));
  }

  /** Tells if nothing can be kept in a folder, which need not be there yet. */
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
