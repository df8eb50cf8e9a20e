package org.silkroadatlas.panel.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.silkroadatlas.model.Attested;
import org.silkroadatlas.model.Confidence;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.panel.text.DateStyle;
import org.silkroadatlas.panel.text.Links;
import org.silkroadatlas.panel.text.Phrases;

/**
 * The evidence for a record: the essay's words, how well it is confirmed, notes.
 *
 * @param essay the words of the essay that name the record
 * @param confidence how well it is confirmed
 * @param note a note for the reader
 */
record Evidence(Optional<String> essay, Confidence confidence, Optional<String> note) {
  private static final Evidence NONE =
      new Evidence(Optional.empty(), Confidence.VERIFIED, Optional.empty());

  /** The evidence for a record; places, persons and sources have none of their own. */
  static Evidence of(Item item) {
    return switch (item) {
      case Attested r -> new Evidence(r.essay(), r.confidence(), r.note());
      case Person r -> new Evidence(Optional.empty(), Confidence.VERIFIED, r.note());
      case Country r -> new Evidence(Optional.empty(), Confidence.VERIFIED, r.note());
      case Place r -> NONE;
      case Source r -> NONE;
    };
  }

  /** What readers must know first: where sources differ, and how well the record is confirmed. */
  static List<PageRow> doubts(Item item, Phrases phrases) {
    var evidence = of(item);
    var rows = new ArrayList<PageRow>();
    for (var correction : phrases.index().corrections(item.ref())) {
      rows.add(new PageRow.Difference(correction));
    }
    if (evidence.confidence() != Confidence.VERIFIED) {
      rows.add(
          new PageRow.Prose(
              PageRow.Tone.CONFIDENCE,
              phrases.name(evidence.confidence()),
              phrases.get("panel.confidence." + evidence.confidence().key())));
    }
    return rows;
  }

  /** Notes on a record, the words of the essay that name it, and where on the web to read more. */
  static List<PageRow> remarks(Item item, Phrases phrases) {
    var evidence = of(item);
    var rows = new ArrayList<PageRow>();
    evidence
        .note()
        .ifPresent(
            note ->
                rows.add(new PageRow.Prose(PageRow.Tone.NOTE, phrases.get("panel.note"), note)));
    if (item instanceof Attested record) {
      record
          .checked()
          .ifPresent(
              it ->
                  rows.add(
                      new PageRow.Prose(
                          PageRow.Tone.NOTE,
                          phrases.get("panel.checked", phrases.date(it.day())),
                          it.found().orElse(""))));
    }
    evidence
        .essay()
        .ifPresent(
            essay -> rows.add(new PageRow.Prose(PageRow.Tone.ESSAY, phrases.essay(), essay)));
    item.wikidata()
        .ifPresent(
            id ->
                rows.add(
                    new PageRow.Web(phrases.get("panel.fact.wikidata"), Links.wikidata(id), id)));
    return rows;
  }

  /** The sources of a record, as the last part of the page. */
  static List<PageRow> sources(Item item, Phrases phrases) {
    var rows = new ArrayList<PageRow>();
    if (!item.sources().isEmpty()) {
      rows.add(new PageRow.Section(phrases.get("panel.sources"), item.sources().size()));
      for (var id : item.sources()) {
        rows.add(new PageRow.Entry(phrases.index().source(id), DateStyle.FULL, false));
      }
    }
    return rows;
  }
}
