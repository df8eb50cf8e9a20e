package org.silkroadatlas.app.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.silkroadatlas.app.export.ExportChoices.Layout;
import org.silkroadatlas.app.settings.Theme;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.exercise.QuestionScenes;
import org.silkroadatlas.export.ExportException;
import org.silkroadatlas.export.ExportKind;
import org.silkroadatlas.export.FilterWords;
import org.silkroadatlas.export.PngWriter;
import org.silkroadatlas.export.Progress;
import org.silkroadatlas.export.Raster;
import org.silkroadatlas.export.RecordCells;
import org.silkroadatlas.export.TextExport;
import org.silkroadatlas.export.TreatyTable;
import org.silkroadatlas.export.ViewTable;
import org.silkroadatlas.export.WholeFile;
import org.silkroadatlas.export.html.HtmlPage;
import org.silkroadatlas.export.page.Handout;
import org.silkroadatlas.export.page.PageSubject;
import org.silkroadatlas.export.page.Paper;
import org.silkroadatlas.export.page.PicturePage;
import org.silkroadatlas.export.page.Slides;
import org.silkroadatlas.export.page.SpeakerNotes;
import org.silkroadatlas.export.page.TableSheet;
import org.silkroadatlas.export.page.Worksheet;
import org.silkroadatlas.export.pptx.PptxDocument;
import org.silkroadatlas.export.pptx.PptxSlide;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.MapFraming;
import org.silkroadatlas.query.OpenView;
import org.silkroadatlas.query.RecordWords;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.StateException;
import org.silkroadatlas.query.StateLine;
import org.silkroadatlas.query.TreatyBoard;
import org.silkroadatlas.tables.SourceRow;
import org.silkroadatlas.tables.SourceSheet;
import org.silkroadatlas.tables.TableWriter;
import org.silkroadatlas.views.treaties.TreatyBoardView;

/**
 * Exports a state or a lecture to files. Runs on any thread but the JavaFX thread, which only draws
 * pictures; JavaFX must be running for types that are drawn.
 */
public final class Exporter {
  private static final PictureSize SLIDE = PictureSize.of(1920, 1080);

  /** The room on a slide beside a caption, a line and a note. */
  private static final PictureSize PPTX_PICTURE = PictureSize.of(1920, 830);

  /** The size of a view on a web page, which suits the screen of a tablet. */
  private static final PictureSize VIEW_PICTURE = new PictureSize(1280, 800, 1.25);

  /** 300 dots per inch. */
  private static final double FINE = 300 / 72.0;

  /** Pixels per logical pixel of a map on paper, so that its text is as small as the page's. */
  private static final double PAPER_SCALE = 2.2;

  private static final double SCREEN_DENSITY = 96;

  /** The height of heading and note on boundaries in a picture, in logical pixels. */
  private static final double FRAME = 110;

  /** The layouts that include notes. */
  private static final Set<Layout> WITH_NOTES = Set.of(Layout.NOTES, Layout.PAGE_WITH_NOTES);

  private static final Set<ExportKind> OF_VIEWS =
      EnumSet.of(ExportKind.CSV, ExportKind.XLSX, ExportKind.HTML, ExportKind.PDF, ExportKind.PNG);

  /** Types for which a view that is too wide for a sheet is shown as in the window. */
  private static final Set<ExportKind> PICTURED = EnumSet.of(ExportKind.PDF, ExportKind.PNG);

  private final DatasetIndex index;
  private final Supplier<BaseMap> base;
  private final Messages messages;
  private final PictureExport pictures;

  /**
   * Exports from a dataset.
   *
   * @param base the base map; used only for drawing
   */
  public Exporter(DatasetIndex index, Supplier<BaseMap> base, Messages messages) {
    this.index = index;
    this.base = base;
    this.messages = messages;
    pictures = new PictureExport(index, base, messages);
  }

  /**
   * Writes a file completely or not at all.
   *
   * @throws ExportException if the file cannot be written
   * @throws CancellationException if the progress cancels
   */
  public void export(
      Path file, ExportKind kind, State state, ExportChoices choices, Progress progress)
      throws ExportException {
    var shown = state.shown(index);
    if (!shown.equals(index)) {
      new Exporter(shown, base, messages).export(file, kind, state, choices, progress);
      return;
    }
    var view = view(kind, state, choices);
    if (view.isPresent()) {
      WholeFile.write(
          file, progress, out -> write(view.get(), kind, state, choices, out, progress));
      return;
    }
    WholeFile.write(
        file,
        progress,
        switch (kind) {
          case PNG -> out -> png(asked(PageSubject.of(state)), choices, out, progress);
          case PDF -> out -> pdf(state, choices, out, progress);
          case PPTX ->
              out ->
                  pptx(
                      filterTitle(state),
                      List.of(new Slide(asked(PageSubject.of(state)), "")),
                      choices,
                      out,
                      progress);
          case XLSX -> out -> workbook(state, out);
          case HTML -> new HtmlPage(index, base.get(), state, messages, progress);
          default -> new TextExport(kind, index.asWritten(), state, messages, progress);
        });
  }

  /** Whether a file of another type contains a picture, which needs JavaFX. */
  public static boolean isDrawn(ExportKind kind, State state, ExportChoices choices) {
    return choices.layout() == Layout.VIEW
        && kind == ExportKind.HTML
        && state.view().open() == OpenView.TRENDS;
  }

  /** The table of the open view, if it is requested and possible in this file type. */
  private Optional<ViewTable> view(ExportKind kind, State state, ExportChoices choices) {
    return choices.layout() == Layout.VIEW && OF_VIEWS.contains(kind)
        ? ViewTable.of(index, messages, state)
            .filter(it -> it.isSheet() || !PICTURED.contains(kind))
        : Optional.empty();
  }

  private void write(
      ViewTable view,
      ExportKind kind,
      State state,
      ExportChoices choices,
      OutputStream out,
      Progress progress)
      throws IOException {
    var table = view.table();
    switch (kind) {
      case CSV -> {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        table.writeCsv(writer);
        writer.flush();
      }
      case XLSX ->
          workbook(table.cells(), messages.get("panel.view." + state.view().open().key()), out);
      case HTML -> {
        var png = new ByteArrayOutputStream();
        if (view.isDrawn()) {
          var picture = picture(state, choices, progress);
          PngWriter.write(picture, SCREEN_DENSITY, texts(PageSubject.of(state)), png, progress);
        }
        var manifest = index.dataset().manifest();
        var foot = manifest.title() + ", " + manifest.version() + ". " + manifest.attribution();
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var shown = Optional.of(png.toByteArray()).filter(bytes -> bytes.length > 0);
        table.writePage(messages, shown, foot, writer);
        writer.flush();
      }
      case PDF -> {
        var picture =
            view.isDrawn()
                ? Optional.of(picture(state, choices, progress))
                : Optional.<Raster>empty();
        var paper = choices.paper().orElse(Paper.A4);
        new TableSheet(index, view, picture, messages, paper, progress).write(out);
      }
      default -> {
        var size = choices.size().orElseGet(() -> size(state));
        var picture =
            pictures.draw(PageSubject.of(state), choices.theme(), Layout.MAP, size, true, progress);
        PngWriter.write(picture, SCREEN_DENSITY, texts(PageSubject.of(state)), out, progress);
      }
    }
  }

  /** The view alone, without a frame. */
  private Raster picture(State state, ExportChoices choices, Progress progress) {
    return pictures.draw(
        PageSubject.of(state),
        choices.theme(),
        Layout.MAP,
        choices.size().orElse(SLIDE),
        false,
        progress);
  }

  /** The size of the whole treaty board, as far as a picture can hold it, or of a slide. */
  private PictureSize size(State state) {
    if (state.view().open() != OpenView.TREATIES) {
      return SLIDE;
    }
    var view = state.view();
    var board = TreatyBoard.of(index, state.filter(), state.cursor().day(), view.treaties());
    var words = new RecordWords(index, messages.locale().getLanguage());
    var whole = TreatyBoardView.wholeSize(board, new TreatyTable(index, words, messages));
    return PictureSize.ofLogical(whole.getWidth(), whole.getHeight() + FRAME);
  }

  /**
   * Writes a whole lecture: a page or a picture for each scene, or a handout of all. Files are
   * written completely or not at all; of pictures, either all or none.
   *
   * @param file the file; for pictures, the number of the scene is appended to its name
   * @param kind HTML, PDF, PNG or PPTX
   * @throws ExportException if a file cannot be written or a scene cannot be shown
   * @throws CancellationException if the progress cancels
   */
  public void export(
      Path file, ExportKind kind, Lecture lecture, ExportChoices choices, Progress progress)
      throws ExportException {
    var scenes = scenes(file, lecture, WITH_NOTES.contains(choices.layout()));
    if (kind == ExportKind.PNG) {
      WholeFile.writeAll(
          pictures(file, scenes.size()),
          progress,
          i -> out -> png(scenes.get(i), choices, out, progress.part(i, scenes.size())));
    } else if (kind == ExportKind.HTML) {
      var page =
          new HtmlPage(
              index, base.get(), lecture.title(), scenes, this::viewPicture, messages, progress);
      WholeFile.write(file, progress, page);
    } else if (kind == ExportKind.PPTX) {
      WholeFile.write(file, progress, out -> pptx(lecture, scenes, choices, out, progress));
    } else if (choices.layout() == Layout.HANDOUT) {
      var paper = choices.paper().orElse(Paper.A4);
      var handout = new Handout(index, lecture.title(), scenes, messages, paper, progress);
      WholeFile.write(file, progress, out -> handout(handout, out));
    } else if (choices.layout() == Layout.NOTES) {
      var minutes = lecture.scenes().stream().map(Scene::minutes).toList();
      var paper = choices.paper().orElse(Paper.A4);
      var notes =
          new SpeakerNotes(index, lecture.title(), scenes, minutes, messages, paper, progress);
      WholeFile.write(file, progress, out -> notes(notes, out));
    } else {
      WholeFile.write(
          file, progress, out -> slides(lecture.title(), scenes, choices, out, progress));
    }
  }

  /** The files for the pictures of a lecture; all numbers have as many digits as the last. */
  public static List<Path> pictures(Path file, int count) {
    var name = String.valueOf(file.getFileName());
    var stem = name.substring(0, name.length() - ExportKind.PNG.ending().length());
    var digits = Integer.toString(count).length();
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> stem + String.format(Locale.ROOT, "-%0" + digits + "d", i))
        .map(numbered -> file.resolveSibling(numbered + ExportKind.PNG.ending()))
        .toList();
  }

  private List<PageSubject> scenes(Path file, Lecture lecture, boolean withNotes)
      throws ExportException {
    var shown = new ArrayList<PageSubject>();
    for (var scene : lecture.scenes()) {
      try {
        var state = scene.isSlideAlone() ? index.home() : StateLine.parse(scene.state(), index);
        var made = scene.frame().orElse(MapFraming.OF_TOURS);
        var notes = scene.notes().filter(text -> withNotes);
        var subject = new PageSubject(state, scene.caption(), notes, Optional.of(made));
        shown.add(scene.slide().isPresent() ? subject.withSlide(scene.slide()) : asked(subject));
      } catch (StateException e) {
        throw ExportException.ofScene(file, shown.size() + 1, e);
      }
    }
    if (shown.isEmpty()) {
      throw ExportException.ofNoScenes(file);
    }
    return shown;
  }

  /** Adds the question for a state that shows exercises. */
  private PageSubject asked(PageSubject shown) {
    var state = shown.state();
    return shown.withSlide(QuestionScenes.slide(state, state.shown(index), messages));
  }

  private void png(PageSubject shown, ExportChoices choices, OutputStream out, Progress progress)
      throws IOException {
    var size = choices.size().orElse(SLIDE);
    var picture = pictures.draw(shown, choices.theme(), choices.layout(), size, true, progress);
    PngWriter.write(picture, SCREEN_DENSITY, texts(shown), out, progress);
  }

  private Map<String, String> texts(PageSubject shown) {
    var manifest = index.dataset().manifest();
    var texts = new LinkedHashMap<String, String>();
    var filter = new FilterWords(index, messages).title(shown.state().filter());
    texts.put("Title", shown.headline().isEmpty() ? filter : shown.headline());
    texts.put("Description", manifest.boundaryNote());
    texts.put("Copyright", manifest.attribution() + " " + manifest.licence());
    texts.put("Source", manifest.title() + ", version " + manifest.version());
    texts.put("Software", "Silk Road Atlas");
    return texts;
  }

  /** The picture of a view that is not a map, for a web page. */
  private Optional<byte[]> viewPicture(PageSubject shown) throws IOException {
    if (!shown.isOtherView()) {
      return Optional.empty();
    }
    var none = Progress.SILENT;
    var picture = pictures.draw(shown, Theme.LIGHT, Layout.MAP, VIEW_PICTURE, false, none);
    var png = new ByteArrayOutputStream();
    PngWriter.write(picture, SCREEN_DENSITY, texts(shown), png, none);
    return Optional.of(png.toByteArray());
  }

  /** A workbook keeps numbers and texts apart, whatever the settings of the reader. */
  private void workbook(State state, OutputStream out) throws IOException {
    workbook(RecordCells.of(index.asWritten(), state), messages.get("export.sheet"), out);
  }

  private static void workbook(List<List<String>> cells, String name, OutputStream out)
      throws IOException {
    var rows = new ArrayList<SourceRow>();
    for (var row : cells) {
      rows.add(new SourceRow(rows.size() + 1, row));
    }
    TableWriter.workbook(List.of(new SourceSheet(name, false, rows)), out);
  }

  private void pdf(State state, ExportChoices choices, OutputStream out, Progress progress)
      throws IOException {
    var paper = choices.paper().orElse(Paper.A4);
    switch (choices.layout()) {
      case HANDOUT -> handout(new Handout(index, state, messages, paper, progress), out);
      case WORKSHEET ->
          new Worksheet(index, base.get(), state, messages, paper).write(out, progress);
      case WHOLE, MAP, VIEW, NOTES, PAGE, PAGE_WITH_NOTES -> {
        var title = new FilterWords(index, messages).title(state.filter());
        slides(title, List.of(asked(PageSubject.of(state))), choices, out, progress);
      }
    }
  }

  /** The maps of a handout are always light. */
  private void handout(Handout handout, OutputStream out) throws IOException {
    var width = (int) Math.round(handout.mapWidth() * FINE);
    var size = new PictureSize(width, width * 6 / 10, PAPER_SCALE);
    handout.write(
        (shown, part) -> pictures.draw(shown, Theme.LIGHT, Layout.MAP, size, false, part), out);
  }

  /** To save ink, the pictures of notes are light and small. */
  private void notes(SpeakerNotes notes, OutputStream out) throws IOException {
    var width = (int) Math.round(notes.pictureWidth() * FINE);
    var size = PictureSize.of(width, width * 9 / 16);
    notes.write(
        (shown, part) -> pictures.draw(shown, Theme.LIGHT, Layout.WHOLE, size, false, part), out);
  }

  private void slides(
      String title,
      List<PageSubject> scenes,
      ExportChoices choices,
      OutputStream out,
      Progress progress)
      throws IOException {
    var slides = new Slides(index, title, messages, choices.paper());
    for (var i = 0; i < scenes.size(); i++) {
      var part = progress.part(i, scenes.size());
      var page = slides.add(scenes.get(i));
      var size = choices.size().orElseGet(() -> size(page));
      page.draw(
          pictures.draw(scenes.get(i), choices.theme(), choices.layout(), size, false, part), part);
    }
    slides.write(out, progress);
  }

  /** A slide of a presentation with the speaker's notes. */
  private record Slide(PageSubject shown, String notes) {}

  private String filterTitle(State state) {
    return new FilterWords(index, messages).title(state.filter());
  }

  private void pptx(
      Lecture lecture,
      List<PageSubject> scenes,
      ExportChoices choices,
      OutputStream out,
      Progress progress)
      throws IOException {
    var slides = new ArrayList<Slide>();
    for (var i = 0; i < scenes.size(); i++) {
      slides.add(new Slide(scenes.get(i), lecture.scenes().get(i).notes().orElse("")));
    }
    pptx(lecture.title(), slides, choices, out, progress);
  }

  private void pptx(
      String title, List<Slide> slides, ExportChoices choices, OutputStream out, Progress progress)
      throws IOException {
    var manifest = index.dataset().manifest();
    var note =
        String.join(" ", manifest.boundaryNote(), manifest.attribution(), manifest.licence() + ".");
    var document = new PptxDocument(title, messages.locale().toLanguageTag(), note);
    var size = choices.size().orElse(PPTX_PICTURE);
    for (var i = 0; i < slides.size(); i++) {
      document.add(pptxSlide(slides.get(i), choices, size, progress.part(i, slides.size())));
    }
    document.write(out);
  }

  private PptxSlide pptxSlide(Slide slide, ExportChoices choices, PictureSize size, Progress part)
      throws IOException {
    var shown = slide.shown();
    var notes = withAnswer(shown, slide.notes());
    if (shown.isSlideAlone()) {
      return PptxSlide.of(shown.slide().orElseThrow(), shown.caption(), notes);
    }
    // The text of a slide beside its map can be changed, too. A picture is drawn with the map.
    var text = shown.slide().filter(it -> it.picture().isEmpty());
    var drawn = text.isPresent() ? shown.withSlide(Optional.empty()) : shown;
    var layout = text.isPresent() ? Layout.MAP : choices.layout();
    var room = text.isPresent() ? size.half() : size;
    var picture = pictures.draw(drawn, choices.theme(), layout, room, false, part);
    var png = new ByteArrayOutputStream();
    PngWriter.write(picture, SCREEN_DENSITY, texts(shown), png, part);
    var page =
        new PptxSlide(
            shown.headline(),
            Slides.line(index, messages, shown.state()),
            notes,
            png.toByteArray(),
            room.width(),
            room.height());
    return text.map(page::beside).orElse(page);
  }

  /** Adds the answer to the notes: the audience only sees the question. */
  private String withAnswer(PageSubject shown, String notes) {
    return shown
        .slide()
        .filter(it -> it.hasAnswer())
        .map(it -> messages.get("exercise.answer", it.answer()))
        .map(answer -> notes.isBlank() ? answer : answer + "\n" + notes)
        .orElse(notes);
  }

  private static PictureSize size(PicturePage page) {
    return PictureSize.of(
        (int) Math.round(page.pictureWidth() * FINE),
        (int) Math.round(page.pictureHeight() * FINE));
  }
}
