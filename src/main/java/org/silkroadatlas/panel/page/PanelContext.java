package org.silkroadatlas.panel.page;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.panel.text.Phrases;
import org.silkroadatlas.query.DatasetIndex;

/** What the rows of a page need for drawing and for their actions. JavaFX thread only. */
public final class PanelContext {
  private final Coordinator coordinator;
  private final Messages messages;
  private final Consumer<URI> openLink;
  private final ObjectProperty<Optional<ItemRef>> hover =
      new SimpleObjectProperty<>(this, "hover", Optional.empty());
  private final ListExpansion expansion = new ListExpansion();
  private Palette palette;

  /** The context shared by all parts of one panel. */
  public PanelContext(
      Coordinator coordinator, Messages messages, Palette palette, Consumer<URI> openLink) {
    this.coordinator = coordinator;
    this.messages = messages;
    this.palette = palette;
    this.openLink = openLink;
  }

  /** The shared state. */
  public Coordinator coordinator() {
    return coordinator;
  }

  /** The index of the open dataset. */
  public DatasetIndex index() {
    return coordinator.index();
  }

  /** The phrases for records of the open dataset. */
  public Phrases phrases() {
    return new Phrases(messages, coordinator.index());
  }

  /** The texts of the interface. */
  public Messages messages() {
    return messages;
  }

  /** The colours of the theme. */
  public Palette palette() {
    return palette;
  }

  /** Applies the colours of another theme. */
  public void setPalette(Palette other) {
    palette = other;
  }

  /** How much of the page is listed. */
  public ListExpansion expansion() {
    return expansion;
  }

  /** The item hovered in any pane, updated while the panel is attached. */
  public ObjectProperty<Optional<ItemRef>> hoverProperty() {
    return hover;
  }

  /** Selects an item. */
  public void open(ItemRef ref) {
    coordinator.perform(new Action.Focus(ref));
  }

  /** Adds a country or format to the filter or removes it; ignores other items. */
  void toggle(ItemRef ref) {
    switch (ref.kind()) {
      case COUNTRY -> coordinator.perform(new Action.ToggleCountry(ref.id()));
      case FORMAT -> coordinator.perform(new Action.ToggleFormat(ref.id()));
      case PERSON ->
          coordinator.perform(
              new Action.ChooseFilter(coordinator.state().filter().togglingPerson(ref.id())));
      default -> {
        // nothing to toggle
      }
    }
  }

  void hover(Optional<ItemRef> ref) {
    coordinator.hover(ref);
  }

  void openLink(URI uri) {
    openLink.accept(uri);
  }

  /** The item of a reference, if it is in the open dataset. */
  public Optional<? extends Item> find(ItemRef ref) {
    return index().find(ref);
  }
}
