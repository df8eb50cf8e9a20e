package org.silkroadatlas.lecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.silkroadatlas.dataset.Fault;
import org.silkroadatlas.model.Picture;

/** What the user is asked and told about files of lectures. */
public interface Questions {
  /** What to do with unsaved changes. */
  enum Answer {
    SAVE,
    DISCARD,
    CANCEL
  }

  /** Where a second lecture goes. */
  enum Place {
    INSTEAD,
    BEHIND,
    NOWHERE
  }

  /**
   * Asks whether a lecture takes the place of the one that is open, or its scenes go behind those.
   *
   * @param open the title of the one that is open
   * @param other the title of the one to open
   */
  Place whereTo(String open, String other);

  /** Asks what to do with the unsaved changes of a lecture that is about to be closed. */
  Answer unsaved(String title);

  /** Asks which file to open. */
  Optional<Path> whichToOpen();

  /**
   * Asks where to save.
   *
   * @param name the name to propose
   * @param beside the file where the lecture was kept before
   */
  Optional<Path> whereToSave(String name, Optional<Path> beside);

  /** Asks whether to replace a file. */
  boolean replace(Path file);

  /** Asks whether to replace a file that somebody else has changed since it was read or written. */
  boolean replaceChanged(Path file);

  /** Asks which picture to put on a slide. */
  Optional<Path> whichPicture();

  /** Tells why a file is no picture that a lecture can carry. */
  void noPicture(Path file, Picture.Refusal why);

  /** Tells what is wrong with a file that cannot be opened. */
  void faulty(Path file, List<Fault> faults);

  /** Tells why a file was not written. */
  void notWritten(Path file, IOException why);
}
