package org.silkroadatlas.model;

import java.util.List;

/**
 * Scenes in the order in which they are shown, as a lecture file holds them.
 *
 * @param title its title, never blank
 * @param dataset id of the dataset that it was made with
 * @param version version of that dataset
 * @param scenes the scenes in order; none is allowed
 */
public record Lecture(String title, String dataset, String version, List<Scene> scenes) {
  /** What the name of a lecture file ends with. */
  public static final String EXTENSION = ".atlas";

  /** Copies the list. */
  public Lecture {
    scenes = List.copyOf(scenes);
  }

  /** A guided tour of a dataset as a lecture. */
  public static Lecture of(Tour tour, Manifest manifest) {
    return new Lecture(tour.title(), manifest.id(), manifest.version(), tour.steps());
  }

  /** A lecture without scenes. */
  public static Lecture empty(String title, Manifest manifest) {
    return new Lecture(title, manifest.id(), manifest.version(), List.of());
  }

  /** This lecture under another title. */
  public Lecture withTitle(String other) {
    return new Lecture(other, dataset, version, scenes);
  }

  /** This lecture with other scenes. */
  public Lecture withScenes(List<Scene> others) {
    return new Lecture(title, dataset, version, others);
  }
}
