import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Lists the files of the app image for the .msi: {@code java WixFiles.java FOLDER SCOPE OUT}.
 *
 * <p>Each file is its own component, whose identifier is derived only from its path and the scope,
 * so that a newer version replaces it in place.
 */
final class WixFiles {
  private final String folder;
  private final String scope;
  private final StringBuilder text = new StringBuilder();

  private WixFiles(String folder, String scope) {
    this.folder = folder.replace('\\', '/');
    this.scope = scope;
  }

  public static void main(String... args) throws IOException {
    var files = new WixFiles(args[0], args[1]);
    files.line(0, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    files.line(0, "<Wix xmlns=\"http://schemas.microsoft.com/wix/2006/wi\">");
    files.line(1, "<Fragment>");
    files.line(2, "<ComponentGroup Id=\"Files\">");
    try (var all = Files.walk(Path.of(args[0]))) {
      all.filter(Files::isRegularFile)
          .sorted()
          .forEach(file -> files.line(3, "<ComponentRef Id=\"" + files.id(file, "c") + "\" />"));
    }
    files.line(2, "</ComponentGroup>");
    files.line(2, "<DirectoryRef Id=\"INSTALLDIR\">");
    files.list(Path.of(args[0]), 3);
    files.line(2, "</DirectoryRef>");
    files.line(1, "</Fragment>");
    files.line(0, "</Wix>");
    Files.writeString(Path.of(args[2]), files.text);
  }

  private void list(Path place, int depth) throws IOException {
    try (var children = Files.list(place)) {
      children.sorted().forEach(child -> add(child, depth));
    }
  }

  private void add(Path file, int depth) {
    var name = escaped(file.getFileName().toString());
    if (Files.isDirectory(file)) {
      line(depth, "<Directory Id=\"" + id(file, "d") + "\" Name=\"" + name + "\">");
      try {
        list(file, depth + 1);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      line(depth, "</Directory>");
      return;
    }
    var source = escaped(folder + "/" + path(file));
    line(
        depth,
        "<Component Id=\"" + id(file, "c") + "\" Guid=\"" + guid(file) + "\" Win64=\"yes\">");
    line(
        depth + 1,
        "<File Id=\"" + id(file, "f") + "\" KeyPath=\"yes\" Source=\"" + source + "\" />");
    line(depth, "</Component>");
  }

  private void line(int depth, String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
  }

  private String path(Path file) {
    return Path.of(folder).relativize(file).toString().replace('\\', '/');
  }

  private String guid(Path file) {
    var name = "org.silkroadatlas/" + scope + "/" + path(file);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private String id(Path file, String kind) {
    return kind + guid(file).replace("-", "");
  }

  private static String escaped(String name) {
    return name.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
