package org.silkroadatlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.present.PresenterCommand.Act;

class SceneNavigatorTest {
  private final SceneNavigator navigator = new SceneNavigator(new Presentation(scenes(4), 1));

  private static List<Scene> scenes(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> new Scene("cursor=2020", "Scene " + i, Optional.empty()))
        .toList();
  }

  private int after(PresenterCommand... commands) {
    List.of(commands).forEach(navigator::execute);
    return navigator.at();
  }

  @Test
  void beginsWhereTheLecturerStandsAndStopsAtBothEnds() {
    assertEquals(1, navigator.at());
    assertEquals(3, after(Act.NEXT, Act.NEXT, Act.NEXT, Act.NEXT));
    assertEquals(Optional.empty(), navigator.next());
    assertEquals(0, after(Act.BACK, Act.BACK, Act.BACK, Act.BACK));
    assertEquals("Scene 1", navigator.next().orElseThrow().caption());
  }

  @Test
  void jumpsToTheEndsAndToNumbers() {
    assertEquals(3, after(Act.LAST));
    assertEquals(0, after(Act.FIRST));
    assertEquals(2, after(new PresenterCommand.Jump(3)));
    assertEquals(3, after(new PresenterCommand.Jump(9999)));
    assertEquals(0, after(new PresenterCommand.Jump(0)));
  }

  @Test
  void theSameKeyBlanksAndLightsAgain() {
    after(Act.BLACK);
    assertEquals(BlankScreen.BLACK, navigator.blank());
    after(Act.WHITE);
    assertEquals(BlankScreen.WHITE, navigator.blank());
    after(Act.WHITE);
    assertEquals(BlankScreen.NONE, navigator.blank());
  }

  @Test
  void walkingOnABlankScreenOnlyLightsIt() {
    assertEquals(1, after(Act.BLACK, Act.NEXT));
    assertEquals(BlankScreen.NONE, navigator.blank());
    assertEquals(2, after(Act.NEXT));
    assertEquals(0, after(Act.WHITE, Act.FIRST));
    assertEquals(BlankScreen.NONE, navigator.blank());
  }

  @Test
  void aProgrammeHasTheSceneItBeginsWith() {
    assertThrows(IllegalArgumentException.class, () -> new Presentation(List.of(), 0));
    assertThrows(IllegalArgumentException.class, () -> new Presentation(scenes(2), 2));
    assertEquals(0, new Presentation(scenes(2), 1).fromStart().start());
  }
}
