package org.silkroadatlas.own;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.silkroadatlas.dataset.DurableFile;
import org.silkroadatlas.model.Named;
import org.silkroadatlas.query.TextFold;
import org.silkroadatlas.tables.mapping.ColumnMeaning;
import org.silkroadatlas.tables.mapping.SheetMapping;
import org.silkroadatlas.tables.mapping.Slug;

/** Remembers the meanings of columns by their headings, for the next file with the same ones. */
final class RememberedColumns {
  private static final int MOST = 200;

  private final Path file;

  /** Remembers them in a file, which need not exist. */
  RememberedColumns(Path file) {
    this.file = file;
  }

  private static String key(SheetMapping mapping) {
    return Slug.of(
        mapping.heads().stream().map(TextFold::fold).collect(Collectors.joining("|")) + "|heads");
  }

  private Properties read() {
    var kept = new Properties();
    try {
      if (Files.exists(file)) {
        kept.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
      }
    } catch (IOException | IllegalArgumentException e) {
      System.getLogger("own").log(System.Logger.Level.WARNING, "Columns not read: " + file, e);
    }
    return kept;
  }

  /** A mapping with the remembered meanings of columns with these headings. */
  SheetMapping applied(SheetMapping guessed) {
    var known = read().getProperty(key(guessed));
    if (known == null) {
      return guessed;
    }
    List<ColumnMeaning> meanings = new ArrayList<>();
    for (var word : known.split(",", -1)) {
      Named.find(ColumnMeaning.class, word).ifPresent(meanings::add);
    }
    return meanings.size() == guessed.columns().size() ? guessed.withColumns(meanings) : guessed;
  }

  /** Remembers the column meanings of mappings. */
  void remember(List<SheetMapping> mappings) {
    var kept = new TreeMap<String, String>();
    read().forEach((key, value) -> kept.put(key.toString(), value.toString()));
    for (var mapping : mappings) {
      if (mapping.used()) {
        kept.put(
            key(mapping),
            mapping.columns().stream().map(Named::key).collect(Collectors.joining(",")));
      }
    }
    while (kept.size() > MOST) {
      kept.pollFirstEntry();
    }
    var text =
        kept.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
            .collect(Collectors.joining());
    try {
      Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
      DurableFile.write(file, text);
    } catch (IOException e) {
      System.getLogger("own").log(System.Logger.Level.WARNING, "Columns not kept: " + file, e);
    }
  }
}
