package org.silkroadatlas.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a user's dataset changed in the one below it.
 *
 * @param title its title in the user's manifest, if there is one
 * @param texts the languages in which texts were added or replaced, sorted
 * @param changes the changes by file, only for files with changes, in the order of the files
 */
public record MergeSummary(
    Optional<String> title, List<String> texts, Map<PackFile, Change> changes) {

  /**
   * The changes in one file.
   *
   * @param added ids of new records
   * @param replaced ids of replaced records
   */
  public record Change(List<String> added, List<String> replaced) {
    /** Copies the lists. */
    public Change {
      added = List.copyOf(added);
      replaced = List.copyOf(replaced);
    }
  }

  /** Copies the map. */
  public MergeSummary {
    var copy = new EnumMap<PackFile, Change>(PackFile.class);
    copy.putAll(changes);
    texts = List.copyOf(texts);
    changes = Collections.unmodifiableMap(copy);
  }

  /** How many records were added. */
  public int added() {
    return changes.values().stream().mapToInt(change -> change.added.size()).sum();
  }

  /** How many records were replaced. */
  public int replaced() {
    return changes.values().stream().mapToInt(change -> change.replaced.size()).sum();
  }

  static MergeSummary of(Draft base, Draft over) {
    var changes = new EnumMap<PackFile, Change>(PackFile.class);
    for (var i = 0; i < over.tables().size(); i++) {
      var table = over.tables().get(i);
      var below = base.tables().get(i);
      var added = new ArrayList<String>();
      var replaced = new ArrayList<String>();
      for (var id : table.ids()) {
        (below.ids().contains(id) ? replaced : added).add(id);
      }
      if (!table.ids().isEmpty()) {
        changes.put(table.file(), new Change(added, replaced));
      }
    }
    var title = over.preface() instanceof ManifestContent.Over preface ? preface.title() : null;
    return new MergeSummary(Optional.ofNullable(title), List.copyOf(over.texts.keySet()), changes);
  }
}
