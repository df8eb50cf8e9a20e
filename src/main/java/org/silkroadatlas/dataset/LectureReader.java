package org.silkroadatlas.dataset;

import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.Picture;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.model.Slide;
import org.silkroadatlas.model.SlideKind;

/**
 * Reads lecture files. One reading finds all faults, and a file with any fault is rejected. Whether
 * the records named by its scenes exist is not checked. Any thread.
 */
public final class LectureReader {
  /** The newest supported format. */
  static final int FORMAT = 2;

  /** The first format with slides and minutes. */
  static final int WITH_SLIDES = 2;

  /** The minimum width and height of a map, in logical pixels. */
  private static final int LEAST = 16;

  private static final int MOST = 32_768;

  private LectureReader() {}

  /**
   * Reads a lecture.
   *
   * @throws DatasetException with all faults; with one fault only if the format is newer
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

  /** The lecture in the bytes of a file; empty only if a fault was reported. */
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
    if (reportIfNewer(label, object, faults)) {
      return Optional.empty();
    }
    // Records are read separately, so they are removed before the other fields are read.
    var fields = new LinkedHashMap<>(object.fields());
    var own = fields.remove("own");
    var rest = new Node.Obj(object.line(), object.column(), fields);
    var lecture =
        Fields.located(label, rest, LectureReader::lecture, Lecture::title, faults).value();
    return Optional.of(
        own == null ? lecture : lecture.withOwn(OwnRecordsFile.of(label, own.value(), faults)));
  }

  /** Reports a newer format, and nothing else; returns whether it is newer. */
  private static boolean reportIfNewer(String label, Node.Obj object, Faults faults) {
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
    var format = fields.wholeNumber("format", 1, FORMAT);
    var title = fields.text("title");
    var made = fields.requiredObject("dataset", LectureReader::made).orElse(Made.NONE);
    return new Lecture(
        title, made.id(), made.version(), fields.list("scenes", 0, scene -> scene(scene, format)));
  }

  /** The dataset that a lecture was made with. */
  private record Made(String id, String version) {
    static final Made NONE = new Made("", "");
  }

  private static Made made(Fields fields) {
    return new Made(fields.id(), fields.text("version"));
  }

  private static Scene scene(Fields fields, int format) {
    for (var name : List.of("slide", "minutes")) {
      if (fields.has(name) && format < WITH_SLIDES) {
        fields.fault(name, FaultKind.NEEDS_FORMAT, Faults.quoted(name), WITH_SLIDES);
      }
    }
    var slide = fields.optionalObject("slide", LectureReader::slide);
    var isAlone = slide.filter(it -> !it.besideMap()).isPresent();
    return new Scene(
        isAlone ? fields.optionalText("state").orElse("") : fields.text("state"),
        fields.optionalText("caption").orElse(""),
        fields.optionalText("notes"),
        fields.optionalObject("map", LectureReader::frame),
        fields.optionalWholeNumber("minutes", 1, Scene.MOST_MINUTES),
        slide);
  }

  private static Slide slide(Fields fields) {
    var kind = fields.choice("kind", SlideKind.class);
    return new Slide(
        kind,
        fields.optionalText("title").orElse(""),
        fields.optionalText("text").orElse(""),
        kind == SlideKind.QUESTION ? fields.optionalText("answer").orElse("") : "",
        kind == SlideKind.PICTURE
            ? fields.requiredObject("picture", LectureReader::picture).flatMap(it -> it)
            : Optional.empty(),
        fields.flag("besideMap"));
  }

  /** A picture is checked only as far as its first bytes identify it. */
  private static Optional<Picture> picture(Fields fields) {
    var text = String.join("", fields.texts("data"));
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      fields.fault("data", FaultKind.NOT_BASE64);
      return Optional.empty();
    }
    Picture.refusal(bytes)
        .ifPresent(
            refusal ->
                fields.fault(
                    "data",
                    switch (refusal) {
                      case NO_PICTURE -> FaultKind.NO_PICTURE;
                      case TOO_MANY_BYTES -> FaultKind.TOO_LARGE_PICTURE;
                      case TOO_MANY_PIXELS -> FaultKind.TOO_MANY_PIXELS;
                    },
                    switch (refusal) {
                      case NO_PICTURE, TOO_MANY_BYTES ->
                          Integer.toString(Picture.MOST_BYTES / 1_000_000);
                      case TOO_MANY_PIXELS -> Integer.toString(Picture.MOST_PIXELS / 1_000_000);
                    }));
    return Picture.of(bytes);
  }

  private static Scene.Frame frame(Fields fields) {
    return new Scene.Frame(
        fields.wholeNumber("width", LEAST, MOST), fields.wholeNumber("height", LEAST, MOST));
  }
}
