package org.silkroadatlas.present;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.panel.PanelView;
import org.silkroadatlas.query.OpenView;
import org.silkroadatlas.query.State;

/**
 * The panel views that can be shown to an audience: the matrix and the glossary. It is the panel of
 * the window, magnified, and created on first use. JavaFX thread only.
 */
final class AudiencePanel {
  /** The smallest text of the panel is 11 pixels, which becomes 24. */
  private static final double FACTOR = 24.0 / 11;

  /** Filter and exercises are shown in another form, without controls. */
  private static final Set<OpenView> SHOWN = EnumSet.of(OpenView.MATRIX, OpenView.GLOSSARY);

  private final Coordinator coordinator;
  private final Messages messages;
  private final Palette palette;
  private final StackPane place = new StackPane();
  private final ScaledPane scaled = new ScaledPane(place, FACTOR);
  private @Nullable PanelView panel;

  AudiencePanel(Coordinator coordinator, Messages messages, Palette palette) {
    this.coordinator = coordinator;
    this.messages = messages;
    this.palette = palette;
    scaled.setId("present-panel");
    // The wheel scrolls; a click goes to the next scene and has no effect here.
    scaled.addEventFilter(MouseEvent.ANY, MouseEvent::consume);
  }

  ScaledPane region() {
    return scaled;
  }

  /** Whether a state is shown here; the panel is created if necessary. */
  boolean show(State state) {
    var isShown = SHOWN.contains(state.view().open());
    if (isShown && panel == null) {
      var made = new PanelView(coordinator, messages, palette, link -> {});
      panel = made;
      made.showForPresenting();
      place.getChildren().setAll(made.region());
      made.attach();
    }
    return isShown;
  }

  void detach() {
    if (panel != null) {
      panel.detach();
    }
  }
}
