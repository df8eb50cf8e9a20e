package org.silkroadatlas.export.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.exercise.Question;
import org.silkroadatlas.exercise.QuestionWords;
import org.silkroadatlas.export.WholeFile;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.query.DatasetIndex;

/**
 * Exercises as one HTML file: its script checks and counts the answers; without the script and on
 * paper, the answers follow the questions. Any thread.
 */
public final class ExercisePage implements WholeFile.Content {
  /** Coarse outlines are enough, since nobody measures on these maps. */
  private static final int DETAIL = 4;

  private final List<Question> questions;
  private final BaseMap base;
  private final String title;
  private final PageWords words;
  private final QuestionWords asked;
  private final SourceCitations sources;
  private final ColorClasses colors = new ColorClasses();
  private final Map<Integer, QuestionMap> maps = new LinkedHashMap<>();

  /**
   * A page of questions.
   *
   * @param title their topic
   */
  public ExercisePage(
      DatasetIndex index, BaseMap base, String title, List<Question> questions, Messages messages) {
    this.base = base;
    this.title = title;
    this.questions = List.copyOf(questions);
    words = new PageWords(index, messages);
    asked = new QuestionWords(index, messages);
    sources = new SourceCitations(words);
  }

  @Override
  public void write(OutputStream out) throws IOException {
    for (var i = 0; i < questions.size(); i++) {
      if (QuestionMap.isOf(questions.get(i))) {
        maps.put(i, new QuestionMap(questions.get(i), base, words));
      }
    }
    var main = new MarkupWriter();
    var body = new MarkupWriter();
    if (maps.isEmpty()) {
      questions(main, null);
    } else {
      var views = maps.values().stream().map(QuestionMap::shown).toList();
      var shapes = new BaseMapShapes(base, views, DETAIL);
      questions(main, shapes);
      shapes.write(body);
    }
    var name = words.get("exercise.sheet", title);
    body.open("header")
        .element("p", "Silk Road Atlas", "class", "over")
        .element("h1", name, "dir", "auto")
        .element("p", words.get("export.worksheet.fields"), "class", "q fields")
        .close()
        .line();
    body.open("main", "id", "main").raw(main.toString());
    answers(body);
    body.close();
    footer(body);
    var page = new PageTemplate(words, colors).whole(name, body.toString(), "exercise.js");
    out.write(page.getBytes(UTF_8));
  }

  private void questions(
      MarkupWriter page, @org.jspecify.annotations.Nullable BaseMapShapes shapes) {
    if (questions.isEmpty()) {
      page.element("p", words.get("exercise.none"));
    }
    for (var i = 0; i < questions.size(); i++) {
      question(page, i, shapes);
    }
  }

  private void question(
      MarkupWriter page, int number, @org.jspecify.annotations.Nullable BaseMapShapes shapes) {
    var question = questions.get(number);
    var id = "q" + (number + 1);
    page.open(
        "div",
        "class",
        "task",
        "id",
        id,
        "data-kind",
        question.kind().key(),
        "data-answer",
        question.answer().stream().map(String::valueOf).collect(Collectors.joining(" ")),
        "data-right",
        asked.answer(question));
    page.open("fieldset").element("legend", (number + 1) + ". " + asked.prompt(question));
    asked
        .context(question)
        .ifPresent(
            text -> page.open("blockquote", words.marked(text)).element("p", text.text()).close());
    var map = maps.get(number);
    if (map != null && shapes != null) {
      var label = words.get("exercise.map", number + 1);
      var isBlank = question.kind().needsMap();
      map.write(page, shapes, colors, isBlank ? label : label + ": " + asked.marked(question));
    }
    for (var i = 0; i < question.choices().size(); i++) {
      choice(page, question, id, i);
    }
    page.close();
    page.open("details").element("summary", words.get("exercise.show"));
    answer(page, question);
    page.close(2).line();
  }

  private void choice(MarkupWriter page, Question question, String id, int place) {
    var text = asked.choice(question, place);
    var letter = question.kind().needsMap() ? "" : QuestionWords.letter(place) + ". ";
    page.open("label");
    if (question.kind().isOrder()) {
      page.open("select", "name", id + "-" + place).element("option", "–", "value", "");
      for (var i = 1; i <= question.choices().size(); i++) {
        page.element("option", Integer.toString(i), "value", Integer.toString(i));
      }
      page.close();
    } else {
      page.leaf("input", "type", "radio", "name", id, "value", Integer.toString(place));
    }
    page.open("span", words.marked(text)).text(letter + text.text()).close(2);
  }

  private void answer(MarkupWriter page, Question question) {
    page.element("p", words.get("exercise.answer", asked.answer(question)));
    page.open("ul", "class", "list");
    for (var item : asked.proof(question)) {
      var text = asked.dated(item);
      page.open("li").element("span", text.text(), words.marked(text));
      sources.write(page, item.sources());
      page.close();
    }
    page.close();
  }

  private void answers(MarkupWriter page) {
    page.open("section", "class", "key", "id", "answers", "aria-labelledby", "answers-h")
        .element("h2", words.get("exercise.answers"), "id", "answers-h")
        .open("details")
        .element("summary", words.get("exercise.show"));
    for (var i = 0; i < questions.size(); i++) {
      var question = questions.get(i);
      var proof = new LinkedHashSet<String>();
      asked.proof(question).forEach(item -> proof.addAll(item.sources()));
      page.open("p").text((i + 1) + ". " + asked.answer(question));
      sources.write(page, proof);
      page.close();
    }
    page.element("h3", words.get("export.chapter.sources"));
    sources.list(page);
    page.close(2).line();
  }

  private void footer(MarkupWriter page) {
    var manifest = words.index().dataset().manifest();
    page.open("footer");
    words.put(page, "p", words.manifest("boundaryNote", manifest.boundaryNote()));
    words.put(page, "p", words.manifest("attribution", manifest.attribution()));
    page.element(
        "p",
        words.get(
            "export.handout.dataset",
            words.manifest("title", manifest.title()).text(),
            manifest.version(),
            words.date(manifest.released()),
            manifest.licence()));
    page.close();
  }
}
