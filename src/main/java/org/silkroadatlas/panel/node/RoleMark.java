package org.silkroadatlas.panel.node;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.silkroadatlas.draw.StillPane;
import org.silkroadatlas.model.Role;

/** The fill of a role on the map, in miniature: solid, hatched or outlined; a ring for offices. */
public final class RoleMark extends StackPane {
  private static final double SIDE = 13;
  private static final double STEP = 3.5;

  /** The mark of a role, filled or hatched in a colour. */
  public RoleMark(Role role, Color colour) {
    getStyleClass().add("mark");
    getChildren().add(new StillPane(SIDE, SIDE, g -> draw(g, role, colour)));
  }

  private static void draw(GraphicsContext g, Role role, Color colour) {
    g.setStroke(colour);
    g.setFill(colour);
    g.setLineWidth(1.4);
    switch (role.standing()) {
      case MEMBER -> g.fillRect(1, 1, SIDE - 2, SIDE - 2);
      case OBSERVER -> {
        g.save();
        g.beginPath();
        g.rect(1, 1, SIDE - 2, SIDE - 2);
        g.clip();
        for (var x = -SIDE; x < SIDE; x += STEP) {
          g.strokeLine(x, SIDE, x + SIDE, 0);
        }
        g.restore();
        g.strokeRect(1, 1, SIDE - 2, SIDE - 2);
      }
      case SIGNATORY -> g.strokeRect(1, 1, SIDE - 2, SIDE - 2);
      case OFFICE -> g.strokeOval(1.5, 1.5, SIDE - 3, SIDE - 3);
    }
  }
}
