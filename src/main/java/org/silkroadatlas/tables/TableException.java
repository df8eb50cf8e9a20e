package org.silkroadatlas.tables;

import java.io.IOException;
import java.io.Serial;

/** A file that cannot be read as a table. */
public final class TableException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  /** Why it cannot be read. */
  public enum Reason {
    /** It is empty. */
    EMPTY("empty"),
    /** It exceeds the limits of a table. */
    TOO_LARGE("too_large"),
    /** Its archive is damaged or incomplete. */
    DAMAGED("damaged"),
    /** It is protected by a password. */
    LOCKED("locked"),
    /** An old or different file type, such as XLS. */
    OTHER_KIND("other_kind"),
    /** JSON that is neither TimelineJS nor GeoJSON nor a list of objects. */
    OTHER_JSON("other_json");

    private final String key;

    Reason(String key) {
      this.key = key;
    }

    /** The key of its text. */
    public String key() {
      return key;
    }
  }

  private final Reason reason;

  /** A file that cannot be read. */
  TableException(Reason reason, String details) {
    super(details);
    this.reason = reason;
  }

  /** Why it cannot be read. */
  public Reason reason() {
    return reason;
  }
}
