package org.silkroadatlas.present;

import java.text.BreakIterator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.draw.ShapedWords;
import org.silkroadatlas.model.PlainText;

/**
 * Text as large as the room allows, between two font sizes. Text that does not fit even at the
 * smaller size ends in an ellipsis after a whole word; screen readers get all of it.
 */
final class FittedText extends Region {
  /** The smallest font size readable in the back row, in logical pixels. */
  static final double SMALLEST = 24;

  private static final double STEP = 1;
  private static final String SERIF = "Silk Road Serif";
  private static final String SANS = "Silk Road Sans";

  private final Text text = new Text();

  /** Bound to it, or style sheets would set another size when they are read anew. */
  private final ObjectProperty<Font> font = new SimpleObjectProperty<>(Font.getDefault());

  private final boolean isSerif;
  private final FontWeight weight;
  private final FontPosture posture;
  private final double largest;
  private double smallest = SMALLEST;

  /** Replaces the text in scripts for which wrapping does not work. */
  private final ShapedWords shaped = new ShapedWords(text::getFont, this::dress);

  private String words = "";

  /**
   * @param largest font size in logical pixels
   * @param styles style classes; the colour comes from {@code -fx-fill} of their {@code .words}
   */
  FittedText(
      boolean isSerif, FontWeight weight, FontPosture posture, double largest, String... styles) {
    this.isSerif = isSerif;
    this.weight = weight;
    this.posture = posture;
    this.largest = Math.max(largest, SMALLEST);
    text.getStyleClass().add("words");
    text.setManaged(false);
    text.fontProperty().bind(font);
    shaped.setManaged(false);
    shaped.setAccessibleRole(AccessibleRole.TEXT);
    text.setTextOrigin(javafx.geometry.VPos.TOP);
    getStyleClass().addAll(styles);
    getChildren().add(text);
    setMinSize(0, 0);
  }

  void setWords(String words) {
    this.words = PlainText.of(words);
    var shows = ShapedWords.areIn(words) ? shaped : text;
    if (!getChildren().contains(shows)) {
      text.setText("");
      getChildren().setAll(shows);
    }
    shows.setAccessibleText(this.words);
    requestLayout();
  }

  private void dress(Text word) {
    word.getStyleClass().add("words");
    word.fontProperty().bind(font.map(ShapedWords::upright));
  }

  private boolean isShaped() {
    return getChildren().contains(shaped);
  }

  private void write(String shown) {
    text.setText(shown);
    if (isShaped()) {
      shaped.setWords(shown);
    }
  }

  String words() {
    return words;
  }

  /** The visible text, with an ellipsis if it is shortened. */
  String shown() {
    return text.getText();
  }

  /** Whether all of it is visible. */
  boolean isWhole() {
    return shown().equals(words);
  }

  /** The chosen font size, in logical pixels. */
  double size() {
    return font.get().getSize();
  }

  /** Sets a different minimum size, in logical pixels. */
  void keepAbove(double least) {
    smallest = least;
  }

  void alignRight() {
    text.setTextAlignment(TextAlignment.RIGHT);
    shaped.setTextAlignment(TextAlignment.RIGHT);
  }

  /**
   * Chooses the size.
   *
   * @return the height of the text, in logical pixels
   */
  double fit(double width, double height) {
    if (words.isEmpty() || width <= 0) {
      write("");
      return 0;
    }
    text.setWrappingWidth(isShaped() ? 0 : width);
    write(words);
    var size = largest;
    font.set(font(size));
    while (size > smallest && height(width) > height) {
      size = Math.max(smallest, size - STEP);
      font.set(font(size));
    }
    shorten(width, height);
    return Math.ceil(height(width));
  }

  private Font font(double size) {
    return Font.font(isSerif ? SERIF : SANS, weight, posture, size);
  }

  private double height(double width) {
    return isShaped() ? shaped.prefHeight(width) : text.getLayoutBounds().getHeight();
  }

  private void shorten(double width, double height) {
    var breaks = BreakIterator.getWordInstance();
    breaks.setText(words);
    var end = words.length();
    while (height(width) > height && end > 0) {
      end = breaks.preceding(end);
      var kept = words.substring(0, Math.max(end, 0)).stripTrailing();
      write(kept.replaceAll("[\\p{Punct}–—]+$", "") + "…");
    }
  }

  @Override
  protected void layoutChildren() {
    fit(getWidth(), getHeight());
    text.relocate(0, 0);
    if (isShaped()) {
      shaped.resizeRelocate(0, 0, getWidth(), getHeight());
    }
  }
}
