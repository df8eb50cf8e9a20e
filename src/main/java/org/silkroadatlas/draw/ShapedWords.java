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
 * A wrapping text in scripts that need shaping: right-to-left words, joining letters, combining
 * marks. Where JavaFX breaks a line inside such a run, it lays out both parts with the glyphs of
 * the whole run, so that text is drawn past the edge or the layout throws. So here each word is its
 * own run, and a word wider than a line is split into letters. The order of words within a line
 * follows the whole text. JavaFX thread only.
 */
public final class ShapedWords extends TextFlow {
  private static final System.Logger LOGGER = System.getLogger("text");

  private static boolean prepared;

  private final Supplier<Font> font;
  private final Consumer<Text> dress;

  /** Measures the height at other widths without changing what is shown. */
  private final TextFlow probe = new TextFlow();

  /** Heights by width: shaping is slow, and a layout asks for the same widths repeatedly. */
  private final Map<Double, Double> heights = new HashMap<>();

  private @Nullable Font heightsFont;
  private String words = "";

  /**
   * @param font the font of the words, without slant
   * @param dress sets the {@link #upright} font and colour of a word, also when they change
   */
  public ShapedWords(Supplier<Font> font, Consumer<Text> dress) {
    this.font = () -> upright(font.get());
    this.dress = dress;
  }

  /**
   * Works around a JavaFX bug. JavaFX shares one shaper between all threads that lay out text and
   * clears it only after it was returned, by which time another thread may already be using it. A
   * layout that throws never returns the shaper, and from then on every layout uses its own. The
   * layout throws because of the same bug that this class works around; several attempts make sure
   * that one of them held the shared shaper.
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

  /** Whether JavaFX may wrap a text wrongly. */
  public static boolean areIn(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\u0300' && isShaped(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Left-to-right scripts with shaping, such as Devanagari and Thai, have marks in every line. */
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
   * The font without slant. Fallback fonts for other scripts have no italics, and JavaFX then draws
   * the wrong glyphs.
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
   * The words that fit into a width, in order; words that do not fit are split into letters.
   *
   * @param widest receives the minimum width needed
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
   * Aligns the words of a line between the edges. JavaFX ignores the space at the end of a line,
   * but in a line of mixed direction it shifts the letters past an edge by the width of that space,
   * which may even be in the middle of the line.
   *
   * @param last the position in the text of the last character of the line
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
