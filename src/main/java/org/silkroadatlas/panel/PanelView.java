package org.silkroadatlas.panel;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.AtlasPane;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.query.Visible;

/**
 * The side panel: the page of the item that is read, or of the cursor's year. JavaFX thread only.
 */
public final class PanelView implements AtlasPane {
  private final Desk desk;
  private final BorderPane region = new BorderPane();
  private final PageView page;
  private Subscription subscription = Subscription.EMPTY;

  /**
   * A panel that does not listen yet.
   *
   * @param coordinator the shared state
   * @param messages the texts
   * @param palette the colours to begin with
   * @param openLink opens an http or https address outside of the program; called only when the
   *     reader asked for it
   */
  public PanelView(
      Coordinator coordinator, Messages messages, Palette palette, Consumer<URI> openLink) {
    desk = new Desk(coordinator, messages, palette, openLink);
    page = new PageView(desk);
    region.getStyleClass().add("sra-panel");
    region.getStylesheets().add(Styles.sheet());
    region.setCenter(page.region());
    region.setMinSize(0, 0);
  }

  @Override
  public Region region() {
    return region;
  }

  @Override
  public void attach() {
    var coordinator = desk.coordinator();
    ChangeListener<Visible> onVisible = (o, before, now) -> show(now);
    coordinator.visibleProperty().addListener(onVisible);
    desk.hoverProperty().bind(coordinator.hoverProperty());
    subscription =
        Subscription.combine(
            () -> coordinator.visibleProperty().removeListener(onVisible),
            () -> desk.hoverProperty().unbind());
    show(coordinator.visible());
  }

  @Override
  public void detach() {
    subscription.unsubscribe();
    subscription = Subscription.EMPTY;
    page.clear();
  }

  @Override
  public void setPalette(Palette palette) {
    desk.setPalette(palette);
    page.redraw();
  }

  private void show(Visible visible) {
    var phrases = desk.phrases();
    var focus = visible.state().focus();
    List<Row> rows =
        focus
            .flatMap(desk::find)
            .map(item -> ItemPage.rows(phrases, visible, item))
            .orElseGet(() -> YearPage.rows(phrases, visible));
    var key = focus.map(ItemRef::toString).orElseGet(() -> "year:" + visible.state().cursor());
    page.show(key, rows);
  }

  @Override
  public Set<ItemRef> shown() {
    var shown = new HashSet<ItemRef>();
    for (var row : page.rows()) {
      switch (row) {
        case Row.Entry entry when entry.inScope() -> shown.add(entry.item().ref());
        case Row.Roster roster ->
            roster.memberships().forEach(membership -> shown.add(membership.ref()));
        case Row.Holding holding -> shown.add(holding.membership().ref());
        default -> {
          // heads, tables and context
        }
      }
    }
    headed().ifPresent(shown::add);
    return shown;
  }

  /** The item whose page it is, if the page's content counts it. */
  private Optional<ItemRef> headed() {
    var panel = desk.coordinator().visible().panel();
    var content =
        Stream.of(
                panel.events(),
                panel.agreements(),
                panel.quotes(),
                panel.figures(),
                panel.memberships())
            .flatMap(List::stream)
            .map(Item::ref)
            .collect(Collectors.toSet());
    return desk.coordinator().state().focus().filter(content::contains);
  }
}
