package org.silkroadatlas.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.OwnExample;
import org.silkroadatlas.model.Basis;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Filter;
import org.silkroadatlas.query.OwnLayer;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.Records;
import org.silkroadatlas.query.StateException;
import org.silkroadatlas.query.StateLine;
import org.silkroadatlas.time.Edtf;

/** Whether own records are shown is part of the state, like everything else in the view. */
class OwnRecordsInStateTest {
  private final Coordinator coordinator = new Coordinator(OwnExample.INDEX);

  private boolean hasSeminar() {
    return coordinator.index().find(OwnExample.SEMINAR).isPresent();
  }

  private void hide() {
    coordinator.changeView(view -> view.withOwn(false));
  }

  @Test
  void theStateLineCarriesIt() {
    hide();
    var line = coordinator.stateLine(Optional.empty());
    assertEquals("cursor=2025&own=hide", line);
    assertFalse(StateLine.parse(line, OwnExample.INDEX).view().own());
    assertTrue(StateLine.parse("cursor=2025", OwnExample.INDEX).view().own());
    var fault =
        assertThrows(StateException.class, () -> StateLine.parse("own=no", OwnExample.INDEX));
    assertTrue(fault.getMessage().contains("show, hide"), fault.getMessage());
  }

  @Test
  void aTrendOfOwnFiguresDoesNotOutliveThem() {
    var source = BundledData.INDEX.dataset().sources().getFirst().id();
    var figure =
        new Figure(
            "own-figure",
            "Students",
            12,
            "people",
            Edtf.parse("2020"),
            List.of("KZ"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("own-series"),
            Basis.unchecked(List.of(source)));
    var index = OwnLayer.over(BundledData.INDEX, OwnRecords.of(List.of(figure)));
    var alone = new Coordinator(index);
    alone.show("view=trends&trend=series:own-series,all,lines&cursor=2020");
    alone.changeView(view -> view.withOwn(false));
    var line = alone.stateLine(Optional.empty());
    assertEquals(line, StateLine.format(StateLine.parse(line, index)));
  }

  @Test
  void whatIsHiddenIsNowhere() {
    hide();
    assertFalse(hasSeminar());
    assertEquals(BundledData.INDEX.years(), coordinator.index().years());
    assertEquals(BundledData.INDEX.dataset(), coordinator.index().dataset());
    for (var line : new String[] {"cursor=2018", "countries=KZ&focus=country:KZ&cursor=2018"}) {
      assertEquals(
          Query.visible(BundledData.INDEX, StateLine.parse(line + "&own=hide", BundledData.INDEX))
              .panel(),
          Query.visible(OwnExample.INDEX, StateLine.parse(line + "&own=hide", OwnExample.INDEX))
              .panel());
    }
    assertEquals(
        Records.of(BundledData.INDEX, Filter.EVERYTHING),
        Records.of(OwnExample.INDEX, coordinator.state()));
    assertThrows(
        StateException.class,
        () -> StateLine.parse("own=hide&focus=" + OwnExample.SEMINAR, OwnExample.INDEX));
  }

  @Test
  void theHistoryWalksThroughIt() {
    coordinator.perform(new Action.Focus(OwnExample.REUNION));
    assertEquals(new Cursor.AtYear(2026), coordinator.state().cursor());
    hide();
    assertTrue(coordinator.state().focus().isEmpty());
    assertEquals(2025, coordinator.state().cursor().year(), "only own records reach 2026");
    coordinator.back();
    assertEquals(Optional.of(OwnExample.REUNION), coordinator.state().focus());
    assertTrue(coordinator.visible().map().markers().stream().anyMatch(this::isReunion));
    coordinator.forward();
    assertFalse(hasSeminar());
    coordinator.perform(new Action.Home());
    assertFalse(hasSeminar(), "Home leaves it as it was chosen");
  }

  private boolean isReunion(org.silkroadatlas.model.Event event) {
    return event.ref().equals(OwnExample.REUNION);
  }

  @Test
  void aSceneShowsThemOrHidesThem() {
    coordinator.show("cursor=2018&own=hide");
    assertFalse(hasSeminar());
    coordinator.show("cursor=2018&focus=" + OwnExample.SEMINAR);
    assertEquals(Optional.of(OwnExample.SEMINAR), coordinator.state().focus());
    assertTrue(hasSeminar());
  }

  @Test
  void whoListensFindsDatasetAndWhatItShowsTogether() {
    var told = new ArrayList<Boolean>();
    coordinator
        .indexProperty()
        .subscribe(
            (was, is) ->
                told.add(
                    coordinator.index().equals(is)
                        && Query.visible(is, coordinator.state()).equals(coordinator.visible())));
    hide();
    coordinator.changeView(view -> view.withOwn(true));
    assertEquals(2, told.size());
    assertFalse(told.contains(false));
    coordinator.perform(new Action.Focus(ItemRef.country("KZ")));
    assertEquals(2, told.size(), "another step changes no dataset");
  }

  @Test
  void everyLanguageAndNewRecordsKeepItHidden() {
    hide();
    coordinator.translateTo("ru");
    assertFalse(hasSeminar());
    assertEquals("ru", coordinator.index().language());
    coordinator.refresh(OwnExample.INDEX.in("ru"));
    assertFalse(hasSeminar());
    coordinator.changeView(view -> view.withOwn(true));
    assertTrue(hasSeminar());
    assertEquals("ru", coordinator.index().language());
  }

  @Test
  void withoutOwnRecordsNothingIsMadeAnew() {
    DatasetIndex bundled = BundledData.INDEX;
    assertSame(bundled, bundled.withoutOwn());
    assertNotSame(OwnExample.INDEX, OwnExample.INDEX.withoutOwn());
    assertSame(bundled, OwnExample.INDEX.withoutOwn(), "that over which they lie");
  }
}
