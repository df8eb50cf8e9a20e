package org.silkroadatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.model.AgreementStatus;
import org.silkroadatlas.model.Attendance;
import org.silkroadatlas.model.Confidence;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.OfficeRank;
import org.silkroadatlas.model.Role;
import org.silkroadatlas.model.SourceGrade;
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
    assertEquals(Confidence.UNCHECKED, first.confidence(), "nothing is verified by default");
    assertEquals(Status.PLANNED, dataset.events().get(6).status());
    assertTrue(dataset.events().get(8).virtual());
  }

  @Test
  void readsWhoWasThereAndWhatWasChecked() {
    var dataset = DatasetReader.read(SmallPack.folder());
    var summit = dataset.events().get(10);

    assertEquals(Confidence.VERIFIED, summit.confidence(), "it was checked");
    assertEquals(List.of("handbook"), summit.checked().orElseThrow().read());
    assertEquals(Optional.of("shavkat-mirziyoyev"), summit.participants().get(2).person());
    assertEquals(Optional.of(OfficeRank.AMBASSADOR), summit.participants().get(3).rank());
    assertTrue(summit.participants().get(1).unnamed());
    assertEquals(List.of("KG"), summit.absent());
    assertEquals(List.of("TJ"), summit.unclear());
    assertEquals(Confidence.DISPUTED, dataset.agreements().get(2).confidence());
    assertEquals(Optional.of(AgreementStatus.SIGNED), dataset.agreements().get(2).status());
    assertEquals(Optional.of(SourceGrade.REFERENCE), dataset.sources().get(2).grade());
    assertEquals(2, dataset.routes().getFirst().legs().getFirst().phases().size());
    assertEquals(Optional.of("ots"), dataset.persons().get(2).offices().get(2).country());
    assertEquals(1, dataset.coverage().getFirst().expected().get("2021"));
  }

  @Test
  void opensAPackThatKnowsNoPersons(@TempDir Path folder) throws IOException {
    SmallPack.copyTo(folder);
    Files.delete(folder.resolve("persons.json"));
    Files.delete(folder.resolve("coverage.json"));
    for (var file : List.of("events.json", "quotes.json")) {
      var text = Files.readString(folder.resolve(file));
      Files.writeString(folder.resolve(file), text.replaceAll(",\\s*\"person\": \"[a-z-]+\"", ""));
    }

    assertEquals(List.of(), DatasetReader.read(folder).persons());
  }
}
