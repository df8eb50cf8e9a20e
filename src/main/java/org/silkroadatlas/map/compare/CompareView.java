package org.silkroadatlas.map.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.CssColors;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.draw.TextMeasure;
import org.silkroadatlas.draw.TextProbe;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.map.input.MapInput;
import org.silkroadatlas.map.input.MapNavigator;
import org.silkroadatlas.map.layer.DifferencePlan;
import org.silkroadatlas.map.layer.MapContents;
import org.silkroadatlas.map.legend.DifferenceBar;
import org.silkroadatlas.map.legend.FillRows;
import org.silkroadatlas.map.overlay.CloseButton;
import org.silkroadatlas.map.surface.BaseMapLoader;
import org.silkroadatlas.map.surface.Camera;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.query.CompareChoice;
import org.silkroadatlas.query.Difference;

/**
 * Two maps side by side that move together, each with its own year and format, and a list of the
 * differences. JavaFX thread only.
 */
public final class CompareView extends Region {
  private static final double BAR = 34;
  private static final double LIST = 118;

  /** Of the height, for the list in a large window. */
  private static final double LIST_SHARE = 0.28;

  private static final double GAP = 4;
  private static final double LINE = 26;

  /** The list's share of the height when presenting, where nobody can scroll. */
  private static final double LOOKED_AT_SHARE = 2.4;

  /** The padding of a line of the list, at one side. */
  private static final double LINE_EDGE = 8;

  private static final double LINE_PADDING = 2;

  /** Room for the borders that a theme may give a line. */
  private static final double BORDER = 1;

  private static final double SCROLL_BAR = 16;

  private final Coordinator coordinator;
  private final Messages messages;
  private final BaseMapLoader loader;
  private final Camera camera;
  private final Viewport start;
  private final MapNavigator navigator;
  private final CompareSide first;
  private final CompareSide second;
  private final ListView<String> list = new ListView<>();
  private final Label summary = new Label();
  private final DifferenceBar difference;
  private String title = "";
  private String titleWithCount = "";
  private boolean explained = true;
  private boolean isFollowing;
  private final TextProbe probe = new TextProbe();
  private final Text ruler = new Text();
  private final CloseButton close;
  private Subscription subscription = Subscription.EMPTY;

  /** Two maps that start at a given viewport. */
  public CompareView(
      Coordinator coordinator,
      Messages messages,
      BaseMap base,
      Palette palette,
      Viewport start,
      Runnable whenClosed) {
    this.coordinator = coordinator;
    this.messages = messages;
    this.start = start;
    camera = new Camera(start);
    navigator = new MapNavigator(camera, base, () -> contents());
    loader = new BaseMapLoader(base, this::redraw);
    first = side(base, palette, 0);
    second = side(base, palette, 1);
    MapInput.pair(first.hands(), second.hands());
    first.whenChosen(this::chosen);
    second.whenChosen(this::chosen);
    close = new CloseButton(messages.get("map.compare.close"), whenClosed);
    summary.setId("compare-summary");
    summary.setWrapText(true);
    list.setFocusTraversable(true);
    list.setCellFactory(it -> new WrappedLine());
    list.setPlaceholder(new Label(messages.get("map.compare.none")));
    difference = new DifferenceBar(messages);
    getChildren()
        .addAll(
            first.bar(),
            first.area(),
            first.legend(),
            second.bar(),
            second.area(),
            difference,
            summary,
            list,
            close,
            probe);
    probe.whenChanged(this::requestLayout);
    camera.viewportProperty().subscribe(viewport -> moved());
    style(palette);
  }

  private CompareSide side(BaseMap base, Palette palette, int number) {
    return new CompareSide(
        coordinator,
        messages,
        base,
        loader,
        camera,
        navigator,
        palette,
        asked().get(number),
        this::settle);
  }

  /** What both maps show in the shared state. */
  private List<CompareChoice.Side> asked() {
    var state = coordinator.state();
    return state.view().compare().at(state.cursor().year(), coordinator.index().years());
  }

  private MapContents contents() {
    return second.contents();
  }

  private void settle() {
    first.settle();
    second.settle();
  }

  /** The keyboard focus goes to the first map. */
  @Override
  public void requestFocus() {
    first.area().requestFocus();
  }

  /** The current viewport of both maps. */
  Viewport viewport() {
    return camera.viewport();
  }

  /** Follows the filter until it is closed. */
  public void attach() {
    subscription =
        Subscription.combine(
            coordinator.visibleProperty().subscribe(visible -> update()),
            coordinator.hoverProperty().subscribe(this::hoverChanged));
  }

  /** Releases the state and both maps. */
  public void detach() {
    subscription.unsubscribe();
    camera.stop();
  }

  /** Whether moves are animated. */
  public void setAnimated(boolean animated) {
    camera.setAnimated(animated);
  }

  /** Applies the colours of a theme. */
  public void setPalette(Palette palette) {
    style(palette);
    update();
  }

  private void style(Palette palette) {
    setStyle("-fx-background-color: " + CssColors.css(palette.background()) + ";");
    close.style(palette);
    summary.setStyle(
        "-fx-font-weight: bold; -fx-text-fill: " + CssColors.css(palette.text()) + ";");
    first.setPalette(palette);
    second.setPalette(palette);
  }

  private void hoverChanged() {
    first.hoverChanged();
    second.hoverChanged();
  }

  /** The differences, line by line, as listed. */
  public List<String> lines() {
    return List.copyOf(list.getItems());
  }

  /** Chooses the years of both sides. */
  public void choose(int one, int other) {
    var format = Optional.<String>empty();
    var sides = List.of(new CompareChoice.Side(one, format), new CompareChoice.Side(other, format));
    coordinator.changeView(view -> view.withCompare(new CompareChoice(sides)));
  }

  /** A year or format was chosen in one of the bars, unless the bars just follow the state. */
  private void chosen() {
    if (!isFollowing) {
      var sides = List.of(first.chosen(), second.chosen());
      coordinator.changeView(view -> view.withCompare(new CompareChoice(sides)));
    }
  }

  /** Drops the legend bar of the first map, for an audience. */
  public void showForPresenting() {
    explained = false;
    first.legend().setVisible(false);
    close.setVisible(false);
    first.showForPresenting();
    second.showForPresenting();
    requestLayout();
  }

  private void update() {
    isFollowing = true;
    var sides = asked();
    first.choose(sides.getFirst());
    second.choose(sides.getLast());
    isFollowing = false;
    first.update();
    second.update();
    var plan = DifferencePlan.of(first.contents(), second.contents());
    second.show(plan);
    difference.show(plan, second.contents().palette());
    var lines = plan.isCounted() ? numbers() : roles();
    list.setItems(FXCollections.observableList(new ArrayList<>(lines)));
    title = messages.get("map.compare.against", what(), first.title());
    titleWithCount = title + " · " + messages.get("map.compare.count", lines.size());
    summary.setText(titleWithCount);
    list.setAccessibleText(titleWithCount);
    requestLayout();
  }

  /** What is compared, with the year of the second map. */
  private String what() {
    var contents = second.contents();
    var title = FillRows.title(messages, contents);
    return contents.plan().isCounted() ? title : title + " " + second.year();
  }

  /** Differences of roles, by name: who joined, who left, whose role changed. */
  private List<String> roles() {
    return Difference.between(first.contents().visible(), second.contents().visible())
        .lines()
        .stream()
        .sorted(
            Comparator.comparing(Difference.Line::kind, Comparator.reverseOrder())
                .thenComparing(line -> name(line.country())))
        .map(this::told)
        .toList();
  }

  /** Differences of numbers, largest first. */
  private List<String> numbers() {
    var before = DifferencePlan.counts(first.contents().plan().theme());
    var after = DifferencePlan.counts(second.contents().plan().theme());
    var ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    return ids.stream()
        .filter(id -> difference(id, before, after) != 0)
        .sorted(
            Comparator.comparingInt((String id) -> -Math.abs(difference(id, before, after)))
                .thenComparing(this::name))
        .map(id -> numbers(id, before.getOrDefault(id, 0), after.getOrDefault(id, 0)))
        .toList();
  }

  private static int difference(
      String id, Map<String, Integer> before, Map<String, Integer> after) {
    return after.getOrDefault(id, 0) - before.getOrDefault(id, 0);
  }

  private String numbers(String id, int before, int after) {
    return name(id)
        + " · "
        + before
        + " → "
        + after
        + (after > before ? " ↑" : " ↓")
        + Math.abs(after - before);
  }

  private String name(String country) {
    return coordinator.index().country(country).name(messages.locale().getLanguage());
  }

  private String told(Difference.Line line) {
    var country = name(line.country());
    return switch (line.kind()) {
      case ONLY_FIRST ->
          messages.get("map.compare.first", country, role(line.first()), first.title());
      case ONLY_SECOND ->
          messages.get("map.compare.second", country, role(line.second()), second.title());
      case CHANGED ->
          messages.get("map.compare.changed", country, role(line.first()), role(line.second()));
    };
  }

  private String role(Optional<Membership> membership) {
    return membership
        .map(
            m ->
                coordinator.index().format(m.format()).shortName() + ": " + messages.name(m.role()))
        .orElse("");
  }

  private void redraw() {
    first.redraw();
    second.redraw();
  }

  private void moved() {
    first.look();
    second.look();
    loader.request(camera.viewport().zoom());
  }

  @Override
  protected void layoutChildren() {
    var width = Math.floor((getWidth() - GAP) / 2);
    var text = probe.factor();
    var bars = Math.max(first.barHeight(width), second.barHeight(width));
    var bar = text > 1 || !explained ? Math.ceil(bars) : BAR;
    var head = head(text);
    var listed = listed(text) + head - Math.rint(20 * text);
    var needed =
        Math.ceil(Math.max(explained ? first.legend().fit(width) : 0, difference.prefHeight(-1)));
    // Without a map there is nothing to explain.
    var told = getHeight() - bar - listed > needed ? needed : 0;
    first.legend().setVisible(explained && told > 0);
    difference.setVisible(told > 0);
    var height = Math.max(1, getHeight() - bar - listed - told);
    first.legend().resizeRelocate(0, bar + height, width, told);
    difference.resizeRelocate(explained ? width + GAP : 0, bar + height, width, told);
    first.place(0, bar, width, height);
    second.place(width + GAP, bar, width, height);
    close.resizeRelocate(getWidth() - 30, 4, 26, 26);
    var below = bar + height + told + 2;
    summary.resizeRelocate(8, below, getWidth() - 16, head);
    list.resizeRelocate(0, below + head, getWidth(), listed - head - 2);
    fit(width, height);
  }

  /** The height of the list with a title of one line. */
  private double listed(double text) {
    if (explained) {
      return Math.min(Math.max(LIST * text, getHeight() * LIST_SHARE), getHeight() / 3);
    }
    return Math.min(Math.rint(20 * text) + all() + 2 + 2 * BORDER, getHeight() / LOOKED_AT_SHARE);
  }

  /** The height of all lines of the list as they wrap. */
  private double all() {
    ruler.setFont(probe.getFont());
    ruler.setWrappingWidth(Math.max(1, getWidth() - 2 * LINE_EDGE - SCROLL_BAR));
    var most = getHeight();
    var high = 0.0;
    for (var i = 0; i < list.getItems().size() && high < most; i++) {
      ruler.setText(list.getItems().get(i));
      high += Math.ceil(ruler.getLayoutBounds().getHeight()) + 2 * (LINE_PADDING + BORDER);
    }
    return Math.max(LINE * probe.factor(), high);
  }

  /**
   * The height of the title. With large text it may need a second line; if that would leave no line
   * for the list, the title drops the count, which is also in the list.
   */
  private double head(double text) {
    var room = getWidth() - 16;
    var line = Math.rint(20 * text);
    var isLow = listed(text) < 2 * line + LINE * text + 2;
    var isLong = TextMeasure.width(titleWithCount, summary.getFont()) > room;
    summary.setText(isLow && isLong ? title : titleWithCount);
    return Math.max(line, Math.ceil(summary.prefHeight(room)));
  }

  /** Both maps show what the single map showed, as far as the shape of the window allows. */
  private void fit(double width, double height) {
    var isFirst = !navigator.isSized();
    if (width >= 1 && navigator.fit(width, height)) {
      if (isFirst) {
        camera.jump(camera.viewport().fit(start.extent(), 0));
      }
      moved();
    }
  }

  /** A difference that is never cut. */
  private static final class WrappedLine extends ListCell<String> {
    WrappedLine() {
      setWrapText(true);
      setPrefWidth(0);
      // The size that JavaFX takes for none: as high as the words need.
      setPadding(new Insets(LINE_PADDING, LINE_EDGE, LINE_PADDING, LINE_EDGE));
      setStyle("-fx-cell-size: 24;");
    }

    @Override
    protected void updateItem(@Nullable String line, boolean empty) {
      super.updateItem(line, empty);
      setText(empty ? null : line);
    }
  }

  /** One of the two maps, from the left; for tests. */
  CompareSide side(int number) {
    return number == 0 ? first : second;
  }
}
