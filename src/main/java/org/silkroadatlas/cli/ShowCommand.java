package org.silkroadatlas.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.export.VisibleJson;
import org.silkroadatlas.export.VisibleText;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.RecordWords;
import org.silkroadatlas.query.StateLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what the three panes show in a state, using the same code as the window. */
@Command(
    name = "show",
    description = "Print what the map, timeline and panel show for a state.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  @Option(names = "--state", paramLabel = "STATE", defaultValue = "", description = "The state.")
  private String state = "";

  @Option(
      names = "--dataset",
      paramLabel = "DIR",
      description = "Open the dataset in this folder on top of the bundled one.")
  private @Nullable Path dataset;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      defaultValue = "en",
      description =
          "Show records in this language; * marks texts that are only available in English.")
  private String language = "en";

  @Option(names = "--json", description = "Print JSON instead of plain text.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var index = new DatasetIndex(Datasets.of(dataset));
    LanguageCheck.of(language, index, spec.commandLine());
    var shown = StateLine.parse(state, index);
    CommandMessages.warnUnsearched(shown, spec.commandLine().getErr());
    var visible = Query.visible(index, shown);
    var out = spec.commandLine().getOut();
    if (json) {
      VisibleJson.write(visible, out);
      out.println();
    } else {
      VisibleText.write(visible, index, new RecordWords(index, language), out);
    }
    out.flush();
    return 0;
  }
}
