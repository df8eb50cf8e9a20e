package org.silkroadatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.geo.TopoGeometry;
import org.silkroadatlas.geo.Topology;
import tools.jackson.core.JacksonException;

class TopologyReaderTest {
  private static final String HEAD =
      """
      {"type":"Topology","bbox":[0,0,9,9],"transform":{"scale":[1,1],"translate":[0,0]},
       "arcs":[[[0,0],[5,0],[0,5],[-5,-5]],[[7,7],[1,1]],[[8,8],[1,0]]],"objects":{
      """;

  private static Topology read(String json) {
    return TopologyReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void readsEveryKindOfGeometry() {
    Topology topology =
        read(
            HEAD
                + """
                "land":{"type":"GeometryCollection","geometries":[
                  {"type":"Polygon","id":"A","arcs":[[0]]},
                  {"type":"MultiPolygon","id":"B","arcs":[[[0]],[[-1]]]}]},
                "line":{"type":"LineString","properties":{"n":"Syr Darya","s":3},"arcs":[1,2]},
                "lines":{"type":"MultiLineString","arcs":[[1],[2]]}}}
                """);
    assertEquals(3, topology.arcCount());
    assertEquals(8, topology.vertexCount());
    List<TopoGeometry> land = topology.object("land");
    assertEquals(List.of("A", "B"), land.stream().map(TopoGeometry::id).toList());
    assertTrue(land.stream().allMatch(TopoGeometry::isArea));
    TopoGeometry river = topology.object("line").getFirst();
    assertFalse(river.isArea());
    assertEquals("Syr Darya", river.property("n", ""));
    assertEquals("3", river.property("s", ""));
    assertEquals("", topology.object("lines").getFirst().property("n", ""));
    assertEquals(List.of(), topology.object("sea"));
  }

  @Test
  void namesTheLineAndColumnOfAFault() {
    JacksonException fault =
        assertThrows(
            JacksonException.class,
            () -> read(HEAD + "\"x\":{\"type\":\"Point\",\"coordinates\":[1,2]}}}"));
    assertTrue(fault.toString().contains("\"coordinates\""), fault.toString());
    assertEquals(3, fault.getLocation().getLineNr());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "",
        "{\"type\":\"FeatureCollection\"}",
        "{\"type\":\"Topology\",\"arcs\":[],\"objects\":{}}",
        "{\"type\":\"Topology\",\"type\":\"Topology\"}",
        "{\"type\":\"Topology\",\"arcs\":[[[0,0],[1.5,1]]]}",
        "{\"type\":\"Topology\",\"arcs\":[[[0,0],[1,1,1]]]}",
        "{\"type\":\"Topology\",\"surprise\":1}",
      })
  void refusesWhatIsNotAQuantisedTopology(String json) {
    assertThrows(JacksonException.class, () -> read(json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"x\":{\"arcs\":[[0]],\"type\":\"Polygon\"}}}",
        "\"x\":{\"type\":\"Sphere\"}}}",
        "\"x\":{\"type\":\"Polygon\",\"arcs\":[0]}}}",
        "\"x\":{\"type\":\"LineString\",\"arcs\":[[0]]}}}",
        "\"x\":{\"type\":\"LineString\",\"arcs\":[0],\"colour\":1}}}",
        "\"x\":{\"type\":\"LineString\",\"arcs\":[0]}}} more",
      })
  void refusesGeometriesItDoesNotKnow(String objects) {
    assertThrows(JacksonException.class, () -> read(HEAD + objects));
  }

  @Test
  void refusesReferencesToNowhere() {
    assertThrows(
        IllegalArgumentException.class,
        () -> read(HEAD + "\"x\":{\"type\":\"LineString\",\"arcs\":[3]}}}"));
  }
}
