package org.silkroadatlas.dataset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.AgreementKind;
import org.silkroadatlas.model.AgreementStatus;
import org.silkroadatlas.model.Attendance;
import org.silkroadatlas.model.Basis;
import org.silkroadatlas.model.Checked;
import org.silkroadatlas.model.Confidence;
import org.silkroadatlas.model.Correction;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Coverage;
import org.silkroadatlas.model.CoverageAim;
import org.silkroadatlas.model.CoverageOf;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.FormatKind;
import org.silkroadatlas.model.FormerName;
import org.silkroadatlas.model.Group;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.LanguageTexts;
import org.silkroadatlas.model.Leg;
import org.silkroadatlas.model.Level;
import org.silkroadatlas.model.Maker;
import org.silkroadatlas.model.Manifest;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Office;
import org.silkroadatlas.model.OfficeRank;
import org.silkroadatlas.model.Original;
import org.silkroadatlas.model.OwnColour;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.model.Party;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.PhaseStatus;
import org.silkroadatlas.model.Picture;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.PlaceKind;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Role;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.RouteKind;
import org.silkroadatlas.model.RouteStatus;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.model.Severity;
import org.silkroadatlas.model.Slide;
import org.silkroadatlas.model.SlideKind;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.model.SourceGrade;
import org.silkroadatlas.model.Status;
import org.silkroadatlas.model.Tenure;
import org.silkroadatlas.model.TextOrigin;
import org.silkroadatlas.model.Tour;
import org.silkroadatlas.model.Translation;
import org.silkroadatlas.model.Translations;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.model.Waypoint;
import org.silkroadatlas.model.Wording;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.EdtfDate;
import org.silkroadatlas.time.EdtfInterval;
import org.silkroadatlas.time.EdtfInterval.Endpoint;
import org.silkroadatlas.time.Precision;
import org.silkroadatlas.time.YearRange;

/**
 * Reads the format of {@link PackedDatasetWriter}. Nothing is checked: the file comes with the
 * program and was made from a valid dataset. Each method reads the components of its record in
 * order.
 */
final class PackedDatasetReader {
  static final byte DATE = 0;
  static final byte INTERVAL = 1;
  static final byte KNOWN = 0;
  static final byte OPEN = 1;
  static final byte UNKNOWN = 2;

  private final ByteBuffer in;
  private final String[] texts;
  private final Edtf[] dates;

  private PackedDatasetReader(ByteBuffer in) {
    this.in = in;
    texts = new String[in.getChar()];
    for (var i = 0; i < texts.length; i++) {
      texts[i] = readText();
    }
    dates = new Edtf[in.getChar()];
    for (var i = 0; i < dates.length; i++) {
      dates[i] = in.get() == DATE ? readDate() : new EdtfInterval(readEnd(), readEnd());
    }
  }

  /**
   * The dataset that was written, equal in every record.
   *
   * @param texts supplies the texts in a language on first use
   */
  static Dataset read(ByteBuffer in, Function<String, LanguageTexts> texts) {
    return new PackedDatasetReader(in).dataset(texts);
  }

  /** The written texts in one language. */
  static LanguageTexts readTexts(ByteBuffer in) {
    var reader = new PackedDatasetReader(in);
    return new LanguageTexts(reader.text(), reader.list(reader::translation));
  }

  private String readText() {
    var charset = flag() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    var length = in.getInt();
    var text = new String(in.array(), in.arrayOffset() + in.position(), length, charset);
    in.position(in.position() + length);
    return text;
  }

  private EdtfDate readDate() {
    return new EdtfDate(text(), readDay(), readDay(), choice(Precision.values()), flag(), flag());
  }

  private LocalDate readDay() {
    return LocalDate.ofEpochDay(in.getInt());
  }

  private Endpoint readEnd() {
    return switch (in.get()) {
      case KNOWN -> new Endpoint.Known(readDate());
      case OPEN -> new Endpoint.Open();
      default -> new Endpoint.Unknown();
    };
  }

  private Dataset dataset(Function<String, LanguageTexts> texts) {
    return new Dataset(
        manifest(),
        list(this::country),
        list(this::place),
        list(this::person),
        list(this::format),
        list(this::membership),
        list(this::event),
        list(this::agreement),
        list(this::quote),
        list(this::figure),
        list(this::route),
        list(this::source),
        list(this::correction),
        list(this::coverage),
        list(this::tour),
        translations(texts));
  }

  private Translations translations(Function<String, LanguageTexts> texts) {
    var sources = new LinkedHashMap<String, Supplier<LanguageTexts>>();
    texts().forEach(language -> sources.put(language, () -> texts.apply(language)));
    return new Translations(sources);
  }

  private Translation translation() {
    return new Translation(text(), names(), choice(TextOrigin.values()), optionalDate());
  }

  private Manifest manifest() {
    return new Manifest(
        text(),
        text(),
        text(),
        date(),
        text(),
        list(() -> new Maker(text(), flag())),
        texts(),
        text(),
        text(),
        new YearRange(in.getInt(), in.getInt()));
  }

  private Country country() {
    return new Country(
        text(),
        optionalText(),
        names(),
        new Group(text(), names()),
        optionalText(),
        flag(),
        optionalText(),
        optionalText());
  }

  private Place place() {
    return new Place(
        text(),
        text(),
        names(),
        text(),
        in.getDouble(),
        in.getDouble(),
        choice(PlaceKind.values()),
        optionalText(),
        texts());
  }

  private Format format() {
    return new Format(
        text(),
        text(),
        text(),
        choice(FormatKind.values()),
        new Vector(text(), names(), optional(() -> new OwnColour(in.getInt()))),
        optionalDate(),
        optionalDate(),
        optionalText(),
        list(() -> new FormerName(text(), date())),
        text(),
        optionalText(),
        basis());
  }

  private Membership membership() {
    return new Membership(
        text(), text(), text(), choice(Role.values()), optionalDate(), optionalDate(), basis());
  }

  private Event event() {
    return new Event(
        text(),
        date(),
        text(),
        optionalText(),
        text(),
        choice(EventKind.values()),
        choice(Level.values()),
        choice(Status.values()),
        flag(),
        list(this::participant),
        texts(),
        texts(),
        text(),
        basis());
  }

  private Participant participant() {
    return new Participant(
        text(),
        choice(Attendance.values()),
        optionalText(),
        optionalText(),
        optionalChoice(OfficeRank.values()),
        flag());
  }

  private Agreement agreement() {
    return new Agreement(
        text(),
        text(),
        choice(AgreementKind.values()),
        date(),
        optionalText(),
        optionalText(),
        optionalChoice(AgreementStatus.values()),
        list(this::party),
        optionalDate(),
        optionalText(),
        basis());
  }

  private Party party() {
    return new Party(
        text(), optionalDate(), optionalDate(), optionalDate(), optionalDate(), optionalDate());
  }

  private Quote quote() {
    return new Quote(
        text(),
        text(),
        text(),
        optionalText(),
        optionalText(),
        date(),
        text(),
        optionalText(),
        optionalText(),
        text(),
        choice(Wording.values()),
        optional(() -> new Original(text(), text())),
        basis());
  }

  private Figure figure() {
    return new Figure(
        text(),
        text(),
        in.getDouble(),
        text(),
        date(),
        texts(),
        optionalText(),
        optionalText(),
        optionalText(),
        optionalText(),
        basis());
  }

  private Route route() {
    return new Route(
        text(),
        text(),
        choice(RouteKind.values()),
        choice(RouteStatus.values()),
        optionalDate(),
        optionalText(),
        list(this::waypoint),
        list(this::leg),
        texts(),
        optional(in::getDouble),
        flag(),
        basis());
  }

  private Waypoint waypoint() {
    return new Waypoint(text(), in.getDouble(), in.getDouble());
  }

  private Leg leg() {
    return new Leg(
        text(),
        choice(RouteKind.values()),
        list(this::waypoint),
        list(() -> new Leg.Phase(choice(PhaseStatus.values()), date(), optionalDate())),
        optionalText());
  }

  private Source source() {
    return new Source(
        text(),
        text(),
        optionalText(),
        optionalText(),
        text(),
        optionalDate(),
        optionalChoice(SourceGrade.values()));
  }

  private Person person() {
    return new Person(
        text(),
        names(),
        optionalText(),
        texts(),
        optionalText(),
        list(this::tenure),
        optionalText(),
        optionalText(),
        texts());
  }

  private Tenure tenure() {
    return new Tenure(
        choice(Office.values()), optionalText(), optionalText(), optionalDate(), optionalDate());
  }

  private Coverage coverage() {
    return new Coverage(
        text(),
        text(),
        list(() -> choice(EventKind.values())),
        list(() -> choice(Level.values())),
        texts(),
        choice(CoverageOf.values()),
        new YearRange(in.getInt(), in.getInt()),
        choice(CoverageAim.values()),
        byText(in::getInt),
        optionalText(),
        texts());
  }

  private Basis basis() {
    return new Basis(
        optionalText(),
        choice(Confidence.values()),
        optional(() -> new Checked(date(), texts(), optionalText())),
        optionalText(),
        texts());
  }

  private Correction correction() {
    return new Correction(
        text(),
        optional(() -> new ItemRef(choice(ItemKind.values()), text())),
        optionalText(),
        text(),
        text(),
        choice(Severity.values()),
        texts());
  }

  private Tour tour() {
    return new Tour(text(), text(), text(), list(this::scene));
  }

  private Scene scene() {
    return new Scene(
        text(),
        text(),
        optionalText(),
        optional(() -> new Scene.Frame(in.getInt(), in.getInt())),
        optional(in::getInt),
        optional(this::slide));
  }

  private Slide slide() {
    return new Slide(
        choice(SlideKind.values()), text(), text(), text(), optional(this::picture), flag());
  }

  private Picture picture() {
    return new Picture(text(), choice(Picture.Type.values()), in.getInt(), in.getInt());
  }

  private String text() {
    return texts[in.getChar()];
  }

  private Optional<String> optionalText() {
    return flag() ? Optional.of(text()) : Optional.empty();
  }

  private List<String> texts() {
    return list(this::text);
  }

  private Map<String, String> names() {
    return byText(this::text);
  }

  private <T> Map<String, T> byText(Supplier<T> value) {
    var map = new LinkedHashMap<String, T>();
    for (var left = in.getChar(); left > 0; left--) {
      map.put(text(), value.get());
    }
    return map;
  }

  private Edtf date() {
    return dates[in.getChar()];
  }

  private Optional<Edtf> optionalDate() {
    return flag() ? Optional.of(date()) : Optional.empty();
  }

  private <E extends Enum<E>> Optional<E> optionalChoice(E[] all) {
    return flag() ? Optional.of(choice(all)) : Optional.empty();
  }

  private <E extends Enum<E>> E choice(E[] all) {
    return all[in.get()];
  }

  private boolean flag() {
    return in.get() != 0;
  }

  private <T> Optional<T> optional(Supplier<T> value) {
    return flag() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> list(Supplier<T> item) {
    int count = in.getChar();
    var list = new ArrayList<T>(count);
    for (var i = 0; i < count; i++) {
      list.add(item.get());
    }
    return list;
  }
}
