package org.silkroadatlas.tables.mapping;

import java.util.Arrays;
import java.util.Optional;
import org.silkroadatlas.model.Named;
import org.silkroadatlas.model.OwnColour;

/** The colours offered for own vectors. */
public enum ColourName implements Named {
  /** Violet, which differs from all built-in vectors on a light background. */
  VIOLET("violet", 0x7b3fc4),
  /** Red. */
  RED("red", 0xd0342c),
  /** Orange. */
  ORANGE("orange", 0xd9660a),
  /** Yellow; darker on a light background. */
  YELLOW("yellow", 0xc9a400),
  /** Green. */
  GREEN("green", 0x1f8a4c),
  /** Blue. */
  BLUE("blue", 0x1f5fbf),
  /** Pink. */
  PINK("pink", 0xd6498f),
  /** Brown. */
  BROWN("brown", 0x7a4a21);

  private final String key;
  private final int rgb;

  ColourName(String key, int rgb) {
    this.key = key;
    this.rgb = rgb;
  }

  @Override
  public String key() {
    return key;
  }

  /** The colour value. */
  public OwnColour colour() {
    return new OwnColour(rgb);
  }

  /** The colour of a name in any language, or of a # followed by six hexadecimal digits. */
  public static Optional<OwnColour> find(String text) {
    return OwnColour.parse(text)
        .or(() -> NamedWords.find(ColourName.class, "colour", text).map(ColourName::colour));
  }

  /** The notation of a colour in a table: hexadecimal digits, the same in every language. */
  static String text(OwnColour colour) {
    return colour.toString();
  }

  /** The colour for the next vector without one. */
  public static OwnColour next(int taken) {
    return values()[Math.floorMod(taken, values().length)].colour();
  }

  /** The name of a colour, if it is one of these. */
  public static Optional<ColourName> of(OwnColour colour) {
    return Arrays.stream(values()).filter(it -> it.colour().equals(colour)).findFirst();
  }
}
