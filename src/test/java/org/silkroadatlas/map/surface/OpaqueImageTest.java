package org.silkroadatlas.map.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;

class OpaqueImageTest {
  @Test
  void showsTheSamePixels() {
    // An odd width: the rows of a bitmap are padded to whole words.
    var image = new WritableImage(7, 5);
    for (var y = 0; y < 5; y++) {
      for (var x = 0; x < 7; x++) {
        image.getPixelWriter().setArgb(x, y, 0xff000000 + 0x1e0000 * x + 0x3200 * y + x + y);
      }
    }
    var opaque = OpaqueImage.of(image).join();
    assertFalse(opaque.isError());
    assertEquals(7, opaque.getWidth());
    assertEquals(5, opaque.getHeight());
    for (var y = 0; y < 5; y++) {
      for (var x = 0; x < 7; x++) {
        assertEquals(
            image.getPixelReader().getArgb(x, y),
            opaque.getPixelReader().getArgb(x, y),
            x + ", " + y);
      }
    }
  }
}
