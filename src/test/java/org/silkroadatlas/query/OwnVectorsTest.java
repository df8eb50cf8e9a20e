package org.silkroadatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.dataset.DatasetWriter;
import org.silkroadatlas.dataset.OwnRecordsFile;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Group;
import org.silkroadatlas.model.OwnColour;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.model.Vector;

/** A pack of fictional records with its own vector and group of countries. */
final class OwnVectorsTest {
  static final Path LAKES = Path.of("src/test/resources/packs/lakes");

  private static final Dataset DATASET = DatasetReader.open(LAKES).dataset();
  private static final DatasetIndex INDEX = DatasetIndex.toShow(DATASET);
  private static final Vector OWN =
      new Vector(
          "lakes", Map.of("en", "The lakes", "ru", "Озёра"), Optional.of(new OwnColour(0xffe94d)));

  @Test
  void aFormatHasTheDirectionWithItsNameAndColour() {
    assertEquals(OWN, INDEX.format("lake-council").vector());
    assertEquals(OWN, INDEX.vectors().last(), "behind those of the atlas");
    assertEquals("Озёра", new Messages(Locale.of("ru")).name(OWN));
    assertEquals("lake-lands", INDEX.country("QM").group().key());
    assertEquals("Lands of the lakes", INDEX.country("QM").group().name("uz"));
  }

  @Test
  void lanesComeLastAndCanBeFolded() {
    var state = StateLine.parse("lanes=lakes:folded", INDEX);

    assertEquals(Map.of(OWN, true), state.view().folds().vectors());
    assertEquals("cursor=2026&lanes=lakes:folded", StateLine.format(state));
    assertEquals("lake-council", List.copyOf(INDEX.formatsInLaneOrder()).getLast().id());
    var fault =
        assertThrows(StateException.class, () -> StateLine.parse("lanes=seas:folded", INDEX));
    assertTrue(fault.getMessage().contains("\"seas\" in lanes"), fault.getMessage());
  }

  @Test
  void itIsForgottenWithTheDatasetThatBroughtIt() {
    var folds = LaneFolds.NONE.withVector(OWN, true).withVector(Vector.EU, false);
    var bundled = new DatasetIndex(DatasetReader.bundled());

    assertEquals(Map.of(Vector.EU, false), folds.knownTo(bundled).vectors());
    assertEquals(folds, folds.knownTo(INDEX));
  }

  @Test
  void yearsReachAsFarAsTheRecords() {
    assertEquals(1991, INDEX.years().first());
    assertEquals(2026, INDEX.years().last());
  }

  @Test
  void profilesCountIt() {
    var profile = VectorProfile.of(INDEX, Filter.EVERYTHING, "QM");

    assertEquals(Map.of(OWN, 2), profile.totals());
  }

  @Test
  void whatIsWrittenReadsBackTheSame(@TempDir Path folder) {
    try {
      DatasetWriter.write(DATASET, folder.resolve("whole"));
      assertEquals(DATASET, DatasetReader.read(folder.resolve("whole")));

      var own =
          OwnRecords.of(
              List.of(
                  INDEX.country("QM"), INDEX.format("lake-council"), INDEX.source("lake-fiction")));
      OwnRecordsFile.write(own, folder.resolve("own.json"));
      assertEquals(own, OwnRecordsFile.read(folder.resolve("own.json")));
      assertTrue(Files.readString(folder.resolve("own.json")).contains("\"vectors\""));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void groupsOfPacksStandBehindThoseOfTheAtlas() {
    var own = new Group("aaa", Map.of("en", "Aaa"));

    assertTrue(own.compareTo(Group.ORGANISATION) > 0);
    assertTrue(Group.CENTRAL_ASIA.compareTo(Group.EU) < 0);
  }
}
