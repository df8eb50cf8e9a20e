package org.silkroadatlas.panel.text;

import java.net.URI;
import java.text.ListFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.silkroadatlas.coordination.CoverageLine;
import org.silkroadatlas.coordination.Explanations;
import org.silkroadatlas.coordination.LetterOrder;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.coordination.OfficeWords;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Named;
import org.silkroadatlas.model.OpenWord;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.model.Tenure;
import org.silkroadatlas.model.Wording;
import org.silkroadatlas.query.CoverageReport;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.RecordWords;
import org.silkroadatlas.query.Representation;
import org.silkroadatlas.query.SummitAttendance;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.EdtfDate;
import org.silkroadatlas.time.EdtfInterval;
import org.silkroadatlas.time.Precision;

/** Turns records into words, in the language and conventions of the reader. */
public final class Phrases {

  private static final String DOT = " · ";

  private final Messages messages;
  private final DatasetIndex index;

  /** Phrases in the language of the texts. */
  public Phrases(Messages messages, DatasetIndex index) {
    this.messages = messages;
    this.index = index;
  }

  /** The index of the open dataset. */
  public DatasetIndex index() {
    return index;
  }

  /** The language of the phrases. */
  public Locale locale() {
    return messages.locale();
  }

  /** A text of the interface with its arguments. */
  public String get(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  /** The name of a constant of the model. */
  public <E extends Enum<E> & Named> String name(E constant) {
    return messages.name(constant);
  }

  /** The name of a vector or of a group of countries. */
  public String name(OpenWord word) {
    return messages.name(word);
  }

  /** A date in its own precision. */
  public String date(Edtf date) {
    return messages.date(date);
  }

  /** A day. */
  public String date(LocalDate day) {
    return messages.date(day);
  }

  /** The name of a country in the reader's language. */
  public String country(String id) {
    return index.country(id).name(locale().getLanguage());
  }

  /** The alphabetical order of the reader's language. */
  public Comparator<String> order() {
    return LetterOrder.of(locale());
  }

  /** Countries as a list: <i>Kazakhstan, Uzbekistan and 3 more</i>. */
  public String countries(Collection<String> ids, int most) {
    var names = ids.stream().map(this::country).toList();
    if (names.size() <= most) {
      return all(names);
    }
    var first = String.join(", ", names.subList(0, most - 1));
    return get("panel.list.more", first, names.size() - most + 1);
  }

  /** Parts joined by <i>and</i>. */
  String all(List<String> parts) {
    return joined(parts, ListFormat.Type.STANDARD);
  }

  /** Parts joined by <i>or</i>. */
  String any(List<String> parts) {
    return joined(parts, ListFormat.Type.OR);
  }

  private String joined(List<String> parts, ListFormat.Type type) {
    return parts.isEmpty()
        ? ""
        : ListFormat.getInstance(locale(), type, ListFormat.Style.FULL).format(parts);
  }

  /** A number of things in words; empty for none. */
  public String count(String what, int number) {
    return number == 0 ? "" : get("panel.count." + what, number);
  }

  /** Parts separated by dots, without the empty ones. */
  public static String dotted(String... parts) {
    return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(DOT));
  }

  /** The date beside an entry: with short month names, without the year if the heading has it. */
  public String beside(Edtf date, DateStyle dating) {
    if (dating == DateStyle.FULL) {
      return switch (date.precision()) {
        case DAY -> days(date, "panel.date.dayMonthYear");
        case MONTH -> about(date, "panel.date.monthYear");
        default -> date(date);
      };
    }
    return switch (date.precision()) {
      case DAY -> days(date, "panel.date.dayMonth");
      case MONTH -> about(date, "panel.date.month");
      default -> "";
    };
  }

  private String days(Edtf date, String pattern) {
    var first = date.earliest();
    var last = date.latest();
    if (first.equals(last)
        || !(date instanceof EdtfInterval)
        || first.equals(LocalDate.MIN)
        || last.equals(LocalDate.MAX)) {
      return first.equals(LocalDate.MIN) || last.equals(LocalDate.MAX)
          ? date(date)
          : about(date, pattern);
    }
    return first.getYear() == last.getYear()
        ? messages.range(pattern, first, last)
        : messages.date("panel.date.dayMonth", first) + "–" + messages.date(pattern, last);
  }

  private String about(Edtf date, String pattern) {
    if (date instanceof EdtfInterval) {
      return date(date);
    }
    var text = messages.date(pattern, date.earliest());
    if (date.isApproximate()) {
      return get("names.date.about", text);
    }
    return date.isUncertain() ? get("names.date.perhaps", text) : text;
  }

  /** What a count is based on. */
  public String coverage(CoverageReport report) {
    return new CoverageLine(messages, new RecordWords(index, locale().getLanguage())).of(report);
  }

  /** The name of a person in the reader's language. */
  public String person(Person person) {
    return person.name(locale().getLanguage());
  }

  /** A person's current office, or the last one. */
  public String office(Person person) {
    return Representation.of(person, LocalDate.MAX.minusDays(1)).office(new OfficeWords(messages));
  }

  /** Who represented a country; empty if nothing is known. */
  public String represented(Representation who) {
    return who.text(new OfficeWords(messages));
  }

  /** An office with its term. */
  public String tenure(Tenure held) {
    var name = Representation.title(held, new OfficeWords(messages));
    return dotted(name, term(held.from(), held.to()));
  }

  /** A note that the words of a quote are a translation for this reader; empty if they are not. */
  public String translated(Quote quote) {
    return index.isTranslation(quote) ? name(Wording.TRANSLATION) : "";
  }

  /** A number with at most three decimals. */
  public String number(double value) {
    return messages.number(value);
  }

  /** The number of a figure; percentages include their sign. */
  public String value(Figure figure) {
    if (!isPercent(figure)) {
      return number(figure.value());
    }
    var format = NumberFormat.getPercentInstance(locale());
    format.setMaximumFractionDigits(2);
    return format.format(figure.value() / 100).replace('-', '−');
  }

  /** The unit after the number; empty for percentages. */
  public String unit(Figure figure) {
    return isPercent(figure) ? "" : figure.unit();
  }

  private boolean isPercent(Figure figure) {
    return index.written(figure.unit()).equals("percent");
  }

  /** The meanings of short names and terms. */
  public Explanations explanations() {
    return new Explanations(messages);
  }

  /** The place and format of an event, and its kind. */
  public String about(Event event) {
    var format = index.format(event.format());
    return dotted(
        event.place().map(place -> index.place(place).name()).orElse(""),
        format.nameOn(event.date().earliest()).equals(format.name())
            ? format.shortName()
            : format.nameOn(event.date().earliest()),
        name(event.kind()),
        event.virtual() ? get("panel.virtual") : "");
  }

  /**
   * Who represented a country at an event, preceded by the sign of the rank; empty if nobody is
   * named.
   */
  public String delegation(Event event, String country) {
    var sign = SummitAttendance.presence(index, event, country).map(Phrases::sign).orElse("");
    return event.participants().stream()
        .filter(participant -> participant.country().equals(country))
        .findFirst()
        .map(participant -> represented(Representation.of(index, event, participant)))
        .filter(who -> !who.isEmpty())
        .map(who -> (sign + " " + who).strip())
        .orElse("");
  }

  /** The sign of a rank. */
  public static String sign(SummitAttendance.Presence presence) {
    return switch (presence) {
      case LEADER -> "●";
      case MINISTER -> "◐";
      case OFFICIAL -> "○";
      case ABSENT -> "–";
      case UNNAMED -> "";
    };
  }

  /** The term of a role. */
  public String term(Membership membership) {
    return term(membership.from(), membership.to());
  }

  private String term(Optional<Edtf> first, Optional<Edtf> end) {
    var from = first.map(this::date);
    var to = end.map(this::lastDay);
    if (from.isPresent() && to.isPresent()) {
      return get("panel.term.between", from.get(), to.get());
    }
    return from.map(text -> get("names.date.since", text))
        .or(() -> to.map(text -> get("names.date.until", text)))
        .orElse(get("panel.term.unknown"));
  }

  /** A half-open span ends on the first day after it; readers expect its last day. */
  private String lastDay(Edtf end) {
    return end instanceof EdtfDate date && date.precision() == Precision.DAY
        ? date(date.earliest().minusDays(1))
        : date(end);
  }

  /** Where the essay behind the dataset was published. */
  public String essay() {
    return essaySource().map(Phrases::publisher).orElseGet(() -> get("panel.essay"));
  }

  /** The title of the essay and where it was published. */
  public String essayInFull() {
    return essaySource()
        .map(source -> get("panel.essay.named", title(source), publisher(source)))
        .orElseGet(() -> get("panel.essay"));
  }

  private Optional<Source> essaySource() {
    return index
        .find(new ItemRef(ItemKind.SOURCE, "essay"))
        .filter(Source.class::isInstance)
        .map(Source.class::cast);
  }

  /** A title without the part after a colon. */
  private static String title(Source source) {
    var colon = source.title().indexOf(':');
    return colon < 0 ? source.title() : source.title().substring(0, colon);
  }

  /** The publishers of a record's sources, abbreviated. */
  public String sources(Item item) {
    var names = new ArrayList<String>();
    for (var id : item.sources()) {
      var name = publisher(index.source(id));
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return names.size() <= 2
        ? String.join(", ", names)
        : get("panel.sources.more", names.get(0), names.get(1), names.size() - 2);
  }

  /** The publisher of a source; its site or its title if that is not known. */
  public static String publisher(Source source) {
    return source.publisher().or(() -> site(source)).orElse(source.title());
  }

  /** The site of a source, without www. */
  static Optional<String> site(Source source) {
    return Links.of(source)
        .map(URI::getHost)
        .map(host -> host.startsWith("www.") ? host.substring(4) : host);
  }
}
