package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.app.export.ExportChoices;
import org.silkroadatlas.app.export.Exporter;
import org.silkroadatlas.app.settings.Theme;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.dataset.PackFile;
import org.silkroadatlas.dataset.SmallPack;
import org.silkroadatlas.export.ExportKind;
import org.silkroadatlas.export.Progress;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A dataset whose texts reverse what follows them. */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class DirectionsTest {
  private static final String OVERRIDE = "\u202E";

  @TempDir private Path folder;

  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private Stage stage;

  @Start
  void start(Stage primary) {
    stage = primary;
    OpenedWindow.open(primary, coordinator, folder);
  }

  @AfterEach
  void close(FxRobot robot) {
    OpenedWindow.closeAll(robot);
  }

  /** The small dataset with a directional override in every text that people read. */
  private Path turned() throws IOException {
    var pack = SmallPack.copyTo(Files.createDirectory(folder.resolve("pack")));
    for (var kind : PackFile.values()) {
      var file = pack.resolve(kind.fileName());
      // The office of a person is from a list, that of a speaker is free text.
      var office = kind == PackFile.PERSONS ? "" : "|office";
      Files.writeString(
          file,
          Files.readString(file)
              .replaceAll(
                  "(\"(title|name|short|summary|text|label|speaker|occasion|publisher|note"
                      + office
                      + ")\": \"\\p{L})",
                  "$1" + OVERRIDE));
    }
    return pack;
  }

  private void open(FxRobot robot, Path pack) throws TimeoutException {
    robot.interact(() -> new OpenDataset(stage, coordinator, new Messages(Locale.UK)).open(pack));
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> coordinator.index().dataset().manifest().id().equals("small"));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Stream<String> words(Node node) {
    return Stream.of(
            node instanceof Labeled labeled ? labeled.getText() : null,
            node instanceof Text text ? text.getText() : null,
            node instanceof TextInputControl input ? input.getText() : null,
            node.getAccessibleText(),
            node.queryAccessibleAttribute(AccessibleAttribute.TEXT))
        .filter(String.class::isInstance)
        .map(String.class::cast);
  }

  private Set<String> shown(FxRobot robot) {
    var shown = new HashSet<String>();
    robot.interact(
        () ->
            WindowViews.roots().stream()
                .flatMap(root -> WindowViews.visible(root).stream())
                .flatMap(DirectionsTest::words)
                .forEach(shown::add));
    return shown;
  }

  @Test
  void nothingThatIsShownTurnsRound(FxRobot robot) throws Exception {
    open(robot, turned());
    var dataset = coordinator.index().dataset();
    var all = new HashSet<>(shown(robot));
    for (var items :
        List.of(
            dataset.events(),
            dataset.formats(),
            dataset.agreements(),
            dataset.quotes(),
            dataset.figures(),
            dataset.places(),
            dataset.routes(),
            dataset.sources())) {
      for (var item : items) {
        robot.interact(() -> coordinator.show("focus=" + item.ref()));
        WaitForAsyncUtils.waitForFxEvents();
        all.addAll(shown(robot));
      }
    }
    var title = dataset.events().getFirst().title();
    assertTrue(all.contains(title), title);
    assertEquals(
        Set.of(), all.stream().filter(it -> it.contains(OVERRIDE)).collect(Collectors.toSet()));
  }

  @Test
  void filesForOthersKeepEveryCharacter(FxRobot robot) throws Exception {
    open(robot, turned());
    var written = coordinator.index().asWritten().dataset();
    assertTrue(written.events().stream().allMatch(it -> it.title().contains(OVERRIDE)));
    var file = folder.resolve("records.csv");
    var choices =
        new ExportChoices(
            Optional.empty(), Theme.LIGHT, Optional.empty(), ExportChoices.Layout.WHOLE);
    new Exporter(coordinator.index(), BaseMapReader::bundled, new Messages(Locale.UK))
        .export(file, ExportKind.CSV, coordinator.state(), choices, Progress.SILENT);
    assertTrue(Files.readString(file).contains(OVERRIDE));
  }
}
