package org.silkroadatlas.export.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.export.Progress;
import org.silkroadatlas.export.page.PageSubject;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Tour;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Lane;
import org.silkroadatlas.query.MapFraming;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.Records;
import org.silkroadatlas.query.StateLine;
import org.silkroadatlas.query.Visible;

class HtmlPageTest {
  private static final DatasetIndex INDEX = BundledData.INDEX;
  private static final BaseMap BASE = BaseMapReader.bundled();
  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  private static String page(HtmlPage page) throws IOException {
    var out = new ByteArrayOutputStream();
    page.write(out);
    return out.toString(UTF_8);
  }

  private static String page(String line, Messages messages) throws IOException {
    var state = StateLine.parse(line, INDEX);
    return page(new HtmlPage(INDEX, BASE, state, messages, Progress.SILENT));
  }

  private static String page(Tour tour, Messages messages) throws IOException {
    var scenes = new ArrayList<PageSubject>();
    for (var step : tour.steps()) {
      var state = StateLine.parse(step.state(), INDEX);
      scenes.add(new PageSubject(state, step.caption(), Optional.of(MapFraming.OF_TOURS)));
    }
    return page(
        new HtmlPage(
            INDEX, BASE, tour.title(), scenes, it -> Optional.empty(), messages, Progress.SILENT));
  }

  private static String lecture(List<PageSubject> scenes) throws IOException {
    return page(
        new HtmlPage(
            INDEX, BASE, "A lecture", scenes, it -> Optional.empty(), ENGLISH, Progress.SILENT));
  }

  static List<Tour> tours() {
    return INDEX.dataset().tours();
  }

  private static Set<String> refs(List<? extends Item> items) {
    return items.stream().map(item -> item.ref().toString()).collect(Collectors.toSet());
  }

  private static Set<String> inScene(PageElements page, String scene, String styleClass) {
    return page.all()
        .filter(e -> !e.get("data-i").isEmpty())
        .filter(e -> e.isIn("id", scene) && e.isInClass(styleClass))
        .flatMap(e -> Arrays.stream(e.get("data-i").split(" ", -1)))
        .collect(Collectors.toSet());
  }

  private static void compare(PageElements page, String scene, Visible visible) {
    var map = new TreeSet<>(refs(visible.map().markers()));
    visible.map().routes().stream()
        .filter(route -> route.waypoints().size() > 1)
        .forEach(route -> map.add(route.ref().toString()));
    assertEquals(map, new TreeSet<>(inScene(page, scene, "map")), scene);
    var list = new TreeSet<String>();
    var panel = visible.panel();
    list.addAll(refs(panel.events()));
    list.addAll(refs(panel.agreements()));
    list.addAll(refs(panel.quotes()));
    list.addAll(refs(panel.figures()));
    list.addAll(refs(visible.map().routes()));
    assertEquals(list, new TreeSet<>(inScene(page, scene, "list")), scene);
    var roles =
        page.all()
            .filter(e -> e.isIn("id", scene) && !e.get("data-m").isEmpty())
            .map(e -> e.get("data-m"))
            .collect(Collectors.toSet());
    assertEquals(
        panel.memberships().stream().map(Membership::id).collect(Collectors.toSet()), roles, scene);
    var lanes =
        visible.timeline().lanes().stream()
            .filter(Lane::inFilter)
            .flatMap(lane -> lane.events().stream())
            .toList();
    var dots = inScene(page, scene, "time");
    if (!dots.isEmpty()) {
      assertEquals(refs(lanes), dots, scene);
    } else {
      assertTrue(lanes.isEmpty() || lanes.size() > 100 || isCounted(page, scene), scene);
    }
    var fills =
        page.all("use")
            .filter(e -> e.isIn("id", scene) && !e.get("data-c").isEmpty())
            .map(e -> e.get("data-c"))
            .collect(Collectors.toSet());
    var picture = PageScene.of(1, PageSubject.of(visible.state()), Optional.empty(), INDEX).view();
    var looks = new TreeSet<>(new CountryFillStyles(visible, INDEX).styles().keySet());
    assertTrue(looks.containsAll(fills), () -> scene + fills);
    looks.removeIf(country -> !isIn(picture, country));
    fills.removeIf(country -> !isIn(picture, country));
    assertEquals(looks, new TreeSet<>(fills), scene);
  }

  /** A country outside the picture may or may not be filled. */
  private static boolean isIn(Viewport picture, String country) {
    return BASE.country(country, picture.zoom()).stream()
        .flatMap(feature -> feature.paths().stream())
        .anyMatch(path -> path.extent().intersects(picture.extent(0)));
  }

  private static boolean isCounted(PageElements page, String scene) {
    return page.all("rect").anyMatch(e -> e.isIn("id", scene) && !e.get("data-y").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cursor=2025",
        "countries=KZ,UZ&match=all&years=2018-2022&formats=ots&cursor=2019",
        "focus=event:cm-summit-2018-astana",
        "formats=eaeu,ots&cursor=2015&focus=country:TM",
        "text=water&kinds=summit"
      })
  void aStateHoldsWhatThePanesShow(String line) throws IOException {
    var page = new PageElements(page(line, ENGLISH));
    var state = StateLine.parse(line, INDEX);
    compare(page, "scene-1", Query.visible(INDEX, state));
    var cards = page.all("article").map(e -> e.get("id")).filter(id -> !id.isEmpty()).toList();
    assertEquals(new HashSet<>(cards).size(), cards.size());
    Records.of(INDEX, state.filter()).all().stream()
        .filter(item -> !(item instanceof Membership))
        .forEach(item -> assertTrue(cards.contains(item.ref().toString()), item::id));
  }

  @ParameterizedTest
  @MethodSource("tours")
  void aTourIsToldWholeInLessThanAMegabyte(Tour tour) throws IOException {
    var text = page(tour, ENGLISH);
    assertTrue(text.getBytes(UTF_8).length < 1_000_000, () -> tour.id() + text.length());
    var page = new PageElements(text);
    for (var i = 0; i < tour.steps().size(); i++) {
      var step = tour.steps().get(i);
      var scene = "scene-" + (i + 1);
      compare(page, scene, Query.visible(INDEX, StateLine.parse(step.state(), INDEX)));
      var caption = page.all("p").filter(e -> e.get("class").equals("caption")).toList().get(i);
      assertEquals(
          step.caption().replaceAll("\\s+", " ").strip(),
          PageElements.plain(caption.text().toString()));
      for (var styleClass : List.of("map", "legend", "src")) {
        assertTrue(
            page.all().anyMatch(e -> e.isIn("id", scene) && e.isInClass(styleClass)),
            () -> scene + styleClass);
      }
    }
    linksLeadSomewhere(text, page);
  }

  @Test
  void notesAreToldOnlyIfAskedFor() throws IOException {
    var state = StateLine.parse("formats=ots&cursor=2022", INDEX);
    var made = Optional.of(MapFraming.OF_TOURS);
    var notes = Optional.of("Ask who is missing.\n\nThen <go> on.");
    var told = lecture(List.of(new PageSubject(state, "A caption", notes, made)));
    var lines =
        new PageElements(told)
            .all("p")
            .filter(e -> e.isInClass("notes"))
            .map(e -> PageElements.plain(e.text().toString()))
            .toList();
    assertEquals(List.of("Ask who is missing.", "Then <go> on."), lines);
    var quiet = lecture(List.of(new PageSubject(state, "A caption", made)));
    assertFalse(quiet.contains("Ask who"));
  }

  private static void linksLeadSomewhere(String text, PageElements page) {
    var ids = page.all().map(e -> e.get("id")).filter(id -> !id.isEmpty()).toList();
    var known = new HashSet<>(ids);
    assertEquals(known.size(), ids.size());
    page.all()
        .map(e -> e.get("href"))
        .filter(href -> href.startsWith("#"))
        .forEach(href -> assertTrue(known.contains(href.substring(1)), href));
    Pattern.compile("url\\(#([^)]*)\\)")
        .matcher(text)
        .results()
        .forEach(found -> assertTrue(known.contains(found.group(1)), found.group()));
    page.all().forEach(e -> e.attributes().keySet().forEach(name -> assertQuiet(e, name)));
  }

  /** Only links that a reader follows lead out of the page. */
  private static void assertQuiet(PageElements.Element element, String name) {
    assertFalse(name.equals("src") || name.equals("srcset") || name.startsWith("on"), name);
    assertFalse(name.equals("style"), "The policy forbids it");
    if (name.equals("href") && !element.get("href").startsWith("#")) {
      assertEquals("a", element.tag());
      assertEquals("noopener noreferrer", element.get("rel"));
    }
  }

  @Test
  void thePackFitsInFiveMegabytesWithItsIndex() throws IOException {
    var text = page("", ENGLISH);
    assertTrue(text.getBytes(UTF_8).length < 5_000_000, () -> "" + text.length());
    var page = new PageElements(text);
    linksLeadSomewhere(text, page);
    var years =
        page.all("a")
            .filter(e -> e.isIn("class", "years") && e.get("href").startsWith("#scene-"))
            .map(e -> e.text().toString())
            .toList();
    assertEquals(17, years.size());
    var linked =
        page.all("a")
            .filter(e -> e.isIn("id", "index"))
            .map(e -> e.get("href").substring(1))
            .collect(Collectors.toSet());
    assertTrue(linked.containsAll(refs(INDEX.dataset().events())));
  }

  @Test
  void picturesAndHeadingsServeReadersOfAllKinds() throws IOException {
    var page = new PageElements(page(tours().getFirst(), ENGLISH));
    page.all("svg")
        .filter(e -> !e.get("aria-hidden").equals("true"))
        .forEach(
            e -> {
              assertEquals("img", e.get("role"));
              assertFalse(e.get("aria-label").isBlank());
            });
    var level = 0;
    for (var heading : page.all().filter(e -> e.tag().matches("h[1-6]")).toList()) {
      var next = heading.tag().charAt(1) - '0';
      assertTrue(next <= level + 1, () -> heading.tag() + heading.text());
      level = next;
    }
    assertEquals(1, page.all("h1").count());
    assertEquals("en", page.all("html").findFirst().orElseThrow().get("lang"));
  }

  @Test
  void textsSayInWhichLanguageTheyAre() throws IOException {
    var russian = new Messages(Locale.of("ru"));
    var tour = tours().getLast();
    var text = page(tour, russian);
    var page = new PageElements(text);
    assertEquals("ru", page.all("html").findFirst().orElseThrow().get("lang"));
    var cyrillic = Pattern.compile("\\p{IsCyrillic}");
    page.all("h3")
        .filter(e -> e.get("lang").isEmpty() && !e.text().isEmpty())
        .filter(e -> e.isIn("class", "rec"))
        .forEach(
            e -> assertTrue(cyrillic.matcher(e.text()).find(), () -> e.text() + " is not Russian"));
    var captions = page.all("p").filter(e -> e.get("class").equals("caption")).toList();
    assertEquals(tour.steps().size(), captions.size());
    assertTrue(
        captions.stream()
            .allMatch(e -> e.get("lang").equals("en") != cyrillic.matcher(e.text()).find()));
  }

  /** The legends of the window and the page agree about the selection. */
  @Test
  void everyKindOfItemHasAPage() throws IOException {
    var dataset = INDEX.dataset();
    var kinds =
        List.of(
            dataset.countries(),
            dataset.places(),
            dataset.persons(),
            dataset.formats(),
            dataset.memberships(),
            dataset.events(),
            dataset.agreements(),
            dataset.quotes(),
            dataset.figures(),
            dataset.routes(),
            dataset.sources());
    assertEquals(ItemKind.values().length, kinds.size());
    for (var items : kinds) {
      var line = "years=2019&formats=cm&focus=" + items.getFirst().ref();
      var page = new PageElements(page(line, ENGLISH));
      assertTrue(page.all("p").anyMatch(e -> e.get("class").equals("lt")), line);
    }
  }

  @Test
  void thePolicyAllowsNothingButThePageItself() throws IOException {
    var policy =
        new PageElements(page("cursor=2019&years=2019", ENGLISH))
            .all("meta")
            .filter(e -> e.get("http-equiv").equals("Content-Security-Policy"))
            .map(e -> e.get("content"))
            .findFirst()
            .orElseThrow();
    assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertFalse(policy.contains("http"), policy);
  }

  @Test
  void ownRecordsAreOnThePage(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("manifest.json"),
        "{\"id\": \"mine\", \"title\": \"Mine\", \"overlays\": \"silk-road-atlas\"}");
    Files.writeString(
        folder.resolve("events.json"),
        """
        [{"id": "own-talk", "date": "2025-03-02", "title": "سخنرانی در دوشنبه", "place": "dushanbe",
          "format": "cm", "kind": "meeting", "level": "experts", "status": "held",
          "summary": "Told to a class.", "participants": [{"country": "TJ"}],
          "sources": ["own-source"]}]
        """);
    Files.writeString(
        folder.resolve("sources.json"),
        """
        [{"id": "own-source", "title": "My notes", "publisher": "Me", "language": "fa"}]
        """);
    var index = new DatasetIndex(DatasetReader.open(folder).dataset());
    var state = StateLine.parse("focus=event:own-talk", index);
    var text = page(new HtmlPage(index, BASE, state, ENGLISH, Progress.SILENT));
    var page = new PageElements(text);
    var own = page.all("h3").filter(e -> e.text().toString().contains("سخنرانی")).toList();
    assertFalse(own.isEmpty());
    own.forEach(e -> assertEquals("auto", e.get("dir")));
    assertTrue(page.all().anyMatch(e -> e.get("id").equals("event:own-talk")));
    assertTrue(text.contains("My notes"));
    assertEquals("auto", page.all("h1").findFirst().orElseThrow().get("dir"));
    assertEquals("ltr", page.all("html").findFirst().orElseThrow().get("dir"));
  }
}
