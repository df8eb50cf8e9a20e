package org.silkroadatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.dataset.EarlierVersion.Correction;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;

class EarlierVersionTest {
  @TempDir Path folder;

  @Test
  void theSameDatasetChangedNothing() {
    var small = DatasetReader.read(SmallPack.folder());

    assertEquals(List.of(), EarlierVersion.of(small).changesIn(small));
  }

  @Test
  void tellsFactsThatDifferAndNoWords() throws IOException {
    SmallPack.copyTo(folder);
    var formats = folder.resolve("formats.json");
    var text = Files.readString(formats);
    var changed =
        text.replace("\"founded\": \"2002-10-07\"", "\"founded\": \"2002-10-08\"")
            .replace("A military alliance led by Russia.", "Other words.");
    assertFalse(text.equals(changed));
    Files.writeString(formats, changed);
    var earlier = EarlierVersion.of(DatasetReader.read(SmallPack.folder()));
    var changes = earlier.changesIn(DatasetReader.read(folder));

    assertEquals(1, changes.size());
    assertEquals(PackFile.FORMATS, changes.getFirst().file());
    assertEquals(
        List.of(new Correction(ItemRef.format("csto"), "founded", "2002-10-07", "2002-10-08")),
        changes.getFirst().corrected());
  }

  @Test
  void tellsWhatCameAndWhatWent() {
    var small = DatasetReader.read(SmallPack.folder());
    var atlas = DatasetReader.bundled();
    var events =
        EarlierVersion.of(small).changesIn(atlas).stream()
            .filter(it -> it.file() == PackFile.EVENTS)
            .findFirst()
            .orElseThrow();

    var before = small.events().stream().map(Event::id).toList();
    var now = atlas.events().stream().map(Event::id).toList();
    assertEquals(
        now.stream().filter(id -> !before.contains(id)).toList(),
        events.added().stream().map(ItemRef::id).toList());
    assertEquals(before.stream().filter(id -> !now.contains(id)).toList(), events.removed());
  }

  @Test
  void theVersionBeforeIsBundledAndIsNotThisOne() throws IOException {
    var earlier = EarlierVersion.bundled().orElseThrow();
    var atlas = DatasetReader.bundled();

    assertEquals("0.2.0", earlier.version());
    assertTrue(EarlierVersion.isOf(atlas.manifest()));
    assertFalse(EarlierVersion.isOf(DatasetReader.read(SmallPack.folder()).manifest()));
    assertTrue(earlier.released().compareTo(atlas.manifest().released().toString()) < 0);
    assertEquals(Files.readString(Path.of("data/atlas/earlier.json")), earlier.text());
    var corrected =
        earlier.changesIn(atlas).stream().flatMap(it -> it.corrected().stream()).toList();
    assertTrue(
        corrected.contains(
            new Correction(
                new ItemRef(ItemKind.AGREEMENT, "caspian-fibre-agreement-2025-construction"),
                "date",
                "2025-03-04",
                "2025-03-03")),
        corrected::toString);
  }
}
