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
   * Takes exactly one command per id.
   *
   * @throws IllegalArgumentException if one is duplicated or missing
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

  /** The command with an id. */
  public Command get(CommandId id) {
    return Objects.requireNonNull(commands.get(id));
  }

  /** A menu item. */
  public MenuItem menuItem(CommandId id, Messages messages) {
    return get(id).menuItem(messages);
  }

  /** Makes the keys of all commands work anywhere in the scene. */
  public void install(Scene scene) {
    for (var command : commands.values()) {
      for (var keys : command.id().keys()) {
        scene.getAccelerators().put(keys, command::run);
      }
    }
  }
}
