package org.silkroadatlas.panel.filter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.textfield.TextFields;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Explanations;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.Named;
import org.silkroadatlas.model.Office;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.panel.node.Nodes;
import org.silkroadatlas.panel.node.Styles;
import org.silkroadatlas.panel.text.Phrases;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.FacetCounts;
import org.silkroadatlas.query.Match;
import org.silkroadatlas.query.OutOfFilterMode;
import org.silkroadatlas.query.TextFold;

/**
 * The filter as facets: countries with any and all, formats by vector, kinds of events, persons,
 * years and words, each choice with the count it would give. JavaFX thread only.
 */
public final class FilterView {
  private final Coordinator coordinator;
  private final Messages messages;
  private final VBox content = new VBox();
  private final ScrollPane region = new ScrollPane(content);
  private final Map<Match, ToggleButton> matches = new LinkedHashMap<>();
  private final Map<OutOfFilterMode, ToggleButton> outsides = new LinkedHashMap<>();
  private final TextField words = TextFields.createClearableTextField();
  private FacetList countries;
  private FacetList formats;
  private FacetList kinds;
  private FacetList persons;
  private YearsFacet years;

  /** The words of the filter as last shown: only a change of them replaces what is being typed. */
  private String asked = "";

  private Subscription subscription = Subscription.EMPTY;

  /** A filter that is not attached yet. */
  public FilterView(Coordinator coordinator, Messages messages) {
    this.coordinator = coordinator;
    this.messages = messages;
    region.getStyleClass().add("sra-filter");
    region.getStylesheets().add(Styles.sheet());
    region.setFitToWidth(true);
    region.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    region.setMinSize(0, 0);
    content.getStyleClass().add("filter-content");
    content.setMinWidth(0);
    words.setPromptText(messages.get("panel.filter.words"));
    words.setAccessibleText(messages.get("panel.filter.words"));
    words.setOnAction(event -> coordinator.perform(new Action.ChooseText(words.getText())));
    var index = coordinator.index();
    countries = countries(index);
    formats = formats(index);
    kinds = kinds();
    persons = persons(index);
    years = years(index);
    fill();
  }

  /** The node to show. */
  public Region region() {
    return region;
  }

  /** Starts to follow the shared state. */
  public void attach() {
    ChangeListener<Object> onChange = (o, before, now) -> update();
    ChangeListener<DatasetIndex> onIndex = (o, before, now) -> rebuild(now);
    coordinator.visibleProperty().addListener(onChange);
    coordinator.indexProperty().addListener(onIndex);
    region.visibleProperty().addListener(onChange);
    subscription =
        Subscription.combine(
            () -> coordinator.visibleProperty().removeListener(onChange),
            () -> coordinator.indexProperty().removeListener(onIndex),
            () -> region.visibleProperty().removeListener(onChange));
    update();
  }

  /** Stops following. */
  public void detach() {
    subscription.unsubscribe();
    subscription = Subscription.EMPTY;
  }

  private void rebuild(DatasetIndex index) {
    countries = countries(index);
    formats = formats(index);
    kinds = kinds();
    persons = persons(index);
    years = years(index);
    fill();
    update();
  }

  private void fill() {
    var reset = new Button(messages.get("panel.filter.reset"));
    reset.setAccessibleText(messages.get("panel.filter.reset"));
    reset.setId("filter-reset");
    reset.setOnAction(event -> coordinator.perform(new Action.Home()));
    content
        .getChildren()
        .setAll(
            head("panel.filter.years"),
            years,
            head("panel.filter.countries"),
            segments(matches, Match.values(), match -> new Action.ChooseMatch(match)),
            together(),
            countries,
            head("panel.filter.formats"),
            formats,
            head("panel.filter.kinds"),
            kinds,
            head("panel.kinds.person"),
            persons,
            head("panel.filter.text"),
            words,
            head("panel.filter.outside"),
            outside(),
            reset);
  }

  /** The button for what all core countries share. */
  private Button together() {
    var core = ChoicePopOver.core(coordinator.index());
    var button = new Button(messages.get("panel.choose.together", core.size()));
    button.setOnAction(event -> coordinator.perform(new Action.ChooseCountries(core, Match.ALL)));
    button.setVisible(core.size() > 1);
    button.setManaged(core.size() > 1);
    return button;
  }

  private Node head(String key) {
    return Nodes.text(messages.get(key), "filter-head");
  }

  private <E extends Enum<E> & Named> Node segments(
      Map<E, ToggleButton> buttons, E[] values, Function<E, Action> action) {
    for (var value : values) {
      var button = new ToggleButton(messages.name(value));
      button.setOnAction(
          event -> {
            coordinator.perform(action.apply(value));
            update();
          });
      buttons.put(value, button);
    }
    return Nodes.segmented(List.copyOf(buttons.values()));
  }

  private Node outside() {
    for (var value : OutOfFilterMode.values()) {
      var button = new ToggleButton(messages.name(value));
      button.setAccessibleText(messages.get("panel.outside." + value.key()));
      button.setOnAction(
          event -> {
            coordinator.changeView(view -> view.withOutside(value));
            update();
          });
      outsides.put(value, button);
    }
    return Nodes.segmented(List.copyOf(outsides.values()));
  }

  private FacetList countries(DatasetIndex index) {
    var phrases = new Phrases(messages, index);
    var choices = new ArrayList<FacetList.Choice>();
    index.dataset().countries().stream()
        .sorted(
            Comparator.comparing((Country c) -> !c.core())
                .thenComparing(Country::group)
                .thenComparing(c -> phrases.country(c.id()), phrases.order()))
        .forEach(
            country ->
                choices.add(
                    new FacetList.Choice(
                        country.id(),
                        phrases.country(country.id()),
                        TextFold.fold(String.join(" ", country.names().values())),
                        phrases.name(country.group()),
                        country.core(),
                        Optional.empty())));
    return new FacetList(
        messages,
        "panel.choose.countries",
        choices,
        id -> coordinator.perform(new Action.ToggleCountry(id)));
  }

  private FacetList formats(DatasetIndex index) {
    var phrases = new Phrases(messages, index);
    var choices =
        index.formatsInLaneOrder().stream()
            .map(
                format ->
                    new FacetList.Choice(
                        format.id(),
                        format.name(),
                        TextFold.fold(format.name() + " " + format.shortName()),
                        phrases.name(format.vector()),
                        true,
                        Optional.of(format.vector()),
                        phrases.explanations().of(format)))
            .toList();
    return new FacetList(
        messages,
        "panel.choose.formats",
        choices,
        id -> coordinator.perform(new Action.ToggleFormat(id)));
  }

  private FacetList kinds() {
    var choices = new ArrayList<FacetList.Choice>();
    var explained = new Explanations(messages);
    for (var kind : EventKind.values()) {
      choices.add(
          new FacetList.Choice(
              kind.key(),
              messages.name(kind),
              kind.key(),
              "",
              true,
              Optional.empty(),
              explained.text(kind)));
    }
    return new FacetList(messages, "", choices, this::toggleKind);
  }

  private void toggleKind(String key) {
    var chosen = EnumSet.noneOf(EventKind.class);
    chosen.addAll(coordinator.state().filter().kinds());
    Named.find(EventKind.class, key)
        .ifPresent(
            kind -> {
              if (!chosen.remove(kind)) {
                chosen.add(kind);
              }
            });
    coordinator.perform(new Action.ChooseKinds(chosen));
  }

  /** The presidents of the five states first, then everybody under the country they act for. */
  private FacetList persons(DatasetIndex index) {
    var phrases = new Phrases(messages, index);
    var choices = new ArrayList<FacetList.Choice>();
    index.dataset().persons().stream()
        .sorted(
            Comparator.comparing((Person it) -> !isOfCore(index, it))
                .thenComparing(it -> group(phrases, it), phrases.order())
                .thenComparing(phrases::person, phrases.order()))
        .forEach(
            it ->
                choices.add(
                    new FacetList.Choice(
                        it.id(),
                        phrases.person(it),
                        TextFold.fold(
                            String.join(" ", it.names().values())
                                + " "
                                + String.join(" ", it.spellings())),
                        group(phrases, it),
                        isOfCore(index, it) && isPresident(it),
                        Optional.empty())));
    return new FacetList(
        messages,
        "panel.choose.persons",
        choices,
        id ->
            coordinator.perform(
                new Action.ChooseFilter(coordinator.state().filter().togglingPerson(id))));
  }

  private static boolean isOfCore(DatasetIndex index, Person person) {
    return person
        .country()
        .filter(index::hasCountry)
        .filter(id -> index.country(id).core())
        .isPresent();
  }

  private static boolean isPresident(Person person) {
    return person.offices().stream().anyMatch(held -> held.office() == Office.PRESIDENT);
  }

  /** The country or body that a person acts for. */
  private static String group(Phrases phrases, Person person) {
    var index = phrases.index();
    return person
        .country()
        .map(
            id ->
                index.hasCountry(id)
                    ? phrases.country(id)
                    : index.hasFormat(id) ? index.format(id).shortName() : "")
        .orElse("");
  }

  private YearsFacet years(DatasetIndex index) {
    return new YearsFacet(
        messages, index.years(), range -> coordinator.perform(new Action.ChooseYears(range)));
  }

  /** Counts only while visible. */
  private void update() {
    if (!region.isVisible()) {
      return;
    }
    var filter = coordinator.state().filter();
    var counts = FacetCounts.of(coordinator.index(), filter);
    countries.update(counts.countries(), filter.countries());
    formats.update(counts.formats(), filter.formats());
    kinds.update(byKey(counts.kinds()), keys(filter.kinds()));
    persons.update(counts.persons(), filter.persons());
    years.update(counts.years(), filter.years());
    if (!filter.text().equals(asked)) {
      asked = filter.text();
      words.setText(asked);
    }
    matches.forEach((match, button) -> button.setSelected(match == filter.match()));
    matches
        .getOrDefault(Match.ANY, new ToggleButton())
        .setText(messages.get("panel.filter.any", counts.any()));
    matches
        .getOrDefault(Match.ALL, new ToggleButton())
        .setText(messages.get("panel.filter.all", counts.all()));
    var outside = coordinator.state().view().outside();
    outsides.forEach((value, button) -> button.setSelected(value == outside));
  }

  private static Map<String, Integer> byKey(Map<EventKind, Integer> counts) {
    return counts.entrySet().stream()
        .collect(Collectors.toMap(entry -> entry.getKey().key(), Map.Entry::getValue));
  }

  private static Set<String> keys(Set<EventKind> kinds) {
    return kinds.stream().map(Named::key).collect(Collectors.toSet());
  }
}
