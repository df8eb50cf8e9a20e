package org.silkroadatlas.panel.filter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.LazyTooltip;
import org.silkroadatlas.panel.node.Nodes;
import org.silkroadatlas.panel.node.Styles;
import org.silkroadatlas.panel.text.FilterSentence;
import org.silkroadatlas.panel.text.Phrases;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Filter;
import org.silkroadatlas.query.Match;
import org.silkroadatlas.query.OutOfFilterMode;
import org.silkroadatlas.query.Visible;

/**
 * The filter as a sentence of chips: <i>Kazakhstan and Uzbekistan · OTS or C5 · 2018–2022 · 14
 * items</i>. Each chip can be removed, the word between countries switches between any and all, and
 * two buttons add countries and formats. JavaFX thread only.
 */
public final class FilterChips {
  /** What the chips and the last button say, with the names of a dataset. */
  private record Sentence(Filter filter, OutOfFilterMode outside, DatasetIndex index) {}

  /** If there is room, more chips of one kind than this are combined into one. */
  private static final int MOST = 3;

  /** At this, all chips of one kind are one chip, and the last button shows its choice alone. */
  private static final int SHORTEST = 0;

  private final Coordinator coordinator;
  private final Messages messages;
  private final HBox region = new HBox();
  private final HBox sentence = new HBox();

  /** The end of the sentence, which stays visible when the chips before it do not all fit. */
  private final Label count = unshrinking(Nodes.line("", "chip-count"));

  private final MenuButton outside = new MenuButton();
  private final ChoicePopOver countries;
  private final ChoicePopOver formats;
  private final ScrollPane strip = new ScrollPane(sentence);
  private int most = MOST;

  /** The width of the sentence and of the last button at each level, once measured. */
  private final Map<Integer, Double> widths = new HashMap<>();

  private Optional<Sentence> filled = Optional.empty();
  private Subscription subscription = Subscription.EMPTY;

  /** Chips that are not attached yet. */
  public FilterChips(Coordinator coordinator, Messages messages) {
    this.coordinator = coordinator;
    this.messages = messages;
    countries = new ChoicePopOver(coordinator, messages, ChoicePopOver.Kind.COUNTRIES);
    formats = new ChoicePopOver(coordinator, messages, ChoicePopOver.Kind.FORMATS);
    region.getStyleClass().add("sra-chips");
    region.getStylesheets().add(Styles.sheet());
    region.setMinWidth(0);
    region.setAccessibleRole(AccessibleRole.TOOL_BAR);
    region.setAccessibleText(messages.get("panel.chips.accessible"));
    sentence.getStyleClass().add("chip-sentence");
    strip.getStyleClass().add("chip-strip");
    strip.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    strip.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    strip.setPannable(true);
    strip.setFitToHeight(true);
    strip.setMinWidth(0);
    strip.setFocusTraversable(false);
    region
        .getChildren()
        .addAll(
            strip,
            separator(),
            count,
            adder("panel.chips.country", countries),
            adder("panel.chips.format", formats),
            outside);
    fillOutside();
  }

  private Button adder(String key, ChoicePopOver popOver) {
    var button = new Button(messages.get(key));
    button.getStyleClass().addAll("chip-add", "small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(messages.get(key + ".accessible"));
    LazyTooltip.set(button, messages.get(key + ".accessible"));
    button.setOnAction(event -> popOver.show(button));
    return button;
  }

  private void fillOutside() {
    outside.getStyleClass().addAll("chip-outside", "small");
    outside.setMinWidth(Region.USE_PREF_SIZE);
    var group = new ToggleGroup();
    for (var choice : OutOfFilterMode.values()) {
      var item = new RadioMenuItem(messages.get("panel.outside." + choice.key()));
      item.setToggleGroup(group);
      item.setUserData(choice);
      item.setOnAction(event -> coordinator.changeView(view -> view.withOutside(choice)));
      outside.getItems().add(item);
    }
  }

  /** The node for the window's bar. */
  public Region region() {
    return region;
  }

  /** Starts to follow the shared state. */
  public void attach() {
    ChangeListener<Visible> onVisible = (o, before, now) -> show(now);
    coordinator.visibleProperty().addListener(onVisible);
    ChangeListener<Number> onWidth = (o, before, now) -> Platform.runLater(this::fit);
    region.widthProperty().addListener(onWidth);
    InvalidationListener onFont = of -> remeasure();
    count.fontProperty().addListener(onFont);
    subscription =
        Subscription.combine(
            () -> coordinator.visibleProperty().removeListener(onVisible),
            () -> region.widthProperty().removeListener(onWidth),
            () -> count.fontProperty().removeListener(onFont));
    show(coordinator.visible());
  }

  private void remeasure() {
    widths.clear();
    Platform.runLater(this::fit);
  }

  /** Stops following. */
  public void detach() {
    subscription.unsubscribe();
    subscription = Subscription.EMPTY;
  }

  private void show(Visible visible) {
    // The sentence does not depend on the year: new chips would be styled and laid out in vain.
    var wanted =
        new Sentence(
            visible.state().filter(), visible.state().view().outside(), coordinator.index());
    if (filled.filter(wanted::equals).isEmpty()) {
      filled = Optional.of(wanted);
      widths.clear();
      most = MOST;
      fill(wanted);
      show(wanted.outside());
    }
    var phrases = new Phrases(messages, coordinator.index());
    count.setText(phrases.get("panel.count.items", visible.counts().items()));
    Platform.runLater(this::fit);
  }

  private void show(OutOfFilterMode choice) {
    LazyTooltip.set(outside, messages.get("panel.outside." + choice.key()));
    outside.setAccessibleText(messages.get("panel.outside." + choice.key()));
    for (var item : outside.getItems()) {
      if (item instanceof RadioMenuItem radio) {
        radio.setSelected(radio.getUserData() == choice);
      }
    }
  }

  /** Combines more chips until the sentence fits, instead of cutting it off. */
  private void fit() {
    if (region.getWidth() <= 0) {
      return;
    }
    var room = region.getWidth() - others();
    var level = MOST;
    while (level > SHORTEST && width(level) > room) {
      level--;
    }
    fill(level);
  }

  /**
   * The width at which nothing has to be combined. Unlike the preferred width, it does not depend
   * on the present width, so that the bar can rely on it without asking again and again.
   */
  public double wantedWidth() {
    return width(MOST) + others();
  }

  /** Measured once, so that chips that stay the same are not made again. */
  private double width(int level) {
    var known = widths.get(level);
    if (known != null) {
      return known;
    }
    fill(level);
    region.applyCss();
    var width = sentence.prefWidth(-1) + outside.prefWidth(-1);
    widths.put(level, width);
    return width;
  }

  /** The width of everything but the sentence and the last button. */
  private double others() {
    var width = (region.getChildren().size() - 1) * region.getSpacing();
    for (var node : region.getChildren()) {
      if (!node.equals(strip) && !node.equals(outside)) {
        width += node.prefWidth(-1);
      }
    }
    return width;
  }

  private void fill(int level) {
    if (level != most) {
      most = level;
      filled.ifPresent(this::fill);
    }
  }

  private void fill(Sentence wanted) {
    var filter = wanted.filter();
    var phrases = new Phrases(messages, coordinator.index());
    var parts = new ArrayList<List<Node>>();
    parts.add(countries(filter, phrases));
    parts.add(formats(filter, phrases));
    parts.add(kinds(filter, phrases));
    parts.add(persons(filter, phrases));
    parts.add(years(filter));
    parts.add(text(filter));
    parts.removeIf(List::isEmpty);
    var nodes = new ArrayList<Node>();
    for (var part : parts) {
      if (!nodes.isEmpty()) {
        nodes.add(separator());
      }
      nodes.addAll(part);
    }
    if (parts.isEmpty()) {
      nodes.add(unshrinking(Nodes.line(messages.get("panel.chips.everything"), "chip-word")));
    }
    sentence.getChildren().setAll(nodes);
    var choice = messages.name(wanted.outside());
    outside.setText(most <= SHORTEST ? choice : messages.get("panel.outside.button", choice));
  }

  private static Label separator() {
    return unshrinking(Nodes.line("·", "chip-word"));
  }

  private static Label unshrinking(Label label) {
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private List<Node> countries(Filter filter, Phrases phrases) {
    var chosen =
        filter.countries().stream()
            .sorted(Comparator.comparing(phrases::country, phrases.order()))
            .toList();
    return chips(
        chosen,
        phrases::country,
        id -> "",
        id -> filter.withCountries(without(chosen, id)),
        filter.match() == Match.ALL ? "panel.chips.and" : "panel.chips.or",
        Optional.of(
            () ->
                coordinator.perform(
                    new Action.ChooseMatch(filter.match() == Match.ALL ? Match.ANY : Match.ALL))),
        countries);
  }

  private List<Node> formats(Filter filter, Phrases phrases) {
    var chosen = List.copyOf(filter.formats());
    return chips(
        chosen,
        id -> phrases.index().format(id).shortName(),
        id -> phrases.explanations().of(phrases.index().format(id)),
        id -> filter.withFormats(without(chosen, id)),
        "panel.chips.or",
        Optional.empty(),
        formats);
  }

  private List<Node> kinds(Filter filter, Phrases phrases) {
    var nodes = new ArrayList<Node>();
    if (filter.kinds().size() > Math.max(1, most)) {
      var first = phrases.name(filter.kinds().iterator().next());
      var others = messages.get("panel.chips.more", filter.kinds().size() - 1);
      nodes.add(chip(first + " " + others, filter.withKinds(Set.of())));
      return nodes;
    }
    for (var kind : filter.kinds()) {
      if (!nodes.isEmpty()) {
        nodes.add(unshrinking(Nodes.line(messages.get("panel.chips.or"), "chip-word")));
      }
      var others = new HashSet<>(filter.kinds());
      others.remove(kind);
      nodes.add(
          chip(phrases.name(kind), phrases.explanations().of(kind), filter.withKinds(others)));
    }
    return nodes;
  }

  private List<Node> persons(Filter filter, Phrases phrases) {
    var nodes = new ArrayList<Node>();
    for (var id : filter.persons()) {
      if (!nodes.isEmpty()) {
        nodes.add(unshrinking(Nodes.line(messages.get("panel.chips.or"), "chip-word")));
      }
      var name = phrases.person(coordinator.index().person(id));
      nodes.add(chip(name, filter.togglingPerson(id)));
    }
    return nodes;
  }

  private List<Node> years(Filter filter) {
    return filter
        .years()
        .map(
            range ->
                List.<Node>of(
                    chip(
                        FilterSentence.years(range.first(), range.last()),
                        filter.withYears(Optional.empty()))))
        .orElse(List.of());
  }

  private List<Node> text(Filter filter) {
    return filter.text().isEmpty()
        ? List.of()
        : List.of(chip(messages.get("panel.chip.text", filter.text()), filter.withText("")));
  }

  private static Set<String> without(List<String> ids, String id) {
    var others = new TreeSet<>(ids);
    others.remove(id);
    return others;
  }

  private List<Node> chips(
      List<String> ids,
      Function<String, String> name,
      Function<String, String> help,
      Function<String, Filter> without,
      String word,
      Optional<Runnable> onWord,
      ChoicePopOver more) {
    var nodes = new ArrayList<Node>();
    if (most <= SHORTEST && ids.size() > 1) {
      var names = ids.stream().map(name).toList();
      var others = messages.get("panel.chips.more", ids.size() - 1);
      nodes.add(rest(names.getFirst() + " " + others, names, more));
      return nodes;
    }
    // one name and a number say more than a number alone
    var shown = ids.size() > most ? Math.max(1, most - 1) : ids.size();
    for (var id : ids.subList(0, shown)) {
      if (!nodes.isEmpty()) {
        nodes.add(word(word, onWord));
      }
      nodes.add(chip(name.apply(id), help.apply(id), without.apply(id)));
    }
    if (shown < ids.size()) {
      nodes.add(word(word, onWord));
      var names = ids.subList(shown, ids.size()).stream().map(name).toList();
      nodes.add(rest(messages.get("panel.chips.more", names.size()), names, more));
    }
    return nodes;
  }

  private Node word(String key, Optional<Runnable> action) {
    if (action.isEmpty()) {
      return unshrinking(Nodes.line(messages.get(key), "chip-word"));
    }
    var button = new Button(messages.get(key));
    button.getStyleClass().add("chip-switch");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(messages.get(key + ".accessible"));
    LazyTooltip.set(button, messages.get(key + ".accessible"));
    button.setOnAction(event -> action.get().run());
    return button;
  }

  private Node rest(String text, List<String> names, ChoicePopOver more) {
    var button = new Button(text);
    button.getStyleClass().add("chip");
    button.setMinWidth(Region.USE_PREF_SIZE);
    LazyTooltip.set(button, String.join(", ", names));
    button.setAccessibleText(String.join(", ", names));
    button.setOnAction(event -> more.show(button));
    return button;
  }

  /** A chip; clicking it or pressing Enter, Space or Delete removes it. */
  private Node chip(String text, Filter without) {
    return chip(text, "", without);
  }

  /**
   * The same with the meaning of its name.
   *
   * @param help the full name and an explanation; empty if none is needed
   */
  private Node chip(String text, String help, Filter without) {
    var button = new Button(messages.get("panel.chips.chip", text));
    button.getStyleClass().add("chip");
    button.setMinWidth(Region.USE_PREF_SIZE);
    var remove = messages.get("panel.chips.remove", text);
    button.setAccessibleText(remove);
    LazyTooltip.set(button, help.isEmpty() ? remove : help + "\n" + remove);
    button.setOnAction(event -> remove(without));
    button.setOnKeyPressed(
        event -> {
          switch (event.getCode()) {
            case DELETE, BACK_SPACE -> remove(without);
            default -> {
              // handled by the button
            }
          }
        });
    return button;
  }

  private void remove(Filter without) {
    coordinator.perform(new Action.ChooseFilter(without));
  }
}
