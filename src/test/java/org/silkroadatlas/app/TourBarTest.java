package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Tour;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
class TourBarTest {
  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private TourBar bar;

  @Start
  void start(Stage stage) {
    bar = new TourBar(coordinator, new Messages(Locale.UK));
    stage.setScene(new Scene(bar.region(), 800, 120));
    stage.show();
  }

  @Test
  void aSceneWhoseRecordIsGoneSaysWhichAndTheTourGoesOn(FxRobot robot) {
    var gone = new org.silkroadatlas.model.Scene("focus=event:gone", "One.", Optional.empty());
    var sound = new org.silkroadatlas.model.Scene("cursor=2018", "Two.", Optional.empty());
    var before = coordinator.state();
    robot.interact(() -> bar.begin(new Tour("t", "Tour", "A test.", List.of(gone, sound))));
    var caption = robot.lookup(".tour-caption").queryAs(Label.class);
    assertTrue(caption.getText().contains("event:gone"), caption::getText);
    assertEquals(before, coordinator.state());
    robot.interact(() -> bar.walk(1));
    assertEquals("Two.", caption.getText());
    assertEquals(2018, coordinator.state().cursor().year());
  }
}
