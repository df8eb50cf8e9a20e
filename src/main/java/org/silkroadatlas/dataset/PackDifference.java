package org.silkroadatlas.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.silkroadatlas.model.Dataset;

/**
 * The differences between two datasets. The order of records counts where it is visible: for tours,
 * countries and formats.
 *
 * @param changes by file, only for files that differ, in the order of the files
 * @param texts by language, only for languages that differ, sorted
 */
public record PackDifference(Map<PackFile, Change> changes, Map<String, Change> texts) {
  private static final Set<PackFile> ORDERED =
      EnumSet.of(PackFile.COUNTRIES, PackFile.FORMATS, PackFile.SCENES);

  /**
   * The differences in one file.
   *
   * @param added ids of records only in the later dataset
   * @param removed ids of records only in the earlier dataset
   * @param changed records in both that differ
   * @param isReordered whether common records are in a different order, where that is visible
   */
  public record Change(
      List<String> added, List<String> removed, List<Changed> changed, boolean isReordered) {
    /** Copies the lists. */
    public Change {
      added = List.copyOf(added);
      removed = List.copyOf(removed);
      changed = List.copyOf(changed);
    }

    private boolean isEmpty() {
      return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && !isReordered;
    }
  }

  /**
   * A record that differs.
   *
   * @param id its id
   * @param fields the names of the fields that differ
   */
  public record Changed(String id, List<String> fields) {
    /** Copies the list. */
    public Changed {
      fields = List.copyOf(fields);
    }
  }

  /** Copies the map. */
  public PackDifference {
    var copy = new EnumMap<PackFile, Change>(PackFile.class);
    copy.putAll(changes);
    changes = Collections.unmodifiableMap(copy);
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  /** Whether the two datasets have the same content. */
  public boolean isEmpty() {
    return changes.isEmpty() && texts.isEmpty();
  }

  /** Compares an earlier dataset with a later one. */
  public static PackDifference between(Dataset earlier, Dataset later) {
    var changes = new EnumMap<PackFile, Change>(PackFile.class);
    for (var file : PackFile.values()) {
      var change = change(byId(earlier, file), byId(later, file), ORDERED.contains(file));
      if (!change.isEmpty()) {
        changes.put(file, change);
      }
    }
    var languages = new TreeSet<>(earlier.texts().languages());
    languages.addAll(later.texts().languages());
    var texts = new TreeMap<String, Change>();
    for (var language : languages) {
      var change = change(byRecord(earlier, language), byRecord(later, language), false);
      if (!change.isEmpty()) {
        texts.put(language, change);
      }
    }
    return new PackDifference(changes, texts);
  }

  /** The texts of each record by field; who made them and when they were checked does not count. */
  private static Map<String, Map<String, Object>> byRecord(Dataset dataset, String language) {
    var texts = new LinkedHashMap<String, Map<String, Object>>();
    dataset
        .texts()
        .in(language)
        .ifPresent(
            all ->
                all.translations()
                    .forEach(
                        it ->
                            texts
                                .computeIfAbsent(it.record(), _ -> new LinkedHashMap<>())
                                .putAll(it.text())));
    return texts;
  }

  private static Map<String, Map<String, Object>> byId(Dataset dataset, PackFile file) {
    var trees = new LinkedHashMap<String, Map<String, Object>>();
    for (var tree : RecordTree.of(dataset, file)) {
      // A dataset has one manifest, whatever its id.
      var id = file == PackFile.MANIFEST ? file.key() : String.valueOf(tree.get("id"));
      trees.put(id, tree);
    }
    return trees;
  }

  private static Change change(
      Map<String, Map<String, Object>> earlier,
      Map<String, Map<String, Object>> later,
      boolean isOrdered) {
    var changed = new ArrayList<Changed>();
    earlier.forEach(
        (id, tree) -> {
          var fields = differing(tree, later.getOrDefault(id, tree));
          if (!fields.isEmpty()) {
            changed.add(new Changed(id, fields));
          }
        });
    return new Change(
        missing(later, earlier),
        missing(earlier, later),
        changed,
        isOrdered && !common(earlier, later).equals(common(later, earlier)));
  }

  private static List<String> common(Map<String, ?> one, Map<String, ?> other) {
    return one.keySet().stream().filter(other::containsKey).toList();
  }

  private static List<String> missing(Map<String, ?> in, Map<String, ?> from) {
    return in.keySet().stream().filter(id -> !from.containsKey(id)).toList();
  }

  private static List<String> differing(Map<String, Object> one, Map<String, Object> other) {
    var names = new LinkedHashSet<>(one.keySet());
    names.addAll(other.keySet());
    return names.stream().filter(name -> !Objects.equals(one.get(name), other.get(name))).toList();
  }
}
