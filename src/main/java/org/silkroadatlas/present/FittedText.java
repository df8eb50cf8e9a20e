package org.silkroadatlas.present;

import java.text.BreakIterator;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.model.PlainText;

/**
 * Words as large as the room allows, between two type sizes. What does not fit even at the smaller
 * one ends in an ellipsis after a whole word; screen readers are told all of it.
 */
final class FittedText extends Region {
  /** The smallest type that the back row can read, in logical pixels. */
  static final double SMALLEST = 24;

  private static final double STEP = 1;
  private static final String SERIF = "Noto Serif";
  private static final String SANS = "Noto Sans";

  private final Text text = new Text();
  private final boolean isSerif;
  private final FontWeight weight;
  private final FontPosture posture;
  private final double largest;
  private String words = "";

  /**
   * @param largest type size in logical pixels
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
    text.setTextOrigin(javafx.geometry.VPos.TOP);
    getStyleClass().addAll(styles);
    getChildren().add(text);
    setMinSize(0, 0);
  }

  void setWords(String words) {
    this.words = PlainText.of(words);
    text.setAccessibleText(this.words);
    requestLayout();
  }

  String words() {
    return words;
  }

  /** What can be read, with an ellipsis if that is not all. */
  String shown() {
    return text.getText();
  }

  /** Whether all of it can be read. */
  boolean isWhole() {
    return shown().equals(words);
  }

  /** The type size that was chosen, in logical pixels. */
  double size() {
    return text.getFont().getSize();
  }

  void alignRight() {
    text.setTextAlignment(TextAlignment.RIGHT);
  }

  /**
   * Chooses the size.
   *
   * @return the height that the words take, in logical pixels
   */
  double fit(double width, double height) {
    if (words.isEmpty() || width <= 0) {
      text.setText("");
      return 0;
    }
    text.setWrappingWidth(width);
    text.setText(words);
    var size = largest;
    text.setFont(font(size));
    while (size > SMALLEST && height() > height) {
      size = Math.max(SMALLEST, size - STEP);
      text.setFont(font(size));
    }
    shorten(height);
    return Math.ceil(height());
  }

  private Font font(double size) {
    return Font.font(isSerif ? SERIF : SANS, weight, posture, size);
  }

  private double height() {
    return text.getLayoutBounds().getHeight();
  }

  private void shorten(double height) {
    var breaks = BreakIterator.getWordInstance();
    breaks.setText(words);
    var end = words.length();
    while (height() > height && end > 0) {
      end = breaks.preceding(end);
      var kept = words.substring(0, Math.max(end, 0)).stripTrailing();
      text.setText(kept.replaceAll("[\\p{Punct}–—]+$", "") + "…");
    }
  }

  @Override
  protected void layoutChildren() {
    fit(getWidth(), getHeight());
    text.relocate(0, 0);
  }
}
