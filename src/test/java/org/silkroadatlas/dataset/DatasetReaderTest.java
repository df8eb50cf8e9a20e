package org.silkroadatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.model.Attendance;
import org.silkroadatlas.model.Confidence;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Role;
import org.silkroadatlas.model.Status;

class DatasetReaderTest {

  @Test
  void readsEveryKindOfRecord() {
    var dataset = DatasetReader.read(SmallPack.folder());

    assertEquals("Small pack for tests", dataset.manifest().title());
    assertEquals(2009, dataset.manifest().years().first());
    assertEquals(7, dataset.countries().size());
    assertEquals("Қазақстан", dataset.countries().get(2).name("kk"));
    assertEquals(10, dataset.places().size());
    assertEquals("Turkic Council", dataset.formats().get(3).formerNames().getFirst().name());
    assertEquals(Role.SIGNATORY, dataset.memberships().get(3).role());
    assertEquals(12, dataset.events().size());
    assertEquals(4, dataset.agreements().size());
    assertEquals("Biz bir oilamiz.", dataset.quotes().getFirst().original().orElseThrow().text());
    assertEquals(184_000_000.0, dataset.figures().get(2).value());
    assertEquals(Optional.of(450.5), dataset.routes().getFirst().lengthKm());
    assertEquals(3, dataset.sources().size());
    assertEquals(
        Optional.of(ItemRef.parse("membership:eaeu-uz-observer")),
        dataset.corrections().getFirst().record());
    assertEquals(3, dataset.tours().getFirst().steps().size());
  }

  @Test
  void readsTheFieldsOfAnEvent() {
    var dataset = DatasetReader.read(SmallPack.folder());
    var first = dataset.events().get(2);

    assertEquals("consultative-meeting-2018-astana", first.id());
    assertEquals("2018-03-15", first.date().toString());
    assertEquals(Attendance.HOST, first.participants().getFirst().as());
    assertEquals(Attendance.MEMBER, first.participants().get(1).as());
    assertEquals(Optional.of("Speaker Nurberdiyeva"), first.participants().get(3).by());
    assertEquals(List.of("essay", "handbook"), first.sources());
    assertEquals(Confidence.VERIFIED, first.confidence());
    assertEquals(Status.PLANNED, dataset.events().get(6).status());
    assertTrue(dataset.events().get(8).virtual());
  }
}
