package org.silkroadatlas.timeline;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.time.YearRange;

/** Play: advances the cursor by a year every 1.2 seconds, as one step of the history. */
final class Player {
  private static final Duration BEAT = Duration.millis(1200);

  private final Coordinator coordinator;
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing", false);
  private final Timeline timeline = new Timeline(new KeyFrame(BEAT, event -> advance()));
  private boolean isFirst;
  private boolean isMoving;

  Player(Coordinator coordinator) {
    this.coordinator = coordinator;
    timeline.setCycleCount(Timeline.INDEFINITE);
  }

  /** Whether it is playing. */
  ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  /** Starts or stops playing. */
  void toggle() {
    if (playing.get()) {
      stop();
    } else {
      play();
    }
  }

  /** Plays from the cursor, or from the first year if the cursor is at the last. */
  private void play() {
    isFirst = true;
    playing.set(true);
    if (coordinator.state().cursor().year() >= years().last()) {
      show(years().first());
    } else {
      advance();
    }
    timeline.playFromStart();
  }

  /** Stops where it is. */
  void stop() {
    timeline.stop();
    playing.set(false);
  }

  private YearRange years() {
    return coordinator.state().filter().years().orElse(coordinator.index().years());
  }

  private void advance() {
    var next = coordinator.state().cursor().year() + 1;
    if (next > years().last()) {
      stop();
      return;
    }
    show(next);
  }

  private void show(int year) {
    var action = new Action.MoveCursor(new Cursor.AtYear(year));
    isMoving = true;
    if (isFirst) {
      coordinator.perform(action);
    } else {
      coordinator.adjust(action);
    }
    isMoving = false;
    isFirst = false;
  }

  /** Called when the state has changed: a change by someone else stops Play. */
  void yieldToOthers() {
    if (!isMoving) {
      stop();
    }
  }
}
