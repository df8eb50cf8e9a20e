package org.silkroadatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.Difference;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.State;

/**
 * Two maps side by side that move together, each with a year and a format of its own, and a written
 * list of what differs. JavaFX thread only.
 */
final class CompareView extends Region {
  private static final double BAR = 34;
  private static final double LIST = 118;
  private static final double GAP = 4;

  private final Coordinator coordinator;
  private final Messages messages;
  private final BaseMapLoader loader;
  private final Camera camera;
  private final Side first;
  private final Side second;
  private final ListView<String> list = new ListView<>();
  private final Label summary = new Label();
  private final CloseButton close;
  private Palette palette;
  private Subscription subscription = Subscription.EMPTY;

  CompareView(
      Coordinator coordinator,
      Messages messages,
      BaseMap base,
      Palette palette,
      Viewport start,
      Runnable whenClosed) {
    this.coordinator = coordinator;
    this.messages = messages;
    this.palette = palette;
    camera = new Camera(start);
    loader = new BaseMapLoader(base, this::redraw, this::redraw);
    var year = coordinator.state().cursor().year();
    var years = coordinator.index().years();
    first = new Side(base, years.clamp(year - 5));
    second = new Side(base, years.clamp(year));
    close = new CloseButton(messages.get("map.compare.close"), whenClosed);
    list.setFocusTraversable(true);
    list.setPlaceholder(new Label(messages.get("map.compare.same")));
    getChildren().addAll(first.bar, second.bar, first.area, second.area, summary, list, close);
    camera.viewportProperty().subscribe(viewport -> moved());
    setPalette(palette);
  }

  /** Follows the scope until it is closed. */
  void attach() {
    subscription =
        Subscription.combine(
            coordinator.visibleProperty().subscribe(visible -> update()),
            coordinator.outsideProperty().subscribe(this::update));
  }

  void detach() {
    subscription.unsubscribe();
    camera.stop();
  }

  void setAnimated(boolean animated) {
    camera.setAnimated(animated);
  }

  void setPalette(Palette other) {
    palette = other;
    setStyle("-fx-background-color: " + Ink.css(palette.background()) + ";");
    close.style(palette);
    summary.setStyle("-fx-font-weight: bold; -fx-text-fill: " + Ink.css(palette.text()) + ";");
    update();
    first.drawing.ground().renew(palette);
    second.drawing.ground().renew(palette);
  }

  /** What differs, line by line, as it is read. */
  List<String> lines() {
    return List.copyOf(list.getItems());
  }

  /** Chooses the years of both sides. */
  void choose(int one, int other) {
    first.year.setValue(one);
    second.year.setValue(other);
  }

  private void update() {
    first.update();
    second.update();
    var difference =
        Difference.between(first.contents.visible(), second.contents.visible()).lines().stream()
            .map(this::told)
            .toList();
    list.setItems(FXCollections.observableList(new ArrayList<>(difference)));
    summary.setText(messages.get("map.compare.count", difference.size()));
  }

  private String told(Difference.Line line) {
    var country = coordinator.index().country(line.country()).name(messages.locale().getLanguage());
    return switch (line.kind()) {
      case ONLY_FIRST ->
          messages.get("map.compare.first", country, role(line.first()), side(first));
      case ONLY_SECOND ->
          messages.get("map.compare.second", country, role(line.second()), side(second));
      case CHANGED ->
          messages.get("map.compare.changed", country, role(line.first()), role(line.second()));
    };
  }

  private String side(Side side) {
    var year = Integer.toString(side.year.getValue());
    return side.format.getValue().map(f -> f.shortName() + " " + year).orElse(year);
  }

  private String role(Optional<Membership> membership) {
    return membership
        .map(
            m ->
                coordinator.index().format(m.format()).shortName() + ": " + messages.name(m.role()))
        .orElse("");
  }

  private void redraw() {
    first.drawing.sheets().invalidate();
    second.drawing.sheets().invalidate();
  }

  private void moved() {
    first.look();
    second.look();
    loader.isReady(camera.viewport().zoom());
  }

  @Override
  protected void layoutChildren() {
    var width = Math.floor((getWidth() - GAP) / 2);
    var listed = Math.min(LIST, getHeight() / 3);
    var height = Math.max(1, getHeight() - BAR - listed);
    first.place(0, width, height);
    second.place(width + GAP, width, height);
    close.resizeRelocate(getWidth() - 30, 4, 26, 26);
    summary.resizeRelocate(8, BAR + height + 2, getWidth() - 16, 20);
    list.resizeRelocate(0, BAR + height + 22, getWidth(), listed - 22);
    var viewport = camera.viewport();
    if (width >= 1 && (viewport.width() != width || viewport.height() != height)) {
      var window = viewport.resized(width, height);
      camera.jump(viewport.width() < 2 * width ? window : Preset.CENTRAL_ASIA.in(window));
      moved();
    }
  }

  /** One of the two maps. */
  private final class Side implements MapDrawing.Source, MapPointer.Gestures {
    final Pane area = new Pane();
    final ComboBox<Integer> year = new ComboBox<>();
    final ComboBox<Optional<Format>> format = new ComboBox<>();
    final HBox bar = new HBox(6, year, format);
    final MapDrawing drawing;
    MapContents contents;

    Side(BaseMap base, int startYear) {
      var range = coordinator.index().years();
      year.getItems().setAll(IntStream.rangeClosed(range.first(), range.last()).boxed().toList());
      year.setValue(startYear);
      format.getItems().add(Optional.empty());
      coordinator.index().formatsInLaneOrder().forEach(f -> format.getItems().add(Optional.of(f)));
      format.setValue(Optional.empty());
      format.setConverter(new FormatNames());
      year.setAccessibleText(messages.get("map.compare.year"));
      format.setAccessibleText(messages.get("map.compare.format"));
      format.setMaxWidth(180);
      bar.setStyle("-fx-padding: 3 6 3 6; -fx-alignment: center-left;");
      contents = contents();
      drawing = new MapDrawing(area, base, messages.locale(), camera.viewport(), palette, this);
      area.setClip(new Rectangle());
      new MapPointer(area, camera, this);
      year.valueProperty().subscribe(this::changed);
      format.valueProperty().subscribe(this::changed);
    }

    private void changed() {
      if (contents != null && second != null) {
        CompareView.this.update();
      }
    }

    private State state() {
      var state = coordinator.state();
      var scope =
          format
              .getValue()
              .map(f -> state.scope().withFormats(Set.of(f.id())))
              .orElse(state.scope());
      return state
          .withScope(scope)
          .withFocus(Optional.empty())
          .withCursor(new Cursor.AtYear(year.getValue()));
    }

    void update() {
      contents =
          MapContents.of(
              coordinator.index(),
              Query.visible(coordinator.index(), state()),
              coordinator.outsideProperty().get(),
              palette,
              Set.of(MapTheme.FILLS, MapTheme.NAMES, MapTheme.GRATICULE));
      drawing.sheets().invalidateData();
    }

    void place(double x, double width, double height) {
      bar.resizeRelocate(x, 0, width - 34, BAR);
      area.resizeRelocate(x, BAR, width, height);
      if (area.getClip() instanceof Rectangle clip) {
        clip.setWidth(width);
        clip.setHeight(height);
      }
      drawing.ground().fit(width, height);
    }

    void look() {
      drawing.ground().look(camera.viewport(), camera.isMoving(), camera.isHeld(), camera.goal());
    }

    @Override
    public MapContents contents() {
      if (contents == null) {
        contents =
            MapContents.of(
                coordinator.index(),
                Query.visible(coordinator.index(), state()),
                coordinator.outsideProperty().get(),
                palette,
                Set.of(MapTheme.FILLS));
      }
      return contents;
    }

    @Override
    public Optional<ItemRef> hover() {
      return coordinator.hoverProperty().get();
    }

    @Override
    public Optional<String> unknownHover() {
      return Optional.empty();
    }

    @Override
    public List<Rectangle2D> covered() {
      return List.of();
    }

    @Override
    public boolean canName(double zoom) {
      return loader.isReady(zoom);
    }

    @Override
    public void hover(Optional<Point2D> point) {}

    @Override
    public void click(double x, double y, boolean toggles) {}

    @Override
    public void menu(double x, double y, double screenX, double screenY) {}

    @Override
    public void rest() {
      first.drawing.ground().settle();
      second.drawing.ground().settle();
    }
  }

  private final class FormatNames extends StringConverter<Optional<Format>> {
    @Override
    public String toString(Optional<Format> format) {
      return format == null
          ? ""
          : format.map(Format::shortName).orElse(messages.get("map.compare.scope"));
    }

    @Override
    public Optional<Format> fromString(String name) {
      return format(name);
    }

    private Optional<Format> format(String name) {
      return coordinator.index().formatsInLaneOrder().stream()
          .filter(f -> f.shortName().equals(name))
          .findFirst();
    }
  }
}
