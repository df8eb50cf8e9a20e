package org.silkroadatlas.views.base;

import java.net.URL;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.AtlasPane;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.RecordWords;
import org.silkroadatlas.query.Visible;

/** The base of the views that replace the map: title, choices, contents and a note. */
public abstract class MapReplacementView implements AtlasPane {
  private static final String SHEET = "/org/silkroadatlas/styles/views.css";

  private final Coordinator coordinator;
  private final Messages messages;
  private final BorderPane region = new BorderPane();
  private final Label title = new Label();
  private final FlowPane choices = new FlowPane();
  private final Label note = new Label();
  private Palette palette;
  private @Nullable RecordWords words;
  private @Nullable DatasetIndex wordsOf;
  private Subscription subscription = Subscription.EMPTY;

  /** A view that is not attached yet. */
  protected MapReplacementView(Coordinator coordinator, Messages messages, Palette palette) {
    this.coordinator = coordinator;
    this.messages = messages;
    this.palette = palette;
    title.getStyleClass().add("view-title");
    title.setMinWidth(0);
    title.setWrapText(true);
    note.getStyleClass().add("view-note");
    note.setWrapText(true);
    note.setMaxWidth(Double.MAX_VALUE);
    note.setMinHeight(Region.USE_PREF_SIZE);
    choices.getStyleClass().add("view-choices");
    choices.getChildren().add(title);
    region.getStyleClass().add("place-of-map");
    URL sheet = Objects.requireNonNull(MapReplacementView.class.getResource(SHEET), SHEET);
    region.getStylesheets().add(sheet.toExternalForm());
    region.setTop(choices);
    region.setBottom(note);
  }

  /** The shared state. */
  protected final Coordinator coordinator() {
    return coordinator;
  }

  /** The texts. */
  protected final Messages messages() {
    return messages;
  }

  /** The colours. */
  protected final Palette palette() {
    return palette;
  }

  /** The dataset. */
  protected final DatasetIndex index() {
    return coordinator.index();
  }

  /** The texts of records in the language of the interface. */
  protected final RecordWords words() {
    var made = words;
    if (made == null || !index().equals(wordsOf)) {
      made = new RecordWords(index(), messages.locale().getLanguage());
      words = made;
      wordsOf = index();
    }
    return made;
  }

  /** The pane for choices, after the title. */
  protected final FlowPane choices() {
    return choices;
  }

  /** Sets the contents. */
  protected final void setContents(Region contents) {
    region.setCenter(contents);
  }

  /** Sets the title. */
  protected final void setTitle(String text) {
    title.setText(text);
    title.setVisible(!text.isEmpty());
    title.setManaged(!text.isEmpty());
  }

  /** Sets the note at the bottom. */
  protected final void setNote(String text) {
    note.setText(text);
  }

  /** The note at the bottom. */
  public final String note() {
    return note.getText();
  }

  /** Selects an item in all panes. */
  protected final void open(ItemRef item) {
    coordinator.perform(new Action.Focus(item));
  }

  /** Shows what is visible now. */
  protected abstract void show(Visible visible);

  @Override
  public final Region region() {
    return region;
  }

  @Override
  public final void attach() {
    subscription = coordinator.visibleProperty().subscribe(this::show);
  }

  @Override
  public final void detach() {
    subscription.unsubscribe();
    subscription = Subscription.EMPTY;
  }

  @Override
  public final void setPalette(Palette other) {
    palette = other;
    show(coordinator.visible());
  }

  @Override
  public Set<ItemRef> shown() {
    return Set.of();
  }
}
