package org.silkroadatlas.bench;

import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Creates events like those of a mouse. */
final class Gestures {
  private Gestures() {}

  /** The primary button at a point. */
  static MouseEvent mouse(EventType<MouseEvent> type, double x, double y) {
    var isDown = type != MouseEvent.MOUSE_RELEASED;
    return new MouseEvent(
        type,
        x,
        y,
        x,
        y,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        isDown,
        false,
        false,
        false,
        false,
        false,
        null);
  }

  /** The wheel at a point. */
  static ScrollEvent wheel(double x, double y, double delta) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        x,
        y,
        x,
        y,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        delta,
        0,
        delta,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }
}
