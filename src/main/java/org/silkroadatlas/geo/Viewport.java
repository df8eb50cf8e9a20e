package org.silkroadatlas.geo;

/**
 * What a map window shows: the one truth about centre and zoom. Immutable.
 *
 * @param centre the position in the middle of the window
 * @param zoom the world is {@code 256 · 2^zoom} logical pixels wide
 * @param width width of the window in logical pixels, at least 1
 * @param height height of the window in logical pixels, at least 1
 */
public record Viewport(LonLat centre, double zoom, double width, double height) {
  /** The farthest a map of the usual size zooms out. */
  public static final double MIN_ZOOM = 2;

  /** The map of a window of 1280×720, in logical pixels. */
  private static final double USUAL_WIDTH = 768;

  private static final double USUAL_HEIGHT = 410;

  /** The nearest the map zooms in; the boundaries are not accurate enough for more. */
  public static final double MAX_ZOOM = 8;

  /** Where there is something to see: the bounds of panning. */
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

  /** Where a position is drawn. */
  public ScreenPoint toScreen(LonLat point) {
    return new ScreenPoint(screenX(point.lon()), screenY(point.lat()));
  }

  /** The position drawn at a point of the window, in logical pixels from its top left corner. */
  public LonLat toLonLat(double px, double py) {
    return Mercator.toLonLat(
        Mercator.x(centre.lon()) + (px - width / 2) / scale(),
        Mercator.y(centre.lat()) + (py - height / 2) / scale());
  }

  /** What is visible. */
  public Extent extent() {
    return extent(0);
  }

  /**
   * What is visible, and a margin.
   *
   * @param margin logical pixels beyond each edge of the window
   */
  public Extent extent(double margin) {
    LonLat topLeft = toLonLat(-margin, -margin);
    LonLat bottomRight = toLonLat(width + margin, height + margin);
    return new Extent(topLeft.lon(), bottomRight.lat(), bottomRight.lon(), topLeft.lat());
  }

  /** The same window centred elsewhere. */
  public Viewport withCentre(LonLat other) {
    return new Viewport(other, zoom, width, height);
  }

  /** The same centre at another zoom. */
  public Viewport withZoom(double other) {
    return new Viewport(centre, other, width, height);
  }

  /** The same centre and zoom in a window of another size. */
  public Viewport resized(double newWidth, double newHeight) {
    return new Viewport(centre, zoom, newWidth, newHeight);
  }

  /**
   * Zooms so that the position under a point of the window stays there. The zoom is kept between
   * {@link #MIN_ZOOM} and {@link #MAX_ZOOM}; the centre is not bounded, see {@link #clamped()}.
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
   * Moves the map under the window, as a drag does.
   *
   * @param dx logical pixels to the right (what lies in the west comes into view)
   * @param dy logical pixels down (what lies in the north comes into view)
   */
  public Viewport pannedBy(double dx, double dy) {
    return withCentre(toLonLat(width / 2 - dx, height / 2 - dy));
  }

  /** This viewport with its zoom in range and its window inside {@link #WORLD}. */
  public Viewport clamped() {
    return clamped(WORLD);
  }

  /**
   * This viewport with its zoom in range and its window inside {@code bounds}; along an axis on
   * which the window is larger than the bounds, the bounds are centred in it.
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

  /** A small window shows as much of the world as a usual one does when zoomed out. */
  private double farthest() {
    double share = Math.min(1, Math.min(width / USUAL_WIDTH, height / USUAL_HEIGHT));
    return Math.max(0, MIN_ZOOM + Math.log(share) / Math.log(2));
  }

  /**
   * This window moved and zoomed to show the whole of an extent, within the zoom range.
   *
   * @param margin logical pixels to leave free on each side; less where the window is too small
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
