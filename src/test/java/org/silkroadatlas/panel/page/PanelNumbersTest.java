package org.silkroadatlas.panel.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Role;
import org.silkroadatlas.panel.text.Phrases;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.StateLine;
import org.silkroadatlas.query.Visible;
import org.silkroadatlas.time.Edtf;

/** The numbers on pages of the panel, against the records read one by one. */
class PanelNumbersTest {
  private static final DatasetIndex INDEX = BundledData.INDEX;
  private static final Phrases PHRASES = new Phrases(new Messages(Locale.ENGLISH), INDEX);
  private static final List<Event> EVENTS = INDEX.dataset().events();

  private int counted;

  private static boolean touches(Edtf date, int year) {
    return date.earliest().getYear() <= year && date.latest().getYear() >= year;
  }

  private static Visible visible(String line) {
    return Query.visible(INDEX, StateLine.parse(line, INDEX));
  }

  private static Page page(String line, boolean everything) {
    var visible = visible(line);
    var expansion = new ListExpansion();
    expansion.setEverything(everything);
    return visible
        .state()
        .focus()
        .flatMap(INDEX::find)
        .map(item -> ItemPage.of(PHRASES, expansion, visible, item))
        .orElseGet(() -> YearPage.of(PHRASES, expansion, visible));
  }

  /** The numbers in the headings of a page, without those that count nothing. */
  private static Map<String, Integer> headings(Page page) {
    var found = new TreeMap<String, Integer>();
    for (var row : page.rows()) {
      if (row instanceof PageRow.Section(var title, var count) && count >= 0) {
        found.put(title, count);
      }
    }
    return found;
  }

  private void says(Page page, String title, long expected, String what) {
    assertEquals(expected, (long) headings(page).getOrDefault(title, 0), title + " of " + what);
    counted += (int) expected;
  }

  private static long held(Predicate<Event> which) {
    return EVENTS.stream().filter(event -> event.held() && which.test(event)).count();
  }

  private static long agreements(Predicate<Agreement> which) {
    return INDEX.dataset().agreements().stream().filter(which).count();
  }

  private static long quotes(Predicate<Quote> which) {
    return INDEX.dataset().quotes().stream().filter(which).count();
  }

  private static long figures(Predicate<Figure> which) {
    return INDEX.dataset().figures().stream().filter(which).count();
  }

  private static int[] years() {
    return IntStream.rangeClosed(INDEX.years().first(), INDEX.years().last()).toArray();
  }

  @Test
  void aYearListsWhatFallsInIt() {
    for (var year : years()) {
      var page = page("cursor=" + year, false);
      says(page, "What happened", held(it -> touches(it.date(), year)), "" + year);
      says(page, "What was signed", agreements(it -> touches(it.date(), year)), "" + year);
      var columns =
          page.rows().stream()
              .flatMap(
                  row -> row instanceof PageRow.Years it ? it.counts().entrySet().stream() : null)
              .toList();
      for (var column : columns) {
        assertEquals(
            held(it -> touches(it.date(), column.getKey())), column.getValue().longValue());
      }
    }
    assertTrue(counted > 700, "counted " + counted);
  }

  @Test
  void aFilterListsWhatMatchesInOneYearAndInAll() {
    for (var countries : List.of(List.of("KZ", "UZ"), List.of("AZ", "TM"), List.of("CN", "TJ"))) {
      var line = "countries=" + String.join(",", countries) + "&match=all&cursor=";
      var all = page(line + 2023, true);
      says(all, "What happened", held(it -> countries.stream().allMatch(it::involves)), line);
      for (var year : years()) {
        var page = page(line + year, false);
        says(
            page,
            "What happened",
            held(it -> touches(it.date(), year) && countries.stream().allMatch(it::involves)),
            line + year);
        says(
            page,
            "What was signed",
            agreements(it -> touches(it.date(), year) && parties(it).containsAll(countries)),
            line + year);
      }
    }
    assertTrue(counted > 300, "counted " + counted);
  }

  private static List<String> parties(Agreement agreement) {
    return agreement.parties().stream().map(it -> it.country()).toList();
  }

  @Test
  void aCountryListsWhatInvolvesItInTheYear() {
    for (var country : List.of("KZ", "KG", "TJ", "TM", "UZ", "AZ", "RU", "TR")) {
      for (var year : years()) {
        var what = country + " " + year;
        var page = page("cursor=" + year + "&focus=country:" + country, false);
        says(
            page,
            "Events of " + year,
            held(it -> touches(it.date(), year) && it.involves(country)),
            what);
        says(
            page,
            "What was signed",
            agreements(it -> touches(it.date(), year) && parties(it).contains(country)),
            what);
        says(page, "Memberships, with dates and sources", held(country, year), what);
        says(page, "In office", inOffice(country, year), what);
      }
    }
    assertTrue(counted > 3000, "counted " + counted);
  }

  /** The roles of a country at the end of a year: per format its strongest. */
  private static Map<String, Role> roles(String country, int year) {
    var day = new Cursor.AtYear(year).day();
    return INDEX.dataset().memberships().stream()
        .filter(it -> it.country().equals(country) && it.span().contains(day))
        .filter(it -> !it.role().isOffice())
        .collect(
            Collectors.toMap(
                Membership::format, Membership::role, (a, b) -> a.compareTo(b) < 0 ? a : b));
  }

  private static long held(String country, int year) {
    var day = new Cursor.AtYear(year).day();
    return INDEX.dataset().memberships().stream()
        .filter(it -> it.country().equals(country) && it.span().contains(day))
        .count();
  }

  private static long inOffice(String country, int year) {
    var day = new Cursor.AtYear(year).day();
    return INDEX.dataset().persons().stream()
        .filter(
            person ->
                person.offices().stream()
                    .anyMatch(
                        it ->
                            it.country().equals(Optional.of(country))
                                && it.from().isPresent()
                                && it.span().contains(day)))
        .count();
  }

  @Test
  void aFormatListsItsMembersAndWhatItDid() {
    for (var format : INDEX.dataset().formats()) {
      var id = format.id();
      for (var year : List.of(2012, 2019, 2025)) {
        var page = page("cursor=" + year + "&focus=format:" + id, true);
        Predicate<Event> own = it -> it.format().equals(id);
        says(page, "Summits", held(own.and(it -> it.kind() == EventKind.SUMMIT)), id);
        says(page, "Other events", held(own.and(it -> it.kind() != EventKind.SUMMIT)), id);
        members(page, id, year);
      }
    }
    assertTrue(counted > 1000, "counted " + counted);
  }

  /** The countries of each role, at the top of the page. */
  private static void members(Page page, String format, int year) {
    var expected = new TreeMap<Role, TreeSet<String>>();
    for (var country : INDEX.dataset().countries()) {
      Optional.ofNullable(roles(country.id(), year).get(format))
          .ifPresent(
              role ->
                  expected
                      .computeIfAbsent(role, _ -> new TreeSet<>(Comparator.naturalOrder()))
                      .add(PHRASES.country(country.id())));
    }
    var rows = page.rows();
    var told = new TreeMap<String, String>();
    for (var i = 1; i < rows.size(); i++) {
      if (rows.get(i - 1) instanceof PageRow.Section section
          && section.title().startsWith("Members on ")
          && rows.get(i) instanceof PageRow.Facts(var facts)) {
        facts.forEach(fact -> told.put(fact.label(), fact.value()));
      }
    }
    var roles = new ArrayList<String>();
    expected.forEach(
        (role, names) -> {
          var value = told.getOrDefault(PHRASES.name(role), "");
          roles.add(PHRASES.name(role));
          names.forEach(name -> assertTrue(value.contains(name), format + year + name + value));
          assertEquals(names.size(), value.split(", | and ", -1).length, format + " " + value);
        });
    assertEquals(new TreeSet<>(roles), told.keySet(), format + " " + year);
  }

  @Test
  void aPersonListsTheEventsAndQuotesThatNameIt() {
    for (var id : List.of("shavkat-mirziyoyev", "ilham-aliyev", "xi-jinping")) {
      var page = page("cursor=2023&focus=person:" + id, true);
      says(page, "What was said", quotes(it -> it.person().equals(Optional.of(id))), id);
    }
    assertTrue(counted > 5, "counted " + counted);
  }

  @Test
  void aSourceListsWhatCitesIt() {
    var cited = 0;
    for (var source : INDEX.dataset().sources().stream().limit(60).toList()) {
      var page = page("focus=source:" + source.id(), true);
      says(page, "Events", held(it -> it.sources().contains(source.id())), source.id());
      says(page, "Figures", figures(it -> it.sources().contains(source.id())), source.id());
      cited += counted;
    }
    assertTrue(cited > 20, "cited " + cited);
  }

  /** A name such as Baku–Tbilisi–Kars in the margin would break within a word. */
  @Test
  void aRouteListsAllItsLegsBesideTheMargin() {
    for (var route : INDEX.dataset().routes()) {
      var facts =
          page("focus=route:" + route.id(), true).rows().stream()
              .filter(PageRow.Facts.class::isInstance)
              .flatMap(row -> ((PageRow.Facts) row).facts().stream())
              .toList();
      var legs = facts.stream().filter(fact -> fact.label().equals("Legs")).toList();
      assertEquals(route.legs().isEmpty() ? 0 : 1, legs.size(), route.id());
      for (var leg : route.legs()) {
        assertTrue(legs.getFirst().value().contains(leg.name() + ": "), leg.name());
        assertTrue(facts.stream().noneMatch(fact -> fact.label().equals(leg.name())), leg.name());
      }
    }
  }
}
