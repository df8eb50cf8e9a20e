package org.silkroadatlas.app.command;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.LazyTooltip;

/**
 * An action available to the user. JavaFX thread only.
 *
 * @param id identifies the command and its keys
 * @param action what it does
 * @param enabled whether it can be used now
 */
public record Command(CommandId id, Runnable action, ObservableBooleanValue enabled) {
  /** A command that can always be used. */
  public Command(CommandId id, Runnable action) {
    this(id, action, Bindings.createBooleanBinding(() -> true));
  }

  /** Runs the action, if it is enabled. */
  public void run() {
    if (enabled.get()) {
      action.run();
    }
  }

  /** A menu item with the text, the keys and the enabled state. */
  public MenuItem menuItem(Messages messages) {
    var item = new MenuItem(messages.get("app.menu." + id.key()));
    item.setOnAction(chosen -> run());
    item.disableProperty().bind(Bindings.not(enabled));
    id.keys().stream().findFirst().ifPresent(item::setAccelerator);
    return item;
  }

  /** A toolbar button with an icon; the tooltip and the accessible text say the same in words. */
  public Button button(Messages messages, Node picture) {
    var text = messages.get("app.bar." + id.key());
    var button = new Button(null, picture);
    button.getStyleClass().addAll("flat", "icon-button");
    LazyTooltip.set(button, text);
    button.setAccessibleText(text);
    button.setId("bar-" + id.key());
    button.disableProperty().bind(Bindings.not(enabled));
    button.setOnAction(pressed -> run());
    return button;
  }
}
