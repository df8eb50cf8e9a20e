package org.silkroadatlas.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.silkroadatlas.draw.Palette;

/** The two looks of the window. */
public enum Theme {
  LIGHT(Palette.LIGHT, new PrimerLight().getUserAgentStylesheet()),
  DARK(Palette.DARK, new PrimerDark().getUserAgentStylesheet());

  /** A record of colours: immutable, though it cannot say so. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Palette palette;

  private final String base;

  Theme(Palette palette, String base) {
    this.palette = palette;
    this.base = base;
  }

  /** The colours of the canvas panes. */
  public Palette palette() {
    return palette;
  }

  /** The style sheet of the controls that the atlas's own sheets refine. */
  String base() {
    return base;
  }

  /** The atlas's own style sheets: colours first, then general rules, then those of the panes. */
  List<String> sheets() {
    return List.of(
        sheet(name().toLowerCase(Locale.ROOT)), sheet("app"), sheet("panel"), sheet("lecture"));
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(
            Theme.class.getResource("/org/silkroadatlas/styles/" + name + ".css"))
        .toExternalForm();
  }

  /** The other one. */
  Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }
}
