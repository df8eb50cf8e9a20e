package org.silkroadatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenPacksTest {
  @TempDir Path folder;

  static List<Broken> all() {
    return BrokenPacks.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void namesTheFaultAndItsPlace(Broken broken) throws IOException {
    broken.writeTo(folder);
    var exception =
        assertThrows(
            DatasetException.class,
            () -> assertTimeout(Duration.ofSeconds(2), () -> DatasetReader.read(folder)));

    assertEquals(1, exception.faults().size(), exception.getMessage());
    var line = exception.faults().getFirst().toString();
    assertTrue(line.startsWith(broken.place() + ": "), line + " is not at " + broken.place());
    assertTrue(line.contains(broken.message()), line);
    assertTrue(line.matches("[a-z]+\\.json:\\d+:\\d+: .+; .+"), line);
  }

  @Test
  void coversMoreThanThirtyKindsOfFaults() throws IOException {
    Set<String> messages = new HashSet<>();
    for (var broken : all()) {
      messages.add(broken.message());
    }
    assertTrue(messages.size() > 30, () -> messages.size() + " kinds");
  }

  @Test
  void findsAllFaultsInOneReading() throws IOException {
    SmallPack.copyTo(folder);
    breakAll(
        new Broken(PackFile.PLACES, "37.95", "▮99", "", true),
        new Broken(PackFile.FORMATS, "\"CSTO\"", "▮7", "", true),
        new Broken(PackFile.EVENTS, "\"KZ\"},\n      {", "\"KZ\"}\n      ▮{", "", false),
        new Broken(PackFile.MEMBERSHIPS, "\"csto\"", "▮\"cst\"", "", false));
    var faults = faultsOf(folder);

    assertEquals(
        List.of("places.json", "formats.json", "memberships.json", "events.json"),
        faults.stream().map(Fault::file).toList(),
        "in the order of the files, and no false ones about events that could not be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "az-AZ", "fa-IR-u-nu-arabext", "kk-KZ"})
  void saysTheSameInEveryLocale(String locale) throws IOException {
    var before = Locale.getDefault();
    var english = messages();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      assertEquals(english, messages());
      assertEquals(12, DatasetReader.read(SmallPack.folder()).events().size());
    } finally {
      Locale.setDefault(before);
    }
  }

  private List<String> messages() throws IOException {
    var messages = new ArrayList<String>();
    for (var broken : all()) {
      var faults = new Faults();
      var label = broken.file().fileName();
      var bytes = broken.text().getBytes(StandardCharsets.UTF_8);
      SourceText.decode(label, bytes, faults)
          .flatMap(text -> NodeReader.read(label, text, new Limits(), faults))
          .ifPresent(
              node -> {
                for (var table : new Draft().tables()) {
                  if (table.file() == broken.file()) {
                    table.read(label, node, faults);
                  }
                }
              });
      messages.addAll(faults.list().stream().map(Fault::toString).toList());
    }
    return messages;
  }

  private void breakAll(Broken... all) throws IOException {
    for (var broken : all) {
      Files.writeString(folder.resolve(broken.file().fileName()), broken.text());
    }
  }

  private static List<Fault> faultsOf(Path folder) {
    return assertThrows(DatasetException.class, () -> DatasetReader.read(folder)).faults();
  }
}
