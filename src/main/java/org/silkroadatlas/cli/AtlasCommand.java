package org.silkroadatlas.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.app.AtlasApplication;
import org.silkroadatlas.app.start.Launch;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.WordSuggestions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The program itself: opens the window. */
@Command(
    name = "silk-road-atlas",
    description = "An offline atlas of Central Asia's order-making mechanisms, 2009–2025.",
    mixinStandardHelpOptions = true,
    versionProvider = AtlasVersion.class,
    subcommands = {
      ShowCommand.class,
      CheckCommand.class,
      DifferenceCommand.class,
      PackageCommand.class,
      TextsCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      ExercisesCommand.class
    })
final class AtlasCommand implements Callable<Integer> {
  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "Start with this state, such as countries=KZ,UZ&cursor=2019.")
  private @Nullable String state;

  @Option(
      names = "--dataset",
      paramLabel = "DIR",
      description = "Open the dataset in this folder on top of the bundled one.")
  private @Nullable Path dataset;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      converter = LanguageConverter.class,
      description = "Use this language, such as ru or zh, instead of the one in the settings.")
  private @Nullable Locale language;

  @Option(
      names = "--smoke",
      description = "Exit with status 0 after drawing the first complete frame.")
  private boolean smoke;

  @Option(names = "--tour", description = "Play every guided tour, then exit with status 0.")
  private boolean tour;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The lecture (.atlas) or table to open.")
  private @Nullable Path lecture;

  @Spec private @Nullable CommandSpec spec;

  /** Fields are filled from the command line. */
  AtlasCommand() {}

  /**
   * The command without arguments, or with {@code --smoke} alone.
   *
   * @param smoke whether to exit after the first complete frame
   */
  AtlasCommand(boolean smoke) {
    this.smoke = smoke;
  }

  @Override
  public Integer call() {
    return open(Objects.requireNonNull(spec).commandLine().getErr());
  }

  /**
   * Opens the window and waits until it is closed.
   *
   * @param err receives the reason if no window can be opened
   * @return the exit status
   */
  int open(PrintWriter err) {
    var launch =
        new Launch(
            Optional.ofNullable(state),
            Optional.ofNullable(dataset),
            Optional.ofNullable(lecture),
            Optional.ofNullable(language),
            until());
    if (lecture != null && !isThere(lecture)) {
      err.println(noFile(lecture));
      return 2;
    }
    var missing = DisplayCheck.whatIsMissing();
    if (missing.isPresent()) {
      err.println(missing.get());
      return 2;
    }
    return AtlasApplication.open(launch);
  }

  /** A missing lecture file is opened all the same, so that the window reports it. */
  private static boolean isThere(Path file) {
    return Files.exists(file) || file.toString().endsWith(Lecture.EXTENSION);
  }

  private String noFile(Path file) {
    var commands = Objects.requireNonNull(spec).commandLine().getSubcommands().keySet();
    var word = file.toString();
    return "There is no file or command named "
        + word
        + WordSuggestions.suggest(word, commands)
            .map(near -> "; did you mean " + near + "?")
            .orElse("; the commands are " + String.join(", ", commands) + ".");
  }

  private Launch.Until until() {
    if (smoke) {
      return Launch.Until.FIRST_FRAME;
    }
    return tour ? Launch.Until.TOURS_WALKED : Launch.Until.CLOSED;
  }
}
