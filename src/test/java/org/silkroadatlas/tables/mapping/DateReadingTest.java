package org.silkroadatlas.tables.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.silkroadatlas.tables.mapping.DateReading.Fault;

/** Dates as people write them. */
class DateReadingTest {
  private static String read(String text) {
    var read = new DateReading(DateOrder.DAY_FIRST).read(text);
    return read.date() == null ? String.valueOf(read.fault()) : read.date().toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15.03.2018 | 2018-03-15",
        "15.3.18 | 2018-03-15",
        "15/03/2018 | 2018-03-15",
        "2018/3/15 | 2018-03-15",
        "2018-03-15T10:30:00Z | 2018-03-15",
        "2018-03-15 00:00:00 | 2018-03-15",
        "15.03.2018 14:30 | 2018-03-15",
        "20180315 | 2018-03-15",
        "20181315 | UNREADABLE",
        "12.10.2019 г. | 2019-10-12",
        "5.3.18 года | 2018-03-05",
        "15.03.2018 ж. | 2018-03-15",
        "15.III.2018 | 2018-03-15",
        "15.XX.2018 | UNREADABLE",
        "15.IIX.2018 | UNREADABLE",
        "1 XII 2018 | 2018-12-01",
        "43174 | 2018-03-15",
        "43174.5 | 2018-03-15",
        "03.2018 | 2018-03",
        "3/2018 | 2018-03",
        "2018.03 | 2018-03",
        "00.03.2018 | 2018-03",
        "00.00.2018 | 2018",
        "March 2018 | 2018-03",
        "Mar. 2018 | 2018-03",
        "15 March 2018 | 2018-03-15",
        "March 15, 2018 | 2018-03-15",
        "15th of March 2018 | 2018-03-15",
        "Thursday, 15 March 2018 | 2018-03-15",
        "15 марта 2018 г. | 2018-03-15",
        "март 2018 года | 2018-03",
        "2018 жылғы 15 наурыз | 2018-03-15",
        "2018-жылдын 15-марты | 2018-03-15",
        "2018-yil 15-mart | 2018-03-15",
        "15 марти соли 2018 | 2018-03-15",
        "15 mart 2018-ci il | 2018-03-15",
        "15 Mart 2018 | 2018-03-15",
        "15 Ağustos 2018 | 2018-08-15",
        "2018年3月15日 | 2018-03-15",
        "2018年3月 | 2018-03",
        "2018年 | 2018",
        "2018 | 2018",
        "2018 г. | 2018",
        "c. 2018 | 2018~",
        "ca 2018 | 2018~",
        "около 2018 | 2018~",
        "~2018 | 2018~",
        "2018? | 2018?",
        "early 2018 | 2018~",
        "в конце 2018 г. | 2018~",
        "2018 spring | 2018-21",
        "spring 2018 | 2018-21",
        "осень 2018 | 2018-23",
        "2010s | 201X",
        "2010-е | 201X",
        "Q1 2018 | 2018-01/2018-03",
        "II кв. 2018 | 2018-04/2018-06",
        "2018–2019 | 2018/2019",
        "2018-2019 | 2018/2019",
        "2018/2019 | 2018/2019",
        "2018-19 | 2018/2019",
        "2018-11 | 2018-11",
        "15–17 March 2018 | 2018-03-15/2018-03-17",
        "15-17 March 2018 | 2018-03-15/2018-03-17",
        "15–17.03.2018 | 2018-03-15/2018-03-17",
        "15-17.03.2018 | 2018-03-15/2018-03-17",
        "15.03.2018 - 17.03.2018 | 2018-03-15/2018-03-17",
        "30.04.–02.05.2018 | 2018-04-30/2018-05-02",
        "30 апреля – 2 мая 2018 г. | 2018-04-30/2018-05-02",
        "March–May 2018 | 2018-03/2018-05",
        "30 December 2018 – 2 January 2019 | 2018-12-30/2019-01-02",
        "since 2018 | 2018/..",
        "с 2018 г. | 2018/..",
        "2018 – present | 2018/..",
        "2018–наст. время | 2018/..",
        "2018-03-15 | 2018-03-15",
        "201X | 201X",
        "31.02.2018 | NO_SUCH_DAY",
        "2018-13-01 | NO_SUCH_DAY",
        "29 February 2019 | NO_SUCH_DAY",
        "17.03.2018 – 15.03.2018 | BACKWARDS",
        "tomorrow | UNREADABLE",
        "15 | UNREADABLE",
        "March | UNREADABLE",
        "#REF! | UNREADABLE",
        "1.2.3.4 | UNREADABLE",
        "KZ 2018 | UNREADABLE",
      })
  void isReadAsExactlyAsItIsGiven(String written, String expected) {
    assertEquals(expected, read(written));
  }

  @Test
  void theOrderIsToldByNumbersBeyondTwelve() {
    assertEquals(
        Optional.of(DateOrder.DAY_FIRST), DateReading.order(List.of("03/04/2018", "15/04/2018")));
    assertEquals(
        Optional.of(DateOrder.MONTH_FIRST), DateReading.order(List.of("03/04/2018", "04/15/2018")));
    assertEquals(Optional.of(DateOrder.DAY_FIRST), DateReading.order(List.of("03.04.2018")));
    assertEquals(Optional.empty(), DateReading.order(List.of("03/04/2018", "2018")));
  }

  @Test
  void theOrderDecidesWhereBothCouldBe() {
    assertEquals("2018-04-03", read("03/04/2018"));
    var monthFirst = new DateReading(DateOrder.MONTH_FIRST);
    assertEquals("2018-03-04", String.valueOf(monthFirst.read("03/04/2018").date()));
    assertEquals("2018-04-15", String.valueOf(monthFirst.read("15/04/2018").date()));
    assertEquals("2018-04-03", String.valueOf(monthFirst.read("03.04.2018").date()));
    assertNull(monthFirst.read("13/13/2018").date());
    assertEquals(Fault.NO_SUCH_DAY, monthFirst.read("13/13/2018").fault());
  }
}
