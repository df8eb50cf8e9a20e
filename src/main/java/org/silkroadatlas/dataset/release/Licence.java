package org.silkroadatlas.dataset.release;

import java.util.Optional;
import org.silkroadatlas.model.Manifest;

/**
 * A licence by its identifier.
 *
 * @param id the identifier in the list of SPDX, such as CC-BY-4.0
 */
record Licence(String id) {

  /** The licence of a dataset; nothing if the manifest says it in other words. */
  static Optional<Licence> of(Manifest manifest) {
    return Optional.of(manifest.licence())
        .filter(it -> it.matches("[A-Za-z0-9.-]+-[0-9][0-9.]*(-[A-Za-z-]+)?"))
        .map(Licence::new);
  }

  /** Where it can be read. */
  String address() {
    return "https://spdx.org/licenses/" + id;
  }
}
