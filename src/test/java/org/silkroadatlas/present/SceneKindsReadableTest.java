package org.silkroadatlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Language;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.draw.CanvasText;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.map.compare.CompareView;
import org.silkroadatlas.map.overlay.MapFrame;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.query.DatasetIndex;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Whatever a scene shows, at 1280×720 and in all languages a class can read it: no text is small or
 * cut, captions have an x-height of a fiftieth of the picture, no control waits for a hand. Scenes
 * are laid out only, without a window, so that nothing is rendered: of what a canvas paints the
 * size of the type is told.
 */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class SceneKindsReadableTest {
  private static final BaseMap BASE = BaseMapReader.bundled();
  private static final double SMALLEST = 23.99;

  /** Their canvases lie in panes that tell apart from the map's own. */
  private static final Set<String> COVERING = Set.of("compare", "table", "treaties", "trends");

  private final Set<String> faults = new TreeSet<>();
  private ProjectorView projectorView;
  private Subscription watching = Subscription.EMPTY;
  private DatasetIndex index = BundledData.INDEX;
  private double device = 1;
  private String place = "";
  private int texts;
  private int painted;
  private int captions;

  @Start
  void start(Stage stage) {
    // the toolkit is all that is needed
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(
        () -> {
          watching.unsubscribe();
          projectorView.detach();
        });
  }

  private void open(Language language) {
    var look =
        new Appearance(
            new PrimerLight().getUserAgentStylesheet(),
            ProjectorViewTest.sheets(),
            Optional.empty(),
            Palette.LIGHT);
    index = BundledData.INDEX.in(language.code());
    projectorView =
        new ProjectorView(
            new Coordinator(index), new Messages(Locale.of(language.code())), BASE, look);
    projectorView.keepStill();
    var scene = new javafx.scene.Scene(new StackPane(projectorView), 1280, 720);
    scene.setUserAgentStylesheet(look.base());
    scene.getStylesheets().setAll(PresenterStylesheets.of(look));
    projectorView.attach();
    watching = CanvasText.watch(this::look);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyKindOfSceneCanBeRead(Language language, FxRobot robot) {
    robot.interact(() -> open(language));
    SceneKinds.all(index).forEach((name, scene) -> look(robot, name, scene));
    assertEquals(Set.of(), faults);
    assertTrue(texts > 200, "texts: " + texts);
    assertTrue(painted > 100, "painted: " + painted);
    assertTrue(captions > 15, "captions: " + captions);
  }

  /** A display of 1280 by 720 pixels on a desktop of scale 2 has 640 by 360 logical ones. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void everySceneOfEveryTourCanBeReadAtScaleTwo(Language language, FxRobot robot) {
    robot.interact(
        () -> {
          open(language);
          device = 2;
          projectorView.setDevice(device);
          root().resize(640, 360);
        });
    for (var tour : index.dataset().tours()) {
      robot.interact(
          () ->
              tour.steps()
                  .forEach(
                      scene -> {
                        place = tour.id() + ": " + scene.caption();
                        projectorView.show(scene, "10 / 12");
                        layOut();
                        visit(projectorView, this::look);
                      }));
    }
    assertEquals(Set.of(), faults);
    assertTrue(texts > 400, "texts: " + texts);
  }

  private void look(FxRobot robot, String name, Scene scene) {
    place = name;
    robot.interact(() -> projectorView.show(scene, "10 / 12"));
    // The map is fitted to its room after it was laid out.
    robot.interact(this::layOut);
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(
        () -> {
          layOut();
          visit(projectorView, this::look);
        });
  }

  private Parent root() {
    return projectorView.getScene().getRoot();
  }

  private void layOut() {
    root().applyCss();
    root().layout();
  }

  private static void visit(Node node, Consumer<Node> visitor) {
    if (node.isVisible() && node.getOpacity() > 0) {
      visitor.accept(node);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> visit(child, visitor));
      }
    }
  }

  private void look(Node node) {
    switch (node) {
      case Text text when !text.getText().isBlank() -> {
        texts++;
        compare(text.getFont().getSize() * scale(text), text.getText());
        inside(text, text.getText());
        if (isWithin(text, parent -> "present-caption".equals(parent.getId()))) {
          caption(text);
        }
        if (text.getParent() instanceof Labeled label && isCut(text, label)) {
          faults.add(place + " cut: " + label.getText());
        }
      }
      case FittedText words when !words.isWhole() -> faults.add(place + " cut: " + words.shown());
      // More than the height of their row would lay the table out within its own layout.
      case TableCell<?, ?> cell when cell.prefHeight(cell.getWidth()) > height(cell) ->
          faults.add(place + " higher than its row: " + cell);
      case ComboBoxBase<?> box -> faults.add(place + " control: " + box);
      case TextInputControl field -> faults.add(place + " control: " + field);
      case ButtonBase button when !isYear(button) -> faults.add(place + " control: " + button);
      default -> {
        // shapes and boxes
      }
    }
  }

  /** From the back of a room, small letters need a fiftieth of the height of the picture. */
  private void caption(Text text) {
    var letter = new Text("x");
    letter.setFont(text.getFont());
    letter.setBoundsType(TextBoundsType.VISUAL);
    var high = letter.getLayoutBounds().getHeight() * scale(text);
    captions++;
    if (high < device * root().getLayoutBounds().getHeight() / 50) {
      faults.add("%s x-height %.1f px: %s".formatted(place, high, text.getText()));
    }
  }

  private static double height(TableCell<?, ?> cell) {
    var fixed = cell.getTableView().getFixedCellSize();
    return fixed > 0 ? fixed : Double.MAX_VALUE;
  }

  private static boolean isCut(Text text, Labeled label) {
    var end = label.getEllipsisString();
    return text.getText().endsWith(end) && !label.getText().endsWith(end);
  }

  /** What can be scrolled is cut where the room of its list ends. */
  private void inside(Node node, String text) {
    var bounds = node.localToScene(node.getLayoutBounds());
    var isOutside =
        bounds.getMinX() < -0.5
            || bounds.getMaxX() > root().getLayoutBounds().getWidth() + 0.5
            || bounds.getMaxY() > root().getLayoutBounds().getHeight() + 0.5;
    if (isOutside && !isWithin(node, VirtualFlow.class::isInstance)) {
      faults.add(place + " outside: " + text);
    }
  }

  /** The small maps of all years are buttons in the window, too. */
  private static boolean isYear(ButtonBase button) {
    return button.getText().matches("20\\d\\d");
  }

  private void look(CanvasText.Painted text) {
    if (isCovered(text.canvas())) {
      return;
    }
    painted++;
    compare(text.box().getHeight() * scale(text.canvas()), text.text());
  }

  /** The map is painted beneath the views that take its place. */
  private boolean isCovered(Node canvas) {
    return COVERING.contains(place)
        && isWithin(canvas, MapFrame.class::isInstance)
        && !isWithin(canvas, CompareView.class::isInstance)
        && !isWithin(canvas, node -> node.getStyleClass().contains("place-of-map"));
  }

  private static boolean isWithin(Node node, Predicate<Node> wanted) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(wanted);
  }

  /** In pixels of the display. */
  private double scale(Node node) {
    return device * node.getLocalToSceneTransform().getMxx();
  }

  private void compare(double size, String text) {
    if (size < SMALLEST) {
      faults.add("%s %.1f px: %s".formatted(place, size, text));
    }
  }
}
