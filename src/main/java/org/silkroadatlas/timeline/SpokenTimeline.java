package org.silkroadatlas.timeline;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Explanations;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.query.Cursor;

/** The accessible description of the timeline, as a slider over the years. */
final class SpokenTimeline {
  private final Coordinator coordinator;
  private final Messages messages;
  private final Supplier<Hints> hints;

  /**
   * The description of a timeline.
   *
   * @param hints what is emphasised but out of view
   */
  SpokenTimeline(Coordinator coordinator, Messages messages, Supplier<Hints> hints) {
    this.coordinator = coordinator;
    this.messages = messages;
    this.hints = hints;
  }

  /** The answer to a screen reader; null if the node itself knows it. */
  @Nullable Object answer(AccessibleAttribute attribute) {
    return switch (attribute) {
      case TEXT -> messages.get("timeline.spoken.name");
      case HELP -> help();
      case VALUE -> (double) coordinator.state().cursor().year();
      case MIN_VALUE -> (double) coordinator.index().reach().first();
      case MAX_VALUE -> (double) coordinator.index().reach().last();
      case VALUE_STRING -> value();
      default -> null;
    };
  }

  /** How to use it, and what the hovered or selected format is. */
  private String help() {
    var use = messages.get("timeline.spoken.help");
    return coordinator
        .hoverProperty()
        .get()
        .or(() -> coordinator.state().focus())
        .filter(ref -> ref.kind() == ItemKind.FORMAT)
        .map(ref -> coordinator.index().format(ref.id()))
        .map(format -> new Explanations(messages).of(format) + "\n" + use)
        .orElse(use);
  }

  /** The time that is shown, how much happened in it, and the previewed or selected event. */
  String value() {
    var cursor = coordinator.state().cursor();
    var held = heldIn(cursor);
    var time = cursor instanceof Cursor.OnDay(var day) ? messages.date(day) : cursor.toString();
    var year = messages.get("timeline.spoken.year", time, held);
    var spoken = event().map(event -> spoken(event) + ". " + year).orElse(year);
    var beyond = SpokenHints.words(hints.get(), messages);
    return beyond.isEmpty()
        ? spoken
        : spoken + ". " + messages.get("timeline.spoken.related", beyond);
  }

  private int heldIn(Cursor cursor) {
    var held = 0;
    for (var lane : coordinator.visible().timeline().lanes()) {
      for (var event : lane.events()) {
        held += event.held() && event.date().span().overlaps(cursor.yearSpan()) ? 1 : 0;
      }
    }
    return held;
  }

  private Optional<Event> event() {
    return coordinator
        .hoverProperty()
        .get()
        .or(() -> coordinator.state().focus())
        .filter(ref -> ref.kind() == ItemKind.EVENT)
        .flatMap(coordinator.index()::find)
        .map(Event.class::cast);
  }

  /** An event in words. */
  String spoken(Event event) {
    var format = coordinator.index().format(event.format());
    return messages.get(
        "timeline.spoken.event",
        messages.date(event.date()),
        event.title(),
        format.name(),
        event.held() ? "" : messages.name(event.status()));
  }

  /** Notifies screen readers that the value has changed. */
  static void changed(Node node) {
    node.notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    node.notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
  }
}
