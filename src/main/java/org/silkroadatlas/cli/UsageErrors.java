package org.silkroadatlas.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.WordSuggestions;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Handles an invalid command line: one line says why, and where to find help. */
final class UsageErrors {
  private static final Pattern TYPES =
      Pattern.compile("cannot convert ('.*') to .*?\\(.*Exception.*\\)");

  private UsageErrors() {}

  /**
   * Reports what is wrong.
   *
   * @return the exit status
   */
  static int report(PrintWriter err, ParameterException fault) {
    var command = fault.getCommandLine();
    err.println(reason(fault, command));
    err.println("Help: " + command.getCommandSpec().qualifiedName() + " --help");
    return 2;
  }

  private static String reason(ParameterException fault, CommandLine command) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidPathException path) {
        return unreadable(path.getInput());
      }
    }
    var said = String.valueOf(fault.getMessage());
    if (said.contains("InvalidPathException")) {
      return unreadable(String.valueOf(fault.getValue()));
    }
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched(), command);
    }
    return TYPES.matcher(said).replaceAll("$1 cannot be read");
  }

  private static String unreadable(String name) {
    return "The language settings of this system ("
        + System.getProperty("sun.jnu.encoding")
        + ") cannot represent the file name "
        + name
        + "; set a locale with UTF-8, such as LC_ALL=C.UTF-8.";
  }

  private static String unmatched(List<String> words, CommandLine command) {
    var word = words.getFirst();
    if (!word.startsWith("-")) {
      var spec = command.getCommandSpec();
      return spec.positionalParameters().isEmpty() && spec.findOption("--state") != null
          ? "Put a state after --state, such as --state \"countries=KZ\"; unexpected \""
              + word
              + "\"."
          : "Unexpected argument after the file: \"" + word + "\".";
    }
    var names = new ArrayList<String>();
    command.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
    var equals = word.indexOf('=');
    var name = equals < 0 ? word : word.substring(0, equals);
    return "Unknown option "
        + name
        + WordSuggestions.suggest(name, names)
            .map(near -> "; did you mean " + near + "?")
            .orElse(".");
  }

  /**
   * Refuses what stands before a command and would be ignored.
   *
   * @throws ParameterException naming it and its place
   */
  static void refuseWordsBeforeCommand(ParseResult parsed) {
    if (!parsed.hasSubcommand() || parsed.isUsageHelpRequested()) {
      return;
    }
    var command = parsed.subcommand().commandSpec();
    for (var word : parsed.originalArgs()) {
      if (word.equals(command.name())) {
        return;
      }
      var name = word.startsWith("-") ? word.split("=", 2)[0] : word;
      var isItsOwn = word.startsWith("-") && command.findOption(name) != null;
      throw new ParameterException(
          command.commandLine(),
          isItsOwn
              ? "Put %s after %s: %2$s %1$s …".formatted(name, command.name())
              : "Unexpected \"%s\" before %s.".formatted(name, command.name()));
    }
  }

  /** A lecture whose name begins with a dash is not an option if the file exists. */
  static String[] withoutDashes(String... args) {
    return Arrays.stream(args).map(UsageErrors::withoutDash).toArray(String[]::new);
  }

  private static String withoutDash(String word) {
    try {
      return word.startsWith("-")
              && word.toLowerCase(Locale.ROOT).endsWith(Lecture.EXTENSION)
              && Files.isRegularFile(Path.of(word))
          ? Path.of(".").resolve(word).toString()
          : word;
    } catch (InvalidPathException e) {
      return word;
    }
  }
}
