package org.silkroadatlas.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.silkroadatlas.dataset.DatasetException;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.dataset.PackDifference;
import org.silkroadatlas.dataset.PackDifference.Change;
import org.silkroadatlas.model.Dataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the differences between two datasets, for release notes. */
@Command(
    name = "difference",
    description = "List the differences between two versions of a dataset.",
    mixinStandardHelpOptions = true)
final class DifferenceCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "EARLIER",
      description = "The folder of the earlier version.")
  private Path earlier = Path.of("");

  @Parameters(index = "1", paramLabel = "LATER", description = "The folder of the later version.")
  private Path later = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    var before = read("earlier", earlier, out);
    var after = read("later", later, out);
    if (before.isEmpty() || after.isEmpty()) {
      return 1;
    }
    var difference = PackDifference.between(before.get(), after.get());
    if (difference.isEmpty()) {
      out.println("The two datasets are the same.");
    }
    difference.changes().forEach((file, change) -> print(out, file.fileName(), change));
    difference
        .texts()
        .forEach((language, change) -> print(out, "text/" + language + ".json", change));
    out.flush();
    return 0;
  }

  /** The dataset of a folder; if it has faults, prints which one it is and why. */
  private static Optional<Dataset> read(String which, Path folder, PrintWriter out) {
    try {
      return Optional.of(DatasetReader.read(folder));
    } catch (DatasetException e) {
      out.println("The " + which + " dataset, " + folder + ", has errors:");
      e.faults().forEach(fault -> out.println("  " + fault));
      out.flush();
      return Optional.empty();
    }
  }

  private static void print(PrintWriter out, String file, Change change) {
    out.println(
        String.format(
            Locale.ROOT,
            "%s: %d added, %d removed, %d changed",
            file,
            change.added().size(),
            change.removed().size(),
            change.changed().size()));
    change.added().forEach(id -> out.println("  + " + id));
    change.removed().forEach(id -> out.println("  - " + id));
    if (change.isReordered()) {
      out.println("  the order differs");
    }
    change
        .changed()
        .forEach(
            changed ->
                out.println("  ~ " + changed.id() + ": " + String.join(", ", changed.fields())));
  }
}
