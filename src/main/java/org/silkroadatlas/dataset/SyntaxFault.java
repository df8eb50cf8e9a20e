package org.silkroadatlas.dataset;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Translates parser errors to plain words. */
final class SyntaxFault {
  /** Fragments of the parser's messages, more specific ones first. */
  private static final Map<String, FaultKind> KINDS =
      Map.ofEntries(
          Map.entry("was expecting comma to separate", FaultKind.COMMA_MISSING),
          Map.entry("was expecting a colon", FaultKind.COLON_MISSING),
          Map.entry("was expecting double-quote to start property name", FaultKind.NAME_UNQUOTED),
          Map.entry("expected a valid value", FaultKind.VALUE_MISSING),
          Map.entry("expected a value", FaultKind.VALUE_MISSING),
          Map.entry("Unexpected close marker", FaultKind.WRONG_CLOSE),
          Map.entry("Illegal unquoted character", FaultKind.CONTROL_IN_TEXT),
          Map.entry("Unrecognized token", FaultKind.BAD_WORD),
          Map.entry("Non-standard token", FaultKind.BAD_WORD),
          Map.entry("character escape", FaultKind.BAD_ESCAPE),
          Map.entry("numeric value", FaultKind.BAD_NUMBER),
          Map.entry("hexadecimal number", FaultKind.BAD_NUMBER),
          Map.entry("comment?", FaultKind.COMMENT),
          Map.entry("closing quote", FaultKind.TEXT_NOT_CLOSED),
          Map.entry("Unexpected end-of-input", FaultKind.ENDS_EARLY));

  /** Faults that any stray character can cause. */
  private static final Set<FaultKind> LOOSE =
      EnumSet.of(FaultKind.BAD_WORD, FaultKind.VALUE_MISSING, FaultKind.NOT_JSON);

  private static final Pattern CHARACTER =
      Pattern.compile("(?:character \\(|marker )'(.{1,2}?)'", Pattern.DOTALL);

  private SyntaxFault() {}

  /** Reports the fault that ended the parsing of a file, at the parser's current position. */
  static void add(String file, JsonParser parser, JacksonException e, Faults faults) {
    var message = e.getOriginalMessage();
    var at = e.getLocation();
    var context = parser.streamReadContext();
    var character = CHARACTER.matcher(message);
    var found = character.find() ? character.group(1) : "";
    faults.add(
        file,
        at.getLineNr(),
        at.getColumnNr(),
        refine(
            kind(message),
            found,
            context.inObject(),
            context.inRoot() && context.getEntryCount() > 0),
        Faults.quoted(found));
  }

  private static FaultKind kind(String message) {
    return KINDS.entrySet().stream()
        .filter(entry -> message.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .min(Enum::compareTo)
        .orElse(FaultKind.NOT_JSON);
  }

  /** A closing bracket or a comma in place of a value means that there is one comma too many. */
  private static FaultKind refine(
      FaultKind kind, String found, boolean inObject, boolean behindTheEnd) {
    if (behindTheEnd && LOOSE.contains(kind)) {
      return FaultKind.TRAILING;
    }
    var name = kind == FaultKind.NAME_UNQUOTED;
    if (!name && kind != FaultKind.VALUE_MISSING) {
      return kind;
    }
    return switch (found) {
      case "}", "]", "," -> name || !inObject ? FaultKind.COMMA_TOO_MANY : kind;
      case "“", "”", "‘", "’", "„", "«", "»" -> FaultKind.CURLY_QUOTE;
      default -> kind;
    };
  }
}
