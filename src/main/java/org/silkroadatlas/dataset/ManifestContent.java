package org.silkroadatlas.dataset;

import org.silkroadatlas.model.Manifest;

/** The content of {@code manifest.json}: a pack either stands alone or overlays another. */
sealed interface ManifestContent {

  /** The manifest of a full pack. */
  record Full(Manifest manifest) implements ManifestContent {}

  /**
   * The manifest of a pack that overlays another.
   *
   * @param id its id
   * @param title its title
   * @param overlays the id of the pack that it overlays
   */
  record Over(String id, String title, String overlays) implements ManifestContent {}
}
