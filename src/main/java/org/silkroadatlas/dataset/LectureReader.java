package org.silkroadatlas.dataset;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.Scene;

/**
 * Reads lecture files. Everything that is wrong is found in one reading, and nothing comes of a
 * file in which anything is wrong; whether the records that its scenes name exist is not checked.
 * Safe for use from any thread.
 */
public final class LectureReader {
  /** The newest format that is understood. */
  static final int FORMAT = 1;

  /** A map is no smaller or larger than this, in logical pixels. */
  private static final int LEAST = 16;

  private static final int MOST = 32_768;

  private LectureReader() {}

  /**
   * Reads a lecture.
   *
   * @throws DatasetException with all faults; one fault only if the format is a newer one
   */
  public static Lecture read(Path file) {
    var faults = new Faults();
    var name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
    var label = FolderFiles.shown(name);
    var lecture =
        FolderFiles.bytes(file, label, faults).flatMap(bytes -> lecture(label, bytes, faults));
    faults.throwIfAny();
    return lecture.orElseThrow();
  }

  /** The lecture that the bytes of a file hold; nothing only if a fault was noted. */
  static Optional<Lecture> lecture(String label, byte[] bytes, Faults faults) {
    return SourceText.decode(label, bytes, faults)
        .flatMap(text -> NodeReader.read(label, text, new Limits(), faults))
        .flatMap(node -> lecture(label, node, faults));
  }

  private static Optional<Lecture> lecture(String label, Node node, Faults faults) {
    if (!(node instanceof Node.Obj object)) {
      faults.add(
          label,
          node.line(),
          node.column(),
          FaultKind.WRONG_TYPE,
          label,
          node.describe(),
          Faults.text("want.lecture"));
      return Optional.empty();
    }
    if (isNewer(label, object, faults)) {
      return Optional.empty();
    }
    // Records have a form of their own, so they are taken out before the other fields are read.
    var fields = new LinkedHashMap<>(object.fields());
    var own = fields.remove("own");
    var rest = new Node.Obj(object.line(), object.column(), fields);
    var lecture =
        Fields.located(label, rest, LectureReader::lecture, Lecture::title, faults).value();
    return Optional.of(
        own == null ? lecture : lecture.withOwn(OwnRecordsFile.of(label, own.value(), faults)));
  }

  /** Of a newer format nothing is known, so nothing else is told. */
  private static boolean isNewer(String label, Node.Obj object, Faults faults) {
    var format = object.fields().get("format");
    if (format == null
        || !(format.value() instanceof Node.Num number)
        || !number.whole()
        || Double.parseDouble(number.literal()) <= FORMAT) {
      return false;
    }
    faults.add(
        label,
        number.line(),
        number.column(),
        FaultKind.NEWER_FORMAT,
        number.literal(),
        Integer.toString(FORMAT));
    return true;
  }

  private static Lecture lecture(Fields fields) {
    fields.wholeNumber("format", 1, FORMAT);
    var title = fields.text("title");
    var made = fields.requiredObject("dataset", LectureReader::made).orElse(Made.NONE);
    return new Lecture(
        title, made.id(), made.version(), fields.list("scenes", 0, LectureReader::scene));
  }

  /** What a lecture was made with. */
  private record Made(String id, String version) {
    static final Made NONE = new Made("", "");
  }

  private static Made made(Fields fields) {
    return new Made(fields.id(), fields.text("version"));
  }

  private static Scene scene(Fields fields) {
    return new Scene(
        fields.text("state"),
        fields.optionalText("caption").orElse(""),
        fields.optionalText("notes"),
        fields.optionalObject("map", LectureReader::frame),
        fields.optionalWholeNumber("minutes", 1, Scene.MOST_MINUTES));
  }

  private static Scene.Frame frame(Fields fields) {
    return new Scene.Frame(
        fields.wholeNumber("width", LEAST, MOST), fields.wholeNumber("height", LEAST, MOST));
  }
}
