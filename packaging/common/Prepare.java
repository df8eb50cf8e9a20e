import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.silkroadatlas.dataset.Prepared;

/**
 * Writes data that the program then need not compute at each start.
 *
 * <p>java --module-path target/modules:ATLAS.jar --add-modules org.silkroadatlas --add-exports
 * org.silkroadatlas/org.silkroadatlas.dataset=ALL-UNNAMED Prepare.java FOLDER
 */
final class Prepare {
  private Prepare() {}

  public static void main(String... args) throws IOException {
    Prepared.writeAll(Files.createDirectories(Path.of(args[0])));
  }
}
