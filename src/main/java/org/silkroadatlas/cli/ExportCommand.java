package org.silkroadatlas.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.export.ExportException;
import org.silkroadatlas.export.ExportKind;
import org.silkroadatlas.export.Progress;
import org.silkroadatlas.export.TextExport;
import org.silkroadatlas.export.WholeFile;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.StateLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a state into a file; the end of the file's name tells what sort of file. */
@Command(
    name = "export",
    description = "Write a state as a picture, a page, a table or a list of sources.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  @Option(names = "--state", paramLabel = "STATE", defaultValue = "", description = "The state.")
  private String state = "";

  @Option(
      names = "--to",
      paramLabel = "FILE",
      required = true,
      description =
          "The file. Its name ends with .png, .pdf, .csv, .geojson, .json, .timelinejs.json, .bib,"
              + " .csl.json or .ris.")
  private Path file = Path.of("");

  @Option(
      names = "--dataset",
      paramLabel = "DIR",
      description = "Lay the dataset in this folder over the bundled one.")
  private @Nullable Path dataset;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws ExportException {
    var messages = new Messages(Locale.getDefault());
    var kind =
        ExportKind.of(String.valueOf(file.getFileName())).orElseThrow(() -> unknown(messages));
    var index = new DatasetIndex(Datasets.of(dataset));
    var shown = StateLine.parse(state, index);
    WholeFile.write(
        file, Progress.SILENT, new TextExport(kind, index, shown, messages, Progress.SILENT));
    var out = spec.commandLine().getOut();
    out.println(messages.get("export.done", file));
    out.flush();
    return 0;
  }

  private ParameterException unknown(Messages messages) {
    return new ParameterException(
        spec.commandLine(), messages.get("export.fault.kind", file, ExportKind.endings()));
  }
}
