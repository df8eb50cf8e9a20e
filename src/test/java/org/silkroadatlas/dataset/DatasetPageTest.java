package org.silkroadatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.model.SourceGrade;
import org.silkroadatlas.query.Cursor;

/**
 * The tables of docs/dataset.md match the dataset. After a change of the data, run {@code mvn test
 * -Dtest=DatasetPageTest -Datlas.write.tables=true} to write them again.
 */
class DatasetPageTest {
  private static final Path PAGE = Path.of("docs/dataset.md");
  private static final String BEGIN = "<!-- tables: written by DatasetPageTest -->\n";

  @Test
  void theTablesOfThePageAreTrue() throws IOException {
    var page = Files.readString(PAGE);
    var words = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
    var expected = words + "\n" + tables(BundledData.INDEX.dataset());
    if (Boolean.getBoolean("atlas.write.tables")) {
      Files.writeString(PAGE, expected);
    }
    assertEquals(expected, Files.readString(PAGE));
  }

  private static String tables(Dataset dataset) {
    var lines = new ArrayList<String>();
    var manifest = dataset.manifest();
    lines.add("Version " + manifest.version() + ", released " + manifest.released() + ".");
    lines.add("");
    lines.add("| kind | records |");
    lines.add("|---|--:|");
    row(lines, "countries", dataset.countries());
    row(lines, "places", dataset.places());
    row(lines, "persons", dataset.persons());
    row(lines, "formats", dataset.formats());
    row(lines, "memberships", dataset.memberships());
    row(lines, "events", dataset.events());
    row(lines, "agreements", dataset.agreements());
    row(lines, "quotes", dataset.quotes());
    row(
        lines,
        "of them in the language in which they were spoken",
        dataset.quotes().stream().filter(Quote::isInOwnLanguage).toList());
    row(lines, "figures", dataset.figures());
    row(lines, "routes", dataset.routes());
    row(lines, "sources", dataset.sources());
    row(lines, "corrections", dataset.corrections());
    row(lines, "tours", dataset.tours());
    lines.add("");
    byGrade(lines, dataset);
    lines.add("");
    official(lines, dataset);
    lines.add("");
    byYear(lines, dataset);
    lines.add("");
    byFormat(lines, dataset);
    return String.join("\n", lines) + "\n";
  }

  private static void row(List<String> lines, String kind, List<?> records) {
    lines.add("| " + kind + " | " + records.size() + " |");
  }

  private static void byGrade(List<String> lines, Dataset dataset) {
    lines.add("| grade | sources | per cent |");
    lines.add("|---|--:|--:|");
    var sources = dataset.sources();
    for (var grade : SourceGrade.values()) {
      var count = sources.stream().filter(it -> it.grade().equals(Optional.of(grade))).count();
      lines.add(share(grade.key(), count, sources.size(), "| %1$s | %2$d | %4$.1f |"));
    }
  }

  /** How many records name at least one official source. */
  private static void official(List<String> lines, Dataset dataset) {
    lines.add("| kind | with an official source | records | per cent |");
    lines.add("|---|--:|--:|--:|");
    var official =
        dataset.sources().stream()
            .filter(it -> it.grade().equals(Optional.of(SourceGrade.OFFICIAL)))
            .map(Source::id)
            .collect(Collectors.toSet());
    var kinds = new LinkedHashMap<String, List<? extends Item>>();
    kinds.put("formats", dataset.formats());
    kinds.put("memberships", dataset.memberships());
    kinds.put("events", dataset.events());
    kinds.put("agreements", dataset.agreements());
    kinds.put("quotes", dataset.quotes());
    kinds.put("figures", dataset.figures());
    kinds.put("routes", dataset.routes());
    kinds.forEach(
        (kind, records) -> {
          var count =
              records.stream()
                  .filter(it -> it.sources().stream().anyMatch(official::contains))
                  .count();
          lines.add(share(kind, count, records.size(), "| %s | %d | %d | %.1f |"));
        });
  }

  private static String share(String name, long part, int all, String form) {
    return String.format(Locale.ROOT, form, name, part, all, 100.0 * part / all);
  }

  private static void byYear(List<String> lines, Dataset dataset) {
    lines.add("| year | events | agreements | quotes | figures |");
    lines.add("|---|--:|--:|--:|--:|");
    var events = perYear(dataset.events());
    var agreements = perYear(dataset.agreements());
    var quotes = perYear(dataset.quotes());
    var figures = perYear(dataset.figures());
    var years = new TreeMap<>(events);
    years.putAll(agreements);
    years.putAll(quotes);
    years.putAll(figures);
    for (var year : years.keySet()) {
      lines.add(
          "| %s | %s | %s | %s | %s |"
              .formatted(
                  year,
                  events.getOrDefault(year, 0L),
                  agreements.getOrDefault(year, 0L),
                  quotes.getOrDefault(year, 0L),
                  figures.getOrDefault(year, 0L)));
    }
  }

  private static Map<Integer, Long> perYear(List<? extends Item> items) {
    return items.stream()
        .collect(
            Collectors.groupingBy(
                item -> Cursor.at(item.when().orElseThrow()).year(),
                TreeMap::new,
                Collectors.counting()));
  }

  private static void byFormat(List<String> lines, Dataset dataset) {
    lines.add("| format | vector | memberships | events | agreements |");
    lines.add("|---|---|--:|--:|--:|");
    for (var format : BundledData.INDEX.formatsInLaneOrder()) {
      var id = format.id();
      lines.add(
          "| %s | %s | %s | %s | %s |"
              .formatted(
                  format.name(),
                  format.vector().key(),
                  dataset.memberships().stream().filter(m -> m.format().equals(id)).count(),
                  dataset.events().stream().filter(e -> e.format().equals(id)).count(),
                  dataset.agreements().stream()
                      .filter(a -> a.format().filter(id::equals).isPresent())
                      .count()));
    }
  }
}
