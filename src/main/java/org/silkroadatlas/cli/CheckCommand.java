package org.silkroadatlas.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.silkroadatlas.dataset.DatasetException;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.StateException;
import org.silkroadatlas.query.StateLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Validates a dataset: one line per fault, exit status 1 if there is any. */
@Command(
    name = "check",
    description = "Check a dataset and print one line per fault.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "The folder of the dataset.")
  private Path folder = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    try {
      var dataset = DatasetReader.open(folder).dataset();
      var faults = checkScenes(dataset);
      if (faults > 0) {
        return 1;
      }
      out.println(
          String.format(
              Locale.ROOT,
              "%s: no faults in %d events, %d memberships, %d agreements, %d quotes and %d figures",
              folder,
              dataset.events().size(),
              dataset.memberships().size(),
              dataset.agreements().size(),
              dataset.quotes().size(),
              dataset.figures().size()));
      return 0;
    } catch (DatasetException e) {
      e.faults().forEach(out::println);
      return 1;
    }
  }

  /** State lines of tours are no concern of the reader; their ids must exist all the same. */
  private int checkScenes(Dataset dataset) {
    var index = new DatasetIndex(dataset);
    var faults = 0;
    for (var tour : dataset.tours()) {
      for (var step = 0; step < tour.steps().size(); step++) {
        try {
          StateLine.parse(tour.steps().get(step).state(), index);
        } catch (StateException e) {
          faults++;
          spec.commandLine()
              .getOut()
              .println(
                  String.format(
                      Locale.ROOT,
                      "scenes.json: tour \"%s\", step %d: %s",
                      tour.id(),
                      step + 1,
                      e.getMessage()));
        }
      }
    }
    return faults;
  }
}
