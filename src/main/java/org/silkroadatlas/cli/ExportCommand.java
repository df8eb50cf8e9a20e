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
import org.silkroadatlas.query.OwnLayer;
import org.silkroadatlas.query.StateLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a state or a lecture to a file; the file name extension decides the type. */
@Command(
    name = "export",
    description =
        "Export a state as a picture, page, table or list of sources, or export a lecture.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  @Option(names = "--state", paramLabel = "STATE", defaultValue = "", description = "The state.")
  private String state = "";

  @Option(
      names = "--lecture",
      paramLabel = "FILE",
      description =
          "Export this lecture instead of a state: one page per scene for .pdf and .pptx,"
              + " a single handout with --handout, or one numbered .png file per"
              + " scene.")
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
      description = "Open the dataset in this folder on top of the bundled one.")
  private @Nullable Path dataset;

  @Option(
      names = "--size",
      paramLabel = "WIDTHxHEIGHT",
      description = "The size of a picture in pixels; the default is 1920x1080.")
  private @Nullable String size;

  @Option(
      names = "--scale",
      paramLabel = "FACTOR",
      description =
          "Pixels per logical pixel of a picture; larger values make text and lines larger.")
  private @Nullable Double scale;

  @Option(names = "--theme", description = "light (the default) or dark.", defaultValue = "light")
  private Theme theme = Theme.LIGHT;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      converter = LanguageConverter.class,
      description = "Use this language, such as ru or zh, instead of the system language.")
  private @Nullable Locale language;

  @Option(
      names = "--notes",
      description = "Include the speaker notes of a lecture; for .html only.")
  private boolean notes;

  @Option(
      names = "--paper",
      description = "The paper size of a page, a4 or letter, instead of a slide.")
  private @Nullable Paper paper;

  @ArgGroup private @Nullable What what;

  /** At most one of them. */
  private static final class What {
    @Option(names = "--map", description = "Export the map alone.")
    private boolean map;

    @Option(
        names = "--handout",
        description = "Create a PDF of all records that match the filter, with their sources.")
    private boolean handout;

    @Option(names = "--worksheet", description = "Create a PDF worksheet with a blank map.")
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
      var whole = LectureReader.read(lecture);
      return export(whole, kind, choices, OwnLayer.over(index, whole.own()), messages);
    }
    var shown = StateLine.parse(state, index);
    CommandMessages.warnUnsearched(shown, spec.commandLine().getErr());
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
          "A lecture can be exported as .html, .pdf, .pptx or .png, without --state or --worksheet.");
    }
    // A web page needs pictures of the views that are not maps.
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
          spec.commandLine(),
          "A handout or worksheet is a PDF; use a file name that ends in .pdf.");
    }
    if (notes && (kind != ExportKind.HTML || lecture == null)) {
      throw new ParameterException(
          spec.commandLine(),
          "--notes only works for a lecture as a web page: --lecture FILE --to x.html.");
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
          "\"" + text + "\" is not a valid size; write it like --size 1920x1080.",
          e);
    }
  }

  private ParameterException unknown() {
    return new ParameterException(
        spec.commandLine(),
        CommandMessages.MESSAGES.get("export.fault.kind", file, ExportKind.endings()));
  }
}
