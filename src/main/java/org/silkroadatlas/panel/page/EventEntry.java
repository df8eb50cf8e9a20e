package org.silkroadatlas.panel.page;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.silkroadatlas.draw.LazyTooltip;
import org.silkroadatlas.draw.StillPane;
import org.silkroadatlas.draw.Symbols;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.panel.node.Nodes;
import org.silkroadatlas.panel.text.Phrases;

/**
 * An event in short form. Most rows of a page are events, and styling new nodes is the main cost of
 * changing the year, so a node that is no longer needed is reused for another event.
 */
final class EventEntry extends HBox {
  private static final double SYMBOL_SIDE = 20;

  private final Label date = Nodes.gutter("", "entry-date");
  private final StillPane symbol = new StillPane(SYMBOL_SIDE, SYMBOL_SIDE);
  private final Label title = Nodes.text("", "entry-title");
  private final Label about = Nodes.text("", "entry-meta");
  private final EntryFoot foot = new EntryFoot();

  EventEntry() {
    var body = new VBox(title, about, foot);
    body.getStyleClass().add("entry-body");
    body.setMinWidth(0);
    var marked = Nodes.marked(symbol, body);
    getStyleClass().add("row");
    setHgrow(marked, Priority.ALWAYS);
    getChildren().addAll(date, marked);
  }

  void show(Event event, PageRow.Entry row, PanelContext context, List<Label> badges) {
    var phrases = context.phrases();
    Nodes.fillGutter(date, phrases.beside(event.date(), row.dating()));
    title.setText(event.title());
    about.setText(Phrases.dotted(phrases.about(event), phrases.delegation(event, row.country())));
    var explained = phrases.explanations();
    LazyTooltip.set(
        about,
        explained.of(context.index().format(event.format())) + "\n" + explained.of(event.kind()));
    foot.show(badges, phrases.sources(event));
    var palette = context.palette();
    var vector = context.index().format(event.format()).vector();
    symbol.show(
        g ->
            Symbols.draw(
                g,
                event.kind(),
                event.status(),
                SYMBOL_SIDE / 2,
                SYMBOL_SIDE / 2,
                Symbols.radius(event.level()),
                palette.of(vector),
                palette.background()));
  }
}
