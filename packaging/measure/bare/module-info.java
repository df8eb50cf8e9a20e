/** An empty JavaFX window, to compare starts with. */
module bare {
  requires javafx.graphics;

  exports bare to
      javafx.graphics;
}
