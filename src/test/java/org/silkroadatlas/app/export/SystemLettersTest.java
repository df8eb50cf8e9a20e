package org.silkroadatlas.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.export.pdf.ForeignLetters.Kind;

/** Words that need shaping get the right glyphs, whatever fonts the system has. */
class SystemLettersTest {
  private static final SystemLetters LETTERS = new SystemLetters();

  /** The outlines of the letters, regardless of position, since kerning depends on marks. */
  private static Set<String> shapes(String text, boolean bold) {
    var rings = new HashSet<String>();
    var ring = new StringBuilder();
    var start = List.of(0.0, 0.0);
    for (var part : LETTERS.outline(text, bold).parts()) {
      if (part.kind() == Kind.MOVE) {
        rings.add(ring.toString());
        ring.setLength(0);
        start = part.points();
      }
      for (var i = 0; i < part.points().size(); i++) {
        ring.append(Math.round((part.points().get(i) - start.get(i % 2)) / 20)).append(' ');
      }
    }
    rings.add(ring.toString());
    return rings;
  }

  @ParameterizedTest
  @ValueSource(strings = {"Саммит", "Бишкек", "Ташкент", "Xanın", "Nur-Sultan", "Қазақ"})
  void aStressMarkChangesNoLetterOfItsWord(String word) {
    for (var bold : new boolean[] {false, true}) {
      var marked = word.charAt(0) + "\u0331" + word.substring(1);
      var plain = shapes(word, bold);
      var kept = new HashSet<>(plain);
      kept.retainAll(shapes(marked, bold));
      assertTrue(
          kept.size() >= plain.size() * 0.8, () -> kept.size() + " of " + plain.size() + " rings");
      assertEquals(
          LETTERS.outline(word, bold).width(), LETTERS.outline(marked, bold).width(), 130.0, word);
    }
  }

  @Test
  void whatNoFontHasIsKnown() {
    assertTrue(LETTERS.canDraw('A'));
    assertTrue(LETTERS.canDraw('Ж'));
    assertFalse(LETTERS.canDraw(0x10FFFD));
    assertFalse(LETTERS.canDraw(0x0378));
  }
}
