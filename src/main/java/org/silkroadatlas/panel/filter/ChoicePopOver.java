package org.silkroadatlas.panel.filter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.textfield.TextFields;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.WrappingControls;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Group;
import org.silkroadatlas.panel.node.Nodes;
import org.silkroadatlas.panel.node.Styles;
import org.silkroadatlas.panel.text.Phrases;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.FacetCounts;
import org.silkroadatlas.query.Match;
import org.silkroadatlas.query.TextFold;

/**
 * A pop-over for finding countries or formats and adding them to the filter. Typing narrows the
 * list, arrow keys move, Enter or Space toggles, Esc closes.
 */
final class ChoicePopOver {
  /** The width of padding and scroll bar in a row, in ems. */
  private static final double AROUND = 2.5;

  /** What can be chosen. */
  enum Kind {
    /** Countries. */
    COUNTRIES("panel.choose.countries"),
    /** Formats. */
    FORMATS("panel.choose.formats");

    private final String prompt;

    Kind(String prompt) {
      this.prompt = prompt;
    }
  }

  /** One line: an id, its name and the words it can be found by. */
  private record Choice(
      String id, String name, String detail, String folded, boolean first, Group group) {}

  private final Coordinator coordinator;
  private final Messages messages;
  private final Kind kind;
  private Map<String, Integer> counts = Map.of();

  ChoicePopOver(Coordinator coordinator, Messages messages, Kind kind) {
    this.coordinator = coordinator;
    this.messages = messages;
    this.kind = kind;
  }

  /** Opens below a node. */
  void show(Node owner) {
    var field = TextFields.createClearableTextField();
    field.setPromptText(messages.get(kind.prompt));
    field.setAccessibleText(messages.get(kind.prompt));
    var list = new ListView<Choice>();
    list.getStyleClass().add("choice-list");
    list.setAccessibleText(messages.get(kind.prompt));
    list.setCellFactory(view -> new ChoiceCell());
    var all = choices();
    count();
    list.getItems().setAll(all);
    list.getSelectionModel().select(0);
    field.textProperty().addListener((o, before, text) -> narrow(list, all, text));
    field.addEventFilter(KeyEvent.KEY_PRESSED, event -> typed(event, list));
    list.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, list));
    VBox.setVgrow(list, Priority.ALWAYS);
    var box = new VBox(field);
    var core = core(coordinator.index());
    if (kind == Kind.COUNTRIES && core.size() > 1) {
      box.getChildren().add(together(core, list));
    }
    box.getChildren().add(list);
    box.getStyleClass().addAll("choice-box", "choice-pop-over");
    box.getStylesheets().add(Styles.sheet());
    Nodes.keepInside(box, owner);
    var popOver = new PopOver(box);
    popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
    popOver.setDetachable(false);
    popOver.setAnimated(false);
    popOver.getRoot().getStylesheets().add(Styles.sheet());
    popOver.show(owner);
    field.requestFocus();
  }

  /** The countries that the atlas is about. */
  static Set<String> core(DatasetIndex index) {
    return index.dataset().countries().stream()
        .filter(Country::core)
        .map(Country::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The button that filters for what all core countries share. */
  private Button together(Set<String> core, ListView<Choice> list) {
    var button = WrappingControls.button(messages.get("panel.choose.together", core.size()));
    button.setId("choose-together");
    button.setMinWidth(0);
    button.setOnAction(
        event -> {
          coordinator.perform(new Action.ChooseCountries(core, Match.ALL));
          count();
          list.refresh();
        });
    return button;
  }

  private List<Choice> choices() {
    var index = coordinator.index();
    var phrases = new Phrases(messages, index);
    var choices = new ArrayList<Choice>();
    if (kind == Kind.COUNTRIES) {
      for (var country : index.dataset().countries()) {
        choices.add(choice(country, phrases));
      }
      choices.sort(
          Comparator.comparing((Choice choice) -> !choice.first())
              .thenComparing(Choice::group)
              .thenComparing(Choice::name, phrases.order()));
    } else {
      for (var format : index.formatsInLaneOrder()) {
        choices.add(choice(format, phrases));
      }
    }
    return choices;
  }

  private static Choice choice(Country country, Phrases phrases) {
    var name = phrases.country(country.id());
    var words = TextFold.fold(name + " " + String.join(" ", country.names().values()));
    return new Choice(
        country.id(), name, phrases.name(country.group()), words, country.core(), country.group());
  }

  private static Choice choice(Format format, Phrases phrases) {
    return new Choice(
        format.id(),
        format.name(),
        Phrases.dotted(format.shortName(), phrases.name(format.vector())),
        TextFold.fold(format.name() + " " + format.shortName()),
        false,
        Group.ORGANISATION);
  }

  private void count() {
    var facets = FacetCounts.of(coordinator.index(), coordinator.state().filter());
    counts = kind == Kind.COUNTRIES ? facets.countries() : facets.formats();
  }

  private static void narrow(ListView<Choice> list, List<Choice> all, String text) {
    var words = TextFold.fold(text);
    list.getItems().setAll(all.stream().filter(choice -> choice.folded().contains(words)).toList());
    list.getSelectionModel().select(0);
  }

  private void typed(KeyEvent event, ListView<Choice> list) {
    var model = list.getSelectionModel();
    switch (event.getCode()) {
      case DOWN -> model.selectNext();
      case UP -> model.selectPrevious();
      case ENTER -> toggle(list);
      default -> {
        return;
      }
    }
    list.scrollTo(Math.max(0, model.getSelectedIndex() - 3));
    event.consume();
  }

  private void pressed(KeyEvent event, ListView<Choice> list) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      toggle(list);
      event.consume();
    }
  }

  private void toggle(ListView<Choice> list) {
    var choice = list.getSelectionModel().getSelectedItem();
    if (choice != null) {
      coordinator.perform(
          kind == Kind.COUNTRIES
              ? new Action.ToggleCountry(choice.id())
              : new Action.ToggleFormat(choice.id()));
      count();
      list.refresh();
    }
  }

  private Set<String> chosen() {
    var filter = coordinator.state().filter();
    return kind == Kind.COUNTRIES ? filter.countries() : filter.formats();
  }

  private final class ChoiceCell extends ListCell<Choice> {
    ChoiceCell() {
      getStyleClass().add("choice");
      addEventHandler(
          MouseEvent.MOUSE_CLICKED,
          event -> {
            if (getItem() != null) {
              getListView().getSelectionModel().select(getIndex());
              toggle(getListView());
            }
          });
    }

    @Override
    protected void updateItem(Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      if (empty || choice == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      var isChosen = chosen().contains(choice.id());
      var count = counts.getOrDefault(choice.id(), 0);
      var tick = Nodes.line(isChosen ? "✓" : "", "choice-tick");
      var names =
          Nodes.column(
              "choice-names",
              Nodes.text(choice.name()),
              Nodes.text(choice.detail(), "choice-detail"));
      HBox.setHgrow(names, Priority.ALWAYS);
      var number = Nodes.line(Integer.toString(count), "choice-count");
      number.setMinWidth(Region.USE_PREF_SIZE);
      var row = new HBox(tick, names, number);
      row.setAlignment(Pos.CENTER_LEFT);
      row.getStyleClass().add("choice-row");
      row.setMaxWidth(Region.USE_PREF_SIZE);
      row.prefWidthProperty()
          .bind(
              Bindings.createDoubleBinding(
                  () -> getListView().getWidth() - AROUND * getFont().getSize(),
                  getListView().widthProperty(),
                  fontProperty()));
      setGraphic(row);
      setAccessibleText(
          messages.get(
              isChosen ? "panel.choose.chosen" : "panel.choose.free", choice.name(), count));
    }
  }
}
