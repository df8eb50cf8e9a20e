package org.silkroadatlas.panel.node;

import javafx.css.PseudoClass;

/** The states of our own that style sheets may ask for. */
public final class PseudoClasses {
  /** The same item is hovered in some pane. */
  public static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");

  /** The row can be opened. */
  public static final PseudoClass OPENS = PseudoClass.getPseudoClass("opens");

  /** Choosing it would leave nothing. */
  public static final PseudoClass EMPTY = PseudoClass.getPseudoClass("nothing");

  /** It belongs to the filter. */
  public static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private PseudoClasses() {}
}
