import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.css.Stylesheet;

/**
 * Writes every style sheet of a folder in JavaFX's binary form beside it. JavaFX takes that form,
 * where it finds one, and need not parse the sheet at each start.
 *
 * <p>java --module-path target/modules --add-modules javafx.graphics Sheets.java FOLDER
 */
final class Sheets {
  /** Java draws the order of small sets by lot at its start, and the files show it: try again. */
  private static final int LOT_FELL_WRONG = 75;

  private Sheets() {}

  public static void main(String... args) throws IOException {
    if (!List.copyOf(Set.of(1, 2)).equals(List.of(1, 2))) {
      System.exit(LOT_FELL_WRONG);
    }
    try (var files = Files.list(Path.of(args[0]))) {
      for (var sheet : files.filter(file -> file.toString().endsWith(".css")).sorted().toList()) {
        Stylesheet.convertToBinary(sheet.toFile(), binary(sheet));
      }
    }
  }

  private static File binary(Path sheet) {
    return sheet.resolveSibling(sheet.getFileName().toString().replace(".css", ".bss")).toFile();
  }
}
