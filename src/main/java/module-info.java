/** Silk Road Atlas: map, timeline and panel of Central Asia's order-making mechanisms. */
@org.jspecify.annotations.NullMarked
module org.silkroadatlas {
  requires com.gluonhq.maps;
  requires info.picocli;
  requires javafx.base;
  requires javafx.controls;
  requires javafx.graphics;
  requires org.controlsfx.controls;
  requires atlantafx.base;
  requires tools.jackson.core;
  requires tools.jackson.databind;
  requires static org.jspecify;

  // JavaFX makes the application
  exports org.silkroadatlas.app to
      javafx.graphics;

  // picocli fills the fields of the commands
  opens org.silkroadatlas.cli to
      info.picocli;

  // letters that the bundled fonts lack are drawn into PDFs by the toolkit
  uses org.silkroadatlas.export.pdf.ForeignLetters;

  provides org.silkroadatlas.export.pdf.ForeignLetters with
      org.silkroadatlas.app.export.SystemLetters;

  // Gluon Maps finds the bundled tiles by it, and so never asks the network
  provides com.gluonhq.maps.tile.TileRetriever with
      org.silkroadatlas.map.gluon.ReliefTileRetriever;
}
