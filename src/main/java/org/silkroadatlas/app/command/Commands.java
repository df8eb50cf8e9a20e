package org.silkroadatlas.app.command;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import org.silkroadatlas.coordination.Messages;

/** The commands of a window. JavaFX thread only. */
public final class Commands {
  private final Map<CommandId, Command> commands = new EnumMap<>(CommandId.class);

  /**
   * Takes one command for each id.
   *
   * @throws IllegalArgumentException if one is given twice or lacks
   */
  public Commands(Collection<Command> all) {
    for (var command : all) {
      if (commands.put(command.id(), command) != null) {
        throw new IllegalArgumentException("twice: " + command.id());
      }
    }
    for (var id : CommandId.values()) {
      if (!commands.containsKey(id)) {
        throw new IllegalArgumentException("lacks: " + id);
      }
    }
  }

  /** The command of an id. */
  public Command get(CommandId id) {
    return Objects.requireNonNull(commands.get(id));
  }

  /** An entry of a menu. */
  public MenuItem menuItem(CommandId id, Messages messages) {
    return get(id).menuItem(messages);
  }

  /** Lets the keys of all commands work wherever the keyboard is. */
  public void install(Scene scene) {
    for (var command : commands.values()) {
      for (var keys : command.id().keys()) {
        scene.getAccelerators().put(keys, command::run);
      }
    }
  }
}
