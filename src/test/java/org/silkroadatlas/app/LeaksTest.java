package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.Lookup;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.dataset.LectureWriter;
import org.silkroadatlas.dataset.SmallPack;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.query.DatasetIndex;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.api.FxToolkitContext;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.service.support.FiredEvents;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Opens and closes everything repeatedly; afterwards no node shown on the way may still be
 * referenced, and the heap must not have grown. {@code -Dleaks.rounds=200} sets the number of
 * rounds; the build does only a few.
 */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class LeaksTest {
  private static final int ROUNDS = Integer.getInteger("leaks.rounds", 4);

  /** With fewer rounds, filling caches and single pictures outweigh everything else. */
  private static final int MANY = 200;

  /** Bytes per round: a state in the history takes a few hundred. */
  private static final long MOST_GROWTH = 40_000;

  private static final int LOOKS = 20;
  private static final int PULSES = 2;
  private static final long PATIENCE_MILLIS = 10_000;

  @TempDir private Path folder;

  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private final ShownNodes nodes = new ShownNodes();
  private Stage stage;
  private AtlasWindow window;

  @Start
  void start(Stage primary) {
    stage = primary;
    window = OpenedWindow.open(primary, coordinator, folder);
  }

  @AfterEach
  void close(FxRobot robot) {
    OpenedWindow.closeAll(robot);
  }

  /** Repeats something and records what is shown each time. */
  private void assertNothingStays(FxRobot robot, Consumer<Runnable> round) {
    var heap = 0L;
    for (var number = 0; number < ROUNDS; number++) {
      var isLast = number == ROUNDS - 1;
      robot.interactNoWait(nodes::beginRound);
      round.accept(
          () -> {
            robot.interactNoWait(
                () -> {
                  WindowViews.roots().forEach(LeaksTest::layOut);
                  nodes.look();
                });
            if (isLast) {
              awaitPulses();
            }
          });
      forgetEvents();
      if (number == ROUNDS / 2 - 1) {
        heap = collected();
      }
    }
    var grown = (collected() - heap) / (ROUNDS - ROUNDS / 2);
    assertFalse(nodes.isEmpty());
    assertTrue(isLet(robot), () -> "Held after " + ROUNDS + " rounds: " + held(robot));
    if (ROUNDS >= MANY) {
      System.out.println(grown + " bytes a round");
      assertTrue(grown < MOST_GROWTH, () -> grown + " bytes a round");
    }
  }

  /**
   * A scene references its changed nodes until it is drawn: a pop-up closed before that references
   * them until it opens again.
   */
  private static void awaitPulses() {
    var passed = new CountDownLatch(PULSES);
    var timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            passed.countDown();
          }
        };
    WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, timer::start);
    try {
      assertTrue(passed.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, timer::stop);
    }
  }

  /**
   * A leak is permanent, but some objects take a while to be released. Gluon keeps tiles out of
   * view with soft references, which are cleared only when memory is short.
   */
  private boolean isLet(FxRobot robot) {
    for (var look = 0; look < LOOKS; look++) {
      if (held(robot).values().stream().mapToInt(Integer::intValue).sum() < ROUNDS - 2) {
        return true;
      }
      collected();
      letGoOfSoftReferences();
    }
    return false;
  }

  private Map<String, Integer> held(FxRobot robot) {
    var held = new AtomicReference<Map<String, Integer>>(Map.of());
    robot.interactNoWait(() -> held.set(nodes.held()));
    return held.get();
  }

  /** Bytes in use, after movements have ended and unreferenced objects have been collected. */
  private static long collected() {
    WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
    for (var i = 0; i < 3; i++) {
      WaitForAsyncUtils.waitForFxEvents();
      System.gc();
    }
    if (ROUNDS >= MANY) {
      letGoOfSoftReferences();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /**
   * JavaFX keeps pictures of effects with soft references, some as long as there is memory. The JVM
   * clears all of them before it throws an OutOfMemoryError.
   */
  private static void letGoOfSoftReferences() {
    assertThrows(OutOfMemoryError.class, () -> Arrays.fill(new long[Integer.MAX_VALUE - 8], 1));
    System.gc();
  }

  /** The robot records every event, and therefore the nodes they were for. */
  private static void forgetEvents() {
    try {
      var noted = FxToolkitContext.class.getDeclaredField("firedEvents");
      noted.setAccessible(true);
      ((FiredEvents) noted.get(FxToolkit.toolkitContext())).clearEvents();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void visit(FxRobot robot, List<WindowViews.View> views, Runnable look) {
    var opener = views(robot);
    for (var view : views) {
      robot.interactNoWait(view.open());
      look.run();
      robot.interactNoWait(opener::hideOthers);
      robot.interactNoWait(view.close());
    }
  }

  private static void layOut(Parent root) {
    root.applyCss();
    root.layout();
  }

  private WindowViews views(FxRobot robot) {
    return new WindowViews(robot, stage, window, coordinator);
  }

  @Test
  void placesAreLet(FxRobot robot) {
    assertNothingStays(robot, look -> visit(robot, views(robot).places(), look));
  }

  @Test
  void pagesAreLet(FxRobot robot) {
    assertNothingStays(robot, look -> visit(robot, views(robot).pages(), look));
  }

  @Test
  void popUpsAreLet(FxRobot robot) {
    assertNothingStays(robot, look -> visit(robot, views(robot).popUps(), look));
  }

  @Test
  void themesAreLet(FxRobot robot) {
    assertNothingStays(
        robot,
        look -> {
          views(robot).otherTheme();
          look.run();
        });
  }

  @Test
  void datasetsAreLet(FxRobot robot) {
    var indexes = new ArrayList<WeakReference<DatasetIndex>>();
    var small = DatasetReader.open(SmallPack.folder()).dataset();
    assertNothingStays(
        robot,
        look -> {
          var index = new DatasetIndex(small);
          indexes.add(new WeakReference<>(index));
          robot.interactNoWait(() -> coordinator.open(index));
          look.run();
          robot.interactNoWait(() -> coordinator.open(BundledData.INDEX));
        });
    assertTrue(indexes.stream().filter(index -> index.get() != null).count() <= 1);
  }

  @Test
  void languagesAreLet(FxRobot robot) {
    var codes = List.of("ru", "zh", "kk", "en");
    var i = new int[1];
    assertNothingStays(
        robot,
        look -> {
          robot.interactNoWait(() -> language(robot, codes.get(i[0]++ % codes.size())).fire());
          look.run();
        });
  }

  private static MenuItem language(FxRobot robot, String code) {
    return Lookup.one(robot, MenuButton.class, "#bar-more").getItems().stream()
        .filter(item -> "menu-language".equals(item.getId()))
        .flatMap(menu -> ((Menu) menu).getItems().stream())
        .filter(item -> ("language-" + code).equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void lecturesAreLet(FxRobot robot) throws Exception {
    var file = folder.resolve("Two.atlas");
    var manifest = BundledData.INDEX.dataset().manifest();
    var scenes =
        Stream.of("formats=cm&cursor=2018", "formats=eaeu&cursor=2015")
            .map(state -> new Scene(state, "Words.", Optional.of("Notes."), Optional.empty()))
            .toList();
    LectureWriter.write(new Lecture("Two", manifest.id(), manifest.version(), scenes), file);
    assertNothingStays(
        robot,
        look -> {
          robot.interactNoWait(() -> window.openLecture(file));
          robot.push(KeyCode.PAGE_DOWN);
          look.run();
          robot.interactNoWait(() -> fire(robot, "#tour-end"));
        });
  }

  private static void fire(FxRobot robot, String button) {
    Lookup.one(robot, Button.class, button).fire();
  }

  @Test
  void talksAreLet(FxRobot robot) {
    assertNothingStays(
        robot,
        look -> {
          robot.interactNoWait(() -> window.presenter().begin(window.presentation()));
          look.run();
          robot.interactNoWait(() -> window.presenter().end());
        });
  }
}
