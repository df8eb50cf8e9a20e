package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.app.settings.Theme;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.draw.Sight;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Contrast on the actual screen, in both themes: every visible text against the pixels behind it,
 * and every focus ring against what was there without it.
 */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class ContrastTest {
  @TempDir private Path folder;

  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private final Map<String, Double> lowest = new TreeMap<>();
  private final Set<String> faults = new TreeSet<>();
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

  @Test
  void everyTextCanBeReadInBothThemes(FxRobot robot) {
    var views = new WindowViews(robot, stage, window, coordinator);
    for (var theme : Theme.values()) {
      views.visit(
          Stream.of(views.places(), views.pages(), views.popUps()).flatMap(List::stream).toList(),
          view ->
              WindowViews.roots().stream()
                  .map(Parent::getScene)
                  .forEach(scene -> measure(theme + " " + view.name(), scene)));
      views.otherTheme();
    }
    assertEquals("", String.join("\n", faults));
    assertTrue(lowest.size() > 60, () -> "kinds of text: " + lowest.size());
  }

  /** A visible text, with its effective opacity and its visible part. */
  private record Seen(Text text, double opacity, Bounds part) {}

  private static void collect(Node node, double opacity, Bounds part, List<Seen> found) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    var seen = opacity * node.getOpacity();
    var clipped =
        node.getClip() == null
            ? part
            : common(part, node.localToScene(node.getClip().getBoundsInParent()));
    if (node instanceof Text text && !text.getText().isBlank() && text.getStroke() == null) {
      var shown = common(clipped, text.localToScene(text.getBoundsInLocal()));
      if (shown.getWidth() > 1 && shown.getHeight() > 1 && seen > 0) {
        found.add(new Seen(text, seen, shown));
      }
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, seen, clipped, found));
    }
  }

  private static Bounds common(Bounds a, Bounds b) {
    var x = Math.max(a.getMinX(), b.getMinX());
    var y = Math.max(a.getMinY(), b.getMinY());
    return new BoundingBox(
        x,
        y,
        Math.max(0, Math.min(a.getMaxX(), b.getMaxX()) - x),
        Math.max(0, Math.min(a.getMaxY(), b.getMaxY()) - y));
  }

  /** Takes a picture with all texts and one without: letters are where they differ. */
  private void measure(String view, Scene scene) {
    var texts = new ArrayList<Seen>();
    var whole = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
    // A caret that blinks between the two pictures would be taken for the background of letters.
    scene.getRoot().lookupAll(".text-input").forEach(n -> n.setStyle("-fx-display-caret: false"));
    // A picture triggers a layout before it is taken, after which everything is in place.
    var written = Pixels.of(scene.snapshot(null));
    collect(scene.getRoot(), 1, whole, texts);
    texts.forEach(seen -> seen.text.setOpacity(0));
    var blank = Pixels.of(scene.snapshot(null));
    texts.forEach(seen -> seen.text.setOpacity(1));
    for (var seen : texts) {
      contrast(seen, written, blank).ifPresent(contrast -> note(view, seen, contrast));
    }
  }

  private void note(String view, Seen seen, double contrast) {
    var text = seen.text;
    lowest.merge(kind(text), contrast, Math::min);
    var size = text.getFont().getSize();
    var isBold = text.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold");
    var least = size >= 24 || (isBold && size >= 18.66) ? 3 : 4.5;
    if (contrast < least - 0.005) {
      var words = text.getText().substring(0, Math.min(24, text.getText().length()));
      faults.add(
          String.format(
              Locale.ROOT,
              "%.2f %s '%s' %s in %s",
              contrast,
              text.getFill(),
              words,
              kind(text),
              view));
    }
  }

  private static String kind(Text text) {
    var classes = new ArrayList<String>();
    for (Node n = text.getParent(); n != null && classes.size() < 4; n = n.getParent()) {
      n.getStyleClass().stream().reduce((one, last) -> last).ifPresent(classes::add);
    }
    return String.join(" < ", classes);
  }

  /**
   * The contrast of the letters with their background: the lowest apart from a tenth, since letters
   * on a pattern need not stand out from each of its lines.
   */
  private static Optional<Double> contrast(Seen seen, Pixels written, Pixels blank) {
    if (!(seen.text.getFill() instanceof Color fill)) {
      return Optional.empty();
    }
    var ink = fill.deriveColor(0, 1, 1, seen.opacity);
    // Backgrounds have few colours.
    var known = new HashMap<Integer, Double>();
    var contrasts = DoubleStream.builder();
    for (var at : blank.differing(seen.part, written)) {
      contrasts.add(
          known.computeIfAbsent(
              blank.argb[at],
              ground -> Sight.contrast(Sight.over(ink, color(ground)), color(ground))));
    }
    var sorted = contrasts.build().sorted().toArray();
    return sorted.length < 8 ? Optional.empty() : Optional.of(sorted[sorted.length / 10]);
  }

  private static Color color(int argb) {
    return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
  }

  /** The pixels of a picture; left and top are its position in the scene. */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares two of them.
  private record Pixels(int left, int top, int width, int height, int[] argb) {
    static Pixels of(WritableImage picture) {
      return of(picture, 0, 0);
    }

    static Pixels of(WritableImage picture, int left, int top) {
      var width = (int) picture.getWidth();
      var height = (int) picture.getHeight();
      var argb = new int[width * height];
      var format = PixelFormat.getIntArgbInstance();
      picture.getPixelReader().getPixels(0, 0, width, height, format, argb, 0, width);
      return new Pixels(left, top, width, height, argb);
    }

    /** The pixels of a part of the scene that differ in another picture of the same area. */
    int[] differing(Bounds part, Pixels other) {
      var found = IntStream.builder();
      var right = Math.min(part.getMaxX() - left, width);
      var bottom = Math.min(part.getMaxY() - top, height);
      for (var y = Math.max(0, (int) part.getMinY() - top); y < bottom; y++) {
        for (var x = Math.max(0, (int) part.getMinX() - left); x < right; x++) {
          if (argb[y * width + x] != other.argb[y * width + x]) {
            found.add(y * width + x);
          }
        }
      }
      return found.build().toArray();
    }
  }

  @Test
  void theFocusIsSeenWhereverItIs(FxRobot robot) {
    var views = new WindowViews(robot, stage, window, coordinator);
    var rings = new LinkedHashMap<String, Integer>();
    for (var theme : Theme.values()) {
      var known = new HashSet<String>();
      views.visit(views.places(), view -> rings(theme + " " + view.name(), known, rings));
      views.otherTheme();
    }
    assertTrue(rings.size() > 25, rings::toString);
    rings.forEach(
        (what, pixels) -> {
          if (pixels < 0) {
            faults.add(what + ": " + -pixels + " pixels differ");
          }
        });
    assertEquals("", String.join("\n", faults));
  }

  /** Focuses each kind of node and looks for pixels with a contrast of 3:1. */
  private void rings(String view, Set<String> known, Map<String, Integer> rings) {
    var scene = stage.getScene();
    for (var node : WindowViews.visible(scene.getRoot())) {
      var sort = node.getClass().getSimpleName() + " " + node.getStyleClass();
      var sight = common(around(node), new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
      if (!node.isFocusTraversable()
          || node.isDisabled()
          || sight.getWidth() < 8
          || sight.getHeight() < 8
          || !known.add(sort + WindowViews.isChosen(node))) {
        continue;
      }
      node.requestFocus();
      // A focus ring is sure to be shown only if the focus came by key.
      node.requestFocusTraversal(javafx.scene.TraversalDirection.PREVIOUS);
      scene.getRoot().layout();
      var without = picture(scene, around(node));
      scene.getFocusOwner().requestFocusTraversal(javafx.scene.TraversalDirection.NEXT);
      if (!node.equals(scene.getFocusOwner())) {
        continue;
      }
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      var differing = differing(around(node), without, picture(scene, around(node)));
      var enough = Math.min(sight.getWidth(), sight.getHeight());
      rings.put(view + " " + sort, differing >= enough ? differing : -Math.max(1, differing));
    }
  }

  private static Bounds around(Node node) {
    var bounds = node.localToScene(node.getBoundsInLocal());
    return new BoundingBox(
        bounds.getMinX() - 4, bounds.getMinY() - 4, bounds.getWidth() + 8, bounds.getHeight() + 8);
  }

  /** A picture of a part of the scene, because painting the whole scene is slow. */
  private static Pixels picture(Scene scene, Bounds part) {
    var seen = common(part, new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
    var left = (int) seen.getMinX();
    var top = (int) seen.getMinY();
    var how = new SnapshotParameters();
    how.setFill(scene.getFill());
    how.setViewport(
        new Rectangle2D(
            left, top, Math.ceil(seen.getMaxX()) - left, Math.ceil(seen.getMaxY()) - top));
    return Pixels.of(scene.getRoot().snapshot(how, null), left, top);
  }

  private static int differing(Bounds part, Pixels without, Pixels with) {
    return (int)
        IntStream.of(without.differing(part, with))
            .filter(at -> Sight.contrast(color(without.argb[at]), color(with.argb[at])) >= 3)
            .count();
  }
}
