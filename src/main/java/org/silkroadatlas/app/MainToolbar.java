package org.silkroadatlas.app;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.silkroadatlas.app.command.CommandId;
import org.silkroadatlas.app.command.Commands;
import org.silkroadatlas.app.settings.TextSize;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.panel.filter.FilterChips;
import org.silkroadatlas.panel.search.SearchField;

/** The toolbar at the top: the filter, and the buttons back, forward and home. */
final class MainToolbar {
  /** The maximum share of the width for the search field. */
  private static final double SEARCH_SHARE = 0.195;

  /** The minimum share of the width for the search field, however many chips there are. */
  private static final double SEARCH_LEAST = 0.12;

  /** More than rounding to pixels can take away, in logical pixels. */
  private static final double MARGIN = 4;

  private final HBox row = new HBox();
  private final HBox below = new HBox();
  private final VBox region = new VBox(row);
  private final Region gap = new Region();
  private final WindowAppearance appearance;
  private final Coordinator coordinator;
  private final FilterChips chips;
  private final SearchField search;
  private final MoreMenu more;
  private final Label name;

  MainToolbar(
      Coordinator coordinator,
      Messages messages,
      FilterChips chips,
      SearchField search,
      Commands commands,
      MoreMenu more,
      WindowAppearance appearance) {
    this.coordinator = coordinator;
    this.chips = chips;
    this.search = search;
    this.more = more;
    this.appearance = appearance;
    name = new Label(messages.get("app.title"));
    name.getStyleClass().add("app-name");
    name.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(chips.region(), Priority.ALWAYS);
    chips.region().setMinWidth(0);
    // Large text must not take the room from everything else.
    search.region().maxWidthProperty().bind(row.widthProperty().multiply(SEARCH_SHARE));
    search.region().minWidthProperty().bind(row.widthProperty().multiply(SEARCH_LEAST));
    HBox.setHgrow(gap, Priority.ALWAYS);
    row.getStyleClass().add("bar");
    below.getStyleClass().add("bar");
    row.getChildren()
        .addAll(
            name,
            new HBox(
                commands.get(CommandId.BACK).button(messages, Icons.back()),
                commands.get(CommandId.FORWARD).button(messages, Icons.forward()),
                commands.get(CommandId.HOME).button(messages, Icons.home())),
            chips.region(),
            search.region(),
            commands.get(CommandId.THEME).button(messages, Icons.theme()),
            commands.get(CommandId.HELP).button(messages, Icons.help()),
            more.button());
  }

  Region region() {
    return region;
  }

  /** Focuses the menu button. */
  void focusMenu() {
    more.button().requestFocus();
  }

  Subscription attach() {
    chips.attach();
    var fitting =
        Subscription.combine(
            coordinator.visibleProperty().subscribe(this::fitLater),
            chips.region().widthProperty().subscribe(this::fitLater),
            row.widthProperty().subscribe(this::fitLater),
            name.fontProperty().subscribe(this::fitLater));
    search.attach();
    return Subscription.combine(fitting, chips::detach, search::detach);
  }

  /** Deferred, so that the layout is done first. */
  private void fitLater() {
    Platform.runLater(this::fit);
  }

  /** The name of the atlas, which is also the window title, makes room for the chips. */
  private void fit() {
    var isLarge = appearance.textSize() != TextSize.USUAL;
    var wanted = chips.wantedWidth();
    place(isLarge && wanted > room());
    var named = name.prefWidth(-1) + row.getSpacing();
    var room = chips.region().getWidth() - wanted;
    // Widths are rounded to pixels: without a margin, the name could come and go for ever.
    var fits = isBelow() ? named <= room() : room >= (name.isManaged() ? 0 : named + MARGIN);
    name.setManaged(fits);
    name.setVisible(fits);
  }

  /** The room for the chips without the name. */
  private double room() {
    var insets = row.getInsets().getLeft() + row.getInsets().getRight();
    var others = List.of(name, gap, chips.region());
    return row.getChildren().stream()
        .filter(node -> !others.contains(node))
        .mapToDouble(node -> -Math.min(node.prefWidth(-1), node.maxWidth(-1)) - row.getSpacing())
        .reduce(row.getWidth() - insets, Double::sum);
  }

  private boolean isBelow() {
    return below.getParent() != null;
  }

  /** Large chips that do not fit get their own row. */
  private void place(boolean isToBeBelow) {
    if (isToBeBelow == isBelow()) {
      return;
    }
    var focused = region.getScene().getFocusOwner();
    if (isToBeBelow) {
      row.getChildren().set(row.getChildren().indexOf(chips.region()), gap);
      below.getChildren().setAll(chips.region());
      region.getChildren().setAll(row, below);
    } else {
      region.getChildren().setAll(row);
      below.getChildren().clear();
      row.getChildren().set(row.getChildren().indexOf(gap), chips.region());
    }
    if (focused != null) {
      focused.requestFocus();
    }
  }
}
