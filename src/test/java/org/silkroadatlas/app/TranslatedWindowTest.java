package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.app.settings.Settings;
import org.silkroadatlas.app.settings.SettingsFile;
import org.silkroadatlas.app.settings.Theme;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.draw.CanvasText;
import org.silkroadatlas.draw.LazyTooltip;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.RecordTexts;
import org.silkroadatlas.query.DatasetIndex;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window in Russian shows Russian wherever possible: in words, marks and speech. */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class TranslatedWindowTest {
  private static final DatasetIndex INDEX = BundledData.INDEX;
  private static final DatasetIndex RUSSIAN = INDEX.in("ru");
  private static final int SAMPLE = 60;

  @TempDir private Path folder;

  private final Coordinator coordinator = new Coordinator(INDEX);
  private final Set<String> painted = new HashSet<>();
  private Stage stage;

  @Start
  void start(Stage primary) {
    stage = primary;
    OpenedWindow.open(
        primary,
        coordinator,
        Locale.of("ru"),
        Settings.DEFAULT.withTheme(Theme.LIGHT).withWindow(1280, 720, false),
        new SettingsFile(folder.resolve("settings.properties")));
  }

  @AfterEach
  void close(FxRobot robot) {
    OpenedWindow.closeAll(robot);
  }

  /** English texts of records with a Russian translation, with their location. */
  private static Map<String, String> english() {
    var told = RecordTexts.of(RUSSIAN.dataset());
    var kept = new HashSet<String>();
    told.values().forEach(texts -> kept.addAll(texts.values()));
    for (var source : INDEX.dataset().sources()) {
      kept.add(source.title());
      source.publisher().ifPresent(kept::add);
    }
    var english = new HashMap<String, String>();
    RecordTexts.of(INDEX.dataset())
        .forEach(
            (record, texts) ->
                texts.forEach(
                    (field, text) -> {
                      if (!kept.contains(text)) {
                        english.put(text, record + " " + field);
                      }
                    }));
    return english;
  }

  /** A sample with the same number of records of each kind, at random from a seed. */
  private static List<Item> sample() {
    var dataset = INDEX.dataset();
    var kinds =
        List.of(
            dataset.countries(),
            dataset.places(),
            dataset.persons(),
            dataset.formats(),
            dataset.memberships(),
            dataset.events(),
            dataset.agreements(),
            dataset.quotes(),
            dataset.figures(),
            dataset.routes());
    var random = new Random(22);
    var sample = new ArrayList<Item>();
    for (var i = 0; i < SAMPLE; i++) {
      var kind = kinds.get(i % kinds.size());
      sample.add(kind.get(random.nextInt(kind.size())));
    }
    return sample;
  }

  @Test
  void noPageShowsAnEnglishTextThatHasARussianOne(FxRobot robot) {
    var english = english();
    assertTrue(english.size() > 2_000, () -> "texts: " + english.size());
    var found = new TreeMap<String, String>();
    var seen = new HashSet<String>();
    robot.interact(() -> CanvasText.watch(text -> painted.add(text.text())));
    for (var item : sample()) {
      robot.interact(() -> coordinator.show("focus=" + item.ref()));
      WaitForAsyncUtils.waitForFxEvents();
      var said = new HashSet<String>();
      robot.interact(() -> collect(stage.getScene().getRoot(), said));
      said.addAll(painted);
      painted.clear();
      seen.addAll(said);
      for (var text : said) {
        for (var part : text.split(" · |\\n|: ", -1)) {
          if (english.containsKey(part)) {
            found.put(item.ref() + " shows " + part, english.getOrDefault(part, ""));
          }
        }
        if (english.containsKey(text)) {
          found.put(item.ref() + " shows " + text, english.getOrDefault(text, ""));
        }
      }
    }
    assertTrue(seen.size() > 600, () -> "words seen: " + seen.size());
    assertEquals(Map.of(), found);
  }

  private static void collect(Node node, Set<String> said) {
    if (!node.isVisible() || node.getStyleClass().contains("quote-original")) {
      return;
    }
    add(node.getAccessibleText(), said);
    if (node instanceof Labeled labeled) {
      add(labeled.getText(), said);
    }
    if (node instanceof Text text) {
      add(text.getText(), said);
    }
    if (node instanceof Control control) {
      LazyTooltip.of(control).ifPresent(said::add);
    }
    if (node instanceof Parent parent) {
      List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> collect(child, said));
    }
  }

  private static void add(String text, Set<String> said) {
    if (text != null) {
      said.add(text);
    }
  }
}
