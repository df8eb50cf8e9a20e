package org.silkroadatlas.draw;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/**
 * Controls whose text wraps correctly in any script. All controls that show dataset, lecture or
 * file names in several lines are made here. See {@link ShapedWords}. JavaFX thread only.
 */
public final class WrappingControls {
  private WrappingControls() {}

  /** An empty label. */
  public static Label label() {
    return label("");
  }

  /** A label. */
  public static Label label(String text) {
    return wrap(
        new Label(text) {
          @Override
          public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
          }
        });
  }

  /** A link. */
  public static Hyperlink link(String text) {
    return wrap(
        new Hyperlink(text) {
          @Override
          public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
          }
        });
  }

  /** A button. */
  public static Button button(String text) {
    return wrap(
        new Button(text) {
          @Override
          public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
          }
        });
  }

  /** A check box. */
  public static CheckBox checkBox(String text) {
    return wrap(
        new CheckBox(text) {
          @Override
          public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
          }
        });
  }

  private static <T extends Labeled> T wrap(T labeled) {
    labeled.setWrapText(true);
    labeled.textProperty().subscribe(text -> show(labeled, text));
    return labeled;
  }

  /** The control keeps its text for screen readers, while its graphic shows it. */
  private static void show(Labeled labeled, @Nullable String text) {
    if (text != null && ShapedWords.areIn(text)) {
      labeled.setWrapText(false);
      var words = labeled.getGraphic() instanceof ShapedWords own ? own : words(labeled);
      words.setWords(text);
      labeled.setGraphic(words);
      labeled.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    } else if (labeled.getGraphic() instanceof ShapedWords) {
      labeled.setGraphic(null);
      labeled.setContentDisplay(ContentDisplay.LEFT);
      labeled.setWrapText(true);
    }
  }

  private static ShapedWords words(Labeled labeled) {
    var words = new ShapedWords(labeled::getFont, text -> dress(text, labeled));
    words.lineSpacingProperty().bind(labeled.lineSpacingProperty());
    words
        .textAlignmentProperty()
        .bind(
            labeled
                .alignmentProperty()
                .flatMap(at -> labeled.textAlignmentProperty().map(lines -> aligned(at, lines))));
    return words;
  }

  private static TextAlignment aligned(Pos at, TextAlignment lines) {
    return switch (at.getHpos()) {
      case LEFT -> lines;
      case CENTER -> TextAlignment.CENTER;
      case RIGHT -> TextAlignment.RIGHT;
    };
  }

  private static void dress(Text text, Labeled labeled) {
    text.fontProperty().bind(labeled.fontProperty().map(ShapedWords::upright));
    text.fillProperty().bind(labeled.textFillProperty());
    text.underlineProperty().bind(labeled.underlineProperty());
  }

  /** Wraps the text of a text area, except lines in scripts that need shaping. */
  public static void area(TextArea area) {
    area.wrapTextProperty().bind(area.textProperty().map(text -> !ShapedWords.areIn(text)));
  }

  /** Lets the texts of a dialog wrap; both texts then go below each other, if necessary. */
  public static void dialog(DialogPane pane) {
    var header = pane.getHeaderText() == null ? "" : pane.getHeaderText();
    if (ShapedWords.areIn(header + pane.getContentText())) {
      var text = label((header + "\n\n" + pane.getContentText()).strip());
      text.getStyleClass().add("content");
      text.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
      text.setPrefWidth(360);
      pane.setHeaderText(null);
      pane.setContent(text);
    }
  }
}
