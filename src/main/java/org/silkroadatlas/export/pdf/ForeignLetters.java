package org.silkroadatlas.export.pdf;

import java.util.List;
import java.util.ServiceLoader;

/**
 * Draws letters that no bundled font has, or that must be shaped, with the fonts of the system. A
 * service, since this room knows no toolkit. Any thread.
 */
public interface ForeignLetters {
  /** Draws nothing: what the bundled fonts lack is missing. */
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

  /** Whether any font of the system has the letter. */
  boolean canDraw(int codePoint);

  /** A text in letters of 1000 units, from the left end of its base line; y grows upward. */
  Outline outline(String text, boolean bold);

  /** The one that the program brings; {@link #NONE} if there is none. */
  static ForeignLetters ofProgram() {
    return ServiceLoader.load(ForeignLetters.class).findFirst().orElse(NONE);
  }

  /**
   * Letters as areas, of which a point inside an odd number of rings, counted by direction, is ink.
   *
   * @param width how far the next letter stands from the first
   * @param parts of the path, in order
   */
  record Outline(double width, List<Part> parts) {
    /** Keeps a copy of the parts. */
    public Outline {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A part of a path.
   *
   * @param kind how it goes on
   * @param points x and y of each point, none if it closes
   */
  record Part(Kind kind, List<Double> points) {
    /** Keeps a copy of the points. */
    public Part {
      points = List.copyOf(points);
    }
  }

  /** How a path goes on. */
  enum Kind {
    /** A new ring begins at a point. */
    MOVE,
    /** A straight line to a point. */
    LINE,
    /** A cubic curve: two points of control and the end. */
    CURVE,
    /** The ring ends where it began. */
    CLOSE
  }
}
