package org.silkroadatlas.app.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import org.silkroadatlas.panel.Bookmarks;
import org.silkroadatlas.panel.Bookmarks.Bookmark;

/**
 * Stores the user's bookmarks in a text file: a state line, a tab and a name per line. JavaFX
 * thread only.
 */
public final class BookmarksFile {
  private final Path file;
  private final StartupWarnings warnings;

  /**
   * Bookmarks stored in a given file.
   *
   * @param warnings receives a warning if the file is damaged
   */
  public BookmarksFile(Path file, StartupWarnings warnings) {
    this.warnings = warnings;
    this.file = file;
  }

  /** Fills the bookmarks from the file and writes every change from then on. */
  public void keep(Bookmarks bookmarks) {
    bookmarks.list().setAll(read());
    bookmarks.list().addListener((ListChangeListener<Bookmark>) change -> write(bookmarks.list()));
  }

  /** The bookmarks in the file; invalid lines are skipped. */
  public List<Bookmark> read() {
    var found = new ArrayList<Bookmark>();
    if (Files.exists(file)) {
      try {
        for (var line : Files.readAllLines(file, UTF_8)) {
          var tab = line.indexOf('\t');
          if (tab > 0 && tab < line.length() - 1) {
            found.add(new Bookmark(line.substring(tab + 1), line.substring(0, tab)));
          }
        }
      } catch (IOException e) {
        warn("read", e);
        warnings.setAside(file);
        return List.of();
      }
    }
    return found;
  }

  /** Writes atomically: the file has either the old bookmarks or the new ones. */
  private void write(List<Bookmark> bookmarks) {
    var text =
        bookmarks.stream()
            .map(bookmark -> bookmark.stateLine() + "\t" + plain(bookmark.name()) + "\n")
            .collect(Collectors.joining());
    try {
      UserFile.write(file, text);
    } catch (IOException e) {
      warn("written", e);
    }
  }

  private static String plain(String name) {
    return name.replaceAll("\\s+", " ");
  }

  private static void warn(String what, IOException e) {
    System.getLogger("bookmarks").log(System.Logger.Level.WARNING, "Bookmarks not " + what, e);
  }
}
