package org.silkroadatlas.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.exercise.Difficulty;
import org.silkroadatlas.exercise.ExerciseKind;
import org.silkroadatlas.exercise.ExerciseSettings;
import org.silkroadatlas.exercise.ExerciseTopic;
import org.silkroadatlas.exercise.Exercises;
import org.silkroadatlas.exercise.Question;
import org.silkroadatlas.exercise.QuestionWords;
import org.silkroadatlas.export.html.ExercisePage;
import org.silkroadatlas.export.html.PageElements;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Filter;

class ExerciseFilesTest {
  private static final DatasetIndex INDEX = BundledData.INDEX;
  private static final List<Question> QUESTIONS =
      Exercises.of(
          INDEX,
          ExerciseTopic.of(INDEX, Filter.EVERYTHING),
          new ExerciseSettings(EnumSet.allOf(ExerciseKind.class), 120, Difficulty.HARD, 5));

  private static List<Question> withoutMap() {
    return QUESTIONS.stream().filter(question -> !question.kind().needsMap()).toList();
  }

  private static QuestionWords words(String language) {
    return new QuestionWords(INDEX, new Messages(Locale.of(language)));
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "zh", "uz"})
  void moodleReadsTheQuestionsWithTheirAnswers(String language) throws IOException {
    var words = words(language);
    var out = new StringWriter();
    GiftWriter.write("A/B: {x}", QUESTIONS, words, out);
    var entries = GiftText.parse(out.toString());
    var wanted = withoutMap();
    assertEquals(wanted.size(), entries.size());
    for (var i = 0; i < wanted.size(); i++) {
      var question = wanted.get(i);
      var entry = entries.get(i);
      assertEquals(flat(words.whole(question)), entry.text());
      assertFalse(entry.feedback().isEmpty());
      if (question.kind().isOrder()) {
        assertEquals(question.choices().size(), entry.pairs().size());
        for (var place = 0; place < question.answer().size(); place++) {
          var choice = flat(words.choice(question, question.answer().get(place)).text());
          assertEquals(Integer.toString(place + 1), entry.pairs().get(choice));
        }
      } else {
        assertEquals(
            List.of(flat(words.choice(question, question.answer().getFirst()).text())),
            entry.right());
        assertEquals(question.choices().size() - 1, entry.wrong().size());
      }
    }
  }

  @Test
  void signsThatMeanSomethingInGiftAreEscaped() {
    var entries = GiftText.parse("::1::[plain]a\\=b\\{c\\} {\n=x\\~y\n~z\n####f\\:g\n}\n");
    assertEquals("a=b{c}", entries.getFirst().text());
    assertEquals(List.of("x~y"), entries.getFirst().right());
    assertEquals("f:g", entries.getFirst().feedback());
  }

  @Test
  void ankiReadsThreeFieldsOfEachCard() throws IOException {
    var words = words("en");
    var out = new StringWriter();
    AnkiWriter.write("Deck", QUESTIONS, words, out);
    var lines = out.toString().split("\n", -1);
    assertEquals("#separator:tab", lines[0]);
    var cards =
        List.of(lines).stream().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    assertEquals(withoutMap().size(), cards.size());
    for (var i = 0; i < cards.size(); i++) {
      var fields = cards.get(i).split("\t", -1);
      assertEquals(3, fields.length);
      assertTrue(fields[0].contains("<br>A. "));
      assertEquals(flat(words.answer(withoutMap().get(i))), PageElements.plain(fields[1]));
      assertFalse(fields[2].isEmpty());
    }
  }

  @Test
  void thePageHoldsEveryQuestionWithItsAnswerAndSources() throws IOException {
    var out = new ByteArrayOutputStream();
    var messages = new Messages(Locale.ENGLISH);
    new ExercisePage(INDEX, BaseMapReader.bundled(), "All", QUESTIONS, messages).write(out);
    var page = new PageElements(out.toString(UTF_8));
    var tasks = page.all("div").filter(e -> e.get("class").equals("task")).toList();
    assertEquals(QUESTIONS.size(), tasks.size());
    for (var i = 0; i < tasks.size(); i++) {
      var question = QUESTIONS.get(i);
      var id = tasks.get(i).get("id");
      assertEquals(
          question.answer().stream().map(String::valueOf).collect(Collectors.joining(" ")),
          tasks.get(i).get("data-answer"));
      var inputs = question.kind().isOrder() ? "select" : "input";
      assertEquals(
          question.choices().size(), page.all(inputs).filter(e -> e.isIn("id", id)).count());
      var isProved =
          question.kind() == ExerciseKind.FIND
              || page.all("a").anyMatch(e -> e.isIn("id", id) && e.get("href").startsWith("#s"));
      assertTrue(isProved, () -> id);
      var hasMap = page.all("svg").anyMatch(e -> e.isIn("id", id));
      assertEquals(
          Set.of(ExerciseKind.FIND, ExerciseKind.FORMAT).contains(question.kind()), hasMap);
    }
  }

  /** A blank map must not name what is to be found. */
  @Test
  void theBlankMapGivesNothingAway() throws IOException {
    var find = QUESTIONS.stream().filter(question -> question.kind() == ExerciseKind.FIND).toList();
    var out = new ByteArrayOutputStream();
    var messages = new Messages(Locale.ENGLISH);
    new ExercisePage(INDEX, BaseMapReader.bundled(), "All", find, messages).write(out);
    var page = new PageElements(out.toString(UTF_8));
    page.all("text").forEach(e -> assertTrue(e.text().toString().matches("[A-E]"), () -> "" + e));
    page.all("svg")
        .filter(e -> !e.get("aria-label").isEmpty())
        .forEach(e -> assertTrue(e.get("aria-label").matches("Map for question \\d+")));
  }
}
