package org.silkroadatlas.map.layer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.draw.CanvasText;
import org.silkroadatlas.draw.HitIndex;
import org.silkroadatlas.draw.Symbols;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;

/** The events of the year at their places. */
public final class MarkerLayer {
  private MarkerLayer() {}

  /**
   * The appearance of events.
   *
   * @param colour the colour of an event
   * @param own whether an event is one of the user's own
   */
  public record Look(Function<Event, Color> colour, Predicate<ItemRef> own) {}

  /**
   * Draws stacks, the last on top.
   *
   * @param faint whether to draw them as context only
   * @param look the colours and marks of events
   * @param ringed the selected event, or the event of the selected item
   * @return the events of the stacks inside the window
   */
  public static Set<ItemRef> paint(
      DrawContext context,
      List<MarkerStack> stacks,
      boolean faint,
      Look look,
      Optional<ItemRef> ringed,
      HitIndex<MapHit> hits) {
    var painted = new LinkedHashSet<ItemRef>();
    context.isolated(
        g -> {
          g.setGlobalAlpha(faint ? 0.4 : 1);
          for (var stack : stacks.reversed()) {
            if (stack.isCounted()) {
              counted(context, stack, look, ringed, hits);
            } else {
              spread(context, stack, look, ringed, hits);
            }
            if (context.shows(stack.x(), stack.y())) {
              stack.events().forEach(event -> painted.add(event.ref()));
            }
          }
          // Numbers are drawn last, so that symbols of a nearby city do not hide them.
          stacks.stream()
              .filter(stack -> stack.isCounted() && stack.inFilter())
              .forEach(stack -> badge(context, stack, ringed));
        });
    return painted;
  }

  private static void spread(
      DrawContext context,
      MarkerStack stack,
      Look look,
      Optional<ItemRef> ringed,
      HitIndex<MapHit> hits) {
    var count = stack.events().size();
    for (var i = count - 1; i >= 0; i--) {
      var event = stack.events().get(i);
      var x = stack.x() + (i - (count - 1) / 2.0) * MarkerStack.STEP;
      symbol(context, event, x, stack.y(), look, isFocused(event, ringed));
      hits.add(x, stack.y(), Symbols.radius(event.level()), MapHit.of(event.ref()));
    }
  }

  private static void counted(
      DrawContext context,
      MarkerStack stack,
      Look look,
      Optional<ItemRef> ringed,
      HitIndex<MapHit> hits) {
    var shown = shown(stack, ringed);
    var g = context.g();
    var radius = Symbols.radius(shown.level());
    g.setFill(context.palette().halo());
    g.fillOval(stack.x() - radius - 3, stack.y() - radius - 3, 2 * radius + 6, 2 * radius + 6);
    g.setStroke(look.colour().apply(shown));
    g.setLineWidth(1.2);
    g.strokeOval(stack.x() - radius - 3, stack.y() - radius - 3, 2 * radius + 6, 2 * radius + 6);
    symbol(context, shown, stack.x(), stack.y(), look, isFocused(shown, ringed));
    var items = stack.events().stream().map(Item::ref).toList();
    hits.add(stack.x(), stack.y(), radius + 4, new MapHit(items));
  }

  /** The event whose symbol represents a counted stack. */
  private static Event shown(MarkerStack stack, Optional<ItemRef> ringed) {
    return stack.events().stream()
        .filter(event -> isFocused(event, ringed))
        .findFirst()
        .orElse(stack.first());
  }

  private static boolean isFocused(Event event, Optional<ItemRef> ringed) {
    return ringed.filter(event.ref()::equals).isPresent();
  }

  private static void symbol(
      DrawContext context, Event event, double x, double y, Look look, boolean focused) {
    var radius = Symbols.radius(event.level());
    if (focused) {
      var g = context.g();
      g.setStroke(context.palette().halo());
      g.setLineWidth(5);
      g.strokeOval(x - radius - 4, y - radius - 4, 2 * radius + 8, 2 * radius + 8);
      g.setStroke(context.palette().accent());
      g.setLineWidth(2.4);
      g.strokeOval(x - radius - 4, y - radius - 4, 2 * radius + 8, 2 * radius + 8);
    }
    Symbols.draw(
        context.g(),
        event.kind(),
        event.status(),
        x,
        y,
        radius,
        look.colour().apply(event),
        context.palette().halo());
    if (look.own().test(event.ref())) {
      Symbols.markOwn(
          context.g(),
          event.status(),
          x,
          y,
          radius,
          look.colour().apply(event),
          context.palette().halo());
    }
  }

  private static void badge(DrawContext context, MarkerStack stack, Optional<ItemRef> ringed) {
    var aside = Symbols.radius(shown(stack, ringed).level()) + 3;
    var x = stack.x() + aside;
    var y = stack.y() - aside;
    var g = context.g();
    var text = Integer.toString(stack.events().size());
    var size = context.text();
    var width = (text.length() > 1 ? 17.0 : 13.0) * size;
    g.setFill(context.palette().text());
    g.fillRoundRect(x - width / 2, y - 6.5 * size, width, 13 * size, 13 * size, 13 * size);
    g.setFill(context.palette().halo());
    g.setFont(Font.font(MapFonts.SANS, javafx.scene.text.FontWeight.BOLD, 10 * size));
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    CanvasText.fill(g, text, x, y);
  }
}
