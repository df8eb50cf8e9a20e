package org.silkroadatlas.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.silkroadatlas.app.command.Command;
import org.silkroadatlas.app.command.Commands;
import org.silkroadatlas.app.exercise.ExerciseView;
import org.silkroadatlas.app.export.ExportBar;
import org.silkroadatlas.app.export.ExportChoices.Layout;
import org.silkroadatlas.app.export.Exporter;
import org.silkroadatlas.app.settings.BookmarksFile;
import org.silkroadatlas.app.settings.PresenterPreferencesFile;
import org.silkroadatlas.app.settings.Settings;
import org.silkroadatlas.app.settings.SettingsFile;
import org.silkroadatlas.app.settings.StartFile;
import org.silkroadatlas.app.settings.SystemPreferences;
import org.silkroadatlas.app.start.ErrorReport;
import org.silkroadatlas.app.start.IdleMemoryTrimmer;
import org.silkroadatlas.app.start.StartPhases;
import org.silkroadatlas.app.welcome.StartPage;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Language;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.AtlasPane;
import org.silkroadatlas.draw.KeyPositions;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.lecture.Dialogs;
import org.silkroadatlas.lecture.LectureController;
import org.silkroadatlas.lecture.LectureModel;
import org.silkroadatlas.map.MapView;
import org.silkroadatlas.own.OwnCollection;
import org.silkroadatlas.own.OwnController;
import org.silkroadatlas.panel.PanelView;
import org.silkroadatlas.panel.filter.FilterChips;
import org.silkroadatlas.panel.search.SearchField;
import org.silkroadatlas.present.Presentation;
import org.silkroadatlas.present.Presenter;
import org.silkroadatlas.query.MapPosition;
import org.silkroadatlas.query.State;
import org.silkroadatlas.timeline.TimelineView;
import org.silkroadatlas.views.ViewsOverMap;

/** The window: the toolbar, the three panes and the status line. JavaFX thread only. */
public final class AtlasWindow {
  private final Stage stage;
  private final Coordinator coordinator;
  private final Messages messages;
  private final BaseMap baseMap;
  private final SettingsFile settingsFile;
  private final Consumer<URI> openLink;
  private final MapView map;
  private final TimelineView timeline;
  private final PanelView panel;
  private final PaneLayout layout;
  private final MainToolbar bar;
  private final StatusBar status;
  private final WarningBar warnings;
  private final LectureModel lecture;
  private final OwnCollection own;
  private final OwnController ownRecords;
  private final LectureController lectures;
  private final WindowScenePictures pictures;
  private final StartPage startPage;
  private final BorderPane root;
  private final Scene scene;
  private final OpenDataset openDataset;
  private final ExportBar exports;
  private final Presenter presenter;
  private final WindowAppearance appearance;
  private final SlideOverPanes slides;
  private final WindowExercises exercises;
  private Palette palette;
  private Subscription subscription = Subscription.EMPTY;

  /** Creates the window without showing it. */
  public AtlasWindow(
      Stage stage,
      Coordinator coordinator,
      Messages messages,
      BaseMap baseMap,
      Settings settings,
      SettingsFile settingsFile,
      Consumer<URI> openLink) {
    this(
        stage,
        coordinator,
        messages,
        baseMap,
        settings,
        settingsFile,
        openLink,
        new LectureModel(),
        new OwnCollection(coordinator, settingsFile.beside("own.json")));
  }

  private AtlasWindow(
      Stage stage,
      Coordinator coordinator,
      Messages messages,
      BaseMap baseMap,
      Settings settings,
      SettingsFile settingsFile,
      Consumer<URI> openLink,
      LectureModel lecture,
      OwnCollection own) {
    this.stage = stage;
    this.coordinator = coordinator;
    this.messages = messages;
    this.baseMap = baseMap;
    this.settingsFile = settingsFile;
    this.openLink = openLink;
    this.lecture = lecture;
    this.own = own;
    coordinator.translateTo(messages.language().code());
    appearance = new WindowAppearance(settings);
    palette = appearance.palette();
    map = new MapView(coordinator, messages, baseMap, palette);
    timeline = new TimelineView(coordinator, messages, palette);
    panel = new PanelView(coordinator, messages, palette, openLink);
    exercises = new WindowExercises(coordinator);
    panel.offerExercises(exercises::view);
    layout = new PaneLayout(map.region(), timeline.region(), panel.region(), settings);
    openDataset = new OpenDataset(stage, coordinator, messages);
    status = new StatusBar(coordinator, messages);
    warnings = new WarningBar(settingsFile.warnings(), messages);
    pictures = new WindowScenePictures(coordinator, messages, baseMap, appearance::forPresenting);
    lectures =
        new LectureController(
            lecture,
            coordinator,
            messages,
            new WindowLectureHost(map, status, own, pictures, exercises::asked),
            new Dialogs(stage, messages),
            settingsFile.beside("lectures"));
    ownRecords =
        new OwnController(
            stage,
            messages,
            coordinator,
            () -> baseMap,
            own,
            settingsFile.beside("columns.properties"),
            new Dialogs(stage, messages)::replace,
            status::say);
    map.setOnAdd(ownRecords::addAt);
    map.setOnScenes(lectures::addRecords);
    timeline.setOnAdd(ownRecords::addIn);
    new BookmarksFile(settingsFile.beside("bookmarks.txt"), settingsFile.warnings())
        .keep(panel.bookmarks());
    exports =
        new ExportBar(
            stage,
            messages,
            () -> new Exporter(coordinator.whole(), () -> baseMap, messages),
            appearance::theme,
            this::stateToExport,
            status::say);
    ViewsOverMap.register(map, coordinator, messages, exports::chooseView);
    var host = new WindowExerciseHost(coordinator, messages, baseMap, lectures, exports);
    exercises.makeBy(
        () -> new ExerciseView(coordinator, messages, baseMap, palette, lecture, host));
    presenter =
        new Presenter(
            stage,
            coordinator,
            messages,
            baseMap,
            appearance::forPresenting,
            new PresenterPreferencesFile(
                settingsFile.beside("presenting.properties"), settingsFile.warnings()));
    presenter.setOnMeasured(talk -> lectures.offerTimes(talk.programme().scenes(), talk.times()));
    scene =
        new Scene(
            new Group(),
            Math.min(settings.width(), ScreenFit.screen().getWidth()),
            Math.min(settings.height(), ScreenFit.screen().getHeight()));
    startPage =
        new StartPage(
            coordinator,
            messages,
            lectures,
            layout.root(),
            baseMap,
            () -> palette,
            new StartFile(settingsFile.beside("start.txt")));
    slides = new SlideOverPanes(lecture, coordinator, messages, startPage.region(), panel.region());
    var search = new SearchField(coordinator, messages);
    search.setOnChosen(panel::focusPage);
    search.setOnScenes(lectures::addRecords);
    var commands = new Commands(commands(search));
    bar =
        new MainToolbar(
            coordinator,
            messages,
            new FilterChips(coordinator, messages),
            search,
            commands,
            new MoreMenu(
                messages,
                commands,
                coordinator,
                lectures,
                ownRecords.menu(),
                presenter,
                appearance,
                this::speak),
            appearance);
    root =
        new BorderPane(
            slides.region(),
            new VBox(bar.region(), panel.views()),
            null,
            new VBox(
                startPage.hints(),
                warnings.region(),
                lectures.foot(),
                exports.region(),
                status.region()),
            lectures.column());
    root.getStyleClass().add("atlas");
    KeyPositions.installEverywhere();
    ToolkitTexts.speak(messages);
    KeyboardFocusRing.install(scene, root);
    new DropHandler(lectures::open, ownRecords::open, openDataset::open, this::refuse)
        .accept(scene);
    new Keys(coordinator, lectures).install(scene, commands);
    panel.installViewKeys(scene);
    appearance.onChange(this::showAppearance);
  }

  private List<Command> commands(SearchField search) {
    return new WindowCommands()
        .state(coordinator, map, status, messages)
        .home(coordinator, startPage::show)
        .keyboard(search::focus, layout, scene)
        .exercises(coordinator)
        .datasets(openDataset)
        .exports(exports, lecture)
        .presenting(presenter, this::presentation)
        .appearance(appearance, stage)
        .help(this::showHelp, this::showAbout)
        .all();
  }

  /** Shows the start page, but only the first time the program is started. */
  void welcome() {
    startPage.welcome();
  }

  private void showHelp() {
    ShortcutHelp.show(stage, messages, scene.getStylesheets(), appearance.textSize().factor());
  }

  private void showAbout() {
    AboutDialog.show(
        stage, messages, coordinator.index().dataset().manifest(), appearance.textSize().factor());
  }

  /** Lists dropped files that are not opened. */
  void refuse(DropHandler.Refused refused) {
    var lines = new ArrayList<String>();
    if (!refused.strangers().isEmpty()) {
      lines.add(messages.get("app.drop.strangers", String.join(", ", refused.strangers())));
    }
    if (!refused.more().isEmpty()) {
      lines.add(messages.get("app.drop.more", String.join(", ", refused.more())));
    }
    Dialogs.alert(
            stage,
            Alert.AlertType.INFORMATION,
            messages.get("app.title"),
            messages.get("app.drop.refused"),
            String.join("\n\n", lines))
        .show();
  }

  /** Follows the system preferences, except for a theme chosen in the atlas itself. */
  public void follow(SystemPreferences now) {
    map.setAnimated(!now.still());
    appearance.follow(now);
  }

  private List<AtlasPane> panes() {
    return List.of(map, timeline, panel);
  }

  /** Shows the window. */
  public void show() {
    stage.getIcons().setAll(WindowIcons.load());
    ScreenFit.setLeastSize(stage);
    fill();
    StartPhases.ended("attached");
    stage.sizeToScene();
    stage.setMaximized(appearance.settings().maximised());
    stage.show();
    map.region().requestFocus();
  }

  private void fill() {
    showAppearance();
    panes().forEach(AtlasPane::attach);
    subscription =
        Subscription.combine(
            bar.attach(),
            status.attach(),
            warnings.attach(),
            own.attach(),
            lectures.attach(),
            pictures.attach(),
            slides.attach(scene),
            lecture.openedProperty().subscribe(opened -> showTitle()),
            lecture.unsavedProperty().subscribe(isUnsaved -> showTitle()),
            SystemPreferences.whenChanged(this::follow),
            IdleMemoryTrimmer.of(scene, coordinator));
    own.setOnChanged(lectures::ownChanged);
    own.setOnNotWritten(
        () -> Platform.runLater(() -> status.say(messages.get("tables.menu.notKept"))));
    own.setOnDamaged(
        (file, kept) -> Platform.runLater(() -> settingsFile.warnings().addDamaged(file, kept)));
    own.load();
    // The contents are set last, so that JavaFX applies styles only once.
    scene.setRoot(root);
    ErrorReport.serve(messages, stage, presenter.presentingProperty());
    stage.setScene(scene);
    stage.setOnCloseRequest(this::closeRequested);
    stage.setOnHidden(hidden -> close());
  }

  /**
   * Changes the language of the window: everything in it is rebuilt around the current state and
   * the open lecture. A presentation goes on with the same scene.
   */
  private void speak(Optional<Language> chosen) {
    appearance.keep(it -> it.withLanguage(chosen.map(Language::code)));
    var language = new Messages(chosen.map(Language::locale).orElseGet(Language::system));
    var look = map.position();
    var talk = presenter.current();
    close();
    coordinator.adjust(new Action.Show(coordinator.state().withPosition(Optional.of(look))));
    var tours = coordinator.index().dataset().tours();
    coordinator.translateTo(language.language().code());
    lectures.translateTours(tours);
    var next =
        new AtlasWindow(
            stage,
            coordinator,
            language,
            baseMap,
            appearance.settings(),
            settingsFile,
            openLink,
            lecture,
            own);
    ShortcutHelp.close(stage);
    next.fill();
    next.pictures.begin();
    next.lectures.offerUnsaved();
    next.bar.focusMenu();
    talk.ifPresent(next::goOn);
  }

  /** Continues a presentation; a tour or lecture has the words of this window's language. */
  private void goOn(Presentation talk) {
    var told = presentation();
    var isSame =
        !talk.title().isEmpty()
            && !told.title().isEmpty()
            && told.scenes().size() == talk.scenes().size();
    presenter.begin(isSame ? told.from(talk.start()) : talk);
  }

  private void showTitle() {
    stage.setTitle(WindowTitle.of(lecture, messages));
  }

  private void closeRequested(WindowEvent request) {
    if (!exports.confirmClose() || !lectures.confirmClose()) {
      request.consume();
    }
  }

  /** Opens a lecture file or a table; shows its faults, if there are any. */
  void openLecture(Path file) {
    if (OwnController.isTable(file)) {
      ownRecords.open(file);
    } else {
      lectures.open(file);
    }
  }

  /** Whether everything in the window has been drawn completely. */
  public boolean isComplete() {
    return map.isComplete();
  }

  /** Called when the first complete frame is visible, so there is time for the rest. */
  void firstFrameSeen() {
    ScreenFit.shrink(stage);
    map.firstFrameSeen();
    pictures.begin();
    lectures.offerUnsaved();
  }

  /** Plays every guided tour of the dataset, then runs an action. */
  void walkTours(Runnable then) {
    new TourPlayer(coordinator.index().dataset().tours(), lectures, scene, this::isComplete, then)
        .begin();
  }

  /** The panes, in the order map, timeline, panel; for tests. */
  public List<AtlasPane> attachedPanes() {
    return panes();
  }

  /** The current state, with the map zoomed to cover the same area as in the window. */
  private State stateToExport(Layout layout) {
    var zoom = Math.log(layout.mapWidth() / map.region().getWidth()) / Math.log(2);
    var here = map.position();
    var there = new MapPosition(here.lat(), here.lon(), here.zoom() + zoom);
    return coordinator.visible().state().withPosition(Optional.of(there));
  }

  /** The controller of own records; for tests. */
  OwnController ownRecords() {
    return ownRecords;
  }

  /** The export of what is shown; for tests. */
  ExportBar exports() {
    return exports;
  }

  /** What the presenter shows: the open lecture or tour, or else the current state. */
  Presentation presentation() {
    return lecture
        .opened()
        .filter(it -> it.scene().isPresent())
        .map(it -> new Presentation(it.lecture().scenes(), it.step(), it.lecture().title()))
        .orElseGet(() -> new Presentation(exercises.orElse(lectures::onScreen), 0));
  }

  /** The presenter; for tests. */
  Presenter presenter() {
    return presenter;
  }

  /** This includes the sizes of the panes, which depend on the text size. */
  private void showAppearance() {
    scene.getStylesheets().setAll(appearance.sheets());
    layout.enlarge(appearance.textSize().factor());
    if (!appearance.palette().equals(palette)) {
      palette = appearance.palette();
      panes().forEach(pane -> pane.setPalette(palette));
      pictures.renew();
    }
  }

  private void close() {
    presenter.end();
    own.finish();
    var isWindow = !stage.isMaximized() && !stage.isFullScreen();
    appearance.keep(
        it ->
            it.withWindow(
                    isWindow ? scene.getWidth() : it.width(),
                    isWindow ? scene.getHeight() : it.height(),
                    stage.isMaximized())
                .withPanes(layout.sizes()));
    subscription.unsubscribe();
    startPage.detach();
    panes().forEach(AtlasPane::detach);
    try {
      settingsFile.write(appearance.settings());
    } catch (IOException e) {
      System.getLogger("settings").log(System.Logger.Level.WARNING, "Settings not saved", e);
    }
  }
}
