package org.silkroadatlas.panel.page;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.panel.node.Nodes;

/** Draws any row. */
public final class RowNodes {
  private final BlockNodes blocks;
  private final EntryNodes entries;
  private final QuoteNodes quotes;
  private final ProfileNodes profiles;
  private final TermNodes terms;
  private final ChangeNodes changes;
  private final NumberNodes numbers;

  /** Makes nodes for one panel. */
  public RowNodes(PanelContext context) {
    blocks = new BlockNodes(context);
    entries = new EntryNodes(context);
    quotes = new QuoteNodes(context);
    profiles = new ProfileNodes(context);
    terms = new TermNodes(context);
    changes = new ChangeNodes(context);
    numbers = new NumberNodes(context);
  }

  /**
   * Draws a row.
   *
   * @param used the previous node of the cell, if any, which may be reused
   */
  public Node node(PageRow row, @Nullable Node used) {
    return switch (row) {
      case PageRow.Section section -> blocks.section(section);
      case PageRow.Contents(var titles) -> blocks.contents(titles);
      case PageRow.Entry entry -> entries.node(entry, used);
      case PageRow.Roster roster -> entries.roster(roster);
      case PageRow.Change change -> changes.change(change);
      case PageRow.Glance(var memberships) -> entries.glance(memberships);
      case PageRow.Holding(var membership, var side) -> entries.holding(membership, side);
      case PageRow.Facts facts -> blocks.facts(facts);
      case PageRow.Address(var source) -> entries.address(source);
      case PageRow.Web web -> entries.web(web);
      case PageRow.Prose prose -> blocks.prose(prose);
      case PageRow.Difference(var correction) -> blocks.difference(correction);
      case PageRow.Words(var quote) -> quotes.large(quote);
      case PageRow.Acts(var agreement) -> blocks.acts(agreement);
      case PageRow.Participants participants -> blocks.participants(participants);
      case PageRow.Profile profile -> profiles.node(profile);
      case PageRow.Terms terms -> this.terms.node(terms);
      case PageRow.Bands bands -> this.terms.bands(bands);
      case PageRow.Series series -> blocks.series(series);
      case PageRow.More more -> Nodes.text(more.text(), "more");
      case PageRow.Switched(var change, var dating) -> changes.switched(change, dating);
      case PageRow.Began(var format, var founded) -> changes.began(format, founded);
      case PageRow.Tallies(var tallies) -> changes.tallies(tallies);
      case PageRow.Years years -> numbers.years(years);
      case PageRow.PartnerTable table -> numbers.partners(table);
      case PageRow.YearTable table -> numbers.lines(table);
      case PageRow.Term term -> blocks.term(term);
      case PageRow.Act(var text, var action) -> blocks.act(text, action);
      case PageRow.Attended(var attendance) -> changes.attended(attendance);
      case PageRow.Nothing nothing -> blocks.nothing(nothing);
    };
  }
}
