package org.silkroadatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Big List of Naughty Strings by Max Woolf as titles, names and quotes. */
class NaughtyStringsTest {
  @TempDir Path folder;

  private static List<String> strings() throws IOException {
    try (var in = NaughtyStringsTest.class.getResourceAsStream("/naughty-strings/blns.json")) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      var faults = new Faults();
      var list =
          NodeReader.read("blns.json", CharBuffer.wrap(text.toCharArray()), new Limits(), faults);
      assertEquals(List.of(), faults.list());
      return ((Node.Arr) list.orElseThrow())
          .items().stream().map(item -> ((Node.Text) item).value()).toList();
    }
  }

  @Test
  void areReadAndWrittenAsTheyAreOrRefusedWithAReason() throws IOException {
    SmallPack.copyTo(folder);
    var taken = 0;
    for (var text : strings()) {
      var fault = Texts.fault(text);
      put(text);
      if (fault == null) {
        var dataset = DatasetReader.read(folder);
        assertEquals(text, dataset.events().getFirst().title());
        assertEquals(text, dataset.places().getFirst().name());
        assertEquals(text, dataset.quotes().getFirst().text());
        assertEquals(
            Files.readString(folder.resolve("events.json")),
            DatasetWriter.text(dataset, PackFile.EVENTS));
        taken++;
      } else {
        assertEquals(List.of("events.json", "places.json", "quotes.json"), files(), text);
      }
    }
    assertEquals(478, taken, "seven are blank or hold control characters");
    assertEquals(485, strings().size());
  }

  private List<String> files() {
    try {
      DatasetReader.read(folder);
      return List.of();
    } catch (DatasetException e) {
      var files = new ArrayList<>(e.faults().stream().map(Fault::file).toList());
      files.sort(null);
      return files;
    }
  }

  private void put(String text) throws IOException {
    put("events.json", "\"title\": \"Exercises at Harb-Maidon\"", "\"title\": ", text);
    put("places.json", "\"name\": \"Ashgabat\"", "\"name\": ", text);
    put("quotes.json", "\"text\": \"We are one family.\"", "\"text\": ", text);
  }

  private void put(String file, String before, String field, String text) throws IOException {
    var good = Files.readString(SmallPack.folder().resolve(file));
    assertTrue(good.contains(before));
    Files.writeString(
        folder.resolve(file), good.replace(before, field + JsonText.of(text).stripTrailing()));
  }
}
