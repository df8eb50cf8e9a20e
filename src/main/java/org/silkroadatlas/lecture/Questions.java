package org.silkroadatlas.lecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.silkroadatlas.dataset.Fault;
import org.silkroadatlas.model.Picture;

/** Questions and messages about lecture files. */
public interface Questions {
  /** What to do with unsaved changes. */
  enum Answer {
    SAVE,
    DISCARD,
    CANCEL
  }

  /** Where to put a second lecture. */
  enum Place {
    INSTEAD,
    BEHIND,
    NOWHERE
  }

  /**
   * Asks whether a lecture replaces the open one or is appended to it.
   *
   * @param open the title of the open one
   * @param other the title of the one to open
   */
  Place whereTo(String open, String other);

  /** Asks what to do with unsaved changes before closing a lecture. */
  Answer unsaved(String title);

  /** Asks which file to open. */
  Optional<Path> whichToOpen();

  /**
   * Asks where to save.
   *
   * @param name the proposed name
   * @param beside the current file of the lecture
   */
  Optional<Path> whereToSave(String name, Optional<Path> beside);

  /** Asks whether to replace a file. */
  boolean replace(Path file);

  /** Asks whether to replace a file that someone else has changed since it was read or written. */
  boolean replaceChanged(Path file);

  /** Asks for a picture for a slide. */
  Optional<Path> whichPicture();

  /** Explains why a file cannot be used as a picture. */
  void noPicture(Path file, Picture.Refusal why);

  /** Shows the faults of a file that cannot be opened. */
  void faulty(Path file, List<Fault> faults);

  /** Explains why a file was not written. */
  void notWritten(Path file, IOException why);
}
