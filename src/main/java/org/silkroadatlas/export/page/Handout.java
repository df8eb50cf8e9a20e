package org.silkroadatlas.export.page;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.export.FilterWords;
import org.silkroadatlas.export.Progress;
import org.silkroadatlas.export.Raster;
import org.silkroadatlas.export.pdf.PdfDocument;
import org.silkroadatlas.export.pdf.PdfRole;
import org.silkroadatlas.export.pdf.PdfTag;
import org.silkroadatlas.export.pdf.TextFlow;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.Slide;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Filter;
import org.silkroadatlas.query.LocalText;
import org.silkroadatlas.query.Records;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.StateLine;
import org.silkroadatlas.time.YearRange;

/**
 * A printable handout: the filter in words, the map, all records of the filter with the numbers of
 * their sources and notes where sources differ, and the list of sources. Any thread.
 */
public final class Handout {
  private static final double MARGIN = 51;
  private static final double DATES = 82;
  private static final double BODY = 9;
  private static final double SMALL = 8;
  private static final double LEADING = 1.3;

  private final DatasetIndex index;
  private final Optional<String> lecture;
  private final List<PageSubject> shown;
  private final Messages messages;
  private final Paper paper;
  private final Progress progress;
  private final Records records;
  private final Sources sources;
  private final Entries entries;
  private final PdfDocument document;
  private final PageStyle style;
  private final Column column;

  /** Draws the map of a scene. */
  public interface Maps {
    /**
     * The map of a scene.
     *
     * @param progress of this map alone
     */
    Raster of(PageSubject scene, Progress progress);
  }

  /** A handout for a state, before layout. */
  public Handout(
      DatasetIndex index, State state, Messages messages, Paper paper, Progress progress) {
    this(
        index,
        Optional.empty(),
        List.of(PageSubject.of(state)),
        Records.of(index, state),
        messages,
        paper,
        progress);
  }

  /** A handout for a lecture, before layout. */
  public Handout(
      DatasetIndex index,
      String title,
      List<PageSubject> scenes,
      Messages messages,
      Paper paper,
      Progress progress) {
    this(index, Optional.of(title), scenes, recordsOf(index, scenes), messages, paper, progress);
  }

  private Handout(
      DatasetIndex index,
      Optional<String> lecture,
      List<PageSubject> shown,
      Records records,
      Messages messages,
      Paper paper,
      Progress progress) {
    this.index = index;
    this.lecture = lecture;
    this.shown = List.copyOf(shown);
    this.records = records;
    this.messages = messages;
    this.paper = paper;
    this.progress = progress;
    sources = new Sources(index);
    var manifest = index.dataset().manifest();
    document =
        new PdfDocument(
            messages.get("export.handout.title", lecture.orElse(manifest.title())),
            messages.locale().toLanguageTag());
    style = new PageStyle(document);
    column = new Column(document, paper, MARGIN);
    entries = new Entries(index, messages, style, sources);
  }

  /**
   * The records the scenes are about: the selections and everything that matches the filters; for
   * scenes with neither, the events of the year.
   */
  private static Records recordsOf(DatasetIndex index, List<PageSubject> scenes) {
    var wanted = new HashSet<ItemRef>();
    for (var scene : scenes) {
      if (scene.isSlideAlone()) {
        continue;
      }
      var state = scene.state();
      state.focus().ifPresent(wanted::add);
      if (!state.filter().isEverything()) {
        Records.of(index, state).all().forEach(item -> wanted.add(item.ref()));
      } else if (state.focus().isEmpty()) {
        var year = new YearRange(state.cursor().year(), state.cursor().year());
        Records.of(index, state.withFilter(state.filter().withYears(Optional.of(year))))
            .all()
            .stream()
            .filter(item -> !(item instanceof Membership || item instanceof Route))
            .forEach(item -> wanted.add(item.ref()));
      }
    }
    return Records.anyOf(index, wanted);
  }

  /** The printed width of the map, in points. */
  public double mapWidth() {
    return column.width();
  }

  /**
   * Lays it out and writes it.
   *
   * @param maps the maps of the scenes, or of the state
   */
  public void write(Maps maps, OutputStream out) throws IOException {
    head();
    if (lecture.isPresent()) {
      for (var i = 0; i < shown.size(); i++) {
        var part = progress.part(i, shown.size());
        if (shown.get(i).isSlideAlone()) {
          slide(i, maps, part);
        } else {
          scene(i, maps.of(shown.get(i), part), part);
        }
      }
    } else {
      map(shown.getFirst().state(), maps.of(shown.getFirst(), progress), progress);
      var manifest = index.dataset().manifest();
      write(manifest.boundaryNote() + " " + manifest.attribution(), 7, PageStyle.QUIET);
    }
    chapters();
    differences();
    sourceList();
    imprint();
    footers();
    document.write(out, progress);
    progress.done(1);
  }

  private void head() {
    var words = new FilterWords(index, messages);
    write(messages.get("export.handout.overline"), 8.5, PageStyle.ACCENT);
    var filter = shown.isEmpty() ? Filter.EVERYTHING : shown.getFirst().state().filter();
    column.write(
        new Block(lecture.orElseGet(() -> words.title(filter)), style.title, 20, PageStyle.INK),
        0,
        PdfRole.H1);
    column.skip(3);
    if (lecture.isEmpty()) {
      words.lines(filter).forEach(line -> write(line, BODY, PageStyle.QUIET));
    }
    var counts = new ArrayList<String>();
    count(counts, "events", records.events());
    count(counts, "agreements", records.agreements());
    count(counts, "quotes", records.quotes());
    count(counts, "figures", records.figures());
    count(counts, "routes", records.routes());
    count(counts, "roles", records.memberships());
    write(
        counts.isEmpty()
            ? messages.get("export.handout.nothing")
            : messages.get("export.handout.holds", String.join(", ", counts)),
        BODY,
        PageStyle.QUIET);
    column.skip(8);
  }

  private void count(List<String> counts, String what, List<?> items) {
    if (!items.isEmpty()) {
      counts.add(messages.get("export.count." + what, items.size()));
    }
  }

  private void write(String text, double size, int colour) {
    column.write(new Block(text, style.text, size, colour), 0);
  }

  /** The caption, the filter in words and the map of a scene, kept together on one page. */
  private void scene(int number, Raster map, Progress part) throws IOException {
    var scene = shown.get(number);
    var words = new FilterWords(index, messages).title(scene.state().filter());
    var caption = scene.headline();
    var heading = number + 1 + ". " + (caption.isEmpty() ? words : caption);
    var block = new Block(heading, style.title, 12, PageStyle.INK);
    column.gap(14);
    column.need(column.height(block, 0) + column.width() * map.height() / map.width() + 40);
    column.bookmark(heading);
    column.write(block, 0, PdfRole.H2);
    if (!caption.isEmpty()) {
      write(words, SMALL, PageStyle.QUIET);
    }
    scene.slide().ifPresent(this::words);
    column.skip(4);
    map(scene.state(), map, part);
  }

  /** A slide as text, and its picture if it has one. */
  private void slide(int number, Maps maps, Progress part) throws IOException {
    var scene = shown.get(number);
    var slide = scene.slide().orElseThrow();
    var heading = (number + 1 + ". " + scene.headline()).strip();
    column.gap(14);
    column.need(60);
    column.bookmark(heading);
    column.write(new Block(heading, style.title, 12, PageStyle.INK), 0, PdfRole.H2);
    if (slide.picture().isPresent()) {
      var map = maps.of(scene.withSlide(Optional.of(slide.withWords("", "", ""))), part);
      picture(map, slide.words(), part);
    }
    if (!scene.caption().isEmpty() && !slide.title().isBlank()) {
      write(slide.title(), BODY, PageStyle.INK);
    }
    words(slide);
  }

  private void words(Slide slide) {
    slide
        .text()
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> write(line, BODY, PageStyle.INK));
    if (slide.hasAnswer()) {
      write(messages.get("exercise.answer", slide.answer()), BODY, PageStyle.QUIET);
    }
  }

  private void picture(Raster raster, String told, Progress part) throws IOException {
    var picture = document.picture(raster, part);
    var height = column.width() * raster.height() / raster.width();
    column.need(height + 8);
    var page = column.page();
    var top = column.y();
    page.draw(
        document.root().figure(told.isEmpty() ? messages.get("lecture.slide.picture") : told),
        column.left(),
        top,
        column.width(),
        height,
        () -> page.picture(picture, column.left(), top, column.width(), height));
    column.skip(height + 4);
  }

  private void map(State state, Raster map, Progress part) throws IOException {
    var picture = document.picture(map, part);
    var height = column.width() * map.height() / map.width();
    var time = state.cursor() instanceof Cursor.OnDay(var day) ? day : endOf(state.cursor().year());
    var caption = messages.get("export.map.caption", messages.date(time));
    var words = new FilterWords(index, messages).title(state.filter());
    var page = column.page();
    var figure = document.root().figure(words + ". " + caption);
    var top = column.y();
    page.draw(
        figure,
        column.left(),
        top,
        column.width(),
        height,
        () -> page.picture(picture, column.left(), top, column.width(), height));
    column.skip(height + 4);
    column.write(new Block(caption, style.italic, 8.5, PageStyle.INK), 0);
    column.skip(2);
  }

  private static LocalDate endOf(int year) {
    return LocalDate.of(year, 12, 31);
  }

  private void chapters() {
    chapter("events", records.events(), entries::event);
    chapter("agreements", records.agreements(), entries::agreement);
    chapter("quotes", records.quotes(), entries::quote);
    chapter("figures", records.figures(), entries::figure);
    chapter("routes", records.routes(), entries::route);
    chapter("roles", records.memberships(), entries::membership);
  }

  private interface Describe<T> {
    Entry describe(T item);
  }

  private <T extends Item> void chapter(String what, List<T> items, Describe<T> describe) {
    if (items.isEmpty()) {
      return;
    }
    heading(numbered(what, items.size()));
    var list = document.root().child(PdfRole.LIST);
    for (var item : items) {
      entry(describe.describe(item), list);
      progress.check();
    }
  }

  private String numbered(String chapter, int number) {
    return messages.get("export.chapter." + chapter) + " (" + number + ")";
  }

  private void heading(String text) {
    column.gap(16);
    column.need(90);
    column.bookmark(text);
    column.write(new Block(text, style.title, 14, PageStyle.INK), 0, PdfRole.H2);
    column.rule();
  }

  /** The date, with the text blocks beside it; entries that fit on one page are kept together. */
  private void entry(Entry entry, PdfTag list) {
    var item = list.child(PdfRole.ITEM);
    var label = item.child(PdfRole.LABEL);
    var dates = TextFlow.lines(entry.date(), style.text, SMALL, DATES - 10);
    var height =
        Math.max(
            dates.size() * SMALL * LEADING,
            entry.blocks().stream().mapToDouble(b -> column.height(b, DATES)).sum());
    column.gap(5);
    var isShort = height < paper.longSide() / 4;
    column.need(isShort ? height : column.height(entry.blocks().getFirst(), DATES) + 3 * BODY);
    var page = column.page();
    var top = column.y();
    for (var i = 0; i < dates.size(); i++) {
      var y = top + 9.5 + i * SMALL * LEADING;
      var date = dates.get(i);
      page.draw(label, () -> page.text(date, column.left(), y, style.text, SMALL, PageStyle.QUIET));
    }
    column.enter(item.child(PdfRole.BODY));
    entry.blocks().forEach(block -> column.write(block, DATES));
    column.enter(document.root());
    if (page == column.page()) {
      column.skip(Math.max(0, top + height - column.y()));
    }
  }

  private void differences() {
    var differing =
        records.all().stream().flatMap(i -> index.corrections(i.ref()).stream()).toList();
    if (differing.isEmpty()) {
      return;
    }
    heading(numbered("differences", differing.size()));
    var list = document.root().child(PdfRole.LIST);
    differing.forEach(correction -> entry(entries.correction(correction), list));
  }

  private void sourceList() {
    if (sources.numbered().isEmpty()) {
      return;
    }
    heading(numbered("sources", sources.numbered().size()));
    var list = document.root().child(PdfRole.LIST);
    sources.entries(style, messages).forEach(entry -> sourceEntry(entry, list));
  }

  private void sourceEntry(Entry entry, PdfTag list) {
    var item = list.child(PdfRole.ITEM);
    var height = entry.blocks().stream().mapToDouble(b -> column.height(b, 26)).sum();
    column.gap(2);
    column.need(height);
    column.beside(item.child(PdfRole.LABEL), entry.date(), 0, style.text, 8, PageStyle.QUIET);
    column.enter(item.child(PdfRole.BODY));
    entry.blocks().forEach(block -> column.write(block, 26));
    column.enter(document.root());
  }

  private void imprint() {
    var manifest = index.dataset().manifest();
    heading(messages.get("export.chapter.about"));
    var texts = new ArrayList<String>();
    texts.add(
        messages.get(
            "export.handout.dataset",
            manifest.title(),
            manifest.version(),
            messages.date(manifest.released()),
            manifest.licence()));
    texts.addAll(origins());
    texts.add(manifest.boundaryNote());
    texts.add(manifest.attribution());
    if (lecture.isEmpty()) {
      var line = StateLine.format(shown.getFirst().state());
      texts.add(messages.get("export.handout.reopen", line));
    }
    for (var text : texts) {
      write(text, 8, PageStyle.QUIET);
      column.skip(3);
    }
  }

  /** Notes that words are unchecked translations, or English where there is no translation. */
  private List<String> origins() {
    var origins = index.words().origins(Optional.empty(), records.all().stream());
    var texts = new ArrayList<String>();
    if (origins.contains(LocalText.Kind.UNCHECKED)) {
      texts.add(messages.get("names.origin.machine.why"));
    }
    if (origins.contains(LocalText.Kind.FALLBACK)) {
      texts.add(messages.get("names.origin.partly.why"));
    }
    return texts;
  }

  private void footers() {
    var pages = document.pages();
    var manifest = index.dataset().manifest();
    var left = manifest.title() + " · " + manifest.version();
    for (var i = 0; i < pages.size(); i++) {
      var page = pages.get(i);
      var right = messages.get("export.page", i + 1, pages.size());
      var y = page.height() - MARGIN / 2;
      page.line(MARGIN, y - 12, page.width() - MARGIN, y - 12, 0.5, PageStyle.RULE);
      page.text(left, MARGIN, y, style.text, 7.5, PageStyle.QUIET);
      var x = page.width() - MARGIN - style.text.width(right, 7.5);
      page.text(right, x, y, style.text, 7.5, PageStyle.QUIET);
    }
  }
}
