package org.silkroadatlas.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.dataset.OwnRecordsFile;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.tables.TableException;
import org.silkroadatlas.tables.TableReader;
import org.silkroadatlas.tables.mapping.DateOrder;
import org.silkroadatlas.tables.mapping.FaultWords;
import org.silkroadatlas.tables.mapping.ImportComparison;
import org.silkroadatlas.tables.mapping.ImportSettings;
import org.silkroadatlas.tables.mapping.MappingGuess;
import org.silkroadatlas.tables.mapping.SheetMapping;
import org.silkroadatlas.tables.mapping.TableImport;
import org.silkroadatlas.tables.mapping.TableLookup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Converts a table to a dataset: one line per fault, exit status 1 if a row must be fixed. */
@Command(
    name = "import",
    description = "Create a dataset from a table (CSV, XLSX, ODS, TimelineJS, GeoJSON).",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The table.")
  private Path file = Path.of("");

  @Option(
      names = "--to",
      paramLabel = "DIR",
      required = true,
      description = "The folder to create; open it with --dataset.")
  private Path folder = Path.of("");

  @Option(
      names = "--source",
      paramLabel = "TITLE",
      description = "The source of rows that name none; the default is the file name.")
  private @Nullable String source;

  @Option(
      names = "--group",
      paramLabel = "NAME",
      description = "The format or group of rows that name none; the default is the file name.")
  private @Nullable String group;

  @Option(names = "--month-first", description = "Read 03/04/2018 as 4 March.")
  private boolean monthFirst;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      converter = LanguageConverter.class,
      description = "Print messages in this language, such as ru or zh.")
  private Locale language = Locale.ENGLISH;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var out = spec.commandLine().getOut();
    var words = new FaultWords(new Messages(language));
    if (OwnRecordsFile.isForeign(folder)) {
      spec.commandLine()
          .getErr()
          .println(
              folder
                  + " contains a dataset that was not imported from a table; choose another folder");
      return 2;
    }
    try {
      return take(out, words);
    } catch (TableException e) {
      var name = String.valueOf(file.getFileName());
      spec.commandLine().getErr().println(words.of(e, name));
      return 1;
    }
  }

  private int take(PrintWriter out, FaultWords words) throws IOException {
    var table = TableReader.read(file);
    var dataset = DatasetReader.bundled();
    var lookup = TableLookup.of(dataset, BaseMapReader.bundled());
    var guessed = new MappingGuess(lookup.countries(), lookup.places()).of(table);
    var usual = ImportSettings.of(table.name(), language.getLanguage());
    var settings =
        new ImportSettings(
            source == null ? usual.source() : source,
            group == null ? usual.format() : group,
            usual.language());
    var made =
        TableImport.of(
            table, guessed.stream().map(this::ordered).toList(), settings, dataset, lookup);
    made.faults().forEach(fault -> out.println(table.name() + ": " + words.withPlace(fault)));
    var before = OwnRecordsFile.readFolder(folder);
    var comparison =
        ImportComparison.of(before.orElse(OwnRecords.NONE), OwnRecords.NONE, made.records());
    before.ifPresent(it -> print(out, comparison));
    OwnRecordsFile.writeFolder(comparison.records(), dataset.manifest(), settings.format(), folder);
    out.println(
        String.format(
            Locale.ROOT,
            "%s: %d of %d rows imported, %d to correct",
            folder,
            made.taken(),
            made.rows().size(),
            stopped(made)));
    out.flush();
    return stopped(made) == 0 && made.taken() > 0 ? 0 : 1;
  }

  private SheetMapping ordered(SheetMapping mapping) {
    return monthFirst ? mapping.withOrder(DateOrder.MONTH_FIRST) : mapping;
  }

  private static long stopped(TableImport made) {
    return made.rows().stream()
        .filter(row -> row.faults().stream().anyMatch(fault -> fault.reason().stops()))
        .count();
  }

  private static void print(PrintWriter out, ImportComparison comparison) {
    out.println(
        String.format(
            Locale.ROOT,
            "%d added, %d changed, %d no longer in the table, %d unchanged",
            comparison.added().size(),
            comparison.changed().size(),
            comparison.gone().size(),
            comparison.same()));
    lines(out, "  + ", comparison.added());
    lines(out, "  ~ ", comparison.changed());
    lines(out, "  - ", comparison.gone());
  }

  private static void lines(PrintWriter out, String mark, List<Item> items) {
    for (var item : items) {
      var date = item.when().map(Object::toString).map(it -> it + " ").orElse("");
      out.println(mark + date + item.label());
    }
  }
}
