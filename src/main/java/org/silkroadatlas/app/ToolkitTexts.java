package org.silkroadatlas.app;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Messages;

/**
 * Says in the language of the atlas what JavaFX itself puts into windows: the usual buttons of
 * dialogs and the menu of text fields. JavaFX knows few languages, and takes the system's instead
 * of the chosen one. JavaFX thread only.
 */
final class ToolkitTexts {
  private static @Nullable ToolkitTexts installed;

  private Messages messages;

  private final EventHandler<ContextMenuEvent> menus =
      event -> field(event.getTarget()).ifPresent(this::giveMenu);

  private ToolkitTexts(Messages messages) {
    this.messages = messages;
  }

  /** Uses a language in all windows from now on; open dialogs keep theirs. */
  static void speak(Messages messages) {
    var texts = installed;
    if (texts == null) {
      texts = new ToolkitTexts(messages);
      installed = texts;
      Window.getWindows().forEach(texts::dress);
      Window.getWindows().addListener((ListChangeListener<Window>) texts::opened);
    }
    texts.messages = messages;
  }

  private void opened(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      change.getAddedSubList().forEach(this::dress);
    }
  }

  private void dress(Window window) {
    // Adding the same filter twice has no effect.
    window.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menus);
    if (window.getScene() != null && window.getScene().getRoot() instanceof DialogPane pane) {
      name(pane, ButtonType.OK, "app.toolkit.ok");
      name(pane, ButtonType.CLOSE, "app.toolkit.close");
      name(pane, ButtonType.CANCEL, "lecture.ask.cancel");
      if (pane.lookup(".details-button") instanceof Hyperlink details) {
        // JavaFX sets its own text first.
        pane.expandedProperty()
            .subscribe(
                isExpanded ->
                    details.setText(
                        messages.get(
                            isExpanded ? "app.toolkit.details.less" : "app.toolkit.details.more")));
      }
    }
  }

  private void name(DialogPane pane, ButtonType type, String key) {
    if (pane.lookupButton(type) instanceof Button button) {
      button.setText(messages.get(key));
    }
  }

  private static Optional<TextInputControl> field(EventTarget target) {
    for (var node = target instanceof Node it ? it : null; node != null; node = node.getParent()) {
      if (node instanceof TextInputControl field) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** A menu of its own would be shown instead of the one JavaFX makes. */
  private void giveMenu(TextInputControl field) {
    if (field.getContextMenu() == null || field.getContextMenu() instanceof FieldMenu) {
      field.setContextMenu(new FieldMenu(field, messages));
    }
  }

  /** The menu of a text field, with the same entries as that of JavaFX. */
  private static final class FieldMenu extends ContextMenu {
    FieldMenu(TextInputControl field, Messages messages) {
      var isReadOnly = !field.isEditable();
      var isEmpty = field.getSelection().getLength() == 0;
      if (!isReadOnly) {
        getItems()
            .addAll(
                List.of(
                    item(messages.get("lecture.menu.undo"), !field.isUndoable(), field::undo),
                    item(messages.get("lecture.menu.redo"), !field.isRedoable(), field::redo),
                    item(messages.get("app.toolkit.cut"), isEmpty, field::cut)));
      }
      getItems().add(item(messages.get("app.toolkit.copy"), isEmpty, field::copy));
      if (!isReadOnly) {
        var hasText = Clipboard.getSystemClipboard().hasString();
        getItems()
            .addAll(
                List.of(
                    item(messages.get("app.toolkit.paste"), !hasText, field::paste),
                    item(
                        messages.get("app.toolkit.delete"),
                        isEmpty,
                        () -> field.replaceSelection(""))));
      }
      getItems()
          .addAll(
              List.of(
                  new SeparatorMenuItem(),
                  item(
                      messages.get("app.toolkit.selectAll"),
                      field.getLength() == 0,
                      field::selectAll)));
    }

    private static MenuItem item(String name, boolean isDisabled, Runnable action) {
      var item = new MenuItem(name);
      item.setDisable(isDisabled);
      item.setOnAction(chosen -> action.run());
      return item;
    }
  }
}
