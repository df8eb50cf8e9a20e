import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Formats the Java sources below the given folders, or with {@code --check} only names those that
 * differ and exits 1. Runs from source on the JDK that compiles the atlas, because
 * google-java-format parses with the javac it runs on.
 */
final class Format {
  public static void main(String[] args) throws IOException {
    var check = args[0].equals("--check");
    var differing = new ArrayList<Path>();
    for (var folder : List.of(args).subList(check ? 1 : 0, args.length)) {
      try (var files = Files.walk(Path.of(folder))) {
        for (var file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          if (format(file, check)) {
            differing.add(file);
          }
        }
      }
    }
    if (check && !differing.isEmpty()) {
      differing.forEach(file -> System.err.println("Not formatted: " + file));
      System.err.println("Run packaging/dev/format, then build again.");
      System.exit(1);
    }
  }

  private static boolean format(Path file, boolean check) throws IOException {
    var source = Files.readString(file);
    var options = JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.GOOGLE).build();
    try {
      var tidy = ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.GOOGLE);
      tidy = RemoveUnusedImports.removeUnusedImports(tidy);
      tidy = new Formatter(options).formatSource(tidy);
      if (tidy.equals(source)) {
        return false;
      }
      if (!check) {
        Files.writeString(file, tidy);
      }
      return true;
    } catch (FormatterException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }
}
