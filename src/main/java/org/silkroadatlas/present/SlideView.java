package org.silkroadatlas.present;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import org.silkroadatlas.model.Slide;
import org.silkroadatlas.model.SlideKind;

/** A plain slide in type for the back row. Designed for 1280×720. JavaFX thread only. */
final class SlideView extends Region implements SideCard {
  private static final double PADDING = 56;

  /** Smaller, because there is less width beside a map. */
  private static final double NARROW = 32;

  private static final double WIDE = 800;
  private static final double GAP = 28;
  private static final double BAR = 6;
  private static final double BAR_WIDTH = 120;

  /** The font size from which text is easily readable, in logical pixels. */
  private static final double EASY = 30;

  private final FittedText title =
      new FittedText(true, FontWeight.BOLD, FontPosture.REGULAR, 72, "slide-title");
  private final FittedText heading =
      new FittedText(true, FontWeight.BOLD, FontPosture.REGULAR, 48, "slide-heading");
  private final FittedText text =
      new FittedText(false, FontWeight.NORMAL, FontPosture.REGULAR, 46, "slide-text");
  private final FittedText credit =
      new FittedText(false, FontWeight.NORMAL, FontPosture.REGULAR, 24, "slide-credit");
  private final FittedText answer =
      new FittedText(false, FontWeight.BOLD, FontPosture.REGULAR, 40, "slide-answer");
  private final List<FittedText> texts = List.of(title, heading, text, credit, answer);
  private final Region bar = new Region();
  private final SlidePicture picture = new SlidePicture(this::requestLayout);
  private SlideKind kind = SlideKind.TEXT;
  private boolean isAnswered;

  SlideView() {
    bar.getStyleClass().add("present-bar");
    getStyleClass().add("slide");
    setId("present-slide");
    heading.keepAbove(EASY);
    title.keepAbove(EASY + BAR);
    getChildren().addAll(bar, picture.node());
    getChildren().addAll(texts);
    setMinSize(0, 0);
  }

  /**
   * Shows a slide.
   *
   * @param answered whether its answer is shown immediately
   */
  void show(Slide slide, boolean answered) {
    kind = slide.kind();
    isAnswered = answered;
    var isTitle = kind == SlideKind.TITLE;
    var isPicture = kind == SlideKind.PICTURE;
    title.setWords(isTitle ? slide.title() : "");
    heading.setWords(isTitle ? "" : slide.title());
    text.setWords(isPicture ? "" : points(slide.text()));
    credit.setWords(isPicture ? slide.text() : "");
    answer.setWords(slide.answer());
    picture.show(slide.picture());
    bar.setVisible(isTitle);
    describe();
    requestLayout();
  }

  /** A line that begins with a hyphen is a list item. */
  private static String points(String text) {
    return text.lines()
        .map(line -> line.startsWith("- ") ? "•\u00a0" + line.substring(2) : line)
        .collect(Collectors.joining("\n"));
  }

  private void describe() {
    setAccessibleText(
        texts.stream()
            .filter(part -> isAnswered || part != answer)
            .map(FittedText::words)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(". ")));
  }

  /** Shows or hides the answer; false if nothing changed. */
  boolean setAnswered(boolean shows) {
    var changes = !answer.words().isEmpty() && isAnswered != shows;
    isAnswered = shows;
    describe();
    requestLayout();
    return changes;
  }

  /** Whether its picture has been loaded; a slide without one is complete. */
  boolean isComplete() {
    return picture.isComplete();
  }

  @Override
  public boolean fits(double width, double height) {
    arrange(width, height);
    return texts.stream().allMatch(FittedText::isWhole);
  }

  @Override
  public boolean fitsWell(double width, double height) {
    return fits(width, height)
        && Stream.of(heading, text).allMatch(it -> it.words().isEmpty() || it.size() >= EASY);
  }

  @Override
  protected void layoutChildren() {
    arrange(getWidth(), getHeight());
  }

  private void arrange(double fullWidth, double fullHeight) {
    var padding = fullWidth < WIDE ? NARROW : PADDING;
    var width = fullWidth - 2 * padding;
    var height = fullHeight - 2 * Math.min(padding, fullHeight / 14);
    var top = (fullHeight - height) / 2;
    switch (kind) {
      case TITLE -> arrangeTitle(padding, top, width, height);
      case TEXT -> arrangeText(padding, top, width, height);
      case QUESTION -> arrangeQuestion(padding, top, width, height);
      case PICTURE -> arrangePicture(padding, top, width, height);
    }
    answer.setVisible(isAnswered && !answer.words().isEmpty());
  }

  /** Slightly above the centre, as is usual for titles. */
  private void arrangeTitle(double left, double top, double width, double height) {
    var high = title.fit(width, height * 0.6);
    var beneath = text.fit(width, height * 0.3);
    var all = high + GAP + BAR + GAP + beneath;
    var y = top + Math.max(0, (height - all) * 0.45);
    y = place(title, left, y, width, high) + GAP;
    bar.resizeRelocate(left, y, BAR_WIDTH, BAR);
    place(text, left, y + BAR + GAP, width, beneath);
  }

  private void arrangeText(double left, double top, double width, double height) {
    var high = heading.fit(width, height * 0.35);
    var gap = gap(high);
    var rest = text.fit(width, height - high - gap);
    place(heading, left, top, width, high);
    place(text, left, top + high + gap, width, rest);
  }

  /** Room for the answer is reserved, so that nothing moves when it appears. */
  private void arrangeQuestion(double left, double top, double width, double height) {
    var last = answer.fit(width, height * 0.25);
    var high = heading.fit(width, height * 0.45);
    var rest = text.fit(width, height - high - last - gap(high) - gap(last));
    var all = high + gap(high) + rest + gap(last) + last;
    var y = top + Math.max(0, (height - all) * 0.4);
    y = place(heading, left, y, width, high) + gap(high);
    y = place(text, left, y, width, rest) + gap(last);
    place(answer, left, y, width, last);
  }

  private void arrangePicture(double left, double top, double width, double height) {
    var high = heading.fit(width, height * 0.2);
    var beneath = credit.fit(width, height * 0.16);
    place(heading, left, top, width, high);
    var above = high + gap(high) / 2;
    var below = beneath + gap(beneath) / 2;
    picture.place(left, top + above, width, Math.max(0, height - above - below));
    place(credit, left, top + height - beneath, width, beneath);
  }

  private static double gap(double high) {
    return high > 0 ? GAP : 0;
  }

  private static double place(FittedText text, double x, double y, double width, double height) {
    text.setVisible(height > 0);
    text.resizeRelocate(x, y, width, height);
    return y + height;
  }

  /** The visible answer; for tests. */
  Optional<String> answerShown() {
    return answer.isVisible() ? Optional.of(answer.words()) : Optional.empty();
  }
}
