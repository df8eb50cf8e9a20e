package org.silkroadatlas.present;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Slide;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.OpenView;
import org.silkroadatlas.query.Visible;

/**
 * What a scene shows beside the map or alone: its slide, its filter, or its main record. JavaFX
 * thread only.
 */
final class SceneCard extends Region implements SideCard {
  private final DatasetIndex index;
  private final ItemCard card;
  private final SlideView slideView = new SlideView();
  private Optional<Slide> slide = Optional.empty();

  SceneCard(Messages messages, DatasetIndex index) {
    this.index = index;
    card = new ItemCard(messages, index);
    setId("present-card");
    getChildren().addAll(card, slideView);
    setMinSize(0, 0);
  }

  /** Sets the slide of a scene, without its answer; empty if there is none. */
  void take(Optional<Slide> shown) {
    slide = shown;
    shown.ifPresent(it -> slideView.show(it, false));
  }

  /** Shows what belongs to a state; false if there is nothing. */
  boolean show(Visible visible) {
    var state = visible.state();
    var isFilter = state.view().open() == OpenView.FILTER;
    var matter =
        isFilter ? Optional.<org.silkroadatlas.model.Item>empty() : KeyItem.of(index, visible);
    if (isFilter) {
      card.show(state);
    } else {
      matter.ifPresent(item -> card.show(item, state));
    }
    return update(isFilter || matter.isPresent());
  }

  private boolean update(boolean hasItem) {
    slideView.setVisible(slide.isPresent());
    card.setVisible(slide.isEmpty());
    setAccessibleText(
        slide.isPresent()
            ? slideView.getAccessibleText()
            : hasItem ? card.getAccessibleText() : "");
    requestLayout();
    return slide.isPresent() || hasItem;
  }

  /** Whether there is only a slide. */
  boolean isAlone() {
    return slide.filter(it -> !it.besideMap()).isPresent();
  }

  /** Shows or hides the answer to a question; false if this changed nothing. */
  boolean step(boolean forward) {
    var isStep = slide.isPresent() && slideView.setAnswered(forward);
    if (isStep) {
      setAccessibleText(slideView.getAccessibleText());
    }
    return isStep;
  }

  /** Whether it has been loaded completely. */
  boolean isComplete() {
    return slide.isEmpty() || slideView.isComplete();
  }

  private SideCard shown() {
    return slide.isPresent() ? slideView : card;
  }

  @Override
  public boolean fits(double width, double height) {
    return shown().fits(width, height);
  }

  @Override
  public boolean fitsWell(double width, double height) {
    return shown().fitsWell(width, height);
  }

  @Override
  protected void layoutChildren() {
    card.resizeRelocate(0, 0, getWidth(), getHeight());
    slideView.resizeRelocate(0, 0, getWidth(), getHeight());
    // Other widths may have been tried on it.
    (slide.isPresent() ? slideView : card).requestLayout();
  }
}
