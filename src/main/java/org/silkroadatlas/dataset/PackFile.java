package org.silkroadatlas.dataset;

import java.util.Arrays;
import java.util.Optional;

/** The files of a dataset, in the order in which they are read and listed. */
public enum PackFile {
  MANIFEST("manifest"),
  VECTORS("vectors", true),
  GROUPS("groups", true),
  COUNTRIES("countries"),
  PLACES("places"),
  PERSONS("persons", true),
  FORMATS("formats"),
  MEMBERSHIPS("memberships"),
  EVENTS("events"),
  AGREEMENTS("agreements"),
  QUOTES("quotes"),
  FIGURES("figures"),
  ROUTES("routes"),
  SOURCES("sources"),
  CORRECTIONS("corrections"),
  COVERAGE("coverage", true),
  SCENES("scenes");

  private final String key;
  private final boolean optional;

  PackFile(String key) {
    this(key, false);
  }

  PackFile(String key, boolean optional) {
    this.key = key;
    this.optional = optional;
  }

  /** Whether a dataset that stands alone can lack the file. */
  boolean isOptional() {
    return optional;
  }

  /** Whether the file is not written if it has no records. */
  boolean isLeftOutIfEmpty() {
    return this == VECTORS || this == GROUPS;
  }

  /** The name of the kind of record in the file, such as {@code events}. */
  public String key() {
    return key;
  }

  /** The file name in the folder of a dataset, such as {@code events.json}. */
  public String fileName() {
    return key + ".json";
  }

  /** The file with a given name. */
  static Optional<PackFile> named(String fileName) {
    return Arrays.stream(values()).filter(file -> file.fileName().equals(fileName)).findFirst();
  }
}
