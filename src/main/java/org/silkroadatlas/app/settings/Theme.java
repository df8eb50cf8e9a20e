package org.silkroadatlas.app.settings;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.silkroadatlas.draw.Palette;

/** The two themes of the window. */
public enum Theme {
  LIGHT(Palette.LIGHT, new PrimerLight().getUserAgentStylesheet()),
  DARK(Palette.DARK, new PrimerDark().getUserAgentStylesheet());

  /** A record of colours, which is immutable although this cannot be declared. */
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

  /** The colours of the canvas panes, optionally with high contrast. */
  public Palette palette(boolean strong) {
    return strong ? palette.strong() : palette;
  }

  /** The base style sheet of the controls, which the atlas's own sheets refine. */
  public String base() {
    return base;
  }

  /** The atlas's own style sheets: colours first, then general rules, then those of the panes. */
  public List<String> sheets() {
    return sheets(false);
  }

  /** This theme, optionally with high contrast. */
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

  /** The other theme. */
  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }
}
