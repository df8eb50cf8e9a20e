package org.silkroadatlas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests the tool that lets Windows launchers start from folders with any name, on a small EXE file
 * built around the manifest of OpenJDK launchers. packaging/windows/wine-smoke tries it on real
 * jpackage launchers.
 */
class Utf8LauncherTest {
  private static final int HEADER = 0x80;
  private static final int SECTION_IN_FILE = 0x400;
  private static final int SECTION_IN_MEMORY = 0x5000;
  private static final int MANIFEST_IN_SECTION = 0x100;

  private static final String MANIFEST =
      """
      <assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0"
       xmlns:asmv3="urn:schemas-microsoft-com:asm.v3"><description>Java(TM) SE process
      </description><asmv3:application><asmv3:windowsSettings
       xmlns:dpi1="http://schemas.microsoft.com/SMI/2005/WindowsSettings"
       xmlns:dpi2="http://schemas.microsoft.com/SMI/2016/WindowsSettings">
      <dpi1:dpiAware>true/PM</dpi1:dpiAware>
      <dpi2:dpiAwareness>PerMonitorV2, PerMonitor, system</dpi2:dpiAwareness>
      </asmv3:windowsSettings></asmv3:application>
      <compatibility xmlns="urn:schemas-microsoft-com:compatibility.v1"><application>
      <supportedOS Id="{e2011457-1546-43c5-a5fe-008deee3d3f0}"></supportedOS>
      <supportedOS Id="{35138b9a-5d96-4fbd-8e2d-a2440225f93a}"></supportedOS>
      <supportedOS Id="{4a2f28e3-53b9-4441-ba9c-d69d4a4a6e38}"></supportedOS>
      <supportedOS Id="{1f676c76-80e1-4239-95bb-83d0f6d0da78}"></supportedOS>
      <supportedOS Id="{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"></supportedOS>
      </application></compatibility></assembly>\
      """;

  static {
    Xml.allow();
  }

  @TempDir Path folder;

  @Test
  void setsTheCodePage() throws Exception {
    var exe = Files.write(folder.resolve("Atlas.exe"), program(MANIFEST));
    assertTrue(exe.toFile().setWritable(false));
    assertEquals(0, patch(exe));

    var bytes = ByteBuffer.wrap(Files.readAllBytes(exe)).order(ByteOrder.LITTLE_ENDIAN);
    var manifest = manifest(bytes);
    var document = Xml.parse(new ByteArrayInputStream(manifest.getBytes(UTF_8)));
    var settings =
        document.getElementsByTagNameNS(
            "http://schemas.microsoft.com/SMI/2019/WindowsSettings", "activeCodePage");
    assertEquals(1, settings.getLength());
    assertEquals("UTF-8", settings.item(0).getTextContent());
    assertEquals("asmv3:windowsSettings", settings.item(0).getParentNode().getNodeName());
    // Windows 10 and 11 have the same id.
    assertEquals(1, document.getElementsByTagName("supportedOS").getLength());
    assertEquals(0, bytes.getInt(HEADER + 24 + 64), "a checksum that is right no more");
  }

  @Test
  void leavesTheRestAlone() throws Exception {
    var before = program(MANIFEST);
    var exe = Files.write(folder.resolve("Atlas.exe"), before);
    assertEquals(0, patch(exe));
    var once = Files.readAllBytes(exe);
    var start = SECTION_IN_FILE + MANIFEST_IN_SECTION;
    var end = start + MANIFEST.length();
    assertEquals(before.length, once.length);
    for (int i = 0; i < before.length; i++) {
      var mayDiffer =
          (i >= start && i < end) || near(i, HEADER + 24 + 64) || near(i, SECTION_IN_FILE + 0x4c);
      assertTrue(mayDiffer || before[i] == once[i], "byte " + i);
    }

    assertEquals(0, patch(exe));
    assertEquals(ByteBuffer.wrap(once), ByteBuffer.wrap(Files.readAllBytes(exe)));
  }

  @Test
  void refusesWhatItDoesNotKnow() throws Exception {
    var text = Files.writeString(folder.resolve("text.exe"), "not a program ".repeat(20));
    assertNotEquals(0, patch(text));
    var bare = Files.write(folder.resolve("bare.exe"), program("<assembly></assembly>"));
    assertNotEquals(0, patch(bare));
    var tight = "<assembly><windowsSettings></windowsSettings></assembly>";
    assertNotEquals(0, patch(Files.write(folder.resolve("tight.exe"), program(tight))));
    assertEquals(tight, manifest(ByteBuffer.wrap(program(tight)).order(ByteOrder.LITTLE_ENDIAN)));
  }

  private static boolean near(int index, int start) {
    return index >= start && index < start + 4;
  }

  private static int patch(Path exe) throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var tool = Path.of("packaging/windows/Utf8Launcher.java").toString();
    return new ProcessBuilder(List.of(java, tool, exe.toString())).inheritIO().start().waitFor();
  }

  private static String manifest(ByteBuffer exe) {
    var text = new byte[exe.getInt(SECTION_IN_FILE + 0x4c)];
    exe.get(SECTION_IN_FILE + MANIFEST_IN_SECTION, text);
    return new String(text, UTF_8);
  }

  /** A program with one section of resources that contains one manifest in one language. */
  private static byte[] program(String manifest) {
    var exe = ByteBuffer.allocate(0x1000).order(ByteOrder.LITTLE_ENDIAN);
    exe.putShort(0, (short) 0x5a4d).putInt(0x3c, HEADER).putInt(HEADER, 0x4550);
    exe.putShort(HEADER + 6, (short) 1).putShort(HEADER + 20, (short) 240);
    var optional = HEADER + 24;
    exe.putShort(optional, (short) 0x20b).putInt(optional + 64, 0x7bd01);
    exe.putInt(optional + 112 + 16, SECTION_IN_MEMORY);
    exe.putInt(optional + 240 + 12, SECTION_IN_MEMORY).putInt(optional + 240 + 16, 0x800);
    exe.putInt(optional + 240 + 20, SECTION_IN_FILE);
    folder(exe, 0, 24, 0x18 | Integer.MIN_VALUE);
    folder(exe, 0x18, 1, 0x30 | Integer.MIN_VALUE);
    folder(exe, 0x30, 1033, 0x48);
    exe.putInt(SECTION_IN_FILE + 0x48, SECTION_IN_MEMORY + MANIFEST_IN_SECTION);
    exe.putInt(SECTION_IN_FILE + 0x4c, manifest.length());
    exe.put(SECTION_IN_FILE + MANIFEST_IN_SECTION, manifest.getBytes(UTF_8));
    return exe.array();
  }

  private static void folder(ByteBuffer exe, int place, int id, int child) {
    var start = SECTION_IN_FILE + place;
    exe.putShort(start + 14, (short) 1).putInt(start + 16, id).putInt(start + 20, child);
  }
}
