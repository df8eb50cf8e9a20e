package org.silkroadatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {
  private static final String MEETING =
      """
      [
        {
          "id": "seminar-2025-bishkek", "date": "2025-05-05", "title": "Seminar in Bishkek",
          "place": "bishkek", "format": "ots", "kind": "meeting", "level": "experts", "status": "held",
          "participants": [{"country": "KG", "as": "host"}, {"country": "KZ"}],
          "summary": "Students meet.", "sources": ["handbook"]
        }
      ]
      """;

  @TempDir Path folder;

  private OpenedDataset open() {
    return DatasetReader.open(
        folder, new FolderFiles(SmallPack.folder(), "bundled/"), SceneCheck.NONE);
  }

  private List<Fault> faults() {
    return assertThrows(DatasetException.class, this::open).faults();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  @Test
  void addsOneMeetingWithTenLines() throws IOException {
    write("events.json", MEETING);
    var opened = open();

    assertEquals(13, opened.dataset().events().size());
    assertEquals("Seminar in Bishkek", opened.dataset().events().getLast().title());
    assertEquals("small", opened.dataset().manifest().id());
    var summary = opened.merged().orElseThrow();
    assertEquals(1, summary.added());
    assertEquals(0, summary.replaced());
    assertEquals(
        Map.of(
            PackFile.EVENTS, new MergeSummary.Change(List.of("seminar-2025-bishkek"), List.of())),
        summary.changes());
  }

  @Test
  void replacesARecordInItsPlace() throws IOException {
    write("events.json", MEETING.replace("seminar-2025-bishkek", "eaeu-launch-2015"));
    var opened = open();

    assertEquals(12, opened.dataset().events().size());
    assertEquals("Seminar in Bishkek", opened.dataset().events().get(7).title());
    assertEquals(1, opened.merged().orElseThrow().replaced());
  }

  @Test
  void checksTheWholeAgain() throws IOException {
    write("events.json", MEETING.replace("seminar-2025-bishkek", "ots-summit-2022-samarkand"));

    assertEquals(
        List.of("bundled/quotes.json:8:13", "bundled/figures.json:44:13"),
        faults().stream()
            .map(fault -> fault.file() + ":" + fault.line() + ":" + fault.column())
            .toList(),
        "what lies below refers to the date that was replaced");
  }

  @Test
  void namesFaultsOfTheUsersFiles() throws IOException {
    write("events.json", MEETING.replace("\"KG\"", "\"KGZ\"").replace("experts", "expert"));

    assertEquals(
        List.of(4, 5), faults().stream().map(Fault::line).toList(), () -> faults().toString());
  }

  @Test
  void takesTheTitleOfAnOverlay() throws IOException {
    write("manifest.json", "{\"id\": \"mine\", \"title\": \"My course\", \"overlays\": \"small\"}");
    write("events.json", MEETING);

    assertEquals(Optional.of("My course"), open().merged().orElseThrow().title());
    assertEquals("small", open().dataset().manifest().id());
  }

  @Test
  void refusesAnOverlayOfAnotherPack() throws IOException {
    write("manifest.json", "{\"id\": \"mine\", \"title\": \"My course\", \"overlays\": \"big\"}");
    var faults = faults();

    assertEquals(1, faults.size(), faults::toString);
    assertTrue(
        faults.getFirst().toString().startsWith("manifest.json:1:50: This dataset adds to \"big\""),
        faults::toString);
  }

  @Test
  void letsAFullPackStandAlone() {
    SmallPack.copyTo(folder);
    var opened = open();

    assertTrue(opened.merged().isEmpty());
    assertEquals(DatasetReader.read(SmallPack.folder()), opened.dataset());
  }

  @Test
  void asksAFullPackForAllItsFiles() throws IOException {
    Files.copy(SmallPack.folder().resolve("manifest.json"), folder.resolve("manifest.json"));

    assertEquals(12, faults().size());
  }

  @Test
  void takesNothingFromABadManifest() throws IOException {
    write("manifest.json", "{\"id\": \"mine\", ");
    write("events.json", MEETING);

    assertTrue(
        faults().getFirst().toString().startsWith("manifest.json:1:16: The file ends"),
        () -> faults().toString());
  }
}
