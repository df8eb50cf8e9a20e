package org.silkroadatlas.own;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.SaveDialog;
import org.silkroadatlas.draw.WrappingControls;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.tables.SourceSheet;
import org.silkroadatlas.tables.SourceTable;
import org.silkroadatlas.tables.TableException;
import org.silkroadatlas.tables.TableReader;
import org.silkroadatlas.tables.mapping.ColumnMeaning;
import org.silkroadatlas.tables.mapping.FaultWords;
import org.silkroadatlas.tables.mapping.ImportSettings;
import org.silkroadatlas.tables.mapping.RecordsTable;
import org.silkroadatlas.tables.mapping.TableImport;
import org.silkroadatlas.tables.mapping.TableLookup;

/**
 * The controller of the user's own records: import, paste, add, edit, remove, save as a table.
 * Reading happens off the JavaFX thread. JavaFX thread only.
 */
public final class OwnController {
  private final Stage stage;
  private final Messages messages;
  private final Coordinator coordinator;
  private final Supplier<BaseMap> baseMap;
  private final OwnCollection collection;
  private final RememberedColumns remembered;
  private final Predicate<Path> replace;
  private final Consumer<String> say;
  private @Nullable Dataset lookedUp;
  private @Nullable TableLookup lookup;

  /**
   * A controller for a window.
   *
   * @param baseMap finds the country at a point, and knows the towns
   * @param columns the file with remembered column meanings
   * @param replace asks whether a file may be replaced
   * @param say shows a short message
   */
  public OwnController(
      Stage stage,
      Messages messages,
      Coordinator coordinator,
      Supplier<BaseMap> baseMap,
      OwnCollection collection,
      Path columns,
      Predicate<Path> replace,
      Consumer<String> say) {
    this.stage = stage;
    this.messages = messages;
    this.coordinator = coordinator;
    this.baseMap = baseMap;
    this.collection = collection;
    this.replace = replace;
    this.say = say;
    remembered = new RememberedColumns(columns);
  }

  /** The submenu for the menu of the window. */
  public Menu menu() {
    var edit = item("edit", this::editSelected);
    var remove = item("remove", this::removeSelected);
    var undo = item("undo", collection::undo);
    var redo = item("redo", collection::redo);
    var save = item("save", this::saveAsTable);
    var shown = new CheckMenuItem(messages.get("tables.menu.shown"));
    shown.setOnAction(chosen -> showOwn(shown.isSelected()));
    var menu =
        new Menu(
            messages.get("tables.menu.own"),
            null,
            item("add", () -> add(Map.of())),
            edit,
            remove,
            undo,
            redo,
            new SeparatorMenuItem(),
            item("import", this::choose),
            item("paste", this::paste),
            save,
            item("template", this::saveTemplate),
            new SeparatorMenuItem(),
            shown);
    menu.setId("own-menu");
    menu.setOnShowing(
        showing -> {
          var selected = selected().isPresent();
          edit.setDisable(!selected);
          remove.setDisable(!selected);
          undo.setDisable(!collection.canUndo());
          redo.setDisable(!collection.canRedo());
          save.setDisable(collection.all().isEmpty());
          shown.setSelected(coordinator.state().view().own());
          shown.setDisable(collection.all().isEmpty());
        });
    return menu;
  }

  private MenuItem item(String key, Runnable act) {
    var item = new MenuItem(messages.get("tables.menu." + key));
    item.setId("own-" + key);
    item.setOnAction(chosen -> act.run());
    return item;
  }

  // ---- tables

  /** Whether a file is a table, judging by its name. */
  public static boolean isTable(Path file) {
    return TableReader.isTable(file);
  }

  /** Asks for a table and opens it. */
  public void choose() {
    var chooser = new FileChooser();
    chooser.setTitle(messages.get("tables.menu.import"));
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(
                messages.get("tables.menu.files"),
                Stream.of("csv", "tsv", "txt", "xlsx", "xlsm", "ods", "json", "geojson")
                    .flatMap(it -> Stream.of("*." + it, "*." + it.toUpperCase(Locale.ROOT)))
                    .toList()));
    Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath).ifPresent(this::open);
  }

  /** Opens a table in the import window, before anything is added. */
  public void open(Path file) {
    var name = String.valueOf(file.getFileName());
    say.accept(messages.get("tables.import.reading", name));
    read(name, () -> TableReader.read(file));
  }

  /** Opens a table copied from a spreadsheet. */
  public void paste() {
    var text = Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
    if (text.isBlank()) {
      say.accept(messages.get("tables.menu.nothingToPaste"));
      return;
    }
    var name = messages.get("tables.menu.pasted");
    read(name, () -> TableReader.pasted(name, text));
  }

  /** The dataset with the user's own records, so that own places and groups are found. */
  private Dataset known() {
    return collection.records().over(collection.base());
  }

  /** Reads a table. */
  private interface Reading {
    SourceTable read() throws IOException;
  }

  /** What is stored is needed to tell what is new in a table. */
  private void read(String name, Reading reading) {
    collection.whenRead(() -> readNow(name, reading));
  }

  private void readNow(String name, Reading reading) {
    var dataset = known();
    var own = collection.records();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                var table = reading.read();
                var found = lookup(dataset);
                var model =
                    new ImportModel(
                        table, found, dataset, own, remembered, messages.language().code());
                Platform.runLater(() -> show(model, dataset));
              } catch (IOException e) {
                Platform.runLater(() -> showFault(name, e));
              }
            });
  }

  /** Created once per dataset, which takes a second. Any thread. */
  private synchronized TableLookup lookup(Dataset dataset) {
    var known = lookup;
    if (known == null || !dataset.equals(lookedUp)) {
      known = TableLookup.of(dataset, baseMap.get());
      lookup = known;
      lookedUp = dataset;
    }
    return known;
  }

  private void show(ImportModel model, Dataset dataset) {
    new ImportWindow(stage, messages, dataset, collection.records(), model, remembered, this::taken)
        .show();
  }

  private void taken(OwnRecords next, ImportModel.Outcome outcome) {
    var comparison = outcome.comparison();
    collection.change(next);
    collection.whenShown(
        () -> {
          var shown = coordinator.whole();
          var twins = comparison.added().stream().filter(it -> !shown.isOwn(it.ref())).count();
          var said =
              messages.get(
                  "tables.import.added",
                  comparison.added().size(),
                  comparison.changed().size(),
                  comparison.same());
          Stream.concat(comparison.added().stream(), comparison.changed().stream())
              .filter(it -> shown.isOwn(it.ref()))
              .findFirst()
              .ifPresent(this::select);
          // Selecting shows its own line at the foot.
          say.accept(twins == 0 ? said : said + " " + messages.get("tables.import.twins", twins));
        });
  }

  /** Shows or hides own records, as a step of the history. */
  private void showOwn(boolean isShown) {
    coordinator.changeView(view -> view.withOwn(isShown));
  }

  /** Selects a new record, and shows own records if they were hidden. */
  private void select(Item item) {
    var ref = new ItemRef(item.kindOfItem(), item.id());
    showOwn(true);
    if (coordinator.index().find(ref).isPresent()) {
      coordinator.perform(new Action.Focus(ref));
    }
  }

  private void showFault(String name, IOException fault) {
    var text =
        fault instanceof TableException unreadable
            ? new FaultWords(messages).of(unreadable, name)
            : messages.get("tables.import.unreadable", name);
    var alert = new Alert(Alert.AlertType.WARNING);
    alert.initOwner(stage);
    alert.setTitle(messages.get("tables.menu.import"));
    alert.setHeaderText(messages.get("tables.import.failed"));
    alert.setContentText(text);
    WrappingControls.dialog(alert.getDialogPane());
    alert.getDialogPane().getStylesheets().setAll(stage.getScene().getStylesheets());
    alert.show();
  }

  // ---- one record

  /** Opens the form for a record at a position on the map. */
  public void addAt(LonLat point) {
    var begun = new EnumMap<ColumnMeaning, String>(ColumnMeaning.class);
    begun.put(ColumnMeaning.LATITUDE, String.format(Locale.ROOT, "%.4f", point.lat()));
    begun.put(ColumnMeaning.LONGITUDE, String.format(Locale.ROOT, "%.4f", point.lon()));
    add(begun);
  }

  /** Opens the form for a record in a lane of the timeline, on a given day. */
  public void addIn(String format, String date) {
    var begun = new EnumMap<ColumnMeaning, String>(ColumnMeaning.class);
    begun.put(ColumnMeaning.DATE, date);
    if (coordinator.index().hasFormat(format)) {
      begun.put(ColumnMeaning.FORMAT, coordinator.index().format(format).name());
    }
    add(begun);
  }

  /** Opens the form for a record. */
  public void add() {
    add(Map.of());
  }

  private void add(Map<ColumnMeaning, String> given) {
    var begun = new EnumMap<ColumnMeaning, String>(ColumnMeaning.class);
    begun.put(ColumnMeaning.DATE, today());
    begun.put(ColumnMeaning.FORMAT, messages.get("tables.form.group.own"));
    begun.put(ColumnMeaning.SOURCE, messages.get("tables.form.source.own"));
    begun.putAll(given);
    form(begun, (read, made) -> keep(read, made, true));
  }

  /** The current year or day. */
  private String today() {
    return switch (coordinator.state().cursor()) {
      case Cursor.AtYear(var year) -> Integer.toString(year);
      case Cursor.OnDay(var day) -> day.toString();
    };
  }

  private void form(Map<ColumnMeaning, String> begun, BiConsumer<TableImport, OwnRecords> save) {
    var dataset = known();
    var language = messages.language().code();
    Thread.ofVirtual()
        .start(
            () -> {
              var found = lookup(dataset);
              var settings =
                  new ImportSettings(
                      messages.get("tables.form.source.own"),
                      messages.get("tables.form.group.own"),
                      language);
              var row = new SingleRowImport(dataset, found, settings);
              Platform.runLater(
                  () -> new RecordForm(stage, messages, row, offers(), begun, save).show());
            });
  }

  private RecordForm.Offers offers() {
    return new RecordForm.Offers(
        groups(), coordinator.index().vectors().stream().map(messages::name).toList());
  }

  /** Own groups first, then the formats of the dataset. */
  private List<String> groups() {
    var groups = new ArrayList<String>();
    groups.add(messages.get("tables.form.group.own"));
    collection.all().formats().stream().map(Format::name).sorted().forEach(groups::add);
    coordinator.index().dataset().formats().stream()
        .map(Format::name)
        .sorted()
        .forEach(groups::add);
    return groups.stream().distinct().toList();
  }

  /**
   * Stores a record from the form.
   *
   * @param made formats created along with it
   */
  private void keep(TableImport form, OwnRecords made, boolean isNew) {
    var own = collection.records();
    var read = form.records();
    var item = form.rows().getFirst().item().orElseThrow();
    var kept = item;
    // A format is identified by its name: entering it again changes it.
    if (isNew && !(item instanceof Format)) {
      for (var i = 2; isTaken(kept); i++) {
        kept = item.withId(item.id() + "-" + i);
      }
    }
    var all = new ArrayList<>(read.all().stream().filter(it -> !it.equals(item)).toList());
    all.add(kept);
    collection.change(own.with(OwnRecords.of(all)).with(made));
    var shown = kept;
    collection.whenShown(() -> select(shown));
  }

  private boolean isTaken(Item item) {
    return coordinator.index().find(new ItemRef(item.kindOfItem(), item.id())).isPresent();
  }

  /** The selected own record, if there is a form for it. */
  private Optional<Item> selected() {
    return coordinator
        .state()
        .focus()
        .filter(ref -> FormFields.isFor(ref.kind()))
        .flatMap(ref -> collection.all().find(ref));
  }

  /** Opens the form for the selected own record, if there is one. */
  public void editSelected() {
    selected()
        .ifPresent(
            item -> {
              var table = new RecordsTable(messages, collection.base(), collection.all());
              form(table.cells(item), (read, made) -> keep(read, made, false));
            });
  }

  private void removeSelected() {
    selected()
        .ifPresent(
            item -> {
              if (item instanceof Format format && collection.all().isUsed(format)) {
                say.accept(messages.get("tables.form.inUse"));
                return;
              }
              collection.change(collection.records().without(it -> isPart(it, item)));
              say.accept(messages.get("tables.menu.removed"));
            });
  }

  /** Whether a record is the given one or belongs to it, as members belong to their format. */
  private static boolean isPart(Item item, Item of) {
    return item.equals(of)
        || (item instanceof Membership membership
            && of instanceof Format format
            && membership.format().equals(format.id()));
  }

  // ---- saving

  private void saveAsTable() {
    var table = new RecordsTable(messages, collection.base(), collection.all());
    save(messages.get("tables.menu.own"), name -> table.sheet(name));
  }

  private void saveTemplate() {
    save("template", name -> RecordsTable.template(messages));
  }

  private void save(String name, Function<String, SourceSheet> sheet) {
    var chooser = new FileChooser();
    chooser.setTitle(messages.get("tables.menu.save"));
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter("XLSX", "*.xlsx"),
            new FileChooser.ExtensionFilter("CSV", "*.csv"));
    chooser.setInitialFileName(name + ".xlsx");
    SaveDialog.ask(chooser, stage, replace).ifPresent(file -> write(sheet.apply(name), file));
  }

  private void write(SourceSheet sheet, Path file) {
    Thread.ofVirtual()
        .start(
            () -> {
              var key = isWritten(sheet, file) ? "tables.menu.saved" : "tables.menu.notSaved";
              var told = messages.get(key, String.valueOf(file.getFileName()));
              Platform.runLater(() -> say.accept(told));
            });
  }

  private static boolean isWritten(SourceSheet sheet, Path file) {
    try {
      TableFile.write(sheet, file);
      return true;
    } catch (IOException e) {
      System.getLogger("own").log(System.Logger.Level.WARNING, "Not written: " + file, e);
      return false;
    }
  }
}
