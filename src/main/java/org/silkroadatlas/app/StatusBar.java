package org.silkroadatlas.app;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.query.Visible;

/** The line at the bottom: how much is shown, and from which dataset. */
final class StatusBar {
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
    records.setMinWidth(Region.USE_PREF_SIZE);
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
                  tellLanguage(manifest.languages());
                }));
  }

  /** Not at once: what is shown is laid out first. */
  private void fitLater() {
    Platform.runLater(this::fit);
  }

  /** The dataset, which "About" tells too, gives way to the counts. */
  private void fit() {
    var others = records.isManaged() ? records.prefWidth(-1) + region.getSpacing() : 0;
    var wanted = shown.prefWidth(-1) + others + dataset.prefWidth(-1) + 2 * region.getSpacing();
    var fits =
        wanted <= region.getWidth() - region.getInsets().getLeft() - region.getInsets().getRight();
    dataset.setManaged(fits);
    dataset.setVisible(fits);
  }

  /** The texts of records are not translated: says so where they differ from the interface. */
  private void tellLanguage(List<String> languages) {
    var differ = !languages.isEmpty() && !languages.contains(messages.language().code());
    var names =
        languages.stream()
            .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(messages.locale()))
            .collect(Collectors.joining(", "));
    records.setText(differ ? messages.get("app.status.records", names) : "");
    records.setManaged(differ);
    records.setVisible(differ);
  }

  /** Says something once; the next change of the state puts the counts back. */
  void say(String text) {
    shown.setText(text);
  }

  private void show(Visible visible) {
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

  /** How many of the events came before the years that the timeline shows. */
  private static int earlier(Visible visible, int first) {
    return (int)
        visible.timeline().lanes().stream()
            .flatMap(lane -> lane.events().stream())
            .filter(event -> event.held() && event.date().latest().getYear() < first)
            .count();
  }
}
