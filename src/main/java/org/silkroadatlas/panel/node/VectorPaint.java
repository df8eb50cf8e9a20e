package org.silkroadatlas.panel.node;

import org.silkroadatlas.model.OwnColour;
import org.silkroadatlas.model.Vector;

/** The colour of a vector in style sheets, which adapt to the light and dark theme. */
public final class VectorPaint {
  private VectorPaint() {}

  /** A paint for inline styles. */
  public static String of(Vector vector) {
    return vector
        .colour()
        .map(
            it ->
                "ladder(-sra-background, %s 49%%, %s 50%%)"
                    .formatted(OwnColour.hex(it.onDark()), OwnColour.hex(it.onLight())))
        .orElse("-sra-vector-" + vector.key());
  }
}
