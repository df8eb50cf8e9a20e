package org.silkroadatlas.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.app.export.ExerciseExport;
import org.silkroadatlas.coordination.Language;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.dataset.LectureReader;
import org.silkroadatlas.exercise.Difficulty;
import org.silkroadatlas.exercise.ExerciseKind;
import org.silkroadatlas.exercise.ExerciseSettings;
import org.silkroadatlas.exercise.ExerciseTopic;
import org.silkroadatlas.exercise.Exercises;
import org.silkroadatlas.export.ExerciseFileKind;
import org.silkroadatlas.export.ExportException;
import org.silkroadatlas.export.FilterWords;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.OwnLayer;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.StateLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes exercises about a filter, a lecture or a tour to a file. */
@Command(
    name = "exercises",
    description = "Create questions from the records, with answers and sources.",
    mixinStandardHelpOptions = true)
final class ExercisesCommand implements Callable<Integer> {
  @Option(
      names = "--state",
      paramLabel = "STATE",
      defaultValue = "",
      description = "Ask about the records that match the filter of this state.")
  private String state = "";

  @Option(
      names = "--lecture",
      paramLabel = "FILE",
      description = "Ask about what this lecture shows instead of a state.")
  private @Nullable Path lecture;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      required = true,
      description =
          "The file to write, ending in .html, .pdf, .gift (for Moodle) or .tsv (for Anki).")
  private Path file = Path.of("");

  @Option(
      names = "--length",
      paramLabel = "NUMBER",
      defaultValue = "12",
      description = "The number of questions; the default is 12.")
  private int length = ExerciseSettings.USUAL_LENGTH;

  @Option(
      names = "--difficulty",
      defaultValue = "medium",
      description = "easy, medium (the default) or hard.")
  private Difficulty difficulty = Difficulty.MEDIUM;

  @Option(
      names = "--kinds",
      split = ",",
      paramLabel = "KIND",
      description =
          "Ask only these kinds: joined, absent, format, order, find, said, signed, changed.")
  private @Nullable Set<ExerciseKind> kinds;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description = "The same number gives the same questions; another number gives others.")
  private long seed = 1;

  @Option(
      names = "--dataset",
      paramLabel = "DIR",
      description = "Open the dataset in this folder on top of the bundled one.")
  private @Nullable Path dataset;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      converter = LanguageConverter.class,
      description = "Use this language, such as ru or zh, instead of the system language.")
  private @Nullable Locale language;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws ExportException {
    var kind = ExerciseFileKind.of(String.valueOf(file.getFileName())).orElseThrow(this::unknown);
    if (length < 1) {
      throw new ParameterException(spec.commandLine(), "--length must be 1 or more.");
    }
    var messages = new Messages(language == null ? Language.system() : language);
    var index = new DatasetIndex(Datasets.of(dataset));
    var asked = kinds == null ? EnumSet.allOf(ExerciseKind.class) : kinds;
    var settings = new ExerciseSettings(asked, length, difficulty, seed);
    var title = "";
    ExerciseTopic topic;
    if (lecture == null) {
      var filter = StateLine.parse(state, index).filter();
      topic = ExerciseTopic.of(index, filter);
      title = new FilterWords(index, messages).title(filter);
    } else {
      var whole = LectureReader.read(lecture);
      index = OwnLayer.over(index, whole.own());
      topic = ExerciseTopic.of(index, states(whole, index));
      title = whole.title();
    }
    var questions = Exercises.of(index, topic, settings);
    new ExerciseExport(index, BaseMapReader::bundled, messages)
        .write(file, kind, title, questions, new ErrorProgress(spec.commandLine().getErr()));
    var out = spec.commandLine().getOut();
    out.println(CommandMessages.MESSAGES.get("export.done", file));
    out.flush();
    return 0;
  }

  private List<State> states(Lecture whole, DatasetIndex index) {
    if (!state.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Use either --state or --lecture, not both.");
    }
    var states = new ArrayList<State>();
    whole.scenes().stream()
        .filter(scene -> !scene.isSlideAlone())
        .forEach(scene -> states.add(StateLine.parse(scene.state(), index)));
    return states;
  }

  private ParameterException unknown() {
    return new ParameterException(
        spec.commandLine(),
        CommandMessages.MESSAGES.get("export.fault.kind", file, ExerciseFileKind.endings()));
  }
}
