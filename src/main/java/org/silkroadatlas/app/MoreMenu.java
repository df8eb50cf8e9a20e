package org.silkroadatlas.app;

import static org.silkroadatlas.app.command.CommandId.*;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.silkroadatlas.app.command.CommandId;
import org.silkroadatlas.app.command.Commands;
import org.silkroadatlas.app.settings.TextSize;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Language;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.LazyTooltip;
import org.silkroadatlas.lecture.LectureController;
import org.silkroadatlas.model.Tour;
import org.silkroadatlas.present.Presenter;

/** The menu of less frequent actions, behind one button of the toolbar. JavaFX thread only. */
final class MoreMenu {
  private final MenuButton button = new MenuButton(null, Icons.more());
  private final Messages messages;
  private final Commands commands;
  private final LectureController lectures;
  private final WindowAppearance appearance;

  /**
   * Creates the menu.
   *
   * @param own the menu of own records
   * @param speak sets the language of the window; the system's if empty
   */
  MoreMenu(
      Messages messages,
      Commands commands,
      Coordinator coordinator,
      LectureController lectures,
      Menu own,
      Presenter presenter,
      WindowAppearance appearance,
      Consumer<Optional<Language>> speak) {
    this.messages = messages;
    this.commands = commands;
    this.lectures = lectures;
    this.appearance = appearance;
    button.getStyleClass().addAll("flat", "icon-button", "more");
    button.setId("bar-more");
    LazyTooltip.set(button, messages.get("app.bar.more"));
    button.setAccessibleText(messages.get("app.bar.more"));
    var tours = new Menu(messages.get("app.menu.tours"));
    var sizes = new Menu(messages.get("app.menu.textSize"));
    sizes.setId("menu-text-size");
    var records = new RecordLanguages(messages, coordinator);
    var displays = new Menu(messages.get("app.menu.displays"));
    // The tours are those of the open dataset, the displays those currently connected.
    button.setOnShowing(
        showing -> {
          var open = coordinator.index().dataset().tours();
          tours.getItems().setAll(open.stream().map(this::tour).toList());
          var choices = presenter.choices();
          displays.setVisible(choices.size() > 1);
          displays.getItems().setAll(choices.stream().map(MoreMenu::display).toList());
          sizes.getItems().setAll(sizes());
          records.show();
        });
    button.getItems().addAll(lectures.menu(), own, tours);
    add(PRESENT, PRESENT_FROM_START);
    button.getItems().add(displays);
    add(EXERCISES);
    button.getItems().add(new SeparatorMenuItem());
    add(OPEN_DATASET, BUNDLED_DATASET);
    button.getItems().addAll(new SeparatorMenuItem(), export());
    add(COPY_VIEW, OPEN_VIEW);
    button.getItems().add(new SeparatorMenuItem());
    add(THEME);
    button.getItems().addAll(languages(speak), records.menu(), sizes);
    add(FULL_SCREEN);
    button.getItems().add(new SeparatorMenuItem());
    add(START_PAGE, HELP, ABOUT);
  }

  private void add(CommandId... ids) {
    for (var id : ids) {
      button.getItems().add(commands.menuItem(id, messages));
    }
  }

  private Menu export() {
    var menu = new Menu(messages.get("app.menu.export"));
    for (var id :
        List.of(
            EXPORT_VIEW,
            EXPORT_MAP,
            EXPORT_HANDOUT,
            EXPORT_WORKSHEET,
            EXPORT_PAGE,
            EXPORT_RECORDS)) {
      menu.getItems().add(commands.menuItem(id, messages));
    }
    menu.getItems().add(new SeparatorMenuItem());
    for (var id :
        List.of(
            EXPORT_SLIDES,
            EXPORT_LECTURE,
            EXPORT_NOTES,
            EXPORT_LECTURE_PAGE,
            EXPORT_LECTURE_PAGE_NOTES)) {
      menu.getItems().add(commands.menuItem(id, messages));
    }
    return menu;
  }

  private Menu languages(Consumer<Optional<Language>> speak) {
    var menu = new Menu(messages.get("app.menu.language"));
    // The icon helps people who cannot read the current language.
    menu.setGraphic(Icons.language());
    menu.setId("menu-language");
    var system = messages.get("app.menu.language.system", Language.ofSystem().ownName());
    var bySystem = new MenuItem(system);
    bySystem.setOnAction(chosen -> speak.accept(Optional.empty()));
    menu.getItems().addAll(bySystem, new SeparatorMenuItem());
    var group = new ToggleGroup();
    for (var language : Language.values()) {
      var item = new RadioMenuItem(language.ownName());
      item.setId("language-" + language.code());
      item.setToggleGroup(group);
      item.setSelected(language == messages.language());
      item.setOnAction(chosen -> speak.accept(Optional.of(language)));
      menu.getItems().add(item);
    }
    return menu;
  }

  /** Created when shown, since keys can change the size too. */
  private List<MenuItem> sizes() {
    var percent = NumberFormat.getPercentInstance(messages.locale());
    return Arrays.stream(TextSize.values())
        .map(size -> size(size, percent.format(size.factor())))
        .toList();
  }

  private MenuItem size(TextSize size, String name) {
    var item = new RadioMenuItem(name);
    item.setId("text-size-" + size.percent());
    item.setSelected(size == appearance.textSize());
    item.setOnAction(chosen -> appearance.setTextSize(size));
    return item;
  }

  private MenuItem tour(Tour tour) {
    var item = new MenuItem(tour.title());
    // An underscore in a title does not mark a mnemonic.
    item.setMnemonicParsing(false);
    item.setOnAction(chosen -> lectures.begin(tour));
    return item;
  }

  private static MenuItem display(Presenter.Choice choice) {
    var item = new RadioMenuItem(choice.name());
    item.setMnemonicParsing(false);
    item.setSelected(choice.isChosen());
    item.setOnAction(chosen -> choice.choose().run());
    return item;
  }

  MenuButton button() {
    return button;
  }
}
