package org.silkroadatlas.model;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plain slide between the scenes of a lecture. What its kind does not hold is left empty.
 *
 * @param kind what it is for
 * @param title the title, the heading or the question; may be empty
 * @param text what stands beneath: a subtitle, paragraphs, choices, or whose picture it is; lines
 *     are paragraphs; may be empty
 * @param answer of a question; may be empty
 * @param picture of a picture
 * @param besideMap whether the map of the scene is shown beside it
 */
public record Slide(
    SlideKind kind,
    String title,
    String text,
    String answer,
    Optional<Picture> picture,
    boolean besideMap) {

  /** A slide of words that fills the picture. */
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

  /** This with the map beside it, or without. */
  public Slide withMap(boolean beside) {
    return new Slide(kind, title, text, answer, picture, beside);
  }

  /** This with other words. */
  public Slide withWords(String otherTitle, String otherText, String otherAnswer) {
    return new Slide(kind, otherTitle, otherText, otherAnswer, picture, besideMap);
  }

  /** This with another picture. */
  public Slide withPicture(Picture other) {
    return new Slide(kind, title, text, answer, Optional.of(other), besideMap);
  }

  /** Whether there is an answer that is held back for a step. */
  public boolean hasAnswer() {
    return !answer.isBlank();
  }

  /** All of its words, a paragraph a line. */
  public String words() {
    return Stream.of(title, text, answer)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("\n"));
  }
}
