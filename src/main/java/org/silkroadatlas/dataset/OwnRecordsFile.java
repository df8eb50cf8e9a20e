package org.silkroadatlas.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Manifest;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.model.Translations;
import org.silkroadatlas.time.EdtfDate;
import org.silkroadatlas.time.YearRange;

/**
 * Reads and writes a user's own records: as one file, as part of a lecture file, or as a folder
 * that overlays a dataset. What is written is read back unchanged. Any thread.
 */
public final class OwnRecordsFile {
  /** The files that own records can have, in dataset order. */
  private static final List<PackFile> FILES =
      List.of(
          PackFile.VECTORS,
          PackFile.GROUPS,
          PackFile.COUNTRIES,
          PackFile.PLACES,
          PackFile.PERSONS,
          PackFile.FORMATS,
          PackFile.MEMBERSHIPS,
          PackFile.EVENTS,
          PackFile.AGREEMENTS,
          PackFile.QUOTES,
          PackFile.FIGURES,
          PackFile.SOURCES);

  /** The manifest of a dataset that holds only own records. */
  private static final Manifest NOTHING_BELOW =
      new Manifest(
          "own",
          "own",
          "0.0.0",
          EdtfDate.ofYear(2009),
          "own",
          List.of(),
          List.of(),
          "",
          "",
          new YearRange(2009, 2009));

  private OwnRecordsFile() {}

  /**
   * Writes one file.
   *
   * @throws IOException if it could not be written; the old file is then intact
   */
  public static void write(OwnRecords own, Path file) throws IOException {
    DurableFile.write(file, JsonText.of(tree(own)));
  }

  /**
   * Reads one file.
   *
   * @throws DatasetException with all faults
   */
  public static OwnRecords read(Path file) {
    var faults = new Faults();
    var name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
    var label = FolderFiles.shown(name);
    var own =
        FolderFiles.bytes(file, label, faults)
            .flatMap(bytes -> SourceText.decode(label, bytes, faults))
            .flatMap(text -> NodeReader.read(label, text, new Limits(), faults))
            .map(node -> of(label, node, faults));
    faults.throwIfAny();
    return own.orElse(OwnRecords.NONE);
  }

  /** The records by file name, without empty files. */
  static Map<String, Object> tree(OwnRecords own) {
    var dataset = own.over(empty());
    var tree = new LinkedHashMap<String, Object>();
    for (var file : FILES) {
      var records = RecordTree.of(dataset, file);
      if (!records.isEmpty()) {
        tree.put(file.key(), records);
      }
    }
    return tree;
  }

  private static Dataset empty() {
    return new Dataset(
        NOTHING_BELOW,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Translations.of(List.of()));
  }

  /** The records of a tree; faults are reported. */
  static OwnRecords of(String label, Node node, Faults faults) {
    if (!(node instanceof Node.Obj object)) {
      faults.add(
          label,
          node.line(),
          node.column(),
          FaultKind.WRONG_TYPE,
          label,
          node.describe(),
          Faults.text("want.own"));
      return OwnRecords.NONE;
    }
    var draft = new Draft();
    var items = new ArrayList<Item>();
    for (var table : draft.tables()) {
      var field = object.fields().get(table.file().key());
      if (field != null && FILES.contains(table.file())) {
        table.read(label, field.value(), faults);
        addTo(items, table);
      }
    }
    OpenLists.check(draft, faults);
    return own(items, draft);
  }

  /** The records, with the keys of open lists resolved. */
  private static OwnRecords own(List<Item> items, Draft draft) {
    return OwnRecords.of(
        items.stream()
            .map(
                item ->
                    switch (item) {
                      case Format it -> OpenLists.resolved(it, draft);
                      case Country it -> OpenLists.resolved(it, draft);
                      default -> item;
                    })
            .toList());
  }

  /**
   * Writes a folder that overlays a dataset; files of kinds without records are deleted.
   *
   * @param base the manifest of the dataset below
   * @param title the title of the records
   * @throws IOException if it could not be written
   */
  public static void writeFolder(OwnRecords own, Manifest base, String title, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    var manifest = new LinkedHashMap<String, Object>();
    manifest.put("id", "own");
    manifest.put("title", title);
    manifest.put("overlays", base.id());
    DurableFile.write(folder.resolve(PackFile.MANIFEST.fileName()), JsonText.of(manifest));
    var tree = tree(own);
    for (var file : FILES) {
      var records = tree.get(file.key());
      var path = folder.resolve(file.fileName());
      if (records == null) {
        Files.deleteIfExists(path);
      } else {
        DurableFile.write(path, JsonText.of(records));
      }
    }
  }

  /** Whether a folder holds a dataset not written by {@link #writeFolder}. */
  public static boolean isForeign(Path folder) {
    var manifest = folder.resolve(PackFile.MANIFEST.fileName());
    if (!Files.exists(manifest)) {
      return Arrays.stream(PackFile.values())
          .anyMatch(file -> Files.exists(folder.resolve(file.fileName())));
    }
    try {
      return !Files.readString(manifest).contains("\"id\": \"own\"");
    } catch (IOException _) {
      return true;
    }
  }

  /**
   * Reads a folder written by {@link #writeFolder}.
   *
   * @return empty if there is no such folder
   * @throws DatasetException with all faults of its files
   */
  public static Optional<OwnRecords> readFolder(Path folder) {
    if (FILES.stream().noneMatch(file -> Files.exists(folder.resolve(file.fileName())))) {
      return Optional.empty();
    }
    var faults = new Faults();
    var draft = DatasetReader.draft(new FolderFiles(folder, ""), faults);
    faults.throwIfAny();
    var items = new ArrayList<Item>();
    for (var table : draft.tables()) {
      if (FILES.contains(table.file())) {
        addTo(items, table);
      }
    }
    OpenLists.check(draft, faults);
    faults.throwIfAny();
    return Optional.of(own(items, draft));
  }

  private static void addTo(List<Item> items, RecordTable<?> table) {
    for (var record : table.values()) {
      if (record instanceof Item item) {
        items.add(item);
      }
    }
  }
}
