package org.silkroadatlas.panel.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.silkroadatlas.model.AgreementKind;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.FormatKind;
import org.silkroadatlas.model.Named;
import org.silkroadatlas.model.Role;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.panel.text.Phrases;

/** The glossary: terms, kinds, roles, and every format. */
public final class GlossaryPage {
  private static final List<String> WORDS =
      List.of("format", "direction", "meeting", "ratified", "force");

  private final Phrases phrases;
  private final List<PageRow> rows = new ArrayList<>();

  private GlossaryPage(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The page of a dataset. */
  public static Page of(Phrases phrases) {
    return new GlossaryPage(phrases).build();
  }

  private Page build() {
    section("panel.glossary.words");
    WORDS.forEach(
        word -> term(phrases.get("glossary.word." + word), phrases.get("glossary.text." + word)));
    words("panel.glossary.kinds", FormatKind.values());
    words("panel.filter.kinds", EventKind.values());
    words("panel.glossary.agreements", AgreementKind.values());
    words("panel.glossary.roles", Role.values());
    formats();
    return new Page(
        "glossary",
        new PageHead(
            "",
            phrases.get("panel.view.glossary"),
            PageHead.Size.USUAL,
            Optional.empty(),
            Optional.empty(),
            phrases.get("panel.view.tip.glossary"),
            List.of(),
            List.of()),
        rows);
  }

  /** All formats under their vectors, by short name. */
  private void formats() {
    var byVector = new TreeMap<Vector, List<Format>>();
    for (var format : phrases.index().formatsInLaneOrder()) {
      byVector.computeIfAbsent(format.vector(), it -> new ArrayList<>()).add(format);
    }
    byVector.forEach(
        (vector, formats) -> {
          rows.add(new PageRow.Section(phrases.name(vector), formats.size()));
          formats.forEach(this::format);
        });
  }

  private void format(Format format) {
    var isShort = !format.shortName().equals(format.name());
    var text = isShort ? format.name() + ". " + format.summary() : format.summary();
    rows.add(new PageRow.Term(format.shortName(), text, Optional.of(format.ref())));
  }

  private <E extends Enum<E> & Named> void words(String title, E[] words) {
    section(title);
    for (var word : words) {
      term(phrases.name(word), phrases.explanations().text(word));
    }
  }

  private void section(String key) {
    rows.add(new PageRow.Section(phrases.get(key), -1));
  }

  private void term(String name, String text) {
    rows.add(new PageRow.Term(name, text, Optional.empty()));
  }
}
