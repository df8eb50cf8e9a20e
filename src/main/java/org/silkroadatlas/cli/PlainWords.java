package org.silkroadatlas.cli;

import java.util.stream.Collectors;
import org.silkroadatlas.dataset.DatasetException;
import org.silkroadatlas.dataset.Fault;

/** What went wrong, in words for the person at the command line. */
final class PlainWords {
  private PlainWords() {}

  static String of(Exception fault) {
    return switch (fault) {
      case DatasetException faulty ->
          faulty.faults().stream().map(Fault::toString).collect(Collectors.joining("\n"));
      default -> {
        var message = fault.getMessage();
        yield message == null ? fault.toString() : message;
      }
    };
  }
}
