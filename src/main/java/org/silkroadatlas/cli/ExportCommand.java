package org.silkroadatlas.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.app.export.ExportChoices;
import org.silkroadatlas.app.export.ExportChoices.Layout;
import org.silkroadatlas.app.export.Exporter;
import org.silkroadatlas.app.export.PictureSize;
import org.silkroadatlas.app.settings.Theme;
import org.silkroadatlas.app.start.HeadlessStart;
import org.silkroadatlas.coordination.Language;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.dataset.LectureReader;
import org.silkroadatlas.export.ExportException;
import org.silkroadatlas.export.ExportKind;
import org.silkroadatlas.export.page.Paper;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.StateLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a state or a lecture into a file; the end of the file's name tells what sort of file. */
@Command(
    name = "export",
    description =
        "Write a state as a picture, a page, a table or a list of sources, or a whole lecture.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  @Option(names = "--state", paramLabel = "STATE", defaultValue = "", description = "The state.")
  private String state = "";

  @Option(
      names = "--lecture",
      paramLabel = "FILE",
      description =
          "Write this whole lecture instead of a state: a page for each scene into a .pdf or .pptx,"
              + " or with --handout one handout; a .png for each scene, with its number in the"
              + " name.")
  private @Nullable Path lecture;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      required = true,
      description =
          "The file. Its name ends with .html, .png, .pdf, .pptx, .xlsx, .csv, .geojson, .json,"
              + " .timelinejs.json, .bib, .csl.json or .ris.")
  private Path file = Path.of("");

  @Option(
      names = "--dataset",
      paramLabel = "DIR",
      description = "Lay the dataset in this folder over the bundled one.")
  private @Nullable Path dataset;

  @Option(
      names = "--size",
      paramLabel = "WIDTHxHEIGHT",
      description = "The size of a picture in pixels; 1920x1080 unless told.")
  private @Nullable String size;

  @Option(
      names = "--scale",
      paramLabel = "FACTOR",
      description = "Pixels per logical pixel of a picture: the larger, the larger all type.")
  private @Nullable Double scale;

  @Option(names = "--theme", description = "light or dark.", defaultValue = "light")
  private Theme theme = Theme.LIGHT;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      converter = LanguageConverter.class,
      description = "Write in this language, such as ru or zh, instead of the system's.")
  private @Nullable Locale language;

  @Option(
      names = "--notes",
      description = "Put the speaker's notes of a lecture into its page, too; with .html only.")
  private boolean notes;

  @Option(names = "--paper", description = "Put a page on a4 or letter instead of a slide.")
  private @Nullable Paper paper;

  @ArgGroup private @Nullable What what;

  /** At most one of them. */
  private static final class What {
    @Option(names = "--map", description = "Show the map alone.")
    private boolean map;

    @Option(
        names = "--handout",
        description = "Write a PDF with all records of the filter and their sources.")
    private boolean handout;

    @Option(names = "--worksheet", description = "Write a PDF with a map without names.")
    private boolean worksheet;

    Layout layout() {
      if (handout) {
        return Layout.HANDOUT;
      }
      return worksheet ? Layout.WORKSHEET : map ? Layout.MAP : Layout.VIEW;
    }
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws ExportException {
    var messages = new Messages(language == null ? Language.system() : language);
    var kind = ExportKind.of(String.valueOf(file.getFileName())).orElseThrow(this::unknown);
    var choices = choices(kind);
    var index = new DatasetIndex(Datasets.of(dataset)).in(messages.language().code());
    if (lecture != null) {
      return export(LectureReader.read(lecture), kind, choices, index, messages);
    }
    var shown = StateLine.parse(state, index);
    CommandMessages.tellUnsearched(shown, spec.commandLine().getErr());
    var isDrawn = kind.isDrawn() || Exporter.isDrawn(kind, shown, choices);
    if (isDrawn && choices.layout() != Layout.WORKSHEET) {
      HeadlessStart.start();
    }
    new Exporter(index, BaseMapReader::bundled, messages)
        .export(file, kind, shown, choices, new ErrorProgress(spec.commandLine().getErr()));
    return done();
  }

  private int export(
      Lecture whole, ExportKind kind, ExportChoices choices, DatasetIndex index, Messages messages)
      throws ExportException {
    if (!(kind.isDrawn() || kind == ExportKind.HTML)
        || choices.layout() == Layout.WORKSHEET
        || !state.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "A lecture is written as .html, .pdf, .pptx or .png, without --state and --worksheet.");
    }
    // A page needs pictures of the views that are no maps.
    if (kind.isDrawn() || whole.scenes().stream().anyMatch(it -> it.state().contains("view="))) {
      HeadlessStart.start();
    }
    new Exporter(index, BaseMapReader::bundled, messages)
        .export(file, kind, whole, choices, new ErrorProgress(spec.commandLine().getErr()));
    return done();
  }

  private int done() {
    var out = spec.commandLine().getOut();
    out.println(CommandMessages.MESSAGES.get("export.done", file));
    out.flush();
    return 0;
  }

  private ExportChoices choices(ExportKind kind) {
    var layout = what != null ? what.layout() : lecture == null ? Layout.VIEW : Layout.WHOLE;
    if ((layout == Layout.HANDOUT || layout == Layout.WORKSHEET) && kind != ExportKind.PDF) {
      throw new ParameterException(
          spec.commandLine(), "A handout or a worksheet is a PDF; end the file's name with .pdf.");
    }
    if (notes && (kind != ExportKind.HTML || lecture == null)) {
      throw new ParameterException(
          spec.commandLine(), "--notes is for the page of a lecture: --lecture FILE --to x.html.");
    }
    if (notes) {
      layout = Layout.PAGE_WITH_NOTES;
    }
    return new ExportChoices(
        Optional.ofNullable(size).map(this::size), theme, Optional.ofNullable(paper), layout);
  }

  private PictureSize size(String text) {
    try {
      var fitting = PictureSize.parse(text);
      return scale == null
          ? fitting
          : new PictureSize(fitting.width(), fitting.height(), Math.clamp(scale, 0.25, 8));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(),
          "\"" + text + "\" is no size that can be drawn; write --size 1920x1080.",
          e);
    }
  }

  private ParameterException unknown() {
    return new ParameterException(
        spec.commandLine(),
        CommandMessages.MESSAGES.get("export.fault.kind", file, ExportKind.endings()));
  }
}
