package org.silkroadatlas.model;

import java.util.List;

/**
 * A guided tour.
 *
 * @param id unique among tours
 * @param title its title
 * @param summary what it shows
 * @param steps the scenes in order
 */
public record Tour(String id, String title, String summary, List<Scene> steps) {

  /** Copies the list. */
  public Tour {
    steps = List.copyOf(steps);
  }
}
