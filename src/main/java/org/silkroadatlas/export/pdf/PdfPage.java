package org.silkroadatlas.export.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/**
 * A page to draw on. All measurements are in points of 1/72 inch from the top left corner; colours
 * are written 0xRRGGBB.
 */
public final class PdfPage {
  private final PdfDocument document;
  private final double width;
  private final double height;
  private final StringBuilder content = new StringBuilder();
  private final StringBuilder path = new StringBuilder();
  private final List<Link> links = new ArrayList<>();

  private final List<PdfTag> tags = new ArrayList<>();
  private boolean isTagged;

  private record Link(
      double x, double y, double width, double height, String address, PdfTag tag) {}

  PdfPage(PdfDocument document, double width, double height) {
    this.document = document;
    this.width = width;
    this.height = height;
  }

  /** The width. */
  public double width() {
    return width;
  }

  /** The height. */
  public double height() {
    return height;
  }

  /** The elements of the structure in the order in which they are drawn here. */
  List<PdfTag> tags() {
    return tags;
  }

  /**
   * Draws an element of the structure. Anything drawn outside of elements is an artifact, which is
   * not read.
   *
   * @throws IllegalStateException inside another element
   */
  public void draw(PdfTag tag, Runnable drawing) {
    if (isTagged) {
      throw new IllegalStateException("A part inside of another");
    }
    put("/%s << /MCID %d >> BDC", tag.role().key(), tags.size());
    tag.add(new PdfTag.Kid.Drawn(this, tags.size()));
    tags.add(tag);
    isTagged = true;
    drawing.run();
    isTagged = false;
    put("EMC");
  }

  /** Draws a figure in a box of the page. */
  public void draw(PdfTag figure, double x, double y, double w, double h, Runnable drawing) {
    figure.setBox(n(x) + " " + n(height - y - h) + " " + n(x + w) + " " + n(height - y));
    draw(figure, drawing);
  }

  /** Draws something in the open element or as an artifact. */
  private void drawn(Runnable drawing) {
    if (isTagged) {
      drawing.run();
    } else {
      put("/Artifact BMC");
      drawing.run();
      put("EMC");
    }
  }

  /** Writes a text; y is the baseline. */
  public void text(String text, double x, double y, PdfFont font, double size, int colour) {
    if (!text.isEmpty()) {
      drawn(() -> letters(text, x, y, font, size, colour));
    }
  }

  private void letters(String text, double x, double y, PdfFont font, double size, int colour) {
    var at = x;
    for (var run : font.runs(text)) {
      if (run.foreign()) {
        foreign(run, at, y, font, size, colour);
      } else {
        put(
            "BT %s rg /%s %s Tf %s %s Td %s Tj ET",
            colour(colour), document.name(font), n(size), n(at), n(height - y), font.encode(run));
      }
      at += font.width(run, size);
    }
  }

  /** Draws characters of system fonts: their outlines, with the text itself invisible over them. */
  private void foreign(
      LetterRuns.Run run, double x, double y, PdfFont font, double size, int colour) {
    var letters = run.text().codePointCount(0, run.text().length());
    var stretch = font.width(run, size) / Math.max(1e-6, PdfFont.hiddenWidth(letters, size));
    put("BT 3 Tr %s Tz /%s %s Tf", n(100 * stretch), document.name(font), n(size));
    for (var word : HiddenWords.of(run.text())) {
      var at = x + stretch * PdfFont.hiddenWidth(word.before(), size);
      put("1 0 0 1 %s %s Tm %s Tj", n(at), n(height - y), font.encodeHidden(word));
    }
    put("0 Tr 100 Tz ET");
    put("q %s rg %s 0 0 %s %s %s cm", colour(colour), k(size), k(size), n(x), n(height - y));
    for (var part : font.outline(run).parts()) {
      var points = new StringBuilder();
      part.points().forEach(number -> points.append(n(number)).append(' '));
      put(
          "%s%s",
          points,
          switch (part.kind()) {
            case MOVE -> "m";
            case LINE -> "l";
            case CURVE -> "c";
            case CLOSE -> "h";
          });
    }
    put("f Q");
  }

  /** The scale of an outline. */
  private static String k(double size) {
    return String.format(Locale.ROOT, "%.5f", size / 1000);
  }

  /** Fills a box. */
  public void box(double x, double y, double w, double h, int colour) {
    drawn(() -> put("%s rg %s %s %s %s re f", colour(colour), n(x), n(height - y - h), n(w), n(h)));
  }

  /** Draws a line. */
  public void line(double x1, double y1, double x2, double y2, double thickness, int colour) {
    drawn(
        () ->
            put(
                "%s RG %s w %s %s m %s %s l S",
                colour(colour), n(thickness), n(x1), n(height - y1), n(x2), n(height - y2)));
  }

  /** Places a picture. */
  public void picture(PdfPicture picture, double x, double y, double w, double h) {
    drawn(
        () ->
            put(
                "q %s 0 0 %s %s %s cm /%s Do Q",
                n(w), n(h), n(x), n(height - y - h), picture.name()));
  }

  /**
   * Links an area to a web address.
   *
   * @param tag the element drawn there
   */
  public void link(double x, double y, double w, double h, String address, PdfTag tag) {
    links.add(new Link(x, y, w, h, address, tag));
  }

  /** Begins a path that {@link #fill} or {@link #stroke} ends. */
  public void moveTo(double x, double y) {
    step("%s %s m", n(x), n(height - y));
  }

  /** Continues the path. */
  public void lineTo(double x, double y) {
    step("%s %s l", n(x), n(height - y));
  }

  /** Adds a circle to the path. */
  public void circle(double x, double y, double r) {
    var k = r * 0.5523;
    moveTo(x + r, y);
    curveTo(x + r, y + k, x + k, y + r, x, y + r);
    curveTo(x - k, y + r, x - r, y + k, x - r, y);
    curveTo(x - r, y - k, x - k, y - r, x, y - r);
    curveTo(x + k, y - r, x + r, y - k, x + r, y);
    closePath();
  }

  private void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
    step("%s %s %s %s %s %s c", n(x1), n(height - y1), n(x2), n(height - y2), n(x), n(height - y));
  }

  /** Closes the path. */
  public void closePath() {
    step("h");
  }

  /** Fills the path by the even-odd rule. */
  public void fill(int colour) {
    drawn(
        () -> {
          put("%s rg", colour(colour));
          paint("f*");
        });
  }

  /** Strokes the path with rounded joins; dashes alternate with gaps, solid without any. */
  public void stroke(double thickness, int colour, double... dashes) {
    var pattern = new StringBuilder();
    for (var dash : dashes) {
      pattern.append(n(dash)).append(' ');
    }
    drawn(
        () -> {
          put(
              "%s RG %s w 1 j %d J [%s] 0 d",
              colour(colour), n(thickness), dashes.length == 0 ? 0 : 1, pattern);
          paint("S");
          put("[] 0 d");
        });
  }

  /** Nothing may come between a path and its painting operator, so the path is kept until then. */
  private void paint(String operator) {
    content.append(path).append(operator).append('\n');
    path.setLength(0);
  }

  /** Draws only inside a box, until {@link #restore}. */
  public void clip(double x, double y, double w, double h) {
    put("q %s %s %s %s re W n", n(x), n(height - y - h), n(w), n(h));
  }

  /** Ends what {@link #clip} began. */
  public void restore() {
    put("Q");
  }

  @SuppressWarnings("AnnotateFormatMethod")
  private void step(String format, Object... arguments) {
    path.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }

  @SuppressWarnings("AnnotateFormatMethod")
  private void put(String format, Object... arguments) {
    content
        .append(arguments.length == 0 ? format : String.format(Locale.ROOT, format, arguments))
        .append('\n');
  }

  private static String n(double value) {
    var text = String.format(Locale.ROOT, "%.2f", value);
    return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
  }

  private static String colour(int rgb) {
    return String.format(
        Locale.ROOT,
        "%.3f %.3f %.3f",
        (rgb >> 16 & 0xFF) / 255.0,
        (rgb >> 8 & 0xFF) / 255.0,
        (rgb & 0xFF) / 255.0);
  }

  /**
   * Writes the page as a previously reserved object.
   *
   * @param number of the page, from 0
   * @param keys receives the elements of the links, under the keys that the links use
   */
  void write(
      PdfFile file,
      int id,
      int parent,
      String resources,
      int number,
      SortedMap<Integer, PdfTag> keys) {
    var stream = file.stream("", content.toString().getBytes(US_ASCII));
    var annotations = new StringBuilder();
    for (var link : links) {
      var key = keys.lastKey() + 1;
      var annotation =
          file.add(
              "<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect [%s %s %s %s] /Contents %s"
                  + " /StructParent %d /A << /S /URI /URI %s >> >>",
              n(link.x),
              n(height - link.y - link.height),
              n(link.x + link.width),
              n(height - link.y),
              PdfFile.text(link.address),
              key,
              address(link.address));
      keys.put(key, link.tag);
      link.tag.add(new PdfTag.Kid.Annotation(this, annotation));
      annotations.append(annotation).append(" 0 R ");
    }
    file.set(
        id,
        "<< /Type /Page /Parent %d 0 R /MediaBox [0 0 %s %s] /Resources << %s >> /Contents %d 0 R"
            + " /StructParents %d /Tabs /S /Annots [%s] >>",
        parent,
        n(width),
        n(height),
        resources,
        stream,
        number,
        annotations);
  }

  /** Addresses are seven-bit; other characters and brackets are dropped from the link. */
  private static String address(String address) {
    var plain = new StringBuilder("(");
    for (var b : address.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      var isPlain = b > 32 && b < 127 && b != '(' && b != ')' && b != '\\';
      plain.append(
          isPlain ? Character.toString(b) : String.format(Locale.ROOT, "%%%02X", b & 0xFF));
    }
    return plain.append(')').toString();
  }
}
