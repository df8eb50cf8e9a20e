package org.silkroadatlas.tables.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import org.silkroadatlas.coordination.Language;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Group;

/** Countries that a dataset lacks, with their names in ten languages from Java's locale data. */
final class WorldCountries {
  private static final Map<Group, String> GROUPS =
      Map.of(
          Group.SOUTH_CAUCASUS,
          "AM AZ GE",
          Group.EUROPE,
          "AX FO GI GG IM JE SJ XK",
          Group.EAST_ASIA,
          "CN JP KR KP MN TW HK MO SG MY PH BN TL ID TH VN KH LA MM",
          Group.SOUTH_ASIA,
          "IN PK BD LK NP BT MV AF",
          Group.WEST_ASIA,
          "IR IQ SY LB IL JO PS YE TR",
          Group.AMERICAS,
          "AG AI AR AW BB BL BM BO BQ BR BS BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GT GY HN"
              + " HT JM KN KY LC MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI",
          Group.OCEANIA,
          "AS AU CC CK CX FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS");

  private WorldCountries() {}

  /** All countries of ISO 3166-1. */
  static List<Country> all() {
    var all = new ArrayList<Country>();
    for (var id : Locale.getISOCountries()) {
      all.add(country(id));
    }
    return all;
  }

  private static Country country(String id) {
    var place = new Locale.Builder().setRegion(id).build();
    var names = new HashMap<String, String>();
    for (var language : Language.values()) {
      var name = place.getDisplayCountry(language.locale());
      if (!name.equals(id) && !name.isBlank()) {
        names.put(language.code(), name);
      }
    }
    names.putIfAbsent("en", place.getDisplayCountry(Locale.ENGLISH));
    return new Country(
        id,
        iso3(place),
        names,
        group(id),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<String> iso3(Locale place) {
    try {
      return Optional.of(place.getISO3Country()).filter(code -> !code.isEmpty());
    } catch (MissingResourceException _) {
      return Optional.empty();
    }
  }

  /** Countries in none of the lists are in Africa, since the dataset has all states of Europe. */
  private static Group group(String id) {
    return GROUPS.entrySet().stream()
        .filter(group -> List.of(group.getValue().split(" ", -1)).contains(id))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Group.AFRICA);
  }
}
