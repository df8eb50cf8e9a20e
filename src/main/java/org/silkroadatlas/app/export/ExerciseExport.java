package org.silkroadatlas.app.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.exercise.Question;
import org.silkroadatlas.exercise.QuestionWords;
import org.silkroadatlas.export.AnkiWriter;
import org.silkroadatlas.export.ExerciseFileKind;
import org.silkroadatlas.export.ExportException;
import org.silkroadatlas.export.GiftWriter;
import org.silkroadatlas.export.Progress;
import org.silkroadatlas.export.WholeFile;
import org.silkroadatlas.export.html.ExercisePage;
import org.silkroadatlas.export.page.ExerciseSheet;
import org.silkroadatlas.export.page.Paper;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.query.DatasetIndex;

/**
 * Writes exercises to files, on any thread and without JavaFX.
 *
 * @param index the dataset they are made from
 * @param base the base map; used only if there are maps
 * @param messages the texts in the language of the file
 */
public record ExerciseExport(DatasetIndex index, Supplier<BaseMap> base, Messages messages) {
  /**
   * Writes a file completely or not at all.
   *
   * @param title the topic of the exercises
   * @throws ExportException if the file cannot be written
   */
  public void write(
      Path file, ExerciseFileKind kind, String title, List<Question> questions, Progress progress)
      throws ExportException {
    WholeFile.write(
        file,
        progress,
        switch (kind) {
          case HTML -> new ExercisePage(index, base.get(), title, questions, messages);
          case PDF ->
              new ExerciseSheet(index, base.get(), title, questions, messages, Paper.A4, progress);
          case GIFT, TSV -> out -> text(kind, title, questions, out);
        });
  }

  private void text(ExerciseFileKind kind, String title, List<Question> questions, OutputStream out)
      throws IOException {
    var writer = new OutputStreamWriter(out, UTF_8);
    var words = new QuestionWords(index, messages);
    var name = messages.get("exercise.sheet", title);
    if (kind == ExerciseFileKind.GIFT) {
      GiftWriter.write(name, questions, words, writer);
    } else {
      AnkiWriter.write(name, questions, words, writer);
    }
    writer.flush();
  }
}
