package org.silkroadatlas.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.dataset.EarlierVersion;
import org.silkroadatlas.dataset.EarlierVersion.Change;
import org.silkroadatlas.draw.WrappingControls;
import org.silkroadatlas.model.AgreementKind;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Named;
import org.silkroadatlas.model.Role;
import org.silkroadatlas.model.RouteStatus;
import org.silkroadatlas.model.Status;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.time.Edtf;

/** Shows what was corrected and added in the bundled dataset since the previous version. */
final class ChangesDialog {
  private static final double WIDTH = 640;
  private static final int ROWS = 16;

  private final Messages messages;
  private final DatasetIndex index;
  private final EarlierVersion earlier;
  private final List<Change> changes;

  private ChangesDialog(Messages messages, DatasetIndex index, EarlierVersion earlier) {
    this.messages = messages;
    this.index = index;
    this.earlier = earlier;
    changes = earlier.changesIn(index.origin().dataset());
  }

  /**
   * Compares the versions off the JavaFX thread, then shows the dialog.
   *
   * @param text the text size factor
   */
  static void show(Stage owner, Messages messages, double text) {
    Thread.ofVirtual()
        .start(
            () ->
                EarlierVersion.bundled()
                    .ifPresent(
                        earlier -> {
                          var index =
                              new DatasetIndex(DatasetReader.bundled())
                                  .in(messages.language().code());
                          var dialog = new ChangesDialog(messages, index, earlier);
                          Platform.runLater(() -> dialog.show(owner, text));
                        }));
  }

  private void show(Stage owner, double text) {
    var manifest = index.dataset().manifest();
    var alert = new Alert(Alert.AlertType.NONE, summary(), ButtonType.CLOSE);
    alert.initOwner(owner);
    alert.setTitle(messages.get("app.changes.title"));
    alert.setHeaderText(
        messages.get(
            "app.changes.header",
            manifest.version(),
            manifest.released(),
            earlier.version(),
            earlier.released()));
    var pane = alert.getDialogPane();
    WrappingControls.dialog(pane);
    pane.setPrefWidth(
        Math.min(WIDTH * text, Screen.getPrimary().getVisualBounds().getWidth() * 0.9));
    pane.setExpandableContent(records((int) Math.rint(ROWS / text / text)));
    pane.setExpanded(true);
    pane.getStylesheets().setAll(owner.getScene().getStylesheets());
    alert.show();
  }

  /** The number of records of each kind. */
  private String summary() {
    return changes.stream()
        .map(
            it ->
                messages.get(
                    "app.changes.kind",
                    kind(it),
                    it.added().size(),
                    it.corrected().stream()
                        .map(EarlierVersion.Correction::record)
                        .distinct()
                        .count(),
                    it.removed().size()))
        .collect(Collectors.joining("\n"));
  }

  private String kind(Change change) {
    var name = change.file().key();
    return messages.get("panel.kinds." + name.substring(0, name.length() - 1));
  }

  /** By kind, corrections first, then additions. */
  private TextArea records(int rows) {
    var lines = new ArrayList<String>();
    for (var change : changes) {
      lines.add(kind(change).toUpperCase(messages.locale()));
      for (var it : change.corrected()) {
        lines.add(
            "≠ "
                + title(it.record())
                + ": "
                + said(it, it.before())
                + " → "
                + said(it, it.after()));
      }
      change.added().forEach(it -> lines.add("+ " + title(it)));
      change.removed().forEach(it -> lines.add("− " + it));
      lines.add("");
    }
    var area = new TextArea(String.join("\n", lines).strip());
    area.setId("changes-records");
    area.setAccessibleText(messages.get("app.changes.records"));
    area.setEditable(false);
    area.setPrefRowCount(rows);
    WrappingControls.area(area);
    return area;
  }

  private String title(ItemRef ref) {
    return index
        .find(ref)
        .map(
            item ->
                item.when().map(messages::date).map(it -> it + " · ").orElse("")
                    + index.title(item))
        .orElse(ref.id());
  }

  /** A value as readers know it: dates and names in their language, no ids. */
  private String said(EarlierVersion.Correction it, String value) {
    if (value.isEmpty()) {
      return "–";
    }
    return switch (it.field()) {
      case "date", "founded", "ended", "from", "to" -> messages.date(Edtf.parse(value));
      case "place" ->
          index.find(new ItemRef(ItemKind.PLACE, value)).map(index::title).orElse(value);
      case "role" -> name(Role.class, value);
      case "kind" -> name(AgreementKind.class, value);
      case "status" ->
          it.record().kind() == ItemKind.ROUTE
              ? name(RouteStatus.class, value)
              : name(Status.class, value);
      default -> value;
    };
  }

  private <E extends Enum<E> & Named> String name(Class<E> type, String key) {
    return Named.find(type, key).map(messages::name).orElse(key);
  }
}
