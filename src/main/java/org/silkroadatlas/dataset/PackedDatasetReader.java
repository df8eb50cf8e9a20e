package org.silkroadatlas.dataset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.AgreementKind;
import org.silkroadatlas.model.Attendance;
import org.silkroadatlas.model.Confidence;
import org.silkroadatlas.model.Correction;
import org.silkroadatlas.model.Country;
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
import org.silkroadatlas.model.Level;
import org.silkroadatlas.model.Manifest;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Original;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.model.Party;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.PlaceKind;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Role;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.RouteKind;
import org.silkroadatlas.model.RouteStatus;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.model.Severity;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.model.Status;
import org.silkroadatlas.model.Tour;
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
 * Reads what {@link PackedDatasetWriter} wrote. It checks nothing: the file comes with the program,
 * made of a dataset without faults. Each method reads the components of its record in their order.
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

  /** The dataset that was written, equal in every record. */
  static Dataset read(ByteBuffer in) {
    return new PackedDatasetReader(in).dataset();
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

  private Dataset dataset() {
    return new Dataset(
        manifest(),
        list(this::country),
        list(this::place),
        list(this::format),
        list(this::membership),
        list(this::event),
        list(this::agreement),
        list(this::quote),
        list(this::figure),
        list(this::route),
        list(this::source),
        list(this::correction),
        list(this::tour));
  }

  private Manifest manifest() {
    return new Manifest(
        text(),
        text(),
        text(),
        date(),
        text(),
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
        choice(Group.values()),
        optionalText(),
        flag(),
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
        texts());
  }

  private Format format() {
    return new Format(
        text(),
        text(),
        text(),
        choice(FormatKind.values()),
        choice(Vector.values()),
        optionalDate(),
        optionalDate(),
        optionalText(),
        list(() -> new FormerName(text(), date())),
        text(),
        optionalText(),
        confidence(),
        optionalText(),
        texts());
  }

  private Membership membership() {
    return new Membership(
        text(),
        text(),
        text(),
        choice(Role.values()),
        optionalDate(),
        optionalDate(),
        optionalText(),
        confidence(),
        optionalText(),
        texts());
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
        text(),
        optionalText(),
        confidence(),
        optionalText(),
        texts());
  }

  private Participant participant() {
    return new Participant(text(), choice(Attendance.values()), optionalText());
  }

  private Agreement agreement() {
    return new Agreement(
        text(),
        text(),
        choice(AgreementKind.values()),
        date(),
        optionalText(),
        optionalText(),
        list(this::party),
        optionalDate(),
        optionalText(),
        optionalText(),
        confidence(),
        optionalText(),
        texts());
  }

  private Party party() {
    return new Party(text(), optionalDate(), optionalDate(), optionalDate(), optionalDate());
  }

  private Quote quote() {
    return new Quote(
        text(),
        text(),
        text(),
        optionalText(),
        date(),
        text(),
        optionalText(),
        optionalText(),
        text(),
        choice(Wording.values()),
        optional(() -> new Original(text(), text())),
        optionalText(),
        confidence(),
        optionalText(),
        texts());
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
        optionalText(),
        confidence(),
        optionalText(),
        texts());
  }

  private Route route() {
    return new Route(
        text(),
        text(),
        choice(RouteKind.values()),
        choice(RouteStatus.values()),
        optionalDate(),
        optionalText(),
        list(() -> new Waypoint(text(), in.getDouble(), in.getDouble())),
        texts(),
        optional(in::getDouble),
        flag(),
        optionalText(),
        confidence(),
        optionalText(),
        texts());
  }

  private Source source() {
    return new Source(text(), text(), optionalText(), optionalText(), text(), optionalDate());
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
        text(), text(), optionalText(), optional(() -> new Scene.Frame(in.getInt(), in.getInt())));
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
    var names = new LinkedHashMap<String, String>();
    for (var left = in.getChar(); left > 0; left--) {
      names.put(text(), text());
    }
    return names;
  }

  private Edtf date() {
    return dates[in.getChar()];
  }

  private Optional<Edtf> optionalDate() {
    return flag() ? Optional.of(date()) : Optional.empty();
  }

  private Confidence confidence() {
    return choice(Confidence.values());
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
