package org.silkroadatlas.panel.node;

import javafx.css.PseudoClass;

/** The custom pseudo-classes for style sheets. */
public final class PseudoClasses {
  /** The item is hovered in any pane. */
  public static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");

  /** The row can be opened. */
  public static final PseudoClass OPENS = PseudoClass.getPseudoClass("opens");

  /** Choosing it would leave no matches. */
  public static final PseudoClass EMPTY = PseudoClass.getPseudoClass("nothing");

  /** It is part of the filter. */
  public static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private PseudoClasses() {}
}
