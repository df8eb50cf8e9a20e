package org.silkroadatlas.export.pdf;

import java.util.List;
import java.util.ServiceLoader;

/**
 * Draws characters that no bundled font has, or that need shaping, with system fonts. It is a
 * service, since this room does not use JavaFX. Any thread.
 */
public interface ForeignLetters {
  /** Draws nothing: characters that the bundled fonts lack are missing. */
  ForeignLetters NONE =
      new ForeignLetters() {
        @Override
        public boolean canDraw(int codePoint) {
          return false;
        }

        @Override
        public Outline outline(String text, boolean bold) {
          return new Outline(0, List.of());
        }
      };

  /** Whether any system font has the character. */
  boolean canDraw(int codePoint);

  /** The outline of a text at 1000 units per em, from the start of the baseline; y goes up. */
  Outline outline(String text, boolean bold);

  /** The implementation that comes with the program; {@link #NONE} if there is none. */
  static ForeignLetters ofProgram() {
    return ServiceLoader.load(ForeignLetters.class).findFirst().orElse(NONE);
  }

  /**
   * A text as shapes, filled by the non-zero winding rule.
   *
   * @param width the advance width
   * @param parts of the path, in order
   */
  record Outline(double width, List<Part> parts) {
    /** Makes a defensive copy. */
    public Outline {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A segment of a path.
   *
   * @param kind its type
   * @param points x and y of each point; empty to close the ring
   */
  record Part(Kind kind, List<Double> points) {
    /** Makes a defensive copy. */
    public Part {
      points = List.copyOf(points);
    }
  }

  /** The types of segments. */
  enum Kind {
    /** Starts a new ring at a point. */
    MOVE,
    /** Draws a straight line to a point. */
    LINE,
    /** Draws a cubic curve: two control points and the end. */
    CURVE,
    /** Closes the ring. */
    CLOSE
  }
}
