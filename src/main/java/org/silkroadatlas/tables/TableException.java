package org.silkroadatlas.tables;

import java.io.IOException;
import java.io.Serial;

/** A file that cannot be read as a table at all. */
public final class TableException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  /** Why it cannot be read. */
  public enum Reason {
    /** It holds nothing. */
    EMPTY("empty"),
    /** It is larger than a table may be. */
    TOO_LARGE("too_large"),
    /** Its packing is damaged or incomplete. */
    DAMAGED("damaged"),
    /** It is protected by a password. */
    LOCKED("locked"),
    /** An old or foreign kind of file, such as XLS. */
    OTHER_KIND("other_kind"),
    /** JSON that is neither TimelineJS nor GeoJSON nor a list of objects. */
    OTHER_JSON("other_json");

    private final String key;

    Reason(String key) {
      this.key = key;
    }

    /** The name of its text. */
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
