import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.attribute.ModuleRequireInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.zip.ZipFile;

/**
 * Prepares the jars of the module path for jlink: {@code java Jmods.java JARS OUT DATE SHEETS}.
 *
 * <p>JavaFX keeps its native libraries inside its jars and unpacks them into the user's home at the
 * first start. As jmods they become files of the image, beside those of Java, and nothing has to be
 * unpacked.
 *
 * <p>JavaFX and ControlsFX require modules that the atlas never uses: java.desktop (AWT and Swing)
 * for JavaBeans, printing and picture formats that JavaFX itself cannot read, and java.net.http for
 * nothing at all. Without these lines in their descriptors the image is a sixth smaller and has no
 * HTTP client. The binary form of a style sheet is added, if it is in SHEETS. Everything else is
 * copied unchanged.
 */
final class Jmods {
  /** On Windows, Java already includes these; jlink rejects duplicates in an image. */
  private static final List<String> OF_THE_SYSTEM =
      List.of("api-ms-win-", "ucrtbase", "vcruntime140", "msvcp140");

  private static final Set<String> NATIVE = Set.of("so", "dll", "dylib");
  private static final Set<String> UNUSED = Set.of("java.net.http", "java.desktop");

  private Jmods() {}

  public static void main(String... args) throws IOException {
    var out = Files.createDirectories(Path.of(args[1]));
    try (var jars = Files.list(Path.of(args[0]))) {
      for (var jar : jars.filter(j -> j.toString().endsWith(".jar")).sorted().toList()) {
        var name = jar.getFileName().toString();
        if (isEmpty(jar)) {
          continue;
        }
        if (name.startsWith("javafx-") || name.startsWith("controlsfx-")) {
          make(jar, out.resolve(name.replaceFirst("\\.jar$", ".jmod")), args[2], Path.of(args[3]));
        } else {
          Files.copy(jar, out.resolve(name));
        }
      }
    }
  }

  /** The JavaFX jars without the name of a system are empty. */
  private static boolean isEmpty(Path jar) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      return zip.stream().noneMatch(entry -> entry.getName().endsWith(".class"));
    }
  }

  private static void make(Path jar, Path jmod, String date, Path sheets) throws IOException {
    var folder = Files.createTempDirectory(jmod.getParent(), "jmod");
    var classes = Files.createDirectory(folder.resolve("classes"));
    var libraries = Files.createDirectory(folder.resolve("libraries"));
    try (var zip = new ZipFile(jar.toFile())) {
      for (var entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
        var path = entry.getName();
        var isNative = NATIVE.contains(path.substring(path.lastIndexOf('.') + 1));
        if (path.equals("META-INF/MANIFEST.MF") || isNative && ofTheSystem(path)) {
          continue;
        }
        var bytes = zip.getInputStream(entry).readAllBytes();
        var file = (isNative ? libraries : classes).resolve(path).normalize();
        Files.createDirectories(file.getParent());
        Files.write(file, path.equals("module-info.class") ? withoutUnused(bytes) : bytes);
        var binary = path.replaceFirst("\\.css$", ".bss");
        if (!binary.equals(path) && Files.exists(sheets.resolve(binary))) {
          Files.copy(sheets.resolve(binary), classes.resolve(binary));
        }
      }
    }
    var arguments = new ArrayList<>(List.of("create", "--date", date));
    arguments.addAll(List.of("--class-path", classes.toString(), "--libs", libraries.toString()));
    arguments.add(jmod.toString());
    var status =
        ToolProvider.findFirst("jmod")
            .orElseThrow()
            .run(System.out, System.err, arguments.toArray(String[]::new));
    delete(folder);
    if (status != 0) {
      throw new IOException("jmod refused " + jar);
    }
  }

  private static boolean ofTheSystem(String path) {
    return OF_THE_SYSTEM.stream().anyMatch(path::startsWith);
  }

  private static byte[] withoutUnused(byte[] descriptor) {
    var format = ClassFile.of();
    return format.transformClass(
        format.parse(descriptor),
        (target, element) ->
            target.with(element instanceof ModuleAttribute module ? without(module) : element));
  }

  private static ModuleAttribute without(ModuleAttribute module) {
    var kept = module.requires().stream().filter(requires -> !isUnused(requires)).toList();
    return ModuleAttribute.of(
        module.moduleName(),
        module.moduleFlagsMask(),
        module.moduleVersion().orElse(null),
        kept,
        module.exports(),
        module.opens(),
        module.uses(),
        module.provides());
  }

  private static boolean isUnused(ModuleRequireInfo requires) {
    return UNUSED.contains(requires.requires().name().stringValue());
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      files
          .sorted((a, b) -> b.getNameCount() - a.getNameCount())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
