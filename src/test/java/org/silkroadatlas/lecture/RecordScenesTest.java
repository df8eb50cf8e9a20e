package org.silkroadatlas.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.query.Filter;
import org.silkroadatlas.query.Records;
import org.silkroadatlas.query.StateLine;

/** Every record can become a scene, in which it is selected. */
class RecordScenesTest {
  private static final ItemRef ASTANA = ItemRef.event("cm-summit-2018-astana");

  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private final RecordScenes scenes = new RecordScenes(coordinator, new Messages(Locale.UK));

  @Test
  void everyRecordOfEveryKindIsReadInItsScene() {
    var dataset = BundledData.INDEX.dataset();
    var items =
        List.of(
                dataset.countries(),
                dataset.formats(),
                dataset.events(),
                dataset.agreements(),
                dataset.quotes(),
                dataset.figures(),
                dataset.routes(),
                dataset.places(),
                dataset.persons())
            .stream()
            .flatMap(list -> list.stream().limit(12).map(Item.class::cast))
            .map(Item::ref)
            .toList();
    var made = scenes.of(items);
    assertEquals(items.size(), made.size());
    for (var i = 0; i < items.size(); i++) {
      var state = StateLine.parse(made.get(i).state(), BundledData.INDEX);
      assertEquals(Optional.of(items.get(i)), state.focus());
      assertEquals(Optional.empty(), state.position());
      assertTrue(!made.get(i).caption().isBlank());
    }
  }

  @Test
  void theFilterStaysWhereTheRecordAnswersIt() {
    coordinator.show("formats=ots&cursor=2021&view=table");
    var ots = Records.of(BundledData.INDEX, coordinator.state().filter()).events().getFirst();
    var made = scenes.of(List.of(ots.ref(), ASTANA));
    var inside = StateLine.parse(made.getFirst().state(), BundledData.INDEX);
    var outside = StateLine.parse(made.getLast().state(), BundledData.INDEX);
    assertEquals(coordinator.state().filter(), inside.filter());
    assertEquals(Filter.EVERYTHING, outside.filter());
    assertEquals(2018, outside.cursor().year());
    assertTrue(coordinator.state().focus().isEmpty(), "the window is left as it is");
  }

  @Test
  void theCaptionTellsWhatAndWhen() {
    var caption = scenes.of(List.of(ASTANA)).getFirst().caption();
    assertTrue(caption.endsWith("15 March 2018"), caption);
  }

  @Test
  void whatThereIsNotBecomesNoScene() {
    var gone = ItemRef.event("gone");
    assertEquals(1, scenes.of(List.of(gone, ASTANA)).size());
  }
}
