package org.silkroadatlas;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Finds nodes in the visible windows. It searches on the JavaFX thread, since a search on the
 * test's thread would meet children that come and go; all tests search through this class.
 */
public final class Lookup {
  private static final long PATIENCE_MILLIS = 30_000;

  private Lookup() {}

  public static <T extends Node> T one(FxRobot robot, Class<T> type, String selector) {
    return onFx(() -> robot.lookup(selector).queryAs(type));
  }

  public static <T extends Node> T one(FxRobot robot, Class<T> type, Predicate<T> isIt) {
    return onFx(
        () ->
            robot
                .lookup(node -> type.isInstance(node) && isIt.test(type.cast(node)))
                .queryAs(type));
  }

  public static Node one(FxRobot robot, String selector) {
    return one(robot, Node.class, selector);
  }

  /** The first match at or under a node. */
  public static Node one(Node root, String selector) {
    var found = onFx(() -> root.lookup(selector));
    if (found == null) {
      throw new NoSuchElementException("There is no " + selector + " under " + root);
    }
    return found;
  }

  public static <T extends Node> List<T> all(FxRobot robot, Class<T> type, String selector) {
    return onFx(() -> List.copyOf(robot.lookup(selector).queryAllAs(type)));
  }

  /** All nodes of a type in the visible windows. */
  public static <T extends Node> List<T> all(FxRobot robot, Class<T> type) {
    return onFx(() -> List.copyOf(robot.lookup(type::isInstance).queryAllAs(type)));
  }

  /** All nodes of a type at or under a node. */
  public static <T extends Node> List<T> all(FxRobot robot, Class<T> type, Node root) {
    return onFx(() -> List.copyOf(robot.from(root).lookup(type::isInstance).queryAllAs(type)));
  }

  public static boolean isThere(FxRobot robot, String selector) {
    return onFx(() -> robot.lookup(selector).tryQuery().isPresent());
  }

  private static <T> T onFx(Callable<T> look) {
    if (!Platform.isFxApplicationThread()) {
      return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, look);
    }
    try {
      return look.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
