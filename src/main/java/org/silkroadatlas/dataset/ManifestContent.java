package org.silkroadatlas.dataset;

import org.silkroadatlas.model.Manifest;

/** What {@code manifest.json} says: that the pack stands alone, or what it lies over. */
sealed interface ManifestContent {

  /** The manifest of a full pack. */
  record Full(Manifest manifest) implements ManifestContent {}

  /**
   * The manifest of a pack that lies over another.
   *
   * @param id its id
   * @param title what to call it
   * @param overlays the id of the pack that it lies over
   */
  record Over(String id, String title, String overlays) implements ManifestContent {}
}
