package org.silkroadatlas.panel;

import javafx.css.PseudoClass;

/** The states of our own that style sheets may ask for. */
final class PseudoClasses {
  /** The same item is hovered in some pane. */
  static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");

  /** The row can be opened. */
  static final PseudoClass OPENS = PseudoClass.getPseudoClass("opens");

  /** Choosing it would leave nothing. */
  static final PseudoClass EMPTY = PseudoClass.getPseudoClass("nothing");

  /** It belongs to the filter. */
  static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private PseudoClasses() {}
}
