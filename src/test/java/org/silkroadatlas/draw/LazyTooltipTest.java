package org.silkroadatlas.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Tag("window")
@Tag("once")
class LazyTooltipTest {
  private Button button;

  @Start
  void start(Stage stage) {
    button = new Button();
  }

  @Test
  void isMadeWhenThePointerComes() {
    LazyTooltip.set(button, "Years");
    assertNull(button.getTooltip());
    assertEquals(Optional.of("Years"), LazyTooltip.of(button));
    assertEquals("Years", button.getAccessibleHelp());
    enter();
    assertEquals("Years", button.getTooltip().getText());
  }

  @Test
  void anotherTakesItsPlace() {
    LazyTooltip.set(button, "Years");
    enter();
    LazyTooltip.set(button, "Countries");
    assertEquals(Optional.of("Countries"), LazyTooltip.of(button));
    enter();
    assertEquals("Countries", button.getTooltip().getText());
  }

  @Test
  void controlsWithoutOneHaveNone() {
    assertEquals(Optional.empty(), LazyTooltip.of(button));
  }

  private void enter() {
    var none = MouseButton.NONE;
    button.fireEvent(
        new MouseEvent(
            MouseEvent.MOUSE_ENTERED,
            1,
            1,
            1,
            1,
            none,
            0,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            new PickResult(button, 1, 1)));
  }
}
