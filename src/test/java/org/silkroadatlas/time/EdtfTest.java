package org.silkroadatlas.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
  @ParameterizedTest
  @CsvSource({
    "2018-03-15, 2018-03-15, 2018-03-15, DAY",
    "2024-02, 2024-02-01, 2024-02-29, MONTH",
    "2021, 2021-01-01, 2021-12-31, YEAR",
    "2021-21, 2021-03-01, 2021-05-31, SEASON",
    "2021-24, 2021-12-01, 2022-02-28, SEASON",
    "201X, 2010-01-01, 2019-12-31, DECADE",
    "20XX, 2000-01-01, 2099-12-31, CENTURY",
    "2004-XX, 2004-01-01, 2004-12-31, YEAR",
    "1985-04-XX, 1985-04-01, 1985-04-30, MONTH",
    "1985-XX-XX, 1985-01-01, 1985-12-31, YEAR",
    "2022~, 2022-01-01, 2022-12-31, YEAR",
    "2023-05-18/2023-05-19, 2023-05-18, 2023-05-19, DAY",
    "2023-05/2023, 2023-05-01, 2023-12-31, YEAR",
  })
  void keepsThePrecision(String text, LocalDate earliest, LocalDate latest, Precision precision) {
    var date = Edtf.parse(text);
    assertEquals(earliest, date.earliest());
    assertEquals(latest, date.latest());
    assertEquals(precision, date.precision());
    assertEquals(text, date.toString());
  }

  @Test
  void openAndUnknownEndsHaveNoLastDay() {
    for (var text : new String[] {"2015/..", "2015/"}) {
      var date = Edtf.parse(text);
      assertEquals(LocalDate.of(2015, 1, 1), date.earliest());
      assertEquals(LocalDate.MAX, date.latest());
      assertTrue(date.span().isOngoing());
      assertEquals(text, date.toString());
    }
    assertEquals(LocalDate.MIN, Edtf.parse("../2015-06").earliest());
  }

  @Test
  void marksAreKept() {
    assertTrue(Edtf.parse("2022~").isApproximate());
    assertFalse(Edtf.parse("2022~").isUncertain());
    assertTrue(Edtf.parse("2022-05?").isUncertain());
    assertTrue(Edtf.parse("2022%").isUncertain() && Edtf.parse("2022%").isApproximate());
    assertTrue(Edtf.parse("2021~/2022").isApproximate());
  }

  @Test
  void onlyACertainDayIsExact() {
    assertTrue(Edtf.parse("2018-03-15").isExactDay());
    assertFalse(Edtf.parse("2018-03").isExactDay());
    assertFalse(Edtf.parse("2018-03-15~").isExactDay());
    assertFalse(Edtf.parse("2018-03-15/2018-03-16").isExactDay());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "~",
        "18",
        "2018-13",
        "2018-00",
        "2018-02-30",
        "2018-2-3",
        "2018-25",
        "2018-21-01",
        "201X-03",
        "2018-XX-01",
        "/",
        "../..",
        "2020/2019",
        "2018/2019/2020",
        "2018-03-15T10:00",
        "٢٠١٨",
        "-2018",
        "2018 ",
        "March 2018"
      })
  void refusesWhatIsNoDate(String text) {
    var fault = assertThrows(EdtfException.class, () -> Edtf.parse(text));
    assertTrue(fault.getMessage().contains("is not a date"), fault.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-0043 | years run from 0000 to 9999",
        "-0043-03-15 | years run from 0000 to 9999",
        "−0218 | years run from 0000 to 9999",
        "Y12024 | years run from 0000 to 9999",
        "Y-170000002 | years run from 0000 to 9999",
        "10000 | years run from 0000 to 9999",
        "12024-05 | years run from 0000 to 9999",
        "-0300/-0250 | years run from 0000 to 9999",
        "0850/10000 | years run from 0000 to 9999",
        "2018-03-15T10:00 | times of day are not read",
        "2023-05-18T09:00Z/2023-05-19 | times of day are not read",
        "[2018,2020] | sets and marks",
        "{1960..1984} | sets and marks",
        "~2018 | sets and marks",
        "2004-06~-11 | sets and marks",
        "156X-12 | a month needs a whole year",
        "20X8 | sets and marks",
        "2021-33 | seasons 21",
        "March 2018 | write it as 2018",
        "15.03.2018 | write it as 2018",
        "20180315 | write it as 2018",
      })
  void aRefusalSaysWhatIsNotRead(String text, String reason) {
    var fault = assertThrows(EdtfException.class, () -> Edtf.parse(text));
    assertTrue(fault.getMessage().contains(reason), fault.getMessage());
  }

  @Test
  void spansAreHalfOpen() {
    var span = new Span(LocalDate.of(2010, 3, 1), LocalDate.of(2014, 7, 1));
    assertTrue(span.contains(LocalDate.of(2014, 6, 30)));
    assertFalse(span.contains(LocalDate.of(2014, 7, 1)));
    assertFalse(span.overlaps(new Span(LocalDate.of(2014, 7, 1), LocalDate.MAX)));
    assertEquals(LocalDate.of(2014, 6, 30), span.lastDay());
    assertThrows(
        IllegalArgumentException.class,
        () -> new Span(LocalDate.of(2014, 7, 1), LocalDate.of(2010, 3, 1)));
  }

  @Test
  void aYearDoesNotDependOnTheDigitsOfTheLanguage() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("fa", "IR"));
      assertEquals(Edtf.parse("2019"), EdtfDate.ofYear(2019));
    } finally {
      Locale.setDefault(before);
    }
  }
}
