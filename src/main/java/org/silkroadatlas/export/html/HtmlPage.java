package org.silkroadatlas.export.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.export.Progress;
import org.silkroadatlas.export.WholeFile;
import org.silkroadatlas.export.page.PageSubject;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.LocalText;
import org.silkroadatlas.query.Records;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.StateLine;

/**
 * A lecture or a filter as one HTML file. It loads nothing from the network, which its policy also
 * forbids, and it is complete without its script. Any thread.
 */
public final class HtmlPage implements WholeFile.Content {
  /** Longer lists than this start folded. */
  private static final int LONG_LIST = 24;

  private final DatasetIndex index;
  private final BaseMap base;
  private final Optional<String> lecture;
  private final State first;
  private final Progress progress;
  private final PageWords words;
  private final SourceCitations sources;
  private final RecordCards cards;
  private final ColorClasses classes = new ColorClasses();
  private final List<PageScene> scenes = new ArrayList<>();
  private final Map<Integer, String> years = new LinkedHashMap<>();
  private final Optional<Records> filtered;
  private final Set<Item> told = new LinkedHashSet<>();
  private Views views = shown -> Optional.empty();

  /**
   * A page for a state: what it shows, each year of its filter, and an index.
   *
   * @param base the base map
   */
  public HtmlPage(
      DatasetIndex whole, BaseMap base, State state, Messages messages, Progress progress) {
    this(
        state.shown(whole),
        base,
        Optional.empty(),
        state,
        Optional.of(Records.of(whole, state)),
        messages,
        progress);
    add(PageSubject.of(state));
    for (var year = index.years().first(); year <= index.years().last(); year++) {
      var at = state.withFocus(Optional.empty()).withCursor(new Cursor.AtYear(year));
      if (at.equals(state)) {
        years.put(year, scenes.getFirst().id());
        continue;
      }
      var scene = PageScene.of(scenes.size() + 1, PageSubject.of(at), Optional.empty(), index);
      var panel = scene.visible().panel();
      if (!panel.events().isEmpty()
          || !panel.agreements().isEmpty()
          || !panel.quotes().isEmpty()
          || !panel.figures().isEmpty()) {
        scenes.add(scene);
        years.put(year, scene.id());
      }
    }
  }

  /** Draws views that are not maps, such as a table or a chart. */
  public interface Views {
    /** A picture as a PNG file; empty if the map shows it. */
    Optional<byte[]> of(PageSubject shown) throws IOException;
  }

  /**
   * A page for a lecture.
   *
   * @param base the base map
   * @param shown the scenes, at least one
   * @param views draws the views of the scenes that are not maps
   */
  public HtmlPage(
      DatasetIndex index,
      BaseMap base,
      String title,
      List<PageSubject> shown,
      Views views,
      Messages messages,
      Progress progress) {
    this(
        index,
        base,
        Optional.of(title),
        shown.getFirst().state(),
        Optional.empty(),
        messages,
        progress);
    this.views = views;
    shown.forEach(this::add);
  }

  private HtmlPage(
      DatasetIndex index,
      BaseMap base,
      Optional<String> lecture,
      State first,
      Optional<Records> filtered,
      Messages messages,
      Progress progress) {
    this.index = index;
    this.base = base;
    this.lecture = lecture;
    this.first = first;
    this.filtered = filtered;
    this.progress = progress;
    words = new PageWords(index, messages);
    sources = new SourceCitations(words);
    cards = new RecordCards(words, sources);
  }

  private void add(PageSubject shown) {
    var caption =
        shown.caption().isEmpty()
            ? Optional.<LocalText>empty()
            : Optional.of(words.caption(shown.caption()));
    scenes.add(PageScene.of(scenes.size() + 1, shown, caption, index));
  }

  @Override
  public void write(OutputStream out) throws IOException {
    var shapes = new BaseMapShapes(base, scenes.stream().map(PageScene::view).toList());
    var main = new MarkupWriter();
    for (var i = 0; i < scenes.size(); i++) {
      scene(main, scenes.get(i), shapes);
      progress.done(0.8 * (i + 1) / scenes.size());
      progress.check();
    }
    filtered.ifPresent(records -> new RecordIndex(records, words, cards).write(main, years));
    records(main);
    main.open("section", "id", "sources", "aria-labelledby", "sources-h")
        .element("h2", words.get("export.chapter.sources"), "id", "sources-h");
    sources.list(main);
    main.close().line();
    var body = new MarkupWriter();
    shapes.write(body);
    body.element("a", words.get("page.skip"), "class", "skip", "href", "#main").line();
    header(body);
    contents(body);
    body.open("main", "id", "main").raw(main.toString()).close();
    footer(body);
    out.write(new PageTemplate(words, classes).whole(title(), body.toString()).getBytes(UTF_8));
    progress.done(1);
  }

  private String title() {
    return lecture
        .map(english -> words.lecture(english).text())
        .orElseGet(
            () ->
                first.filter().isEverything()
                    ? words.manifest("title", index.dataset().manifest().title()).text()
                    : words.title(first).text());
  }

  private void header(MarkupWriter page) {
    page.open("header")
        .element("p", "Silk Road Atlas", "class", "over")
        .element("h1", title(), "dir", "auto");
    if (lecture.isEmpty()) {
      var filter = new org.silkroadatlas.export.FilterWords(index, words.messages());
      page.element("p", filter.sentence(first.filter()), "class", "q", "dir", "auto");
    }
    page.element("p", words.get("page.offline"), "class", "q").close().line();
  }

  private void contents(MarkupWriter page) {
    page.open("nav", "class", "contents", "aria-label", words.get("page.contents")).open("ol");
    for (var scene : scenes) {
      var title = title(scene);
      page.open("li")
          .element("a", title.text(), words.marked(title, "href", "#" + scene.id()))
          .close();
    }
    page.close().open("ul");
    if (filtered.isPresent()) {
      link(page, "index", words.get("page.index"));
    }
    link(page, "records", words.get("page.records"));
    link(page, "sources", words.get("export.chapter.sources"));
    page.close(2).line();
  }

  private static void link(MarkupWriter page, String id, String text) {
    page.open("li").element("a", text, "href", "#" + id).close();
  }

  /** The title of its slide, if it is one, or else of its filter. */
  private LocalText title(PageScene scene) {
    return scene
        .slide()
        .filter(it -> !it.title().isBlank())
        .map(it -> words.caption(it.title()))
        .orElseGet(() -> words.title(scene.state()));
  }

  private void scene(MarkupWriter page, PageScene scene, BaseMapShapes shapes) throws IOException {
    var heading = scene.id() + "-h";
    page.open(
        "section",
        "class",
        "scene",
        "id",
        scene.id(),
        "data-year",
        Integer.toString(scene.state().cursor().year()),
        "aria-labelledby",
        heading);
    var title = title(scene);
    page.element(
        "h2",
        (lecture.isPresent() ? scene.number() + ". " : "") + title.text(),
        words.marked(title, "id", heading));
    scene.caption().ifPresent(text -> words.put(page, "p", text, "class", "caption"));
    scene.notes().ifPresent(text -> notes(page, text));
    scene.slide().ifPresent(slide -> new PageSlide(words).write(page, slide));
    if (!scene.shown().isSlideAlone()) {
      var view = views.of(scene.shown());
      if (view.isPresent()) {
        PageSlide.picture(page, "image/png", view.get(), viewName(scene) + ". " + title.text());
      } else {
        map(page, scene, shapes);
      }
      page.open("div", "class", "pick", "aria-live", "polite").close();
      lists(page, scene);
    }
    page.close().line();
  }

  private String viewName(PageScene scene) {
    return words.get("panel.view." + scene.state().view().open().key());
  }

  private void notes(MarkupWriter page, String text) {
    page.open("details", "class", "notes");
    page.element("summary", words.get("export.html.notes"));
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> page.element("p", line, "dir", "auto"));
    page.close();
  }

  private void map(MarkupWriter page, PageScene scene, BaseMapShapes shapes) {
    var map = new SceneMap(scene, base, shapes, classes, words);
    var legend = new PageLegend(scene, base, map.fills(), words, classes);
    var timeline = new PageTimeline(scene, words, classes);
    var onMap = scene.visible().map();
    var caption =
        words.get("export.map.caption", words.messages().date(scene.state().cursor().day()));
    page.open("div", "class", "fig").open("figure", "class", "pic");
    map.write(
        page,
        legend.title()
            + ". "
            + caption
            + " "
            + words.get("export.count.events", onMap.markers().size()));
    page.open("figcaption").text(caption);
    if (onMap.unplaced() > 0) {
      var all = onMap.markers().size() + onMap.unplaced();
      page.text(" " + words.get("map.unplaced", onMap.unplaced(), all) + ".");
    }
    page.close(2);
    legend.write(page);
    var note = words.manifest("boundaryNote", index.dataset().manifest().boundaryNote());
    page.open("details").element("summary", words.get("map.legend.note.show"));
    words.put(page, "p", note);
    page.close();
    legend.table(page);
    timeline.write(page);
    page.close().line();
    told.addAll(onMap.markers());
    told.addAll(onMap.routes());
    told.addAll(timeline.events());
  }

  private void lists(MarkupWriter page, PageScene scene) {
    var panel = scene.visible().panel();
    var focus = scene.state().focus().flatMap(index::find);
    focus.ifPresent(
        item -> {
          told.add(item);
          cards.again(page, item);
        });
    list(page, "events", panel.events());
    list(page, "agreements", panel.agreements());
    list(page, "quotes", panel.quotes());
    list(page, "figures", panel.figures());
    list(page, "routes", scene.visible().map().routes());
    if (!panel.memberships().isEmpty()) {
      page.open("details").element("summary", numbered("roles", panel.memberships().size()));
      cards.roles(page, panel.memberships());
      page.close().line();
    }
  }

  private String numbered(String chapter, int count) {
    return words.get("export.chapter." + chapter) + " (" + count + ")";
  }

  private void list(MarkupWriter page, String chapter, List<? extends Item> items) {
    if (items.isEmpty()) {
      return;
    }
    told.addAll(items);
    var isLong = items.size() > LONG_LIST;
    if (isLong) {
      page.open("details").element("summary", numbered(chapter, items.size()));
    } else {
      page.element("h3", numbered(chapter, items.size()));
    }
    page.open("ul", "class", "list", "data-list", chapter);
    items.forEach(item -> cards.row(page, item));
    page.close(isLong ? 2 : 1).line();
  }

  private void records(MarkupWriter page) {
    filtered.ifPresent(
        all -> all.all().stream().filter(item -> !(item instanceof Membership)).forEach(told::add));
    page.open("section", "id", "records", "aria-labelledby", "records-h")
        .element("h2", words.get("page.records"), "id", "records-h");
    told.stream().sorted(RecordOrder.BY_TIME).forEach(item -> cards.card(page, item));
    filtered.ifPresent(
        all ->
            all.events().stream()
                .map(event -> index.format(event.format()))
                .distinct()
                .filter(format -> !told.contains(format))
                .forEach((Format format) -> cards.card(page, format)));
    page.close().line();
  }

  private void footer(MarkupWriter page) {
    var manifest = index.dataset().manifest();
    page.open("footer").element("h2", words.get("page.about"));
    page.element(
        "p",
        words.get(
            "export.handout.dataset",
            words.manifest("title", manifest.title()).text(),
            manifest.version(),
            words.date(manifest.released()),
            manifest.licence()));
    words.put(page, "p", words.manifest("attribution", manifest.attribution()));
    if (lecture.isEmpty()) {
      page.element("p", words.get("export.handout.reopen", StateLine.format(first)));
    }
    page.close();
  }
}
