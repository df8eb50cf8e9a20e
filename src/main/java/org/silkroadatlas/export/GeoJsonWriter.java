package org.silkroadatlas.export;

import java.io.Writer;
import java.util.Collection;
import java.util.List;
import org.silkroadatlas.geo.Antimeridian;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.model.Waypoint;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Records;
import tools.jackson.core.JsonGenerator;

/**
 * Events with a place as points and routes as lines, as defined by RFC 7946: longitude first, WGS
 * 84, lines cut at the 180° meridian. The attribution and the note on boundaries are stored beside
 * the features.
 */
final class GeoJsonWriter {
  private final DatasetIndex index;
  private final JsonGenerator json;

  private GeoJsonWriter(DatasetIndex index, JsonGenerator json) {
    this.index = index;
    this.json = json;
  }

  static void write(DatasetIndex index, Records records, Writer out, Progress progress) {
    try (var json = OpenJson.generator(out)) {
      new GeoJsonWriter(index, json).collection(records, progress);
    }
  }

  private void collection(Records records, Progress progress) {
    var manifest = index.dataset().manifest();
    var placed = records.events().stream().filter(event -> event.place().isPresent()).toList();
    json.writeStartObject();
    json.writeStringProperty("type", "FeatureCollection");
    json.writeStringProperty("title", manifest.title() + ", version " + manifest.version());
    json.writeStringProperty("licence", manifest.licence());
    json.writeStringProperty("boundaryNote", manifest.boundaryNote());
    json.writeStringProperty("attribution", manifest.attribution());
    json.writeNumberProperty("withoutPlace", records.events().size() - placed.size());
    json.writeArrayPropertyStart("features");
    for (var event : placed) {
      event(event);
      progress.check();
    }
    records.routes().stream().filter(route -> route.waypoints().size() > 1).forEach(this::route);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void event(Event event) {
    var place = index.place(event.place().orElseThrow());
    start(event);
    json.writeStringProperty("type", "Point");
    json.writeName("coordinates");
    position(place.lon(), place.lat());
    properties(event);
    json.writeStringProperty("format", event.format());
    json.writeStringProperty("eventKind", event.kind().key());
    json.writeStringProperty("status", event.status().key());
    json.writeStringProperty("place", place.name());
    wikidata("placeWikidata", place);
    wikidata("formatWikidata", index.format(event.format()));
    strings("countries", event.participants().stream().map(Participant::country).toList());
    json.writeStringProperty("summary", event.summary());
    end();
  }

  private void route(Route route) {
    start(route);
    var points =
        route.waypoints().stream().map(point -> new LonLat(point.lon(), point.lat())).toList();
    var parts = Antimeridian.cut(points);
    // A route whose points all coincide is a point.
    json.writeStringProperty(
        "type", parts.isEmpty() ? "Point" : parts.size() == 1 ? "LineString" : "MultiLineString");
    json.writeName("coordinates");
    if (parts.isEmpty()) {
      position(points.getFirst().lon(), points.getFirst().lat());
    } else if (parts.size() == 1) {
      line(parts.getFirst());
    } else {
      json.writeStartArray();
      parts.forEach(this::line);
      json.writeEndArray();
    }
    properties(route);
    route.format().ifPresent(format -> json.writeStringProperty("format", format));
    json.writeStringProperty("routeKind", route.kind().key());
    json.writeStringProperty("status", route.status().key());
    json.writeBooleanProperty("approximate", route.approximate());
    strings("countries", route.countries());
    strings("waypoints", route.waypoints().stream().map(Waypoint::name).toList());
    end();
  }

  private void start(Item item) {
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    json.writeStringProperty("id", item.ref().toString());
    json.writeObjectPropertyStart("geometry");
  }

  private void properties(Item item) {
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("kind", item.kindOfItem().key());
    json.writeStringProperty("title", index.title(item));
    if (index.isOwn(item.ref())) {
      json.writeBooleanProperty("own", true);
    }
    item.when().ifPresent(date -> json.writeStringProperty("date", date.toString()));
    var sources = item.sources().stream().map(index::source).toList();
    strings("sources", sources.stream().map(Source::title).toList());
    strings("links", sources.stream().flatMap(source -> source.url().stream()).toList());
  }

  private void wikidata(String name, Item item) {
    item.wikidata().ifPresent(id -> json.writeStringProperty(name, id));
  }

  private void end() {
    json.writeEndObject();
    json.writeEndObject();
  }

  private void line(List<LonLat> points) {
    json.writeStartArray();
    points.forEach(point -> position(point.lon(), point.lat()));
    json.writeEndArray();
  }

  private void position(double lon, double lat) {
    json.writeStartArray();
    json.writeNumber(lon);
    json.writeNumber(lat);
    json.writeEndArray();
  }

  private void strings(String name, Collection<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
