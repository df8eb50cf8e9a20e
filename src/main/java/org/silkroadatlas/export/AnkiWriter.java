package org.silkroadatlas.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.silkroadatlas.exercise.Question;
import org.silkroadatlas.exercise.QuestionWords;

/**
 * Exercises as a tab-separated deck for Anki: question with choices, answer, evidence. Questions
 * that need a map are left out.
 */
public final class AnkiWriter {
  private AnkiWriter() {}

  /** Writes questions, one card per line, after the header that Anki reads. */
  public static void write(String title, List<Question> questions, QuestionWords words, Writer out)
      throws IOException {
    out.write(
        "#separator:tab\n#html:true\n#deck:" + cell(title) + "\n#columns:Front\tBack\tProof\n");
    for (var question : questions) {
      if (!question.kind().needsMap()) {
        out.write(front(question, words) + "\t" + cell(words.answer(question)) + "\t");
        out.write(
            words.proof(question).stream()
                    .map(item -> cell(words.dated(item).text()))
                    .collect(Collectors.joining("<br>"))
                + "\n");
      }
    }
  }

  private static String front(Question question, QuestionWords words) {
    var front = new StringBuilder(cell(words.whole(question)));
    for (var i = 0; i < question.choices().size(); i++) {
      front
          .append("<br>")
          .append(QuestionWords.letter(i))
          .append(". ")
          .append(cell(words.choice(question, i).text()));
    }
    return front.toString();
  }

  private static String cell(String text) {
    return text.replaceAll("\\s+", " ")
        .strip()
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
