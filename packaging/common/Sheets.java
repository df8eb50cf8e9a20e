import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import javafx.css.Stylesheet;

/**
 * Writes every style sheet of a folder or jar, or only those with given names, to the same path in
 * another folder, together with its binary form. JavaFX uses that form, if there is one, and need
 * not parse the sheet at each start.
 *
 * <p>java --module-path target/modules --add-modules javafx.graphics Sheets.java FROM TO [NAME...]
 */
final class Sheets {
  /** Java randomises the order of small sets, which the files depend on: try again. */
  private static final int LOT_FELL_WRONG = 75;

  private Sheets() {}

  public static void main(String... args) throws IOException {
    if (!List.copyOf(Set.of(1, 2)).equals(List.of(1, 2))) {
      System.exit(LOT_FELL_WRONG);
    }
    var from = Path.of(args[0]);
    var to = Path.of(args[1]);
    var names = List.of(args).subList(2, args.length);
    if (Files.isDirectory(from)) {
      convert(from, to, names);
    } else {
      try (var jar = FileSystems.newFileSystem(from)) {
        convert(jar.getPath("/"), to, names);
      }
    }
  }

  private static void convert(Path from, Path to, List<String> names) throws IOException {
    try (var files = Files.walk(from)) {
      for (var sheet : files.filter(file -> isWanted(file, names)).sorted().toList()) {
        var copy = to.resolve(from.relativize(sheet).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(sheet, copy, StandardCopyOption.REPLACE_EXISTING);
        var binary = copy.resolveSibling(copy.getFileName().toString().replace(".css", ".bss"));
        Stylesheet.convertToBinary(copy.toFile(), binary.toFile());
      }
    }
  }

  private static boolean isWanted(Path file, List<String> names) {
    return file.toString().endsWith(".css")
        && (names.isEmpty() || names.contains(file.getFileName().toString()));
  }
}
