package org.silkroadatlas.panel.node;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/** The bundled flags. They are decorative: the name of the country is always shown beside them. */
public final class Flags {
  private static final String FOLDER = "/org/silkroadatlas/data/flags/";

  /** The images are 96 by 72 pixels, so that they stay crisp at render scale 2. */
  private static final double WIDTH = 48;

  private Flags() {}

  /** The flag of a country as a node; empty if it is not bundled. */
  public static Optional<Node> of(String country) {
    var file = FOLDER + country.toLowerCase(Locale.ROOT) + ".png";
    var stream = Flags.class.getResourceAsStream(file);
    return Optional.ofNullable(stream).map(Image::new).map(Flags::framed);
  }

  private static Node framed(Image image) {
    var view = new ImageView(image);
    view.setFitWidth(WIDTH);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    var frame = new StackPane(view);
    frame.getStyleClass().add("flag");
    frame.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
    return frame;
  }
}
