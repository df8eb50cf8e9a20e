package org.silkroadatlas.map;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.HPos;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.coordination.ViewRequest;
import org.silkroadatlas.draw.AtlasPane;
import org.silkroadatlas.draw.CssColors;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.draw.TextProbe;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.map.gluon.GluonSurface;
import org.silkroadatlas.map.input.MapInput;
import org.silkroadatlas.map.input.MapNavigator;
import org.silkroadatlas.map.input.MapPreset;
import org.silkroadatlas.map.layer.EdgeHints;
import org.silkroadatlas.map.layer.MapContents;
import org.silkroadatlas.map.legend.LargeLegend;
import org.silkroadatlas.map.legend.LegendBar;
import org.silkroadatlas.map.legend.LegendRows;
import org.silkroadatlas.map.legend.MapLegend;
import org.silkroadatlas.map.overlay.EdgeHintButtons;
import org.silkroadatlas.map.overlay.MapFocusRing;
import org.silkroadatlas.map.overlay.MapFooter;
import org.silkroadatlas.map.overlay.MapFrame;
import org.silkroadatlas.map.overlay.MapTools;
import org.silkroadatlas.map.overlay.ScaleLine;
import org.silkroadatlas.map.overlay.YearPlate;
import org.silkroadatlas.map.surface.BaseMapLoader;
import org.silkroadatlas.map.surface.Camera;
import org.silkroadatlas.map.surface.MapCanvases;
import org.silkroadatlas.map.surface.MapDrawing;
import org.silkroadatlas.map.surface.MapSurface;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.query.AtlasLayer;
import org.silkroadatlas.query.MapPosition;
import org.silkroadatlas.query.OpenView;
import org.silkroadatlas.query.Visible;

/** The map pane. JavaFX thread only. */
public final class MapView implements AtlasPane {
  private final Coordinator coordinator;
  private final Messages messages;
  private final BaseMap base;
  private final BaseMapLoader loader;
  private final Camera camera = new Camera(new Viewport(new LonLat(66, 46), 4, 768, 410));
  private final MapDrawing drawing;
  private final MapCanvases canvases;
  private final MapFooter footer;
  private final LegendBar bar;
  private final MapFrame frame;
  private final YearPlate year;
  private final ScaleLine scale;
  private final MapLegend legend;
  private final MapTools tools;
  private final EdgeHintButtons edges;
  private final MapSurface surface;
  private final MapNavigator navigator;
  private final MapInput input;
  private final MapFocusRing ring;
  private final MapOverlays overlays;
  private final TextProbe probe = new TextProbe();
  private Palette palette;
  private MapContents contents;
  private Subscription subscription = Subscription.EMPTY;
  private Set<AtlasLayer> most = AtlasLayer.all();
  private Optional<LargeLegend> large = Optional.empty();
  private boolean attached;

  /**
   * A map that is not attached yet.
   *
   * @param coordinator the shared state
   * @param messages the texts
   * @param base the base map
   * @param palette the colours
   */
  public MapView(Coordinator coordinator, Messages messages, BaseMap base, Palette palette) {
    this.coordinator = coordinator;
    this.messages = messages;
    this.base = base;
    this.palette = palette;
    contents = contents(coordinator.visible());
    loader = new BaseMapLoader(base, this::baseArrived);
    navigator = new MapNavigator(camera, base, () -> contents);
    navigator.startIn(MapPreset.CENTRAL_ASIA);
    footer = new MapFooter(messages);
    bar =
        new LegendBar(messages, measure -> coordinator.changeView(view -> view.withFill(measure)));
    frame = new MapFrame(bar, footer);
    year = new YearPlate(messages);
    scale = new ScaleLine(messages);
    legend = new MapLegend(messages);
    tools = new MapTools(messages, new ToolActions());
    edges = new EdgeHintButtons(messages, tools, legend, this::showBeyond);
    drawing =
        new MapDrawing(frame.surface(), base, messages, camera.viewport(), palette, new Drawn());
    canvases = drawing.canvases();
    surface = drawing.surface();
    input =
        new MapInput(
            coordinator,
            messages,
            base,
            frame.surface(),
            drawing,
            camera,
            navigator,
            loader,
            () -> contents,
            surface::settle);
    ring = new MapFocusRing(frame.surface(), () -> this.palette);
    overlays = new MapOverlays(coordinator, messages, base, palette, frame);
    build();
  }

  private void build() {
    frame.over(year, HPos.LEFT, VPos.TOP);
    frame.over(scale, HPos.LEFT, VPos.BOTTOM);
    frame.over(legend, HPos.RIGHT, VPos.BOTTOM);
    frame.over(tools, HPos.LEFT, VPos.CENTER);
    frame.cover(edges);
    frame.surface().getChildren().add(probe);
    probe.whenChanged(this::enlarge);
    frame.whenResized(this::resized);
    surface.whenSettled(this::rested);
    setAnimated(!Platform.getPreferences().isReducedMotion());
    camera.viewportProperty().subscribe(viewport -> moved());
    show(contents);
  }

  @Override
  public Region region() {
    return frame;
  }

  @Override
  public void attach() {
    if (attached) {
      throw new IllegalStateException("The map is attached already");
    }
    attached = true;
    subscription =
        Subscription.combine(
            coordinator.visibleProperty().subscribe(this::visibleChanged),
            coordinator.viewRequestProperty().subscribe(this::answer),
            coordinator.hoverProperty().subscribe(canvases::invalidateLive));
  }

  @Override
  public void detach() {
    subscription.unsubscribe();
    subscription = Subscription.EMPTY;
    attached = false;
    overlays.detach();
    camera.stop();
  }

  /** Sets the action that makes scenes from records chosen in the map's table. */
  public void setOnScenes(Consumer<List<ItemRef>> make) {
    overlays.setOnScenes(make);
  }

  /** Adds an item to the context menu for adding an own record. */
  public void setOnAdd(Consumer<LonLat> add) {
    input.setOnAdd(add);
  }

  @Override
  public void setPalette(Palette palette) {
    this.palette = palette;
    surface.renew(palette);
    overlays.setPalette(palette);
    show(contents(coordinator.visible()));
    canvases.invalidate();
  }

  /** The items painted at full strength in the window: countries, symbols of events, routes. */
  @Override
  public Set<ItemRef> shown() {
    frame.layout();
    canvases.layout();
    return drawing.painted();
  }

  /**
   * The items shown at full strength but beyond the edges, for which there are hints. Together with
   * {@link #shown()}, everything the state shows at full strength.
   */
  public Set<ItemRef> unseen() {
    return beyond().unseen();
  }

  private EdgeHints beyond() {
    var viewport = camera.viewport();
    return base.readyZoom(viewport.zoom())
        .map(detail -> EdgeHints.of(contents, viewport, base, detail))
        .orElse(EdgeHints.NONE);
  }

  private void showBeyond(EdgeHints.Edge edge) {
    beyond().extent(edge).ifPresent(navigator::showExtent);
    frame.requestFocus();
  }

  /** The current map position, for the state line. */
  public MapPosition position() {
    return navigator.position();
  }

  /** Moves to one of the preset views. */
  public void show(MapPreset view) {
    navigator.show(view);
  }

  /** Moves to the whole region. */
  public void showWholeRegion() {
    show(MapPreset.CENTRAL_ASIA);
  }

  /** Zooms to the countries of the filter or to the selected country. Only on request. */
  public void zoomToSelection() {
    navigator.zoomToSelection();
  }

  /** Shows or hides the small maps of all years. */
  public void toggleYears() {
    overlays.toggle(OpenView.YEARS);
  }

  /** Switches between the comparison of two years and the map. */
  public void toggleComparison() {
    overlays.toggle(OpenView.COMPARE);
  }

  /** Switches between the table and the map. */
  public void toggleTable() {
    overlays.toggle(OpenView.TABLE);
  }

  /**
   * Registers a view of another room, which replaces the map while the shared state says so. It is
   * created on first use.
   */
  public void register(OpenView view, Function<Palette, AtlasPane> made) {
    overlays.register(view, made);
  }

  /** The overlays of the map; for tests. */
  public MapOverlays overlays() {
    return overlays;
  }

  /** Whether moves are animated; users can turn motion off. */
  public void setAnimated(boolean animated) {
    camera.setAnimated(animated);
    overlays.setAnimated(animated);
  }

  /** Hides the controls, for pictures. */
  public void showAsPicture() {
    tools.setVisible(false);
    edges.setVisible(false);
    legend.showAsPicture();
  }

  /**
   * Removes everything that covers the map, for an audience.
   *
   * @return the legend of everything on the map, to be placed where there is room
   */
  public Region showForPresenting() {
    var explained = new LargeLegend(messages);
    large = Optional.of(explained);
    List.of(year, tools, edges, legend, scale).forEach(node -> node.setVisible(false));
    frame.neverExplain();
    overlays.showForPresenting();
    most = EnumSet.complementOf(EnumSet.of(AtlasLayer.CHANGES, AtlasLayer.WATERS));
    show(contents(coordinator.visible()));
    return explained;
  }

  /** Called when the text size of the window has changed. */
  private void enlarge() {
    var text = probe.factor();
    year.enlarge(text, frame.surface().getHeight());
    scale.enlarge(text);
    var surface = frame.surface();
    legend.fit(text, surface.getWidth());
    if (navigator.isSized()) {
      legend.foldFor(surface.getHeight() / text);
    }
    canvases.invalidate();
  }

  /** Whether the map is drawn completely: shapes, relief and data. */
  public boolean isComplete() {
    return navigator.isSized()
        && surface.isSettled()
        && !camera.isMoving()
        && loader.isReady(camera.viewport().zoom())
        && GluonSurface.isComplete();
  }

  /** The area of the map itself; for tests. */
  Region area() {
    return frame.surface();
  }

  /** How often the base map was drawn; for tests. */
  long baseFrames() {
    return canvases.baseFrames();
  }

  /** Whether zooming out can begin without redrawing the map; for tests. */
  boolean canZoomOutUndrawn() {
    return surface.hasBackdrop();
  }

  private MapContents contents(Visible visible) {
    var all = MapContents.of(coordinator.index(), visible, palette, most);
    return large.isPresent() ? all.forAudience() : all;
  }

  private void visibleChanged(Visible visible) {
    show(contents(visible));
  }

  private void answer(ViewRequest request) {
    if (request.number() == 0) {
      // Nobody has asked yet.
      return;
    }
    request.position().ifPresentOrElse(this::look, this::showWholeRegion);
  }

  /** Moves to a position, even if the state already asked for it before the user moved the map. */
  public void look(MapPosition there) {
    navigator.look(there);
  }

  private void show(MapContents next) {
    if (next.index() != contents.index() || !next.themes().equals(contents.themes())) {
      canvases.invalidate();
    }
    contents = next;
    year.show(next, palette);
    footer.show(next, palette);
    tools.style(palette);
    tools.show(next.visible().state().view().layers());
    ring.style();
    frame.surface().setStyle("-fx-background-color: " + CssColors.css(palette.land()) + ";");
    describe();
    showLegend();
    if (attached) {
      overlays.follow(next, camera.viewport());
    }
    surface.contentsChanged();
    canvases.invalidateData();
  }

  private void describe() {
    var map = contents.visible().map();
    frame
        .surface()
        .setAccessibleText(
            messages.get(
                "map.accessible",
                contents.visible().state().cursor().toString(),
                map.fills().size(),
                map.markers().size()));
  }

  private void showLegend() {
    var viewport = camera.viewport();
    base.readyZoom(viewport.zoom())
        .ifPresent(
            detail -> {
              var rows = LegendRows.of(messages, contents, viewport, base, detail);
              legend.show(rows, palette);
              bar.show(rows, contents);
              large.ifPresent(it -> it.show(rows, palette));
            });
    scale.show(viewport, palette);
    if (edges.isVisible()) {
      edges.show(beyond(), contents, palette);
    }
  }

  private void baseArrived() {
    surface.baseArrived();
    showLegend();
    overlays.redrawYears();
  }

  /** Called when the first frame is visible, so there is time to load what the pointer needs. */
  public void firstFrameSeen() {
    loader.pointSoon();
  }

  private void resized(double width, double height) {
    surface.fit(width, height);
    legend.fit(probe.factor(), width);
    year.enlarge(probe.factor(), height);
    var isFirst = !navigator.isSized();
    if (navigator.fit(width, height)) {
      if (isFirst) {
        legend.foldFor(height / probe.factor());
      }
      moved();
    }
  }

  /**
   * Caches the overlays while the map moves, because frames and text halos are slow to draw. At
   * rest they are drawn at the resolution of the screen or the picture.
   */
  private void keepOverlays(boolean kept) {
    Stream.of(year, scale, legend, tools).forEach(node -> node.setCache(kept));
  }

  private void moved() {
    var viewport = camera.viewport();
    keepOverlays(camera.isMoving());
    surface.look(viewport, camera.isMoving(), camera.isHeld(), camera.goal());
    input.moved();
    loader.request(viewport.zoom());
  }

  private void rested() {
    keepOverlays(false);
    if (surface.isOvergrown()) {
      surface.renew(palette);
    }
    showLegend();
  }

  private final class Drawn implements MapDrawing.Source {
    @Override
    public MapContents contents() {
      return contents;
    }

    @Override
    public Optional<ItemRef> hover() {
      return coordinator.hoverProperty().get();
    }

    @Override
    public Optional<String> unknownHover() {
      return input.bareHover();
    }

    @Override
    public List<Rectangle2D> covered() {
      return MapFrame.boxes(Stream.concat(Stream.of(year, legend, tools), edges.shown()));
    }

    @Override
    public double text() {
      return probe.factor();
    }

    @Override
    public boolean requestNames(double zoom) {
      return loader.request(zoom);
    }
  }

  private final class ToolActions implements MapTools.Actions {
    @Override
    public void zoom(double steps) {
      navigator.zoom(steps);
    }

    @Override
    public void show(MapPreset view) {
      MapView.this.show(view);
    }

    @Override
    public void layers(Set<AtlasLayer> layers) {
      coordinator.changeView(view -> view.withLayers(layers));
    }
  }
}
