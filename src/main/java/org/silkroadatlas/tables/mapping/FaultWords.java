package org.silkroadatlas.tables.mapping;

import java.util.List;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.tables.TableException;

/** Describes the faults of tables in a language. Any thread. */
public final class FaultWords {
  private static final int LONGEST = 60;

  private final Messages messages;

  /** Describes faults in a language. */
  public FaultWords(Messages messages) {
    this.messages = messages;
  }

  /** A fault with its row and column. */
  public String withPlace(CellFault fault) {
    return messages.get(
        "tables.fault.at", Integer.toString(fault.at().row()), cut(fault.head()), of(fault));
  }

  /** A fault without its row and column. */
  public String of(CellFault fault) {
    var more = fault.suggestions().isEmpty() ? "–" : fault.suggestions().getFirst();
    var key = "tables.fault." + fault.reason().key();
    var text =
        switch (fault.reason()) {
          case BAD_COUNTRY, OUTSIDE_COUNTRY, REPEATED -> messages.get(key, more);
          default -> messages.get(key, cut(fault.value()), more);
        };
    var meant = meant(fault);
    return meant.isEmpty()
        ? text
        : text + " " + messages.get("tables.fault.suggest", String.join(" / ", meant));
  }

  /** What may have been meant, if the suggestions are alternatives. */
  public static List<String> meant(CellFault fault) {
    var suggestions = fault.suggestions();
    return switch (fault.reason()) {
      case BAD_COUNTRY, SEVERAL_PLACES ->
          suggestions.size() < 2 ? List.of() : suggestions.subList(1, suggestions.size());
      case UNKNOWN_PLACE, SWAPPED, DEGREES_OUTSIDE -> suggestions;
      default -> List.of();
    };
  }

  /** Why a file cannot be read as a table. */
  public String of(TableException fault, String name) {
    return messages.get("tables.unreadable." + fault.reason().key(), name);
  }

  private static String cut(String text) {
    var line = text.replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
  }
}
