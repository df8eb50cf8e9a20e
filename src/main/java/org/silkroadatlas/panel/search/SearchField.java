package org.silkroadatlas.panel.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.util.Subscription;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.panel.node.Nodes;
import org.silkroadatlas.panel.node.Styles;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.SearchIndex;

/**
 * Searches everything while the user types; the results appear below the field, grouped by kind.
 * The arrow keys move between them, Enter opens one, Ctrl+Enter adds the words to the filter, Esc
 * closes the list. JavaFX thread only.
 */
public final class SearchField {
  private static final int MOST_PER_KIND = 4;
  private static final int PAGE = 8;

  private final Coordinator coordinator;
  private final Messages messages;
  private final TextField field = TextFields.createClearableTextField();
  private final ListView<SearchRow> results = new ListView<>();
  private final StackPane frame = new StackPane(results);
  private final Popup popup = new Popup();
  private final Set<ItemKind> whole = EnumSet.noneOf(ItemKind.class);
  private @Nullable CompletableFuture<SearchIndex> search;
  private boolean isComposing;
  private Runnable onChosen = () -> {};
  private Optional<Consumer<List<ItemRef>>> onScenes = Optional.empty();
  private Subscription subscription = Subscription.EMPTY;

  /** A search field that is not attached yet. */
  public SearchField(Coordinator coordinator, Messages messages) {
    this.coordinator = coordinator;
    this.messages = messages;
    field.getStyleClass().add("sra-search");
    field.getStylesheets().add(Styles.sheet());
    field.setPromptText(messages.get("panel.search.prompt"));
    field.setAccessibleText(messages.get("panel.search.accessible"));
    field.setAccessibleHelp(messages.get("panel.search.help"));
    field.textProperty().addListener((o, before, text) -> typed());
    field.focusedProperty().addListener((o, was, is) -> closeUnlessFocused());
    // Takes half a second, and is never needed by a start or lecture without a search.
    field.setOnMouseEntered(coming -> search = prepare());
    field.addEventFilter(MouseEvent.MOUSE_PRESSED, this::enteredBy);
    field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::compose);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    results.getStyleClass().add("search-results");
    results.setCellFactory(view -> new SearchCell(this, messages));
    results.setFocusTraversable(false);
    results.setAccessibleRole(AccessibleRole.LIST_VIEW);
    frame.getStyleClass().add("search-popup");
    frame.getStylesheets().add(Styles.sheet());
    popup.getContent().add(frame);
    popup.setAutoHide(true);
  }

  /** The index of all words, prepared in the background if necessary. */
  private CompletableFuture<SearchIndex> prepare() {
    var records = coordinator.index();
    return search != null ? search : CompletableFuture.supplyAsync(() -> new SearchIndex(records));
  }

  /** The node for the window's bar. */
  public Region region() {
    return field;
  }

  /** Focuses the field and selects its text. */
  public void focus() {
    field.requestFocus();
    field.selectAll();
    if (!field.getText().isBlank()) {
      typed();
    }
  }

  /** The first press selects the previous words, as Ctrl+F does, so that typing replaces them. */
  private void enteredBy(MouseEvent press) {
    if (!field.isFocused() && !field.getText().isEmpty() && isOnText(press)) {
      focus();
      press.consume();
    }
  }

  private boolean isOnText(MouseEvent press) {
    var at = press.getTarget() instanceof Node node ? node : null;
    while (at != null && !at.getStyleClass().contains("clear-button")) {
      at = at.getParent();
    }
    return at == null;
  }

  /** Sets the action after a result was chosen, such as focusing the panel. */
  public void setOnChosen(Runnable action) {
    onChosen = action;
  }

  /** Enables making scenes of all listed records. */
  public void setOnScenes(Consumer<List<ItemRef>> make) {
    onScenes = Optional.of(make);
  }

  /** Starts to follow the dataset. */
  public void attach() {
    ChangeListener<DatasetIndex> onIndex =
        (o, before, now) -> {
          search = null;
          popup.hide();
        };
    coordinator.indexProperty().addListener(onIndex);
    subscription = () -> coordinator.indexProperty().removeListener(onIndex);
  }

  /** Stops following. */
  public void detach() {
    subscription.unsubscribe();
    subscription = Subscription.EMPTY;
    popup.hide();
  }

  /**
   * A dead key or an input method has begun a letter. Opening the list now would take the keyboard
   * focus, and “^” and “e” would remain two characters.
   */
  private void compose(InputMethodEvent event) {
    isComposing = !event.getComposed().isEmpty();
    if (!isComposing && event.getCommitted().isEmpty()) {
      Platform.runLater(this::typed);
    }
  }

  private void typed() {
    if (!isComposing) {
      whole.clear();
      refresh();
    }
  }

  private void refresh() {
    var text = field.getText().strip();
    if (text.isEmpty()) {
      popup.hide();
      results.getItems().clear();
      return;
    }
    var words = prepare();
    search = words;
    var groups = words.join().search(text, MOST_PER_KIND, whole);
    results.getItems().setAll(SearchRow.of(groups, text, onScenes.isPresent()));
    results.setAccessibleText(
        messages.get(
            "panel.search.found", groups.stream().mapToInt(SearchIndex.Group::total).sum()));
    results.scrollTo(0);
    select(0, 1);
    show();
  }

  private void show() {
    var scene = field.getScene();
    if (popup.isShowing() || scene == null || scene.getWindow() == null) {
      return;
    }
    Bounds under = field.localToScreen(field.getBoundsInLocal());
    Nodes.keepInside(frame, field);
    popup.show(field, under.getMinX(), under.getMaxY() + 4);
  }

  private void closeUnlessFocused() {
    if (field.isFocused()) {
      search = prepare();
    }
    if (!field.isFocused()) {
      popup.hide();
    }
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> step(1);
      case UP -> step(-1);
      case PAGE_DOWN -> step(PAGE);
      case PAGE_UP -> step(-PAGE);
      case ENTER -> enter(event.isShortcutDown());
      case ESCAPE -> {
        if (!escape()) {
          return;
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private boolean escape() {
    if (popup.isShowing()) {
      popup.hide();
    } else if (!field.getText().isEmpty()) {
      field.clear();
    } else {
      return false;
    }
    return true;
  }

  private void step(int by) {
    if (!popup.isShowing()) {
      refresh();
      return;
    }
    var at = results.getSelectionModel().getSelectedIndex() + by;
    select(Math.clamp(at, 0, results.getItems().size() - 1), by < 0 ? -1 : 1);
  }

  /** Selects the first selectable line from an index in a direction. */
  private void select(int from, int direction) {
    for (var i = from; i >= 0 && i < results.getItems().size(); i += direction) {
      if (results.getItems().get(i).acts()) {
        results.getSelectionModel().clearAndSelect(i);
        results.scrollTo(Math.max(0, i - 4));
        field.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        return;
      }
    }
  }

  private void enter(boolean asFilter) {
    var text = field.getText().strip();
    var row = results.getSelectionModel().getSelectedItem();
    if (asFilter && !text.isEmpty()) {
      choose(new SearchRow.Filter(text));
    } else if (row != null && popup.isShowing()) {
      choose(row);
    }
  }

  /** Performs the action of a line. */
  public void choose(SearchRow row) {
    switch (row) {
      case SearchRow.Hit(var item) -> {
        popup.hide();
        coordinator.perform(new Action.Focus(item.ref()));
        onChosen.run();
      }
      case SearchRow.More(var kind, var total) -> {
        whole.add(kind);
        var at = results.getSelectionModel().getSelectedIndex();
        refresh();
        select(Math.clamp(at, 0, results.getItems().size() - 1), 1);
      }
      case SearchRow.Filter(var text) -> {
        popup.hide();
        field.clear();
        coordinator.perform(new Action.ChooseText(text));
        onChosen.run();
      }
      case SearchRow.Scenes(var items) -> {
        popup.hide();
        onScenes.ifPresent(make -> make.accept(items));
      }
      case SearchRow.Head head -> {
        // only a heading
      }
      case SearchRow.Nothing nothing -> {
        // only a notice
      }
    }
  }

  DatasetIndex index() {
    return coordinator.index();
  }

  /** The result lines below the field, for tests; empty while they are hidden. */
  public ListView<SearchRow> results() {
    return results;
  }
}
