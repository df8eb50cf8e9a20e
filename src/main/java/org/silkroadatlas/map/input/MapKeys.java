package org.silkroadatlas.map.input;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.silkroadatlas.geo.Direction;

/** The keys of the map. */
final class MapKeys {
  /** What the keys do. */
  interface Keys {
    void step(Direction direction);

    void open();

    void toggle();

    void zoom(double steps);

    void whole();
  }

  private final Node node;
  private final Keys keys;

  MapKeys(Node node, Keys keys) {
    this.node = node;
    this.keys = keys;
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    node.addEventHandler(KeyEvent.KEY_TYPED, this::type);
  }

  private void press(KeyEvent e) {
    // Keys for a list or a button over the map are not for the map.
    if (!node.equals(e.getTarget())
        || e.isAltDown()
        || e.isShortcutDown()
        || e.isControlDown()
        || e.isMetaDown()) {
      return;
    }
    if (!e.isShiftDown() && pressed(e)) {
      e.consume();
    }
  }

  private boolean pressed(KeyEvent e) {
    switch (e.getCode()) {
      case UP, KP_UP -> keys.step(Direction.NORTH);
      case DOWN, KP_DOWN -> keys.step(Direction.SOUTH);
      case LEFT, KP_LEFT -> keys.step(Direction.WEST);
      case RIGHT, KP_RIGHT -> keys.step(Direction.EAST);
      case ENTER -> keys.open();
      case SPACE -> keys.toggle();
      case DIGIT0, NUMPAD0 -> keys.whole();
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Handles plus and minus by character, because their keys differ between keyboards. */
  private void type(KeyEvent e) {
    // With Ctrl they change the text size.
    if (!node.equals(e.getTarget()) || e.isShortcutDown()) {
      return;
    }
    switch (e.getCharacter()) {
      case "+", "=" -> keys.zoom(1);
      case "-", "−" -> keys.zoom(-1);
      default -> {
        return;
      }
    }
    e.consume();
  }
}
