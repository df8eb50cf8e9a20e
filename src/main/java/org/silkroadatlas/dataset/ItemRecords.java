package org.silkroadatlas.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.AgreementKind;
import org.silkroadatlas.model.AgreementStatus;
import org.silkroadatlas.model.Attendance;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.FormatKind;
import org.silkroadatlas.model.FormerName;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.Leg;
import org.silkroadatlas.model.Level;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.OfficeRank;
import org.silkroadatlas.model.Original;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.model.Party;
import org.silkroadatlas.model.PhaseStatus;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Role;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.RouteKind;
import org.silkroadatlas.model.RouteStatus;
import org.silkroadatlas.model.Status;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.model.Waypoint;
import org.silkroadatlas.model.Wording;

/** Reads the records that the panes show. */
final class ItemRecords {
  private ItemRecords() {}

  static Format format(Fields fields) {
    return new Format(
        fields.id(),
        fields.text("name"),
        fields.text("short", 14),
        fields.choice("kind", FormatKind.class),
        Vector.of(fields.text("vector")),
        fields.singleDate("founded"),
        fields.singleDate("ended"),
        fields.optionalRef("successor", ItemKind.FORMAT),
        fields.optionalList("formerNames", ItemRecords::formerName),
        fields.text("summary"),
        fields.wikidata(),
        BasisRecords.basis(fields));
  }

  private static FormerName formerName(Fields fields) {
    return new FormerName(fields.text("name"), fields.requiredSingleDate("until"));
  }

  static Membership membership(Fields fields) {
    return new Membership(
        fields.id(),
        fields.ref("format", ItemKind.FORMAT),
        fields.ref("country", ItemKind.COUNTRY),
        fields.choice("role", Role.class),
        fields.singleDate("from"),
        fields.singleDate("to"),
        BasisRecords.basis(fields));
  }

  static Event event(Fields fields) {
    return new Event(
        fields.id(),
        fields.date("date"),
        fields.text("title"),
        fields.optionalRef("place", ItemKind.PLACE),
        fields.ref("format", ItemKind.FORMAT),
        fields.choice("kind", EventKind.class),
        fields.choice("level", Level.class),
        fields.choice("status", Status.class),
        fields.flag("virtual"),
        eachOnce(fields, "participants", ItemRecords::participant, Participant::country),
        fields.optionalRefs("absent", ItemKind.COUNTRY),
        fields.optionalRefs("unclear", ItemKind.COUNTRY),
        fields.text("summary"),
        BasisRecords.basis(fields));
  }

  private static Participant participant(Fields fields) {
    return new Participant(
        fields.ref("country", ItemKind.COUNTRY),
        fields.choice("as", Attendance.MEMBER),
        fields.optionalRef("person", ItemKind.PERSON),
        fields.optionalText("by"),
        fields.optionalChoice("rank", OfficeRank.class),
        fields.flag("unnamed"));
  }

  static Agreement agreement(Fields fields) {
    return new Agreement(
        fields.id(),
        fields.text("title"),
        fields.choice("kind", AgreementKind.class),
        fields.date("date"),
        fields.optionalRef("format", ItemKind.FORMAT),
        fields.optionalRef("event", ItemKind.EVENT),
        fields.optionalChoice("status", AgreementStatus.class),
        eachOnce(fields, "parties", ItemRecords::party, Party::country),
        fields.singleDate("inForce"),
        fields.optionalText("summary"),
        BasisRecords.basis(fields));
  }

  private static Party party(Fields fields) {
    return new Party(
        fields.ref("country", ItemKind.COUNTRY),
        fields.singleDate("signed"),
        fields.singleDate("ratified"),
        fields.singleDate("inForce"),
        fields.singleDate("withdrawn"),
        fields.optionalDay("searched"));
  }

  /** A list in which each country may appear only once. */
  private static <T> List<T> eachOnce(
      Fields fields, String name, Function<Fields, T> mapper, Function<T, String> countryOf) {
    var seen = new HashSet<String>();
    return fields.list(
        name,
        0,
        part -> {
          var made = mapper.apply(part);
          var country = countryOf.apply(made);
          if (!country.isEmpty() && !seen.add(country)) {
            part.fault(
                "country", FaultKind.NAMED_TWICE, Faults.quoted(country), Faults.quoted(name));
          }
          return made;
        });
  }

  static Quote quote(Fields fields) {
    return new Quote(
        fields.id(),
        fields.text("speaker"),
        fields.text("office"),
        fields.optionalRef("person", ItemKind.PERSON),
        fields.optionalRef("country", ItemKind.COUNTRY),
        fields.date("date"),
        fields.text("occasion"),
        fields.optionalRef("event", ItemKind.EVENT),
        fields.optionalRef("format", ItemKind.FORMAT),
        fields.text("text"),
        fields.choice("wording", Wording.class),
        fields.optionalObject(
            "original", part -> new Original(PlainRecords.language(part), part.text("text"))),
        BasisRecords.basis(fields));
  }

  static Figure figure(Fields fields) {
    return new Figure(
        fields.id(),
        fields.text("label"),
        fields.number("value", -Double.MAX_VALUE, Double.MAX_VALUE),
        fields.text("unit"),
        fields.date("date"),
        fields.refs("countries", ItemKind.COUNTRY),
        fields.optionalRef("counterpart", ItemKind.COUNTRY),
        fields.optionalRef("format", ItemKind.FORMAT),
        fields.optionalRef("event", ItemKind.EVENT),
        fields.optionalText("series"),
        BasisRecords.basis(fields));
  }

  static Route route(Fields fields) {
    return new Route(
        fields.id(),
        fields.text("name"),
        fields.choice("kind", RouteKind.class),
        fields.choice("status", RouteStatus.class),
        fields.singleDate("from"),
        fields.optionalRef("format", ItemKind.FORMAT),
        fields.list("waypoints", 2, ItemRecords::waypoint),
        fields.optionalList("legs", ItemRecords::leg),
        fields.refs("countries", ItemKind.COUNTRY),
        fields.optionalNumber("lengthKm", 0, 50_000),
        fields.flag("approximate"),
        BasisRecords.basis(fields));
  }

  private static Leg leg(Fields fields) {
    return new Leg(
        fields.text("name"),
        fields.choice("kind", RouteKind.class),
        fields.list("waypoints", 2, ItemRecords::waypoint),
        fields.list("phases", 1, ItemRecords::phase),
        fields.optionalText("note"));
  }

  private static Leg.Phase phase(Fields fields) {
    var phase =
        new Leg.Phase(
            fields.choice("status", PhaseStatus.class),
            fields.requiredSingleDate("from"),
            fields.singleDate("to"));
    Dates.ordered(fields, Optional.of(phase.from()), "to", phase.to());
    return phase;
  }

  private static Waypoint waypoint(Fields fields) {
    return new Waypoint(
        fields.text("name"), fields.number("lat", -90, 90), fields.number("lon", -180, 180));
  }
}
