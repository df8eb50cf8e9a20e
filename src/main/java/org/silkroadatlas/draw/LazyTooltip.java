package org.silkroadatlas.draw;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * The tooltip of a control, created on first hover: each tooltip is a window with its own styles,
 * and most are never seen. JavaFX thread only.
 */
public final class LazyTooltip {
  private LazyTooltip() {}

  /** Sets or replaces the tooltip of a control; an empty text removes it. */
  public static void set(Control control, String text) {
    control.setTooltip(null);
    control.setAccessibleHelp(text);
    if (control.getProperties().put(LazyTooltip.class, text) == null) {
      control.addEventHandler(MouseEvent.MOUSE_ENTERED, new Entered(control));
    }
  }

  /** The tooltip text of a control. */
  public static Optional<String> of(Control control) {
    return control.hasProperties()
        ? Optional.ofNullable((String) control.getProperties().get(LazyTooltip.class))
        : Optional.empty();
  }

  private record Entered(Control control) implements EventHandler<MouseEvent> {
    @Override
    public void handle(MouseEvent event) {
      if (control.getTooltip() == null) {
        of(control)
            .filter(text -> !text.isEmpty())
            .ifPresent(text -> control.setTooltip(new Tooltip(text)));
      }
    }
  }
}
