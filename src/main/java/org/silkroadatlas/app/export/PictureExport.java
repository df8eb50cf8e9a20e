package org.silkroadatlas.app.export;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.silkroadatlas.app.export.ExportChoices.Layout;
import org.silkroadatlas.app.settings.Theme;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.export.Progress;
import org.silkroadatlas.export.Raster;
import org.silkroadatlas.export.page.PageSubject;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.query.DatasetIndex;

/** Draws pictures for exports. Any thread but the JavaFX thread, which does the drawing. */
final class PictureExport {
  private final DatasetIndex index;
  private final Supplier<BaseMap> base;
  private final Messages messages;

  PictureExport(DatasetIndex index, Supplier<BaseMap> base, Messages messages) {
    this.index = index;
    this.base = base;
    this.messages = messages;
  }

  /**
   * Draws a picture and waits for it.
   *
   * @param framed whether the picture includes the heading and the note on boundaries
   * @throws java.util.concurrent.CancellationException if the progress cancels
   */
  Raster draw(
      PageSubject shown,
      Theme theme,
      Layout layout,
      PictureSize size,
      boolean framed,
      Progress progress) {
    var drawn = new CompletableFuture<Raster>();
    var map = base.get();
    Platform.runLater(
        () -> {
          try {
            new OffscreenView(
                    index, shown, messages, map, theme, size, isMapOnly(layout), framed, drawn)
                .draw(progress);
          } catch (RuntimeException e) {
            drawn.completeExceptionally(e);
          }
        });
    return join(drawn);
  }

  private static boolean isMapOnly(Layout layout) {
    return layout != Layout.WHOLE && layout != Layout.VIEW;
  }

  private static Raster join(CompletableFuture<Raster> drawn) {
    try {
      return drawn.join();
    } catch (CompletionException e) {
      throw Optional.ofNullable(e.getCause())
          .filter(RuntimeException.class::isInstance)
          .map(RuntimeException.class::cast)
          .orElse(e);
    }
  }
}
