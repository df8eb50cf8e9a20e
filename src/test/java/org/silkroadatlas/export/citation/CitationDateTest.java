package org.silkroadatlas.export.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.silkroadatlas.time.Edtf;

/** Dates keep their precision, no more and no less, in every citation format. */
class CitationDateTest {
  private static CitationDate date(String edtf) {
    return new CitationDate(Edtf.parse(edtf));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "2018-03-15, 2018-03-15",
        "2018-03, 2018-03",
        "2021-21, 2021-21",
        "2024~, 2024~",
        "2022-12?, 2022-12?",
        "2022%, 2022%",
        "201X, 201X",
        "2023-05-18/2023-05-19, 2023-05-18/2023-05-19",
        "2015/.., 2015/",
        "../2009, /2009",
      })
  void biblatexReadsTheDateAsItIs(String edtf, String written) {
    assertEquals(written, date(edtf).biblatex());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-03-15 | {date-parts=[[2018, 3, 15]]}",
        "2018-03 | {date-parts=[[2018, 3]]}",
        "2021-21 | {date-parts=[[2021]], season=1}",
        "2021-24 | {date-parts=[[2021]], season=4}",
        "2024~ | {date-parts=[[2024]], circa=true}",
        "2022-12? | {date-parts=[[2022, 12]], circa=true}",
        "2023-05-18/2023-05-19 | {date-parts=[[2023, 5, 18], [2023, 5, 19]]}",
        "2023-05/2023-06 | {date-parts=[[2023, 5], [2023, 6]]}",
        "2018/2024-08 | {literal=2018 – August 2024}",
        "2023-05/2023-05-19 | {literal=May 2023 – 19 May 2023}",
        "2023-05-18/2024 | {literal=18 May 2023 – 2024}",
        "201X | {literal=2010–2019}",
      })
  void cslHasSeasonCircaAndBothEnds(String edtf, String written) {
    assertEquals(written, date(edtf).csl().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-03-15 | 2018/03/15/",
        "2018-03 | 2018/03//",
        "2018 | 2018///",
        "2023-05-18/2023-05-19 | 2023/05/18/18–19 May 2023",
      })
  void risSaysInWordsWhatItsPartsCannot(String edtf, String written) {
    assertEquals(written, date(edtf).ris());
  }

  @ParameterizedTest
  @CsvSource({"2021-21", "2024~", "2022-12?", "201X", "2015/..", "../2009", "2022%"})
  void nothingIsMadeMoreCertain(String edtf) {
    var plain = date(edtf).words();
    assertFalse(plain.equals("2021") || plain.equals("2024") || plain.equals("December 2022"));
    assertTrue(date(edtf).ris().endsWith(plain), date(edtf)::ris);
  }

  @Test
  void whatHasNoBeginningHasNoYear() {
    assertEquals(Optional.empty(), date("../2009").year());
    assertEquals(Optional.of(2015), date("2015/..").year());
  }

  @Test
  void languagesHaveTheNamesThatBiblatexKnows() {
    assertEquals(Optional.of("russian"), BiblatexLanguages.name("ru"));
    assertEquals(Optional.of("chinese"), BiblatexLanguages.name("zh-Hans"));
    assertEquals(Optional.empty(), BiblatexLanguages.name("tlh"));
  }
}
