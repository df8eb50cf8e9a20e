package org.silkroadatlas.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.OwnRecords;

/**
 * Reads datasets. One reading finds all faults, and a dataset with any fault is rejected. Any
 * thread.
 */
public final class DatasetReader {
  /** The prefix for file names of the underlying dataset. */
  private static final String BELOW = "bundled/";

  private DatasetReader() {}

  /**
   * Reads the dataset inside the program, in packed form if it was packaged with one.
   *
   * @throws DatasetException if it has faults, which a tested program does not
   */
  public static Dataset bundled() {
    return Prepared.dataset().orElseGet(() -> full(new BundledFiles("")));
  }

  /**
   * Reads a full dataset, with all its files, from a folder.
   *
   * @throws DatasetException with all faults
   */
  public static Dataset read(Path folder) {
    return full(new FolderFiles(folder, ""));
  }

  /**
   * Opens a user's dataset: a full one stands alone, any other overlays the bundled one.
   *
   * @throws DatasetException with all faults
   */
  public static OpenedDataset open(Path folder) {
    return open(folder, SceneCheck.NONE);
  }

  /**
   * Opens a user's dataset and also checks the state lines of its tours.
   *
   * @throws DatasetException with all faults
   */
  public static OpenedDataset open(Path folder, SceneCheck scenes) {
    return open(folder, new BundledFiles(BELOW), scenes);
  }

  /**
   * Opens a user's dataset as {@link #open(Path, SceneCheck)} does and, which takes longer, warns
   * of contradictions between its records.
   *
   * @throws DatasetException with all faults
   */
  public static OpenedDataset check(Path folder, SceneCheck scenes) {
    return open(new FolderFiles(folder, ""), new BundledFiles(BELOW), scenes, true);
  }

  /** Opens a dataset that may overlay the given one. */
  static OpenedDataset open(Path folder, PackFiles below, SceneCheck scenes) {
    return open(new FolderFiles(folder, ""), below, scenes);
  }

  /** Opens a dataset from any location that may overlay the given one. */
  static OpenedDataset open(PackFiles files, PackFiles below, SceneCheck scenes) {
    return open(files, below, scenes, false);
  }

  /**
   * Opens a dataset from any location.
   *
   * @param thorough whether to look for contradictions between records
   */
  static OpenedDataset open(PackFiles files, PackFiles below, SceneCheck scenes, boolean thorough) {
    var faults = new Faults();
    var draft = draft(files, faults);
    if (draft.preface() instanceof ManifestContent.Full
        || (draft.preface() == null && files.has(PackFile.MANIFEST))) {
      requireAll(files, draft, faults);
      var dataset = finish(draft, scenes, faults, thorough);
      return new OpenedDataset(dataset, Optional.empty(), faults.warnings());
    }
    var base = draft(below, faults);
    requireAll(below, base, faults);
    Overlay.checkBase(draft, base, faults);
    var summary = MergeSummary.of(base, draft);
    base.overlay(draft);
    var dataset = OwnRecords.reaching(finish(base, scenes, faults, thorough), dated(draft));
    return new OpenedDataset(dataset, Optional.of(summary), ofTheUsers(faults.warnings()));
  }

  /** The records of a pack that extend the years of the atlas. */
  private static List<Item> dated(Draft draft) {
    return Stream.of(draft.events, draft.agreements, draft.quotes, draft.figures)
        .flatMap(table -> table.values().stream())
        .map(Item.class::cast)
        .toList();
  }

  /** Warnings about the underlying dataset are not the concern of whoever overlays it. */
  private static List<Fault> ofTheUsers(List<Fault> warnings) {
    return warnings.stream().filter(it -> !it.file().startsWith(BELOW)).toList();
  }

  /** Reads a full dataset from any location. */
  static Dataset full(PackFiles files) {
    var faults = new Faults();
    var draft = draft(files, faults);
    requireAll(files, draft, faults);
    return finish(draft, SceneCheck.NONE, faults, false);
  }

  private static Dataset finish(Draft draft, SceneCheck scenes, Faults faults, boolean thorough) {
    new ReferenceChecks(draft, faults).check();
    OpenLists.check(draft, faults);
    Checks.check(draft, faults);
    SceneChecks.check(draft, scenes, faults);
    faults.throwIfAny();
    TextChecks.check(draft, faults);
    var dataset = draft.toDataset();
    if (thorough) {
      ConsistencyReport.warn(draft, dataset, faults);
    }
    return dataset;
  }

  /** Reads all files of a dataset and reports faults. */
  static Draft draft(PackFiles files, Faults faults) {
    var draft = new Draft();
    var limits = new Limits();
    if (!files.check(faults)) {
      faults.throwIfAny();
    }
    node(files, PackFile.MANIFEST, limits, faults)
        .ifPresent(node -> draft.manifest = manifest(files.label(PackFile.MANIFEST), node, faults));
    for (var table : draft.tables()) {
      node(files, table.file(), limits, faults)
          .ifPresentOrElse(
              node -> table.read(files.label(table.file()), node, faults),
              () -> {
                if (files.has(table.file())) {
                  table.markBroken();
                }
              });
    }
    for (var language : files.textLanguages()) {
      if (!limits.isExceeded()) {
        draft.texts.put(language, texts(files, language, limits, faults));
      }
    }
    return draft;
  }

  private static TextTable texts(PackFiles files, String language, Limits limits, Faults faults) {
    var table = new TextTable(language);
    var label = files.textLabel(language);
    node(label, files.readText(language, faults), limits, faults)
        .ifPresent(node -> table.read(label, node, faults));
    return table;
  }

  private static Optional<Node> node(PackFiles files, PackFile file, Limits limits, Faults faults) {
    if (limits.isExceeded()) {
      return Optional.empty();
    }
    return node(files.label(file), files.read(file, faults), limits, faults);
  }

  private static Optional<Node> node(
      String label, Optional<byte[]> bytes, Limits limits, Faults faults) {
    if (bytes.isPresent() && !limits.takeBytes(bytes.get().length)) {
      faults.add(label, 1, 1, FaultKind.TOO_LARGE_PACK, FolderFiles.megabytes());
      return Optional.empty();
    }
    return bytes
        .flatMap(it -> SourceText.decode(label, it, faults))
        .flatMap(text -> NodeReader.read(label, text, limits, faults));
  }

  private static @Nullable Located<ManifestContent> manifest(
      String label, Node node, Faults faults) {
    if (!(node instanceof Node.Obj object)) {
      faults.add(
          label,
          node.line(),
          node.column(),
          FaultKind.WRONG_TYPE,
          label,
          node.describe(),
          Faults.text("want.manifest"));
      return null;
    }
    return Fields.located(label, object, PlainRecords::preface, _ -> "manifest", faults);
  }

  /** A pack that stands alone has all files, even if some are empty arrays. */
  private static void requireAll(PackFiles files, Draft draft, Faults faults) {
    if (!files.has(PackFile.MANIFEST)) {
      missing(files, PackFile.MANIFEST, faults);
    }
    for (var table : draft.tables()) {
      if (!files.has(table.file()) && !table.file().isOptional()) {
        missing(files, table.file(), faults);
        table.markBroken();
      }
    }
  }

  private static void missing(PackFiles files, PackFile file, Faults faults) {
    faults.add(files.label(file), 1, 1, FaultKind.MISSING_FILE);
  }

  /** Whether a file name belongs to a dataset, such as events.json. */
  public static boolean isFileOfDataset(String fileName) {
    return PackFile.named(fileName).isPresent();
  }
}
