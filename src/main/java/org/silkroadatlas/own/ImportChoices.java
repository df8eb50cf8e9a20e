package org.silkroadatlas.own;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.tables.mapping.ColumnMeaning;
import org.silkroadatlas.tables.mapping.DateOrder;
import org.silkroadatlas.tables.mapping.FaultReason;
import org.silkroadatlas.tables.mapping.ImportSettings;
import org.silkroadatlas.tables.mapping.SheetMapping;

/** The controls for the table as a whole and for the meaning of each column. */
final class ImportChoices {
  private static final List<ItemKind> KINDS =
      List.of(ItemKind.EVENT, ItemKind.AGREEMENT, ItemKind.QUOTE, ItemKind.FIGURE, ItemKind.PLACE);

  private final Messages messages;
  private final ImportModel model;
  private final Runnable changed;
  private final FlowPane region = new FlowPane(16, 8);
  private final ComboBox<Integer> sheets = new ComboBox<>();
  private final CheckBox used;
  private final ComboBox<ItemKind> kinds = new ComboBox<>();
  private final ComboBox<DateOrder> orders = new ComboBox<>();
  private final Node orderField;
  private final List<ComboBox<ColumnMeaning>> meanings = new ArrayList<>();
  private int sheet;
  private boolean isShowing;

  /**
   * @param other receives the sheet to show
   * @param changed runs when something was chosen
   */
  ImportChoices(
      Messages messages, ImportModel model, Dataset dataset, IntConsumer other, Runnable changed) {
    this.messages = messages;
    this.model = model;
    this.changed = changed;
    used = new CheckBox(messages.get("tables.import.use"));
    var layout = new Label(model.table().layout());
    layout.getStyleClass().add("text-muted");
    region.getChildren().add(labelled("tables.import.file", layout));
    if (model.table().sheets().size() > 1) {
      sheets.getItems().setAll(IntStream.range(0, model.table().sheets().size()).boxed().toList());
      sheets.setConverter(shown(i -> model.sheet(i).name()));
      sheets.valueProperty().subscribe((was, i) -> chosen(() -> other.accept(i)));
      used.setOnAction(
          pressed -> set(() -> model.setMapping(sheet, mapping().withUsed(used.isSelected()))));
      region.getChildren().addAll(labelled("tables.import.sheet", sheets), used);
    }
    kinds.getItems().setAll(KINDS);
    kinds.setId("import-kind");
    kinds.setConverter(shown(messages::name));
    kinds
        .valueProperty()
        .subscribe((was, k) -> set(() -> model.setMapping(sheet, mapping().withKind(k))));
    orders.getItems().setAll(DateOrder.values());
    orders.setId("import-order");
    orders.setConverter(
        shown(
            order ->
                messages.get(
                    order == DateOrder.DAY_FIRST
                        ? "tables.import.order.day"
                        : "tables.import.order.month")));
    orders
        .valueProperty()
        .subscribe((was, o) -> set(() -> model.setMapping(sheet, mapping().withOrder(o))));
    orderField = labelled("tables.import.order", orders);
    orderField.setVisible(false);
    orderField.setManaged(false);
    region
        .getChildren()
        .addAll(labelled("tables.import.rows", kinds), source(), group(dataset), orderField);
  }

  private SheetMapping mapping() {
    return model.mapping(sheet);
  }

  private void chosen(Runnable act) {
    if (!isShowing) {
      act.run();
    }
  }

  private void set(Runnable act) {
    chosen(
        () -> {
          act.run();
          changed.run();
        });
  }

  private HBox labelled(String key, Node control) {
    var label = new Label(messages.get(key));
    label.setLabelFor(control);
    label.setMinWidth(Region.USE_PREF_SIZE);
    var box = new HBox(6, label, control);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private HBox source() {
    var field = new TextField(model.settings().source());
    field.setId("import-source");
    field.setPrefColumnCount(18);
    field
        .textProperty()
        .subscribe(
            (before, text) -> {
              var now = model.settings();
              var title = text.isBlank() ? model.table().name() : text.strip();
              model.setSettings(new ImportSettings(title, now.format(), now.language()));
              changed.run();
            });
    return labelled("tables.import.source", field);
  }

  private HBox group(Dataset dataset) {
    var combo = new ComboBox<String>();
    combo.setId("import-group");
    combo.setEditable(true);
    combo.getItems().add(model.settings().format());
    combo.getItems().addAll(dataset.formats().stream().map(Format::name).sorted().toList());
    combo.setValue(model.settings().format());
    combo.setPrefWidth(230);
    combo
        .getEditor()
        .textProperty()
        .subscribe(
            (before, text) -> {
              var now = model.settings();
              if (!text.isBlank() && !text.strip().equals(now.format())) {
                model.setSettings(new ImportSettings(now.source(), text.strip(), now.language()));
                changed.run();
              }
            });
    return labelled("tables.import.group", combo);
  }

  private static <T> StringConverter<T> shown(Function<T, String> words) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : words.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException(text);
      }
    };
  }

  /** Shows the settings of a sheet. */
  void show(int other) {
    sheet = other;
    isShowing = true;
    sheets.setValue(sheet);
    used.setSelected(mapping().used());
    kinds.setValue(mapping().kind());
    orders.setValue(mapping().order().orElse(DateOrder.DAY_FIRST));
    isShowing = false;
  }

  /** Asks for the order of day and month only where it matters; the question then stays. */
  void show(ImportModel.Outcome done) {
    var matters =
        done.made().faults().stream().anyMatch(f -> f.reason() == FaultReason.DAY_OR_MONTH);
    if (matters) {
      orderField.setVisible(true);
      orderField.setManaged(true);
    }
  }

  /** The heading of a column and its meaning. */
  Node head(int ofSheet, int column, Runnable done) {
    var head = new Label(model.mapping(ofSheet).heads().get(column).replace('\n', ' '));
    var combo = new ComboBox<ColumnMeaning>();
    combo.setItems(FXCollections.observableArrayList(Arrays.asList(ColumnMeaning.values())));
    combo.setConverter(shown(meaning -> messages.get("tables.column." + meaning.key())));
    combo.setValue(model.mapping(ofSheet).columns().get(column));
    if (column == 0) {
      meanings.clear();
    }
    meanings.add(combo);
    combo.setId("import-column-" + column);
    combo.setMaxWidth(Double.MAX_VALUE);
    combo.setAccessibleText(head.getText());
    combo
        .valueProperty()
        .subscribe(
            (before, meaning) -> {
              var was = model.mapping(ofSheet).columns().get(column);
              if (meaning != was) {
                model.setMapping(ofSheet, model.mapping(ofSheet).withColumn(column, meaning));
                showMeanings(ofSheet);
                done.run();
              }
            });
    var box = new VBox(3, head, combo);
    box.setPadding(new Insets(4, 0, 3, 0));
    return box;
  }

  /** Updates the other columns, since some meanings can be used only once. */
  private void showMeanings(int ofSheet) {
    var columns = model.mapping(ofSheet).columns();
    for (var i = 0; i < Math.min(columns.size(), meanings.size()); i++) {
      meanings.get(i).setValue(columns.get(i));
    }
  }

  Region region() {
    return region;
  }
}
