package org.silkroadatlas.app.settings;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
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

  /** The colours of the canvas panes, with strong contrasts if they are wanted. */
  public Palette palette(boolean strong) {
    return strong ? palette.strong() : palette;
  }

  /** The style sheet of the controls that the atlas's own sheets refine. */
  public String base() {
    return base;
  }

  /** The atlas's own style sheets: colours first, then general rules, then those of the panes. */
  public List<String> sheets() {
    return sheets(false);
  }

  /** The same, with strong contrasts if they are wanted. */
  public List<String> sheets(boolean strong) {
    var colours = name().toLowerCase(Locale.ROOT);
    var rest = List.of(sheet("app"), sheet("panel"), sheet("lecture"));
    return Stream.concat(
            strong
                ? Stream.of(sheet(colours), sheet(colours + "-strong"))
                : Stream.of(sheet(colours)),
            rest.stream())
        .toList();
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(
            Theme.class.getResource("/org/silkroadatlas/styles/" + name + ".css"))
        .toExternalForm();
  }

  /** The other one. */
  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }
}
