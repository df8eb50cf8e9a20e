package org.silkroadatlas.timeline;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.model.Event;

/**
 * The events of the filter as a list for screen readers, in chronological order. It takes up no
 * space, and has only as many nodes as are being queried, however many events there are.
 */
final class EventList extends Region {
  /** Screen readers keep references to the items around the current one. */
  private static final int ITEMS = 16;

  private final EventNavigator navigator;
  private final SpokenTimeline words;
  private final Item[] items = new Item[ITEMS];

  EventList(EventNavigator navigator, SpokenTimeline words, String name) {
    this.navigator = navigator;
    this.words = words;
    setManaged(false);
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText(name);
    for (var i = 0; i < ITEMS; i++) {
      items[i] = new Item();
      getChildren().add(items[i]);
    }
  }

  /** Notifies screen readers that the events or the current one have changed. */
  void changed() {
    notifyAccessibleAttributeChanged(AccessibleAttribute.ITEM_COUNT);
    notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case ITEM_COUNT -> navigator.events().size();
      case ITEM_AT_INDEX -> parameters.length > 0 ? item((Integer) parameters[0]) : null;
      case FOCUS_ITEM ->
          navigator.current().map(event -> item(navigator.events().indexOf(event))).orElse(null);
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private @Nullable Item item(int number) {
    if (number < 0 || number >= navigator.events().size()) {
      return null;
    }
    var item = items[number % ITEMS];
    item.show(number, navigator.events().get(number));
    return item;
  }

  /** One event; reused for another when it is no longer queried. */
  private final class Item extends Region {
    private int number;

    Item() {
      setManaged(false);
      setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    void show(int newNumber, Event event) {
      number = newNumber;
      setAccessibleText(words.spoken(event));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
        AccessibleAttribute attribute, Object... parameters) {
      return switch (attribute) {
        case INDEX -> number;
        case SELECTED ->
            navigator.current().map(e -> navigator.events().indexOf(e) == number).orElse(false);
        default -> super.queryAccessibleAttribute(attribute, parameters);
      };
    }
  }
}
