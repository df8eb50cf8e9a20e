package org.silkroadatlas.timeline;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Text;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.CanvasPane;
import org.silkroadatlas.draw.HitIndex;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.time.Ticks;
import org.silkroadatlas.time.TimeScale;

/** The drawing of the timeline: keeps what the last frame was made of and draws the next. */
final class TimelineCanvas extends CanvasPane {
  /** The shared state changed. */
  static final int STATE = 1;

  /** What is seen of time and lanes changed. */
  static final int WINDOW = 2;

  /** What is highlighted changed. */
  static final int HOVER = 4;

  private final Coordinator coordinator;
  private final Messages messages;
  private final HitIndex<Hit> hits = new HitIndex<>();
  private final Set<Vector> collapsed = EnumSet.noneOf(Vector.class);
  private final Text probe = new Text();
  private final TimeWindow window;
  private TrackIndex tracks;
  private Style style;
  private double titles;
  private TimelineModel model;
  private RowLayout layout;
  private Geometry geometry = new Geometry(1, 1, 0, 0, 0);
  private Optional<Hit> pointed = Optional.empty();
  private String find = "";

  TimelineCanvas(Coordinator coordinator, Messages messages, Palette palette) {
    this.coordinator = coordinator;
    this.messages = messages;
    tracks = new TrackIndex(coordinator.index());
    window =
        new TimeWindow(
            coordinator.index().years().span(),
            tracks.extent(coordinator.index().years()),
            this::isStill,
            () -> markDirty(WINDOW));
    probe.setManaged(false);
    probe.setOpacity(0);
    probe.setMouseTransparent(true);
    getChildren().add(probe);
    style = Style.of(palette, probe.getFont());
    probe.fontProperty().subscribe(font -> restyle(style.palette()));
    model = rows();
    layout = new RowLayout(model.rows(), style.size());
    titles = TitlePainter.width(tracks.formats(), style, messages);
    getStyleClass().add("timeline");
    setMinSize(0, 0);
    setFocusTraversable(true);
    focusedProperty().subscribe(focused -> markDirty(HOVER));
  }

  /** Whether the system asks for reduced motion. */
  private boolean isStill() {
    var scene = getScene();
    return scene == null || scene.getPreferences().isReducedMotion();
  }

  /** Draws in other colours, or in the letters that the style sheets now ask for. */
  void restyle(Palette palette) {
    style = Style.of(palette, probe.getFont());
    titles = TitlePainter.width(tracks.formats(), style, messages);
    markDirty(ALL);
  }

  /** Takes in another dataset. */
  void reopen() {
    var index = coordinator.index();
    tracks = new TrackIndex(index);
    window.reset(index.years().span(), tracks.extent(index.years()));
    titles = TitlePainter.width(tracks.formats(), style, messages);
    refresh();
  }

  /** Takes in the shared state. */
  void refresh() {
    model = rows();
    layout = new RowLayout(model.rows(), style.size());
    markDirty(STATE);
  }

  private TimelineModel rows() {
    return TimelineModel.of(
        tracks,
        coordinator.visible(),
        coordinator.index().years(),
        coordinator.outsideProperty().get(),
        collapsed);
  }

  TimelineModel model() {
    return model;
  }

  RowLayout rowLayout() {
    return layout;
  }

  Geometry geometry() {
    return geometry;
  }

  TimeWindow window() {
    return window;
  }

  TrackIndex tracks() {
    return tracks;
  }

  /** Folds the lanes of a vector into one row, or unfolds them. */
  void toggle(Vector vector) {
    if (!collapsed.remove(vector)) {
      collapsed.add(vector);
    }
    refresh();
  }

  /** Folds or unfolds all vectors: folds if one is unfolded. */
  void toggleAll() {
    var all = EnumSet.allOf(Vector.class);
    var fold = collapsed.size() < all.size();
    collapsed.clear();
    if (fold) {
      collapsed.addAll(all);
    }
    refresh();
  }

  /** Shows the highlight of another item. */
  void hover() {
    markDirty(HOVER);
  }

  /** Brings an item into view. */
  void reveal(ItemRef ref) {
    var item = coordinator.index().find(ref).orElse(null);
    if (item instanceof Event event) {
      reveal(event);
    } else if (item instanceof Format) {
      layout.find(ref.toString()).ifPresent(row -> window.glideTo(window.aim(), scrollTo(row)));
    }
  }

  /** Brings an event into view. */
  void reveal(Event event) {
    var date = event.date();
    var start = Track.start(date);
    var end = Track.end(date);
    var middle = start == -Track.ENDLESS ? end : end == Track.ENDLESS ? start : (start + end) / 2;
    var wanted =
        Rows.of(event, layout, coordinator.index()).map(this::scrollTo).orElse(window.scroll());
    window.reveal(middle, wanted);
  }

  /** Brings the cursor into view. */
  void reveal(Cursor cursor) {
    var year = cursor.yearSpan();
    var first = TimeScale.moment(year.start());
    var day = cursor instanceof Cursor.OnDay(var exact) ? TimeScale.moment(exact) : first + 183;
    var scale = window.aim();
    if (scale.x(first + 365) < 0
        || scale.x(first) > scale.width()
        || cursor instanceof Cursor.OnDay) {
      window.reveal(day, window.scroll());
    }
  }

  /** The least scrolling that shows a row wholly. */
  private double scrollTo(RowLayout.Placed row) {
    var lanes = geometry.lanes();
    return Math.clamp(
        window.scroll(),
        Math.max(row.bottom() - lanes, 0),
        Math.max(row.bottom() - lanes, row.top()));
  }

  /** What was drawn at a point, if anything. */
  Optional<Hit> hitAt(double x, double y, double reach) {
    return hits.at(x, y, reach);
  }

  /** What the pointer is on. */
  Optional<Hit> pointed() {
    return pointed;
  }

  /** Says what the pointer is on. */
  void point(Optional<Hit> hit) {
    if (!pointed.equals(hit)) {
      pointed = hit;
      markDirty(HOVER);
    }
  }

  /** What is being typed to find an event. */
  String find() {
    return find;
  }

  /** Shows what is being typed to find an event. */
  void setFind(String text) {
    find = text;
    markDirty(HOVER);
  }

  @Override
  protected void paint(GraphicsContext g, double width, double height, int bits) {
    if (bits == ALL) {
      layout = new RowLayout(model.rows(), style.size());
    }
    geometry = Geometry.of(width, height, titles, style.size());
    window.resize(geometry.plot(), geometry.lanes(), layout.height());
    hits.clear();
    paint(frame(g));
  }

  private Frame frame(GraphicsContext g) {
    return new Frame(
        g,
        geometry,
        style,
        window.scale(),
        Ticks.of(window.scale(), messages.locale(), style.size()),
        layout,
        window.scroll(),
        model,
        coordinator.state(),
        coordinator.index(),
        coordinator.outsideProperty().get(),
        coordinator.hoverProperty().get(),
        messages,
        hits);
  }

  private void paint(Frame frame) {
    var g = frame.g();
    var palette = style.palette();
    g.setFill(palette.background());
    g.fillRect(0, 0, geometry.width(), geometry.height());
    paintLanes(frame);
    var titlePainter = new TitlePainter(frame);
    clipped(g, 0, geometry.lanesTop(), geometry.width(), geometry.lanes(), titlePainter::paint);
    new HeaderPainter(frame).paint();
    titlePainter.paintCorner(coordinator.visible().counts().held());
    new HighlightPainter(frame, pointed, find).paint(isFocused());
  }

  private void paintLanes(Frame frame) {
    var lanes = new LanePainter(frame);
    var cursor = new CursorPainter(frame);
    clipped(
        frame.g(),
        geometry.left(),
        geometry.lanesTop(),
        geometry.plot() + Geometry.MARGIN,
        geometry.lanes(),
        () -> {
          lanes.paintGround();
          cursor.paintBeneath();
          lanes.paintBands();
          cursor.paintDay();
          new EventPainter(frame).paint();
          cursor.paintVeil();
          new LabelPainter(frame).paint();
        });
  }

  private static void clipped(
      GraphicsContext g, double x, double y, double width, double height, Runnable painting) {
    g.save();
    g.beginPath();
    g.rect(x, y, width, height);
    g.clip();
    painting.run();
    g.restore();
  }
}
