package org.silkroadatlas.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource({
    "ru-KZ, RUSSIAN",
    "kk-Cyrl-KZ, KAZAKH",
    "uz-Cyrl-UZ, UZBEK",
    "zh-Hant-TW, CHINESE",
    "en-XA, ENGLISH",
    "fa-IR, ENGLISH",
    "und, ENGLISH",
  })
  void whatIsNotSpokenIsEnglish(String tag, Language spoken) {
    assertEquals(spoken, new Messages(Locale.forLanguageTag(tag)).language());
  }

  @ParameterizedTest
  @CsvSource({"fa-IR-u-nu-arabext-ca-persian", "ar-EG", "th-TH-u-ca-buddhist", "en-u-nu-deva"})
  void digitsAndCalendarOfTheSystemStayOut(String tag) {
    var messages = new Messages(Locale.forLanguageTag(tag));
    assertEquals("15 March 2018", messages.date(LocalDate.of(2018, 3, 15)));
    assertEquals("5 of 12", messages.get("app.tour.position", 5, 12));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRangeOfDaysNamesBothEndsInFull(Language language) {
    var messages = new Messages(language.locale());
    var first = LocalDate.of(2019, 1, 1);
    for (var days = 1; days < 365; days += 7) {
      var last = first.plus(days, ChronoUnit.DAYS);
      var range = messages.range("names.date.day", first, last);
      assertEquals(1, range.chars().filter(c -> c == '–').count(), range);
      assertEquals(1, range.split("2019", -1).length - 1, range);
    }
  }

  @Test
  void rangesSayOnceWhatBothEndsShare() {
    assertEquals("18–19 May 2023", DateRange.of("18 May 2023", "19 May 2023"));
    assertEquals("30 June–1 July 2023", DateRange.of("30 June 2023", "1 July 2023"));
    assertEquals("11–12 January 2023", DateRange.of("11 January 2023", "12 January 2023"));
    assertEquals("1 January–2 February 2023", DateRange.of("1 January 2023", "2 February 2023"));
    assertEquals("2023年5月18–19日", DateRange.of("2023年5月18日", "2023年5月19日"));
    assertEquals("2023 ж. 18–19 мамыр", DateRange.of("2023 ж. 18 мамыр", "2023 ж. 19 мамыр"));
    assertEquals("9–10 июня", DateRange.of("9 июня", "10 июня"));
    assertEquals("2023", DateRange.of("2023", "2023"));
  }

  @ParameterizedTest
  @CsvSource({
    "ru, 0, many",
    "ru, 1, one",
    "ru, 2, few",
    "ru, 4, few",
    "ru, 5, many",
    "ru, 11, many",
    "ru, 12, many",
    "ru, 14, many",
    "ru, 21, one",
    "ru, 22, few",
    "ru, 111, many",
    "ru, 112, many",
    "ru, 121, one",
    "ru, 1004, few",
    "en, 0, other",
    "en, 1, one",
    "en, 2, other",
    "tr, 1, one",
    "kk, 21, other",
    "zh, 1, other",
    "tg, 1, other",
  })
  void pluralFormsFollowTheLanguage(String language, long number, String category) {
    assertEquals(category, Plurals.category(Locale.of(language), number));
  }

  @Test
  void exactNumbersComeBeforeForms() {
    var pattern = "{1}: {0,plural,0#нет|one#{0} событие|few#{0} события|other#{0} событий}, {1}";
    var russian = Locale.of("ru");
    assertEquals("{1}: нет, {1}", Plurals.choose(pattern, russian, 0, "a"));
    assertEquals("{1}: {0} событие, {1}", Plurals.choose(pattern, russian, 21, "a"));
    assertEquals("{1}: {0} события, {1}", Plurals.choose(pattern, russian, 2, "a"));
    assertEquals("{1}: {0} событий, {1}", Plurals.choose(pattern, russian, 5, "a"));
    assertThrows(
        IllegalArgumentException.class, () -> Plurals.choose("{0,plural,one#x}", russian, 2));
  }

  @Test
  void thePseudoLanguageKeepsPlacesAndSelectors() {
    assertEquals("Óópééñ {0}", PseudoLocalizer.of("Open {0}"));
    assertEquals(
        "{0,choice,0#Ñóó|1#óóñéé|1<{0} íítéémš}!",
        PseudoLocalizer.of("{0,choice,0#No|1#one|1<{0} items}!"));
    assertEquals("F1 | Kééýš", PseudoLocalizer.of("F1 | Keys"));
    assertEquals("{0,number,0.00}° Ñ", PseudoLocalizer.of("{0,number,0.00}° N"));
  }
}
