package org.silkroadatlas.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.silkroadatlas.exercise.Question;
import org.silkroadatlas.exercise.QuestionWords;
import org.silkroadatlas.model.Item;

/**
 * Exercises in the GIFT format for Moodle. Ordering becomes a matching question; questions that
 * need a map are left out.
 */
public final class GiftWriter {
  private GiftWriter() {}

  /**
   * Writes questions.
   *
   * @param title the category of the questions
   */
  public static void write(String title, List<Question> questions, QuestionWords words, Writer out)
      throws IOException {
    out.write("$CATEGORY: " + title.replace("/", "//").replaceAll("\\R", " ") + "\n\n");
    var number = 0;
    for (var question : questions) {
      if (!question.kind().needsMap()) {
        number++;
        out.write("::" + number + "::[plain]" + plain(words.whole(question)) + " {\n");
        if (question.kind().isOrder()) {
          order(question, words, out);
        } else {
          choices(question, words, out);
        }
        out.write("\t####" + plain(proof(question, words)) + "\n}\n\n");
      }
    }
  }

  private static void choices(Question question, QuestionWords words, Writer out)
      throws IOException {
    for (var i = 0; i < question.choices().size(); i++) {
      var sign = question.answer().contains(i) ? "=" : "~";
      out.write("\t" + sign + plain(words.choice(question, i).text()) + "\n");
    }
  }

  private static void order(Question question, QuestionWords words, Writer out) throws IOException {
    for (var i = 0; i < question.choices().size(); i++) {
      var place = question.answer().indexOf(i) + 1;
      out.write("\t=" + plain(words.choice(question, i).text()) + " -> " + place + "\n");
    }
  }

  private static String proof(Question question, QuestionWords words) {
    return words.proof(question).stream()
        .map((Item item) -> words.dated(item).text())
        .collect(Collectors.joining("; "));
  }

  /** Escapes the special characters of GIFT and joins lines. */
  private static String plain(String text) {
    var plain = new StringBuilder();
    for (var c : text.replaceAll("\\s+", " ").strip().toCharArray()) {
      if ("\\~=#{}:".indexOf(c) >= 0) {
        plain.append('\\');
      }
      plain.append(c);
    }
    return plain.toString().replace("->", "-\u2060>");
  }
}
