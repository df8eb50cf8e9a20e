package org.silkroadatlas.present;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.silkroadatlas.draw.CanvasPane;

/**
 * Magnifies a pane: it is laid out in less room and scaled up, with its canvases drawn at the
 * resolution of the result.
 */
final class ScaledPane extends Region {
  private final Region pane;
  private final Scale scale = new Scale(1, 1);
  private double factor;
  private double outer = 1;

  /**
   * @param factor the magnification; more than 0
   */
  ScaledPane(Region pane, double factor) {
    this.pane = pane;
    this.factor = factor;
    pane.getTransforms().add(scale);
    pane.setManaged(false);
    getChildren().add(pane);
    setMinSize(0, 0);
  }

  /** Changes the magnification. */
  void setFactor(double other) {
    if (factor != other) {
      factor = other;
      requestLayout();
    }
  }

  /** The magnification. */
  double factor() {
    return factor;
  }

  /** Sets the magnification of the surroundings, for which canvases need to be even finer. */
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
