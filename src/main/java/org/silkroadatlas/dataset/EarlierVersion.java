package org.silkroadatlas.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Manifest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The main facts of a version of the dataset: enough to say what a later one added, removed and
 * corrected. Texts, sources and notes are not included.
 *
 * @param version its version
 * @param released the day of its release
 * @param facts by file and id of the record: field and value
 */
public record EarlierVersion(
    String version, String released, Map<PackFile, Map<String, Map<String, String>>> facts) {
  private static final String ID = "silk-road-atlas";
  private static final String BUNDLED = "/org/silkroadatlas/data/atlas/earlier.json";

  private static final Map<PackFile, List<String>> FIELDS = new EnumMap<>(PackFile.class);

  static {
    FIELDS.put(PackFile.FORMATS, List.of("founded", "ended"));
    FIELDS.put(PackFile.MEMBERSHIPS, List.of("role", "from", "to"));
    FIELDS.put(PackFile.EVENTS, List.of("date", "place", "status"));
    FIELDS.put(PackFile.AGREEMENTS, List.of("kind", "date"));
    FIELDS.put(PackFile.QUOTES, List.of("date", "text"));
    FIELDS.put(PackFile.FIGURES, List.of("value", "unit", "date"));
    FIELDS.put(PackFile.ROUTES, List.of("status", "from"));
  }

  /**
   * The changes to the records of one file in a later version.
   *
   * @param file the file
   * @param added records only in the later version
   * @param removed ids of records only in the earlier version
   * @param corrected facts in both that differ
   */
  public record Change(
      PackFile file, List<ItemRef> added, List<String> removed, List<Correction> corrected) {
    /** Copies the lists. */
    public Change {
      added = List.copyOf(added);
      removed = List.copyOf(removed);
      corrected = List.copyOf(corrected);
    }
  }

  /**
   * A corrected fact.
   *
   * @param record the record
   * @param field the field that differs
   * @param before the value in the earlier version; empty if none
   * @param after the value in the later version; empty if none
   */
  public record Correction(ItemRef record, String field, String before, String after) {}

  /** The facts of a dataset. */
  public static EarlierVersion of(Dataset dataset) {
    var facts = new EnumMap<PackFile, Map<String, Map<String, String>>>(PackFile.class);
    FIELDS.forEach((file, fields) -> facts.put(file, facts(dataset, file, fields)));
    var manifest = dataset.manifest();
    return new EarlierVersion(manifest.version(), manifest.released().toString(), facts);
  }

  private static Map<String, Map<String, String>> facts(
      Dataset dataset, PackFile file, List<String> fields) {
    var facts = new LinkedHashMap<String, Map<String, String>>();
    for (var tree : RecordTree.of(dataset, file)) {
      var told = new LinkedHashMap<String, String>();
      for (var field : fields) {
        Optional.ofNullable(tree.get(field)).ifPresent(it -> told.put(field, plain(it)));
      }
      facts.put(String.valueOf(tree.get("id")), told);
    }
    return facts;
  }

  /** Formats numbers as in the files: 5, not 5.0. */
  private static String plain(Object value) {
    return value instanceof Double number ? JsonText.of(number).strip() : value.toString();
  }

  /** Whether a dataset is a version of the bundled one, so that there is an earlier one of it. */
  public static boolean isOf(Manifest manifest) {
    return manifest.id().equals(ID);
  }

  /** The version before the bundled one; empty if the program contains none. */
  public static Optional<EarlierVersion> bundled() {
    try (var in = EarlierVersion.class.getResourceAsStream(BUNDLED)) {
      return in == null ? Optional.empty() : Optional.of(read(JsonMapper.shared().readTree(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EarlierVersion read(JsonNode json) {
    var facts = new EnumMap<PackFile, Map<String, Map<String, String>>>(PackFile.class);
    for (var file : FIELDS.keySet()) {
      var records = new LinkedHashMap<String, Map<String, String>>();
      for (var record : json.path(file.key()).properties()) {
        var told = new LinkedHashMap<String, String>();
        record
            .getValue()
            .properties()
            .forEach(it -> told.put(it.getKey(), it.getValue().asString()));
        records.put(record.getKey(), told);
      }
      facts.put(file, records);
    }
    return new EarlierVersion(
        json.get("version").asString(), json.get("released").asString(), facts);
  }

  /** The text of a file of facts. */
  public String text() {
    var told = new LinkedHashMap<String, Object>();
    told.put("version", version);
    told.put("released", released);
    facts.forEach((file, records) -> told.put(file.key(), records));
    return JsonText.of(told);
  }

  /** The changes in a later version, by file, only for files with changes. */
  public List<Change> changesIn(Dataset later) {
    var now = of(later);
    var changes = new ArrayList<Change>();
    FIELDS.forEach(
        (file, fields) -> {
          var change =
              change(
                  file, facts.getOrDefault(file, Map.of()), now.facts.getOrDefault(file, Map.of()));
          if (!change.added().isEmpty()
              || !change.removed().isEmpty()
              || !change.corrected().isEmpty()) {
            changes.add(change);
          }
        });
    return changes;
  }

  private static Change change(
      PackFile file,
      Map<String, Map<String, String>> before,
      Map<String, Map<String, String>> now) {
    var added = new ArrayList<ItemRef>();
    var corrected = new ArrayList<Correction>();
    now.forEach(
        (id, told) -> {
          var ref = ref(file, id);
          var earlier = before.get(id);
          if (earlier == null) {
            added.add(ref);
          } else {
            for (var field : FIELDS.getOrDefault(file, List.of())) {
              var old = earlier.getOrDefault(field, "");
              var newer = told.getOrDefault(field, "");
              if (!old.equals(newer)) {
                corrected.add(new Correction(ref, field, old, newer));
              }
            }
          }
        });
    return new Change(
        file,
        added,
        before.keySet().stream().filter(id -> !now.containsKey(id)).toList(),
        corrected);
  }

  private static ItemRef ref(PackFile file, String id) {
    var kind = ItemKind.valueOf(file.name().substring(0, file.name().length() - 1));
    return new ItemRef(kind, id);
  }
}
