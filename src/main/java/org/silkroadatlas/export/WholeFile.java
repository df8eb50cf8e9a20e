package org.silkroadatlas.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import org.silkroadatlas.dataset.FileReplacement;
import org.silkroadatlas.export.ExportException.Reason;

/** Writes files completely or not at all: first beside their target, then moved. */
public final class WholeFile {
  /** Less free space than this counts as a full disk. */
  private static final long NO_ROOM = 64 * 1024;

  /** The content of a file. */
  public interface Content {
    /** Writes the content; the caller closes the stream. */
    void write(OutputStream out) throws IOException;
  }

  private WholeFile() {}

  /**
   * Writes a file, replacing an existing one.
   *
   * @throws ExportException if it cannot be written
   * @throws CancellationException if the progress cancels; nothing is left behind in that case
   *     either
   */
  public static void write(Path file, Progress progress, Content content) throws ExportException {
    writeAll(List.of(file), progress, number -> content);
  }

  /**
   * Writes several files; none is put in place before all are written.
   *
   * @param contents the content of the file with a given number, from 0; created when needed
   * @throws ExportException if one cannot be written
   * @throws CancellationException if the progress cancels; nothing is left behind in that case
   *     either
   */
  public static void writeAll(List<Path> files, Progress progress, IntFunction<Content> contents)
      throws ExportException {
    var drafts = new ArrayList<Draft>();
    for (var file : files) {
      drafts.add(Draft.of(file));
    }
    try {
      for (var i = 0; i < drafts.size(); i++) {
        drafts.get(i).fill(progress, contents.apply(i));
      }
      progress.check();
      for (var draft : drafts) {
        draft.settle();
      }
    } finally {
      drafts.forEach(draft -> discard(draft.draft));
    }
  }

  /** A file being prepared beside its target. */
  private record Draft(Path file, Path target, Path draft) {
    static Draft of(Path file) throws ExportException {
      var target = WholeFile.target(file);
      var draft = target.resolveSibling(".silk-road-atlas-" + UUID.randomUUID() + ".part");
      // Also if the program is terminated in the meantime.
      draft.toFile().deleteOnExit();
      return new Draft(file, target, draft);
    }

    void fill(Progress progress, Content content) throws ExportException {
      try (var out =
          new BufferedOutputStream(
              new Checked(
                  Files.newOutputStream(
                      draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                  progress))) {
        content.write(out);
      } catch (IOException e) {
        throw new ExportException(reason(e, target), file, e);
      }
    }

    void settle() throws ExportException {
      try {
        FileReplacement.settle(draft, target);
      } catch (IOException e) {
        throw new ExportException(reason(e, target), file, e);
      }
    }
  }

  /** The file itself, or the target of a link, after all possible checks. */
  private static Path target(Path file) throws ExportException {
    var absolute = file.toAbsolutePath();
    var folder = absolute.getParent();
    if (Files.isDirectory(absolute)) {
      throw new ExportException(Reason.IS_FOLDER, file, null);
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new ExportException(Reason.NO_FOLDER, file, null);
    }
    if (Files.exists(absolute) && !Files.isWritable(absolute)) {
      throw new ExportException(Reason.READ_ONLY, file, null);
    }
    try {
      return Files.isSymbolicLink(absolute) && Files.exists(absolute)
          ? absolute.toRealPath()
          : absolute;
    } catch (IOException e) {
      throw new ExportException(Reason.OTHER, file, e);
    }
  }

  private static void discard(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException | ReadOnlyFileSystemException e) {
      System.getLogger("export").log(System.Logger.Level.WARNING, "Draft not removed", e);
    }
  }

  private static Reason reason(IOException fault, Path target) {
    var said = Objects.requireNonNullElse(fault.getMessage(), "").toLowerCase(Locale.ROOT);
    if (fault instanceof AccessDeniedException
        || said.contains("read-only")
        || said.contains("operation not permitted")) {
      return Reason.READ_ONLY;
    }
    return said.contains("no space") || said.contains("not enough space") || isFull(target)
        ? Reason.DISK_FULL
        : Reason.OTHER;
  }

  /** For systems whose messages are in another language. */
  private static boolean isFull(Path target) {
    try {
      return Files.getFileStore(Objects.requireNonNull(target.getParent())).getUsableSpace()
          < NO_ROOM;
    } catch (IOException e) {
      return false;
    }
  }

  /** Stops between two blocks if the export is cancelled. */
  private static final class Checked extends FilterOutputStream {
    private final Progress progress;

    Checked(OutputStream out, Progress progress) {
      super(out);
      this.progress = progress;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      progress.check();
      out.write(bytes, offset, length);
    }
  }
}
