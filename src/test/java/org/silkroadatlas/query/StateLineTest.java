package org.silkroadatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.BundledData;

class StateLineTest {
  private static final DatasetIndex INDEX = BundledData.INDEX;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cursor=2025",
        "countries=KZ,UZ&match=all&years=2018-2022&formats=ots&cursor=2019&center=43,66&zoom=4.5",
        "kinds=summit,visit&cursor=2019-11-29",
        "text=Aral+Sea+%26+more&cursor=2009",
        "text=%C6%8Fziz+100%25&cursor=2009",
        "years=2018-2018&cursor=2018&focus=country:KZ",
        "years=0000-0999&cursor=0622",
      })
  void aLineReadAndWrittenIsTheSame(String line) {
    assertEquals(line, StateLine.format(StateLine.parse(line, INDEX)));
  }

  @Test
  void theViewIsPartOfTheLine() {
    var line =
        "cursor=2019&view=matrix&outside=show&layers=fills,names&fill=formats"
            + "&lanes=russia:folded,china:unfolded,ots:open";
    var state = StateLine.parse(line, INDEX);
    assertEquals(line, StateLine.format(state));
    assertEquals(OpenView.MATRIX, state.view().open());
    assertEquals(ViewState.DEFAULT, StateLine.parse("cursor=2019", INDEX).view());
    for (var wrong : List.of("view=globe", "outside=fade", "layers=moon", "lanes=ots:shut")) {
      var fault = assertThrows(StateException.class, () -> StateLine.parse(wrong, INDEX));
      assertTrue(fault.getMessage().contains(wrong.substring(wrong.indexOf('=') + 1)));
    }
  }

  @Test
  void everyStateRoundTrips() {
    var states = new RandomStates(INDEX, new Random(7));
    for (var i = 0; i < 2_000; i++) {
      var state = states.next();
      assertEquals(state, StateLine.parse(StateLine.format(state), INDEX));
    }
  }

  @Test
  void linesDoNotDependOnTheLanguage() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("fa", "IR"));
      var line = "cursor=2025&center=43.25,66.5&zoom=4.5";
      assertEquals(line, StateLine.format(StateLine.parse(line, INDEX)));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anEmptyLineIsTheHomeState() {
    assertEquals(INDEX.home(), StateLine.parse("", INDEX));
  }

  @Test
  void withoutACursorTheFocusOrTheRangeGivesOne() {
    assertEquals(2022, StateLine.parse("years=2018-2022", INDEX).cursor().year());
    assertEquals(
        "2018-03-15",
        StateLine.parse("focus=event:cm-summit-2018-astana", INDEX).cursor().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "country=KZ | country",
        "countries=KZ,XX | XX",
        "countries=kz | kz",
        "formats=nato | nato",
        "kinds=party | party",
        "focus=event:nothing | event:nothing",
        "focus=thing:KZ | thing",
        "focus=KZ | KZ",
        "match=some | some",
        "years=2018-2016 | 2018-2016",
        "years=18-22 | 18-22",
        "cursor=soon | soon",
        "cursor=2019-02-30 | 2019-02-30",
        "cursor=+201 | +201",
        "cursor=+999999999-12-31 | +999999999-12-31",
        "cursor=-2019-01-01 | -2019-01-01",
        "years=-201-2018 | -201-2018",
        "center=43,66 | zoom",
        "center=a,b&zoom=4 | a,b",
        "center=NaN,66&zoom=4 | NaN",
        "zoom=4&center=43,66&zoom=5 | zoom",
        "text=%zz | text",
        "cursor | cursor",
      })
  void whatIsUnknownIsNamed(String line, String named) {
    var fault = assertThrows(StateException.class, () -> StateLine.parse(line, INDEX));
    assertTrue(fault.getMessage().contains(named), fault.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "countries=KZ,UZ&&cursor=2015",
        "&countries=KZ,UZ&cursor=2015&",
        "countries=KZ,,UZ,&cursor=2015",
        "countries = KZ , UZ & cursor = 2015"
      })
  void emptyPartsAndBlanksAskForNothing(String line) {
    assertEquals("countries=KZ,UZ&cursor=2015", StateLine.format(StateLine.parse(line, INDEX)));
  }

  @Test
  void aPartWithoutAKeySaysWhatIsMissing() {
    var fault = assertThrows(StateException.class, () -> StateLine.parse("=KZ", INDEX));
    assertTrue(String.valueOf(fault.getMessage()).startsWith("\"=KZ\" has no key"));
  }
}
