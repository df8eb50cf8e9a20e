package org.silkroadatlas.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.dataset.SmallPack;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.FillMeasure;
import org.silkroadatlas.query.Filter;
import org.silkroadatlas.query.Match;
import org.silkroadatlas.query.OutOfFilterMode;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.RandomStates;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.StateException;
import org.silkroadatlas.time.YearRange;

class CoordinatorTest {
  private static final DatasetIndex INDEX = BundledData.INDEX;

  private final Coordinator coordinator = new Coordinator(INDEX);

  /** Any action, from a seed. */
  static Action anyAction(RandomStates states, Random random) {
    return switch (random.nextInt(13)) {
      case 0, 1 -> new Action.Focus(states.item());
      case 2, 3 -> new Action.MoveCursor(states.cursor());
      case 4 -> new Action.ToggleCountry(states.country());
      case 5 -> new Action.ToggleFormat(states.format());
      case 6 -> new Action.ChooseMatch(random.nextBoolean() ? Match.ALL : Match.ANY);
      case 7 -> new Action.ChooseYears(states.years());
      case 8 -> new Action.ChooseKinds(states.kinds());
      case 9 -> new Action.StepOut();
      case 10 -> new Action.Home();
      case 11 -> new Action.Show(states.next());
      default -> new Action.ChooseText(random.nextBoolean() ? "summit" : "");
    };
  }

  @Test
  void aChangeOfTheFilterLeavesTheMapWhereTheReaderPutIt() {
    coordinator.show("countries=KZ&center=43,66&zoom=5");
    var asked = coordinator.viewRequestProperty().get();
    coordinator.perform(new Action.ChooseFilter(Filter.EVERYTHING));
    coordinator.perform(new Action.Focus(ItemRef.country("UZ")));
    coordinator.changeView(view -> view.withOutside(OutOfFilterMode.HIDE));
    assertSame(asked, coordinator.viewRequestProperty().get());
    coordinator.show("countries=KZ&center=43,66&zoom=5");
    assertNotEquals(asked, coordinator.viewRequestProperty().get());
  }

  @Test
  void whatIsOutsideLayersAndFoldsAreWalkedThroughLikeTheRest() {
    var before = coordinator.state();
    coordinator.changeView(
        view -> view.withOutside(OutOfFilterMode.HIDE).withFill(FillMeasure.FORMATS));
    coordinator.changeView(view -> view.withFolds(view.folds().toggling("ots")));
    assertEquals(
        "cursor=2025&outside=hide&fill=formats&lanes=ots:open",
        coordinator.stateLine(Optional.empty()));
    coordinator.back();
    assertTrue(coordinator.state().view().folds().opened().isEmpty());
    coordinator.back();
    assertEquals(before, coordinator.state());
  }

  @Test
  void aStepOfTheCursorLeavesTheTimelineAsItIs() {
    var timeline = coordinator.visible().timeline();
    coordinator.perform(new Action.MoveCursor(new Cursor.AtYear(2015)));
    assertSame(timeline, coordinator.visible().timeline());
    coordinator.perform(new Action.ChooseCountries(Set.of("KZ"), Match.ANY));
    assertNotEquals(timeline, coordinator.visible().timeline());
    coordinator.back();
    assertEquals(timeline, coordinator.visible().timeline());
  }

  @Test
  void tenThousandActionsLeaveOneTruthAndBackWalksExactly() {
    var random = new Random(2026);
    var states = new RandomStates(INDEX, random);
    var walked = new ArrayList<State>();
    walked.add(coordinator.state());
    for (var i = 0; i < 10_000; i++) {
      coordinator.perform(anyAction(states, random));
      if (!coordinator.state().equals(walked.getLast())) {
        walked.add(coordinator.state());
      }
      if (i % 100 == 0) {
        assertEquals(Query.visible(INDEX, coordinator.state()), coordinator.visible());
      }
    }
    assertTrue(walked.size() > 5_000);
    for (var i = walked.size() - 2; i >= 0; i--) {
      assertTrue(coordinator.canGoBackProperty().get());
      coordinator.back();
      assertEquals(walked.get(i), coordinator.state());
    }
    assertFalse(coordinator.canGoBackProperty().get());
    for (var i = 1; i < walked.size(); i++) {
      coordinator.forward();
      assertEquals(walked.get(i), coordinator.state());
    }
    assertFalse(coordinator.canGoForwardProperty().get());
  }

  @Test
  void oneChangeOfStateIsToldOnce() {
    var told = new ArrayList<State>();
    var subscription = coordinator.visibleProperty().subscribe(v -> told.add(v.state()));
    told.clear();
    coordinator.perform(new Action.Focus(ItemRef.event("cm-summit-2018-astana")));
    assertEquals(1, told.size());
    coordinator.perform(new Action.Focus(ItemRef.event("cm-summit-2018-astana")));
    assertEquals(1, told.size());
    subscription.unsubscribe();
  }

  @Test
  void focusMovesTheCursorButNarrowsNothing() {
    coordinator.perform(new Action.ToggleCountry("UZ"));
    var filter = coordinator.state().filter();
    coordinator.perform(new Action.Focus(ItemRef.event("cm-summit-2018-astana")));
    assertSame(filter, coordinator.state().filter());
    assertEquals("2018-03-15", coordinator.state().cursor().toString());
  }

  @Test
  void focusOnAFormatGoesToAYearInWhichItExists() {
    coordinator.perform(new Action.Focus(ItemRef.format("eurasec")));
    assertEquals(2014, coordinator.state().cursor().year());
    coordinator.perform(new Action.MoveCursor(new Cursor.AtYear(2009)));
    coordinator.perform(new Action.Focus(ItemRef.format("eaeu")));
    assertTrue(INDEX.format("eaeu").span().overlaps(coordinator.state().cursor().yearSpan()));
  }

  @Test
  void stepOutLetsGoOfTheFocusAndKeepsTheFilter() {
    coordinator.perform(new Action.ToggleFormat("cm"));
    coordinator.perform(new Action.Focus(ItemRef.event("cm-summit-2018-astana")));
    coordinator.perform(new Action.StepOut());
    assertEquals(Optional.empty(), coordinator.state().focus());
    assertEquals(new Cursor.AtYear(2018), coordinator.state().cursor());
    assertEquals(Set.of("cm"), coordinator.state().filter().formats());
    coordinator.perform(new Action.Home());
    assertEquals(INDEX.home(), coordinator.state());
  }

  @Test
  void aRangeOfYearsPullsTheCursorInside() {
    coordinator.perform(new Action.ChooseYears(Optional.of(new YearRange(2012, 2014))));
    assertEquals(2014, coordinator.state().cursor().year());
  }

  @Test
  void adjustingIsSkippedByBack() {
    var before = coordinator.state();
    coordinator.perform(new Action.MoveCursor(new Cursor.AtYear(2010)));
    for (var year = 2011; year < 2020; year++) {
      coordinator.adjust(new Action.MoveCursor(new Cursor.AtYear(year)));
    }
    assertEquals(2019, coordinator.state().cursor().year());
    coordinator.back();
    assertEquals(before, coordinator.state());
  }

  @Test
  void hoverChangesNothingElse() {
    var before = coordinator.visible();
    coordinator.hover(Optional.of(ItemRef.country("KZ")));
    assertSame(before, coordinator.visible());
    assertFalse(coordinator.canGoBackProperty().get());
  }

  @Test
  void aLineThatCannotBeReadChangesNothing() {
    var before = coordinator.visible();
    assertThrows(StateException.class, () -> coordinator.show("countries=XX"));
    assertSame(before, coordinator.visible());
  }

  @Test
  void stateLinesShowWhatTheySay() {
    coordinator.show("countries=KZ&cursor=2015");
    assertEquals("countries=KZ&cursor=2015", coordinator.stateLine(Optional.empty()));
  }

  private static DatasetIndex small() {
    return new DatasetIndex(DatasetReader.open(SmallPack.folder()).dataset());
  }

  @Test
  void anotherLanguageKeepsStateAndHistory() {
    coordinator.perform(new Action.Focus(ItemRef.event("ots-summit-2022-samarkand")));
    coordinator.perform(new Action.ToggleCountry("KZ"));
    var state = coordinator.state();
    coordinator.translateTo("ru");
    assertEquals(state, coordinator.state());
    assertEquals("ru", coordinator.indexProperty().get().language());
    var event = coordinator.visible().panel().events().getFirst();
    assertEquals(INDEX.in("ru").find(event.ref()), Optional.of(event));
    assertNotEquals(INDEX.find(event.ref()), Optional.of(event));
    coordinator.back();
    assertTrue(coordinator.state().filter().countries().isEmpty());
    coordinator.open(new DatasetIndex(DatasetReader.read(SmallPack.folder())));
    assertEquals("ru", coordinator.index().language());
  }

  @Test
  void anotherDatasetKeepsWhatItKnowsOfTheState() {
    coordinator.show(
        "countries=KZ,TR&formats=cm,csto&cursor=2012&focus=event:cm-summit-2018-astana");
    coordinator.open(small());
    assertEquals(Set.of("csto"), coordinator.state().filter().formats());
    assertEquals(Optional.empty(), coordinator.state().focus());
    assertEquals(2012, coordinator.state().cursor().year());
    assertFalse(coordinator.canGoBackProperty().get());
  }

  @Test
  void anotherDatasetAndWhatItShowsAreFoundTogether() {
    coordinator.show("focus=event:cm-summit-2018-astana");
    var small = small();
    var told = new ArrayList<String>();
    Runnable check =
        () -> {
          told.add("change");
          assertSame(small, coordinator.index());
          for (var lane : coordinator.visible().timeline().lanes()) {
            assertTrue(small.hasFormat(lane.format().id()));
          }
          assertEquals(Optional.empty(), coordinator.state().focus());
        };
    var subscription =
        Subscription.combine(
            coordinator.indexProperty().subscribe((before, now) -> check.run()),
            coordinator.visibleProperty().subscribe((before, now) -> check.run()));
    coordinator.open(small);
    assertEquals(List.of("change", "change"), told);
    subscription.unsubscribe();
  }

  @Test
  void theCursorComesIntoTheYearsOfAnotherDataset(@TempDir Path folder) throws IOException {
    SmallPack.copyTo(folder);
    var manifest = folder.resolve("manifest.json");
    Files.writeString(
        manifest, Files.readString(manifest).replace("\"lastYear\": 2025", "\"lastYear\": 2020"));
    coordinator.show("years=2022-2024&cursor=2023");
    coordinator.open(new DatasetIndex(DatasetReader.open(folder).dataset()));
    assertEquals(2020, coordinator.state().cursor().year());
    assertEquals(Optional.empty(), coordinator.state().filter().years());
  }
}
