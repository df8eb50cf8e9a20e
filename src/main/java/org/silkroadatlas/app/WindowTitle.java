package org.silkroadatlas.app;

import java.nio.file.Path;
import java.util.Optional;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.lecture.LectureModel;

/** The title of the window, which distinguishes windows with different lectures. */
final class WindowTitle {
  private WindowTitle() {}

  /** The lecture with its file, and whether it has unsaved changes. */
  static String of(LectureModel lecture, Messages messages) {
    return lecture
        .opened()
        .map(
            it ->
                messages.get(
                    lecture.isUnsaved() ? "app.title.unsaved" : "app.title.lecture",
                    named(it, messages)))
        .orElseGet(() -> messages.get("app.title"));
  }

  private static String named(LectureModel.Opened it, Messages messages) {
    var title = it.lecture().title();
    return it.file()
        .map(file -> messages.get("app.title.file", title, withFolder(file)))
        .orElse(title);
  }

  /** Copies of a lecture may have the same name in different folders. */
  private static String withFolder(Path file) {
    var name = String.valueOf(file.getFileName());
    return Optional.ofNullable(file.toAbsolutePath().getParent())
        .flatMap(folder -> Optional.ofNullable(folder.getFileName()))
        .map(folder -> folder + "/" + name)
        .orElse(name);
  }
}
