package org.silkroadatlas.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.LinkedHashSet;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.export.citation.CitationStyle;
import org.silkroadatlas.export.citation.References;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.Records;
import org.silkroadatlas.query.State;

/** Writes the file types that need no drawing. Any thread. */
public final class TextExport implements WholeFile.Content {
  private final ExportKind kind;
  private final DatasetIndex index;
  private final State state;
  private final Messages messages;
  private final Progress progress;

  /**
   * A file to write.
   *
   * @throws IllegalArgumentException if the type needs the map or is a workbook
   */
  public TextExport(
      ExportKind kind, DatasetIndex index, State state, Messages messages, Progress progress) {
    if (kind.isDrawn() || kind == ExportKind.HTML || kind == ExportKind.XLSX) {
      throw new IllegalArgumentException(kind + " is no text");
    }
    this.kind = kind;
    this.index = index;
    this.state = state;
    this.messages = messages;
    this.progress = progress;
  }

  @Override
  public void write(OutputStream out) throws IOException {
    // Flushed but not closed: the stream belongs to the caller.
    var writer = new OutputStreamWriter(out, UTF_8);
    write(writer);
    writer.flush();
    progress.done(1);
  }

  private void write(Writer out) throws IOException {
    var records = Records.of(index, state);
    switch (kind) {
      case CSV -> CsvWriter.write(index, records, out, progress);
      case GEOJSON -> GeoJsonWriter.write(index, records, out, progress);
      case TIMELINE_JS -> {
        var filter = new FilterWords(index, messages).sentence(state.filter());
        TimelineJsWriter.write(index, records, messages, filter, out, progress);
      }
      case JSON -> VisibleJson.write(Query.visible(index, state), out);
      case BIBTEX -> sources(CitationStyle.BIBTEX, records, out);
      case RIS -> sources(CitationStyle.RIS, records, out);
      case CSL_JSON -> sources(CitationStyle.CSL_JSON, records, out);
      case PNG, PDF, PPTX, HTML, XLSX -> throw new IllegalStateException();
    }
  }

  /** All sources for the filter, each once, in the order in which records cite them. */
  private void sources(CitationStyle style, Records records, Writer out) throws IOException {
    var ids = new LinkedHashSet<String>();
    records.all().forEach(item -> ids.addAll(item.sources()));
    var sources = ids.stream().map(index::source).toList();
    out.write(style.write(new References(index).of(sources)));
  }
}
