package org.silkroadatlas.draw;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks where to save a file. */
public final class SaveDialog {
  private SaveDialog() {}

  /**
   * Asks for a file. JavaFX thread only.
   *
   * @param chooser with a filter of one extension for each file type
   * @param replace asks whether a file may be replaced
   * @return a file with the extension of one of the types; empty if the user decides against it
   */
  public static Optional<Path> ask(FileChooser chooser, Window owner, Predicate<Path> replace) {
    var types = chooser.getExtensionFilters();
    var typed = Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    var chosen = Optional.ofNullable(chooser.getSelectedExtensionFilter()).orElse(types.getFirst());
    return typed.flatMap(
        file ->
            target(file, extension(chosen), types.stream().map(SaveDialog::extension), replace));
  }

  private static String extension(FileChooser.ExtensionFilter type) {
    return type.getExtensions().getFirst().substring(1);
  }

  /**
   * The file meant by a typed name. The system's dialog has asked about the typed name, but not
   * about one whose extension the atlas adds. Any thread.
   *
   * @param extension added to a name without a suitable one, with the dot
   * @param suitable the extensions of all types
   * @param replace asks whether a file may be replaced
   * @return empty if it may not be replaced
   */
  public static Optional<Path> target(
      Path typed, String extension, Stream<String> suitable, Predicate<Path> replace) {
    var name = String.valueOf(typed.getFileName());
    var lower = name.toLowerCase(Locale.ROOT);
    if (suitable.anyMatch(lower::endsWith)) {
      return Optional.of(typed);
    }
    var file = typed.resolveSibling(name + extension);
    return Files.exists(file) && !replace.test(file) ? Optional.empty() : Optional.of(file);
  }
}
