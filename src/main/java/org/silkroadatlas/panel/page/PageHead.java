package org.silkroadatlas.panel.page;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Vector;

/**
 * The head of a page, which stays while the rest scrolls: what it is, what it is called, the answer
 * in one line and who says so.
 *
 * @param kind what kind of thing it is; empty for a year
 * @param title what it is called
 * @param size how large the title is set
 * @param vector gives the kind its colour
 * @param flag the country whose flag stands beside the title
 * @param answer what is to be known first
 * @param sources who says so
 * @param choices what can be listed
 */
record PageHead(
    String kind,
    String title,
    Size size,
    Optional<Vector> vector,
    Optional<String> flag,
    String answer,
    List<Link> sources,
    List<Choice> choices) {

  /** How large a title is set. */
  enum Size {
    /** A year. */
    LARGE,
    /** A name. */
    USUAL,
    /** A title of many words. */
    SMALL
  }

  /** A source by the name of its publisher. */
  record Link(String text, ItemRef source) {}

  /**
   * What can be listed.
   *
   * @param everything whether it is all, whatever the year and the filter
   * @param chosen whether it is what is listed
   */
  record Choice(String text, boolean everything, boolean chosen) {}

  PageHead {
    sources = List.copyOf(sources);
    choices = List.copyOf(choices);
  }

  /** The same with what can be listed. */
  PageHead with(List<Choice> others) {
    return new PageHead(kind, title, size, vector, flag, answer, sources, others);
  }
}
