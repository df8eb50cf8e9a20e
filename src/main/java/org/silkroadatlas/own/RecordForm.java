package org.silkroadatlas.own;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.TextProbe;
import org.silkroadatlas.draw.WrappingControls;
import org.silkroadatlas.model.AgreementKind;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.FormatKind;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.Named;
import org.silkroadatlas.model.OwnColour;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.model.Status;
import org.silkroadatlas.tables.mapping.CellFault;
import org.silkroadatlas.tables.mapping.ColourName;
import org.silkroadatlas.tables.mapping.ColumnMeaning;
import org.silkroadatlas.tables.mapping.FaultWords;
import org.silkroadatlas.tables.mapping.TableImport;

/**
 * The form for an own record. The input is read like a row of a table, so that dates, countries and
 * places can be written in any usual way. JavaFX thread only.
 */
final class RecordForm {
  private static final double WIDTH = 560;
  private static final double HEIGHT = 640;
  private static final double LABELS = 120;

  /** The maximum width, which fits a small screen. */
  private static final double WIDEST = 1000;

  /** The text size factor from which a button has its own line. */
  private static final double LARGE = 1.3;

  private static final List<ColumnMeaning> LONG =
      List.of(ColumnMeaning.SUMMARY, ColumnMeaning.QUOTE, ColumnMeaning.NOTE);
  private static final List<ColumnMeaning> TYPED =
      List.of(ColumnMeaning.FORMAT, ColumnMeaning.VECTOR, ColumnMeaning.COLOUR);
  private final Stage stage = new Stage();
  private final Messages messages;
  private final FaultWords words;
  private final SingleRowImport row;
  private final Offers offers;
  private final BiConsumer<TableImport, OwnRecords> save;

  /** Formats created along with the record. */
  private OwnRecords made = OwnRecords.NONE;

  private final Map<ColumnMeaning, String> cells = new EnumMap<>(ColumnMeaning.class);
  private final Map<ColumnMeaning, Label> faults = new HashMap<>();
  private final Map<ColumnMeaning, Control> controls = new HashMap<>();
  private final Map<ColumnMeaning, Label> labels = new HashMap<>();
  private final ComboBox<String> kinds = new ComboBox<>();
  private final GridPane grid = new GridPane(10, 4);
  private final Button done;
  private final Circle swatch = new Circle(7);
  private boolean isLarge;
  private boolean isTried;

  /**
   * Suggestions for names.
   *
   * @param groups names of formats
   * @param vectors names of vectors
   */
  record Offers(List<String> groups, List<String> vectors) {
    /** Copies the lists. */
    Offers {
      groups = List.copyOf(groups);
      vectors = List.copyOf(vectors);
    }
  }

  /**
   * Creates the form without showing it.
   *
   * @param row reads the input
   * @param offers suggestions for names
   * @param begun the initial content of the fields; with an id, it is an existing record
   * @param save receives what was read, and the formats created along with it
   */
  RecordForm(
      Stage owner,
      Messages messages,
      SingleRowImport row,
      Offers offers,
      Map<ColumnMeaning, String> begun,
      BiConsumer<TableImport, OwnRecords> save) {
    this.messages = messages;
    this.row = row;
    this.offers = offers;
    this.save = save;
    words = new FaultWords(messages);
    cells.putAll(begun);
    done = new Button(messages.get("tables.form.save"));
    build(owner, begun.containsKey(ColumnMeaning.ID));
  }

  private void build(Stage owner, boolean isKnown) {
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(messages.get(isKnown ? "tables.form.edit" : "tables.form.new"));
    grid.setPadding(new Insets(14));
    var labels = new ColumnConstraints();
    labels.setMinWidth(LABELS);
    var fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(labels, fields);
    kinds.getItems().setAll(FormFields.KINDS.stream().map(messages::name).toList());
    kinds.setId("form-kind");
    kinds.setValue(cells.getOrDefault(ColumnMeaning.RECORD, messages.name(ItemKind.EVENT)));
    kinds.setDisable(isKnown);
    kinds.setMaxWidth(Double.MAX_VALUE);
    kinds.valueProperty().subscribe((before, kind) -> showFields());
    done.setId("form-save");
    done.setDefaultButton(true);
    done.setOnAction(pressed -> finish());
    var cancel = new Button(messages.get("tables.import.cancel"));
    cancel.setCancelButton(true);
    cancel.setOnAction(pressed -> stage.close());
    var foot = new HBox(10, cancel, done);
    foot.setAlignment(Pos.CENTER_RIGHT);
    foot.setPadding(new Insets(10, 14, 12, 14));
    var scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    var root = new BorderPane(scroll, null, null, foot, null);
    root.getStyleClass().add("atlas");
    var scene = WindowBounds.scene(root, WIDTH, HEIGHT);
    scene.getStylesheets().setAll(owner.getScene().getStylesheets());
    stage.setScene(scene);
    root.applyCss();
    enlarge(labels, TextProbe.factor(done.getFont()));
    stage.setMinWidth(420);
    stage.setMinHeight(360);
    showFields();
  }

  /** With large text, labels get the width of their text, and the window widens accordingly. */
  private void enlarge(ColumnConstraints labels, double factor) {
    isLarge = factor > LARGE;
    labels.setMinWidth(LABELS * factor);
    if (isLarge) {
      stage.setWidth(Math.min(WIDTH * factor, WIDEST));
    }
  }

  private ItemKind kind() {
    return FormFields.KINDS.get(Math.max(0, kinds.getItems().indexOf(kinds.getValue())));
  }

  private void showFields() {
    grid.getChildren().clear();
    faults.clear();
    controls.clear();
    labels.clear();
    var kindLabel = new Label(messages.get("tables.column.kind"));
    kindLabel.setLabelFor(kinds);
    grid.addRow(0, kindLabel, kinds);
    var at = 1;
    for (var field : FormFields.of(kind())) {
      var control = control(field);
      var label = WrappingControls.label(messages.get(FormFields.name(kind(), field)));
      label.setLabelFor(control);
      labels.put(field, label);
      GridPane.setValignment(label, VPos.TOP);
      GridPane.setMargin(label, new Insets(5, 0, 0, 0));
      var fault = WrappingControls.label("");
      fault.setStyle("-fx-text-fill: -color-danger-fg;");
      fault.setManaged(false);
      fault.setVisible(false);
      faults.put(field, fault);
      controls.put(field, control);
      grid.addRow(at++, label, beside(field, control));
      grid.add(fault, 1, at++);
    }
    showColour();
    if (isTried) {
      check();
    }
  }

  /** A control with a button for creating what it does not offer. */
  private Node beside(ColumnMeaning field, Control control) {
    return switch (field) {
      case FORMAT -> beside(control, "newFormat", this::newFormat);
      case VECTOR -> beside(control, "newVector", this::newVector);
      case COLOUR -> beside(control);
      default -> control;
    };
  }

  private Node beside(Control control, String key, Runnable act) {
    var button = new Button(messages.get("tables.form." + key));
    button.setId("form-" + key);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> act.run());
    control.setMinWidth(0);
    HBox.setHgrow(control, Priority.ALWAYS);
    return isLarge ? new VBox(4, control, button) : new HBox(6, control, button);
  }

  /** A control with a sample of the colour as it will be shown. */
  private Node beside(Control colour) {
    HBox.setHgrow(colour, Priority.ALWAYS);
    var box = new HBox(8, swatch, colour);
    box.setAlignment(Pos.CENTER_LEFT);
    showSwatch();
    return box;
  }

  private void showSwatch() {
    var colour = ColourName.find(cells.getOrDefault(ColumnMeaning.COLOUR, ""));
    swatch.setVisible(colour.isPresent());
    colour.ifPresent(it -> swatch.setFill(Color.web(OwnColour.hex(it.onLight()))));
  }

  /** Asks for a format in its own form; it is stored together with this record. */
  private void newFormat() {
    var begun = new EnumMap<ColumnMeaning, String>(ColumnMeaning.class);
    begun.put(ColumnMeaning.RECORD, messages.name(ItemKind.FORMAT));
    begun.put(ColumnMeaning.SOURCE, cells.getOrDefault(ColumnMeaning.SOURCE, ""));
    new RecordForm(stage, messages, row, offers, begun, this::take).only().show();
  }

  private void take(TableImport read, OwnRecords others) {
    made = made.with(others).with(read.records());
    read.rows().getFirst().item().map(Item::label).ifPresent(this::chooseGroup);
  }

  private void chooseGroup(String name) {
    cells.put(ColumnMeaning.FORMAT, name);
    if (controls.get(ColumnMeaning.FORMAT) instanceof ComboBox<?> combo) {
      combo.getEditor().setText(name);
    }
  }

  private void newVector() {
    if (controls.get(ColumnMeaning.VECTOR) instanceof ComboBox<?> combo) {
      combo.setPromptText(messages.get("tables.form.newVector.hint"));
      combo.getEditor().clear();
      combo.requestFocus();
    }
  }

  /** The colour is needed only for a new vector. */
  private void showColour() {
    var text = cells.getOrDefault(ColumnMeaning.VECTOR, "").strip();
    var isNew = !text.isEmpty() && !offers.vectors.contains(text);
    Stream.of(labels.get(ColumnMeaning.COLOUR), controls.get(ColumnMeaning.COLOUR))
        .filter(Objects::nonNull)
        .map(node -> node.getParent() instanceof HBox box ? box : node)
        .forEach(
            node -> {
              node.setVisible(isNew || text.isEmpty());
              node.setManaged(isNew || text.isEmpty());
            });
  }

  /** Makes the kind of record unchangeable. */
  private RecordForm only() {
    kinds.setDisable(true);
    stage.setTitle(messages.get("tables.form.newFormat").replace("…", ""));
    return this;
  }

  private Control control(ColumnMeaning field) {
    var text = cells.getOrDefault(field, "");
    var control =
        LONG.contains(field)
            ? area(field, text)
            : choices(field)
                .<Control>map(words -> combo(field, words, text))
                .orElseGet(() -> field(field, text));
    control.setId("form-" + field.key());
    control.setMaxWidth(Double.MAX_VALUE);
    return control;
  }

  private Control area(ColumnMeaning field, String text) {
    var area = new TextArea(text);
    WrappingControls.area(area);
    area.setPrefRowCount(3);
    area.textProperty().subscribe((before, now) -> typed(field, now));
    return area;
  }

  private Control field(ColumnMeaning field, String text) {
    var input = new TextField(text);
    switch (field) {
      case DATE -> input.setPromptText(messages.get("tables.form.date.hint"));
      case COUNTRIES ->
          input.setPromptText(
              messages.get(
                  kind() == ItemKind.FORMAT
                      ? "tables.form.members.hint"
                      : "tables.form.countries.hint"));
      default -> {}
    }
    input.textProperty().subscribe((before, now) -> typed(field, now));
    return input;
  }

  private Control combo(ColumnMeaning field, List<String> choices, String text) {
    var combo = new ComboBox<String>();
    combo.getItems().setAll(choices);
    combo.setEditable(TYPED.contains(field));
    combo.setValue(text.isEmpty() && field != ColumnMeaning.FORMAT ? choices.getFirst() : text);
    if (field == ColumnMeaning.COLOUR) {
      ColourCell.install(combo);
    }
    typed(field, String.valueOf(combo.getValue()));
    if (combo.isEditable()) {
      combo.getEditor().textProperty().subscribe((before, now) -> typed(field, now));
    } else {
      combo.valueProperty().subscribe((before, now) -> typed(field, now));
    }
    return combo;
  }

  private Optional<List<String>> choices(ColumnMeaning field) {
    return switch (field) {
      case TYPE ->
          Optional.of(
              switch (kind()) {
                case AGREEMENT -> names(AgreementKind.values());
                case FORMAT -> names(FormatKind.values());
                default -> meetingFirst(names(EventKind.values()));
              });
      case STATUS -> Optional.of(names(Status.values()));
      case FORMAT -> Optional.of(offers.groups);
      case VECTOR -> Optional.of(offers.vectors);
      case COLOUR -> Optional.of(names(ColourName.values()));
      default -> Optional.empty();
    };
  }

  private List<String> meetingFirst(List<String> names) {
    var sorted = new ArrayList<>(names);
    var meeting = messages.name(EventKind.MEETING);
    sorted.remove(meeting);
    sorted.addFirst(meeting);
    return sorted;
  }

  private <E extends Enum<E> & Named> List<String> names(E[] constants) {
    return Arrays.stream(constants).map(messages::name).toList();
  }

  private void typed(ColumnMeaning field, String text) {
    cells.put(field, text);
    switch (field) {
      case VECTOR -> showColour();
      case COLOUR -> showSwatch();
      default -> {}
    }
    if (isTried) {
      check();
    }
  }

  /** The current cells of the row; fields that are not shown keep their content. */
  private Map<ColumnMeaning, String> typed() {
    var row = new EnumMap<>(cells);
    row.put(ColumnMeaning.RECORD, messages.name(kind()));
    if (kind() == ItemKind.PLACE) {
      row.put(ColumnMeaning.PLACE, cells.getOrDefault(ColumnMeaning.TITLE, ""));
    }
    return row;
  }

  private TableImport check() {
    var read = row.read(typed());
    faults.values().forEach(label -> show(label, ""));
    for (var fault : read.faults()) {
      Optional.ofNullable(faults.get(SingleRowImport.meaning(fault)))
          .filter(label -> label.getText().isEmpty())
          .ifPresent(label -> show(label, text(fault)));
    }
    return read;
  }

  private String text(CellFault fault) {
    return (fault.reason().stops() ? "✕ " : "! ") + words.of(fault);
  }

  private static void show(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }

  private void finish() {
    isTried = true;
    var read = check();
    if (read.taken() == 1) {
      stage.close();
      save.accept(read, made);
      return;
    }
    FormFields.of(kind()).stream()
        .filter(
            field ->
                !Optional.ofNullable(faults.get(field)).map(Label::getText).orElse("").isEmpty())
        .findFirst()
        .map(controls::get)
        .ifPresent(Region::requestFocus);
  }

  void show() {
    stage.show();
    Optional.ofNullable(controls.get(FormFields.of(kind()).getFirst()))
        .ifPresent(Region::requestFocus);
  }

  /** The window itself; for tests. */
  Stage stage() {
    return stage;
  }
}
