package org.silkroadatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.silkroadatlas.model.AgreementKind;
import org.silkroadatlas.model.AgreementStatus;
import org.silkroadatlas.model.Attendance;
import org.silkroadatlas.model.Confidence;
import org.silkroadatlas.model.CoverageAim;
import org.silkroadatlas.model.CoverageOf;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.FormatKind;
import org.silkroadatlas.model.Level;
import org.silkroadatlas.model.Named;
import org.silkroadatlas.model.Office;
import org.silkroadatlas.model.OfficeRank;
import org.silkroadatlas.model.PhaseStatus;
import org.silkroadatlas.model.PlaceKind;
import org.silkroadatlas.model.Role;
import org.silkroadatlas.model.RouteKind;
import org.silkroadatlas.model.RouteStatus;
import org.silkroadatlas.model.Severity;
import org.silkroadatlas.model.SourceGrade;
import org.silkroadatlas.model.Status;
import org.silkroadatlas.model.TextOrigin;
import org.silkroadatlas.model.Wording;

/** The schemas in {@code data/schema} agree with the reader, as far as a schema can express it. */
class SchemaTest {
  private static final String BASE = "https://silk-road-atlas.invalid/";
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(SchemaTest::schemaText));

  /** Schemas are read only from the module: nothing is loaded from the network. */
  private static String schemaText(String location) {
    var name = location.substring(location.lastIndexOf('/') + 1);
    try (var in = SchemaTest.class.getResourceAsStream("/org/silkroadatlas/data/schema/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(location, e);
    }
  }

  private static List<Error> validate(PackFile file, String json) {
    return REGISTRY
        .getSchema(SchemaLocation.of(BASE + file.key() + ".schema.json"))
        .validate(json, InputFormat.JSON);
  }

  @ParameterizedTest
  @EnumSource
  void acceptsTheSmallPack(PackFile file) throws IOException {
    var json = Files.readString(SmallPack.folder().resolve(file.fileName()));

    assertEquals(List.of(), validate(file, json));
  }

  @ParameterizedTest
  @EnumSource
  void acceptsTheBundledPack(PackFile file) throws IOException {
    var path = Path.of("data/atlas", file.fileName());
    if (Files.exists(path) || !file.isOptional()) {
      assertEquals(List.of(), validate(file, Files.readString(path)));
    }
  }

  @Test
  void acceptsTextsInOtherLanguages() throws IOException {
    for (var pack : List.of(SmallPack.folder(), Path.of("data/atlas"))) {
      for (var language : new FolderFiles(pack, "").textLanguages()) {
        var json = Files.readString(pack.resolve("text").resolve(language + ".json"));
        assertEquals(List.of(), text(json), language);
      }
    }
    assertFalse(text("[{\"record\": \"event:a\", \"text\": {}}]").isEmpty());
  }

  private static List<Error> text(String json) {
    return REGISTRY
        .getSchema(SchemaLocation.of(BASE + "text.schema.json"))
        .validate(json, InputFormat.JSON);
  }

  static List<Broken> seen() {
    return BrokenPacks.all().stream().filter(Broken::schema).toList();
  }

  @ParameterizedTest
  @MethodSource("seen")
  void refusesWhatIsBroken(Broken broken) throws IOException {
    assertFalse(validate(broken.file(), broken.text()).isEmpty());
  }

  @Test
  void acceptsTheManifestOfAnOverlay() {
    var manifest = "{\"id\": \"mine\", \"title\": \"Mine\", \"overlays\": \"atlas\"}";

    assertEquals(List.of(), validate(PackFile.MANIFEST, manifest));
    assertFalse(validate(PackFile.MANIFEST, manifest.replace("overlays", "over")).isEmpty());
  }

  @Test
  void listsTheConstantsOfTheModel() throws IOException {
    var schemas = new StringBuilder();
    for (var file : PackFile.values()) {
      schemas.append(schemaText(file.key() + ".schema.json"));
    }
    schemas.append(schemaText("common.schema.json"));
    schemas.append(schemaText("text.schema.json"));
    var listed = schemas.toString().replaceAll("\\s+", "");
    var lists = new ArrayList<Class<? extends Named>>();
    lists.addAll(List.of(AgreementKind.class, Attendance.class, Confidence.class));
    lists.addAll(List.of(EventKind.class, FormatKind.class, Level.class));
    lists.addAll(List.of(PlaceKind.class, Role.class, RouteKind.class, RouteStatus.class));
    lists.addAll(List.of(AgreementStatus.class, CoverageAim.class, CoverageOf.class, Office.class));
    lists.addAll(List.of(PhaseStatus.class, OfficeRank.class, SourceGrade.class, TextOrigin.class));
    lists.addAll(List.of(Severity.class, Status.class, Wording.class));
    for (var type : lists) {
      var keys = Arrays.stream(type.getEnumConstants()).map(e -> '"' + e.key() + '"').toList();
      assertTrue(listed.contains("\"enum\":[" + String.join(",", keys) + "]"), type.toString());
    }
  }
}
