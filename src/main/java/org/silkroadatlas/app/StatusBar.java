package org.silkroadatlas.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.LazyTooltip;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.LocalText;
import org.silkroadatlas.query.Visible;

/** The status bar at the bottom: how much is shown, and the dataset. */
final class StatusBar {
  /** The maximum share of the window's height for counts that wrap. */
  private static final double LARGEST_SHARE = 0.1;

  private final HBox region = new HBox();
  private final Label shown = new Label();
  private final Label records = new Label();
  private final Label dataset = new Label();
  private final Coordinator coordinator;
  private final Messages messages;

  StatusBar(Coordinator coordinator, Messages messages) {
    this.coordinator = coordinator;
    this.messages = messages;
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    records.setId("status-records");
    records.setManaged(false);
    records.setVisible(false);
    records.setMinWidth(Region.USE_PREF_SIZE);
    records.setFocusTraversable(true);
    shown.setWrapText(true);
    shown.setMinHeight(Region.USE_PREF_SIZE);
    region.getStyleClass().add("status-bar");
    region.getChildren().addAll(shown, gap, records, dataset);
    dataset.setMinWidth(Region.USE_PREF_SIZE);
  }

  Region region() {
    return region;
  }

  Subscription attach() {
    return Subscription.combine(
        region.widthProperty().subscribe(this::fitLater),
        region.sceneProperty().flatMap(Scene::heightProperty).subscribe(this::fitLater),
        dataset.fontProperty().subscribe(this::fitLater),
        shown.textProperty().subscribe(this::fitLater),
        dataset.textProperty().subscribe(this::fitLater),
        coordinator.visibleProperty().subscribe(this::show),
        coordinator
            .indexProperty()
            .subscribe(
                index -> {
                  var manifest = index.dataset().manifest();
                  dataset.setText(
                      messages.get("app.status.dataset", manifest.title(), manifest.version()));
                }));
  }

  /** Deferred, so that the layout is done first. */
  private void fitLater() {
    Platform.runLater(this::fit);
  }

  /** The dataset, which is also shown in "About", makes room for the counts. */
  private void fit() {
    var others = records.isManaged() ? records.prefWidth(-1) + region.getSpacing() : 0;
    var wanted = shown.prefWidth(-1) + others + dataset.prefWidth(-1) + 2 * region.getSpacing();
    var fits =
        wanted <= region.getWidth() - region.getInsets().getLeft() - region.getInsets().getRight();
    dataset.setManaged(fits);
    dataset.setVisible(fits);
    wrap(others);
  }

  /** In a low window the counts stay on one line, and what is cut off is in a tooltip. */
  private void wrap(double others) {
    var scene = region.getScene();
    if (scene == null) {
      return;
    }
    shown.setWrapText(true);
    var high = shown.prefHeight(region.getWidth() - others - 2 * region.getSpacing());
    var isLow = high > LARGEST_SHARE * scene.getHeight();
    shown.setWrapText(!isLow);
    LazyTooltip.set(shown, isLow ? shown.getText() : "");
  }

  /**
   * Says once for the whole page, rather than on every line, that texts are in English because the
   * language lacks them, or unchecked translations.
   */
  private void showOrigin(Visible visible) {
    var index = coordinator.index();
    var panel = visible.panel();
    var origins =
        index
            .words()
            .origins(
                visible.state().focus().flatMap(index::find),
                Stream.<Collection<? extends Item>>of(
                        panel.events(), panel.agreements(), panel.quotes(), panel.figures())
                    .flatMap(Collection::stream));
    var said = new ArrayList<String>();
    var why = new ArrayList<String>();
    if (origins.contains(LocalText.Kind.UNCHECKED)) {
      said.add(messages.get("names.origin.machine"));
      why.add(messages.get("names.origin.machine.why"));
    }
    if (origins.contains(LocalText.Kind.FALLBACK)) {
      said.add(said.isEmpty() ? written(index) : messages.get("names.origin.partly"));
      why.add(messages.get("names.origin.partly.why"));
    }
    var text = String.join(" · ", said);
    if (!text.equals(records.getText())) {
      records.setText(text);
      records.setAccessibleText(text);
      LazyTooltip.set(records, String.join("\n", why));
      records.setManaged(!text.isEmpty());
      records.setVisible(!text.isEmpty());
    }
  }

  /** The language in which the records are written. */
  private String written(DatasetIndex index) {
    var names =
        index.dataset().manifest().languages().stream()
            .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(messages.locale()))
            .collect(Collectors.joining(", "));
    return names.isEmpty()
        ? messages.get("names.origin.partly")
        : messages.get("app.status.records", names);
  }

  /** Shows a message until the next change of the state. */
  void say(String text) {
    shown.setText(text);
  }

  private void show(Visible visible) {
    showOrigin(visible);
    var counts = visible.counts();
    var text =
        messages.get(
            "app.status.counts",
            counts.held(),
            counts.agreements(),
            counts.quotes(),
            counts.figures(),
            counts.notHeld());
    var first = coordinator.index().years().first();
    var earlier = earlier(visible, first);
    shown.setText(
        earlier == 0
            ? text
            : text + " · " + messages.get("app.status.earlier", earlier, Integer.toString(first)));
  }

  /** How many of the events were before the years of the timeline. */
  private static int earlier(Visible visible, int first) {
    return (int)
        visible.timeline().lanes().stream()
            .flatMap(lane -> lane.events().stream())
            .filter(event -> event.held() && event.date().latest().getYear() < first)
            .count();
  }
}
