package org.silkroadatlas.lecture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Filter;
import org.silkroadatlas.query.OpenView;
import org.silkroadatlas.query.Records;
import org.silkroadatlas.time.Edtf;

/** Makes scenes from records, each with an initial caption. JavaFX thread only. */
final class RecordScenes {
  private static final int CAPTION = 140;

  private final Coordinator coordinator;
  private final Messages messages;

  RecordScenes(Coordinator coordinator, Messages messages) {
    this.coordinator = coordinator;
    this.messages = messages;
  }

  /**
   * A scene for each record, which is selected in it. The current filter is kept for records that
   * match it; the map shows the whole region.
   */
  List<Scene> of(List<ItemRef> records) {
    var index = coordinator.index();
    var now = coordinator.state();
    var inside = inside(index, now.filter());
    // A separate state, so that nothing in the window changes.
    var aside = new Coordinator(index);
    var scenes = new ArrayList<Scene>();
    for (var ref : records) {
      index
          .find(ref)
          .ifPresent(
              item -> {
                var filter = inside.contains(ref) ? now.filter() : Filter.EVERYTHING;
                aside.perform(
                    new Action.Show(
                        now.withFilter(filter)
                            .withFocus(Optional.empty())
                            .withPosition(Optional.empty())
                            .withView(now.view().withOpen(OpenView.READ))));
                aside.perform(new Action.Focus(ref));
                scenes.add(
                    new Scene(
                        aside.stateLine(Optional.empty()), caption(index, item), Optional.empty()));
              });
    }
    return scenes;
  }

  private static Set<ItemRef> inside(DatasetIndex index, Filter filter) {
    var inside = new HashSet<ItemRef>();
    if (!filter.isEverything()) {
      Records.of(index, filter).all().forEach(item -> inside.add(item.ref()));
    }
    return inside;
  }

  /** The events, agreements, quotes and figures of the current filter, in chronological order. */
  List<ItemRef> ofFilter() {
    var index = coordinator.index();
    var now = coordinator.state();
    var found = Records.of(index, now.filter());
    return Stream.of(found.events(), found.agreements(), found.quotes(), found.figures())
        .flatMap(List::stream)
        .map(Item::ref)
        .sorted(Comparator.comparing(ref -> index.validCursor(ref, now.cursor()).day()))
        .toList();
  }

  /** The initial caption of a view: the selection or the year. */
  String caption() {
    var index = coordinator.index();
    var now = coordinator.state();
    return now.focus()
        .flatMap(index::find)
        .map(item -> caption(index, item))
        .orElseGet(() -> Integer.toString(now.cursor().year()));
  }

  /** The initial caption of a record: its title and date. */
  String caption(DatasetIndex index, Item item) {
    var title = TextSanitizer.line(index.title(item));
    var caption =
        switch (item) {
          case Event event -> dated(title, event.date());
          case Agreement agreement -> dated(title, agreement.date());
          case Quote quote -> dated(quote.speaker(), quote.date());
          default -> title;
        };
    return TextSanitizer.cut(caption, CAPTION);
  }

  private String dated(String title, Edtf date) {
    return messages.get("lecture.caption.dated", title, messages.date(date));
  }
}
