package org.silkroadatlas.dataset.release;

import java.util.Optional;
import org.silkroadatlas.model.Manifest;

/**
 * A licence with an SPDX identifier.
 *
 * @param id an SPDX identifier with a version, such as CC-BY-4.0
 */
record Licence(String id) {

  /** The licence of a dataset; empty if the manifest gives none. */
  static Optional<Licence> of(Manifest manifest) {
    return Optional.of(manifest.licence())
        .filter(it -> it.matches("[A-Za-z0-9.-]+-[0-9][0-9.]*(-[A-Za-z-]+)?"))
        .map(Licence::new);
  }

  /** The web address of its text. */
  String address() {
    return "https://spdx.org/licenses/" + id;
  }
}
