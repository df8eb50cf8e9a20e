package org.silkroadatlas.bench;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Waits until a condition has held for some frames. */
final class Calm extends AnimationTimer {
  private final int frames;
  private final BooleanSupplier check;
  private final Runnable then;
  private int calm;

  Calm(BooleanSupplier check, Runnable then) {
    this(20, check, then);
  }

  Calm(int frames, BooleanSupplier check, Runnable then) {
    this.frames = frames;
    this.check = check;
    this.then = then;
  }

  @Override
  public void handle(long now) {
    Platform.requestNextPulse();
    calm = check.getAsBoolean() ? calm + 1 : 0;
    if (calm > frames) {
      stop();
      then.run();
    }
  }
}
