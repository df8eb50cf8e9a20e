package org.silkroadatlas.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.coordination.Messages;

class CommandsTest {
  private static final Messages MESSAGES = new Messages(Locale.ENGLISH);

  @Test
  void noTwoCommandsShareTheirKeys() {
    var seen = new HashSet<KeyCombination>();
    for (var id : CommandId.values()) {
      id.keys().forEach(keys -> assertTrue(seen.add(keys), () -> id + ": " + keys));
    }
  }

  @Test
  void theHelpNamesTheKeysOfEveryCommand() {
    var named = keysOfTheHelp();
    for (var id : CommandId.values()) {
      id.keys().stream()
          .findFirst()
          .map(CommandsTest::asInTheHelp)
          .ifPresent(
              keys -> assertTrue(named.contains(keys), () -> id + ": " + keys + " " + named));
    }
  }

  private static Set<String> keysOfTheHelp() {
    var rows = new ArrayList<String>();
    try {
      for (int row = 1; ; row++) {
        rows.add(MESSAGES.get("app.help.anywhere." + row));
      }
    } catch (MissingResourceException e) {
      assertFalse(rows.isEmpty());
    }
    return rows.stream()
        .flatMap(row -> Arrays.stream(row.substring(0, row.indexOf('|')).strip().split(", ")))
        .collect(Collectors.toSet());
  }

  private static String asInTheHelp(KeyCombination keys) {
    return keys.getName()
        .replace("Ignore Shift+", "")
        .replace("Shortcut", "Ctrl")
        .replace("Left", "←")
        .replace("Right", "→")
        .replace("Plus", "+")
        .replace("Minus", "−")
        .replaceFirst("^Shift\\+Ctrl", "Ctrl+Shift");
  }

  @Test
  void whatCannotBeUsedDoesNothing() {
    var runs = new AtomicInteger();
    var enabled = new SimpleBooleanProperty();
    var command = new Command(CommandId.BACK, runs::incrementAndGet, enabled);
    command.run();
    enabled.set(true);
    command.run();
    assertEquals(1, runs.get());
  }

  @Test
  void eachIdHasExactlyOneCommand() {
    var all =
        new ArrayList<>(
            Arrays.stream(CommandId.values()).map(id -> new Command(id, () -> {})).toList());
    assertEquals(CommandId.HELP, new Commands(all).get(CommandId.HELP).id());
    all.add(new Command(CommandId.HELP, () -> {}));
    assertThrows(IllegalArgumentException.class, () -> new Commands(all));
    assertThrows(IllegalArgumentException.class, () -> new Commands(List.of()));
  }
}
