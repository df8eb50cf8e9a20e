package org.silkroadatlas.panel.filter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.LazyTooltip;
import org.silkroadatlas.draw.WrappingControls;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.panel.node.Nodes;
import org.silkroadatlas.panel.node.PseudoClasses;
import org.silkroadatlas.query.TextFold;

/**
 * The choices of one facet, each with the count it would give. Choices keep their position, so that
 * the keyboard focus stays in place; those without matches are muted.
 */
final class FacetList extends VBox {
  /**
   * One choice.
   *
   * @param id its identifier
   * @param name its name
   * @param words the words it can be found by
   * @param group the heading above it; empty for none
   * @param first whether it is shown without asking for more
   * @param vector gives its heading a colour
   * @param help the meaning of its name; empty if none is needed
   */
  record Choice(
      String id,
      String name,
      String words,
      String group,
      boolean first,
      Optional<Vector> vector,
      String help) {
    Choice(
        String id,
        String name,
        String words,
        String group,
        boolean first,
        Optional<Vector> vector) {
      this(id, name, words, group, first, vector, "");
    }
  }

  private record Line(Choice choice, CheckBox box, Label count, Node row) {}

  private final Messages messages;
  private final Consumer<String> onToggle;
  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final Map<String, Node> headings = new LinkedHashMap<>();
  private final TextField find = TextFields.createClearableTextField();
  private final Hyperlink more = new Hyperlink();
  private boolean showsAll;
  private Map<String, Integer> counts = Map.of();

  FacetList(Messages messages, String prompt, List<Choice> choices, Consumer<String> onToggle) {
    this.messages = messages;
    this.onToggle = onToggle;
    getStyleClass().add("facet-list");
    if (!prompt.isEmpty()) {
      find.setPromptText(messages.get(prompt));
      find.setAccessibleText(messages.get(prompt));
      find.textProperty().addListener((o, before, text) -> arrange());
      getChildren().add(find);
    }
    for (var choice : choices) {
      if (!choice.group().isEmpty() && !headings.containsKey(choice.group())) {
        var heading = Nodes.line(choice.group(), "facet-group");
        choice.vector().ifPresent(vector -> heading.getStyleClass().add("vector-" + vector.key()));
        headings.put(choice.group(), heading);
        getChildren().add(heading);
      }
      var line = line(choice);
      lines.put(choice.id(), line);
      getChildren().add(line.row());
    }
    more.setOnAction(event -> showAll(!showsAll));
    more.getStyleClass().add("facet-more");
    getChildren().add(more);
  }

  private Line line(Choice choice) {
    var box = WrappingControls.checkBox(choice.name());
    box.setMinWidth(0);
    box.setMaxWidth(Double.MAX_VALUE);
    if (!choice.help().isEmpty()) {
      LazyTooltip.set(box, choice.help());
    }
    box.setOnAction(event -> onToggle.accept(choice.id()));
    HBox.setHgrow(box, Priority.ALWAYS);
    var count = Nodes.line("", "facet-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(box, count);
    row.getStyleClass().add("facet-row");
    return new Line(choice, box, count, row);
  }

  private void showAll(boolean all) {
    showsAll = all;
    arrange();
  }

  /** Updates the counts and the selection. */
  void update(Map<String, Integer> now, Set<String> chosen) {
    counts = now;
    for (var line : lines.values()) {
      var count = now.getOrDefault(line.choice().id(), 0);
      line.count().setText(Integer.toString(count));
      line.box().setSelected(chosen.contains(line.choice().id()));
      line.box()
          .setAccessibleText(messages.get("panel.facet.accessible", line.choice().name(), count));
      line.row().pseudoClassStateChanged(PseudoClasses.EMPTY, count == 0);
    }
    arrange();
  }

  private void arrange() {
    var words = TextFold.fold(find.getText());
    var hidden = 0;
    var grouped = new LinkedHashMap<String, Boolean>();
    for (var line : lines.values()) {
      var choice = line.choice();
      var isFound = words.isEmpty() ? showsAll || isShown(line) : choice.words().contains(words);
      show(line.row(), isFound);
      hidden += isFound || !words.isEmpty() ? 0 : 1;
      grouped.merge(choice.group(), isFound, Boolean::logicalOr);
    }
    headings.forEach((group, heading) -> show(heading, grouped.getOrDefault(group, false)));
    show(more, words.isEmpty() && (showsAll || hidden > 0));
    more.setText(
        showsAll ? messages.get("panel.facet.fewer") : messages.get("panel.facet.more", hidden));
  }

  /** Without a search: primary choices with matches, and whatever is chosen. */
  private boolean isShown(Line line) {
    var gives = counts.getOrDefault(line.choice().id(), 0) > 0;
    return line.box().isSelected() || (line.choice().first() && (gives || isShort()));
  }

  private boolean isShort() {
    return headings.isEmpty();
  }

  private static void show(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }
}
