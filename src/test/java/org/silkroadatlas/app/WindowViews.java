package org.silkroadatlas.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.draw.AtlasPane;
import org.silkroadatlas.map.MapView;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.panel.PanelView;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Opens everything that the window can show, one by one, for tests that cover all of it. */
final class WindowViews {
  private final FxRobot robot;
  private final Stage stage;
  private final AtlasWindow window;
  private final Coordinator coordinator;

  WindowViews(FxRobot robot, Stage stage, AtlasWindow window, Coordinator coordinator) {
    this.robot = robot;
    this.stage = stage;
    this.window = window;
    this.coordinator = coordinator;
  }

  /**
   * A view.
   *
   * @param name for messages of tests
   * @param open opens it, on the JavaFX thread
   * @param close closes it; windows that it opened are closed anyway
   */
  record View(String name, Runnable open, Runnable close) {}

  <T extends AtlasPane> T pane(Class<T> type) {
    return window.attachedPanes().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  /** Shows several views to a test, on the JavaFX thread, after layout. */
  void visit(List<View> views, Consumer<View> look) {
    for (var view : views) {
      robot.interactNoWait(view.open);
      WaitForAsyncUtils.waitForFxEvents();
      robot.interactNoWait(
          () -> {
            roots().forEach(WindowViews::layOut);
            look.accept(view);
          });
      robot.interactNoWait(this::hideOthers);
      robot.interactNoWait(view.close);
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  private static void layOut(Parent root) {
    root.applyCss();
    root.layout();
  }

  /** The roots of all open windows. */
  static List<Parent> roots() {
    return Window.getWindows().stream().map(shown -> shown.getScene().getRoot()).toList();
  }

  /** Closes all windows but the main one. */
  void hideOthers() {
    List.copyOf(Window.getWindows()).stream().filter(w -> !w.equals(stage)).forEach(Window::hide);
  }

  /** All visible nodes at or below a node. */
  static List<Node> visible(Node root) {
    var found = new ArrayList<Node>();
    collect(root, found);
    return found;
  }

  private static void collect(Node node, List<Node> found) {
    if (node.isVisible()) {
      found.add(node);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
      }
    }
  }

  /** The views that temporarily fill the window. */
  List<View> places() {
    var map = pane(MapView.class);
    var panel = pane(PanelView.class);
    var views = new ArrayList<View>();
    views.add(state("home", "cursor=2024"));
    views.add(state("country", "cursor=2018&focus=country:KZ"));
    views.add(state("event", "focus=event:cm-summit-2018-astana"));
    views.add(
        state("filter", "countries=KZ,UZ&match=all&formats=ots,sco&kinds=summit&years=2016-2019"));
    views.add(state("treaties", "view=treaties&cursor=2020"));
    views.add(state("trends", "view=trends&trend=events,country,lines&cursor=2020"));
    views.add(state("person", "cursor=2023&focus=person:shavkat-mirziyoyev"));
    views.add(state("exercises", "view=exercises&cursor=2023"));
    views.add(state("glossary", "view=glossary&cursor=2023"));
    views.add(state("map again", "cursor=2024"));
    views.add(new View("matrix", panel::matrix, panel::read));
    views.add(new View("filter", this::wholeFilter, panel::read));
    views.add(new View("table", map::toggleTable, map::toggleTable));
    views.add(new View("comparison", map::toggleComparison, map::toggleComparison));
    views.add(new View("years", map::toggleYears, map::toggleYears));
    views.add(new View("tour", this::beginTour, () -> fire("#tour-end")));
    views.add(new View("export", () -> showExport(true), () -> showExport(false)));
    return views;
  }

  /** Pages of all kinds of records, and filters with all kinds of fills. */
  List<View> pages() {
    var dataset = coordinator.index().dataset();
    var items =
        Stream.of(
            dataset.formats(),
            dataset.agreements(),
            dataset.quotes(),
            dataset.figures(),
            dataset.places(),
            dataset.routes(),
            dataset.memberships(),
            dataset.sources());
    var views = new ArrayList<View>();
    items.forEach(
        list -> {
          var ref = list.getFirst().ref();
          views.add(state(ref.kind().name(), "cursor=2018&focus=" + ref));
        });
    views.add(state("differing", "focus=" + corrected()));
    views.add(state("role", "formats=ots&cursor=2019"));
    views.add(state("bands", "formats=ots,sco,eaeu,cm&cursor=2019"));
    views.add(state("nothing", "countries=TM&formats=csto&years=2016-2019"));
    return views;
  }

  /** What opens over the window or beside it. */
  List<View> popUps() {
    var panel = pane(PanelView.class);
    var views = new ArrayList<View>();
    views.add(new View("search", this::search, () -> input(".sra-search").clear()));
    views.add(open("countries", () -> fire(".chip-add", 0)));
    views.add(open("formats", () -> fire(".chip-add", 1)));
    views.add(open("outside", () -> menu(".chip-outside").show()));
    views.add(
        open(
            "citation",
            () -> {
              coordinator.show("focus=event:cm-summit-2018-astana");
              panel.cite();
            }));
    views.add(open("bookmarks", () -> menu(".panel-actions .menu-button").show()));
    views.add(open("state line", () -> lastItem(".panel-actions .menu-button").fire()));
    views.add(open("more", () -> menu("#bar-more").show()));
    for (var tool : List.of(2, 3)) {
      views.add(open("map tool " + tool, () -> tool(tool).fire()));
    }
    views.add(open("map menu", this::mapMenu));
    views.add(open("help", () -> fire("#bar-help")));
    views.add(open("about", () -> lastItem("#bar-more").fire()));
    return views;
  }

  /** A record about which sources differ. */
  private ItemRef corrected() {
    return coordinator.index().dataset().corrections().stream()
        .flatMap(correction -> correction.record().stream())
        .findFirst()
        .orElseThrow();
  }

  private View state(String name, String line) {
    return new View(name, () -> coordinator.show(line), () -> {});
  }

  private static View open(String name, Runnable open) {
    return new View(name, open, () -> {});
  }

  private List<Node> find(String selector) {
    return stage.getScene().getRoot().lookupAll(selector).stream().toList();
  }

  private void fire(String selector) {
    fire(selector, 0);
  }

  private void fire(String selector, int which) {
    ((ButtonBase) find(selector).get(which)).fire();
  }

  private MenuButton menu(String selector) {
    return (MenuButton) find(selector).getFirst();
  }

  private TextInputControl input(String selector) {
    return (TextInputControl) find(selector).getFirst();
  }

  /** The last item of a menu, which is filled when it opens. */
  private MenuItem lastItem(String selector) {
    return menu(selector).getItems().getLast();
  }

  private ButtonBase tool(int number) {
    var tools =
        WindowViews.visible(pane(MapView.class).region()).stream()
            .filter(node -> node.getClass().getSimpleName().equals("MapTools"))
            .findFirst()
            .orElseThrow();
    return (ButtonBase) ((Parent) tools).getChildrenUnmodifiable().get(number);
  }

  private void search() {
    input(".sra-search").requestFocus();
    input(".sra-search").setText("kaz");
  }

  /** The filter with all choices, not only the first ones. */
  private void wholeFilter() {
    pane(PanelView.class).filter();
    find(".facet-more").stream()
        .filter(Node::isVisible)
        .forEach(more -> ((ButtonBase) more).fire());
  }

  private void showExport(boolean shown) {
    window.exports().show(shown);
  }

  private void mapMenu() {
    var area =
        WindowViews.visible(pane(MapView.class).region()).stream()
            .filter(node -> node.getOnContextMenuRequested() != null)
            .findFirst()
            .orElseThrow();
    var at = area.localToScreen(200, 200);
    area.fireEvent(
        new ContextMenuEvent(
            ContextMenuEvent.CONTEXT_MENU_REQUESTED, 200, 200, at.getX(), at.getY(), false, null));
  }

  private void beginTour() {
    var begun = coordinator.index().dataset().tours().getFirst();
    var more = menu("#bar-more");
    more.getOnShowing().handle(null);
    more.getItems().stream()
        .filter(Menu.class::isInstance)
        .flatMap(menu -> ((Menu) menu).getItems().stream())
        .filter(item -> begun.title().equals(item.getText()))
        .findFirst()
        .orElseThrow()
        .fire();
  }

  /** Switches the window to the other theme. */
  void otherTheme() {
    robot.interactNoWait(() -> fire("#bar-theme"));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Whether a node is the selected one of several choices. */
  static boolean isChosen(Node node) {
    return node instanceof ToggleButton toggle && toggle.isSelected();
  }
}
