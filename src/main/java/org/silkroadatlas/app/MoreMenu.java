package org.silkroadatlas.app;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.app.export.ExportChoices.Layout;
import org.silkroadatlas.app.settings.TextSize;
import org.silkroadatlas.coordination.Language;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.LazyTooltip;
import org.silkroadatlas.model.Tour;
import org.silkroadatlas.present.Presenter;

/** What is needed seldom, behind one button of the bar. */
final class MoreMenu {
  /** What the entries do. */
  interface Acts {
    void goHome();

    List<Tour> tours();

    void beginTour(Tour tour);

    Menu lecture();

    void openDataset();

    void openBundled();

    void export(Optional<Layout> layout);

    /** Exports the whole lecture that is open. */
    void exportLecture(Layout layout);

    /** Whether a lecture or tour is open. */
    boolean hasLecture();

    void copyState();

    void openState();

    void toggleTheme();

    /** The language that is spoken. */
    Language language();

    /** Speaks a language; that of the system if none is given. */
    void speak(Optional<Language> language);

    /** How large the text is. */
    TextSize textSize();

    /** Makes the text larger or smaller. */
    void setTextSize(TextSize size);

    void toggleFullScreen();

    void present();

    void presentFromStart();

    List<Presenter.Choice> displays();

    void showHelp();

    void showAbout();
  }

  private final MenuButton button = new MenuButton(null, Icons.more());
  private final Messages messages;

  MoreMenu(Messages messages, Acts acts) {
    this.messages = messages;
    button.getStyleClass().addAll("flat", "icon-button", "more");
    button.setId("bar-more");
    LazyTooltip.set(button, messages.get("app.bar.more"));
    button.setAccessibleText(messages.get("app.bar.more"));
    var tours = new Menu(messages.get("app.menu.tours"));
    var slides = item("exportSlides", null, () -> acts.exportLecture(Layout.WHOLE));
    var handout = item("exportLecture", null, () -> acts.exportLecture(Layout.HANDOUT));
    var page = item("exportLecturePage", null, () -> acts.exportLecture(Layout.PAGE));
    var sizes = new Menu(messages.get("app.menu.textSize"));
    sizes.setId("menu-text-size");
    var displays = new Menu(messages.get("app.menu.displays"));
    // The tours are those of the dataset that is open at the time, the displays those plugged in.
    button.setOnShowing(
        showing -> {
          tours.getItems().setAll(acts.tours().stream().map(t -> tour(t, acts)).toList());
          var choices = acts.displays();
          displays.setVisible(choices.size() > 1);
          displays.getItems().setAll(choices.stream().map(MoreMenu::display).toList());
          sizes.getItems().setAll(sizes(acts));
          slides.setDisable(!acts.hasLecture());
          handout.setDisable(!acts.hasLecture());
          page.setDisable(!acts.hasLecture());
        });
    button
        .getItems()
        .addAll(
            acts.lecture(),
            tours,
            item("present", "F5", acts::present),
            item("presentFromStart", "Shift+F5", acts::presentFromStart),
            displays,
            new SeparatorMenuItem(),
            item("open", "Shortcut+Shift+O", acts::openDataset),
            item("bundled", null, acts::openBundled),
            new SeparatorMenuItem(),
            export(acts, slides, handout, page),
            item("copyState", "Shortcut+Shift+C", acts::copyState),
            item("openState", "Shortcut+Shift+V", acts::openState),
            new SeparatorMenuItem(),
            item("theme", "Shortcut+T", acts::toggleTheme),
            languages(acts),
            sizes,
            item("fullScreen", "F11", acts::toggleFullScreen),
            new SeparatorMenuItem(),
            item("help", "F1", acts::showHelp),
            item("about", null, acts::showAbout));
  }

  private Menu export(Acts acts, MenuItem... ofLecture) {
    var menu =
        new Menu(
            messages.get("app.menu.export"),
            null,
            item("exportView", "Shortcut+E", () -> acts.export(Optional.of(Layout.WHOLE))),
            item("exportMap", null, () -> acts.export(Optional.of(Layout.MAP))),
            item("exportHandout", "Shortcut+P", () -> acts.export(Optional.of(Layout.HANDOUT))),
            item("exportWorksheet", null, () -> acts.export(Optional.of(Layout.WORKSHEET))),
            item("exportPage", null, () -> acts.export(Optional.of(Layout.PAGE))),
            item("exportRecords", "Shortcut+Shift+E", () -> acts.export(Optional.empty())),
            new SeparatorMenuItem());
    menu.getItems().addAll(ofLecture);
    return menu;
  }

  private Menu languages(Acts acts) {
    var menu = new Menu(messages.get("app.menu.language"));
    // The word itself tells somebody nothing who cannot read it.
    menu.setGraphic(Icons.language());
    menu.setId("menu-language");
    var system = messages.get("app.menu.language.system", Language.ofSystem().ownName());
    var bySystem = new MenuItem(system);
    bySystem.setOnAction(chosen -> acts.speak(Optional.empty()));
    menu.getItems().addAll(bySystem, new SeparatorMenuItem());
    var group = new ToggleGroup();
    for (var language : Language.values()) {
      var item = new RadioMenuItem(language.ownName());
      item.setId("language-" + language.code());
      item.setToggleGroup(group);
      item.setSelected(language == acts.language());
      item.setOnAction(chosen -> acts.speak(Optional.of(language)));
      menu.getItems().add(item);
    }
    return menu;
  }

  /** Made when they are shown, since the size is changed by keys, too. */
  private List<MenuItem> sizes(Acts acts) {
    var percent = NumberFormat.getPercentInstance(messages.locale());
    return Arrays.stream(TextSize.values())
        .map(size -> size(size, percent.format(size.factor()), acts))
        .toList();
  }

  private static MenuItem size(TextSize size, String name, Acts acts) {
    var item = new RadioMenuItem(name);
    item.setId("text-size-" + size.percent());
    item.setSelected(size == acts.textSize());
    item.setOnAction(chosen -> acts.setTextSize(size));
    return item;
  }

  private static MenuItem tour(Tour tour, Acts acts) {
    var item = new MenuItem(tour.title());
    item.setOnAction(chosen -> acts.beginTour(tour));
    return item;
  }

  private static MenuItem display(Presenter.Choice choice) {
    var item = new RadioMenuItem(choice.name());
    item.setSelected(choice.isChosen());
    item.setOnAction(chosen -> choice.choose().run());
    return item;
  }

  private MenuItem item(String key, @Nullable String keys, Runnable act) {
    var item = new MenuItem(messages.get("app.menu." + key));
    item.setOnAction(chosen -> act.run());
    if (keys != null) {
      item.setAccelerator(KeyCombination.valueOf(keys));
    }
    return item;
  }

  MenuButton button() {
    return button;
  }
}
