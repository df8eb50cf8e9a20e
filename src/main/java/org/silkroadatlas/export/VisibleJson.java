package org.silkroadatlas.export;

import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Named;
import org.silkroadatlas.query.Fill;
import org.silkroadatlas.query.Filter;
import org.silkroadatlas.query.Lane;
import org.silkroadatlas.query.Related;
import org.silkroadatlas.query.Visible;
import tools.jackson.core.JsonGenerator;

/** Writes what the three panes show as JSON, for {@code show --json}. */
public final class VisibleJson {
  private final JsonGenerator json;

  private VisibleJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes to a writer, which is not closed.
   *
   * @throws tools.jackson.core.exc.JacksonIOException if the writer fails
   */
  public static void write(Visible visible, Writer out) {
    try (var json = OpenJson.generator(out)) {
      new VisibleJson(json).visible(visible);
    }
  }

  private void visible(Visible visible) {
    json.writeStartObject();
    filter("filter", visible.state().filter());
    // The name of the field until 0.2, kept for scripts.
    filter("scope", visible.state().filter());
    json.writeStringProperty("cursor", visible.state().cursor().toString());
    if (visible.state().focus().isPresent()) {
      json.writeStringProperty("focus", visible.state().focus().get().toString());
    } else {
      json.writeNullProperty("focus");
    }
    map(visible.map());
    json.writeObjectPropertyStart("timeline");
    array("lanes", visible.timeline().lanes().stream().filter(Lane::inFilter).toList(), this::lane);
    json.writeEndObject();
    panel(visible.panel());
    related(visible.related());
    json.writeObjectPropertyStart("ties");
    new TreeMap<>(visible.ties()).forEach(json::writeNumberProperty);
    json.writeEndObject();
    var counts = visible.counts();
    json.writeObjectPropertyStart("counts");
    json.writeNumberProperty("items", counts.items());
    json.writeNumberProperty("held", counts.held());
    json.writeNumberProperty("notHeld", counts.notHeld());
    json.writeNumberProperty("agreements", counts.agreements());
    json.writeNumberProperty("quotes", counts.quotes());
    json.writeNumberProperty("figures", counts.figures());
    json.writeNumberProperty("routes", counts.routes());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** What belongs to the selection, over all years and regardless of the filter. */
  private void related(Related related) {
    json.writeObjectPropertyStart("related");
    strings("events", related.events(), Item::id);
    strings("agreements", related.agreements(), Item::id);
    strings("quotes", related.quotes(), Item::id);
    strings("figures", related.figures(), Item::id);
    strings("memberships", related.memberships(), Item::id);
    strings("countries", new TreeSet<>(related.countries().keySet()), Function.identity());
    strings("routes", related.routes(), Item::id);
    json.writeEndObject();
  }

  private void filter(String name, Filter filter) {
    json.writeObjectPropertyStart(name);
    strings("countries", filter.countries(), Function.identity());
    json.writeStringProperty("match", filter.match().key());
    if (filter.years().isPresent()) {
      json.writeName("years");
      json.writeStartArray();
      json.writeNumber(filter.years().get().first());
      json.writeNumber(filter.years().get().last());
      json.writeEndArray();
    } else {
      json.writeNullProperty("years");
    }
    strings("formats", filter.formats(), Function.identity());
    strings("kinds", filter.kinds(), Named::key);
    strings("persons", filter.persons(), Function.identity());
    json.writeStringProperty("text", filter.text());
    json.writeEndObject();
  }

  private void map(Visible.OnMap map) {
    json.writeObjectPropertyStart("map");
    array("fills", map.fills().stream().filter(Fill::inFilter).toList(), this::fill);
    strings("markers", map.markers(), Item::id);
    strings("routes", map.routes(), Item::id);
    json.writeNumberProperty("unplaced", map.unplaced());
    array("joined", map.joined(), this::membership);
    array("left", map.left(), this::membership);
    json.writeEndObject();
  }

  private void fill(Fill fill) {
    json.writeStartObject();
    json.writeStringProperty("country", fill.country());
    json.writeStringProperty("role", fill.role().key());
    strings("formats", fill.formats(), Function.identity());
    json.writeEndObject();
  }

  private void lane(Lane lane) {
    json.writeStartObject();
    json.writeStringProperty("format", lane.format().id());
    strings("events", lane.events(), Item::id);
    json.writeEndObject();
  }

  private void panel(Visible.InPanel panel) {
    json.writeObjectPropertyStart("panel");
    strings("events", panel.events(), Item::id);
    strings("quotes", panel.quotes(), Item::id);
    strings("agreements", panel.agreements(), Item::id);
    strings("figures", panel.figures(), Item::id);
    array("memberships", panel.memberships(), this::membership);
    json.writeEndObject();
  }

  private void membership(Membership membership) {
    json.writeStartObject();
    json.writeStringProperty("id", membership.id());
    json.writeStringProperty("country", membership.country());
    json.writeStringProperty("format", membership.format());
    json.writeStringProperty("role", membership.role().key());
    membership.from().ifPresent(from -> json.writeStringProperty("from", from.toString()));
    membership.to().ifPresent(to -> json.writeStringProperty("to", to.toString()));
    json.writeEndObject();
  }

  private <T> void strings(String name, Collection<T> values, Function<T, String> text) {
    array(name, List.copyOf(values), value -> json.writeString(text.apply(value)));
  }

  private <T> void array(String name, Collection<T> values, Consumer<T> writeOne) {
    json.writeName(name);
    json.writeStartArray();
    values.forEach(writeOne);
    json.writeEndArray();
  }
}
