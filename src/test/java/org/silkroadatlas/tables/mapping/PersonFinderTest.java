package org.silkroadatlas.tables.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.model.Person;

class PersonFinderTest {
  private static final PersonFinder PERSONS =
      new PersonFinder(BundledData.INDEX.dataset().persons(), BundledData.INDEX.dataset().texts());

  @ParameterizedTest
  @CsvSource({
    "萨德尔·扎帕罗夫, , Sadyr Japarov",
    "普京, RU, Vladimir Putin",
    "Садыр Жапаров, , Sadyr Japarov",
    "扎帕罗夫, KG, ",
    "Putin, , ",
    "Putin, KZ, ",
  })
  void findsNamesOfAllLanguages(String name, String country, String expected) {
    assertEquals(
        Optional.ofNullable(expected),
        PERSONS.find(name, Optional.ofNullable(country)).map(Person::label));
  }
}
