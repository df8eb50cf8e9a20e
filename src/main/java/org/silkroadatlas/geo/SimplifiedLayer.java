package org.silkroadatlas.geo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The features of one layer at one level of detail, with a spatial index. Immutable. */
public final class SimplifiedLayer {
  private final List<Feature> features;
  private final SpatialIndex<Feature> index;
  private final Map<String, Feature> byId = new HashMap<>();

  SimplifiedLayer(List<Feature> features) {
    this.features = List.copyOf(features);
    this.index = SpatialIndex.of(this.features, Feature::extent);
    for (Feature feature : this.features) {
      if (!feature.id().isEmpty()) {
        byId.put(feature.id(), feature);
      }
    }
  }

  /** All features, in the order of the file. */
  public List<Feature> features() {
    return features;
  }

  /** The feature with an identifier. */
  public Optional<Feature> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The features whose extent shares a point with {@code extent}, in no particular order. */
  public List<Feature> within(Extent extent) {
    return index.search(extent);
  }

  /** The feature whose rings contain a position. */
  public Optional<Feature> at(LonLat point) {
    return index.search(point).stream().filter(f -> f.contains(point)).findFirst();
  }

  /** How many vertices are drawn if only paths that meet {@code extent} are. */
  public int vertexCount(Extent extent) {
    return within(extent).stream()
        .flatMap(f -> f.paths().stream())
        .filter(p -> p.extent().intersects(extent))
        .mapToInt(Path::size)
        .sum();
  }
}
