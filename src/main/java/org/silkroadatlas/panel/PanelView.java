package org.silkroadatlas.panel;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.AtlasPane;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.panel.filter.FilterView;
import org.silkroadatlas.panel.matrix.MatrixView;
import org.silkroadatlas.panel.node.Styles;
import org.silkroadatlas.panel.page.GlossaryPage;
import org.silkroadatlas.panel.page.ItemPage;
import org.silkroadatlas.panel.page.Page;
import org.silkroadatlas.panel.page.PageRow;
import org.silkroadatlas.panel.page.PageView;
import org.silkroadatlas.panel.page.PanelContext;
import org.silkroadatlas.panel.page.YearPage;
import org.silkroadatlas.query.OpenView;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.Visible;

/**
 * The side panel: the page of the selected item or of the cursor's year, the matrix, the filter,
 * citations and bookmarks. JavaFX thread only.
 */
public final class PanelView implements AtlasPane {
  private static final KeyCombination CITE =
      new KeyCodeCombination(KeyCode.B, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final PanelContext context;
  private final Bookmarks bookmarks = new Bookmarks();
  private final BorderPane region = new BorderPane();
  private final PageView page;
  private final StackPane parts = new StackPane();
  private final Breadcrumbs crumbs;
  private final ViewBar bar;
  private boolean isAttached;
  private boolean isPresenting;
  private Subscription subscription = Subscription.EMPTY;

  // Created on first use: their many controls would take up most of the start time.
  private @Nullable MatrixView matrix;
  private @Nullable FilterView filter;
  private @Nullable Supplier<? extends PanelPart> makeExercises;
  private @Nullable PanelPart exercises;

  /**
   * A panel that is not attached yet.
   *
   * @param coordinator the shared state
   * @param messages the texts
   * @param palette the initial colours
   * @param openLink opens an http or https address outside the program; called only at the user's
   *     request
   */
  public PanelView(
      Coordinator coordinator, Messages messages, Palette palette, Consumer<URI> openLink) {
    context = new PanelContext(coordinator, messages, palette, openLink);
    page = new PageView(context, "sra-page");
    context.expansion().whenChanged(() -> show(context.coordinator().visible()));
    crumbs = new Breadcrumbs(context);
    bar = new ViewBar(context, bookmarks);
    region.getStyleClass().add("sra-panel");
    region.getStylesheets().add(Styles.sheet());
    region.setTop(crumbs.region());
    parts.getChildren().add(page.region());
    region.setCenter(parts);
    region.setMinSize(0, 0);
    region.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (CITE.match(event)) {
            cite();
            event.consume();
          }
        });
  }

  @Override
  public Region region() {
    return region;
  }

  /** Hides the controls, for an audience. */
  public void showForPresenting() {
    isPresenting = true;
    region.setTop(null);
  }

  /** The bar of all views, to be placed above the panes. */
  public Region views() {
    return bar.region();
  }

  /** Enables the keys for opening views anywhere in a scene. */
  public void installViewKeys(Scene scene) {
    bar.install(scene);
  }

  /** The user's bookmarks, to be saved with the settings. */
  public Bookmarks bookmarks() {
    return bookmarks;
  }

  /** Shows the open part of the panel and hides the others, which are created on first use. */
  private void open(OpenView view) {
    var region =
        switch (view) {
          case MATRIX -> matrixView().region();
          case FILTER -> filterView().region();
          case EXERCISES -> exercises().orElse(page.region());
          default -> page.region();
        };
    parts.getChildren().forEach(child -> show(child, child.equals(region)));
  }

  /**
   * Enables the exercises, which need more than the panel knows.
   *
   * @param made creates them when they are first opened
   */
  public void offerExercises(Supplier<? extends PanelPart> made) {
    makeExercises = made;
  }

  private Optional<Region> exercises() {
    if (exercises == null && makeExercises != null) {
      exercises = makeExercises.get();
      parts.getChildren().add(exercises.region());
    }
    return Optional.ofNullable(exercises).map(PanelPart::region);
  }

  private MatrixView matrixView() {
    if (matrix == null) {
      matrix = new MatrixView(context);
      parts.getChildren().add(matrix.region());
      if (isPresenting) {
        matrix.showForPresenting();
      }
    }
    return matrix;
  }

  private FilterView filterView() {
    if (filter == null) {
      filter = new FilterView(context.coordinator(), context.messages());
      parts.getChildren().add(filter.region());
      if (isAttached) {
        filter.attach();
      }
    }
    return filter;
  }

  private void showMatrix(Visible visible) {
    if (matrix != null) {
      matrix.show(visible);
    }
  }

  /** The page of the year needs no breadcrumbs. */
  private void showCrumbs(State state) {
    show(crumbs.region(), state.focus().isPresent() && !state.view().open().isOfPanel());
  }

  private static void show(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }

  /** Opens the page for reading, as after a selection elsewhere; a view over the map stays open. */
  public void read() {
    if (context.coordinator().state().view().open().isOfPanel()) {
      bar.choose(OpenView.READ);
    }
  }

  /** Opens the page for reading and moves the keyboard focus to it. */
  public void focusPage() {
    read();
    page.focus();
  }

  /** Shows the citation of the selected item; does nothing if there is none. */
  public void cite() {
    bar.cite(region);
  }

  /** Opens the matrix. */
  public void matrix() {
    bar.choose(OpenView.MATRIX);
  }

  /** Opens the filter. */
  public void filter() {
    bar.choose(OpenView.FILTER);
  }

  @Override
  public void attach() {
    var coordinator = context.coordinator();
    ChangeListener<Visible> onVisible = (o, before, now) -> show(now);
    coordinator.visibleProperty().addListener(onVisible);
    context.hoverProperty().bind(coordinator.hoverProperty());
    isAttached = true;
    if (filter != null) {
      filter.attach();
    }
    subscription =
        Subscription.combine(
            () -> coordinator.visibleProperty().removeListener(onVisible),
            () -> context.hoverProperty().unbind());
    show(coordinator.visible());
  }

  @Override
  public void detach() {
    subscription.unsubscribe();
    subscription = Subscription.EMPTY;
    isAttached = false;
    if (filter != null) {
      filter.detach();
    }
    page.clear();
  }

  @Override
  public void setPalette(Palette palette) {
    context.setPalette(palette);
    page.redraw();
    if (exercises != null) {
      exercises.setPalette(palette);
    }
    if (matrix != null) {
      matrix.redraw();
    }
  }

  private void show(Visible visible) {
    open(visible.state().view().open());
    page.show(page(visible));
    crumbs.show(visible);
    showCrumbs(visible.state());
    bar.show(visible);
    showMatrix(visible);
  }

  /** The page of the selection, or else of the filter or year, with its lists folded. */
  private Page page(Visible visible) {
    var focus = visible.state().focus().flatMap(context::find);
    var filter = visible.state().filter();
    context
        .expansion()
        .turnTo(
            focus
                .map(item -> item.ref().toString())
                .orElseGet(() -> filter.isEverything() ? "year" : "filter"));
    var phrases = context.phrases();
    if (visible.state().view().open() == OpenView.GLOSSARY) {
      return GlossaryPage.of(phrases);
    }
    return focus
        .map(item -> ItemPage.of(phrases, context.expansion(), visible, item))
        .orElseGet(() -> YearPage.of(phrases, context.expansion(), visible));
  }

  @Override
  public Set<ItemRef> shown() {
    var content = content();
    var shown = new HashSet<ItemRef>();
    for (var row : page.rows()) {
      switch (row) {
        case PageRow.Entry entry when entry.inFilter() -> shown.add(entry.item().ref());
        case PageRow.Roster roster ->
            roster.memberships().forEach(membership -> shown.add(membership.ref()));
        case PageRow.Holding(var held, var side) when content.contains(held.ref()) ->
            shown.add(held.ref());
        case PageRow.Glance glance -> glance.memberships().forEach(held -> shown.add(held.ref()));
        case PageRow.More more -> more.rest().forEach(item -> shown.add(item.ref()));
        default -> {
          // headings, tables and context
        }
      }
    }
    // the item of the page itself, if it is part of the content
    context.coordinator().state().focus().filter(content::contains).ifPresent(shown::add);
    return shown;
  }

  /** What the panel shows for the filter and the cursor, or for the selection. */
  private Set<ItemRef> content() {
    var panel = context.coordinator().visible().panel();
    return Stream.of(
            panel.events(),
            panel.agreements(),
            panel.quotes(),
            panel.figures(),
            panel.memberships())
        .flatMap(List::stream)
        .map(Item::ref)
        .collect(Collectors.toSet());
  }
}
