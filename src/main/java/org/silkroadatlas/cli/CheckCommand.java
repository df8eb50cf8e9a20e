package org.silkroadatlas.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.silkroadatlas.dataset.DatasetException;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.query.StateException;
import org.silkroadatlas.query.StateLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Validates a dataset: one line per fault, exit status 1 if there is any. */
@Command(
    name = "check",
    description = "Check a dataset and print one line per error.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "The folder of the dataset.")
  private Path folder = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    try {
      var opened = DatasetReader.check(folder, CheckCommand::fault);
      opened.warnings().forEach(out::println);
      var dataset = opened.dataset();
      out.println(
          String.format(
              Locale.ROOT,
              "%s: no errors in %d events, %d memberships, %d agreements, %d quotes and %d figures",
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

  private static Optional<String> fault(
      String state, Predicate<ItemRef> known, Predicate<String> vectors) {
    try {
      StateLine.check(state, known, vectors);
      return Optional.empty();
    } catch (StateException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
