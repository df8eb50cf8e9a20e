package org.silkroadatlas.dataset;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Collects the faults of one reading. */
final class Faults {
  /** So many are kept: a file of random words must not fill the memory. */
  static final int LIMIT = 1000;

  private static final int SHOWN = 60;
  private static final Comparator<Fault> ORDER =
      Comparator.<Fault>comparingInt(fault -> order(fault.file()))
          .thenComparing(Fault::file)
          .thenComparingInt(Fault::line)
          .thenComparingInt(Fault::column);

  private final List<Fault> list = new ArrayList<>();
  private final List<Fault> warnings = new ArrayList<>();
  private int count;

  /**
   * Notes a fault.
   *
   * @param file the name of the file
   * @param line from 1
   * @param column from 1
   * @param details what the texts of the kind name in braces
   */
  void add(String file, int line, int column, FaultKind kind, Object... details) {
    count++;
    if (count <= LIMIT) {
      list.add(fault(file, line, column, kind, details));
    }
  }

  /** Notes something that does not keep the dataset from being taken. */
  void warn(String file, int line, int column, FaultKind kind, Object... details) {
    warn(file, line, column, kind.key(), details);
  }

  /** Notes a warning whose texts stand under a key. */
  void warn(String file, int line, int column, String key, Object... details) {
    if (warnings.size() < LIMIT) {
      warnings.add(fault(file, line, column, key, true, details));
    }
  }

  private static Fault fault(String file, int line, int column, FaultKind kind, Object... details) {
    return fault(file, line, column, kind.key(), false, details);
  }

  private static Fault fault(
      String file, int line, int column, String key, boolean isWarning, Object... details) {
    return new Fault(
        file, line, column, text(key + ".what", details), text(key + ".mend", details), isWarning);
  }

  /** Loaded with the first fault only: a good dataset needs no messages. */
  private static final class Texts {
    private static final ResourceBundle BUNDLE =
        ResourceBundle.getBundle("org.silkroadatlas.messages.dataset", Locale.ROOT);
  }

  /** A text of the message bundle with its gaps filled. */
  static String text(String key, Object... details) {
    return new MessageFormat(Texts.BUNDLE.getString(key), Locale.ROOT).format(details);
  }

  /** How many were noted, those beyond the limit too. */
  int count() {
    return count;
  }

  /** Those that are kept, in the order in which they were found. */
  List<Fault> list() {
    return List.copyOf(list);
  }

  /** The warnings, by file, line and column. */
  List<Fault> warnings() {
    return warnings.stream().sorted(ORDER).toList();
  }

  /** Whether no further fault will be kept, so that looking for more is idle. */
  boolean isFull() {
    return count > LIMIT;
  }

  /**
   * Ends the reading if anything was wrong.
   *
   * @throws DatasetException with all faults, by file, line and column
   */
  void throwIfAny() {
    if (count > 0) {
      list.sort(ORDER);
      if (isFull()) {
        var last = list.getLast();
        list.add(
            fault(
                last.file(),
                last.line(),
                last.column(),
                FaultKind.MORE_FAULTS,
                Integer.toString(LIMIT)));
      }
      throw new DatasetException(list);
    }
  }

  private static int order(String file) {
    return PackFile.named(file.substring(file.lastIndexOf('/') + 1)).map(Enum::ordinal).orElse(-1);
  }

  /** A text as it is shown in a message: in quotes, on one line, cut if long. */
  static String quoted(String text) {
    var shown = new StringBuilder("\"");
    text.codePoints().limit(SHOWN).forEach(c -> shown.appendCodePoint(isShown(c) ? c : '\uFFFD'));
    if (text.codePointCount(0, text.length()) > SHOWN) {
      shown.append('…');
    }
    return shown.append('"').toString();
  }

  private static boolean isShown(int c) {
    return !Character.isISOControl(c) && !(c >= 0xD800 && c <= 0xDFFF);
  }
}
