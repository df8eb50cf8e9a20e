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

  // JavaFX creates the application
  exports org.silkroadatlas.app to
      javafx.graphics;

  // picocli sets the fields of the commands
  opens org.silkroadatlas.cli to
      info.picocli;

  // JavaFX draws characters that the bundled fonts lack into PDFs
  uses org.silkroadatlas.export.pdf.ForeignLetters;

  provides org.silkroadatlas.export.pdf.ForeignLetters with
      org.silkroadatlas.app.export.SystemLetters;

  // lets Gluon Maps find the bundled tiles, so that it never uses the network
  provides com.gluonhq.maps.tile.TileRetriever with
      org.silkroadatlas.map.gluon.ReliefTileRetriever;
}
