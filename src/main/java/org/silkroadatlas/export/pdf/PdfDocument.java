package org.silkroadatlas.export.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.silkroadatlas.export.Progress;
import org.silkroadatlas.export.Raster;

/** A document: pages, their shared fonts and pictures, and bookmarks. */
public final class PdfDocument {
  private final PdfFile file = new PdfFile();
  private final Map<String, PdfFont> fonts = new LinkedHashMap<>();
  private final List<PdfPicture> pictures = new ArrayList<>();
  private final List<PdfPage> pages = new ArrayList<>();
  private final ForeignLetters system = ForeignLetters.ofProgram();
  private final List<Bookmark> bookmarks = new ArrayList<>();
  private final PdfTag root = new PdfTag(PdfRole.DOCUMENT);
  private final String title;
  private final String language;

  private record Bookmark(String title, PdfPage page, double y) {}

  /**
   * An empty document.
   *
   * @param title shown by viewers instead of the file name
   * @param language BCP 47 code
   */
  public PdfDocument(String title, String language) {
    this.title = title;
    this.language = language;
  }

  /**
   * A bundled font.
   *
   * @param name its file name without .ttf, such as NotoSans-Bold
   */
  public PdfFont font(String name) {
    return fonts.computeIfAbsent(name, file -> new PdfFont(file, system));
  }

  String name(PdfFont font) {
    return "F" + List.copyOf(fonts.values()).indexOf(font);
  }

  /** Adds a page; measurements are in points. */
  public PdfPage addPage(double width, double height) {
    var page = new PdfPage(this, width, height);
    pages.add(page);
    return page;
  }

  /** The root of the structure, to which elements are added in reading order. */
  public PdfTag root() {
    return root;
  }

  /** The pages so far. */
  public List<PdfPage> pages() {
    return List.copyOf(pages);
  }

  /** Adds a picture. */
  public PdfPicture picture(Raster raster, Progress progress) throws IOException {
    var bytes = new ByteArrayOutputStream();
    raster.deflate(bytes, progress);
    var entries =
        "/Type /XObject /Subtype /Image /Width %1$s /Height %2$s /ColorSpace /DeviceRGB /BitsPerComponent 8 /DecodeParms << /Predictor 15 /Colors 3 /Columns %1$s >>"
            .formatted(raster.width(), raster.height());
    var id = file.deflated(entries, bytes.toByteArray());
    var picture = new PdfPicture("P" + id, id, raster.width(), raster.height());
    pictures.add(picture);
    return picture;
  }

  /** Adds a bookmark to a position on the last page. */
  public void bookmark(String text, double y) {
    bookmarks.add(new Bookmark(text, pages.getLast(), y));
  }

  /** Characters that no available font can draw; question marks replace them. */
  public String missing() {
    var missing = new TreeSet<Integer>();
    fonts.values().forEach(font -> missing.addAll(font.missing()));
    return missing.stream().map(Character::toString).collect(Collectors.joining());
  }

  /**
   * Writes the document, after reporting its length and missing characters.
   *
   * @throws java.util.concurrent.CancellationException if the progress cancels because of them
   */
  public void write(OutputStream out, Progress progress) throws IOException {
    if (pages.size() > Progress.MANY_PAGES) {
      progress.onLongDocument(pages.size());
      progress.check();
    }
    var missing = missing();
    if (!missing.isEmpty()) {
      progress.onMissingCharacters(missing);
      progress.check();
    }
    write(out);
  }

  /** Writes the document; it cannot be changed afterwards. */
  public void write(OutputStream out) throws IOException {
    var fontIds = new LinkedHashMap<PdfFont, Integer>();
    fonts.values().forEach(font -> fontIds.put(font, file.reserve()));
    var resources = resources(fontIds);
    var tree = file.reserve();
    var pageIds = new LinkedHashMap<PdfPage, Integer>();
    pages.forEach(page -> pageIds.put(page, file.reserve()));
    var links = new TreeMap<Integer, PdfTag>();
    // The first keys belong to the pages.
    links.put(pages.size() - 1, root);
    for (var i = 0; i < pages.size(); i++) {
      var page = pages.get(i);
      page.write(file, Objects.requireNonNull(pageIds.get(page)), tree, resources, i, links);
    }
    links.remove(pages.size() - 1);
    var structure = new PdfStructure(file, pageIds).write(root, links);
    var metadata = file.plain("/Type /Metadata /Subtype /XML", metadata().getBytes(UTF_8));
    fontIds.forEach((font, id) -> font.write(file, id));
    file.set(
        tree,
        "<< /Type /Pages /Count %d /Kids [%s] >>",
        pages.size(),
        pageIds.values().stream().map(id -> id + " 0 R").collect(Collectors.joining(" ")));
    var outline = bookmarks.isEmpty() ? "" : " /Outlines " + outline(pageIds) + " 0 R";
    var catalogue =
        file.add(
            "<< /Type /Catalog /Pages %d 0 R /Lang %s /ViewerPreferences << /DisplayDocTitle true"
                + " >> /MarkInfo << /Marked true >> /StructTreeRoot %d 0 R /Metadata %d 0 R%s >>",
            tree, PdfFile.text(language), structure, metadata, outline);
    var description =
        file.add(
            "<< /Title %s /Creator %s /Producer %s >>",
            PdfFile.text(title), PdfFile.text("Silk Road Atlas"), PdfFile.text("Silk Road Atlas"));
    file.write(out, catalogue, description);
  }

  /** Declares the document accessible, as PDF/UA requires. */
  private String metadata() {
    return """
    <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
    <pdfuaid:part>1</pdfuaid:part>
    </rdf:Description>
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="r"?>
    """
        .formatted(title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
  }

  private String resources(Map<PdfFont, Integer> fontIds) {
    var names = new StringBuilder("/Font << ");
    fontIds.forEach((font, id) -> names.append("/%s %s 0 R ".formatted(name(font), id)));
    names.append(">> /XObject << ");
    pictures.forEach(
        picture -> names.append("/%s %s 0 R ".formatted(picture.name(), picture.id())));
    return names.append(">>").toString();
  }

  private int outline(Map<PdfPage, Integer> pageIds) {
    var outline = file.reserve();
    var ids = bookmarks.stream().map(bookmark -> file.reserve()).toList();
    for (var i = 0; i < ids.size(); i++) {
      var bookmark = bookmarks.get(i);
      file.set(
          ids.get(i),
          "<< /Title %s /Parent %d 0 R /Dest [%d 0 R /XYZ 0 %.0f null]%s%s >>",
          PdfFile.text(bookmark.title),
          outline,
          Objects.requireNonNull(pageIds.get(bookmark.page)),
          bookmark.page.height() - bookmark.y,
          i == 0 ? "" : " /Prev " + ids.get(i - 1) + " 0 R",
          i == ids.size() - 1 ? "" : " /Next " + ids.get(i + 1) + " 0 R");
    }
    file.set(
        outline,
        "<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>",
        ids.getFirst(),
        ids.getLast(),
        ids.size());
    return outline;
  }
}
