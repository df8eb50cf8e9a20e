package org.silkroadatlas.dataset.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Group;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Route;

/**
 * The text of a figure names its countries, or the format, route or region that stands for them; a
 * quote is attributed to the country named by the speaker's office.
 */
record NamedCountriesCheck(Facts facts) implements Consistency.Check {
  /** Words for many countries at once; no single country needs to be named with them. */
  private static final List<String> COLLECTIVE =
      List.of(
          "central asia",
          "the five",
          "turkic",
          "caspian",
          "silk road",
          "the region",
          "states",
          "countries",
          "members",
          "gulf",
          "world",
          "europe");

  @Override
  public void run(Findings findings) {
    facts.dataset().figures().forEach(figure -> check(figure, findings));
    facts.dataset().quotes().forEach(quote -> check(quote, findings));
  }

  private void check(Figure figure, Findings findings) {
    var words = words(figure);
    if (figure.format().isPresent()
        || COLLECTIVE.stream().anyMatch(words::contains)
        || routes().stream().anyMatch(words::contains)) {
      return;
    }
    for (var i = 0; i < figure.countries().size(); i++) {
      if (!names(words, figure.countries().get(i))) {
        report(findings, "figures", figure.id(), "countries/" + i, figure.countries().get(i));
      }
    }
    figure
        .counterpart()
        .filter(country -> !names(words, country))
        .ifPresent(country -> report(findings, "figures", figure.id(), "counterpart", country));
  }

  private void report(Findings findings, String kind, String id, String field, String country) {
    findings.add(Rule.COUNTRY_NOT_NAMED, kind, id, field, facts.name(country));
  }

  private String words(Figure figure) {
    var words = new ArrayList<String>();
    words.add(figure.label());
    words.add(figure.unit());
    figure.note().ifPresent(words::add);
    figure.essay().ifPresent(words::add);
    figure
        .event()
        .flatMap(facts::event)
        .ifPresent(it -> words.add(it.title() + " " + it.summary()));
    return String.join(" ", words).toLowerCase(Locale.ROOT);
  }

  /** The names of routes, which stand for the countries on them. */
  private List<String> routes() {
    return facts.dataset().routes().stream()
        .map(Route::name)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .toList();
  }

  private void check(Quote quote, Findings findings) {
    var office = quote.office().toLowerCase(Locale.ROOT);
    var named = facts.dataset().countries().stream().filter(it -> mentions(office, it)).toList();
    quote
        .country()
        .filter(id -> !named.isEmpty() && named.stream().noneMatch(it -> it.id().equals(id)))
        .ifPresent(id -> report(findings, "quotes", quote.id(), "country", id));
  }

  private boolean names(String words, String country) {
    return facts.country(country).filter(it -> mentions(words, it)).isPresent();
  }

  /** Whether a text mentions a country or its people, as far as word beginnings can tell. */
  static boolean mentions(String words, Country country) {
    return stems(country).stream().anyMatch(stem -> hasWordStarting(words, stem));
  }

  private static boolean hasWordStarting(String words, String stem) {
    for (var at = words.indexOf(stem); at >= 0; at = words.indexOf(stem, at + 1)) {
      if (at == 0 || !Character.isLetter(words.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> stems(Country country) {
    var name = country.label().toLowerCase(Locale.ROOT);
    var special = SPECIAL.stream().filter(it -> it.id().equals(country.id())).findFirst();
    return special
        .map(Stems::stems)
        .or(
            () ->
                Optional.of(name)
                    .filter(_ -> country.group().equals(Group.ORGANISATION))
                    .map(List::of))
        .orElseGet(() -> List.of(name.substring(0, Math.min(name.length(), 5))));
  }

  private record Stems(String id, List<String> stems) {}

  /** Countries whose people have a name with another beginning. */
  private static final List<Stems> SPECIAL =
      List.of(
          new Stems("CN", List.of("china", "chinese", "beijing", "xi’an", "xi'an")),
          new Stems("US", List.of("united states", "us", "u.s", "american", "washington")),
          new Stems("GB", List.of("united kingdom", "uk", "brit", "geographer")),
          new Stems("AE", List.of("united arab", "uae", "emirat", "abu dhabi")),
          new Stems("SA", List.of("saudi")),
          new Stems("EU", List.of("eu", "european")),
          new Stems("TR", List.of("türk", "turk")),
          new Stems("KR", List.of("korea", "republic of korea", "south korea")),
          new Stems("KP", List.of("north korea")),
          new Stems("FR", List.of("fran", "french")),
          new Stems("NL", List.of("netherlands", "dutch")),
          new Stems("IN", List.of("india")),
          new Stems("IR", List.of("iran")),
          new Stems("OM", List.of("oman")),
          new Stems("VN", List.of("vietnam", "viet nam")));
}
