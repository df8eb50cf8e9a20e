package org.silkroadatlas.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.dataset.release.DatasetPackage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a dataset as a package for publication, with its schemas and descriptions. */
@Command(
    name = "package",
    description =
        "Write the dataset and its schemas as a data package (Frictionless) and an RO-Crate.",
    mixinStandardHelpOptions = true)
final class PackageCommand implements Callable<Integer> {
  @Option(
      names = "--to",
      paramLabel = "DIR",
      required = true,
      description = "Write to this folder. It must be empty, new, or contain an earlier package.")
  private Path folder = Path.of("");

  @Option(
      names = "--dataset",
      paramLabel = "DIR",
      description = "Open the dataset in this folder on top of the bundled one.")
  private @Nullable Path dataset;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (DatasetPackage.isForeign(folder)) {
      spec.commandLine()
          .getErr()
          .println(folder + " contains other files; choose an empty or new folder");
      return 2;
    }
    var written = Datasets.of(dataset);
    DatasetPackage.write(written, folder);
    var out = spec.commandLine().getOut();
    out.println(folder + ": " + written.manifest().id() + " " + written.manifest().version());
    out.flush();
    return 0;
  }
}
