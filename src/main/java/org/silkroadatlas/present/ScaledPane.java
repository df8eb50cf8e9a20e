package org.silkroadatlas.present;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.silkroadatlas.draw.CanvasPane;

/**
 * Shows a pane larger than it is made: it is laid out in less room and magnified, its canvases as
 * finely as the magnification asks for.
 */
final class ScaledPane extends Region {
  private final Region pane;
  private final Scale scale = new Scale(1, 1);
  private double factor;
  private double outer = 1;

  /**
   * @param factor how much larger; more than 0
   */
  ScaledPane(Region pane, double factor) {
    this.pane = pane;
    this.factor = factor;
    pane.getTransforms().add(scale);
    pane.setManaged(false);
    getChildren().add(pane);
    setMinSize(0, 0);
  }

  /** Magnifies the pane more or less than before. */
  void setFactor(double other) {
    if (factor != other) {
      factor = other;
      requestLayout();
    }
  }

  /** How much the pane is magnified. */
  double factor() {
    return factor;
  }

  /** How much all around is magnified beside: canvases must be finer still. */
  void setOuter(double outer) {
    this.outer = outer;
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(factor * pane.prefHeight(width < 0 ? -1 : width / factor));
  }

  @Override
  protected void layoutChildren() {
    scale.setX(factor);
    scale.setY(factor);
    pane.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
    sharpen(pane);
  }

  private void sharpen(Node node) {
    if (node instanceof CanvasPane canvas) {
      canvas.setFineness(factor * outer);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::sharpen);
    }
  }
}
