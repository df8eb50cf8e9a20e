package org.silkroadatlas.export;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file could not be written; no partial file remains, and an existing file is unchanged. */
public final class ExportException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  /** The reasons. */
  public enum Reason {
    /** The folder does not exist. */
    NO_FOLDER("noFolder"),
    /** There is a folder with this name. */
    IS_FOLDER("isFolder"),
    /** The folder or the file is write-protected. */
    READ_ONLY("readOnly"),
    /** The disk is full. */
    DISK_FULL("diskFull"),
    /** The lecture has no scenes. */
    NO_SCENES("noScenes"),
    /** A scene of the lecture cannot be shown with the dataset. */
    SCENE("scene"),
    /** Anything else; see the cause. */
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

  /** A lecture without scenes cannot be exported. */
  public static ExportException ofNoScenes(Path file) {
    return new ExportException(Reason.NO_SCENES, file, null);
  }

  /**
   * A lecture cannot be exported because one of its scenes cannot be shown.
   *
   * @param number of the scene, from 1
   */
  public static ExportException ofScene(Path file, int number, RuntimeException why) {
    return new ExportException(
        Reason.SCENE, file, new IllegalArgumentException(number + ": " + why.getMessage(), why));
  }

  /** The reason. */
  public Reason reason() {
    return reason;
  }

  /** The requested file. */
  public String file() {
    return file;
  }

  /** The message key, for the file as {0} and the detail as {1}. */
  public String messageKey() {
    return "export.fault." + reason.key;
  }

  /** The message of the system, for reasons without a text of their own. */
  public String detail() {
    var cause = getCause();
    return cause == null ? "" : String.valueOf(cause.getMessage());
  }
}
