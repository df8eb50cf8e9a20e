package org.silkroadatlas.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.export.ExportException.Reason;

class WholeFileTest {
  private static final byte[] BLOCK = new byte[100_000];

  @TempDir private Path folder;

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static ExportException failing(Path file, WholeFile.Content content) {
    return assertThrows(
        ExportException.class, () -> WholeFile.write(file, Progress.SILENT, content));
  }

  @Test
  void anOlderFileIsReplaced() throws IOException {
    var file = Files.writeString(folder.resolve("a.csv"), "old and longer");
    WholeFile.write(file, Progress.SILENT, out -> out.write("new".getBytes(UTF_8)));
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("a.csv"), names(folder));
  }

  @Test
  void aFaultLeavesTheOlderFileAndNothingElse() throws IOException {
    var file = Files.writeString(folder.resolve("a.csv"), "old");
    var fault =
        failing(
            file,
            out -> {
              out.write(BLOCK);
              throw new IOException("No space left on device");
            });
    assertEquals(Reason.DISK_FULL, fault.reason());
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("a.csv"), names(folder));
  }

  @Test
  void aCancelledExportLeavesNothing() throws IOException {
    var progress =
        new Progress() {
          private int blocks;

          @Override
          public void done(double share) {
            blocks++;
          }

          @Override
          public boolean isCancelled() {
            return blocks > 2;
          }
        };
    assertThrows(
        CancellationException.class,
        () ->
            WholeFile.write(
                folder.resolve("a.csv"),
                progress,
                out -> {
                  for (var i = 0; i < 10; i++) {
                    out.write(BLOCK);
                    progress.done(i / 10.0);
                  }
                }));
    assertEquals(List.of(), names(folder));
  }

  @Test
  void foldersAreNoFilesAndMustExist() throws IOException {
    assertEquals(Reason.IS_FOLDER, failing(folder, out -> {}).reason());
    assertEquals(Reason.NO_FOLDER, failing(folder.resolve("no/a.csv"), out -> {}).reason());
    assertEquals(List.of(), names(folder));
  }

  @Test
  void aReadOnlyFolderIsTold() throws IOException {
    assumeTrue(
        folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
        "Only POSIX systems have read-only folders");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    // Even users who can write everywhere cannot write among the settings of the kernel.
    var closed = Files.isWritable(folder) ? Path.of("/sys/kernel") : folder;
    assumeTrue(Files.isDirectory(closed), "This user may write into every folder");
    assertEquals(Reason.READ_ONLY, failing(closed.resolve("a.csv"), out -> {}).reason());
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertEquals(List.of(), names(folder));
  }

  @Test
  void aFullDiskIsToldAndHoldsNoHalfFile() throws IOException, InterruptedException {
    var disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", disk.toString()),
        "Mounting a small disk needs Linux and root");
    try {
      var fault =
          failing(
              disk.resolve("a.csv"),
              out -> {
                for (var i = 0; i < 5; i++) {
                  out.write(BLOCK);
                }
              });
      assertEquals(Reason.DISK_FULL, fault.reason());
      assertEquals(List.of(), names(disk));
    } finally {
      run("umount", disk.toString());
    }
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void ofSeveralFilesNoneIsWrittenUnlessAllAre() throws IOException {
    var one = Files.writeString(folder.resolve("1.png"), "old");
    var two = folder.resolve("2.png");
    var fault =
        assertThrows(
            ExportException.class,
            () ->
                WholeFile.writeAll(
                    List.of(one, two),
                    Progress.SILENT,
                    i ->
                        out -> {
                          out.write(BLOCK);
                          if (i == 1) {
                            throw new IOException("No space left on device");
                          }
                        }));
    assertEquals(two.toString(), fault.file());
    assertEquals("old", Files.readString(one));
    assertEquals(List.of("1.png"), names(folder));
    WholeFile.writeAll(List.of(one, two), Progress.SILENT, i -> out -> out.write(('a' + i)));
    assertEquals("ab", Files.readString(one) + Files.readString(two));
  }

  @Test
  void partsOfTheProgressFollowEachOther() {
    var shares = new ArrayList<Double>();
    var progress =
        new Progress() {
          @Override
          public void done(double share) {
            shares.add(share);
          }

          @Override
          public boolean isCancelled() {
            return shares.size() > 1;
          }
        };
    progress.part(0, 4).done(0.5);
    progress.part(3, 4).done(1);
    assertEquals(List.of(0.125, 1.0), shares);
    assertTrue(progress.part(1, 4).isCancelled());
  }
}
