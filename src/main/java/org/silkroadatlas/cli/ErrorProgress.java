package org.silkroadatlas.cli;

import java.io.PrintWriter;
import org.silkroadatlas.export.Progress;

/**
 * Prints what a file will lack; the command continues, since it cannot ask.
 *
 * @param err receives the messages
 */
record ErrorProgress(PrintWriter err) implements Progress {
  @Override
  public void done(double share) {}

  @Override
  public void onMissingCharacters(String letters) {
    err.println(CommandMessages.MESSAGES.get("export.lacks.text", Progress.named(letters)));
    err.flush();
  }

  @Override
  public void onLongDocument(int pages) {
    err.println(CommandMessages.MESSAGES.get("export.long", pages));
    err.flush();
  }

  @Override
  public boolean isCancelled() {
    return false;
  }
}
