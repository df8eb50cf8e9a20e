package org.silkroadatlas.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Bidi;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Alert;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.BundledData;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Lays out texts at every width. */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class WrappingControlsTest {
  private static final String PERSIAN =
      "ما باید راه ابریشم را دوباره زنده کنیم و کتاب\u200cهای تازه\u200cای بنویسیم";
  private static final String HEBREW =
      "דרך המשי היא רשת של דרכי מסחר עתיקות שחיברה בין המזרח למערב";
  private static final int WIDEST = 300;

  /** Lays out a control in a column of a given width. */
  private static void layOut(Labeled labeled, VBox column, double width) {
    column.resize(width, column.prefHeight(width));
    column.applyCss();
    column.layout();
    assertEquals(labeled.getText(), shown(labeled));
    for (var word : ((ShapedWords) labeled.getGraphic()).getChildren()) {
      var within = labeled.sceneToLocal(word.localToScene(word.getLayoutBounds()));
      assertTrue(within.getMaxY() <= labeled.getHeight() + 1, () -> width + " high: " + within);
      assertTrue(
          within.getMaxX() <= Math.max(width, widestLetter(labeled)) + 1,
          () -> width + " wide: " + within);
    }
  }

  private static String shown(Labeled labeled) {
    return ((ShapedWords) labeled.getGraphic())
        .getChildren().stream().map(node -> ((Text) node).getText()).collect(Collectors.joining());
  }

  private static double widestLetter(Labeled labeled) {
    return 2 * labeled.getFont().getSize();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PERSIAN,
        HEBREW,
        "بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ ٱلرَّحِيمِ ٱلْحَمْدُ لِلَّهِ رَبِّ ٱلْعَالَمِينَ",
        "בְּרֵאשִׁית בָּרָא אֱלֹהִים אֵת הַשָּׁמַיִם וְאֵת הָאָרֶץ",
        "He said: «" + PERSIAN + "» in 2019, and on 12.05.2020 " + HEBREW + " (SCO).",
        "سازمان همکاری شانگهای (SCO) در سال 2001 تأسیس شد؛ 8 کشور member states هستند",
        "سازمانهمکاریشانگهایدرسالتأسیسشدوکشورهایعضوآنهستندودرایرانپیوست",
        "Президе́нт сказа́л, что са́ммит го́да был пе́рвым из мно́гих",
        PERSIAN + "\n\n" + HEBREW
      })
  void shapedWordsFitEveryWidth(String text, FxRobot robot) {
    robot.interact(
        () -> {
          var label = WrappingControls.label(text);
          label.setMinWidth(0);
          var column = new VBox(label);
          new Scene(new Group(column));
          for (var width = 0; width <= WIDEST; width += 3) {
            layOut(label, column, width);
          }
          for (var width = WIDEST; width >= 0; width -= 50) {
            layOut(label, column, width);
          }
        });
  }

  /** JavaFX displaced the other words of a line that ends with a word in the opposite direction. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "דרך המשי היא Across the רשת של sea and land דרכי מסחר by rail עתיקות",
        "Across the דרך המשי sea and land היא רשת by rail של דרכי roads"
      })
  void wordsOfBothDirectionsStayBetweenTheEdges(String text, FxRobot robot) {
    robot.interact(
        () -> {
          var label = WrappingControls.label(text);
          label.setMinWidth(0);
          label.setMaxWidth(Double.MAX_VALUE);
          var column = new VBox(label);
          new Scene(new Group(column));
          for (var at : List.of(Pos.TOP_RIGHT, Pos.TOP_LEFT)) {
            label.setAlignment(at);
            for (var width = 60; width <= WIDEST; width++) {
              column.resize(width, column.prefHeight(width));
              column.applyCss();
              column.layout();
              lettersStayWithin(label, at + " " + width);
            }
          }
        });
  }

  /** The space after a word may extend beyond an edge, its letters may not. */
  private static void lettersStayWithin(Labeled label, String where) {
    var bidi = new Bidi(label.getText(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    var end = 0;
    for (var node : ((ShapedWords) label.getGraphic()).getChildren()) {
      var text = (Text) node;
      end += text.getText().length();
      var space = text.getText().endsWith(" ") ? TextMeasure.width(" ", text.getFont()) : 0;
      var isAtTheRight = bidi.getLevelAt(end - 1) % 2 == 0;
      var at = label.sceneToLocal(text.localToScene(text.getLayoutBounds()));
      var left = at.getMinX() + (isAtTheRight ? 0 : space);
      var right = at.getMaxX() - (isAtTheRight ? space : 0);
      assertTrue(left >= -1, () -> where + ": " + text.getText() + at);
      assertTrue(right <= label.getWidth() + 1, () -> where + ": " + text.getText() + at);
    }
  }

  @Test
  void everyControlShowsThem(FxRobot robot) {
    robot.interact(
        () -> {
          for (var labeled :
              new Labeled[] {
                WrappingControls.label(HEBREW),
                WrappingControls.link(HEBREW),
                WrappingControls.button(HEBREW),
                WrappingControls.checkBox(HEBREW)
              }) {
            labeled.setMinWidth(0);
            var column = new VBox(labeled);
            new Scene(new Group(column));
            column.resize(150, 500);
            column.applyCss();
            column.layout();
            assertEquals(HEBREW, shown(labeled));
            assertTrue(labeled.getHeight() > 3 * labeled.getFont().getSize());
          }
        });
  }

  @Test
  void theyAreUpright(FxRobot robot) {
    robot.interact(
        () -> {
          var label = WrappingControls.label(PERSIAN);
          label.setFont(Font.font("Serif", FontWeight.BOLD, FontPosture.ITALIC, 15));
          var column = new VBox(label);
          new Scene(new Group(column));
          layOut(label, column, 150);
          var words = ((ShapedWords) label.getGraphic()).getChildren();
          var shown = ((Text) words.getFirst()).getFont();
          assertEquals("Bold", shown.getStyle());
          assertEquals(15, shown.getSize());
          label.setFont(Font.font(20));
          assertEquals(20, ((Text) words.getFirst()).getFont().getSize());
        });
  }

  /** The render thread must not lay out shaped text. */
  @Test
  void aCanvasDrawsTheirOutlines(FxRobot robot) {
    robot.interact(
        () -> {
          var canvas = new Canvas(300, 40);
          var g = canvas.getGraphicsContext2D();
          g.setTextAlign(TextAlignment.CENTER);
          g.setTextBaseline(VPos.CENTER);
          CanvasText.fill(g, HEBREW, 150, 20, 200);
          var picture = canvas.snapshot(null, null).getPixelReader();
          var left = 300;
          var right = 0;
          for (var x = 0; x < 300; x++) {
            for (var y = 0; y < 40; y++) {
              if (picture.getColor(x, y).getBrightness() < 0.5) {
                left = Math.min(left, x);
                right = Math.max(right, x);
              }
            }
          }
          assertEquals(50, left, 4);
          assertEquals(250, right, 4);
        });
  }

  @Test
  void otherTextsAreWrappedByJavaFx(FxRobot robot) {
    robot.interact(
        () -> {
          var label = WrappingControls.label("Қазақстан — 2018; “上海”; O‘zbekiston");
          assertNull(label.getGraphic());
          assertTrue(label.isWrapText());
          label.setText(PERSIAN);
          assertEquals(ContentDisplay.GRAPHIC_ONLY, label.getContentDisplay());
          assertEquals(PERSIAN, label.getText());
          label.setText("Again");
          assertNull(label.getGraphic());
          assertTrue(label.isWrapText());
          assertEquals(new Label().getContentDisplay(), label.getContentDisplay());
        });
  }

  /** Names of persons and originals of quotes may need shaping: their labels can handle it. */
  @Test
  void noTextOfTheBundledDataIsShapedButNamesAndOriginals() {
    var dataset = BundledData.INDEX.dataset();
    for (var records :
        List.of(
            dataset.countries(),
            dataset.formats(),
            dataset.memberships(),
            dataset.events(),
            dataset.agreements(),
            dataset.figures(),
            dataset.routes(),
            dataset.places(),
            dataset.tours())) {
      assertFalse(ShapedWords.areIn(records.toString()));
    }
    assertTrue(ShapedWords.areIn(HEBREW));
  }

  @Test
  void fieldsTakeWhatIsWritten(FxRobot robot) {
    robot.interact(
        () -> {
          var area = new TextArea();
          WrappingControls.area(area);
          var column = new VBox(area);
          new Scene(new Group(column));
          for (var width = 40; width <= WIDEST; width += 9) {
            area.setText("Words that wrap, as they did before, at the width that the field has");
            layOut(column, width);
            assertTrue(area.isWrapText());
            area.setText("");
            layOut(column, width);
            for (var letter : HEBREW.split("", -1)) {
              area.appendText(letter);
            }
            layOut(column, width);
            assertFalse(area.isWrapText());
            area.setText(PERSIAN);
            layOut(column, width);
          }
        });
  }

  private static void layOut(VBox column, double width) {
    column.resize(width, 200);
    column.applyCss();
    column.layout();
  }

  @Test
  void dialogsTellThem(FxRobot robot) {
    robot.interact(
        () -> {
          var owner = new Stage();
          owner.setScene(new Scene(new Group()));
          owner.show();
          var alert = new Alert(Alert.AlertType.INFORMATION, PERSIAN);
          alert.initOwner(owner);
          alert.setHeaderText(HEBREW);
          WrappingControls.dialog(alert.getDialogPane());
          alert.show();
          var pane = alert.getDialogPane();
          for (var width = 200; width < WIDEST; width++) {
            pane.resize(width, 400);
            pane.layout();
          }
          assertEquals(HEBREW + "\n\n" + PERSIAN, ((Labeled) pane.getContent()).getText());
          alert.close();
          owner.close();
        });
  }
}
