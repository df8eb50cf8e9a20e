package org.silkroadatlas.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterOrderTest {
  @ParameterizedTest
  @CsvSource({
    "en, Azerbaijan Denmark Türkiye Turkmenistan Uzbekistan",
    "ru, Азербайджан Ёмкость Жизнь Казахстан Россия Узбекистан",
    "kk, Ауғанстан Әзербайжан Бельгия Қазақстан Қырғызстан Ұлыбритания Үндістан Франция Ыстықкөл"
        + " Іле",
    "ky, Нарын Ңаа Ош Өзбекстан Россия Украина Үндүстан",
    "tg, Гурҷистон Ғарб Дания Иран Ӣд Қазоқистон Қирғизистон Хитой Ҳиндустон Чехия Ҷопон",
    "tr, Cezayir Çin Danimarka Fransa Irak İran Japonya Özbekistan Polonya Suriye Şili Türkiye",
    "az, Cibuti Çin Ermənistan Əfqanıstan Fransa Xorvatiya İran Qazaxıstan Litva Özbəkistan"
        + " Türkiyə",
    "tk, Belgiýa Çehiýa Daniýa Eýran Fransiýa Norwegiýa Ňňň Owganystan Özbegistan Russiýa"
        + " Şweýsariýa",
    "uz, Ozarbayjon Qozogʻiston Rossiya Suriya Xitoy Yaponiya Oʻzbekiston Gʻarb Shvetsiya Chexiya",
  })
  void namesStandInTheOrderOfTheAlphabet(String language, String names) {
    var wanted = Arrays.asList(names.split(" ", -1));
    var sorted = new ArrayList<>(wanted);
    Collections.shuffle(sorted, new Random(1));
    sorted.sort(LetterOrder.of(Locale.of(language)));
    assertEquals(wanted, sorted);
  }
}
