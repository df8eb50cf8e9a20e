package org.silkroadatlas.dataset;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Collects the faults of one reading. */
final class Faults {
  /** The maximum number of faults kept: a file of random text must not fill the memory. */
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
   * Adds a fault.
   *
   * @param file the name of the file
   * @param line from 1
   * @param column from 1
   * @param details the values for the placeholders in the texts of the kind
   */
  void add(String file, int line, int column, FaultKind kind, Object... details) {
    count++;
    if (count <= LIMIT) {
      list.add(fault(file, line, column, kind, details));
    }
  }

  /** Adds a warning, with which the dataset can still be used. */
  void warn(String file, int line, int column, FaultKind kind, Object... details) {
    warn(file, line, column, kind.key(), details);
  }

  /** Adds a warning with the texts of a key. */
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

  /** Loaded only with the first fault: a good dataset needs no messages. */
  private static final class Texts {
    private static final ResourceBundle BUNDLE =
        ResourceBundle.getBundle("org.silkroadatlas.messages.dataset", Locale.ROOT);
  }

  /** A text of the message bundle with its placeholders filled. */
  static String text(String key, Object... details) {
    return new MessageFormat(Texts.BUNDLE.getString(key), Locale.ROOT).format(details);
  }

  /** The number of faults, including those beyond the limit. */
  int count() {
    return count;
  }

  /** The faults that were kept, in the order in which they were found. */
  List<Fault> list() {
    return List.copyOf(list);
  }

  /** The warnings, by file, line and column. */
  List<Fault> warnings() {
    return warnings.stream().sorted(ORDER).toList();
  }

  /** Whether no further fault will be kept, so that there is no point in looking for more. */
  boolean isFull() {
    return count > LIMIT;
  }

  /**
   * Ends the reading if there were any faults.
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

  /** A text as quoted in a message: on one line, shortened if long. */
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
