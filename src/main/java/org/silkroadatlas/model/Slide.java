package org.silkroadatlas.model;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plain slide between the scenes of a lecture. Fields that its kind does not use are empty.
 *
 * @param kind its purpose
 * @param title the title, the heading or the question; may be empty
 * @param text the text below: a subtitle, paragraphs, choices or the credit of a picture; each line
 *     is a paragraph; may be empty
 * @param answer the answer to a question; may be empty
 * @param picture the picture, if any
 * @param besideMap whether the map of the scene is shown beside it
 */
public record Slide(
    SlideKind kind,
    String title,
    String text,
    String answer,
    Optional<Picture> picture,
    boolean besideMap) {

  /** A slide of text that fills the screen. */
  public static Slide of(SlideKind kind, String title, String text) {
    return new Slide(kind, title, text, "", Optional.empty(), false);
  }

  /** A slide with a picture. */
  public static Slide of(Picture picture, String title, String text) {
    return new Slide(SlideKind.PICTURE, title, text, "", Optional.of(picture), false);
  }

  /** A question with its answer. */
  public static Slide question(String question, String text, String answer) {
    return new Slide(SlideKind.QUESTION, question, text, answer, Optional.empty(), false);
  }

  /** This slide with or without the map beside it. */
  public Slide withMap(boolean beside) {
    return new Slide(kind, title, text, answer, picture, beside);
  }

  /** This slide with other words. */
  public Slide withWords(String otherTitle, String otherText, String otherAnswer) {
    return new Slide(kind, otherTitle, otherText, otherAnswer, picture, besideMap);
  }

  /** This slide with another picture. */
  public Slide withPicture(Picture other) {
    return new Slide(kind, title, text, answer, Optional.of(other), besideMap);
  }

  /** Whether there is an answer, which is shown one step later. */
  public boolean hasAnswer() {
    return !answer.isBlank();
  }

  /** All of its words, one paragraph per line. */
  public String words() {
    return Stream.of(title, text, answer)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("\n"));
  }
}
