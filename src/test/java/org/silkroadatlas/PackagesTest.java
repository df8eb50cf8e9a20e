package org.silkroadatlas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Consistency of the packages for the three systems and the workflow that builds them. */
class PackagesTest {
  private static final String EXTENSION = "atlas";
  private static final String KIND = "application/x-silk-road-atlas";
  private static final Path PACKAGING = Path.of("packaging");
  private static final Pattern USES = Pattern.compile("\\buses:\\s*(\\S+)");
  private static final Pattern PINNED = Pattern.compile("[\\w.-]+/[\\w./-]+@[0-9a-f]{40}");

  static {
    Xml.allow();
  }

  @Test
  void actionsArePinnedByCommit() throws IOException {
    var actions = new ArrayList<String>();
    for (var workflow : workflows()) {
      USES.matcher(workflow).results().forEach(use -> actions.add(use.group(1)));
    }
    assertFalse(actions.isEmpty());
    for (var action : actions) {
      assertTrue(PINNED.matcher(action).matches(), action);
    }
  }

  @Test
  void workflowsNameNoHost() throws IOException {
    for (var workflow : workflows()) {
      assertFalse(workflow.contains("://"), workflow);
    }
  }

  @Test
  void workflowsBuildEverySystem() throws IOException {
    var all = String.join("\n", workflows());
    for (var name :
        List.of("linux-x64", "linux-arm64", "windows-x64", "macos-arm64", "macos-x64")) {
      assertTrue(all.contains("name: " + name), name);
    }
    for (var system : List.of("linux", "windows", "macos")) {
      assertTrue(Files.isExecutable(PACKAGING.resolve(system).resolve("all")), system);
    }
  }

  @Test
  void linuxKnowsItsFiles() throws Exception {
    var files = PACKAGING.resolve("linux/files");
    var kinds = xml(files.resolve("silk-road-atlas.mime.xml"));
    assertEquals(KIND, first(kinds, "mime-type").getAttribute("type"));
    assertEquals("*." + EXTENSION, first(kinds, "glob").getAttribute("pattern"));
    var entry = Files.readAllLines(files.resolve("silk-road-atlas.desktop"));
    assertTrue(entry.contains("MimeType=" + KIND + ";"));
    assertTrue(entry.contains("Exec=silk-road-atlas %f"));
  }

  @Test
  void windowsKnowsItsFiles() throws Exception {
    var installer = xml(PACKAGING.resolve("windows/files/silk-road-atlas.wxs"));
    assertEquals(
        List.of("SilkRoadAtlas.Lecture", KIND),
        registered(installer, "Software\\Classes\\." + EXTENSION));
    assertEquals(
        List.of("." + EXTENSION),
        registered(installer, "Software\\Classes\\MIME\\Database\\Content Type\\" + KIND));
    assertEquals(
        List.of("\"[INSTALLDIR]Silk Road Atlas.exe\" \"%1\""),
        registered(installer, "Software\\Classes\\SilkRoadAtlas.Lecture\\shell\\open\\command"));
  }

  @Test
  void macosKnowsItsFiles() throws Exception {
    var bundle = xml(PACKAGING.resolve("macos/files/Info.plist"));
    assertEquals(List.of(EXTENSION), valueOf(bundle, "public.filename-extension"));
    assertEquals(List.of(KIND), valueOf(bundle, "public.mime-type"));
    assertEquals(
        valueOf(bundle, "UTTypeIdentifier"), valueOf(bundle, "LSItemContentTypes"), "one type");
    assertEquals(List.of("Silk Road Atlas"), valueOf(bundle, "CFBundleExecutable"));
  }

  @Test
  void iconsOfWindowsHaveEverySize() throws IOException {
    for (var name : List.of("silk-road-atlas.ico", "atlas-document.ico")) {
      var icon = ByteBuffer.wrap(Files.readAllBytes(Path.of("icons", name)));
      var count = icon.order(ByteOrder.LITTLE_ENDIAN).getShort(4);
      var sizes = IntStream.range(0, count).map(i -> icon.get(6 + 16 * i) & 0xff).boxed().toList();
      // 256 is written as 0.
      assertTrue(sizes.containsAll(List.of(16, 24, 32, 48, 64, 128, 0)), name + sizes);
    }
  }

  private static List<String> workflows() throws IOException {
    var texts = new ArrayList<String>();
    try (var files = Files.list(Path.of(".github/workflows"))) {
      for (var file : files.toList()) {
        texts.add(Files.readString(file, UTF_8));
      }
    }
    return texts;
  }

  private static List<String> registered(Document installer, String key) {
    return elements(installer, "RegistryKey").stream()
        .filter(element -> element.getAttribute("Key").equals(key))
        .flatMap(element -> children(element).stream())
        .map(value -> value.getAttribute("Value"))
        .toList();
  }

  /** The strings after a key: all of an array, or the single one. */
  private static List<String> valueOf(Document bundle, String key) {
    for (var element : elements(bundle, "key")) {
      if (element.getTextContent().equals(key)) {
        var siblings = children((Element) element.getParentNode());
        var value = siblings.get(siblings.indexOf(element) + 1);
        return value.getTagName().equals("array")
            ? children(value).stream().map(Element::getTextContent).toList()
            : List.of(value.getTextContent());
      }
    }
    return List.of();
  }

  private static Element first(Document document, String tag) {
    return elements(document, tag).getFirst();
  }

  private static List<Element> elements(Document document, String tag) {
    var nodes = document.getElementsByTagName(tag);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static List<Element> children(Element parent) {
    var result = new ArrayList<Element>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        result.add(element);
      }
    }
    return result;
  }

  private static Document xml(Path file) throws Exception {
    try (var text = Files.newInputStream(file)) {
      return Xml.parse(text);
    }
  }
}
