import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;

/**
 * Makes Windows launchers read and write names in UTF-8: {@code java Utf8Launcher.java EXE...}.
 *
 * <p>Java starts with the code page of the system. In a folder with a name outside that code page
 * (such as that of a user called Əli on a Turkish system, or Жанібек on an English one) it does not
 * find its own libraries. The element activeCodePage in the manifest inside an EXE file makes the
 * code page of its process UTF-8, from Windows 10 version 1903 on.
 *
 * <p>The manifest is changed in place. The necessary space is gained by removing the entries for
 * Windows Vista, 7, 8 and 8.1, on which neither Java nor the atlas runs. A signature would become
 * invalid: sign afterwards.
 */
final class Utf8Launcher {
  private static final String SETTING =
      "<activeCodePage xmlns=\"http://schemas.microsoft.com/SMI/2019/WindowsSettings\">"
          + "UTF-8</activeCodePage>";

  private static final List<String> FORMER_SYSTEMS =
      List.of(
          "e2011457-1546-43c5-a5fe-008deee3d3f0",
          "35138b9a-5d96-4fbd-8e2d-a2440225f93a",
          "4a2f28e3-53b9-4441-ba9c-d69d4a4a6e38",
          "1f676c76-80e1-4239-95bb-83d0f6d0da78");

  private static final int PE32_PLUS = 0x20b;
  private static final int MANIFEST = 24;
  private static final int SUBFOLDER = 0x8000_0000;

  private final ByteBuffer exe;
  private final int optionalHeader;

  private Utf8Launcher(byte[] bytes) throws IOException {
    exe = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    var header = exe.getInt(0x3c);
    if (exe.getShort(0) != 0x5a4d || exe.getInt(header) != 0x4550) {
      throw new IOException("is no EXE file");
    }
    optionalHeader = header + 24;
  }

  public static void main(String... files) {
    var failed = false;
    for (var file : files) {
      try {
        System.out.println(file + (patch(Path.of(file)) ? ": now UTF-8" : ": UTF-8 already"));
      } catch (IOException | IndexOutOfBoundsException e) {
        System.err.println(file + ": " + e.getMessage());
        failed = true;
      }
    }
    System.exit(failed ? 1 : 0);
  }

  private static boolean patch(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    var changed = new Utf8Launcher(bytes).patch();
    if (changed) {
      // jpackage makes its launchers read-only.
      if (!file.toFile().setWritable(true)) {
        throw new IOException("cannot be written");
      }
      Files.write(file, bytes);
    }
    return changed;
  }

  /** Changes the bytes; false if there is nothing to change. */
  private boolean patch() throws IOException {
    var entry = manifestEntry();
    var start = offset(exe.getInt(entry));
    var length = exe.getInt(entry + 4);
    var old = new byte[length];
    exe.get(start, old);
    var text = new String(old, StandardCharsets.UTF_8);
    if (text.contains("activeCodePage")) {
      return false;
    }
    var manifest = withSetting(text).getBytes(StandardCharsets.UTF_8);
    if (manifest.length > length) {
      throw new IOException("has no room in its manifest: " + text);
    }
    check(manifest);
    exe.put(start, new byte[length]).put(start, manifest).putInt(entry + 4, manifest.length);
    exe.putInt(optionalHeader + 64, 0); // no checksum
    return true;
  }

  private static String withSetting(String text) throws IOException {
    var result = text;
    for (var system : FORMER_SYSTEMS) {
      result =
          result.replaceAll(
              "<supportedOS Id=\"\\{" + system + "\\}\"\\s*(/>|></supportedOS>)\\s*", "");
    }
    var end = Pattern.compile("</([A-Za-z0-9]+:)?windowsSettings>").matcher(result);
    if (!end.find()) {
      throw new IOException("has no windowsSettings in its manifest: " + text);
    }
    return result.substring(0, end.start()) + SETTING + result.substring(end.start());
  }

  private static void check(byte[] manifest) throws IOException {
    try {
      var factory = DocumentBuilderFactory.newNSInstance();
      factory.newDocumentBuilder().parse(new ByteArrayInputStream(manifest));
    } catch (Exception e) {
      throw new IOException("would get a manifest that is no XML", e);
    }
  }

  /** The location of the manifest's position and size: directories by type, name and language. */
  private int manifestEntry() throws IOException {
    var directories = optionalHeader + (exe.getShort(optionalHeader) == PE32_PLUS ? 112 : 96);
    var root = offset(exe.getInt(directories + 2 * 8));
    var names = folder(root, child(root, MANIFEST));
    var languages = folder(root, child(names, -1));
    return folder(root, child(languages, -1));
  }

  private static int folder(int root, int value) {
    return root + (value & ~SUBFOLDER);
  }

  /** The value of the child with a number, or of the first one for −1. */
  private int child(int folder, int number) throws IOException {
    var count = exe.getShort(folder + 12) + exe.getShort(folder + 14);
    for (int i = 0; i < count; i++) {
      var entry = folder + 16 + 8 * i;
      if (number == -1 || exe.getInt(entry) == number) {
        return exe.getInt(entry + 4);
      }
    }
    throw new IOException("has no manifest");
  }

  /** The file offset of an address of the loaded program. */
  private int offset(int address) throws IOException {
    var header = optionalHeader - 24;
    var section = optionalHeader + exe.getShort(header + 20);
    for (int i = 0; i < exe.getShort(header + 6); i++, section += 40) {
      var start = exe.getInt(section + 12);
      if (address >= start && address < start + exe.getInt(section + 16)) {
        return address - start + exe.getInt(section + 20);
      }
    }
    throw new IOException("has a resource outside its sections");
  }
}
