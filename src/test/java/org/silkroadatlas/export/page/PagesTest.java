package org.silkroadatlas.export.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.export.Progress;
import org.silkroadatlas.export.Raster;
import org.silkroadatlas.export.pdf.PdfText;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Slide;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Records;
import org.silkroadatlas.query.StateLine;

class PagesTest {
  private static final DatasetIndex INDEX = BundledData.INDEX;
  private static final Messages MESSAGES = new Messages(Locale.UK);
  private static final Raster PICTURE = new Raster(4, 2, new int[8]);

  @TempDir private Path folder;

  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  private Path write(Content content) throws IOException {
    var file = folder.resolve("page.pdf");
    try (var out = Files.newOutputStream(file)) {
      content.write(out);
    }
    return file;
  }

  private static String name(Item item) {
    return switch (item) {
      case Quote quote -> "“" + quote.text() + "”";
      case Membership held ->
          INDEX.country(held.country()).label() + " · " + INDEX.format(held.format()).name();
      default -> item.label();
    };
  }

  /** Texts of quotes continue on the next page, with the page footer in between. */
  private static String beginning(String text) {
    var plain = PdfText.plain(text);
    return plain.substring(0, Math.min(plain.length(), 60));
  }

  private static boolean isFromRight(int letter) {
    var direction = Character.getDirectionality(letter);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  @ParameterizedTest
  @ValueSource(strings = {"countries=KZ,UZ&years=2018-2022", "formats=ots&cursor=2022", ""})
  void aHandoutListsEveryRecordOfTheFilterWithItsSources(String line)
      throws IOException, InterruptedException {
    var state = StateLine.parse(line, INDEX);
    var handout = new Handout(INDEX, state, MESSAGES, Paper.A4, Progress.SILENT);
    var text = PdfText.of(write(out -> handout.write((shown, part) -> PICTURE, out)));
    var records = Records.of(INDEX, state.filter());
    assertFalse(records.all().isEmpty());
    for (var item : records.all()) {
      assertTrue(text.contains(beginning(name(item))), () -> "lacks " + item.ref());
      for (var id : item.sources()) {
        var source = INDEX.source(id);
        // A reader of PDF files gives lines from right to left in an order of its own.
        var shown =
            source.title().codePoints().anyMatch(PagesTest::isFromRight)
                ? source.publisher().orElseThrow()
                : source.title();
        assertTrue(text.contains(beginning(shown)), () -> "lacks " + source.id());
      }
    }
    assertTrue(text.contains(PdfText.plain(INDEX.dataset().manifest().boundaryNote())));
    var pages = text.replaceAll("(?s).*Page ([0-9]+) of \\1.*", "$1");
    assertTrue(Integer.parseInt(pages) > 1);
  }

  @Test
  void aHandoutIsToldInTheReadersLanguage() throws IOException, InterruptedException {
    var russian = INDEX.in("ru");
    var state = StateLine.parse("formats=ots&cursor=2022", russian);
    var handout =
        new Handout(russian, state, new Messages(Locale.of("ru")), Paper.A4, Progress.SILENT);
    var text = PdfText.of(write(out -> handout.write((shown, part) -> PICTURE, out)));
    var records = Records.of(russian, state.filter());
    for (var item : records.all()) {
      if (item instanceof Event || item instanceof Agreement) {
        assertTrue(text.contains(beginning(item.label())), () -> "lacks " + item.label());
        var english = INDEX.find(item.ref()).orElseThrow().label();
        var isOfASource =
            INDEX.dataset().sources().stream().anyMatch(s -> s.title().contains(english));
        assertFalse(!isOfASource && text.contains(beginning(english)), () -> "has " + english);
      }
      for (var id : item.sources()) {
        assertTrue(text.contains(beginning(INDEX.source(id).title())), () -> "lacks " + id);
      }
    }
    assertTrue(text.contains(PdfText.plain("перевела машина")), text);
  }

  @Test
  void aHandoutTellsItsFilters() throws IOException, InterruptedException {
    var state = StateLine.parse("countries=KZ&years=2015&kinds=summit&cursor=2015", INDEX);
    var handout = new Handout(INDEX, state, MESSAGES, Paper.LETTER, Progress.SILENT);
    var text = PdfText.of(write(out -> handout.write((shown, part) -> PICTURE, out)));
    assertTrue(
        text.contains("Country: Kazakhstan Years: 2015")
            || text.contains("Country: Kazakhstan Kinds of event: Summit Years: 2015"),
        text::toString);
    assertTrue(text.contains("Map as of 31 December 2015."));
    assertTrue(text.contains(StateLine.format(state)), text);
  }

  @Test
  void anEmptyFilterStillMakesAHandout() throws IOException, InterruptedException {
    var state = StateLine.parse("text=qqqqq", INDEX);
    var handout = new Handout(INDEX, state, MESSAGES, Paper.A4, Progress.SILENT);
    var text = PdfText.of(write(out -> handout.write((shown, part) -> PICTURE, out)));
    assertTrue(text.contains("No records match these filters."), text);
  }

  @Test
  void aHandoutCanBeCancelled() {
    var progress =
        new Progress() {
          private int steps;

          @Override
          public void done(double share) {}

          @Override
          public boolean isCancelled() {
            return steps++ > 20;
          }
        };
    var handout = new Handout(INDEX, INDEX.home(), MESSAGES, Paper.A4, progress);
    assertThrows(
        CancellationException.class,
        () -> handout.write((shown, part) -> PICTURE, new ByteArrayOutputStream()));
  }

  @Test
  void aWorksheetHasNoNamesButOnThePageWithTheAnswers() throws IOException, InterruptedException {
    var state = StateLine.parse("formats=ots&cursor=2022", INDEX);
    var base = BaseMapReader.bundled();
    var made = new Worksheet(INDEX, base, state, MESSAGES, Paper.A4);
    var file = write(out -> made.write(out, Progress.SILENT));
    var sheet = PdfText.of(file, 1, 1);
    assertTrue(sheet.contains("Organization of Turkic States on 31 December 2022"));
    assertTrue(sheet.contains("Crimea"));
    for (var name : new String[] {"Kazakhstan", "Uzbekistan", "Astana", "Bishkek", "China"}) {
      assertFalse(sheet.contains(name), name);
    }
    var answers = PdfText.of(file, 2, 2);
    assertTrue(answers.contains("Kazakhstan: Astana"), answers);
    assertTrue(answers.contains("Observer: Hungary"), answers);
  }

  @Test
  void aPageWithAPictureSaysWhatMustBeSaid() throws IOException, InterruptedException {
    var state = StateLine.parse("formats=eaeu&cursor=2015", INDEX);
    for (var paper : new Paper[] {null, Paper.A4, Paper.LETTER}) {
      var slides = new Slides(INDEX, "T", MESSAGES, Optional.ofNullable(paper));
      var page = slides.add(PageSubject.of(state));
      assertTrue(page.pictureHeight() > 300);
      page.draw(PICTURE, Progress.SILENT);
      var text = PdfText.of(write(out -> slides.write(out, Progress.SILENT)));
      assertTrue(text.startsWith("Eurasian Economic Union · 2015"), text);
      assertTrue(text.contains(PdfText.plain(INDEX.dataset().manifest().boundaryNote())), text);
      assertTrue(text.contains(PdfText.plain(INDEX.dataset().manifest().attribution())), text);
    }
  }

  private static List<PageSubject> scenes() {
    return List.of(
        shown("focus=event:cm-summit-2018-astana&cursor=2018-03-15", "Astana\nopens the series"),
        shown("formats=eaeu&years=2014-2016&cursor=2015", "The union"),
        shown("countries=KZ&years=2019&cursor=2019", ""));
  }

  private static PageSubject shown(String line, String caption) {
    return new PageSubject(StateLine.parse(line, INDEX), caption, Optional.empty());
  }

  @Test
  void aLectureHasAPageForEachScene() throws IOException, InterruptedException {
    var slides = new Slides(INDEX, "Lecture", MESSAGES, Optional.empty());
    for (var scene : scenes()) {
      slides.add(scene).draw(PICTURE, Progress.SILENT);
    }
    var file = write(out -> slides.write(out, Progress.SILENT));
    assertTrue(PdfText.of(file, 1, 1).startsWith("Astana opens the series "));
    assertTrue(PdfText.of(file, 1, 1).contains("15 March 2018"));
    assertTrue(PdfText.of(file, 2, 2).startsWith("The union Eurasian Economic Union"));
    assertTrue(PdfText.of(file, 3, 3).startsWith("Kazakhstan · 2019 · 2019"));
    var pages = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    assertTrue(pages.contains("/Count 3"));
  }

  private static PageSubject question() {
    return new PageSubject(INDEX.home(), "", Optional.empty())
        .withSlide(Optional.of(Slide.question("Who is missing?", "A. One\nB. Two", "B. Two")));
  }

  /** The words of a slide can be searched; its answer is only in the handout. */
  @Test
  void aSlideAsksOnItsPageAndIsAnsweredInTheHandout() throws IOException, InterruptedException {
    var slides = new Slides(INDEX, "Lecture", MESSAGES, Optional.empty());
    slides.add(question()).draw(PICTURE, Progress.SILENT);
    var page = PdfText.of(write(out -> slides.write(out, Progress.SILENT)));
    assertTrue(page.contains("Who is missing?") && page.contains("B. Two"), page);
    assertFalse(page.contains("Answer"), page);
    assertFalse(page.contains(PdfText.plain(INDEX.dataset().manifest().boundaryNote())), page);

    var scenes = List.of(question(), shown("countries=KZ&years=2019&cursor=2019", ""));
    var drawn = new ArrayList<PageSubject>();
    var handout = new Handout(INDEX, "Lecture", scenes, MESSAGES, Paper.A4, Progress.SILENT);
    var told =
        PdfText.of(
            write(
                out ->
                    handout.write(
                        (shown, part) -> {
                          drawn.add(shown);
                          return PICTURE;
                        },
                        out)));
    assertTrue(told.contains("1. Who is missing?"), told.substring(0, 300));
    assertTrue(told.contains("Answer: B. Two"), told.substring(0, 300));
    assertEquals(List.of(scenes.getLast()), drawn, "A slide of words needs no map");
  }

  @Test
  void aHandoutOfALectureListsItsScenesAndTheirRecords() throws IOException, InterruptedException {
    var years = new ArrayList<Integer>();
    var handout = new Handout(INDEX, "Lecture", scenes(), MESSAGES, Paper.A4, Progress.SILENT);
    var text =
        PdfText.of(
            write(
                out ->
                    handout.write(
                        (shown, part) -> {
                          years.add(shown.state().cursor().year());
                          return PICTURE;
                        },
                        out)));
    assertEquals(List.of(2018, 2015, 2019), years);
    var first = text.indexOf("1. Astana opens the series");
    var second = text.indexOf("2. The union");
    var third = text.indexOf("3. Kazakhstan · 2019");
    assertTrue(first > 0 && second > first && third > second, text.substring(0, 600));
    for (var line : List.of("formats=eaeu&years=2014-2016", "countries=KZ&years=2019")) {
      for (var item : Records.of(INDEX, StateLine.parse(line, INDEX).filter()).all()) {
        assertTrue(text.contains(beginning(name(item))), () -> "lacks " + item.ref());
      }
    }
    var read = INDEX.dataset().events().stream();
    var astana = read.filter(e -> e.id().equals("cm-summit-2018-astana")).findFirst().orElseThrow();
    assertTrue(text.contains(beginning(astana.title())));
  }
}
