package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.coordination.Messages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What JavaFX adds to windows is in the language of the atlas, too. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class ToolkitTextsTest {
  private TextField field;
  private Stage stage;

  @Start
  void start(Stage primary) {
    stage = primary;
    field = new TextField("Самарканд");
    ToolkitTexts.speak(new Messages(Locale.forLanguageTag("ru")));
    stage.setScene(new Scene(new StackPane(field), 300, 200));
    stage.show();
  }

  @AfterEach
  void speakEnglish(FxRobot robot) {
    robot.interact(() -> ToolkitTexts.speak(new Messages(Locale.ENGLISH)));
    OpenedWindow.closeAll(robot);
  }

  @Test
  void buttonsOfDialogs(FxRobot robot) {
    robot.interact(
        () -> {
          var alert = new Alert(Alert.AlertType.ERROR, "", ButtonType.OK, ButtonType.CLOSE);
          alert.initOwner(stage);
          var pane = alert.getDialogPane();
          pane.setExpandableContent(new TextArea());
          alert.show();
          var details = (Hyperlink) pane.lookup(".details-button");
          assertNotNull(details);
          assertEquals(
              List.of("ОК", "Закрыть"),
              Stream.of(ButtonType.OK, ButtonType.CLOSE)
                  .map(type -> ((Button) pane.lookupButton(type)).getText())
                  .toList());
          assertEquals("Показать подробности", details.getText());
          pane.setExpanded(true);
          assertEquals("Скрыть подробности", details.getText());
          pane.setExpanded(false);
          assertEquals("Показать подробности", details.getText());
        });
  }

  @Test
  void menuOfTextFields(FxRobot robot) {
    robot.interact(
        () -> {
          askForMenu();
          assertEquals(
              List.of(
                  "Отменить",
                  "Повторить",
                  "Вырезать",
                  "Копировать",
                  "Вставить",
                  "Удалить",
                  "Выделить всё"),
              names());
          items().getLast().fire();
          assertEquals("Самарканд", field.getSelectedText());
          field.setEditable(false);
          askForMenu();
          assertEquals(List.of("Копировать", "Выделить всё"), names());
        });
  }

  private void askForMenu() {
    Event.fireEvent(
        field,
        new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10, 10, 10, false, null));
  }

  private List<MenuItem> items() {
    return field.getContextMenu().getItems();
  }

  private List<String> names() {
    return items().stream().map(MenuItem::getText).filter(text -> text != null).toList();
  }
}
