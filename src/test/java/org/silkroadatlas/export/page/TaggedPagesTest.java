package org.silkroadatlas.export.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.exercise.ExerciseSettings;
import org.silkroadatlas.exercise.ExerciseTopic;
import org.silkroadatlas.exercise.Exercises;
import org.silkroadatlas.export.Progress;
import org.silkroadatlas.export.Raster;
import org.silkroadatlas.export.pdf.PdfObjects;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Filter;
import org.silkroadatlas.query.StateLine;

/** Printed documents are accessible: headings, lists, pictures and links are tagged. */
class TaggedPagesTest {
  private static final DatasetIndex INDEX = BundledData.INDEX;
  private static final Messages MESSAGES = new Messages(Locale.UK);
  private static final Raster PICTURE = new Raster(4, 2, new int[8]);

  @TempDir private Path folder;

  enum Sort {
    HANDOUT,
    WORKSHEET,
    SLIDES,
    EXERCISES;

    void write(OutputStream out) throws IOException {
      var state = StateLine.parse("formats=ots&cursor=2022", INDEX);
      switch (this) {
        case HANDOUT ->
            new Handout(INDEX, state, MESSAGES, Paper.A4, Progress.SILENT)
                .write((shown, part) -> PICTURE, out);
        case WORKSHEET ->
            new Worksheet(INDEX, BaseMapReader.bundled(), state, MESSAGES, Paper.A4)
                .write(out, Progress.SILENT);
        case SLIDES -> {
          var slides = new Slides(INDEX, "Title", MESSAGES, Optional.empty());
          slides.add(PageSubject.of(state)).draw(PICTURE, Progress.SILENT);
          slides.add(PageSubject.of(state)).draw(PICTURE, Progress.SILENT);
          slides.write(out, Progress.SILENT);
        }
        case EXERCISES -> {
          var topic = ExerciseTopic.of(INDEX, Filter.EVERYTHING);
          var questions = Exercises.of(INDEX, topic, ExerciseSettings.usual(3));
          new ExerciseSheet(
                  INDEX,
                  BaseMapReader.bundled(),
                  "All",
                  questions,
                  MESSAGES,
                  Paper.A4,
                  Progress.SILENT)
              .write(out);
        }
      }
    }
  }

  private static PdfObjects read(Sort sort) throws IOException {
    var out = new ByteArrayOutputStream();
    sort.write(out);
    return new PdfObjects(out.toByteArray());
  }

  private static List<String> pages(PdfObjects pdf) {
    return pdf.all("/Type /Page ");
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void theDocumentSaysThatItIsTaggedAndInWhichLanguage(Sort sort) throws IOException {
    var pdf = read(sort);
    var catalogue = pdf.all("/Type /Catalog").getFirst();
    for (var wanted :
        List.of("/MarkInfo << /Marked true >>", "/DisplayDocTitle true", "/Lang <FEFF")) {
      assertTrue(catalogue.contains(wanted), wanted);
    }
    assertTrue(pdf.follow(catalogue, "Metadata").contains("<pdfuaid:part>1</pdfuaid:part>"));
    assertTrue(pdf.follow(catalogue, "StructTreeRoot").contains("/Type /StructTreeRoot"));
    for (var page : pages(pdf)) {
      assertTrue(page.contains("/Tabs /S"), page);
    }
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void everythingDrawnIsAPartOfTheStructureOrAnArtifact(Sort sort) throws IOException {
    var pdf = read(sort);
    for (var page : pages(pdf)) {
      assertEquals(List.of(), PdfObjects.unmarked(pdf.content(page)));
    }
  }

  /** The parent tree: each piece of a page leads to the element that contains it. */
  @ParameterizedTest
  @EnumSource(Sort.class)
  void everyPieceLeadsToItsPart(Sort sort) throws IOException {
    var pdf = read(sort);
    var root = pdf.all("/Type /StructTreeRoot").getFirst();
    var tree = pdf.follow(root, "ParentTree");
    var pieces = Pattern.compile("(\\d+) \\[([^\\]]*)\\]").matcher(tree).results().toList();
    var pages = pages(pdf);
    assertEquals(pages.size(), pieces.size());
    for (var i = 0; i < pages.size(); i++) {
      assertTrue(pages.get(i).contains("/StructParents " + i + " "), pages.get(i));
      var parts = PdfObjects.references(pieces.get(i).group(2));
      var marks = Pattern.compile("/MCID (\\d+) >> BDC").matcher(pdf.content(pages.get(i)));
      var count = 0;
      while (marks.find()) {
        assertEquals(count, Integer.parseInt(marks.group(1)));
        var part = pdf.get(parts.get(count));
        assertTrue(part.contains("/MCID " + count + " >>"), part);
        count++;
      }
      assertEquals(count, parts.size());
    }
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void picturesHaveATextInTheirPlace(Sort sort) throws IOException {
    var pdf = read(sort);
    var figures = pdf.all("/S /Figure");
    assertFalse(figures.isEmpty());
    for (var figure : figures) {
      assertTrue(figure.matches("(?s).*/Alt <FEFF[0-9A-F]{8,}>.*/BBox \\[.*"), figure);
    }
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void headingsBeginWithTheTitleAndSkipNoStep(Sort sort) throws IOException {
    var pdf = read(sort);
    var document = pdf.all("/S /Document").getFirst();
    var levels = new ArrayList<Integer>();
    headings(pdf, document, levels);
    assertEquals(1, levels.getFirst());
    var before = 0;
    for (var level : levels) {
      assertTrue(level <= before + 1, levels::toString);
      before = level;
    }
  }

  private static void headings(PdfObjects pdf, String part, List<Integer> levels) {
    var heading = Pattern.compile("/S /H(\\d)").matcher(part);
    if (heading.find()) {
      levels.add(Integer.parseInt(heading.group(1)));
    }
    var kids = part.substring(part.indexOf("/K [") + 4);
    for (var number : PdfObjects.references(kids.replaceAll("<<.*?>>", ""))) {
      if (pdf.get(number).contains("/Type /StructElem")) {
        headings(pdf, pdf.get(number), levels);
      }
    }
  }

  @Test
  void linksAreToldAsLinks() throws IOException {
    var pdf = read(Sort.HANDOUT);
    var annotations = pdf.all("/Subtype /Link");
    assertFalse(annotations.isEmpty());
    var tree = pdf.follow(pdf.all("/Type /StructTreeRoot").getFirst(), "ParentTree");
    for (var annotation : annotations) {
      assertTrue(annotation.contains("/Contents <FEFF"), annotation);
      var key = Pattern.compile("/StructParent (\\d+)").matcher(annotation);
      assertTrue(key.find());
      var entry = Pattern.compile("[ \\]]" + key.group(1) + " (\\d+) 0 R").matcher(tree);
      assertTrue(entry.find(), key.group(1));
      var part = pdf.get(Integer.parseInt(entry.group(1)));
      assertTrue(part.contains("/S /Link") && part.contains("/OBJR"), part);
    }
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void othersFindItWhole(Sort sort) throws IOException, InterruptedException {
    var file = folder.resolve("page.pdf");
    try (var out = Files.newOutputStream(file)) {
      sort.write(out);
    }
    assertTrue(say("pdfinfo", file.toString()).contains("Tagged:          yes"));
    say("qpdf", "--check", file.toString());
  }

  private static String say(String... command) throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, command[0] + " is not installed");
      throw e;
    }
    var said =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }
}
