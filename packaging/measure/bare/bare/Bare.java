package bare;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/**
 * Shows an empty window of the atlas's size and exits after its first frame. With {@code --stay} it
 * stays, and every click fills it with another colour.
 */
public final class Bare extends Application {
  @Override
  public void start(Stage stage) {
    var scene = new Scene(new Group(), 1280, 720);
    stage.setScene(scene);
    stage.show();
    if (getParameters().getRaw().contains("--stay")) {
      scene.setOnMousePressed(
          press -> scene.setFill(Color.WHITE.equals(scene.getFill()) ? Color.GRAY : Color.WHITE));
      return;
    }
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        // As the atlas counts under --smoke: what is complete in one pulse is seen two later.
        pulses++;
        if (pulses > 2) {
          stop();
          System.out.println("The first complete frame is shown.");
          Platform.exit();
        } else {
          Platform.requestNextPulse();
        }
      }
    }.start();
  }

  public static void main(String... args) {
    launch(args);
    System.exit(0);
  }
}
