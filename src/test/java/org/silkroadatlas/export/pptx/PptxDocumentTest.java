package org.silkroadatlas.export.pptx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.model.Slide;
import org.silkroadatlas.model.SlideKind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Every part is named, typed and reachable, as programs that read presentations require. */
class PptxDocumentTest {
  private static final byte[] PNG = {1, 2, 3};
  private static final String NOTES = "Ask who is missing.\nThen go on.";

  private static byte[] written() throws IOException {
    var document = new PptxDocument("Who speaks <for> Central Asia?", "ru", "Границы & источники");
    document.add(new PptxSlide("Астана, 2018: \"пятеро\" & никто", "2018", NOTES, PNG, 1920, 830));
    document.add(new PptxSlide("", "OTS · 2022", "", PNG, 800, 800));
    var out = new ByteArrayOutputStream();
    document.write(out);
    return out.toByteArray();
  }

  private static Map<String, byte[]> parts(byte[] file) throws IOException {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file), UTF_8)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static Document xml(byte[] part) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
  }

  @Test
  void aPlainSlideIsTextThatCanBeChanged() throws Exception {
    var document = new PptxDocument("T", "en", "Borders");
    var slide = Slide.question("Who is missing?", "A. One\nB. Two", "B. Two");
    document.add(PptxSlide.of(slide, "A caption", "Answer: B. Two"));
    var out = new ByteArrayOutputStream();
    document.write(out);
    var parts = parts(out.toByteArray());
    var shown = xml(parts.get("ppt/slides/slide1.xml")).getDocumentElement().getTextContent();
    assertEquals("Who is missing?A. OneB. TwoA caption", shown);
    assertTrue(parts.keySet().stream().noneMatch(name -> name.startsWith("ppt/media")));
    var notes = xml(parts.get("ppt/notesSlides/notesSlide1.xml")).getDocumentElement();
    assertEquals("Answer: B. Two", notes.getTextContent());
    var relations = new String(parts.get("ppt/slides/_rels/slide1.xml.rels"), UTF_8);
    assertTrue(!relations.contains("/image"), relations);
  }

  private static Element shape(Document slide, String name) {
    var all = slide.getElementsByTagNameNS("*", "cNvPr");
    for (int i = 0; i < all.getLength(); i++) {
      var named = (Element) all.item(i);
      if (named.getAttribute("name").equals(name)) {
        return (Element) named.getParentNode().getParentNode();
      }
    }
    throw new AssertionError("no " + name);
  }

  private static long attribute(Element shape, String element, String name) {
    var first = (Element) shape.getElementsByTagNameNS("*", element).item(0);
    return Long.parseLong(first.getAttribute(name));
  }

  private static Document only(PptxSlide slide) throws Exception {
    var document = new PptxDocument("T", "en", "Borders");
    document.add(slide);
    var out = new ByteArrayOutputStream();
    document.write(out);
    return xml(parts(out.toByteArray()).get("ppt/slides/slide1.xml"));
  }

  @Test
  void aTitleStandsInTheMiddleAndAboveItsSubtitleInLargerType() throws Exception {
    var slide =
        only(
            PptxSlide.of(Slide.of(SlideKind.TITLE, "Who speaks?", "Order and its makers"), "", ""));
    var title = shape(slide, "Title");
    var text = shape(slide, "Text 6");
    assertTrue(attribute(title, "off", "y") > 914_400, "at the top");
    assertTrue(
        attribute(title, "off", "y") + attribute(title, "ext", "cy")
            <= attribute(text, "off", "y"));
    assertTrue(attribute(title, "rPr", "sz") > attribute(text, "rPr", "sz") * 1.5);
  }

  @Test
  void theTextOfASlideStandsBesideItsMap() throws Exception {
    var question = Slide.question("Who is missing?", "A. One\nB. Two", "B. Two");
    var map = new PptxSlide("A caption", "OTS · 2022", "", PNG, 960, 830);
    var slide = only(map.beside(question));
    var picture = shape(slide, "Picture");
    var text = shape(slide, "Text 6");
    assertTrue(
        attribute(picture, "off", "x") + attribute(picture, "ext", "cx")
            <= attribute(text, "off", "x"));
    assertTrue(attribute(text, "off", "x") + attribute(text, "ext", "cx") <= 12_192_000);
    assertEquals("Who is missing?A. OneB. Two", text.getTextContent());
    assertEquals("Borders", shape(slide, "Text 5").getTextContent());
  }

  @Test
  void longTextIsSmallerAndAnIdeographTakesMoreRoom() throws Exception {
    var room = 11_582_400L;
    var caption = "Five states, many partners. ";
    assertEquals(2_600, TypeSize.fitting(List.of(caption), room, 900_000, 2_600));
    var one = TypeSize.fitting(List.of(caption.repeat(12)), room, 900_000, 2_600);
    assertTrue(one < 1_800 && one > 800, () -> "size " + one);
    var ideographs = "五".repeat(caption.length() * 12);
    assertTrue(TypeSize.fitting(List.of(ideographs), room, 900_000, 2_600) < one);
    assertEquals(800, TypeSize.fitting(List.of(caption.repeat(999)), room, 900_000, 2_600));
  }

  @Test
  void everyPartIsWellFormedAndHasAType() throws Exception {
    var parts = parts(written());
    assertEquals("[Content_Types].xml", parts.keySet().iterator().next());
    var types = new String(parts.get("[Content_Types].xml"), UTF_8);
    for (var part : parts.entrySet()) {
      if (part.getKey().endsWith(".png")) {
        assertArrayEquals(PNG, part.getValue());
      } else {
        xml(part.getValue());
        var isDefault =
            part.getKey().endsWith(".rels") || part.getKey().equals("[Content_Types].xml");
        assertTrue(isDefault || types.contains("\"/" + part.getKey() + "\""), part::getKey);
      }
    }
  }

  @Test
  void everyRelationLeadsToAPart() throws Exception {
    var parts = parts(written());
    for (var part : parts.entrySet()) {
      if (part.getKey().endsWith(".rels")) {
        var from = URI.create("/" + part.getKey().replace("_rels/", "").replace(".rels", ""));
        var relations = xml(part.getValue()).getElementsByTagNameNS("*", "Relationship");
        assertTrue(relations.getLength() > 0, part::getKey);
        for (int i = 0; i < relations.getLength(); i++) {
          var target = ((Element) relations.item(i)).getAttribute("Target");
          var to = from.resolve(target).getPath().substring(1);
          assertTrue(parts.containsKey(to), () -> part.getKey() + " to " + to);
        }
      }
    }
  }

  @Test
  void captionsAndNotesAreText() throws Exception {
    var parts = parts(written());
    var slide = xml(parts.get("ppt/slides/slide1.xml"));
    assertEquals(
        "Астана, 2018: \"пятеро\" & никто",
        slide.getElementsByTagNameNS("*", "t").item(0).getTextContent());
    var notes = xml(parts.get("ppt/notesSlides/notesSlide1.xml"));
    var lines = notes.getElementsByTagNameNS("*", "t");
    assertEquals("Then go on.", lines.item(1).getTextContent());
    assertEquals(
        "ru", ((Element) notes.getElementsByTagNameNS("*", "rPr").item(0)).getAttribute("lang"));
    assertFalse(parts.containsKey("ppt/notesSlides/notesSlide2.xml"));
  }

  @Test
  void picturesKeepTheirShapeAndStayOnTheSlide() throws Exception {
    var parts = parts(written());
    for (int i = 1; i <= 2; i++) {
      var slide = xml(parts.get("ppt/slides/slide" + i + ".xml"));
      var picture = (Element) slide.getElementsByTagNameNS("*", "pic").item(0);
      var size = (Element) picture.getElementsByTagNameNS("*", "ext").item(0);
      var place = (Element) picture.getElementsByTagNameNS("*", "off").item(0);
      var width = Long.parseLong(size.getAttribute("cx"));
      var height = Long.parseLong(size.getAttribute("cy"));
      assertEquals(i == 1 ? 1920.0 / 830 : 1, (double) width / height, 0.001);
      assertTrue(Long.parseLong(place.getAttribute("x")) + width <= 12_192_000);
      assertTrue(Long.parseLong(place.getAttribute("y")) + height <= 6_858_000);
    }
  }

  @Test
  void whatXmlForbidsIsLeftOut() {
    assertEquals("a &amp; b", PptxParts.escaped("a\u0000 & b\ufffe"));
  }

  @Test
  void theSameSlidesGiveTheSameBytes() throws IOException {
    assertArrayEquals(written(), written());
  }
}
