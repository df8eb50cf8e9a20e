package org.silkroadatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.dataset.PackDifference.Change;
import org.silkroadatlas.dataset.PackDifference.Changed;
import org.silkroadatlas.model.Dataset;

class PackDifferenceTest {
  @TempDir Path folder;

  @Test
  void findsNoneBetweenEquals() {
    var small = DatasetReader.read(SmallPack.folder());

    assertTrue(PackDifference.between(small, small).isEmpty());
  }

  @Test
  void namesWhatWasAddedRemovedAndChanged() throws IOException {
    SmallPack.copyTo(folder);
    edit("manifest.json", "1.0.0", "1.1.0");
    edit("quotes.json", "\"tokayev-2022\"", "\"tokayev-2022-interview\"");
    edit("events.json", "\"place\": \"avaza\"", "\"virtual\": true");
    edit("events.json", "On the Caspian shore.", "On the shore of the Caspian Sea.");
    var earlier = DatasetReader.read(SmallPack.folder());
    var later = DatasetReader.read(folder);

    assertEquals(
        Map.of(
            PackFile.MANIFEST,
            new Change(
                List.of(), List.of(), List.of(new Changed("manifest", List.of("version"))), false),
            PackFile.QUOTES,
            new Change(
                List.of("tokayev-2022-interview"), List.of("tokayev-2022"), List.of(), false),
            PackFile.EVENTS,
            new Change(
                List.of(),
                List.of(),
                List.of(
                    new Changed(
                        "consultative-meeting-2021-avaza", List.of("place", "summary", "virtual"))),
                false)),
        PackDifference.between(earlier, later).changes());
  }

  @Test
  void theOrderOfToursAndFormatsIsSeen() {
    var small = DatasetReader.read(SmallPack.folder());
    var tree = DatasetReader.bundled();
    var turned =
        new Dataset(
            tree.manifest(),
            tree.countries(),
            tree.places(),
            tree.persons(),
            tree.formats(),
            tree.memberships(),
            tree.events().reversed(),
            tree.agreements(),
            tree.quotes(),
            tree.figures(),
            tree.routes(),
            tree.sources(),
            tree.corrections(),
            tree.coverage(),
            tree.tours().reversed(),
            tree.texts());
    var changes = PackDifference.between(tree, turned).changes();
    assertEquals(
        Map.of(PackFile.SCENES, new Change(List.of(), List.of(), List.of(), true)), changes);
    assertTrue(PackDifference.between(small, small).isEmpty());
  }

  private void edit(String file, String before, String after) throws IOException {
    var path = folder.resolve(file);
    Files.writeString(path, Files.readString(path).replace(before, after));
  }
}
