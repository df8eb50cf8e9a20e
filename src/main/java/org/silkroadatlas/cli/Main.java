package org.silkroadatlas.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.silkroadatlas.app.start.StartPhases;
import org.silkroadatlas.dataset.DatasetException;
import picocli.CommandLine;

/** The entry point of the program. */
public final class Main {
  private Main() {}

  /**
   * Runs a command and exits with its status: 0 if all is well, 1 if the data has faults, 2 if the
   * command line is wrong or no window can be opened.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    StartPhases.ended("java");
    var status =
        run(
            ConsoleWriter.on(System.out, ConsoleWriter.page(System.out.charset(), isConsole())),
            ConsoleWriter.on(System.err, ConsoleWriter.page(System.err.charset(), isConsole())),
            args);
    System.exit(status);
  }

  /** Whether the output is read at a console, not written to a file or another program. */
  static boolean isConsole() {
    // Java 25 has no console if input or output is redirected.
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  /** Runs a command and returns its status. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    // Starting from a desktop icon does not have to wait for the argument parser to load.
    var smoke = List.of(args).equals(List.of("--smoke"));
    try {
      return args.length == 0 || smoke ? open(err, smoke) : parse(out, err, args);
    } catch (OutOfMemoryError e) {
      err.println("There is not enough memory for this data. Split it or close other programs.");
      return 1;
    }
  }

  private static int open(PrintWriter err, boolean smoke) {
    try {
      return new AtlasCommand(smoke).open(err);
    } catch (RuntimeException fault) {
      return report(err, fault);
    }
  }

  private static int report(PrintWriter err, Exception fault) {
    err.println(CommandMessages.of(fault));
    return fault instanceof DatasetException ? 1 : 2;
  }

  private static int parse(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new AtlasCommand())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        // An argument that begins with @ is a lecture of that name, not a file of arguments.
        .setExpandAtFiles(false)
        .setParameterExceptionHandler((fault, given) -> UsageErrors.report(err, fault))
        .setExecutionExceptionHandler((fault, command, parsed) -> report(err, fault))
        .setExecutionStrategy(
            parsed -> {
              UsageErrors.refuseWordsBeforeCommand(parsed);
              return new CommandLine.RunLast().execute(parsed);
            })
        .execute(UsageErrors.withoutDashes(args));
  }
}
