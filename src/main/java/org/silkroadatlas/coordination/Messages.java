package org.silkroadatlas.coordination;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.silkroadatlas.model.Named;
import org.silkroadatlas.model.OpenWord;
import org.silkroadatlas.model.PlainText;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.EdtfDate;
import org.silkroadatlas.time.EdtfInterval;
import org.silkroadatlas.time.EdtfInterval.Endpoint;

/**
 * The texts of the interface in one language. The part of a key before its first dot names the
 * bundle: {@code map.legend.title} is in {@code messages/map.properties}. Month names, numbers and
 * plural forms follow this language, never the system's. Immutable, any thread.
 */
public final class Messages {
  /** Larger numbers than this are written with powers of ten. */
  private static final double LARGEST = 1e15;

  /** Smaller numbers would be rounded to 0. */
  private static final double SMALLEST = 0.0005;

  private static final String BASE = "/org/silkroadatlas/messages/";

  private final Locale locale;
  private final Map<String, Properties> bundles = new ConcurrentHashMap<>();

  /**
   * The texts in a language, with English for those it lacks.
   *
   * @param wanted a language of {@link Language}; any other means English; its region counts
   */
  public Messages(Locale wanted) {
    locale = Language.spoken(wanted);
  }

  /** The language of the texts. */
  public Language language() {
    return Language.of(locale).orElse(Language.ENGLISH);
  }

  /** The language and region whose conventions dates and numbers follow. */
  public Locale locale() {
    return locale;
  }

  /**
   * A text.
   *
   * @param key its key in the bundle
   * @param arguments for the placeholders {0}, {1} … of the text
   * @throws MissingResourceException if no bundle has the key, which is a programming error
   */
  public String get(String key, Object... arguments) {
    var text = pattern(key);
    if (locale.equals(Language.PSEUDO)) {
      text = PseudoLocalizer.of(text);
    }
    return arguments.length == 0
        ? text
        : new MessageFormat(Plurals.choose(text, locale, arguments), locale)
            .format(plain(arguments));
  }

  /** Names of files and lectures must not disturb the surrounding text. */
  private static Object[] plain(Object[] arguments) {
    var plain = arguments.clone();
    for (var i = 0; i < plain.length; i++) {
      if (plain[i] instanceof String || plain[i] instanceof Path) {
        plain[i] = PlainText.of(plain[i].toString());
      }
    }
    return plain;
  }

  /** A text as written in the bundle. */
  private String pattern(String key) {
    var pattern = bundle(key).getProperty(key);
    if (pattern == null) {
      throw new MissingResourceException("No text " + key, Messages.class.getName(), key);
    }
    return pattern;
  }

  private Properties bundle(String key) {
    var dot = key.indexOf('.');
    return bundles.computeIfAbsent(dot < 0 ? key : key.substring(0, dot), this::load);
  }

  /**
   * The texts of a room. {@link java.util.ResourceBundle} would fall back to the system's language
   * before English.
   */
  private Properties load(String room) {
    var english = new Properties();
    if (!read(english, BASE + room + ".properties")) {
      throw new MissingResourceException("No texts of " + room, Messages.class.getName(), room);
    }
    var texts = new Properties(english);
    read(texts, BASE + room + "_" + locale.getLanguage() + ".properties");
    return texts;
  }

  private static boolean read(Properties texts, String resource) {
    try (var stream = Messages.class.getResourceAsStream(resource)) {
      if (stream == null) {
        return false;
      }
      texts.load(new InputStreamReader(stream, UTF_8));
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The display name of a constant of the model, such as a role or a kind of event. */
  public <E extends Enum<E> & Named> String name(E constant) {
    return get(
        "names."
            + constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT)
            + "."
            + constant.key());
  }

  /** The name of a vector or a group of countries; those added by a pack carry their own names. */
  public String name(OpenWord word) {
    return word.isBuiltIn()
        ? get(
            "names." + word.getClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + word.key())
        : PlainText.of(word.name(locale.getLanguage()));
  }

  /** A date, as precisely as it is known, in the conventions of the language. */
  public String date(Edtf date) {
    return switch (date) {
      case EdtfDate single -> single(single);
      case EdtfInterval(Endpoint.Known(var first), Endpoint.Known(var last)) -> range(first, last);
      case EdtfInterval(Endpoint.Known(var first), var end) ->
          get("names.date.since", single(first));
      case EdtfInterval(var start, Endpoint.Known(var last)) ->
          get("names.date.until", single(last));
      case EdtfInterval interval -> interval.toString();
    };
  }

  /** A day. */
  public String date(LocalDate day) {
    return date("names.date.day", day);
  }

  private String single(EdtfDate date) {
    var text =
        switch (date.precision()) {
          case DAY -> date(date.earliest());
          case MONTH -> date("names.date.month", date.earliest());
          case SEASON -> range("names.date.month", date.earliest(), date.latest());
          case YEAR -> date("names.date.year", date.earliest());
          case DECADE, CENTURY -> date.earliest().getYear() + "–" + date.latest().getYear();
        };
    if (date.isApproximate()) {
      return get("names.date.about", text);
    }
    return date.isUncertain() ? get("names.date.perhaps", text) : text;
  }

  private String range(EdtfDate first, EdtfDate last) {
    var exact = first.isExactDay() && last.isExactDay();
    var a = first.earliest();
    var b = last.latest();
    if (!exact || a.getYear() != b.getYear()) {
      return single(first) + " – " + single(last);
    }
    return range("names.date.day", a, b);
  }

  /**
   * A range of two days within a year, or of the parts of them that a pattern of the bundle
   * selects.
   *
   * @param key the key of a {@link DateTimeFormatter} pattern
   */
  public String range(String key, LocalDate first, LocalDate last) {
    return DateRange.of(date(key, first), date(key, last));
  }

  /**
   * A day, or the part of it that a pattern of the bundle selects.
   *
   * @param key the key of a {@link DateTimeFormatter} pattern
   */
  public String date(String key, LocalDate day) {
    return DateTimeFormatter.ofPattern(pattern(key), locale).format(day);
  }

  /**
   * A number in the conventions of the language, with at most three decimals, or as a power of ten
   * if that would lose it.
   */
  public String number(double value) {
    var size = Math.abs(value);
    var isExtreme = size >= LARGEST || (size > 0 && size < SMALLEST);
    var format =
        isExtreme
            ? new DecimalFormat("0.###E0", DecimalFormatSymbols.getInstance(locale()))
            : NumberFormat.getNumberInstance(locale());
    if (!isExtreme) {
      format.setMaximumFractionDigits(3);
    }
    return powered(format.format(value).replace('-', '−'));
  }

  /** “1 × 10⁻⁹” rather than “1E−9”. */
  private static String powered(String written) {
    var at = written.indexOf('E');
    if (at < 0) {
      return written;
    }
    var power = new StringBuilder(written.substring(0, at)).append(" × 10");
    written
        .substring(at + 1)
        .chars()
        .forEach(
            c ->
                power.append(
                    c == '−' ? '⁻' : Character.isDigit(c) ? raised(Character.digit(c, 10)) : ' '));
    return power.toString();
  }

  private static char raised(int digit) {
    return "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit);
  }
}
