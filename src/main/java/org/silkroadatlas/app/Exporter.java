package org.silkroadatlas.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.silkroadatlas.app.ExportChoices.Layout;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.export.ExportException;
import org.silkroadatlas.export.ExportKind;
import org.silkroadatlas.export.PngWriter;
import org.silkroadatlas.export.Progress;
import org.silkroadatlas.export.Raster;
import org.silkroadatlas.export.ScopeWords;
import org.silkroadatlas.export.TextExport;
import org.silkroadatlas.export.WholeFile;
import org.silkroadatlas.export.page.Handout;
import org.silkroadatlas.export.page.Paper;
import org.silkroadatlas.export.page.PicturePage;
import org.silkroadatlas.export.page.Worksheet;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.State;

/**
 * Exports a state into a file. Runs on any thread but that of JavaFX, which is asked for pictures
 * only; JavaFX must have been started for kinds that are drawn.
 */
public final class Exporter {
  private static final PictureSize SLIDE = PictureSize.of(1920, 1080);

  /** 300 dots per inch. */
  private static final double FINE = 300 / 72.0;

  /** Pixels per logical pixel of a map on paper, so that its type is as small as the text's. */
  private static final double PAPER_SCALE = 2.2;

  private static final double SCREEN_DENSITY = 96;

  private final DatasetIndex index;
  private final Supplier<BaseMap> base;
  private final Messages messages;

  /**
   * Exports from a dataset.
   *
   * @param base the base map; asked for when something is drawn
   */
  public Exporter(DatasetIndex index, Supplier<BaseMap> base, Messages messages) {
    this.index = index;
    this.base = base;
    this.messages = messages;
  }

  /**
   * Writes a file as a whole or not at all.
   *
   * @throws ExportException if the file cannot be written
   * @throws CancellationException if the progress asked for it
   */
  public void export(
      Path file, ExportKind kind, State state, ExportChoices choices, Progress progress)
      throws ExportException {
    WholeFile.write(
        file,
        progress,
        switch (kind) {
          case PNG -> out -> png(state, choices, out, progress);
          case PDF -> out -> pdf(state, choices, out, progress);
          default -> new TextExport(kind, index, state, messages, progress);
        });
  }

  private void png(State state, ExportChoices choices, OutputStream out, Progress progress)
      throws IOException {
    var picture = picture(state, choices, choices.size().orElse(SLIDE), true, progress);
    PngWriter.write(picture, SCREEN_DENSITY, texts(state), out, progress);
  }

  private Map<String, String> texts(State state) {
    var manifest = index.dataset().manifest();
    var texts = new LinkedHashMap<String, String>();
    texts.put("Title", new ScopeWords(index, messages).title(state.scope()));
    texts.put("Description", manifest.boundaryNote());
    texts.put("Copyright", manifest.attribution() + " " + manifest.licence());
    texts.put("Source", manifest.title() + ", version " + manifest.version());
    texts.put("Software", "Silk Road Atlas");
    return texts;
  }

  private void pdf(State state, ExportChoices choices, OutputStream out, Progress progress)
      throws IOException {
    var paper = choices.paper().orElse(Paper.A4);
    switch (choices.layout()) {
      case HANDOUT -> {
        var handout = new Handout(index, state, messages, paper, progress);
        var map = new ExportChoices(choices.size(), Theme.LIGHT, choices.paper(), Layout.MAP);
        var width = (int) Math.round(handout.mapWidth() * FINE);
        var size = new PictureSize(width, width * 6 / 10, PAPER_SCALE);
        handout.write(picture(state, map, size, false, progress), out);
      }
      case WORKSHEET -> new Worksheet(index, base.get(), state, messages, paper).write(out);
      case WHOLE, MAP -> {
        var page = new PicturePage(index, state, messages, choices.paper());
        var size =
            choices
                .size()
                .orElseGet(
                    () ->
                        PictureSize.of(
                            (int) Math.round(page.pictureWidth() * FINE),
                            (int) Math.round(page.pictureHeight() * FINE)));
        page.write(picture(state, choices, size, false, progress), out, progress);
      }
    }
  }

  private Raster picture(
      State state, ExportChoices choices, PictureSize size, boolean framed, Progress progress) {
    var drawn = new CompletableFuture<Raster>();
    var map = base.get();
    Platform.runLater(
        () -> {
          try {
            new OffscreenView(
                    index,
                    state,
                    messages,
                    map,
                    choices.theme(),
                    size,
                    choices.layout() != Layout.WHOLE,
                    framed,
                    drawn)
                .draw(progress);
          } catch (RuntimeException e) {
            drawn.completeExceptionally(e);
          }
        });
    return join(drawn);
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
