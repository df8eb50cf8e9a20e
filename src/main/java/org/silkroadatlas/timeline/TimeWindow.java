package org.silkroadatlas.timeline;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import org.silkroadatlas.time.Span;
import org.silkroadatlas.time.TimeScale;

/**
 * The visible time and lanes. It moves immediately or glides; a new move interrupts a glide where
 * it is. JavaFX thread only.
 */
final class TimeWindow {
  /** The duration of a glide, in nanoseconds. */
  private static final long GLIDE = 250_000_000L;

  /** The maximum number of logical pixels per day. */
  private static final double FINEST = 160;

  /** A moment closer to an edge than this, in logical pixels, does not count as visible. */
  private static final double LEAST = 6;

  private final Runnable onChange;
  private final BooleanSupplier isStill;
  private final Glide glide = new Glide();
  private Span home;
  private Span bounds;
  private TimeScale scale;
  private double scroll;
  private double lanes;
  private double content;

  /**
   * A window on a span.
   *
   * @param home what is shown at first
   * @param bounds how far it can be moved
   * @param isStill whether motion is disabled
   * @param onChange called after every change
   */
  TimeWindow(Span home, Span bounds, BooleanSupplier isStill, Runnable onChange) {
    this.home = home;
    this.bounds = bounds;
    this.isStill = isStill;
    this.onChange = onChange;
    scale = TimeScale.fitting(home, 1);
  }

  /** Starts over with another dataset. */
  void reset(Span newHome, Span newBounds) {
    glide.stop();
    home = newHome;
    bounds = newBounds;
    scale = TimeScale.fitting(home, scale.width());
    scroll = 0;
  }

  /**
   * Adapts to another size without a notification, since this is called while drawing.
   *
   * @param plot width of the plot
   * @param lanesHeight height of the visible part of the lanes
   * @param contentHeight height of all lanes
   */
  void resize(double plot, double lanesHeight, double contentHeight) {
    if (plot != scale.width()) {
      glide.stop();
      scale = scale.resized(plot).clamped(bounds, FINEST);
    }
    lanes = lanesHeight;
    content = contentHeight;
    scroll = clampScroll(scroll);
  }

  TimeScale scale() {
    return scale;
  }

  double scroll() {
    return scroll;
  }

  /** The maximum scroll of the lanes. */
  double mostScroll() {
    return Math.max(content - lanes, 0);
  }

  private double clampScroll(double wanted) {
    return Math.clamp(wanted, 0, mostScroll());
  }

  /** The target scale of a running glide, otherwise the scale itself. */
  TimeScale aim() {
    return glide.isRunning ? glide.toScale : scale;
  }

  /** The target scroll of a running glide, otherwise the scroll itself. */
  double aimedScroll() {
    return glide.isRunning ? glide.toScroll : scroll;
  }

  /** Ends a glide at its target, without a notification. */
  void arrive() {
    if (glide.isRunning) {
      scale = glide.toScale;
      scroll = glide.toScroll;
      glide.stop();
    }
  }

  /** Zooms immediately about a pixel of the plot. */
  void zoom(double factor, double aboutX) {
    jump(scale.zoomed(factor, aboutX), scroll);
  }

  /** Zooms with a glide about a pixel of the plot; several in a row add up. */
  void glideZoom(double factor, double aboutX) {
    glideTo(aim().zoomed(factor, aboutX));
  }

  /** Shows another scale immediately. */
  void zoomTo(TimeScale wanted) {
    jump(wanted, scroll);
  }

  /** Moves the content immediately. */
  void drag(double dx, double dy) {
    jump(scale.panned(dx), scroll - dy);
  }

  /** Scrolls the lanes immediately. */
  void scrollTo(double wanted) {
    jump(scale, wanted);
  }

  /** Glides to another scale. */
  void glideTo(TimeScale target) {
    glideTo(target, aimedScroll());
  }

  /** Glides to another scale and scroll. */
  void glideTo(TimeScale target, double wantedScroll) {
    var toScale = target.clamped(bounds, FINEST);
    var toScroll = clampScroll(wantedScroll);
    if (toScale.equals(scale) && toScroll == scroll) {
      glide.stop();
    } else if (isStill.getAsBoolean()) {
      jump(toScale, toScroll);
    } else {
      glide.begin(toScale, toScroll);
    }
  }

  /** Glides to the initial span. */
  void glideHome() {
    glideTo(TimeScale.fitting(home, scale.width()));
  }

  /** Glides so that a span fills the plot, with margins. */
  void glideToSpan(double first, double last) {
    var length = Math.max(last - first, 1) * 1.16;
    var middle = (first + last) / 2;
    glideTo(new TimeScale(middle - length / 2, scale.width() / length, scale.width()));
  }

  /** Glides as little as necessary to show a moment at the current zoom. */
  void reveal(double day, double wantedScroll) {
    var aim = aim();
    var margin = Math.min(aim.width() * 0.08, LEAST);
    var x = aim.x(day);
    var isSeen = x >= margin && x <= aim.width() - margin;
    glideTo(isSeen ? aim : aim.panned(aim.width() / 2 - x), wantedScroll);
  }

  /** Stops a glide where it is. */
  void stop() {
    glide.stop();
  }

  private void jump(TimeScale target, double wantedScroll) {
    glide.stop();
    var next = target.clamped(bounds, FINEST);
    var nextScroll = clampScroll(wantedScroll);
    if (!next.equals(scale) || nextScroll != scroll) {
      scale = next;
      scroll = nextScroll;
      onChange.run();
    }
  }

  /** An animated move. */
  private final class Glide extends AnimationTimer {
    private TimeScale fromScale = TimeScale.fitting(Span.ofYear(2000), 1);
    private TimeScale toScale = fromScale;
    private double fromScroll;
    private double toScroll;
    private long since;
    private boolean isRunning;

    void begin(TimeScale newScale, double newScroll) {
      fromScale = scale;
      fromScroll = scroll;
      toScale = newScale;
      toScroll = newScroll;
      since = 0;
      isRunning = true;
      start();
    }

    @Override
    public void stop() {
      super.stop();
      isRunning = false;
    }

    @Override
    public void handle(long now) {
      since = since == 0 ? now : since;
      var progress = Math.clamp((now - since) / (double) GLIDE, 0.0, 1.0);
      var eased = 1 - Math.pow(1 - progress, 3);
      scale = progress == 1 ? toScale : fromScale.towards(toScale, eased);
      scroll = clampScroll(fromScroll + (toScroll - fromScroll) * eased);
      if (progress == 1) {
        stop();
      }
      onChange.run();
    }
  }
}
