package org.silkroadatlas.export;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file could not be written; nothing was left behind, and an older file is as it was. */
public final class ExportException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** The folder does not exist. */
    NO_FOLDER("noFolder"),
    /** The name is that of a folder. */
    IS_FOLDER("isFolder"),
    /** The folder or the file may not be written. */
    READ_ONLY("readOnly"),
    /** There is no room left. */
    DISK_FULL("diskFull"),
    /** The lecture has no scenes. */
    NO_SCENES("noScenes"),
    /** A scene of the lecture cannot be shown with the dataset. */
    SCENE("scene"),
    /** Anything else; the cause knows more. */
    OTHER("other");

    private final String key;

    Reason(String key) {
      this.key = key;
    }
  }

  private final Reason reason;
  private final String file;

  ExportException(Reason reason, Path file, @Nullable Throwable cause) {
    super(reason + ": " + file, cause);
    this.reason = reason;
    this.file = file.toString();
  }

  /** A lecture without scenes cannot be written into a file. */
  public static ExportException ofNoScenes(Path file) {
    return new ExportException(Reason.NO_SCENES, file, null);
  }

  /**
   * A lecture cannot be written into a file because one of its scenes cannot be shown.
   *
   * @param number of the scene, from 1
   */
  public static ExportException ofScene(Path file, int number, RuntimeException why) {
    return new ExportException(
        Reason.SCENE, file, new IllegalArgumentException(number + ": " + why.getMessage(), why));
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** The file that was asked for. */
  public String file() {
    return file;
  }

  /** The key of the text that says so, with the file as {0} and the detail as {1}. */
  public String messageKey() {
    return "export.fault." + reason.key;
  }

  /** What the system said, for the faults that have no words of their own. */
  public String detail() {
    var cause = getCause();
    return cause == null ? "" : String.valueOf(cause.getMessage());
  }
}
