package org.silkroadatlas.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.app.export.ExportChoices.Layout;
import org.silkroadatlas.app.settings.BookmarksFile;
import org.silkroadatlas.app.settings.StartupWarnings;
import org.silkroadatlas.app.settings.Theme;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.dataset.LectureReader;
import org.silkroadatlas.dataset.LectureWriter;
import org.silkroadatlas.export.ExportKind;
import org.silkroadatlas.export.Progress;
import org.silkroadatlas.export.ViewTable;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.panel.Bookmarks;
import org.silkroadatlas.panel.Bookmarks.Bookmark;
import org.silkroadatlas.query.OpenView;
import org.silkroadatlas.query.StateLine;
import org.silkroadatlas.tables.TableReader;

/** Every view with its settings is kept by whatever keeps a state, and can be exported. */
class EveryViewTest {
  private static final String FILTER =
      "countries=KZ,UZ&years=2015-2024&formats=ots,sco&cursor=2022";

  /** A state of each view, with every setting that it has. */
  static final List<String> STATES =
      List.of(
          "cursor=2019",
          "cursor=2019&focus=country:KZ",
          "cursor=2019&focus=format:sco",
          "cursor=2023&focus=person:shavkat-mirziyoyev",
          "persons=ilham-aliyev,shavkat-mirziyoyev&cursor=2023",
          FILTER + "&outside=hide&layers=fills,names&fill=formats&lanes=china:unfolded,ots:open",
          FILTER + "&view=filter",
          FILTER + "&view=matrix",
          FILTER + "&view=matrix&matrix=meetings,formats",
          FILTER + "&view=matrix&matrix=memberships",
          FILTER + "&view=matrix&matrix=memberships,formats",
          FILTER + "&view=treaties&treaties=missing,all",
          FILTER + "&view=trends&trend=agreements,vector,stacked,share",
          FILTER + "&view=exercises",
          FILTER + "&view=glossary",
          FILTER + "&view=years",
          FILTER + "&view=compare",
          FILTER + "&view=compare&compare=2015,2024",
          FILTER + "&view=compare&compare=2015:eaeu,2024:ots",
          FILTER + "&view=table&own=hide");

  @TempDir private Path folder;

  @Test
  void noViewIsForgotten() {
    var covered =
        STATES.stream()
            .map(line -> StateLine.parse(line, BundledData.INDEX).view().open())
            .collect(Collectors.toSet());
    assertEquals(EnumSet.allOf(OpenView.class), covered);
  }

  @ParameterizedTest
  @FieldSource("STATES")
  void keptByStateLineHistorySceneAndBookmark(String line) throws IOException {
    var index = BundledData.INDEX;
    var state = StateLine.parse(line, index);
    assertEquals(state, StateLine.parse(StateLine.format(state), index), "state line");

    var coordinator = new Coordinator(index);
    coordinator.show(line);
    coordinator.show("cursor=2011");
    coordinator.back();
    assertEquals(state, coordinator.state(), "history");

    var lecture = folder.resolve("lecture" + Lecture.EXTENSION);
    var scene = new Scene(coordinator.stateLine(Optional.empty()), "A caption", Optional.empty());
    var manifest = index.dataset().manifest();
    LectureWriter.write(Lecture.empty("A", manifest).withScenes(List.of(scene)), lecture);
    var read = LectureReader.read(lecture).scenes().getFirst().state();
    assertEquals(state, StateLine.parse(read, index), "scene");

    var file = folder.resolve("bookmarks.txt");
    var bookmarks = new Bookmarks();
    new BookmarksFile(file, new StartupWarnings()).keep(bookmarks);
    bookmarks.toggle(new Bookmark("A view", coordinator.stateLine(Optional.empty())));
    var kept = new BookmarksFile(file, new StartupWarnings()).read().getFirst().stateLine();
    assertEquals(state, StateLine.parse(kept, index), "bookmark");
  }

  @ParameterizedTest
  @FieldSource("STATES")
  void exportedAsTableWithTheContentsOfTheView(String line) throws Exception {
    var messages = new Messages(Locale.ENGLISH);
    var state = StateLine.parse(line, BundledData.INDEX);
    var choices = new ExportChoices(Optional.empty(), Theme.LIGHT, Optional.empty(), Layout.VIEW);
    var exporter = new Exporter(BundledData.INDEX, BaseMapReader::bundled, messages);
    for (var name : List.of("view.csv", "view.xlsx")) {
      var file = folder.resolve(name);
      var kind = ExportKind.of(name).orElseThrow();
      exporter.export(file, kind, state, choices, Progress.SILENT);
      var rows = TableReader.read(file).sheets().getFirst().rows();
      var table = ViewTable.of(state.shown(BundledData.INDEX), messages, state);
      assertTrue(rows.size() > 1, line);
      table.ifPresent(it -> assertEquals(it.table().cells().size(), rows.size(), line));
    }
  }
}
