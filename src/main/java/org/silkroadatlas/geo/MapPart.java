package org.silkroadatlas.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One file of the base map: loaded on first use and simplified per zoom band on first use.
 * Thread-safe.
 */
final class MapPart {
  /** The band with full detail. */
  static final int FULL = Integer.MAX_VALUE;

  /** The smallest visible change of a shape, in square pixels of the band. */
  private static final double MIN_AREA = 1.5;

  /** The smallest width or height of an island or exclave that is drawn, in pixels of the band. */
  private static final double MIN_ISLAND = 2;

  /** The smallest width or height of a lake that is drawn, in pixels of the band. */
  private static final double MIN_LAKE = 4;

  private final Lazy<Topology> topology;
  private final Lazy<Simplification> simplification;
  private volatile @Nullable Latest latest;
  private final Map<Key, Lazy<SimplifiedLayer>> layers = new ConcurrentHashMap<>();

  MapPart(Supplier<Topology> source) {
    topology = new Lazy<>(source);
    simplification = new Lazy<>(() -> Simplification.of(topology.get()));
  }

  Topology topology() {
    return topology.get();
  }

  boolean isReady(Layer layer, int band) {
    Lazy<SimplifiedLayer> lazy = layers.get(new Key(layer, band));
    return lazy != null && lazy.isReady();
  }

  SimplifiedLayer layer(Layer layer, int band) {
    return layers
        .computeIfAbsent(new Key(layer, band), k -> new Lazy<>(() -> build(layer, band)))
        .get();
  }

  private SimplifiedLayer build(Layer layer, int band) {
    LayerBuilder builder = builder(band);
    List<TopoGeometry> geometries = new ArrayList<>(topology.get().object(layer.object()));
    if (layer == Layer.RIVERS) {
      geometries.removeIf(g -> LayerBuilder.rank(g) > leastRiver(band));
    }
    double pixels = layer == Layer.LAKES ? MIN_LAKE : MIN_ISLAND;
    double minSize = band == FULL ? 0 : pixels / Mercator.scale(band);
    return new SimplifiedLayer(builder.build(geometries, minSize, layer.isDashed()));
  }

  /**
   * The layers of a band are built together and only once, so only the last builder is kept: its
   * arcs are as large as a band. Two threads may each create one.
   */
  private LayerBuilder builder(int band) {
    if (band == FULL) {
      return LayerBuilder.unsimplified(topology.get());
    }
    Latest known = latest;
    if (known != null && known.band == band) {
      return known.builder;
    }
    LayerBuilder builder = simplified(band);
    latest = new Latest(band, builder);
    return builder;
  }

  private LayerBuilder simplified(int band) {
    double pixel = 1 / Mercator.scale(band);
    double[][] arcs = simplification.get().arcs(MIN_AREA * pixel * pixel);
    return new LayerBuilder(arcs, simplification.get().keptArcs());
  }

  /** The Amu Darya and the Syr Darya, of rank 5, must appear on the first view of the region. */
  private static int leastRiver(int band) {
    return switch (band) {
      case 2, 3 -> 4;
      case 4 -> 5;
      case 5 -> 6;
      default -> Integer.MAX_VALUE;
    };
  }

  private record Latest(int band, LayerBuilder builder) {}

  private record Key(Layer layer, int band) {}
}
