package org.silkroadatlas.app.exercise;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.draw.CanvasPane;
import org.silkroadatlas.draw.CanvasText;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.exercise.Choice.OfItem;
import org.silkroadatlas.exercise.ExerciseKind;
import org.silkroadatlas.exercise.Question;
import org.silkroadatlas.exercise.QuestionWords;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Extent;
import org.silkroadatlas.geo.LabelPoint;
import org.silkroadatlas.geo.Layer;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.map.layer.BaseLayer;
import org.silkroadatlas.map.layer.DrawContext;

/** The small map of a question: members marked, or letters on a blank map. JavaFX thread only. */
final class QuestionMapPane extends CanvasPane {
  /** Its height as a share of its width. */
  static final double SHAPE = 0.56;

  private static final double MARGIN = 46;
  private static final double DETAIL = 4;

  private final BaseMap base;
  private Palette palette;
  private Optional<Question> question = Optional.empty();

  QuestionMapPane(BaseMap base, Palette palette) {
    this.base = base;
    this.palette = palette;
    getStyleClass().add("question-map");
    setMinHeight(0);
  }

  /** Whether a question has a map. */
  static boolean isOf(Question question) {
    return question.kind() == ExerciseKind.FIND || question.kind() == ExerciseKind.FORMAT;
  }

  void show(Question shown) {
    question = Optional.of(shown).filter(QuestionMapPane::isOf);
    setVisible(question.isPresent());
    setManaged(question.isPresent());
    markDirty(1);
  }

  void setPalette(Palette next) {
    palette = next;
    markDirty(1);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return width * SHAPE;
  }

  @Override
  protected void paint(GraphicsContext g, double width, double height, int bits) {
    question.ifPresent(it -> paint(it, g, width, height));
  }

  private void paint(Question shown, GraphicsContext g, double width, double height) {
    var view = view(shown, width, height);
    var context = new DrawContext(g, view, palette, base, DETAIL, 0, true);
    g.setFill(palette.land());
    g.fillRect(0, 0, width, height);
    if (shown.kind() == ExerciseKind.FORMAT) {
      var accent = palette.accent();
      g.setFill(Color.color(accent.getRed(), accent.getGreen(), accent.getBlue(), 0.6));
      for (var feature : context.features(Layer.COUNTRIES)) {
        if (shown.marked().contains(feature.id())) {
          g.beginPath();
          context.trace(feature);
          g.fill();
        }
      }
    }
    BaseLayer.paint(context, false);
    if (shown.kind() == ExerciseKind.FIND) {
      letters(shown, g, view);
    }
  }

  private void letters(Question shown, GraphicsContext g, Viewport view) {
    g.setFont(Font.font("Silk Road Sans", FontWeight.BOLD, 14));
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    for (var i = 0; i < shown.choices().size(); i++) {
      if (shown.choices().get(i) instanceof OfItem(var ref)) {
        var letter = QuestionWords.letter(i);
        base.labelPoint(ref.id())
            .map(found -> view.toScreen(found.position()))
            .ifPresent(at -> letter(g, letter, at.x(), at.y()));
      }
    }
  }

  private void letter(GraphicsContext g, String letter, double x, double y) {
    g.setFill(palette.halo());
    g.fillOval(x - 10, y - 10, 20, 20);
    g.setStroke(palette.text());
    g.setLineWidth(1.4);
    g.strokeOval(x - 10, y - 10, 20, 20);
    g.setFill(palette.text());
    CanvasText.fill(g, letter, x, y);
  }

  private Viewport view(Question shown, double width, double height) {
    List<LonLat> at =
        shown.marked().stream()
            .flatMap(id -> base.labelPoint(id).stream())
            .map(LabelPoint::position)
            .toList();
    var whole = new Viewport(new LonLat(66, 45), 3, Math.max(1, width), Math.max(1, height));
    if (at.isEmpty()) {
      return whole;
    }
    var box =
        new Extent(
            at.stream().mapToDouble(LonLat::lon).min().orElseThrow() - 4,
            at.stream().mapToDouble(LonLat::lat).min().orElseThrow() - 3,
            at.stream().mapToDouble(LonLat::lon).max().orElseThrow() + 4,
            at.stream().mapToDouble(LonLat::lat).max().orElseThrow() + 3);
    return whole.fit(box, MARGIN).clamped();
  }
}
