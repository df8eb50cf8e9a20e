package org.silkroadatlas.draw;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/**
 * A text that wraps although its letters are shaped: words that run from right to left, letters
 * that join or carry marks. Where JavaFX breaks a line amid such a run, it lays both parts out with
 * the letters of the whole run: the rest of the text is drawn past the edge, or the layout throws.
 * So every word is a run of its own here, and a word that is wider than a line is taken apart into
 * its letters. The order of the words in a line is that of the whole text. JavaFX thread only.
 */
public final class ShapedWords extends TextFlow {
  private static final System.Logger LOGGER = System.getLogger("text");

  private static boolean prepared;

  private final Supplier<Font> font;
  private final Consumer<Text> dress;

  /** Tells heights at other widths than that which is shown, without changing what is shown. */
  private final TextFlow probe = new TextFlow();

  /** By width: shaping is slow, and a layout asks for the same again and again. */
  private final Map<Double, Double> heights = new HashMap<>();

  private @Nullable Font heightsFont;
  private String words = "";

  /**
   * @param font in which the words are written, upright
   * @param dress gives a word its {@link #upright} font and its colour, also later
   */
  public ShapedWords(Supplier<Font> font, Consumer<Text> dress) {
    this.font = () -> upright(font.get());
    this.dress = dress;
  }

  /**
   * JavaFX lends one and the same shaper to any thread that lays text out, and clears it after it
   * was given back: by then the thread that renders may be clearing what this one has just put
   * there. A layout that throws never gives it back, and from then on every layout has a shaper of
   * its own. The layout throws for the same fault that this class is a way round for; some attempts
   * make sure that one of them had the common shaper.
   */
  static void prepare() {
    if (prepared) {
      return;
    }
    prepared = true;
    for (var attempt = 0; attempt < 8; attempt++) {
      try {
        var text = new Text("\u05d0 \u05d1 \u05d2 \u05d3 \u05d4");
        text.setWrappingWidth(text.getFont().getSize());
        text.getLayoutBounds();
      } catch (IndexOutOfBoundsException thrown) {
        LOGGER.log(System.Logger.Level.DEBUG, "The common shaper is kept", thrown);
      }
    }
  }

  /** Whether JavaFX may wrap a text wrongly by itself. */
  public static boolean areIn(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\u0300' && isShaped(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Scripts that join from left to right, such as Devanagari and Thai, have marks in any line. */
  private static boolean isShaped(int letter) {
    return switch (Character.getDirectionality(letter)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER,
          Character.DIRECTIONALITY_NONSPACING_MARK,
          Character.DIRECTIONALITY_BOUNDARY_NEUTRAL ->
          true;
      default -> false;
    };
  }

  /**
   * The same font, not slanted. No font that other scripts are taken from is; JavaFX then draws the
   * letters of another one.
   */
  public static Font upright(Font font) {
    var style = font.getStyle();
    return style.contains("Italic") || style.contains("Oblique")
        ? Font.font(
            font.getFamily(),
            style.contains("Bold") ? FontWeight.BOLD : FontWeight.NORMAL,
            FontPosture.REGULAR,
            font.getSize())
        : font;
  }

  /** Shows a text. */
  public void setWords(String words) {
    prepare();
    this.words = words;
    heights.clear();
    getChildren().clear();
    requestLayout();
  }

  /**
   * The words that fit into a width, in order; of those that do not, their letters.
   *
   * @param widest becomes the width that is needed at least
   */
  private List<String> pieces(double width, double[] widest) {
    var pieces = new ArrayList<String>();
    for (var word : parts(words, BreakIterator.getLineInstance())) {
      if (wide(word) <= width) {
        pieces.add(word);
      } else {
        for (var letter : parts(word, BreakIterator.getCharacterInstance())) {
          pieces.add(letter);
          widest[0] = Math.max(widest[0], wide(letter));
        }
      }
    }
    return pieces;
  }

  private static List<String> parts(String text, BreakIterator breaks) {
    breaks.setText(text);
    var parts = new ArrayList<String>();
    var from = breaks.first();
    for (var to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      parts.add(text.substring(from, to));
      from = to;
    }
    return parts;
  }

  private double wide(String text) {
    return Math.ceil(TextMeasure.width(text, font.get()));
  }

  @Override
  protected double computePrefWidth(double height) {
    return wide(words);
  }

  @Override
  protected double computePrefHeight(double width) {
    if (!font.get().equals(heightsFont)) {
      heightsFont = font.get();
      heights.clear();
    }
    return heights.computeIfAbsent(width, this::height);
  }

  private double height(double width) {
    var widest = new double[] {width < 0 ? wide(words) : width};
    probe.setLineSpacing(getLineSpacing());
    probe.getChildren().clear();
    for (var piece : pieces(widest[0], widest)) {
      var text = new Text(piece);
      text.setFont(font.get());
      probe.getChildren().add(text);
    }
    return Math.ceil(probe.prefHeight(widest[0]));
  }

  @Override
  public void resize(double width, double height) {
    var widest = new double[] {width};
    var pieces = pieces(width, widest);
    var shown = getChildren().stream().map(node -> ((Text) node).getText()).toList();
    if (!pieces.equals(shown)) {
      getChildren().setAll(pieces.stream().map(this::text).toList());
    }
    super.resize(widest[0], height);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (words.isEmpty()) {
      return;
    }
    var bidi = new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    var line = new ArrayList<Text>();
    var end = 0;
    for (var node : getChildren()) {
      var text = (Text) node;
      text.setTranslateX(0);
      if (!line.isEmpty() && isBelow(line.getLast(), text)) {
        align(line, bidi, end - 1);
        line.clear();
      }
      if (!text.getBoundsInParent().isEmpty()) {
        line.add(text);
      }
      end += text.getText().length();
    }
    if (!line.isEmpty()) {
      align(line, bidi, end - 1);
    }
  }

  private static boolean isBelow(Text before, Text text) {
    return text.getBoundsInParent().getMinY() > before.getBoundsInParent().getCenterY();
  }

  /**
   * Moves the words of a line between the edges. JavaFX does not count the space at the end of a
   * line; in a line of both directions it moves the letters past an edge by the width of that space
   * instead, which may even stand amid the line.
   *
   * @param last the place of the last letter of the line in the text
   */
  private void align(List<Text> line, Bidi bidi, int last) {
    var space = words.charAt(last) == ' ' ? TextMeasure.width(" ", font.get()) : 0;
    var level = bidi.getLevelAt(last);
    var isAtTheRight = level % 2 == 0;
    var isAmid = (level - bidi.getBaseLevel()) % 2 != 0;
    var spaced = line.getLast().getBoundsInParent();
    var left = spaced.getMinX() + (isAtTheRight ? 0 : space);
    var right = spaced.getMaxX() - (isAtTheRight ? space : 0);
    for (var text : line.subList(0, line.size() - 1)) {
      var bounds = text.getBoundsInParent();
      var isBeyond = isAtTheRight == bounds.getCenterX() > spaced.getCenterX();
      var gap = !isAmid || !isBeyond ? 0 : isAtTheRight ? -space : space;
      text.setTranslateX(gap);
      left = Math.min(left, bounds.getMinX() + gap);
      right = Math.max(right, bounds.getMaxX() + gap);
    }
    var shift = shift(left, right);
    line.forEach(text -> text.setTranslateX(text.getTranslateX() + shift));
  }

  private double shift(double left, double right) {
    return switch (getTextAlignment()) {
      case LEFT -> -left;
      case CENTER -> (getWidth() - right - left) / 2;
      case RIGHT -> getWidth() - right;
      case JUSTIFY -> 0;
    };
  }

  private Text text(String piece) {
    var text = new Text(piece);
    dress.accept(text);
    return text;
  }
}
