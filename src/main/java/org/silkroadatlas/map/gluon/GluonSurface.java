package org.silkroadatlas.map.gluon;

import com.gluonhq.maps.MapLayer;
import com.gluonhq.maps.MapView;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Mercator;
import org.silkroadatlas.geo.Viewport;

/**
 * Gluon's map as a plain surface: it lays out the relief tiles and carries our drawing in its own
 * layer. The viewport is ours; Gluon only shows what it is given and is never the source. Gestures
 * are ours too, so the surface ignores all input. JavaFX thread only.
 */
public final class GluonSurface {
  private final ReliefTone tone;
  private final DrawingLayer layer;
  private final Surface surface = new Surface();

  /**
   * A surface.
   *
   * @param tone the colours of the relief, which cannot change because Gluon keeps its tiles
   * @param drawing what lies over the relief, in logical pixels from the top left corner
   */
  public GluonSurface(ReliefTone tone, Node drawing) {
    this.tone = tone;
    layer = new DrawingLayer(drawing);
    surface.addLayer(layer);
    surface.ignoreInput();
    // Its preferred size is that of its tiles: a parent that respected it would keep growing.
    surface.setManaged(false);
  }

  /** The node to add to the scene. */
  public Region node() {
    return surface;
  }

  /** Releases the drawing, so that another surface can carry it. */
  public void release() {
    layer.clear();
  }

  /** Shows a viewport, which has the size of the surface. */
  public void show(Viewport viewport) {
    var lat = Math.clamp(viewport.centre().lat(), -Mercator.MAX_LATITUDE, Mercator.MAX_LATITUDE);
    var lon = viewport.centre().lon();
    surface.setZoom(viewport.zoom());
    surface.setCenter(lat, lon);
    if (!isMiddle(lat, lon)) {
      // Gluon ignores a centre equal to the last one requested, even if a resize has moved the map.
      surface.setCenter(lat, lon + 1e-7);
      surface.setCenter(lat, lon);
    }
    surface.refresh();
  }

  private boolean isMiddle(double lat, double lon) {
    var point = layer.pointOf(lat, lon);
    return point != null
        && Math.abs(point.getX() - surface.getWidth() / 2) < 0.01
        && Math.abs(point.getY() - surface.getHeight() / 2) < 0.01;
  }

  /** Where Gluon actually draws a position, measured with a probe. Needs a scene. */
  public Point2D probe(LonLat position) {
    return layer.pointOf(position.lat(), position.lon());
  }

  /** How many tiles Gluon keeps; each one slows down map moves. */
  public int tiles() {
    return surface.tiles();
  }

  /** Whether all requested tiles have been loaded. */
  public static boolean isComplete() {
    return ReliefTileRetriever.pending() == 0;
  }

  private final class Surface extends MapView {
    void ignoreInput() {
      setMouseTransparent(true);
      setOnMousePressed(null);
      setOnMouseDragged(null);
      setOnMouseReleased(null);
      setOnZoomStarted(null);
      setOnZoom(null);
      setOnZoomFinished(null);
      setOnScroll(null);
      setFocusTraversable(false);
    }

    /** Gluon does not lay out layers after a change of zoom alone. */
    void refresh() {
      markDirty();
    }

    int tiles() {
      return ((Parent) getChildren().getFirst()).getChildrenUnmodifiable().size();
    }

    @Override
    protected void layoutChildren() {
      super.layoutChildren();
      ReliefTileRetriever.setTone(tone);
      if (getChildren().getFirst() instanceof Parent tiles) {
        // Gluon requests tiles in this call, while the tone is the one of this surface.
        tiles.layout();
      }
    }
  }

  /** Our layer in Gluon's map: it carries the drawing and measures positions. */
  private static final class DrawingLayer extends MapLayer {
    DrawingLayer(Node drawing) {
      getChildren().add(drawing);
    }

    void clear() {
      getChildren().clear();
    }

    Point2D pointOf(double lat, double lon) {
      return getMapPoint(lat, lon);
    }
  }
}
