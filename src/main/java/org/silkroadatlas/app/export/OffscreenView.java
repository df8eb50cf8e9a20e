package org.silkroadatlas.app.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;
import javafx.util.Duration;
import org.silkroadatlas.app.settings.Theme;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.AtlasPane;
import org.silkroadatlas.draw.CanvasPane;
import org.silkroadatlas.draw.WrappingControls;
import org.silkroadatlas.export.FilterWords;
import org.silkroadatlas.export.Progress;
import org.silkroadatlas.export.Raster;
import org.silkroadatlas.export.page.PageSubject;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.map.MapView;
import org.silkroadatlas.model.Scene.Frame;
import org.silkroadatlas.panel.PanelView;
import org.silkroadatlas.present.SlidePane;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.MapFraming;
import org.silkroadatlas.query.OpenView;
import org.silkroadatlas.timeline.TimelineView;
import org.silkroadatlas.views.ViewsOverMap;

/**
 * The panes in a scene without a window, for pictures: the whole view or only the map, with the
 * filter above and the note on boundaries below. JavaFX thread only.
 */
final class OffscreenView {
  private static final Duration PATIENCE = Duration.millis(40);
  private static final int MOST_WAITS = 1500;
  private static final double PANEL_SHARE = 0.4;

  /** The width of the map beside the panel at the minimum size. */
  static final double MAP_WIDTH = PictureSize.LEAST_WIDTH * (1 - PANEL_SHARE);

  private static final double TIMELINE_SHARE = 1 / 3.0;
  private static final double SLIDE_SHARE = 0.5;

  /** The panel views that take the place of the map. */
  private static final Set<OpenView> PANEL_VIEWS = EnumSet.of(OpenView.MATRIX, OpenView.GLOSSARY);

  private final PictureSize size;
  private final PageSubject shown;
  private final Coordinator coordinator;
  private final MapView map;
  private final SlidePane slide = new SlidePane();
  private final List<AtlasPane> panes;
  private final Scene scene;
  private final CompletableFuture<Raster> picture;
  private int waits;

  /**
   * @param framed whether the picture includes the filter and the note on boundaries; otherwise the
   *     caller prints them
   * @param picture completed once everything has been drawn
   */
  OffscreenView(
      DatasetIndex index,
      PageSubject shown,
      Messages messages,
      BaseMap base,
      Theme theme,
      PictureSize size,
      boolean mapOnly,
      boolean framed,
      CompletableFuture<Raster> picture) {
    this.picture = picture;
    this.size = size;
    this.shown = shown;
    coordinator = new Coordinator(index);
    coordinator.perform(new Action.Show(shown.state()));
    map = new MapView(coordinator, messages, base, theme.palette());
    map.setAnimated(false);
    map.showAsPicture();
    ViewsOverMap.register(map, coordinator, messages);
    var timeline = new TimelineView(coordinator, messages, theme.palette());
    var panel = new PanelView(coordinator, messages, theme.palette(), link -> {});
    panes = panes(timeline, panel, mapOnly);
    var frame = new BorderPane(middle(timeline.region(), panel.region()));
    if (framed && !(shown.isSlideAlone() && shown.caption().isEmpty())) {
      frame.setTop(head(index, shown, messages));
    }
    if (framed && !shown.isSlideAlone()) {
      frame.setBottom(foot(index));
    }
    frame.getStyleClass().addAll("atlas", "picture");
    scene = new Scene(frame, size.logicalWidth(), size.logicalHeight());
    scene.setUserAgentStylesheet(theme.base());
    scene.getStylesheets().setAll(theme.sheets());
    panes.forEach(AtlasPane::attach);
  }

  /** The panes to draw: none for a slide, or only the map. */
  private List<AtlasPane> panes(AtlasPane timeline, PanelView panel, boolean mapOnly) {
    if (shown.isSlideAlone()) {
      return List.of();
    }
    if (shown.slide().isPresent()) {
      return List.of(map);
    }
    if (!mapOnly) {
      return List.of(map, timeline, panel);
    }
    if (PANEL_VIEWS.contains(shown.state().view().open())) {
      panel.showForPresenting();
      return List.of(panel);
    }
    return List.of(map);
  }

  private Region middle(Region timeline, Region panel) {
    shown.slide().ifPresent(it -> slide.show(it, false));
    if (shown.isSlideAlone()) {
      return slide;
    }
    if (shown.slide().isPresent()) {
      fix(slide, Math.rint(size.logicalWidth() * SLIDE_SHARE), Region.USE_COMPUTED_SIZE);
      return new BorderPane(map.region(), null, slide, null, null);
    }
    if (panes.size() > 1) {
      return whole(timeline, panel);
    }
    return panes.getFirst().region();
  }

  private Region whole(Region timeline, Region panel) {
    var panelWidth = Math.rint(size.logicalWidth() * PANEL_SHARE);
    var timelineHeight = Math.rint(size.logicalHeight() * TIMELINE_SHARE * 0.9);
    fix(panel, panelWidth, Region.USE_COMPUTED_SIZE);
    fix(timeline, Region.USE_COMPUTED_SIZE, timelineHeight);
    var left = new BorderPane(map.region(), null, null, timeline, null);
    return new BorderPane(left, null, panel, null, null);
  }

  private static void fix(Region region, double width, double height) {
    region.setMinSize(width, height);
    region.setPrefSize(width, height);
    region.setMaxSize(
        width == Region.USE_COMPUTED_SIZE ? Double.MAX_VALUE : width,
        height == Region.USE_COMPUTED_SIZE ? Double.MAX_VALUE : height);
  }

  private static Node head(DatasetIndex index, PageSubject shown, Messages messages) {
    var filter = new FilterWords(index, messages).title(shown.state().filter());
    var caption = shown.headline();
    var title = WrappingControls.label(caption.isEmpty() ? filter : caption);
    title.getStyleClass().add("picture-title");
    title.setMinHeight(Region.USE_PREF_SIZE);
    var head = new VBox(title);
    if (!caption.isEmpty() && !shown.isSlideAlone()) {
      var beneath = new Label(filter);
      beneath.getStyleClass().add("picture-note");
      head.getChildren().add(beneath);
    }
    head.getStyleClass().add("picture-head");
    return head;
  }

  private static Node foot(DatasetIndex index) {
    var manifest = index.dataset().manifest();
    var note =
        WrappingControls.label(
            manifest.boundaryNote()
                + " — "
                + manifest.title()
                + ", "
                + manifest.version()
                + ", "
                + manifest.licence());
    note.getStyleClass().add("picture-note");
    note.setMinHeight(Region.USE_PREF_SIZE);
    var foot = new VBox(note);
    foot.getStyleClass().add("picture-foot");
    return foot;
  }

  /** Starts to draw; the panes are released when the picture is complete. */
  void draw(Progress progress) {
    await(progress);
  }

  /** Without a window there are no pulses, so each poll forces a layout. */
  private void await(Progress progress) {
    try {
      progress.check();
      sharpen(scene.getRoot());
      var image = snapshot();
      if (waits == 0) {
        fit();
      }
      if (isComplete() && waits > 1) {
        panes.forEach(AtlasPane::detach);
        picture.complete(raster(image));
      } else if (waits++ > MOST_WAITS) {
        throw new IllegalStateException("The map did not come to rest");
      } else {
        var pause = new PauseTransition(PATIENCE);
        pause.setOnFinished(over -> await(progress));
        pause.play();
      }
    } catch (RuntimeException e) {
      panes.forEach(AtlasPane::detach);
      picture.completeExceptionally(e);
    }
  }

  private boolean isComplete() {
    return slide.isComplete() && (!panes.contains(map) || map.isComplete());
  }

  /** Once the map has its size, it shows the same area as the one on which the scene was made. */
  private void fit() {
    var region = map.region();
    var now =
        new Frame((int) Math.max(1, region.getWidth()), (int) Math.max(1, region.getHeight()));
    shown
        .made()
        .flatMap(made -> MapFraming.fit(shown.state(), made, now).position())
        .ifPresent(map::look);
  }

  /** Canvases are bitmaps and must be drawn at the resolution of the picture. */
  private void sharpen(Node node) {
    if (node instanceof CanvasPane canvas) {
      canvas.setFineness(size.scale());
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::sharpen);
    }
  }

  private WritableImage snapshot() {
    var parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(size.scale(), size.scale()));
    parameters.setViewport(new Rectangle2D(0, 0, size.width(), size.height()));
    return scene.getRoot().snapshot(parameters, new WritableImage(size.width(), size.height()));
  }

  private Raster raster(WritableImage image) {
    var pixels = new int[size.width() * size.height()];
    image
        .getPixelReader()
        .getPixels(
            0,
            0,
            size.width(),
            size.height(),
            PixelFormat.getIntArgbInstance(),
            pixels,
            0,
            size.width());
    return new Raster(size.width(), size.height(), pixels);
  }
}
