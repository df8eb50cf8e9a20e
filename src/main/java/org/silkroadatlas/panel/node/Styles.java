package org.silkroadatlas.panel.node;

import java.net.URL;
import java.util.Objects;

/** Where the panel's style sheet is. */
public final class Styles {
  private static final String SHEET = "/org/silkroadatlas/styles/panel.css";

  private Styles() {}

  /** The address of the style sheet, for {@code getStylesheets()}. */
  public static String sheet() {
    URL url = Objects.requireNonNull(Styles.class.getResource(SHEET), SHEET);
    return url.toExternalForm();
  }
}
