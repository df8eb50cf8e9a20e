package org.silkroadatlas.export.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.exercise.Choice.OfItem;
import org.silkroadatlas.exercise.ExerciseKind;
import org.silkroadatlas.exercise.Question;
import org.silkroadatlas.exercise.QuestionWords;
import org.silkroadatlas.export.Progress;
import org.silkroadatlas.export.WholeFile;
import org.silkroadatlas.export.pdf.PdfDocument;
import org.silkroadatlas.export.pdf.PdfRole;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Extent;
import org.silkroadatlas.geo.LabelPoint;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.query.DatasetIndex;

/**
 * Printed exercises: questions with room for answers, then a page with the answers, the evidence
 * and the sources. Any thread.
 */
public final class ExerciseSheet implements WholeFile.Content {
  private static final double MARGIN = 51;
  private static final double BODY = 10;
  private static final double INDENT = 16;
  private static final double MAP_HEIGHT = 190;
  private static final int MARKED = 0xC9BBDD;

  private final DatasetIndex index;
  private final BaseMap base;
  private final String title;
  private final List<Question> questions;
  private final Messages messages;
  private final Progress progress;
  private final QuestionWords words;
  private final PdfDocument document;
  private final PageStyle style;
  private final Column column;
  private final Sources sources;

  /**
   * A sheet of questions.
   *
   * @param title their topic
   */
  public ExerciseSheet(
      DatasetIndex index,
      BaseMap base,
      String title,
      List<Question> questions,
      Messages messages,
      Paper paper,
      Progress progress) {
    this.progress = progress;
    this.index = index;
    this.base = base;
    this.title = messages.get("exercise.sheet", title);
    this.questions = List.copyOf(questions);
    this.messages = messages;
    words = new QuestionWords(index, messages);
    document = new PdfDocument(this.title, messages.locale().toLanguageTag());
    style = new PageStyle(document);
    column = new Column(document, paper, MARGIN);
    sources = new Sources(index);
  }

  @Override
  public void write(OutputStream out) throws IOException {
    column.bookmark(title);
    column.write(new Block(title, style.title, 18, PageStyle.INK), 0, PdfRole.H1);
    text(messages.get("export.worksheet.fields"), PageStyle.QUIET);
    if (questions.isEmpty()) {
      text(messages.get("exercise.none"), PageStyle.INK);
    }
    for (var i = 0; i < questions.size(); i++) {
      task(i, questions.get(i));
    }
    answers();
    document.write(out, progress);
  }

  private void text(String text, int colour) {
    column.write(new Block(text, style.text, BODY, colour), 0);
  }

  private void task(int number, Question question) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block((number + 1) + ". " + words.prompt(question), style.bold, BODY, PageStyle.INK));
    words
        .context(question)
        .ifPresent(text -> blocks.add(new Block(text.text(), style.quote, BODY, PageStyle.INK)));
    var choices = new ArrayList<Block>();
    for (var i = 0; i < question.choices().size(); i++) {
      choices.add(new Block(choice(question, i), style.text, BODY, PageStyle.INK));
    }
    var map = isWithMap(question) ? MAP_HEIGHT + 8 : 0;
    var height =
        map
            + blocks.stream().mapToDouble(block -> column.height(block, 0)).sum()
            + choices.stream().mapToDouble(block -> column.height(block, INDENT)).sum();
    column.gap(14);
    column.need(height);
    column.write(blocks.getFirst(), 0, PdfRole.H2);
    blocks.stream().skip(1).forEach(block -> column.write(block, 0));
    if (isWithMap(question)) {
      map(number, question);
    }
    if (!question.kind().needsMap()) {
      var options = document.root().child(PdfRole.LIST);
      for (var block : choices) {
        column.enter(options.child(PdfRole.ITEM).child(PdfRole.BODY));
        column.write(block, INDENT);
      }
      column.enter(document.root());
    } else {
      column.write(new Block("______", style.text, BODY, PageStyle.INK), INDENT);
    }
  }

  private static boolean isWithMap(Question question) {
    return question.kind() == ExerciseKind.FIND || question.kind() == ExerciseKind.FORMAT;
  }

  private String choice(Question question, int place) {
    var room = question.kind().isOrder() ? "____  " : "";
    return room + QuestionWords.letter(place) + ". " + words.choice(question, place).text();
  }

  private void map(int number, Question question) {
    column.skip(4);
    var page = column.page();
    var label = messages.get("exercise.map", number + 1);
    var text = question.kind().needsMap() ? label : label + ": " + words.marked(question);
    page.draw(
        document.root().figure(text),
        column.left(),
        column.y(),
        column.width(),
        MAP_HEIGHT,
        () -> draw(question));
    column.skip(MAP_HEIGHT + 4);
  }

  private void draw(Question question) {
    var page = column.page();
    var x = column.left();
    var y = column.y();
    var view = view(question);
    page.clip(x, y, column.width(), MAP_HEIGHT);
    var map = new LineMap(base, view, page, x, y);
    if (question.kind() == ExerciseKind.FORMAT) {
      map.fill(question.marked(), MARKED);
    }
    map.draw();
    if (question.kind() == ExerciseKind.FIND) {
      for (var i = 0; i < question.choices().size(); i++) {
        if (question.choices().get(i) instanceof OfItem(var ref)) {
          letter(view, ref.id(), QuestionWords.letter(i));
        }
      }
    }
    page.restore();
    page.moveTo(x, y);
    page.lineTo(x + column.width(), y);
    page.lineTo(x + column.width(), y + MAP_HEIGHT);
    page.lineTo(x, y + MAP_HEIGHT);
    page.closePath();
    page.stroke(0.8, PageStyle.QUIET);
  }

  private void letter(Viewport view, String country, String letter) {
    base.labelPoint(country)
        .map(found -> view.toScreen(found.position()))
        .ifPresent(
            at -> {
              var page = column.page();
              var x = column.left() + at.x();
              var y = column.y() + at.y();
              page.circle(x, y, 9);
              page.fill(0xFFFFFF);
              page.circle(x, y, 9);
              page.stroke(1, PageStyle.INK);
              var left = x - style.bold.width(letter, 12) / 2;
              page.text(letter, left, y + 4.3, style.bold, 12, PageStyle.INK);
            });
  }

  private Viewport view(Question question) {
    var at =
        question.marked().stream()
            .sorted()
            .flatMap(id -> base.labelPoint(id).stream())
            .map(LabelPoint::position)
            .toList();
    var whole = new Viewport(new LonLat(66, 45), 4, column.width(), MAP_HEIGHT);
    if (at.isEmpty()) {
      return whole;
    }
    var box =
        new Extent(
            at.stream().mapToDouble(LonLat::lon).min().orElseThrow() - 4,
            at.stream().mapToDouble(LonLat::lat).min().orElseThrow() - 3,
            at.stream().mapToDouble(LonLat::lon).max().orElseThrow() + 4,
            at.stream().mapToDouble(LonLat::lat).max().orElseThrow() + 3);
    return whole.fit(box, 30).clamped();
  }

  private void answers() {
    column.next();
    var heading = messages.get("exercise.answers");
    column.bookmark(heading);
    column.write(new Block(heading, style.title, 14, PageStyle.INK), 0, PdfRole.H2);
    column.rule();
    for (var i = 0; i < questions.size(); i++) {
      answer(i, questions.get(i));
    }
    column.gap(14);
    column.write(
        new Block(messages.get("export.chapter.sources"), style.title, 12, PageStyle.INK),
        0,
        PdfRole.H3);
    var list = document.root().child(PdfRole.LIST);
    for (var entry : sources.entries(style, messages)) {
      column.gap(2);
      column.need(entry.blocks().stream().mapToDouble(b -> column.height(b, 26)).sum());
      var item = list.child(PdfRole.ITEM);
      column.beside(item.child(PdfRole.LABEL), entry.date(), 0, style.text, 8, PageStyle.QUIET);
      column.enter(item.child(PdfRole.BODY));
      entry.blocks().forEach(block -> column.write(block, 26));
      column.enter(document.root());
    }
    column.gap(10);
    var manifest = index.dataset().manifest();
    column.write(
        new Block(
            manifest.boundaryNote() + " " + manifest.attribution(), style.text, 7, PageStyle.QUIET),
        0);
  }

  private void answer(int number, Question question) {
    column.gap(5);
    column.write(
        new Block((number + 1) + ". " + words.answer(question), style.bold, 9, PageStyle.INK), 0);
    var marks = new LinkedHashSet<String>();
    words.proof(question).forEach(item -> marks.addAll(item.sources()));
    for (var item : words.proof(question)) {
      column.write(new Block(words.dated(item).text(), style.text, 8, PageStyle.QUIET), INDENT);
    }
    if (!marks.isEmpty()) {
      column.write(
          new Block(sources.marks(List.copyOf(marks)), style.text, 8, PageStyle.QUIET), INDENT);
    }
  }
}
