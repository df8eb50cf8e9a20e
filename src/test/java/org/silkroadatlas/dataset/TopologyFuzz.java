package org.silkroadatlas.dataset;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Layer;
import org.silkroadatlas.geo.Topology;
import tools.jackson.core.JacksonException;

/**
 * Fuzz target for TopoJSON: it is rejected in one of the two declared ways, or every layer can be
 * built from it, at every level of detail.
 */
public final class TopologyFuzz {
  private TopologyFuzz() {}

  /** Tries an input: the bytes of a file. */
  public static void fuzzerTestOneInput(byte[] input) {
    Topology topology;
    try {
      topology = TopologyReader.read(new ByteArrayInputStream(input));
    } catch (JacksonException | IllegalArgumentException e) {
      return;
    }
    var map = new BaseMap(() -> topology, () -> topology, () -> topology, List::of);
    for (var layer : Layer.values()) {
      for (var zoom = 2; zoom <= 8; zoom += 3) {
        map.features(layer, zoom);
      }
    }
  }
}
