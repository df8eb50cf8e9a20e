package org.silkroadatlas.lecture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.Scene;

/**
 * Merges the changes of two people to a lecture, if they do not affect the same scene. Scenes have
 * no ids: a changed one is recognised by its view or its caption.
 */
final class LectureMerge {
  private LectureMerge() {}

  /**
   * The merged lecture; empty if both changed the same thing.
   *
   * @param base the lecture that both started from
   */
  static Optional<Lecture> of(Lecture base, Lecture mine, Lecture theirs) {
    var title = either(base.title(), mine.title(), theirs.title());
    var own = either(base.own(), mine.own(), theirs.own());
    var scenes =
        scenes(
            Side.of(base.scenes(), mine.scenes()),
            Side.of(base.scenes(), theirs.scenes()),
            base.scenes());
    return title.isEmpty() || own.isEmpty() || scenes.isEmpty()
        ? Optional.empty()
        : Optional.of(mine.withTitle(title.get()).withOwn(own.get()).withScenes(scenes.get()));
  }

  /** The version that differs from the base, or the base; empty if both changed it differently. */
  private static <T> Optional<T> either(T base, T mine, T theirs) {
    if (mine.equals(theirs) || theirs.equals(base)) {
      return Optional.of(mine);
    }
    return mine.equals(base) ? Optional.of(theirs) : Optional.empty();
  }

  private static Optional<List<Scene>> scenes(Side mine, Side theirs, List<Scene> base) {
    if (theirs.kept() * 2 < base.size()) {
      return Optional.empty(); // a different lecture
    }
    var merged = new ArrayList<Scene>();
    for (var i = 0; i <= base.size(); i++) {
      merged.addAll(theirs.added.get(i));
      if (!mine.added.get(i).equals(theirs.added.get(i))) {
        merged.addAll(mine.added.get(i));
      }
      if (i < base.size()) {
        var there = either(Optional.of(base.get(i)), mine.now.get(i), theirs.now.get(i));
        if (there.isEmpty()) {
          return Optional.empty();
        }
        there.get().ifPresent(merged::add);
      }
    }
    return Optional.of(merged);
  }

  /**
   * How one side has changed the scenes.
   *
   * @param now the current version of each scene of the base; empty if it was deleted
   * @param added the scenes added before each of them, and after the last
   */
  private record Side(List<Optional<Scene>> now, List<List<Scene>> added) {
    long kept() {
      return now.stream().filter(Optional::isPresent).count();
    }

    static Side of(List<Scene> base, List<Scene> side) {
      var now = new ArrayList<>(Collections.nCopies(base.size(), Optional.<Scene>empty()));
      var added = new ArrayList<List<Scene>>();
      for (var i = 0; i <= base.size(); i++) {
        added.add(new ArrayList<>());
      }
      var partner = partners(base, side);
      var from = 0;
      for (int j = 0, i = 0; j <= side.size(); j++) {
        var at = j < side.size() ? partner[j] : base.size();
        if (at >= 0) {
          i = at;
          var fresh = side.subList(from, j);
          // Scenes replaced by equally many others count as the same scenes, changed completely.
          var first = i - gone(now, i);
          if (fresh.size() == i - first) {
            for (var k = 0; k < fresh.size(); k++) {
              now.set(first + k, Optional.of(fresh.get(k)));
            }
          } else {
            added.get(i).addAll(fresh);
          }
          if (j < side.size()) {
            now.set(i, Optional.of(side.get(j)));
          }
          from = j + 1;
        }
      }
      return new Side(now, added);
    }

    /** How many scenes directly before one have no counterpart. */
    private static int gone(List<Optional<Scene>> now, int before) {
      var count = 0;
      while (before - count > 0 && now.get(before - count - 1).isEmpty()) {
        count++;
      }
      return count;
    }

    /** For each scene of the side, the index of its counterpart in the base; −1 if it is new. */
    private static int[] partners(List<Scene> base, List<Scene> side) {
      var best = new int[base.size() + 1][side.size() + 1];
      for (var i = base.size() - 1; i >= 0; i--) {
        for (var j = side.size() - 1; j >= 0; j--) {
          var together = likeness(base.get(i), side.get(j));
          best[i][j] =
              Math.max(
                  together == 0 ? 0 : together + best[i + 1][j + 1],
                  Math.max(best[i + 1][j], best[i][j + 1]));
        }
      }
      var partner = new int[side.size()];
      var i = 0;
      for (var j = 0; j < side.size(); j++) {
        partner[j] = -1;
        for (var k = i; k < base.size() && best[k][j] == best[i][j]; k++) {
          var together = likeness(base.get(k), side.get(j));
          if (together > 0 && best[k][j] == together + best[k + 1][j + 1]) {
            partner[j] = k;
            i = k + 1;
            break;
          }
        }
      }
      return partner;
    }

    /** The similarity of two scenes: unrelated, changed, or equal. */
    private static int likeness(Scene one, Scene other) {
      if (one.equals(other)) {
        return 3;
      }
      var isSameView = !one.state().isBlank() && one.state().equals(other.state());
      var isSameWords = !one.headline().isBlank() && one.headline().equals(other.headline());
      return isSameView || isSameWords ? 2 : 0;
    }
  }
}
