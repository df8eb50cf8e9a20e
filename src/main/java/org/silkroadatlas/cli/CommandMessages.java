package org.silkroadatlas.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.DatasetException;
import org.silkroadatlas.dataset.Fault;
import org.silkroadatlas.export.ExportException;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.StateException;
import org.silkroadatlas.query.TextFold;

/** Describes failures to the person at the command line. */
final class CommandMessages {
  /** Like its options, the output of the command line is in English, because scripts read it. */
  static final Messages MESSAGES = new Messages(Locale.ENGLISH);

  private CommandMessages() {}

  /** One line for each fault of the user's making; a full report of anything unforeseen. */
  static String of(Exception fault) {
    return switch (fault) {
      case DatasetException faulty ->
          faulty.faults().stream().map(Fault::toString).collect(Collectors.joining("\n"));
      case StateException wrong -> String.valueOf(wrong.getMessage());
      case ExportException unwritten ->
          MESSAGES.get(unwritten.messageKey(), unwritten.file(), unwritten.detail());
      case NoSuchFileException gone -> "There is no file named " + gone.getFile() + ".";
      case AccessDeniedException denied -> denied.getFile() + ": permission denied.";
      case FileSystemException file ->
          "A file cannot be read or written: " + String.valueOf(file.getMessage());
      default -> {
        var report = new StringWriter();
        fault.printStackTrace(new PrintWriter(report));
        yield "Something went wrong. Please report this:\n" + report;
      }
    };
  }

  /** Warns about filter words with nothing to search for, which match everything. */
  static void warnUnsearched(State state, PrintWriter err) {
    var words = state.filter().text();
    if (!words.isEmpty() && TextFold.fold(words).isEmpty()) {
      err.println(
          "There are no letters or digits to search for in text="
              + words
              + "; the words are ignored.");
      err.flush();
    }
  }
}
