package org.silkroadatlas.coordination;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.silkroadatlas.model.AgreementKind;
import org.silkroadatlas.model.Attendance;
import org.silkroadatlas.model.Confidence;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.FormatKind;
import org.silkroadatlas.model.Group;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.Level;
import org.silkroadatlas.model.Named;
import org.silkroadatlas.model.PlaceKind;
import org.silkroadatlas.model.Role;
import org.silkroadatlas.model.RouteKind;
import org.silkroadatlas.model.RouteStatus;
import org.silkroadatlas.model.Severity;
import org.silkroadatlas.model.Status;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.model.Wording;
import org.silkroadatlas.query.Match;
import org.silkroadatlas.query.OutOfFilterMode;
import org.silkroadatlas.time.Edtf;

class MessagesTest {
  private final Messages messages = new Messages(Locale.UK);

  @ParameterizedTest
  @CsvSource({
    "2018-03-15, 15 March 2018",
    "2018-03, March 2018",
    "2021, 2021",
    "2021-21, March–May 2021",
    "201X, 2010–2019",
    "2022~, about 2022",
    "2022?, perhaps 2022",
    "2023-05-18/2023-05-19, 18–19 May 2023",
    "2021-04-28/2021-05-01, 28 April–1 May 2021",
    "2012-12-28/2013-01-02, 28 December 2012 – 2 January 2013",
    "2015/.., since 2015",
    "../2015, until 2015",
  })
  void datesAreToldAsExactlyAsTheyAreKnown(String edtf, String told) {
    assertEquals(told, messages.date(Edtf.parse(edtf)));
  }

  @Test
  void everyConstantOfTheModelHasAName() {
    List.of(
            AgreementKind.class,
            Attendance.class,
            Confidence.class,
            EventKind.class,
            FormatKind.class,
            ItemKind.class,
            Level.class,
            Match.class,
            OutOfFilterMode.class,
            PlaceKind.class,
            Role.class,
            RouteKind.class,
            RouteStatus.class,
            Severity.class,
            Status.class,
            Wording.class)
        .forEach(this::assertNamed);
    Vector.values().forEach(vector -> assertDoesNotThrow(() -> messages.name(vector)));
    Group.values().forEach(group -> assertDoesNotThrow(() -> messages.name(group)));
  }

  @Test
  void whatAPackBringsIsNamedByItself() {
    var names = Map.of("en", "Neighbours", "ru", "Соседи");
    var own = new Vector("neighbours", names, Optional.empty());

    assertEquals("Neighbours", messages.name(own));
    assertEquals("Соседи", new Messages(Locale.of("ru")).name(own));
    assertEquals("Neighbours", new Messages(Locale.of("uz")).name(own), "in English otherwise");
    assertEquals("Gäste", messages.name(new Group("guests", Map.of("de", "Gäste"))));
  }

  private <E extends Enum<E> & Named> void assertNamed(Class<? extends Enum<?>> type) {
    @SuppressWarnings("unchecked")
    var constants = (E[]) type.getEnumConstants();
    for (var constant : constants) {
      assertDoesNotThrow(() -> messages.name(constant));
    }
  }

  @Test
  void noNumberIsWrittenAsZero() {
    var english = new Messages(Locale.ENGLISH);
    assertEquals("1 × 10⁻⁹", english.number(1e-9));
    assertEquals("−4 × 10⁻¹⁰", english.number(-4e-10));
    assertEquals("−2.5", english.number(-2.5));
    assertEquals("0", english.number(0));
    assertEquals("1,000,000,000,000", english.number(1e12));
    assertEquals("−0,125", new Messages(Locale.forLanguageTag("ru")).number(-0.125));
  }
}
