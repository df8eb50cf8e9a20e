package org.silkroadatlas.export.html;

import java.util.ArrayList;
import java.util.List;
import org.silkroadatlas.exercise.Choice.OfItem;
import org.silkroadatlas.exercise.ExerciseKind;
import org.silkroadatlas.exercise.Question;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Extent;
import org.silkroadatlas.geo.LabelPoint;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Viewport;

/** The map of a question: marked countries, or letters on a blank map. */
final class QuestionMap {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 360;
  private static final double MARGIN = 60;
  private static final double PLAIN = 4;

  /** The size of a country's name, which must be readable on a phone. */
  private static final double LETTER = 8.5;

  private static final double LINE = 17;

  private final Question question;
  private final BaseMap base;
  private final PageWords words;
  private final Viewport view;
  private final List<double[]> taken = new ArrayList<>();

  QuestionMap(Question question, BaseMap base, PageWords words) {
    this.question = question;
    this.base = base;
    this.words = words;
    view = view();
  }

  /** Whether a question has a map. */
  static boolean isOf(Question question) {
    return question.kind() == ExerciseKind.FIND || question.kind() == ExerciseKind.FORMAT;
  }

  /** The visible part of the map. */
  Viewport shown() {
    return view;
  }

  private Viewport view() {
    var at = new ArrayList<LonLat>();
    question.marked().stream()
        .sorted()
        .flatMap(id -> base.labelPoint(id).stream())
        .map(LabelPoint::position)
        .forEach(at::add);
    var whole = new Viewport(new LonLat(66, 45), 4, WIDTH, HEIGHT);
    if (at.isEmpty()) {
      return whole;
    }
    var box =
        new Extent(
            at.stream().mapToDouble(LonLat::lon).min().orElseThrow() - 4,
            at.stream().mapToDouble(LonLat::lat).min().orElseThrow() - 3,
            at.stream().mapToDouble(LonLat::lon).max().orElseThrow() + 4,
            at.stream().mapToDouble(LonLat::lat).max().orElseThrow() + 3);
    return whole.fit(box, MARGIN).clamped();
  }

  /** Writes it. */
  void write(MarkupWriter page, BaseMapShapes shapes, ColorClasses colors, String label) {
    page.open(
        "svg",
        "class",
        "map",
        "viewBox",
        "0 0 " + SvgSymbols.n(WIDTH) + " " + SvgSymbols.n(HEIGHT),
        "width",
        SvgSymbols.n(WIDTH),
        "height",
        SvgSymbols.n(HEIGHT),
        "role",
        "img",
        "aria-label",
        label);
    page.leaf("rect", "class", "sea", "width", SvgSymbols.n(WIDTH), "height", SvgSymbols.n(HEIGHT));
    page.open("g", "class", "w", "transform", shapes.transform(view));
    page.leaf("use", "href", "#land", "class", "land");
    if (question.kind() == ExerciseKind.FORMAT) {
      var ink = colors.fill(ThemedColor.ACCENT, 0.6);
      question.marked().stream()
          .sorted()
          .flatMap(id -> shapes.country(id).stream())
          .forEach(id -> page.leaf("use", "href", "#" + id, "class", ink));
    }
    for (var line : List.of("lakes", "coast", "borders", "disputed", "loc", "areas")) {
      page.leaf("use", "href", "#" + line, "class", line);
    }
    page.close();
    page.open("g", "paint-order", "stroke");
    if (question.kind() == ExerciseKind.FIND) {
      letters(page);
    } else {
      names(page);
    }
    page.close(2).line();
  }

  private void letters(MarkupWriter page) {
    for (var i = 0; i < question.choices().size(); i++) {
      if (question.choices().get(i) instanceof OfItem(var ref)) {
        mark(page, ref.id(), org.silkroadatlas.exercise.QuestionWords.letter(i), "n l");
      }
    }
  }

  private void names(MarkupWriter page) {
    question.marked().stream()
        .sorted()
        .filter(id -> base.country(id, PLAIN).isPresent() && tryPlace(id))
        .forEach(id -> mark(page, id, words.country(id), "n s"));
  }

  /** Reserves the space of a name; false if it would overlap another. */
  private boolean tryPlace(String country) {
    var at = base.labelPoint(country).map(found -> view.toScreen(found.position()));
    if (at.isEmpty()) {
      return false;
    }
    var half = words.country(country).length() * LETTER / 2;
    var box =
        new double[] {
          at.get().x() - half, at.get().y() - LINE / 2, at.get().x() + half, at.get().y() + LINE / 2
        };
    var isFree =
        taken.stream()
            .noneMatch(
                other ->
                    box[0] < other[2]
                        && other[0] < box[2]
                        && box[1] < other[3]
                        && other[1] < box[3]);
    if (isFree) {
      taken.add(box);
    }
    return isFree;
  }

  private void mark(MarkupWriter page, String country, String text, String styleClass) {
    base.labelPoint(country)
        .map(found -> view.toScreen(found.position()))
        .ifPresent(
            at ->
                page.element(
                    "text",
                    text,
                    "class",
                    styleClass,
                    "x",
                    SvgSymbols.n(at.x()),
                    "y",
                    SvgSymbols.n(at.y() + 5)));
  }
}
