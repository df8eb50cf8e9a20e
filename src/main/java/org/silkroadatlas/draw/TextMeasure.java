package org.silkroadatlas.draw;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Measures the width of text in logical pixels. Measuring requires a layout, which is slow, so
 * results are cached. JavaFX thread only.
 */
public final class TextMeasure {
  private static final int MOST_KEPT = 20_000;

  private static final Text RULER = new Text();

  private static final Map<Key, Double> WIDTHS = new LruCache<>(MOST_KEPT);

  private record Key(String text, Font font) {}

  private TextMeasure() {}

  /** The width of a line of text in a font. */
  public static double width(String text, Font font) {
    return WIDTHS.computeIfAbsent(new Key(text, font), TextMeasure::measure);
  }

  /** The parts of a text between which a line can break, in any script. */
  public static List<String> parts(String text) {
    var breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    var parts = new ArrayList<String>();
    var from = breaks.first();
    for (var to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      parts.add(text.substring(from, to));
      from = to;
    }
    return parts;
  }

  private static double measure(Key key) {
    RULER.setFont(key.font);
    RULER.setText(key.text);
    return RULER.getLayoutBounds().getWidth();
  }
}
