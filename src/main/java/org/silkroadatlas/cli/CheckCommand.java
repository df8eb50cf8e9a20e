package org.silkroadatlas.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.silkroadatlas.dataset.DatasetException;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.dataset.Fault;
import org.silkroadatlas.dataset.Opened;
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
      var opened = DatasetReader.open(folder);
      var dataset = opened.dataset();
      var faults = faultsOfScenes(opened);
      if (!faults.isEmpty()) {
        faults.forEach(out::println);
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
  private static List<Fault> faultsOfScenes(Opened opened) {
    var index = new DatasetIndex(opened.dataset());
    var faults = new ArrayList<Fault>();
    for (var scene : opened.scenes()) {
      try {
        StateLine.parse(scene.state(), index);
      } catch (StateException e) {
        faults.add(
            new Fault(
                scene.file(),
                scene.line(),
                scene.column(),
                String.valueOf(e.getMessage()),
                "correct the state line of this scene"));
      }
    }
    return faults;
  }
}
