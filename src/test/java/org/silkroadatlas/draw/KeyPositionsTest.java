package org.silkroadatlas.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyPositionsTest {
  private static KeyEvent pressed(KeyCode code, String text, boolean control) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, control, false, false);
  }

  @ParameterizedTest
  @CsvSource({
    "ru,а,F",
    "ru,А,F",
    "ru,д,L",
    "ru,ь,M",
    "ru,ы,S",
    "ru,щ,O",
    "ru,з,P",
    "ru,у,E",
    "ru,ф,A",
    "ru,с,C",
    "ru,м,V",
    "ru,я,Z",
    "ru,т,N",
    "ru,е,T",
    "kk,қ,DIGIT0",
    "kk,ә,DIGIT2",
    "kk,ө,MINUS",
    "uz,қ,S",
    "tg,ҷ,S",
    "tg,ӣ,M",
    "tg,ҳ,O",
    "az,ә,Z",
    "az,һ,O",
    "az,ғ,M",
    "tk,ç,C",
    "tk,ý,V",
    "fr,à,DIGIT0",
    "uk,і,S"
  })
  void aLetterWithoutACodeStandsForItsPlace(String language, String letter, KeyCode code) {
    var places = new KeyPositions(language);
    assertEquals(code, places.code(pressed(KeyCode.UNDEFINED, letter, true)));
  }

  @ParameterizedTest
  @CsvSource({"F,f,F", "F,а,F", "Z,w,Z", "DIGIT4,+,PLUS", "UNDEFINED,+,PLUS", "ADD,+,ADD"})
  void aCodeOfTheToolkitStays(KeyCode named, String letter, KeyCode code) {
    assertEquals(code, new KeyPositions("ru").code(pressed(named, letter, true)));
  }
}
