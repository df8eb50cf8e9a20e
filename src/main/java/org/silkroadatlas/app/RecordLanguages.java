package org.silkroadatlas.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Language;
import org.silkroadatlas.coordination.Messages;

/**
 * Offers record languages that the window itself does not support, if the open dataset has texts in
 * any.
 */
final class RecordLanguages {
  private final Menu menu;
  private final Messages messages;
  private final Coordinator coordinator;

  RecordLanguages(Messages messages, Coordinator coordinator) {
    this.messages = messages;
    this.coordinator = coordinator;
    menu = new Menu(messages.get("app.menu.recordLanguage"));
    menu.setId("menu-record-language");
    show();
  }

  Menu menu() {
    return menu;
  }

  /** Shows the languages of the open dataset. */
  void show() {
    var others = others();
    menu.setVisible(!others.isEmpty());
    var group = new ToggleGroup();
    var items = new ArrayList<MenuItem>();
    items.add(item(messages.language().code(), messages.language().ownName(), group));
    others.forEach(code -> items.add(item(code, ownName(code), group)));
    menu.getItems().setAll(items);
  }

  /** The languages of texts that the window does not support. */
  private List<String> others() {
    var others = new TreeSet<>(coordinator.index().origin().dataset().texts().languages());
    others.removeAll(
        Arrays.stream(Language.values()).map(Language::code).collect(Collectors.toSet()));
    return List.copyOf(others);
  }

  private MenuItem item(String code, String name, ToggleGroup group) {
    var item = new RadioMenuItem(name);
    item.setMnemonicParsing(false);
    item.setId("records-" + code);
    item.setToggleGroup(group);
    item.setSelected(coordinator.index().language().equals(code));
    item.setOnAction(chosen -> coordinator.translateTo(code));
    return item;
  }

  /** A language's name for itself. */
  private static String ownName(String code) {
    var locale = Locale.forLanguageTag(code);
    var name = locale.getDisplayName(locale);
    return name.isBlank() ? code : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }
}
