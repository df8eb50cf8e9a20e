package org.silkroadatlas.map.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Explanations;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.CssColors;
import org.silkroadatlas.draw.LazyTooltip;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.draw.TextProbe;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.map.input.MapInput;
import org.silkroadatlas.map.input.MapNavigator;
import org.silkroadatlas.map.layer.DifferencePlan;
import org.silkroadatlas.map.layer.MapContents;
import org.silkroadatlas.map.legend.LegendBar;
import org.silkroadatlas.map.legend.LegendRows;
import org.silkroadatlas.map.overlay.MapFocusRing;
import org.silkroadatlas.map.surface.BaseMapLoader;
import org.silkroadatlas.map.surface.Camera;
import org.silkroadatlas.map.surface.MapDrawing;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.query.AtlasLayer;
import org.silkroadatlas.query.CompareChoice;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.State;

/** One of the two maps of a comparison, with its year and format. */
final class CompareSide implements MapDrawing.Source {
  private static final Set<AtlasLayer> THEMES =
      Set.of(AtlasLayer.FILLS, AtlasLayer.NAMES, AtlasLayer.GRATICULE);

  private static final double WIDEST = 180;

  /** Room for the close button of the comparison. */
  private static final double CLOSE = 34;

  private final Coordinator coordinator;
  private final Messages messages;
  private final BaseMapLoader loader;
  private final Camera camera;
  private final Pane area = new Pane();
  private final TextProbe probe = new TextProbe();
  private final MapFocusRing ring;
  private final ComboBox<Integer> year = new ComboBox<>();
  private final ComboBox<Optional<Format>> format = new ComboBox<>();

  /** Wraps to two lines if the text is large. */
  private final FlowPane bar = new FlowPane(6, 3, year, format);

  /** Replaces the two choices when presenting. */
  private final Label told = new Label();

  private final BaseMap base;
  private final LegendBar legend;
  private final MapDrawing drawing;
  private final MapInput hands;
  private Palette palette;
  private MapContents contents;

  /** The dataset whose formats are offered. */
  private @Nullable DatasetIndex offered;

  /**
   * A side.
   *
   * @param start what it shows first
   * @param navigator the navigator of both maps
   * @param settle called when a drag ends
   */
  CompareSide(
      Coordinator coordinator,
      Messages messages,
      BaseMap base,
      BaseMapLoader loader,
      Camera camera,
      MapNavigator navigator,
      Palette palette,
      CompareChoice.Side start,
      Runnable settle) {
    this.coordinator = coordinator;
    this.messages = messages;
    this.loader = loader;
    this.camera = camera;
    this.palette = palette;
    this.base = base;
    legend =
        new LegendBar(messages, measure -> coordinator.changeView(view -> view.withFill(measure)));
    legend.shorten();
    fill(start);
    contents = newContents();
    drawing = new MapDrawing(area, base, messages, camera.viewport(), palette, this);
    hands =
        new MapInput(
            coordinator,
            messages,
            base,
            area,
            drawing,
            camera,
            navigator,
            loader,
            this::contents,
            settle);
    area.setClip(new Rectangle());
    area.getChildren().add(probe);
    probe.whenChanged(this::enlarge);
    ring = new MapFocusRing(area, () -> this.palette);
  }

  private void fill(CompareChoice.Side start) {
    choose(start);
    format.setConverter(new FormatNames());
    year.setAccessibleText(messages.get("map.compare.year"));
    format.setAccessibleText(messages.get("map.compare.format"));
    year.setMinWidth(Region.USE_PREF_SIZE);
    format.setMaxWidth(WIDEST);
    bar.setStyle("-fx-padding: 3 6 3 6; -fx-alignment: center-left;");
  }

  /** Offers the years and formats of the dataset, without those that are hidden. */
  private void offer() {
    var index = coordinator.index();
    if (index.equals(offered)) {
      return;
    }
    offered = index;
    var range = index.years();
    year.getItems().setAll(IntStream.rangeClosed(range.first(), range.last()).boxed().toList());
    var formats = new ArrayList<Optional<Format>>();
    formats.add(Optional.empty());
    index.formatsInLaneOrder().forEach(f -> formats.add(Optional.of(f)));
    format.getItems().setAll(formats);
  }

  /** Sets an action that is called when another year or format is chosen. */
  void whenChosen(Runnable action) {
    format.valueProperty().subscribe(now -> spellOut());
    year.valueProperty().subscribe((before, now) -> action.run());
    format.valueProperty().subscribe((before, now) -> action.run());
  }

  /** The formats offered; for tests. */
  List<String> formats() {
    return format.getItems().stream().flatMap(Optional::stream).map(Format::id).toList();
  }

  /** Spells out the short name of the format that is chosen. */
  private void spellOut() {
    var chosen = format.getValue();
    var text =
        chosen == null || chosen.isEmpty()
            ? messages.get("map.compare.format")
            : new Explanations(messages).of(chosen.get());
    LazyTooltip.set(format, text);
  }

  /** Shows a year and a format. */
  void choose(CompareChoice.Side side) {
    offer();
    year.setValue(side.year());
    format.setValue(side.format().map(coordinator.index()::format));
  }

  /** The year and the format that it shows. */
  CompareChoice.Side chosen() {
    return new CompareChoice.Side(year.getValue(), format.getValue().map(Format::id));
  }

  Region bar() {
    return bar;
  }

  /** For presenting: names what is shown instead of offering a choice. */
  void showForPresenting() {
    bar.getChildren().setAll(told);
  }

  /** The area of the map; it handles the gestures and has the focus. */
  Pane area() {
    return area;
  }

  MapInput hands() {
    return hands;
  }

  /** How often the pointer layer was drawn; for tests. */
  long liveFrames() {
    return drawing.canvases().liveFrames();
  }

  /** The year that it shows. */
  int year() {
    return year.getValue();
  }

  /** A short title for what this side shows. */
  String title() {
    var number = Integer.toString(year.getValue());
    return format.getValue().map(f -> f.shortName() + " " + number).orElse(number);
  }

  private State state() {
    var state = coordinator.state();
    var filter =
        format
            .getValue()
            .map(f -> state.filter().withFormats(Set.of(f.id())))
            .orElse(state.filter());
    return state
        .withFilter(filter)
        .withFocus(state.focus().filter(item -> item.kind() == ItemKind.COUNTRY))
        .withCursor(new Cursor.AtYear(year.getValue()));
  }

  private MapContents newContents() {
    return MapContents.of(
            coordinator.index(), Query.visible(coordinator.index(), state()), palette, THEMES)
        .plainlyCounted();
  }

  /** Follows the shared state. */
  void update() {
    show(newContents());
  }

  /** Fills the map with the differences from another one. */
  void show(DifferencePlan difference) {
    show(contents.comparedWith(difference));
  }

  private void show(MapContents now) {
    contents = now;
    drawing.canvases().invalidateData();
    explain();
    area.setAccessibleText(
        messages.get(
            "map.accessible",
            title(),
            contents.visible().map().fills().size(),
            contents.markers().size()));
  }

  /** Updates the legend bar below the map. */
  private void explain() {
    told.setText(title());
    var viewport = camera.viewport();
    base.readyZoom(viewport.zoom())
        .ifPresent(
            detail ->
                legend.show(
                    LegendRows.ofCompared(messages, contents, viewport, base, detail), contents));
  }

  /** The legend bar of this map. */
  LegendBar legend() {
    return legend;
  }

  /** Applies the colours of a theme; {@link #update} or {@link #show} then draws them. */
  void setPalette(Palette other) {
    palette = other;
    drawing.surface().renew(palette);
    style();
  }

  private void style() {
    area.setStyle("-fx-background-color: " + CssColors.css(palette.land()) + ";");
    told.setStyle("-fx-font-weight: bold; -fx-text-fill: " + CssColors.css(palette.text()) + ";");
    ring.style();
  }

  /** Called when another item is hovered in any pane. */
  void hoverChanged() {
    drawing.canvases().invalidateLive();
  }

  private void enlarge() {
    format.setMaxWidth(WIDEST * probe.factor());
    redraw();
  }

  void redraw() {
    explain();
    drawing.canvases().invalidate();
  }

  void settle() {
    drawing.surface().settle();
  }

  /** The height of the bar on a map of a given width. */
  double barHeight(double width) {
    return bar.prefHeight(width - CLOSE);
  }

  void place(double x, double y, double width, double height) {
    bar.resizeRelocate(x, 0, width - CLOSE, y);
    area.resizeRelocate(x, y, width, height);
    if (area.getClip() instanceof Rectangle clip) {
      clip.setWidth(width);
      clip.setHeight(height);
    }
    drawing.surface().fit(width, height);
  }

  void look() {
    drawing.surface().look(camera.viewport(), camera.isMoving(), camera.isHeld(), camera.goal());
    hands.moved();
  }

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
    return hands.bareHover();
  }

  @Override
  public List<Rectangle2D> covered() {
    return List.of();
  }

  @Override
  public double text() {
    return probe.factor();
  }

  @Override
  public boolean requestNames(double zoom) {
    return loader.request(zoom);
  }

  private final class FormatNames extends StringConverter<Optional<Format>> {
    @Override
    public String toString(Optional<Format> format) {
      return format == null
          ? ""
          : format.map(Format::shortName).orElse(messages.get("map.compare.filter"));
    }

    @Override
    public Optional<Format> fromString(String name) {
      return coordinator.index().formatsInLaneOrder().stream()
          .filter(f -> f.shortName().equals(name))
          .findFirst();
    }
  }
}
