package org.silkroadatlas.model;

import java.util.List;

/**
 * Scenes in the order shown, as stored in a lecture file.
 *
 * @param title its title, never blank
 * @param dataset id of the dataset it was made with
 * @param version version of that dataset
 * @param scenes the scenes in order; may be empty
 * @param own the author's own records, stored with the lecture
 */
public record Lecture(
    String title, String dataset, String version, List<Scene> scenes, OwnRecords own) {
  /** The file name extension of lectures. */
  public static final String EXTENSION = ".atlas";

  /** Copies the list. */
  public Lecture {
    scenes = List.copyOf(scenes);
  }

  /** A lecture without own records. */
  public Lecture(String title, String dataset, String version, List<Scene> scenes) {
    this(title, dataset, version, scenes, OwnRecords.NONE);
  }

  /** A guided tour converted to a lecture. */
  public static Lecture of(Tour tour, Manifest manifest) {
    return new Lecture(tour.title(), manifest.id(), manifest.version(), tour.steps());
  }

  /** A lecture without scenes. */
  public static Lecture empty(String title, Manifest manifest) {
    return new Lecture(title, manifest.id(), manifest.version(), List.of());
  }

  /** This lecture under another title. */
  public Lecture withTitle(String other) {
    return new Lecture(other, dataset, version, scenes, own);
  }

  /** This lecture with other scenes. */
  public Lecture withScenes(List<Scene> others) {
    return new Lecture(title, dataset, version, others, own);
  }

  /** This lecture with other own records. */
  public Lecture withOwn(OwnRecords others) {
    return new Lecture(title, dataset, version, scenes, others);
  }
}
