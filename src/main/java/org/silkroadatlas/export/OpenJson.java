package org.silkroadatlas.export;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Indented JSON on a writer that is not closed. */
final class OpenJson {
  private OpenJson() {}

  static JsonGenerator generator(Writer out) {
    return JsonMapper.builder()
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .build()
        .writerWithDefaultPrettyPrinter()
        .createGenerator(out);
  }
}
