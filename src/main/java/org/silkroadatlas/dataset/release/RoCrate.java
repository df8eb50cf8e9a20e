package org.silkroadatlas.dataset.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.FormatKind;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Manifest;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Place;

/** The content of {@code ro-crate-metadata.json}: an RO-Crate 1.1, with entities by {@code @id}. */
final class RoCrate {
  private static final String CONTEXT = "https://w3id.org/ro/crate/1.1/context";
  private static final String SPECIFICATION = "https://w3id.org/ro/crate/1.1";
  private static final String ROOT = "./";
  private static final String LICENCE = "#licence";

  private final Dataset dataset;
  private final Map<String, Map<String, Object>> entities = new LinkedHashMap<>();

  private RoCrate(Dataset dataset) {
    this.dataset = dataset;
  }

  static Map<String, Object> of(Dataset dataset, List<PackageFile> files, List<String> others) {
    var crate = new RoCrate(dataset);
    crate.describe(files, others);
    var told = new LinkedHashMap<String, Object>();
    told.put("@context", CONTEXT);
    told.put("@graph", List.copyOf(crate.entities.values()));
    return told;
  }

  private void describe(List<PackageFile> files, List<String> others) {
    var descriptor = entity(DatasetPackage.CRATE, "CreativeWork");
    descriptor.put("conformsTo", ref(SPECIFICATION));
    descriptor.put("about", ref(ROOT));
    var manifest = dataset.manifest();
    var root = root(manifest);
    var parts = new ArrayList<Map<String, Object>>();
    for (var file : files) {
      parts.add(ref(file.path()));
      var entity = file(file.path(), file.title(), "application/json");
      entity.put("contentSize", Long.toString(file.bytes()));
      entity.put("conformsTo", ref(file.schemaPath()));
    }
    for (var path : others) {
      parts.add(ref(path));
      file(path, path, "application/json");
    }
    root.put("hasPart", parts);
    licence(manifest);
    authors(root, manifest);
    mentions(root);
  }

  private Map<String, Object> root(Manifest manifest) {
    var root = entity(ROOT, "Dataset");
    root.put("identifier", manifest.id());
    root.put("name", manifest.title());
    root.put("description", DataPackage.description(manifest));
    root.put("version", manifest.version());
    root.put("datePublished", manifest.released().toString());
    root.put("license", ref(licenceId(manifest)));
    root.put("inLanguage", manifest.languages());
    root.put("temporalCoverage", manifest.years().first() + "/" + manifest.years().last());
    return root;
  }

  private static String licenceId(Manifest manifest) {
    return Licence.of(manifest).map(Licence::address).orElse(LICENCE);
  }

  private void licence(Manifest manifest) {
    entity(licenceId(manifest), "CreativeWork").put("name", manifest.licence());
  }

  private void authors(Map<String, Object> root, Manifest manifest) {
    var authors = new ArrayList<Map<String, Object>>();
    for (var author : manifest.authors()) {
      var id = "#author-" + (authors.size() + 1);
      authors.add(ref(id));
      entity(id, author.person() ? "Person" : "Organization").put("name", author.name());
    }
    if (!authors.isEmpty()) {
      root.put("author", authors);
    }
  }

  /** The records with Wikidata items: the states that the dataset is about, and all others. */
  private void mentions(Map<String, Object> root) {
    var about = new ArrayList<Map<String, Object>>();
    var others = new ArrayList<Map<String, Object>>();
    for (var country : dataset.countries()) {
      mention(country, "Country", country.core() ? about : others);
    }
    for (var format : dataset.formats()) {
      mention(format, type(format), others);
    }
    for (var place : dataset.places()) {
      mention(place, "Place", others);
    }
    for (var person : dataset.persons()) {
      mention(person, "Person", others);
    }
    if (!about.isEmpty()) {
      root.put("spatialCoverage", about);
    }
    if (!others.isEmpty()) {
      root.put("mentions", others);
    }
  }

  private static String type(Format format) {
    return format.kind() == FormatKind.ORGANISATION ? "Organization" : "Thing";
  }

  /** An organisation that is both a format and a member of another one is mentioned once. */
  private void mention(Item item, String type, List<Map<String, Object>> list) {
    item.wikidata()
        .map(id -> "http://www.wikidata.org/entity/" + id)
        .filter(id -> !entities.containsKey(id))
        .ifPresent(
            id -> {
              list.add(ref(id));
              var entity = entity(id, type);
              entity.put("name", name(item));
              entity.put("identifier", item.ref().toString());
            });
  }

  private static String name(Item item) {
    return switch (item) {
      case Country country -> country.name("en");
      case Person person -> person.name("en");
      case Place place -> place.name();
      default -> item.label();
    };
  }

  private Map<String, Object> file(String path, String name, String encoding) {
    var file = entity(path, "File");
    file.put("name", name);
    file.put("encodingFormat", encoding);
    return file;
  }

  private Map<String, Object> entity(String id, String type) {
    var entity = new LinkedHashMap<String, Object>();
    entity.put("@id", id);
    entity.put("@type", type);
    entities.put(id, entity);
    return entity;
  }

  private static Map<String, Object> ref(String id) {
    return Map.of("@id", id);
  }
}
