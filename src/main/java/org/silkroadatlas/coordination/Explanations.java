package org.silkroadatlas.coordination;

import java.text.BreakIterator;
import java.util.Locale;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Named;

/**
 * The glossary: what the short names and terms of the atlas mean, in two sentences each, for
 * tooltips and keyboard help. Any thread.
 */
public record Explanations(Messages messages) {
  private static final int SENTENCES = 2;

  /** The full name of a format and what it is. */
  public String of(Format format) {
    var what = sentences(format.summary(), messages.locale());
    return what.isEmpty() ? format.name() : format.name() + "\n" + what;
  }

  /** The name of a role or of a kind of event, agreement or format, and what it means. */
  public <E extends Enum<E> & Named> String of(E word) {
    return messages.name(word) + "\n" + text(word);
  }

  /** What a role or a kind of event, agreement or format means. */
  public <E extends Enum<E> & Named> String text(E word) {
    var kind = word.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
    return messages.get("glossary." + kind + "." + word.key());
  }

  /** The first two sentences of a text in a language. */
  static String sentences(String text, Locale language) {
    var breaks = BreakIterator.getSentenceInstance(language);
    breaks.setText(text);
    var end = 0;
    for (var i = 0; i < SENTENCES; i++) {
      var next = breaks.next();
      if (next == BreakIterator.DONE) {
        return text;
      }
      end = next;
    }
    return text.substring(0, end).strip();
  }
}
