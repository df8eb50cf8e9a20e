package org.silkroadatlas.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.time.Span;
import org.silkroadatlas.time.TimeScale;

/**
 * Draws pictures of the timeline: each argument is one picture, {@code FILE;WIDTHxHEIGHT;light or
 * dark;STATE}, followed by any of {@code show=FIRST/LAST}, {@code hover=ITEM}, {@code
 * scroll=PIXELS}, {@code fold=VECTOR}, {@code open=FORMAT}, {@code point=X,Y}, {@code text=SIZE}.
 */
final class TimelinePictures {
  private TimelinePictures() {}

  public static void main(String[] pictures) throws InterruptedException {
    var done = new CountDownLatch(1);
    Platform.startup(
        () -> {
          try {
            var index = new DatasetIndex(DatasetReader.bundled());
            for (var picture : pictures) {
              draw(index, picture.split(";", -1));
            }
          } finally {
            done.countDown();
          }
        });
    done.await();
    Platform.exit();
  }

  private static void draw(DatasetIndex index, String[] parts) {
    var size = parts[1].split("x", 2);
    var palette = parts[2].equals("dark") ? Palette.DARK : Palette.LIGHT;
    var coordinator = new Coordinator(index);
    if (!parts[3].isEmpty()) {
      coordinator.show(parts[3]);
    }
    var view = new TimelineView(coordinator, new Messages(Locale.ENGLISH), palette);
    var root = new StackPane(view.region());
    var scene = new Scene(root, Integer.parseInt(size[0]), Integer.parseInt(size[1]));
    var stage = new Stage();
    stage.setScene(scene);
    view.attach();
    stage.show();
    root.applyCss();
    root.layout();
    var canvas = (TimelineCanvas) view.region();
    for (var i = 4; i < parts.length; i++) {
      prepare(canvas, coordinator, parts[i].substring(0, parts[i].indexOf('=')), parts[i]);
      root.applyCss();
      root.layout();
    }
    try {
      PngFile.write(scene.snapshot(null), Path.of(parts[0]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    stage.hide();
    view.detach();
  }

  private static void prepare(
      TimelineCanvas canvas, Coordinator coordinator, String command, String part) {
    var value = part.substring(part.indexOf('=') + 1);
    switch (command) {
      case "show" -> {
        var days = value.split("/", 2);
        var span = new Span(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
        var width = canvas.window().scale().width();
        canvas.window().zoomTo(TimeScale.fitting(span, width));
      }
      case "hover" -> coordinator.hover(Optional.of(ItemRef.parse(value)));
      case "scroll" -> canvas.window().scrollTo(Double.parseDouble(value));
      case "fold" -> {
        if (value.equals("all")) {
          canvas.toggleAll();
        } else {
          canvas.toggle(Vector.of(value));
        }
      }
      case "open" -> canvas.toggleMembers(coordinator.index().format(value));
      case "point" -> {
        var at = value.split(",", 2);
        var hit = canvas.hitAt(Double.parseDouble(at[0]), Double.parseDouble(at[1]), 5);
        canvas.attend(canvas.interaction().withPointed(hit));
      }
      case "text" -> canvas.getScene().getRoot().setStyle("-fx-font-size: " + value + "px");
      default -> throw new IllegalArgumentException(command);
    }
  }
}
