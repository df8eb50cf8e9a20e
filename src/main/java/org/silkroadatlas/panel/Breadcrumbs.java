package org.silkroadatlas.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TreeItem;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.controlsfx.control.BreadCrumbBar;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.draw.LazyTooltip;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.panel.page.PanelContext;
import org.silkroadatlas.query.Visible;

/** The breadcrumbs above the selected item: the year, the format, the event. Each can be opened. */
final class Breadcrumbs {
  /** One step: a name and the item it leads to; the year has no item. */
  record Crumb(String name, Optional<ItemRef> item) {}

  private static final int LONGEST = 44;

  /** Its font size at normal text size, in pixels, as set in panel.css. */
  private static final double USUAL = 0.86 * 13;

  private final PanelContext context;
  private final BreadCrumbBar<Crumb> bar = new BreadCrumbBar<>();

  Breadcrumbs(PanelContext context) {
    this.context = context;
    bar.getStyleClass().add("crumbs");
    bar.setAutoNavigationEnabled(false);
    bar.setFocusTraversable(false);
    bar.setMinWidth(0);
    bar.setAccessibleText(context.messages().get("panel.crumbs.accessible"));
    bar.setCrumbFactory(this::button);
    bar.setOnCrumbAction(event -> take(event.getSelectedCrumb().getValue()));
  }

  Region region() {
    return bar;
  }

  private Button button(TreeItem<Crumb> step) {
    var isFirst = step.getParent() == null;
    var name = step.getValue() == null ? "" : step.getValue().name();
    var button = new Button();
    button
        .fontProperty()
        .subscribe(font -> button.setText((isFirst ? "" : "›  ") + shortened(name, font)));
    button.getStyleClass().add("crumb");
    button.setAccessibleText(name);
    Optional.ofNullable(step.getValue())
        .flatMap(Crumb::item)
        .flatMap(context::find)
        .map(
            item ->
                item instanceof Format format
                    ? context.phrases().explanations().of(format)
                    : context.index().title(item))
        .ifPresent(text -> LazyTooltip.set(button, text));
    return button;
  }

  private void take(Crumb crumb) {
    crumb
        .item()
        .ifPresentOrElse(context::open, () -> context.coordinator().perform(new Action.StepOut()));
  }

  void show(Visible visible) {
    var last =
        new TreeItem<>(
            new Crumb(Integer.toString(visible.state().cursor().year()), Optional.empty()));
    for (var crumb : path(visible)) {
      var next = new TreeItem<>(crumb);
      last.getChildren().add(next);
      last = next;
    }
    bar.setSelectedCrumb(last);
  }

  private List<Crumb> path(Visible visible) {
    var path = new ArrayList<Crumb>();
    visible.state().focus().flatMap(context::find).ifPresent(item -> path(item, path));
    return path;
  }

  private void path(Item item, List<Crumb> path) {
    switch (item) {
      case Event e -> format(Optional.of(e.format()), path);
      case Membership m -> format(Optional.of(m.format()), path);
      case Agreement a -> child(a.event(), a.format(), path);
      case Quote q -> child(q.event(), q.format(), path);
      case Figure f -> child(f.event(), f.format(), path);
      case Route r -> format(r.format(), path);
      case Place p -> add(ItemRef.country(p.country()), path);
      default -> {
        // countries, formats and sources are directly under the year
      }
    }
  }

  private void child(Optional<String> event, Optional<String> format, List<Crumb> path) {
    var parent = event.map(ItemRef::event).flatMap(context::find);
    if (parent.isPresent() && parent.get() instanceof Event e) {
      format(Optional.of(e.format()), path);
      add(e.ref(), path);
    } else {
      format(format, path);
    }
  }

  private void format(Optional<String> id, List<Crumb> path) {
    id.ifPresent(format -> add(ItemRef.format(format), path));
  }

  private void add(ItemRef ref, List<Crumb> path) {
    context.find(ref).ifPresent(item -> path.add(new Crumb(name(item), Optional.of(ref))));
  }

  /** Long titles would push the breadcrumbs out of view, all the more with large text. */
  private static String shortened(String title, Font font) {
    var longest = (int) Math.min(LONGEST, Math.rint(LONGEST * USUAL / font.getSize()));
    return title.length() <= longest ? title : title.substring(0, longest - 1).strip() + "…";
  }

  private String name(Item item) {
    return switch (item) {
      case Format format -> format.shortName();
      case Quote quote -> quote.speaker();
      default -> context.index().title(item);
    };
  }
}
