package org.silkroadatlas.timeline;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.CanvasPane;
import org.silkroadatlas.draw.HitIndex;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.draw.TextProbe;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.LaneFolds;
import org.silkroadatlas.query.Visible;
import org.silkroadatlas.time.Ticks;

/** The drawing of the timeline: holds what the last frame was made of and draws the next. */
final class TimelineCanvas extends CanvasPane {
  /** The shared state has changed. */
  static final int STATE = 1;

  /** The visible time or lanes have changed. */
  static final int WINDOW = 2;

  /** The highlight has changed. */
  static final int HOVER = 4;

  private final Coordinator coordinator;
  private final Messages messages;
  private final HitIndex<TimelineHit> hits = new HitIndex<>();
  private final PaintedMarks painted = new PaintedMarks();
  private final TextProbe probe = new TextProbe();
  private final TimeWindow window;
  private final SpokenTimeline words;
  private EventSeriesIndex series;
  private TimelineStyle style;
  private double titles;
  private Visible shown;
  private TimelineModel model;
  private LanePlan plan;
  private RowLayout layout;
  private boolean isHeld;
  private Geometry geometry = new Geometry(1, 1, 0, 0, 0);
  private InteractionState interaction = InteractionState.NONE;
  private Optional<Runnable> first = Optional.empty();

  TimelineCanvas(Coordinator coordinator, Messages messages, Palette palette) {
    this.coordinator = coordinator;
    this.messages = messages;
    words = new SpokenTimeline(coordinator, messages, this::hints);
    series = new EventSeriesIndex(coordinator.index());
    window =
        new TimeWindow(
            coordinator.index().years().span(),
            series.reach().span(),
            this::isStill,
            () -> markDirty(WINDOW));
    getChildren().add(probe);
    style = TimelineStyle.of(palette, probe.getFont());
    probe.whenChanged(() -> restyle(style.palette()));
    shown = coordinator.visible();
    model = new TimelineModel(series, coordinator.index(), shown);
    plan = model.plan(room());
    layout = new RowLayout(model.rows(plan), plan.sizes(), style.size());
    titles = TitlePainter.width(series.formats(), style, messages);
    getStyleClass().add("timeline");
    setMinSize(0, 0);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    focusVisibleProperty().subscribe(visible -> attend(interaction.withKeyboard(visible)));
  }

  /** Whether the system asks for reduced motion. */
  private boolean isStill() {
    var scene = getScene();
    return scene == null || scene.getPreferences().isReducedMotion();
  }

  /** Applies other colours, or the font that the style sheets now give. */
  void restyle(Palette palette) {
    style = TimelineStyle.of(palette, probe.getFont());
    titles = TitlePainter.width(series.formats(), style, messages);
    markDirty(ALL);
  }

  /** Applies another dataset. */
  void reopen() {
    var index = coordinator.index();
    series = new EventSeriesIndex(index);
    window.reset(index.years().span(), series.reach().span());
    titles = TitlePainter.width(series.formats(), style, messages);
    rebuild();
  }

  /** Applies the shared state. Moving the cursor does not change the rows. */
  void refresh() {
    if (hasOtherRows(coordinator.visible())) {
      rebuild();
    } else {
      shown = coordinator.visible();
      showState();
    }
  }

  @SuppressWarnings("ReferenceEquality") // the same object as long as the filter is the same
  private boolean hasOtherRows(Visible visible) {
    var before = shown.state();
    var now = visible.state();
    return shown.timeline() != visible.timeline()
        || !before.focus().equals(now.focus())
        || before.view().outside() != now.view().outside()
        || !before.view().folds().equals(now.view().folds());
  }

  private void rebuild() {
    shown = coordinator.visible();
    model = new TimelineModel(series, coordinator.index(), shown);
    if (!isHeld) {
      plan = model.plan(room());
    }
    place();
    showState();
  }

  private void place() {
    layout = new RowLayout(model.rows(plan), plan.sizes(), style.size());
  }

  /** The visible height of the lanes at normal text size. */
  private double room() {
    return geometry.lanes() / style.size();
  }

  /**
   * Runs a gesture of the pointer on the lanes. Until the pointer leaves, rows do not move under it
   * unless the user moves them.
   */
  void underPointer(Runnable gesture) {
    var folds = coordinator.state().view().folds();
    isHeld = true;
    gesture.run();
    isHeld = isHover() && folds.equals(coordinator.state().view().folds());
    if (!isHeld) {
      release();
    }
  }

  /** Allows rows to move again. */
  void release() {
    isHeld = false;
    var wanted = model.plan(room());
    if (!wanted.equals(plan)) {
      plan = wanted;
      place();
      markDirty(WINDOW);
    }
  }

  private void showState() {
    markDirty(STATE);
    SpokenTimeline.changed(this);
  }

  /** Adds the list of events for screen readers. */
  void add(EventList list) {
    getChildren().add(list);
  }

  /** The texts for screen readers. */
  SpokenTimeline words() {
    return words;
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    var answer = words.answer(attribute);
    return answer != null ? answer : super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    var year = coordinator.state().cursor().year();
    switch (action) {
      case INCREMENT, BLOCK_INCREMENT -> moveTo(year + 1);
      case DECREMENT, BLOCK_DECREMENT -> moveTo(year - 1);
      case SET_VALUE -> {
        if (parameters.length > 0 && parameters[0] instanceof Number wanted) {
          moveTo(wanted.intValue());
        }
      }
      default -> super.executeAccessibleAction(action, parameters);
    }
  }

  /** Moves the cursor to a year, or to the nearest one of the timeline. */
  void moveTo(int year) {
    var nearest = series.reach().clamp(year);
    coordinator.perform(new Action.MoveCursor(new Cursor.AtYear(nearest)));
  }

  TimelineModel model() {
    return model;
  }

  LanePlan plan() {
    return plan;
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

  EventSeriesIndex series() {
    return series;
  }

  /** Unfolds all lanes of a vector; folds them into one row if all are unfolded. */
  void toggle(Vector vector) {
    var isUnfolded = plan.of(vector) == LanePlan.Part.ALL;
    fold(folds -> folds.withVector(vector, isUnfolded));
  }

  /** Folds all vectors; if folded, unfolds them; the third time, the height decides again. */
  void toggleAll() {
    var isFolded = layout.isFolded();
    fold(
        folds ->
            isFolded
                ? folds.withAll(coordinator.index().vectors(), false)
                : folds.vectors().isEmpty()
                    ? folds.withAll(coordinator.index().vectors(), true)
                    : new LaneFolds(Map.of(), folds.opened()));
  }

  /** Shows the members of a format separately, or stops doing so. */
  void toggleMembers(Format format) {
    fold(folds -> folds.toggling(format.id()));
  }

  private void fold(UnaryOperator<LaneFolds> change) {
    coordinator.changeView(view -> view.withFolds(change.apply(view.folds())));
  }

  /** The formats of the filter with all those of a vector added, or removed if all were there. */
  Set<String> withToggled(Vector vector) {
    var chosen = new TreeSet<>(coordinator.state().filter().formats());
    var ofVector =
        coordinator.index().formatsInLaneOrder().stream()
            .filter(format -> format.vector().equals(vector))
            .map(Format::id)
            .toList();
    if (chosen.containsAll(ofVector)) {
      ofVector.forEach(chosen::remove);
    } else {
      chosen.addAll(ofVector);
    }
    return chosen;
  }

  /** Updates the highlight for another hovered item. */
  void hover() {
    markDirty(HOVER);
    SpokenTimeline.changed(this);
  }

  /** What was drawn at a point, if anything. */
  Optional<TimelineHit> hitAt(double x, double y, double reach) {
    return hits.at(x, y, reach);
  }

  /** The box of something drawn in the last frame. */
  Optional<Rectangle2D> boxOf(TimelineHit hit) {
    return hits.boxOf(hit);
  }

  /** Runs a task when the size is known, before the next frame is drawn. */
  void beforeNextFrame(Runnable task) {
    first = Optional.of(task);
    markDirty(WINDOW);
  }

  /** The state of interaction. */
  InteractionState interaction() {
    return interaction;
  }

  /** Updates the state of interaction. */
  void attend(InteractionState now) {
    if (!interaction.equals(now)) {
      interaction = now;
      markDirty(HOVER);
    }
  }

  @Override
  protected void paint(GraphicsContext g, double width, double height, int bits) {
    var before = room();
    geometry = Geometry.of(width, height, titles, style.size());
    if (bits == ALL || room() != before) {
      plan = isHeld ? plan : model.plan(room());
      place();
    }
    window.resize(geometry.plot(), geometry.lanes(), layout.height());
    if (first.isPresent()) {
      var task = first.get();
      first = Optional.empty();
      task.run();
    }
    hits.clear();
    painted.clear();
    paint(frame(g));
  }

  private PaintContext frame(GraphicsContext g) {
    return new PaintContext(
        g,
        geometry,
        style,
        window.scale(),
        Ticks.of(window.scale(), messages.locale(), style.size()),
        layout,
        window.scroll(),
        model,
        coordinator.visible(),
        coordinator.index(),
        coordinator.state().view().outside(),
        coordinator.hoverProperty().get(),
        interaction,
        messages,
        hits,
        painted,
        hints());
  }

  /** What is emphasised but out of view. */
  Hints hints() {
    return new Hints(view(), model.emphasis().isChoosing());
  }

  /** What is emphasised but will be out of view at the end of a glide. */
  Hints hintsAtAim() {
    return new Hints(aim(), model.emphasis().isChoosing());
  }

  /** Whether anything emphasised will be in view at the end of a glide. */
  boolean isSomethingSeen() {
    return Hints.isSomethingSeen(aim());
  }

  private Hints.View view() {
    return new Hints.View(layout, window.scale(), window.scroll(), geometry.lanes());
  }

  private Hints.View aim() {
    return new Hints.View(layout, window.aim(), window.aimedScroll(), geometry.lanes());
  }

  /** The events drawn at full strength in the last frame. */
  Set<ItemRef> painted() {
    layout();
    return painted.items();
  }

  /** The emphasised events that are out of view. */
  Set<ItemRef> unseen() {
    layout();
    return Hints.unseen(view());
  }

  private void paint(PaintContext frame) {
    var g = frame.g();
    var palette = style.palette();
    g.setFill(palette.background());
    g.fillRect(0, 0, geometry.width(), geometry.height());
    paintLanes(frame);
    var titlePainter = new TitlePainter(frame);
    clipped(g, 0, geometry.lanesTop(), geometry.width(), geometry.lanes(), titlePainter::paint);
    new HeaderPainter(frame).paint();
    new CornerPainter(frame).paint();
    new HighlightPainter(frame).paint();
  }

  private void paintLanes(PaintContext frame) {
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
          new SelectionPainter(frame).paintBeneath();
          lanes.paintBands();
          lanes.paintSuccession();
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
