package org.silkroadatlas.dataset;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.silkroadatlas.model.WordSuggestions;

/**
 * A pack in a folder. Only regular files inside the folder that are not too large are read.
 *
 * @param folder the folder
 * @param prefix the prefix for file names in faults
 */
record FolderFiles(Path folder, String prefix) implements PackFiles {
  private static final String TEXT = "text";
  private static final String JSON = ".json";

  /** Files that describe a dataset without being part of it. */
  private static final Set<String> DESCRIPTIONS =
      Set.of("datapackage.json", "ro-crate-metadata.json", "facts.json", "earlier.json");

  private static final Pattern COPY =
      Pattern.compile("\\(\\d+\\)|[ ._-]copy|~", Pattern.CASE_INSENSITIVE);

  @Override
  public String label(PackFile file) {
    return prefix + file.fileName();
  }

  @Override
  public boolean has(PackFile file) {
    return Files.exists(folder.resolve(file.fileName()), LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public boolean check(Faults faults) {
    if (!Files.isDirectory(folder)) {
      var name = Optional.ofNullable(folder.getFileName()).orElse(folder).toString();
      if (Files.exists(folder)) {
        var parent = Optional.ofNullable(folder.getParent()).map(Path::toString).orElse(".");
        faults.add(shown(name), 1, 1, FaultKind.FILE_NOT_FOLDER, shown(parent));
      } else {
        faults.add(shown(name), 1, 1, FaultKind.NOT_A_FOLDER);
      }
      return false;
    }
    if (Stream.of(PackFile.values()).noneMatch(this::has) && textLanguages().isEmpty()) {
      faults.add(PackFile.EVENTS.fileName(), 1, 1, FaultKind.NO_FILES);
      return false;
    }
    try (var entries = Files.list(folder)) {
      entries
          .map(entry -> String.valueOf(entry.getFileName()))
          .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".json"))
          .filter(name -> PackFile.named(name).isEmpty() && !DESCRIPTIONS.contains(name))
          .sorted()
          .forEach(name -> otherFile(name, faults));
    } catch (IOException e) {
      faults.add(shown(String.valueOf(folder.getFileName())), 1, 1, FaultKind.UNREADABLE, cause(e));
    }
    return true;
  }

  @Override
  public List<String> textLanguages() {
    var texts = folder.resolve(TEXT);
    if (!Files.isDirectory(texts)) {
      return List.of();
    }
    try (var entries = Files.list(texts)) {
      return entries
          .map(entry -> String.valueOf(entry.getFileName()))
          .filter(name -> name.endsWith(JSON))
          .map(name -> name.substring(0, name.length() - JSON.length()))
          .filter(PlainRecords::isLanguage)
          .sorted()
          .toList();
    } catch (IOException _) {
      return List.of();
    }
  }

  @Override
  public String textLabel(String language) {
    return prefix + TEXT + "/" + language + JSON;
  }

  @Override
  public Optional<byte[]> readText(String language, Faults faults) {
    return readInside(folder.resolve(TEXT).resolve(language + JSON), textLabel(language), faults);
  }

  /**
   * A misspelt name is a fault, because the content of the file would be missing. Copies, hidden
   * files and files of other programs are ignored.
   */
  private static void otherFile(String name, Faults faults) {
    var known = Stream.of(PackFile.values()).map(PackFile::fileName).toList();
    var near = WordSuggestions.suggest(name.toLowerCase(Locale.ROOT), known);
    if (near.isPresent() && !name.startsWith(".") && !COPY.matcher(name).find()) {
      faults.add(
          shown(name), 1, 1, FaultKind.UNKNOWN_FILE, Faults.text("mend.name-it", near.get()));
    } else {
      faults.warn(shown(name), 1, 1, FaultKind.FOREIGN_FILE);
    }
  }

  /** A file name as shown in faults. */
  static String shown(String name) {
    var quoted = Faults.quoted(name);
    return quoted.substring(1, quoted.length() - 1);
  }

  @Override
  public Optional<byte[]> read(PackFile file, Faults faults) {
    if (!has(file)) {
      return Optional.empty();
    }
    return readInside(folder.resolve(file.fileName()), label(file), faults);
  }

  private Optional<byte[]> readInside(Path path, String label, Faults faults) {
    try {
      var real = path.toRealPath();
      if (!real.startsWith(folder.toRealPath())) {
        return refuse(label, faults, FaultKind.OUTSIDE_FOLDER);
      }
      return bytes(real, label, faults);
    } catch (IOException e) {
      faults.add(label, 1, 1, FaultKind.UNREADABLE, cause(e));
      return Optional.empty();
    }
  }

  /**
   * The content of a regular file, if it is not too large.
   *
   * @param label its name in faults
   */
  static Optional<byte[]> bytes(Path file, String label, Faults faults) {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return refuse(label, faults, FaultKind.NOT_A_FILE);
      }
      try (var in = Files.newInputStream(file)) {
        var bytes = in.readNBytes(Limits.BYTES + 1);
        return bytes.length > Limits.BYTES
            ? refuse(label, faults, FaultKind.TOO_LARGE_FILE)
            : Optional.of(bytes);
      }
    } catch (IOException e) {
      faults.add(label, 1, 1, FaultKind.UNREADABLE, cause(e));
      return Optional.empty();
    }
  }

  private static Optional<byte[]> refuse(String label, Faults faults, FaultKind kind) {
    faults.add(label, 1, 1, kind, megabytes());
    return Optional.empty();
  }

  /** The maximum size of a file, and of all files of a pack. */
  static String megabytes() {
    return Integer.toString(Limits.BYTES / 1_000_000);
  }

  private static String cause(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> Faults.text("cause.access-denied");
      case NoSuchFileException _ -> Faults.text("cause.not-there");
      default -> Faults.text("cause.other", e.getClass().getSimpleName());
    };
  }
}
