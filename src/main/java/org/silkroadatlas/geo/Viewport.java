package org.silkroadatlas.geo;

/**
 * The visible part of the map: the single source of truth for centre and zoom. Immutable.
 *
 * @param centre the position at the centre of the window
 * @param zoom the world is {@code 256 · 2^zoom} logical pixels wide
 * @param width width of the window in logical pixels, at least 1
 * @param height height of the window in logical pixels, at least 1
 */
public record Viewport(LonLat centre, double zoom, double width, double height) {
  /** The minimum zoom of a map of normal size. */
  public static final double MIN_ZOOM = 2;

  /** The width of the map in a window of 1280×720, in logical pixels. */
  private static final double USUAL_WIDTH = 768;

  private static final double USUAL_HEIGHT = 410;

  /** The maximum zoom; the boundaries are not accurate enough for more. */
  public static final double MAX_ZOOM = 8;

  /** The area with content, which limits panning. */
  public static final Extent WORLD = new Extent(-180, -60, 191, 84);

  /**
   * @throws IllegalArgumentException if the zoom is not finite or the window is empty
   */
  public Viewport {
    if (!Double.isFinite(zoom) || !(width >= 1) || !(height >= 1)) {
      throw new IllegalArgumentException(
          "Not a viewport: zoom %s, %s×%s pixels".formatted(zoom, width, height));
    }
  }

  /** Logical pixels per world unit. */
  public double scale() {
    return Mercator.scale(zoom);
  }

  /** Screen x, in logical pixels, of world x = 0. */
  public double originX() {
    return width / 2 - Mercator.x(centre.lon()) * scale();
  }

  /** Screen y, in logical pixels, of world y = 0. */
  public double originY() {
    return height / 2 - Mercator.y(centre.lat()) * scale();
  }

  /** Screen x, in logical pixels from the left edge, of a longitude. */
  public double screenX(double lon) {
    return width / 2 + (Mercator.x(lon) - Mercator.x(centre.lon())) * scale();
  }

  /** Screen y, in logical pixels from the top edge, of a latitude. */
  public double screenY(double lat) {
    return height / 2 + (Mercator.y(lat) - Mercator.y(centre.lat())) * scale();
  }

  /** The point at which a position is drawn. */
  public ScreenPoint toScreen(LonLat point) {
    return new ScreenPoint(screenX(point.lon()), screenY(point.lat()));
  }

  /** The position at a point of the window, in logical pixels from its top left corner. */
  public LonLat toLonLat(double px, double py) {
    return Mercator.toLonLat(
        Mercator.x(centre.lon()) + (px - width / 2) / scale(),
        Mercator.y(centre.lat()) + (py - height / 2) / scale());
  }

  /** The visible extent. */
  public Extent extent() {
    return extent(0);
  }

  /**
   * The visible extent with a margin.
   *
   * @param margin logical pixels beyond each edge of the window
   */
  public Extent extent(double margin) {
    LonLat topLeft = toLonLat(-margin, -margin);
    LonLat bottomRight = toLonLat(width + margin, height + margin);
    return new Extent(topLeft.lon(), bottomRight.lat(), bottomRight.lon(), topLeft.lat());
  }

  /** This viewport with another centre. */
  public Viewport withCentre(LonLat other) {
    return new Viewport(other, zoom, width, height);
  }

  /** This viewport with another zoom. */
  public Viewport withZoom(double other) {
    return new Viewport(centre, other, width, height);
  }

  /** This viewport with another size of the window. */
  public Viewport resized(double newWidth, double newHeight) {
    return new Viewport(centre, zoom, newWidth, newHeight);
  }

  /**
   * Zooms about a point of the window, whose position stays in place. The zoom is limited to {@link
   * #MIN_ZOOM}…{@link #MAX_ZOOM}; the centre is not, see {@link #clamped()}.
   *
   * @param px pixels from the left edge
   * @param py pixels from the top edge
   * @param delta how many zoom steps to go in (positive) or out (negative)
   */
  public Viewport zoomedAbout(double px, double py, double delta) {
    double newZoom = Math.clamp(zoom + delta, MIN_ZOOM, MAX_ZOOM);
    double keep = 1 / scale() - 1 / Mercator.scale(newZoom);
    LonLat moved =
        Mercator.toLonLat(
            Mercator.x(centre.lon()) + (px - width / 2) * keep,
            Mercator.y(centre.lat()) + (py - height / 2) * keep);
    return new Viewport(moved, newZoom, width, height);
  }

  /**
   * Pans the map, as a drag does.
   *
   * @param dx logical pixels to the right (reveals what is to the west)
   * @param dy logical pixels down (reveals what is to the north)
   */
  public Viewport pannedBy(double dx, double dy) {
    return withCentre(toLonLat(width / 2 - dx, height / 2 - dy));
  }

  /** This viewport with its zoom in range and its window within {@link #WORLD}. */
  public Viewport clamped() {
    return clamped(WORLD);
  }

  /**
   * This viewport with its zoom in range and its window within {@code bounds}; along an axis on
   * which the window is larger, the bounds are centred in it.
   */
  public Viewport clamped(Extent bounds) {
    double newZoom = Math.clamp(zoom, farthest(), MAX_ZOOM);
    double half = 0.5 / Mercator.scale(newZoom);
    double x =
        inside(
            Mercator.x(centre.lon()),
            Mercator.x(bounds.west()) + width * half,
            Mercator.x(bounds.east()) - width * half);
    double y =
        inside(
            Mercator.y(centre.lat()),
            Mercator.y(bounds.north()) + height * half,
            Mercator.y(bounds.south()) - height * half);
    boolean still = x == Mercator.x(centre.lon()) && y == Mercator.y(centre.lat());
    return new Viewport(still ? centre : Mercator.toLonLat(x, y), newZoom, width, height);
  }

  /** A small window shows as much of the world, fully zoomed out, as one of normal size. */
  private double farthest() {
    double share = Math.min(1, Math.min(width / USUAL_WIDTH, height / USUAL_HEIGHT));
    return Math.max(0, MIN_ZOOM + Math.log(share) / Math.log(2));
  }

  /**
   * This viewport moved and zoomed to show a whole extent, within the zoom range.
   *
   * @param margin logical pixels to leave free on each side; less if the window is too small
   */
  public Viewport fit(Extent extent, double margin) {
    double west = Mercator.x(extent.west());
    double east = Mercator.x(extent.east());
    double north = Mercator.y(extent.north());
    double south = Mercator.y(extent.south());
    double roomX = Math.max(width / 2, width - 2 * margin);
    double roomY = Math.max(height / 2, height - 2 * margin);
    double scale = Math.min(roomX / (east - west), roomY / (south - north));
    double wanted = Math.log(scale / Mercator.TILE) / Math.log(2);
    double newZoom = Double.isNaN(wanted) ? MAX_ZOOM : Math.clamp(wanted, MIN_ZOOM, MAX_ZOOM);
    LonLat middle = Mercator.toLonLat((west + east) / 2, (north + south) / 2);
    return new Viewport(middle, newZoom, width, height);
  }

  /** Kilometres per logical pixel at the centre. */
  public double kmPerPixel() {
    double equator = 2 * Math.PI * Distance.EARTH_RADIUS_KM;
    return equator * Math.cos(Math.toRadians(centre.lat())) / scale();
  }

  /**
   * The scale bar, true at the centre of the window.
   *
   * @param maxWidth the longest it may be, in logical pixels
   */
  public ScaleBar scaleBar(double maxWidth) {
    return ScaleBar.fitting(maxWidth, kmPerPixel());
  }

  private static double inside(double value, double least, double most) {
    return least > most ? (least + most) / 2 : Math.clamp(value, least, most);
  }
}
