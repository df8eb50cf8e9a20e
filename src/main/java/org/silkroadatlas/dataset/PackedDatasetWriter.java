package org.silkroadatlas.dataset;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.LanguageTexts;
import org.silkroadatlas.model.Translations;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.EdtfDate;
import org.silkroadatlas.time.EdtfInterval;
import org.silkroadatlas.time.EdtfInterval.Endpoint;

/**
 * Writes a dataset for {@link PackedDatasetReader}: first every text and date once, then the
 * records, each as the values of its components in order. Equal datasets give equal bytes.
 */
// Written and read by the same build of the program, so enum constants have the same order.
@SuppressWarnings("EnumOrdinal")
final class PackedDatasetWriter {
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final Map<Edtf, Integer> dates = new LinkedHashMap<>();
  private final ByteArrayOutputStream records = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(records);

  private PackedDatasetWriter() {}

  /** Writes a dataset; of its texts, only the languages. */
  static void write(Dataset dataset, DataOutputStream to) throws IOException {
    writeRecord(dataset, to);
  }

  /** Writes the texts in one language. */
  static void write(LanguageTexts texts, DataOutputStream to) throws IOException {
    writeRecord(texts, to);
  }

  private static void writeRecord(Record record, DataOutputStream to) throws IOException {
    var writer = new PackedDatasetWriter();
    writer.value(record);
    var dates = new ByteArrayOutputStream();
    writer.writeDates(new DataOutputStream(dates));
    writer.writeTexts(to);
    dates.writeTo(to);
    writer.records.writeTo(to);
  }

  private void value(Object value) throws IOException {
    switch (value) {
      case String text -> out.writeChar(index(texts, text));
      case Edtf date -> out.writeChar(index(dates, date));
      case Boolean flag -> out.writeBoolean(flag);
      case Integer number -> out.writeInt(number);
      case Double number -> out.writeDouble(number);
      case Enum<?> choice -> out.writeByte(choice.ordinal());
      case Optional<?> optional -> {
        out.writeBoolean(optional.isPresent());
        if (optional.isPresent()) {
          value(optional.get());
        }
      }
      case List<?> list -> {
        out.writeChar(narrow(list.size()));
        for (var item : list) {
          value(item);
        }
      }
      case Translations translations -> value(List.copyOf(translations.languages()));
      case Map<?, ?> map -> {
        out.writeChar(narrow(map.size()));
        for (var entry : new TreeMap<>(map).entrySet()) {
          value(entry.getKey());
          value(entry.getValue());
        }
      }
      case Record record -> {
        for (var component : record.getClass().getRecordComponents()) {
          value(component(record, component));
        }
      }
      default -> throw new IllegalArgumentException("No form for " + value.getClass());
    }
  }

  private static Object component(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("Cannot ask for " + component, e);
    }
  }

  private static <T> int index(Map<T, Integer> table, T value) {
    return narrow(table.computeIfAbsent(value, k -> table.size()));
  }

  private static int narrow(int number) {
    if (number > Character.MAX_VALUE) {
      throw new IllegalArgumentException("More than 65,535 of a kind");
    }
    return number;
  }

  private void writeTexts(DataOutputStream to) throws IOException {
    to.writeChar(narrow(texts.size()));
    for (var text : texts.keySet()) {
      var isLatin = text.chars().allMatch(c -> c <= 0xff);
      var bytes = text.getBytes(isLatin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
      to.writeBoolean(isLatin);
      to.writeInt(bytes.length);
      to.write(bytes);
    }
  }

  private void writeDates(DataOutputStream to) throws IOException {
    to.writeChar(narrow(dates.size()));
    for (var date : dates.keySet()) {
      switch (date) {
        case EdtfDate known -> {
          to.writeByte(PackedDatasetReader.DATE);
          writeDate(known, to);
        }
        case EdtfInterval interval -> {
          to.writeByte(PackedDatasetReader.INTERVAL);
          writeEnd(interval.start(), to);
          writeEnd(interval.end(), to);
        }
      }
    }
  }

  private void writeEnd(Endpoint end, DataOutputStream to) throws IOException {
    switch (end) {
      case Endpoint.Known known -> {
        to.writeByte(PackedDatasetReader.KNOWN);
        writeDate(known.date(), to);
      }
      case Endpoint.Open _ -> to.writeByte(PackedDatasetReader.OPEN);
      case Endpoint.Unknown _ -> to.writeByte(PackedDatasetReader.UNKNOWN);
    }
  }

  private void writeDate(EdtfDate date, DataOutputStream to) throws IOException {
    to.writeChar(index(texts, date.text()));
    to.writeInt(Math.toIntExact(date.earliest().toEpochDay()));
    to.writeInt(Math.toIntExact(date.latest().toEpochDay()));
    to.writeByte(date.precision().ordinal());
    to.writeBoolean(date.isUncertain());
    to.writeBoolean(date.isApproximate());
  }
}
