package org.silkroadatlas.panel;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.draw.LazyTooltip;
import org.silkroadatlas.panel.node.Nodes;
import org.silkroadatlas.panel.node.Styles;
import org.silkroadatlas.panel.page.PanelContext;
import org.silkroadatlas.panel.text.FilterSentence;
import org.silkroadatlas.panel.text.Phrases;
import org.silkroadatlas.query.StateException;

/** The menu of bookmarks and of the state line, for copying, sending and opening again. */
final class StateMenu {

  private final PanelContext context;
  private final Bookmarks bookmarks;
  private final MenuButton button = new MenuButton();

  StateMenu(PanelContext context, Bookmarks bookmarks) {
    this.context = context;
    this.bookmarks = bookmarks;
    button.getStyleClass().addAll("panel-action", "flat");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(text("panel.state.menu"));
    LazyTooltip.set(button, text("panel.state.menu"));
    button.setOnShowing(event -> fill());
    fill();
  }

  MenuButton button() {
    return button;
  }

  private String text(String key, Object... arguments) {
    return context.messages().get(key, arguments);
  }

  private String line() {
    var coordinator = context.coordinator();
    return coordinator.stateLine(coordinator.state().position());
  }

  /** Updates the button, which shows whether the state has a bookmark. */
  void refresh() {
    button.setText(text(bookmarks.has(line()) ? "panel.state.marked" : "panel.state.unmarked"));
  }

  private void fill() {
    refresh();
    var items = button.getItems();
    items.clear();
    var mark =
        item(
            text(bookmarks.has(line()) ? "panel.state.unmark" : "panel.state.mark"),
            () -> bookmarks.toggle(new Bookmarks.Bookmark(name(), line())));
    items.add(mark);
    if (!bookmarks.list().isEmpty()) {
      items.add(new SeparatorMenuItem());
      var remove = new Menu(text("panel.state.remove"));
      for (var bookmark : bookmarks.list()) {
        items.add(item(bookmark.name(), () -> show(bookmark.stateLine())));
        remove
            .getItems()
            .add(
                item(
                    bookmark.name(),
                    () -> {
                      bookmarks.list().remove(bookmark);
                      refresh();
                    }));
      }
      items.add(remove);
    }
    items.add(new SeparatorMenuItem());
    items.add(item(text("panel.state.copy"), this::copy));
    items.add(item(text("panel.state.open"), this::open));
  }

  private MenuItem item(String text, Runnable action) {
    var item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(
        event -> {
          action.run();
          refresh();
        });
    return item;
  }

  /** The default name of a bookmark: the selection or the year, and the filter. */
  private String name() {
    var state = context.coordinator().state();
    var phrases = context.phrases();
    return Phrases.dotted(
        state.focus().flatMap(context::find).map(context.index()::title).orElse(""),
        state.cursor().toString(),
        new FilterSentence(phrases).of(state.filter()));
  }

  private void copy() {
    var content = new ClipboardContent();
    content.putString(line());
    Clipboard.getSystemClipboard().setContent(content);
  }

  private Optional<String> show(String line) {
    try {
      Coordinator coordinator = context.coordinator();
      coordinator.show(line);
      return Optional.empty();
    } catch (StateException e) {
      return Optional.ofNullable(e.getMessage());
    }
  }

  private void open() {
    var field = new TextField();
    field.setPromptText("countries=KZ,UZ&years=2018-2022&cursor=2019");
    field.setAccessibleText(text("panel.state.line"));
    var fault = Nodes.text("", "state-fault");
    var go = new Button(text("panel.state.go"));
    go.setAccessibleText(text("panel.state.go"));
    var box = new VBox(Nodes.text(text("panel.state.line")), field, fault, go);
    box.getStyleClass().addAll("choice-box", "state-pop-over");
    box.getStylesheets().add(Styles.sheet());
    Nodes.keepInside(box, button);
    var popOver = new PopOver(box);
    popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
    popOver.setDetachable(false);
    popOver.setAnimated(false);
    popOver.getRoot().getStylesheets().add(Styles.sheet());
    Runnable enter =
        () -> {
          var wrong = show(field.getText());
          fault.setText(wrong.orElse(""));
          if (wrong.isEmpty()) {
            popOver.hide();
          }
        };
    go.setOnAction(event -> enter.run());
    field.setOnAction(event -> enter.run());
    popOver.show(button);
    field.requestFocus();
  }
}
