package org.silkroadatlas.export.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.Lane;
import org.silkroadatlas.query.TouchedYears;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.YearRange;

/**
 * The timeline of a scene as SVG: a row per format with its events or, if there are too many, a row
 * per vector with the number of events per year.
 */
final class PageTimeline {
  private static final double WIDTH = 640;
  private static final double LEFT = 128;
  private static final double RIGHT = 12;
  private static final double TOP = 24;
  private static final double ROW = 24;
  private static final int MOST_ROWS = 14;
  private static final int MOST_EVENTS = 160;

  private final PageScene scene;
  private final PageWords words;
  private final ColorClasses classes;
  private final YearRange years;
  private final List<Lane> lanes;

  PageTimeline(PageScene scene, PageWords words, ColorClasses classes) {
    this.scene = scene;
    this.words = words;
    this.classes = classes;
    years = words.index().years();
    lanes =
        scene.visible().timeline().lanes().stream()
            .filter(lane -> lane.inFilter() && !lane.events().isEmpty())
            .toList();
  }

  /** The events that it shows individually; empty if it only counts them. */
  List<Event> events() {
    return isCounted()
        ? List.of()
        : lanes.stream().flatMap(lane -> lane.events().stream()).toList();
  }

  private boolean isCounted() {
    var events = lanes.stream().mapToInt(lane -> lane.events().size()).sum();
    return lanes.size() > MOST_ROWS || events > MOST_EVENTS;
  }

  void write(MarkupWriter page) {
    if (lanes.isEmpty()) {
      return;
    }
    var rows = isCounted() ? vectors().size() : lanes.size();
    var height = TOP + rows * ROW + 6;
    page.open(
        "svg",
        "class",
        "time",
        "viewBox",
        "0 0 " + SvgSymbols.n(WIDTH) + " " + SvgSymbols.n(height),
        "role",
        "img",
        "aria-label",
        label());
    axis(page, height);
    if (isCounted()) {
      counted(page);
    } else {
      for (var i = 0; i < lanes.size(); i++) {
        lane(page, lanes.get(i), TOP + i * ROW);
      }
    }
    page.close().line();
  }

  /** A description in words: how many events each row has. */
  private String label() {
    var rows = new ArrayList<String>();
    if (isCounted()) {
      for (var entry : vectors().entrySet()) {
        rows.add(row(words.name(entry.getKey()), entry.getValue().size()));
      }
    } else {
      lanes.forEach(lane -> rows.add(row(words.shortName(lane.format()), lane.events().size())));
    }
    return words.get("page.timeline") + ": " + String.join("; ", rows);
  }

  private String row(String name, int count) {
    return name + " – " + words.get("export.count.events", count);
  }

  private SortedMap<Vector, List<Event>> vectors() {
    var byVector = new TreeMap<Vector, List<Event>>();
    for (var lane : lanes) {
      byVector
          .computeIfAbsent(lane.format().vector(), _ -> new ArrayList<>())
          .addAll(lane.events());
    }
    return byVector;
  }

  private double x(LocalDate day) {
    var start = LocalDate.of(years.first(), 1, 1);
    var days = ChronoUnit.DAYS.between(start, LocalDate.of(years.last() + 1, 1, 1));
    var share = Math.clamp(ChronoUnit.DAYS.between(start, day) / (double) days, -0.01, 1.0);
    return LEFT + share * (WIDTH - LEFT - RIGHT);
  }

  private double x(Edtf date) {
    return x(date.earliest().equals(LocalDate.MIN) ? date.latest() : date.earliest());
  }

  private void axis(MarkupWriter page, double height) {
    var cursor = scene.state().cursor();
    var from = x(LocalDate.of(cursor.year(), 1, 1));
    var to = x(LocalDate.of(cursor.year() + 1, 1, 1));
    page.leaf(
        "rect",
        "class",
        "cur",
        "x",
        SvgSymbols.n(from),
        "y",
        "2",
        "width",
        SvgSymbols.n(to - from),
        "height",
        SvgSymbols.n(height - 4));
    for (var year = years.first(); year <= years.last(); year++) {
      var x = x(LocalDate.of(year, 1, 1));
      page.leaf(
          "path", "class", "tick", "d", "M" + SvgSymbols.n(x) + " 18V" + SvgSymbols.n(height - 4));
      var middle = (x + x(LocalDate.of(year + 1, 1, 1))) / 2;
      var kind = year == cursor.year() ? "y on" : (year - years.first()) % 4 == 0 ? "y" : "y q";
      page.element(
          "text", Integer.toString(year), "class", kind, "x", SvgSymbols.n(middle), "y", "14");
    }
    if (cursor instanceof Cursor.OnDay(var day)) {
      page.leaf(
          "path",
          "class",
          "day",
          "d",
          "M" + SvgSymbols.n(x(day)) + " 18V" + SvgSymbols.n(height - 4));
    }
  }

  private void name(MarkupWriter page, String name, double y) {
    page.element(
        "text", shortened(name), "class", "ln", "x", "4", "y", SvgSymbols.n(y + ROW * 0.66));
    page.leaf(
        "path", "class", "tick", "d", "M0 " + SvgSymbols.n(y + ROW) + "H" + SvgSymbols.n(WIDTH));
  }

  private static String shortened(String name) {
    return name.length() <= 19 ? name : name.substring(0, 18) + "…";
  }

  private void lane(MarkupWriter page, Lane lane, double y) {
    name(page, words.shortName(lane.format()), y);
    var ink = ThemedColor.of(lane.format().vector());
    page.open("g", "data-lane", lane.format().id());
    for (var event : lane.events()) {
      var isOn = scene.state().focus().filter(event.ref()::equals).isPresent();
      var related = scene.visible().related();
      var isFaded = !isOn && !related.isEmpty() && !related.contains(event.ref());
      var middle = SvgSymbols.n(y + ROW / 2);
      if (isOn) {
        page.leaf(
            "circle", "class", "ring", "cx", SvgSymbols.n(x(event.date())), "cy", middle, "r", "9");
      }
      page.leaf(
          "circle",
          "class",
          event.held()
              ? "d " + classes.fill(ink, isFaded ? 0.3 : 1)
              : "d x " + classes.stroke(ink, isFaded ? 0.3 : 1),
          "cx",
          SvgSymbols.n(x(event.date())),
          "cy",
          middle,
          "r",
          event.level().compareTo(org.silkroadatlas.model.Level.MINISTERS) < 0 ? "5" : "3.6",
          "data-i",
          event.ref().toString());
      if (words.index().isOwn(event.ref())) {
        page.leaf(
            "circle",
            "class",
            event.held() ? "own" : classes.fill(ink, isFaded ? 0.3 : 1),
            "cx",
            SvgSymbols.n(x(event.date())),
            "cy",
            middle,
            "r",
            "1.7");
      }
    }
    page.close();
  }

  private void counted(MarkupWriter page) {
    var byVector = vectors();
    var y = TOP;
    var most = 1L;
    for (var events : byVector.values()) {
      most = Math.max(most, perYear(events).stream().mapToLong(Long::longValue).max().orElse(1));
    }
    for (var entry : byVector.entrySet()) {
      name(page, words.name(entry.getKey()), y);
      var counts = perYear(entry.getValue());
      for (var i = 0; i < counts.size(); i++) {
        bar(page, entry.getKey(), years.first() + i, counts.get(i), most, y);
      }
      y += ROW;
    }
  }

  private List<Long> perYear(List<Event> events) {
    var byYear =
        events.stream()
            .filter(Event::held)
            .flatMap(event -> TouchedYears.within(years, event.date()).boxed())
            .collect(Collectors.groupingBy(year -> year, Collectors.counting()));
    var counts = new ArrayList<Long>();
    for (var year = years.first(); year <= years.last(); year++) {
      counts.add(byYear.getOrDefault(year, 0L));
    }
    return counts;
  }

  private void bar(MarkupWriter page, Vector vector, int year, long count, long most, double y) {
    if (count == 0) {
      return;
    }
    var from = x(LocalDate.of(year, 1, 1)) + 3;
    var to = x(LocalDate.of(year + 1, 1, 1)) - 3;
    var height = Math.max(2, (ROW - 5) * count / most);
    page.leaf(
        "rect",
        "class",
        classes.fill(ThemedColor.of(vector), 0.9),
        "x",
        SvgSymbols.n(from),
        "y",
        SvgSymbols.n(y + ROW - 1 - height),
        "width",
        SvgSymbols.n(to - from),
        "height",
        SvgSymbols.n(height),
        "data-y",
        Integer.toString(year));
  }
}
