package org.silkroadatlas.present;

import java.util.Objects;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.silkroadatlas.model.Slide;

/**
 * A slide as the audience sees it, in any room: laid out for 1280×720, or half as wide in portrait,
 * and scaled as a whole. JavaFX thread only.
 */
public final class SlidePane extends Region {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 720;

  private final SlideView view = new SlideView();
  private final Scale scale = new Scale(1, 1);

  /** A pane without a slide. */
  public SlidePane() {
    getStyleClass().add("present");
    getStylesheets()
        .add(
            Objects.requireNonNull(
                    SlidePane.class.getResource("/org/silkroadatlas/styles/present.css"))
                .toExternalForm());
    view.getTransforms().add(scale);
    view.setManaged(false);
    getChildren().add(view);
    setMinSize(0, 0);
  }

  /**
   * Shows a slide.
   *
   * @param answered whether the answer of a question is shown
   */
  public void show(Slide slide, boolean answered) {
    view.show(slide, answered);
    setAccessibleText(view.getAccessibleText());
  }

  /** Shows or hides the answer to a question. */
  public void setAnswered(boolean shows) {
    view.setAnswered(shows);
    setAccessibleText(view.getAccessibleText());
  }

  /** Whether its picture has been loaded. */
  public boolean isComplete() {
    return view.isComplete();
  }

  @Override
  protected void layoutChildren() {
    var isUpright = getWidth() < getHeight();
    var wide = isUpright ? WIDTH / 2 : WIDTH;
    var factor = Math.max(0.01, Math.min(getWidth() / wide, getHeight() / HEIGHT));
    scale.setX(factor);
    scale.setY(factor);
    view.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
  }
}
