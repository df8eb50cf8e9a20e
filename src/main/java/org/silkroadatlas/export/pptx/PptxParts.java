package org.silkroadatlas.export.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parts of a presentation as XML. Lengths are in English Metric Units, 914 400 per inch. */
final class PptxParts {
  static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String SPACES =
      "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\""
          + OFFICE
          + "\" xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.presentationml.";

  /** A slide of 13.33 by 7.5 inches, the PowerPoint default. */
  private static final long WIDTH = 12_192_000;

  private static final long HEIGHT = 6_858_000;
  private static final long EDGE = 304_800;
  private static final long TITLE_HEIGHT = 900_000;
  private static final long LINE_HEIGHT = 300_000;
  private static final long BODY_LINE = 340_000;

  /** The margin of a title slide, and where its title ends. */
  private static final long INSET = 914_400;

  private static final long TITLE_MIDDLE = 3_400_000;

  private static final String TREE_HEAD =
      "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>"
          + "<a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/>"
          + "<a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";
  private static final String COLOUR_MAP =
      "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\""
          + " accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\""
          + " accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>";

  private final String language;
  private final String note;

  PptxParts(String language, String note) {
    this.language = language;
    this.note = note;
  }

  String types(List<PptxSlide> slides) {
    var xml = new StringBuilder();
    xml.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
        .append("<Default Extension=\"rels\" ContentType=\"application/")
        .append("vnd.openxmlformats-package.relationships+xml\"/>")
        .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
        .append("<Default Extension=\"png\" ContentType=\"image/png\"/>")
        .append("<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>");
    override(xml, "/ppt/presentation.xml", TYPE + "presentation.main+xml");
    override(xml, "/ppt/slideMasters/slideMaster1.xml", TYPE + "slideMaster+xml");
    override(xml, "/ppt/slideLayouts/slideLayout1.xml", TYPE + "slideLayout+xml");
    override(xml, "/ppt/notesMasters/notesMaster1.xml", TYPE + "notesMaster+xml");
    for (int i = 1; i <= 2; i++) {
      override(
          xml,
          "/ppt/theme/theme" + i + ".xml",
          "application/vnd.openxmlformats-officedocument.theme+xml");
    }
    override(
        xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    for (int i = 1; i <= slides.size(); i++) {
      override(xml, "/ppt/slides/slide" + i + ".xml", TYPE + "slide+xml");
      if (slides.get(i - 1).hasNotes()) {
        override(xml, "/ppt/notesSlides/notesSlide" + i + ".xml", TYPE + "notesSlide+xml");
      }
    }
    return xml.append("</Types>").toString();
  }

  private static void override(StringBuilder xml, String part, String type) {
    xml.append("<Override PartName=\"").append(part).append("\" ContentType=\"").append(type);
    xml.append("\"/>");
  }

  String root() {
    return relations(
        relation(1, OFFICE + "/officeDocument", "ppt/presentation.xml"),
        relation(
            2,
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            "docProps/core.xml"));
  }

  String core(String title) {
    return "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
        + "core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
        + escaped(title)
        + "</dc:title><dc:creator>Silk Road Atlas</dc:creator><dc:language>"
        + escaped(language)
        + "</dc:language></cp:coreProperties>";
  }

  String presentation(List<PptxSlide> slides) {
    var ids =
        IntStream.range(0, slides.size())
            .mapToObj(i -> "<p:sldId id=\"" + (256 + i) + "\" r:id=\"rId" + (i + 3) + "\"/>")
            .collect(Collectors.joining());
    return "<p:presentation "
        + SPACES
        + "><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst>"
        + "<p:notesMasterIdLst><p:notesMasterId r:id=\"rId2\"/></p:notesMasterIdLst><p:sldIdLst>"
        + ids
        + "</p:sldIdLst><p:sldSz cx=\""
        + WIDTH
        + "\" cy=\""
        + HEIGHT
        + "\"/><p:notesSz cx=\""
        + HEIGHT
        + "\" cy=\"9144000\"/></p:presentation>";
  }

  String presentationRelations(List<PptxSlide> slides) {
    var all = new String[slides.size() + 3];
    all[0] = relation(1, OFFICE + "/slideMaster", "slideMasters/slideMaster1.xml");
    all[1] = relation(2, OFFICE + "/notesMaster", "notesMasters/notesMaster1.xml");
    for (int i = 0; i < slides.size(); i++) {
      all[i + 2] = relation(i + 3, OFFICE + "/slide", "slides/slide" + (i + 1) + ".xml");
    }
    all[slides.size() + 2] = relation(slides.size() + 3, OFFICE + "/theme", "theme/theme1.xml");
    return relations(all);
  }

  String master() {
    return "<p:sldMaster "
        + SPACES
        + "><p:cSld><p:bg><p:bgRef idx=\"1001\"><a:schemeClr val=\"bg1\"/></p:bgRef></p:bg>"
        + "<p:spTree>"
        + TREE_HEAD
        + placeholder(2, "title", "", box(EDGE, EDGE / 2, WIDTH - 2 * EDGE, TITLE_HEIGHT))
        + "</p:spTree></p:cSld>"
        + COLOUR_MAP
        + "<p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst>"
        + "<p:txStyles><p:titleStyle><a:lvl1pPr algn=\"l\"><a:defRPr sz=\"2600\"><a:solidFill>"
        + "<a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mj-lt\"/></a:defRPr>"
        + "</a:lvl1pPr></p:titleStyle><p:bodyStyle/><p:otherStyle/></p:txStyles></p:sldMaster>";
  }

  String masterRelations() {
    return relations(
        relation(1, OFFICE + "/slideLayout", "../slideLayouts/slideLayout1.xml"),
        relation(2, OFFICE + "/theme", "../theme/theme1.xml"));
  }

  String layout() {
    return "<p:sldLayout "
        + SPACES
        + " type=\"titleOnly\" preserve=\"1\"><p:cSld name=\"Picture with caption\"><p:spTree>"
        + TREE_HEAD
        + placeholder(2, "title", "", "<p:spPr/>")
        + "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>";
  }

  String layoutRelations() {
    return relations(relation(1, OFFICE + "/slideMaster", "../slideMasters/slideMaster1.xml"));
  }

  String notesMaster() {
    return "<p:notesMaster "
        + SPACES
        + "><p:cSld><p:bg><p:bgRef idx=\"1001\"><a:schemeClr val=\"bg1\"/></p:bgRef></p:bg>"
        + "<p:spTree>"
        + TREE_HEAD
        + image(2, box(685_800, 1_143_000, 5_486_400, 3_086_100))
        + placeholder(3, "body", " idx=\"1\"", box(685_800, 4_400_550, 5_486_400, 3_600_450))
        + "</p:spTree></p:cSld>"
        + COLOUR_MAP
        + "</p:notesMaster>";
  }

  String notesMasterRelations() {
    return relations(relation(1, OFFICE + "/theme", "../theme/theme2.xml"));
  }

  /** The caption, the picture as large as fits below it, then the filter and the note. */
  String slide(PptxSlide slide) {
    var top = slide.caption().isEmpty() ? EDGE / 2 : EDGE / 2 + TITLE_HEIGHT;
    var bottom = HEIGHT - 2 * LINE_HEIGHT - EDGE / 4;
    return "<p:sld "
        + SPACES
        + "><p:cSld><p:spTree>"
        + TREE_HEAD
        + (slide.caption().isEmpty() ? "" : title(slide))
        + content(slide, top, bottom)
        + (slide.line().isEmpty() ? "" : line(4, slide.line(), bottom, 1_400))
        + (slide.isOfAtlas() ? line(5, note, bottom + LINE_HEIGHT, 1_000) : "")
        + "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>";
  }

  /** Text, a picture, or both: text beside a map, but below any other picture. */
  private String content(PptxSlide slide, long top, long bottom) {
    var all = new Area(EDGE, top, WIDTH - 2 * EDGE, bottom - top);
    if (slide.picture().isEmpty()) {
      var low = new Area(INSET, TITLE_MIDDLE + EDGE, WIDTH - 2 * INSET, bottom - TITLE_MIDDLE);
      return body(slide, slide.look() == PptxSlide.Look.TITLE ? low : all, 2_800);
    }
    var file = slide.picture().get();
    if (slide.paragraphs().isEmpty()) {
      return picture(slide, file, all);
    }
    if (slide.isOfAtlas()) {
      var half = all.width() / 2;
      return picture(slide, file, new Area(EDGE, top, half, all.height()))
          + body(slide, new Area(EDGE + half, top, half, all.height()), 2_800);
    }
    var under = bottom - BODY_LINE * slide.paragraphs().size();
    return picture(slide, file, new Area(EDGE, top, all.width(), under - top))
        + body(slide, new Area(EDGE, under, all.width(), bottom - under), 1_600);
  }

  /** A place on a slide. */
  private record Area(long x, long y, long width, long height) {
    String box() {
      return PptxParts.box(x, y, width, height);
    }

    String textBox() {
      return box()
          .replace(
              "</p:spPr>", "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>");
    }
  }

  /** The paragraphs, in type that is smaller if they are long. */
  private String body(PptxSlide slide, Area area, int largest) {
    if (slide.paragraphs().isEmpty()) {
      return "";
    }
    var size = TypeSize.fitting(slide.paragraphs(), area.width(), area.height(), largest);
    var paragraphs =
        slide.paragraphs().stream()
            .map(text -> text.startsWith("- ") ? "• " + text.substring(2) : text)
            .map(text -> paragraph(text, " sz=\"" + size + "\""))
            .collect(Collectors.joining());
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"6\" name=\"Text 6\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/>"
        + "</p:nvSpPr>"
        + area.textBox()
        + "<p:txBody><a:bodyPr wrap=\"square\"><a:normAutofit/></a:bodyPr><a:lstStyle/>"
        + paragraphs
        + "</p:txBody></p:sp>";
  }

  private static String picture(PptxSlide slide, PptxSlide.File file, Area area) {
    var scale =
        Math.min((double) area.width() / file.width(), (double) area.height() / file.height());
    var width = Math.round(file.width() * scale);
    var height = Math.round(file.height() * scale);
    return "<p:pic><p:nvPicPr><p:cNvPr id=\"3\" name=\"Picture\" descr=\""
        + escaped(slide.caption().isEmpty() ? slide.line() : slide.caption())
        + "\"/><p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>"
        + "<p:blipFill><a:blip r:embed=\"rId2\"/><a:stretch><a:fillRect/></a:stretch>"
        + "</p:blipFill>"
        + box(area.x() + (area.width() - width) / 2, area.y(), width, height)
            .replace("</p:spPr>", "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr>")
        + "</p:pic>";
  }

  /** A caption is as large as the master says, if it fits; headings of plain slides are larger. */
  private String title(PptxSlide slide) {
    var whole = new Area(EDGE, EDGE / 2, WIDTH - 2 * EDGE, TITLE_HEIGHT);
    var middle = new Area(INSET, TITLE_MIDDLE / 3, WIDTH - 2 * INSET, TITLE_MIDDLE * 2 / 3);
    return switch (slide.look()) {
      case ATLAS -> title(slide.caption(), whole, "ctr", 2_600, "");
      case PLAIN -> title(slide.caption(), whole, "ctr", 3_600, " b=\"1\"");
      case TITLE -> title(slide.caption(), middle, "b", 5_400, " b=\"1\"");
    };
  }

  private String title(String caption, Area area, String anchor, int largest, String weight) {
    var size = TypeSize.fitting(List.of(caption), area.width(), area.height(), largest);
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Title\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/>"
        + "</p:cNvSpPr><p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr>"
        + area.box()
        + "<p:txBody><a:bodyPr anchor=\""
        + anchor
        + "\"><a:normAutofit/></a:bodyPr><a:lstStyle/>"
        + paragraph(caption, " sz=\"" + size + "\"" + weight)
        + "</p:txBody></p:sp>";
  }

  private String line(int id, String text, long top, int size) {
    return "<p:sp><p:nvSpPr><p:cNvPr id=\""
        + id
        + "\" name=\"Text "
        + id
        + "\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr>"
        + new Area(EDGE, top, WIDTH - 2 * EDGE, LINE_HEIGHT).textBox()
        + "<p:txBody><a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\">"
        + "<a:normAutofit/></a:bodyPr><a:lstStyle/>"
        + paragraph(text, " sz=\"" + size + "\"")
        + "</p:txBody></p:sp>";
  }

  String slideRelations(int number, PptxSlide slide) {
    var all = new ArrayList<String>();
    all.add(relation(1, OFFICE + "/slideLayout", "../slideLayouts/slideLayout1.xml"));
    if (slide.picture().isPresent()) {
      all.add(relation(2, OFFICE + "/image", "../media/" + slide.pictureName(number)));
    }
    if (slide.hasNotes()) {
      var notes = "../notesSlides/notesSlide" + number + ".xml";
      all.add(relation(3, OFFICE + "/notesSlide", notes));
    }
    return relations(all.toArray(String[]::new));
  }

  String notes(PptxSlide slide) {
    var paragraphs =
        slide.notes().lines().map(text -> paragraph(text, "")).collect(Collectors.joining());
    return "<p:notes "
        + SPACES
        + "><p:cSld><p:spTree>"
        + TREE_HEAD
        + image(2, "<p:spPr/>")
        + "<p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/>"
        + "</p:cNvSpPr><p:nvPr><p:ph type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr/>"
        + "<p:txBody><a:bodyPr/><a:lstStyle/>"
        + paragraphs
        + "</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/>"
        + "</p:clrMapOvr></p:notes>";
  }

  String notesRelations(int number) {
    return relations(
        relation(1, OFFICE + "/notesMaster", "../notesMasters/notesMaster1.xml"),
        relation(2, OFFICE + "/slide", "../slides/slide" + number + ".xml"));
  }

  String theme() {
    return "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        + " name=\"Silk Road Atlas\"><a:themeElements><a:clrScheme name=\"Atlas\">"
        + colour("dk1", "1F2328")
        + colour("lt1", "FFFFFF")
        + colour("dk2", "3B4350")
        + colour("lt2", "F2F4F7")
        + colour("accent1", "2F6FDE")
        + colour("accent2", "C2410C")
        + colour("accent3", "15803D")
        + colour("accent4", "A16207")
        + colour("accent5", "7E22CE")
        + colour("accent6", "0F766E")
        + colour("hlink", "2F6FDE")
        + colour("folHlink", "7E22CE")
        + "</a:clrScheme><a:fontScheme name=\"Atlas\"><a:majorFont><a:latin typeface=\"Calibri\"/>"
        + "<a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:majorFont><a:minorFont>"
        + "<a:latin typeface=\"Calibri\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:minorFont>"
        + "</a:fontScheme><a:fmtScheme name=\"Atlas\"><a:fillStyleLst>"
        + FILL.repeat(3)
        + "</a:fillStyleLst><a:lnStyleLst>"
        + ("<a:ln w=\"9525\">" + FILL + "</a:ln>").repeat(3)
        + "</a:lnStyleLst><a:effectStyleLst>"
        + "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)
        + "</a:effectStyleLst><a:bgFillStyleLst>"
        + FILL.repeat(3)
        + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
  }

  private static final String FILL = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";

  private static String colour(String name, String value) {
    return "<a:" + name + "><a:srgbClr val=\"" + value + "\"/></a:" + name + ">";
  }

  private String placeholder(int id, String type, String index, String place) {
    return "<p:sp><p:nvSpPr><p:cNvPr id=\""
        + id
        + "\" name=\""
        + type
        + "\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\""
        + type
        + "\""
        + index
        + "/></p:nvPr></p:nvSpPr>"
        + place
        + "<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang=\""
        + escaped(language)
        + "\"/></a:p></p:txBody></p:sp>";
  }

  private static String image(int id, String place) {
    return "<p:sp><p:nvSpPr><p:cNvPr id=\""
        + id
        + "\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/>"
        + "</p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr>"
        + place
        + "</p:sp>";
  }

  private static String box(long x, long y, long width, long height) {
    return "<p:spPr><a:xfrm><a:off x=\""
        + x
        + "\" y=\""
        + y
        + "\"/><a:ext cx=\""
        + width
        + "\" cy=\""
        + height
        + "\"/></a:xfrm></p:spPr>";
  }

  private String paragraph(String text, String attributes) {
    return "<a:p><a:r><a:rPr lang=\""
        + escaped(language)
        + "\""
        + attributes
        + "/><a:t>"
        + escaped(text)
        + "</a:t></a:r></a:p>";
  }

  private static String relations(String... all) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + String.join("", all)
        + "</Relationships>";
  }

  private static String relation(int id, String type, String target) {
    return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  /** Escapes text for XML and removes characters that XML 1.0 forbids. */
  static String escaped(String text) {
    var xml = new StringBuilder();
    text.codePoints()
        .filter(c -> c >= 0x20 || c == '\t' || c == '\n')
        .filter(c -> c != 0xfffe && c != 0xffff && (c < 0xd800 || c > 0xdfff))
        .forEach(
            c -> {
              switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> xml.appendCodePoint(c);
              }
            });
    return xml.toString();
  }
}
