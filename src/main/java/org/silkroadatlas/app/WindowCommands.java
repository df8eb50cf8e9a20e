package org.silkroadatlas.app;

import static org.silkroadatlas.app.command.CommandId.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import org.silkroadatlas.app.command.Command;
import org.silkroadatlas.app.command.CommandId;
import org.silkroadatlas.app.export.ExportBar;
import org.silkroadatlas.app.export.ExportChoices.Layout;
import org.silkroadatlas.app.settings.TextSize;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.lecture.LectureModel;
import org.silkroadatlas.map.MapView;
import org.silkroadatlas.present.Presentation;
import org.silkroadatlas.present.Presenter;
import org.silkroadatlas.query.OpenView;
import org.silkroadatlas.query.StateException;

/** Defines what each command of the window does. JavaFX thread only. */
final class WindowCommands {
  private final List<Command> commands = new ArrayList<>();

  List<Command> all() {
    return List.copyOf(commands);
  }

  private void add(CommandId id, Runnable action) {
    commands.add(new Command(id, action));
  }

  private void add(CommandId id, Runnable action, ObservableBooleanValue enabled) {
    commands.add(new Command(id, action, enabled));
  }

  /** Back, forward, home, and the state as text. */
  WindowCommands state(Coordinator coordinator, MapView map, StatusBar status, Messages messages) {
    add(BACK, coordinator::back, coordinator.canGoBackProperty());
    add(FORWARD, coordinator::forward, coordinator.canGoForwardProperty());
    add(
        COPY_VIEW,
        () -> {
          var content = new ClipboardContent();
          content.putString(coordinator.stateLine(Optional.of(map.position())));
          Clipboard.getSystemClipboard().setContent(content);
          status.say(messages.get("app.status.copied"));
        });
    add(OPEN_VIEW, () -> openView(coordinator, status, messages));
    return this;
  }

  private static void openView(Coordinator coordinator, StatusBar status, Messages messages) {
    var line = Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
    try {
      coordinator.show(line);
    } catch (StateException e) {
      status.say(messages.get("app.status.noState", String.valueOf(e.getMessage())));
    }
  }

  /** Home, which shows the start page when used again. */
  WindowCommands home(Coordinator coordinator, Runnable startPage) {
    add(
        HOME,
        () -> {
          var home = coordinator.index().home().withPosition(coordinator.state().position());
          if (coordinator.state().equals(home)) {
            startPage.run();
          }
          coordinator.perform(new Action.Home());
        });
    add(START_PAGE, startPage);
    return this;
  }

  /** Commands that move the focus. */
  WindowCommands keyboard(Runnable focusSearch, PaneLayout layout, Scene scene) {
    add(SEARCH, focusSearch);
    add(NEXT_PANE, () -> layout.cycle(scene.getFocusOwner(), false));
    add(PREVIOUS_PANE, () -> layout.cycle(scene.getFocusOwner(), true));
    add(MAXIMISE_PANE, () -> layout.toggleMaximised(scene.getFocusOwner()));
    return this;
  }

  /** Exercises in the panel. */
  WindowCommands exercises(Coordinator coordinator) {
    add(EXERCISES, () -> coordinator.changeView(view -> view.withOpen(OpenView.EXERCISES)));
    return this;
  }

  WindowCommands datasets(OpenDataset datasets) {
    add(OPEN_DATASET, datasets::choose);
    add(BUNDLED_DATASET, datasets::openBundled);
    return this;
  }

  /** Exports of the current view, and of the lecture while one is open. */
  WindowCommands exports(ExportBar exports, LectureModel lecture) {
    add(EXPORT_VIEW, () -> exports.choose(Optional.of(Layout.WHOLE)));
    add(EXPORT_MAP, () -> exports.choose(Optional.of(Layout.MAP)));
    add(EXPORT_HANDOUT, () -> exports.choose(Optional.of(Layout.HANDOUT)));
    add(EXPORT_WORKSHEET, () -> exports.choose(Optional.of(Layout.WORKSHEET)));
    add(EXPORT_PAGE, () -> exports.choose(Optional.of(Layout.PAGE)));
    add(EXPORT_RECORDS, () -> exports.choose(Optional.empty()));
    var isOpen =
        Bindings.createBooleanBinding(() -> lecture.opened().isPresent(), lecture.openedProperty());
    add(EXPORT_SLIDES, () -> exportLecture(exports, lecture, Layout.WHOLE), isOpen);
    add(EXPORT_LECTURE, () -> exportLecture(exports, lecture, Layout.HANDOUT), isOpen);
    add(EXPORT_NOTES, () -> exportLecture(exports, lecture, Layout.NOTES), isOpen);
    add(EXPORT_LECTURE_PAGE, () -> exportLecture(exports, lecture, Layout.PAGE), isOpen);
    add(
        EXPORT_LECTURE_PAGE_NOTES,
        () -> exportLecture(exports, lecture, Layout.PAGE_WITH_NOTES),
        isOpen);
    return this;
  }

  private static void exportLecture(ExportBar exports, LectureModel lecture, Layout layout) {
    lecture.opened().ifPresent(it -> exports.chooseForLecture(it.lecture(), it.file(), layout));
  }

  WindowCommands presenting(Presenter presenter, Supplier<Presentation> presentation) {
    add(PRESENT, () -> presenter.pressStart(presentation));
    add(PRESENT_FROM_START, () -> presenter.pressStart(() -> presentation.get().fromStart()));
    return this;
  }

  WindowCommands appearance(WindowAppearance appearance, Stage stage) {
    add(THEME, appearance::toggleTheme);
    text(LARGER_TEXT, TextSize::larger, appearance);
    text(SMALLER_TEXT, TextSize::smaller, appearance);
    text(USUAL_TEXT, size -> TextSize.USUAL, appearance);
    add(FULL_SCREEN, () -> stage.setFullScreen(!stage.isFullScreen()));
    return this;
  }

  private void text(CommandId id, UnaryOperator<TextSize> next, WindowAppearance appearance) {
    add(id, () -> appearance.setTextSize(next.apply(appearance.textSize())));
  }

  WindowCommands help(Runnable help, Runnable about) {
    add(HELP, help);
    add(ABOUT, about);
    return this;
  }
}
