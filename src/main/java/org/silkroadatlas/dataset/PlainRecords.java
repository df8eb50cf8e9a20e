package org.silkroadatlas.dataset;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.silkroadatlas.model.Correction;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Group;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.Maker;
import org.silkroadatlas.model.Manifest;
import org.silkroadatlas.model.OwnColour;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.PlaceKind;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.model.Severity;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.model.SourceGrade;
import org.silkroadatlas.model.Tour;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.time.YearRange;

/** Reads the records that other records refer to, and the tours. */
final class PlainRecords {
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern ISO3 = Pattern.compile("[A-Z]{3}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final Pattern VERSION =
      Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?");

  private PlainRecords() {}

  /** Whether it looks like a BCP 47 code such as {@code kk} or {@code uz-Cyrl}. */
  static boolean isLanguage(String code) {
    return code.length() <= 35 && LANGUAGE.matcher(code).matches();
  }

  /** Whether it looks like the id of a country. */
  static boolean isCountry(String id) {
    return COUNTRY.matcher(id).matches();
  }

  static ManifestContent preface(Fields fields) {
    if (fields.has("overlays")) {
      var over =
          new ManifestContent.Over(fields.id(), fields.text("title"), fields.text("overlays"));
      version(fields);
      fields.optionalDay("released");
      fields.optionalText("licence");
      return over;
    }
    return new ManifestContent.Full(manifest(fields));
  }

  static Manifest manifest(Fields fields) {
    return new Manifest(
        fields.id(),
        fields.text("title"),
        requiredVersion(fields),
        fields.day("released"),
        fields.text("licence"),
        fields.optionalList("authors", PlainRecords::maker),
        fields.texts("languages"),
        fields.text("boundaryNote"),
        fields.text("attribution"),
        years(fields));
  }

  private static Maker maker(Fields fields) {
    return new Maker(fields.text("name"), fields.flag("person"));
  }

  private static String requiredVersion(Fields fields) {
    fields.text("version");
    return version(fields);
  }

  private static String version(Fields fields) {
    var version = fields.has("version") ? fields.text("version") : "";
    if (!version.isBlank() && !VERSION.matcher(version).matches()) {
      fields.fault("version", FaultKind.BAD_VERSION, Faults.quoted(version));
    }
    return version;
  }

  private static YearRange years(Fields fields) {
    var first = fields.wholeNumber("firstYear", 1000, 2999);
    var last = fields.wholeNumber("lastYear", 1000, 2999);
    if (last < first && fields.has("firstYear") && fields.has("lastYear")) {
      fields.fault(
          "lastYear", FaultKind.YEARS_BACKWARDS, Integer.toString(last), Integer.toString(first));
    }
    return YearRange.between(first, last);
  }

  static Country country(Fields fields) {
    var id = fields.text("id");
    if (!id.isBlank() && !isCountry(id)) {
      fields.fault("id", FaultKind.BAD_COUNTRY_ID, Faults.quoted(id));
      id = "";
    }
    var iso3 = fields.optionalText("iso3");
    iso3.filter(code -> !code.isBlank() && !ISO3.matcher(code).matches())
        .ifPresent(code -> fields.fault("iso3", FaultKind.BAD_CODE, Faults.quoted(code)));
    return new Country(
        id,
        iso3,
        fields.requiredNames("names"),
        Group.of(fields.text("group")),
        fields.optionalRef("capital", ItemKind.PLACE),
        fields.flag("core"),
        fields.wikidata(),
        fields.optionalText("note"));
  }

  static Vector vector(Fields fields) {
    var id = OpenLists.ownId(fields, Vector.of(fields.id()));
    var colour = fields.text("color");
    var parsed = OwnColour.parse(colour);
    if (parsed.isEmpty() && !colour.isBlank()) {
      fields.fault("color", FaultKind.BAD_COLOUR, Faults.quoted(colour));
    }
    return new Vector(id, fields.ownNames("names", Vector.LONGEST_NAME), parsed);
  }

  static Group group(Fields fields) {
    var id = OpenLists.ownId(fields, Group.of(fields.id()));
    return new Group(id, fields.ownNames("names", Group.LONGEST_NAME));
  }

  static Place place(Fields fields) {
    return new Place(
        fields.id(),
        fields.text("name"),
        fields.names("names"),
        fields.ref("country", ItemKind.COUNTRY),
        fields.number("lat", -90, 90),
        fields.number("lon", -180, 180),
        fields.choice("kind", PlaceKind.class),
        fields.wikidata(),
        fields.sources());
  }

  static Source source(Fields fields) {
    var source =
        new Source(
            fields.id(),
            fields.text("title"),
            fields.optionalText("publisher"),
            fields.optionalText("url"),
            language(fields),
            fields.optionalDay("seen"),
            fields.optionalChoice("grade", SourceGrade.class));
    source
        .url()
        .filter(url -> !url.isBlank() && !isWebAddress(url))
        .ifPresent(url -> fields.fault("url", FaultKind.BAD_URL, Faults.quoted(url)));
    return source;
  }

  /** The field {@code language}, the language of a text. */
  static String language(Fields fields) {
    var language = fields.text("language");
    if (!language.isBlank() && !isLanguage(language)) {
      fields.fault("language", FaultKind.BAD_LANGUAGE, Faults.quoted(language));
    }
    return language;
  }

  /** A click on a source must never open anything else. */
  private static boolean isWebAddress(String url) {
    try {
      var uri = new URI(url);
      var scheme = uri.getScheme();
      return scheme != null
          && (scheme.toLowerCase(Locale.ROOT).equals("https")
              || scheme.toLowerCase(Locale.ROOT).equals("http"))
          && uri.getRawAuthority() != null
          && uri.getRawUserInfo() == null;
    } catch (URISyntaxException _) {
      return false;
    }
  }

  static Correction correction(Fields fields) {
    return new Correction(
        fields.id(),
        fields.optionalItem("record"),
        fields.optionalText("field"),
        fields.text("essay"),
        fields.text("others"),
        fields.choice("severity", Severity.class),
        fields.sources());
  }

  static Tour tour(Fields fields) {
    return new Tour(
        fields.id(),
        fields.text("title"),
        fields.text("summary"),
        fields.list("steps", 1, PlainRecords::scene));
  }

  private static Scene scene(Fields fields) {
    return new Scene(fields.text("state"), fields.text("caption"), fields.optionalText("notes"));
  }
}
