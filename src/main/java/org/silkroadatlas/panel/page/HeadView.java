package org.silkroadatlas.panel.page;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.panel.node.Flags;
import org.silkroadatlas.panel.node.Nodes;
import org.silkroadatlas.panel.node.PseudoClasses;
import org.silkroadatlas.panel.node.VectorPaint;

/**
 * Shows the head of a page. Its labels are reused with new texts; text too large for the panel
 * scrolls.
 */
final class HeadView {
  /** The maximum share of the panel's height for the head. */
  private static final double SHARE = 0.45;

  private final PanelContext context;
  private final Label kind = Nodes.line("", "kicker");
  private final Label title = Nodes.text("");
  private final HBox named = new HBox(title);
  private final Label answer = Nodes.text("", "head-answer");
  private final FlowPane sources = new FlowPane();
  private final FlowPane choices = new FlowPane();
  private final VBox box = new VBox();
  // As high as its text is in the width of the panel, not in the default width.
  private final ScrollPane region =
      new ScrollPane(box) {
        @Override
        public Orientation getContentBias() {
          return Orientation.HORIZONTAL;
        }
      };
  private @Nullable PageHead shown;

  HeadView(PanelContext context, Region panel) {
    this.context = context;
    box.getStyleClass().addAll("sra-row", "page-head");
    named.getStyleClass().add("flag-row");
    HBox.setHgrow(title, Priority.ALWAYS);
    sources.getStyleClass().add("head-sources");
    choices.getStyleClass().add("head-choices");
    region.getStyleClass().add("head-scroll");
    region.setFitToWidth(true);
    region.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    region.setFocusTraversable(false);
    region.setMinHeight(0);
    region.maxHeightProperty().bind(panel.heightProperty().multiply(SHARE));
  }

  Region region() {
    return region;
  }

  /** Small text in the colour of a vector would be too faint, unlike a dot beside it. */
  private static Region dot(Vector vector) {
    var dot = new Region();
    dot.getStyleClass().add("head-dot");
    dot.setStyle("-fx-background-color: " + VectorPaint.of(vector) + ";");
    return dot;
  }

  void show(PageHead head) {
    if (head.equals(shown)) {
      return;
    }
    shown = head;
    kind.setText(head.kind());
    kind.getStyleClass().setAll("label", "kicker");
    kind.setGraphic(head.vector().map(HeadView::dot).orElse(null));
    title.setText(head.title());
    title
        .getStyleClass()
        .setAll(
            "label",
            switch (head.size()) {
              case LARGE -> "year-number";
              case USUAL -> "item-title";
              case SMALL -> "item-title-small";
            });
    answer.setText(head.answer());
    named.getChildren().setAll(title);
    head.flag().flatMap(Flags::of).ifPresent(flag -> named.getChildren().addFirst(flag));
    sources.getChildren().setAll(sources(head));
    choices.getChildren().setAll(choices(head));
    var parts = new ArrayList<Node>();
    if (!head.kind().isEmpty()) {
      parts.add(kind);
    }
    parts.add(named);
    if (!head.answer().isEmpty()) {
      parts.add(answer);
    }
    if (!head.sources().isEmpty()) {
      parts.add(sources);
    }
    if (!head.choices().isEmpty()) {
      parts.add(choices);
    }
    box.getChildren().setAll(parts);
  }

  /** Redraws in other colours; only flags and links adapt by themselves. */
  void redraw() {
    var head = shown;
    shown = null;
    if (head != null) {
      show(head);
    }
  }

  private List<Node> sources(PageHead head) {
    var nodes = new ArrayList<Node>();
    if (!head.sources().isEmpty()) {
      nodes.add(Nodes.line(context.messages().get("panel.head.sources"), "head-label"));
    }
    for (var link : head.sources()) {
      nodes.add(Nodes.link(link.text(), () -> context.open(link.source())));
    }
    return nodes;
  }

  private List<Node> choices(PageHead head) {
    var nodes = new ArrayList<Node>();
    for (var choice : head.choices()) {
      var link =
          Nodes.link(choice.text(), () -> context.expansion().setEverything(choice.everything()));
      link.getStyleClass().add("head-choice");
      link.pseudoClassStateChanged(PseudoClasses.CHOSEN, choice.chosen());
      nodes.add(link);
    }
    return nodes;
  }
}
