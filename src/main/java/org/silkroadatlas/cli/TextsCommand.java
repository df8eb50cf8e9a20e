package org.silkroadatlas.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.LocalText;
import org.silkroadatlas.query.TextCoverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a table per language: which texts of records exist, and where they come from. */
@Command(
    name = "texts",
    description = "Print which record texts exist in a language, and where they come from.",
    mixinStandardHelpOptions = true)
final class TextsCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "CODE",
      arity = "0..*",
      description =
          "The languages to list; by default, every language that the dataset has texts in.")
  private List<String> languages = List.of();

  @Option(
      names = "--dataset",
      paramLabel = "DIR",
      description = "Open the dataset in this folder on top of the bundled one.")
  private @Nullable Path dataset;

  @Option(
      names = "--short",
      description = "Print one table with the percentage of texts that each language has.")
  private boolean brief;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var index = new DatasetIndex(Datasets.of(dataset));
    languages.forEach(language -> LanguageCheck.of(language, index, spec.commandLine()));
    var wanted = languages.isEmpty() ? List.copyOf(index.dataset().texts().languages()) : languages;
    if (brief) {
      shares(index, wanted);
    } else {
      wanted.forEach(language -> origins(index, language));
    }
    spec.commandLine().getOut().flush();
    return 0;
  }

  private void origins(DatasetIndex index, String language) {
    line(language + " | texts | own | checked | built | unchecked | English");
    line("---|--:|--:|--:|--:|--:|--:");
    TextCoverage.of(index, language).forEach(this::row);
    line("");
  }

  /** Rounded down, so that 100 means nothing is missing. */
  private void shares(DatasetIndex index, List<String> languages) {
    line("kind | texts | " + String.join(" | ", languages));
    line("---|--:" + "|--:".repeat(languages.size()));
    var tables = languages.stream().map(language -> TextCoverage.of(index, language)).toList();
    if (tables.isEmpty()) {
      return;
    }
    for (var at = 0; at < tables.getFirst().size(); at++) {
      var row = at;
      var first = tables.getFirst().get(row);
      line(
          tables.stream()
              .map(table -> table.get(row))
              .map(it -> Integer.toString(100 - missing(it)))
              .collect(
                  Collectors.joining(" | ", first.kind() + " | " + first.total() + " | ", "")));
    }
  }

  /** As a percentage, rounded up. */
  private static int missing(TextCoverage row) {
    return Math.ceilDiv(100 * row.count(LocalText.Kind.FALLBACK), row.total());
  }

  private void row(TextCoverage row) {
    line(
        String.format(
            Locale.ROOT,
            "%s | %d | %d | %d | %d | %d | %d",
            row.kind(),
            row.total(),
            row.count(LocalText.Kind.OWN),
            row.count(LocalText.Kind.TRANSLATED),
            row.count(LocalText.Kind.BUILT),
            row.count(LocalText.Kind.UNCHECKED),
            row.count(LocalText.Kind.FALLBACK)));
  }

  private void line(String text) {
    spec.commandLine().getOut().println(text);
  }
}
