package org.silkroadatlas.app.settings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.panel.Bookmarks;
import org.silkroadatlas.panel.Bookmarks.Bookmark;

final class BookmarksFileTest {
  @TempDir Path folder;

  @Test
  void bookmarksOutliveTheProgram() {
    var file = folder.resolve("Əli Жанібек/bookmarks.txt");
    var first = new Bookmarks();
    new BookmarksFile(file, new StartupWarnings()).keep(first);
    first.toggle(new Bookmark("Türkiye and\tUzbekistan", "countries=TR,UZ&cursor=2019"));
    first.toggle(new Bookmark("Gone", "cursor=2010"));
    first.toggle(new Bookmark("Gone", "cursor=2010"));
    var second = new Bookmarks();
    new BookmarksFile(file, new StartupWarnings()).keep(second);
    assertEquals(
        List.of(new Bookmark("Türkiye and Uzbekistan", "countries=TR,UZ&cursor=2019")),
        second.list());
  }

  @Test
  void whatIsNoBookmarkIsPassedOver() throws IOException {
    var file = folder.resolve("bookmarks.txt");
    Files.writeString(file, "nonsense\n\tno state\ncursor=2018\tA year\n");
    assertEquals(
        List.of(new Bookmark("A year", "cursor=2018")),
        new BookmarksFile(file, new StartupWarnings()).read());
  }

  @Test
  void bookmarksThatCannotBeReadAreSetAsideAndNotOverwritten() throws IOException {
    var file = folder.resolve("bookmarks.txt");
    var damaged = "cursor=2018\tBegegnung in K\u00F6ln\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(file, damaged);
    var bookmarks = new Bookmarks();
    new BookmarksFile(file, new StartupWarnings()).keep(bookmarks);
    bookmarks.toggle(new Bookmark("New", "cursor=2010"));
    assertEquals(
        List.of(new Bookmark("New", "cursor=2010")),
        new BookmarksFile(file, new StartupWarnings()).read());
    assertArrayEquals(damaged, Files.readAllBytes(folder.resolve("bookmarks.txt.bad")));
  }
}
