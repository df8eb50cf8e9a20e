package org.silkroadatlas.panel.page;

import java.util.List;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.panel.text.Phrases;
import org.silkroadatlas.query.Visible;

/** What the page of an item can list: one year or all, matches of the filter or everything. */
final class PageChoices {
  private final Phrases phrases;
  private final ListExpansion expansion;
  private final Visible visible;

  PageChoices(Phrases phrases, ListExpansion expansion, Visible visible) {
    this.phrases = phrases;
    this.expansion = expansion;
    this.visible = visible;
  }

  /** The cursor's year or all years; what matches the filter or everything. */
  List<PageHead.Choice> of(Item item) {
    var panel = visible.panel();
    var few =
        held(panel.events())
            + panel.agreements().size()
            + panel.quotes().size()
            + panel.figures().size();
    var related = visible.related();
    var all =
        held(related.events())
            + related.agreements().size()
            + related.quotes().size()
            + related.figures().size();
    if (few >= all) {
      return List.of();
    }
    var year = Integer.toString(visible.state().cursor().year());
    var ofYear = item instanceof Country;
    var some =
        ofYear
            ? phrases.get("panel.head.some", year, few)
            : phrases.get("panel.head.filtered", few);
    var whole =
        ofYear ? phrases.get("panel.head.allYears", all) : phrases.get("panel.head.all", all);
    var isAll = expansion.isEverything();
    return List.of(
        new PageHead.Choice(some, false, !isAll), new PageHead.Choice(whole, true, isAll));
  }

  private static int held(List<Event> events) {
    return (int) events.stream().filter(Event::held).count();
  }
}
