package org.silkroadatlas.panel;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Draws any row. */
final class RowNodes {
  private final BlockNodes blocks;
  private final EntryNodes entries;
  private final QuoteNodes quotes;
  private final ProfileNodes profiles;
  private final TermNodes terms;
  private final ChangeNodes changes;
  private final NumberNodes numbers;

  RowNodes(Desk desk) {
    blocks = new BlockNodes(desk);
    entries = new EntryNodes(desk);
    quotes = new QuoteNodes(desk);
    profiles = new ProfileNodes(desk);
    terms = new TermNodes(desk);
    changes = new ChangeNodes(desk);
    numbers = new NumberNodes(desk);
  }

  /**
   * Draws a row.
   *
   * @param used what its cell has shown before, if anything; it may be used again
   */
  Node node(Row row, @Nullable Node used) {
    return switch (row) {
      case Row.Section section -> blocks.section(section);
      case Row.Entry entry -> entries.node(entry, used);
      case Row.Roster roster -> entries.roster(roster);
      case Row.Change change -> changes.change(change);
      case Row.Glance(var memberships) -> entries.glance(memberships);
      case Row.Holding(var membership, var side) -> entries.holding(membership, side);
      case Row.Facts facts -> blocks.facts(facts);
      case Row.Address(var source) -> entries.address(source);
      case Row.Prose prose -> blocks.prose(prose);
      case Row.Difference(var correction) -> blocks.difference(correction);
      case Row.Words(var quote) -> quotes.large(quote);
      case Row.Acts(var agreement) -> blocks.acts(agreement);
      case Row.Participants participants -> blocks.participants(participants);
      case Row.Profile profile -> profiles.node(profile);
      case Row.Terms terms -> this.terms.node(terms);
      case Row.Series series -> blocks.series(series);
      case Row.More more -> Nodes.text(more.text(), "more");
      case Row.Switched(var change, var dating) -> changes.switched(change, dating);
      case Row.Began(var format, var founded) -> changes.began(format, founded);
      case Row.Tallies(var tallies) -> changes.tallies(tallies);
      case Row.Years years -> numbers.years(years);
      case Row.PartnerTable table -> numbers.partners(table);
      case Row.Attended(var attendance) -> changes.attended(attendance);
      case Row.Nothing nothing -> blocks.nothing(nothing);
    };
  }
}
