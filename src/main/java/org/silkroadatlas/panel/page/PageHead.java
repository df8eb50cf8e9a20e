package org.silkroadatlas.panel.page;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Vector;

/**
 * The head of a page, which stays while the rest scrolls: the kind, the title, a one-line answer
 * and its sources.
 *
 * @param kind the kind of item; empty for a year
 * @param title the title
 * @param size the text size of the title
 * @param vector gives the kind its colour
 * @param flag the country whose flag is shown beside the title
 * @param answer the most important fact
 * @param sources its sources
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

  /** The text size of a title. */
  enum Size {
    /** A year. */
    LARGE,
    /** A name. */
    USUAL,
    /** A title of many words. */
    SMALL
  }

  /** A source, shown by the name of its publisher. */
  record Link(String text, ItemRef source) {}

  /**
   * A choice of what to list.
   *
   * @param everything whether it lists everything, regardless of year and filter
   * @param chosen whether it is the current choice
   */
  record Choice(String text, boolean everything, boolean chosen) {}

  PageHead {
    sources = List.copyOf(sources);
    choices = List.copyOf(choices);
  }

  /** This head with other choices. */
  PageHead with(List<Choice> others) {
    return new PageHead(kind, title, size, vector, flag, answer, sources, others);
  }
}
