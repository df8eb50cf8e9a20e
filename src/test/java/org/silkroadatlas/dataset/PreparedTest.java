package org.silkroadatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Feature;
import org.silkroadatlas.geo.Layer;
import org.silkroadatlas.geo.Path;
import org.silkroadatlas.geo.PreparedBand;
import org.silkroadatlas.geo.PreparedPlaces;
import org.silkroadatlas.geo.Topology;
import org.silkroadatlas.model.Basis;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.time.Edtf;

/** What packaging prepares equals its sources. */
final class PreparedTest {
  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  private static ByteBuffer written(Writing writing) throws IOException {
    var bytes = new ByteArrayOutputStream();
    writing.to(new DataOutputStream(bytes));
    return ByteBuffer.wrap(bytes.toByteArray());
  }

  @Test
  void packedDatasetIsReadAsItWas() throws IOException {
    var dataset = DatasetReader.full(new BundledFiles(""));
    var packed = written(out -> PackedDatasetWriter.write(dataset, out));
    assertEquals(
        dataset, PackedDatasetReader.read(packed, it -> dataset.texts().in(it).orElseThrow()));
    assertFalse(packed.hasRemaining());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015",
        "2015-07~",
        "2015-07-10?",
        "201X%",
        "19XX",
        "2015-22",
        "2015-03/..",
        "/2019",
        "../2019-05",
        "2015-01-02/2016~"
      })
  void everyKindOfDateSurvives(String date) throws IOException {
    var dataset = noted(DatasetReader.read(SmallPack.folder()), date, "–“ә” \uD83D\uDC2A and ÿ");
    var packed = written(out -> PackedDatasetWriter.write(dataset, out));
    var read = PackedDatasetReader.read(packed, it -> dataset.texts().in(it).orElseThrow());
    assertEquals(dataset, read);
    assertEquals(Edtf.parse(date), read.memberships().getFirst().from().orElseThrow());
  }

  /** The dataset with a given date and text in its first membership. */
  private static Dataset noted(Dataset of, String date, String text) {
    var one = of.memberships().getFirst();
    var noted =
        new Membership(
            one.id(),
            one.format(),
            one.country(),
            one.role(),
            Optional.of(Edtf.parse(date)),
            one.to(),
            new Basis(
                one.essay(), one.confidence(), one.checked(), Optional.of(text), one.sources()));
    return new Dataset(
        of.manifest(),
        of.countries(),
        of.places(),
        of.persons(),
        of.formats(),
        List.of(noted),
        of.events(),
        of.agreements(),
        of.quotes(),
        of.figures(),
        of.routes(),
        of.sources(),
        of.corrections(),
        of.coverage(),
        of.tours(),
        of.texts());
  }

  @Test
  void textsOfALanguageAreReadAsTheyWere() throws IOException {
    var texts = DatasetReader.read(SmallPack.folder()).texts();
    assertEquals(Set.of("ru", "uz-Cyrl"), texts.languages());
    for (var language : texts.languages()) {
      var written = texts.in(language).orElseThrow();
      var packed = written(out -> PackedDatasetWriter.write(written, out));
      assertEquals(written, PackedDatasetReader.readTexts(packed));
    }
  }

  @Test
  void equalDatasetsGiveTheSameBytes() throws IOException {
    Dataset one = DatasetReader.full(new BundledFiles(""));
    Dataset other = DatasetReader.full(new BundledFiles(""));
    assertArrayEquals(
        written(out -> PackedDatasetWriter.write(one, out)).array(),
        written(out -> PackedDatasetWriter.write(other, out)).array());
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5})
  void preparedBandDrawsAndNamesTheSame(int band) throws IOException {
    var map = BaseMapReader.bundled();
    var bytes = written(out -> map.toPrepare(band).write(out));
    var prepared =
        new BaseMap(
            PreparedTest::unread,
            PreparedTest::unread,
            PreparedTest::unread,
            List::of,
            it -> Optional.of(PreparedBand.read(bytes.duplicate())));
    for (var layer : Layer.values()) {
      assertEquals(described(map.features(layer, band)), described(prepared.features(layer, band)));
    }
    for (var country : map.features(Layer.COUNTRIES, band)) {
      assertEquals(map.labelPoint(country.id()), prepared.labelPoint(country.id()));
    }
  }

  private static Topology unread() {
    throw new AssertionError("The base map was read, though it is prepared");
  }

  private static List<String> described(List<Feature> features) {
    var lines = new ArrayList<String>();
    for (var feature : features) {
      lines.add(feature.id() + feature.name() + feature.rank() + feature.extent());
      feature.paths().forEach(path -> lines.add(described(path)));
    }
    return lines;
  }

  private static String described(Path path) {
    var places =
        IntStream.range(0, path.size())
            .boxed()
            .flatMapToDouble(i -> DoubleStream.of(path.x(i), path.y(i)));
    return path.closed() + " " + path.extent() + " " + places.boxed().toList();
  }

  @Test
  void preparedTownsAreTheSame() throws IOException {
    var places = BaseMapReader.bundled().places();
    assertEquals(places, PreparedPlaces.read(written(out -> PreparedPlaces.write(places, out))));
  }
}
