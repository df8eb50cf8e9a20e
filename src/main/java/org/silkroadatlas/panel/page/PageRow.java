package org.silkroadatlas.panel.page;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Correction;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.panel.text.DateStyle;
import org.silkroadatlas.query.EmptyResultAdvice;
import org.silkroadatlas.query.Partners;
import org.silkroadatlas.query.SummitAttendance;
import org.silkroadatlas.query.VectorProfile;
import org.silkroadatlas.query.YearChanges;
import org.silkroadatlas.query.YearMeasure;

/** One row of the panel's page. The page is a list of rows, of which only the visible are drawn. */
public sealed interface PageRow {

  /** The head of a group of rows; the count is left out where it would be noise (−1). */
  record Section(String title, int count) implements PageRow {}

  /**
   * One record in short form.
   *
   * @param item the record
   * @param dating how much of the date is written
   * @param inFilter whether it counts as content of the page, not merely as its context
   * @param country the country whose delegation is told of an event; empty for none
   */
  record Entry(Item item, DateStyle dating, boolean inFilter, String country) implements PageRow {

    public Entry(Item item, DateStyle dating, boolean inFilter) {
      this(item, dating, inFilter, "");
    }
  }

  /**
   * Unfolds a list, or folds it again.
   *
   * @param list what tells the list from others of the page
   * @param rest what of the page's content it hides
   */
  record More(String list, String text, List<Item> rest) implements PageRow {}

  /** Who holds which role in a format at the cursor. */
  record Roster(Format format, List<Membership> memberships) implements PageRow {}

  /**
   * Who joined or left a format in the year.
   *
   * @param memberships at least one, all of the same format
   * @param joined whether they joined
   */
  record Change(Format format, List<Membership> memberships, boolean joined, DateStyle dating)
      implements PageRow {}

  /** A country that took another role. */
  record Switched(YearChanges.RoleChange change, DateStyle dating) implements PageRow {}

  /** A format that was founded, or ended. */
  record Began(Format format, boolean founded) implements PageRow {}

  /** How much a year holds beside the year before. */
  record Tallies(YearChanges changes) implements PageRow {}

  /**
   * A column for each year.
   *
   * @param measure what is counted
   * @param cursor the year to mark
   */
  record Years(YearMeasure measure, SortedMap<Integer, Integer> counts, int cursor)
      implements PageRow {}

  /**
   * Whom a country met, in numbers for each year.
   *
   * @param shown how many of the others are listed
   * @param cursor the year to mark
   */
  record PartnerTable(Partners partners, int shown, int cursor) implements PageRow {}

  /**
   * Lines of numbers for each year, such as whom a person met.
   *
   * @param cursor the year to mark
   */
  record YearTable(List<YearLine> lines, int cursor) implements PageRow {}

  /**
   * A line of numbers.
   *
   * @param item what its name leads to
   * @param counts by year; years without any are left out
   */
  record YearLine(String name, Optional<ItemRef> item, Map<Integer, Integer> counts) {}

  /**
   * What a word means.
   *
   * @param item the record that it names, if it does
   */
  record Term(String name, String meaning, Optional<ItemRef> item) implements PageRow {}

  /** Something that can be done, in words. */
  record Act(String text, Action action) implements PageRow {}

  /** How a country was represented at a summit. */
  record Attended(SummitAttendance attendance) implements PageRow {}

  /** The roles of a country at a glance, by role. */
  record Glance(List<Membership> memberships) implements PageRow {}

  /** A role of the page's country or in the page's format. */
  record Holding(Membership membership, Side named) implements PageRow {}

  /** What must be said of a role; the rest stands in the head of the page. */
  enum Side {
    /** The format. */
    FORMAT,
    /** The country. */
    COUNTRY,
    /** Both. */
    BOTH
  }

  /** What a label says of the item: place, format, since when; some values can be opened. */
  record Fact(String label, String value, Optional<ItemRef> link) {
    static Fact plain(String label, String value) {
      return new Fact(label, value, Optional.empty());
    }

    static Fact linked(String label, String value, ItemRef link) {
      return new Fact(label, value, Optional.of(link));
    }
  }

  /** Facts of the item, one under the other. */
  record Facts(List<Fact> facts) implements PageRow {}

  /** Where a source can be read. */
  record Address(Source source) implements PageRow {}

  /** Where on the web more can be read of a record. */
  record Web(String label, URI address, String text) implements PageRow {}

  /** A paragraph. */
  record Prose(Tone tone, String label, String text) implements PageRow {}

  /** How a paragraph is set. */
  enum Tone {
    /** The summary under the head. */
    LEAD,
    /** A remark for the reader. */
    NOTE,
    /** Words of the essay. */
    ESSAY,
    /** How well the record is confirmed. */
    CONFIDENCE
  }

  /** The essay and other sources differ. */
  record Difference(Correction correction) implements PageRow {}

  /** The words of a quote, large. */
  record Words(Quote quote) implements PageRow {}

  /** The acts of the parties of an agreement, as a table. */
  record Acts(Agreement agreement) implements PageRow {}

  /** Who took part in an event, and how it was represented. */
  record Participants(Event event) implements PageRow {}

  /**
   * With whom a country dealt, year by year.
   *
   * @param others the countries that it can be compared with
   * @param cursor the year to mark
   */
  record Profile(VectorProfile own, List<VectorProfile> others, int cursor) implements PageRow {}

  /**
   * Who belonged to a format over the years.
   *
   * @param terms all roles ever held, in the order of the lines
   * @param cursor the day to mark
   */
  record Terms(Format format, List<Membership> terms, LocalDate cursor) implements PageRow {}

  /**
   * What a country was in which format over the years.
   *
   * @param terms its roles, in the order of the lines
   * @param cursor the day to mark
   */
  record Bands(List<Membership> terms, LocalDate cursor) implements PageRow {}

  /** Figures of one series, one of which is read. */
  record Series(Figure current, List<Figure> figures) implements PageRow {}

  /** Nothing to show, and the way out. */
  record Nothing(String sentence, EmptyResultAdvice advice) implements PageRow {}

  /** Whether Enter or a click does something. */
  default boolean acts() {
    return this instanceof More || target().isPresent();
  }

  /** The record that Enter or a click opens. */
  default Optional<ItemRef> target() {
    return switch (this) {
      case Entry entry -> Optional.of(entry.item().ref());
      case Roster roster -> Optional.of(roster.format().ref());
      case Change change -> Optional.of(change.format().ref());
      case Term term -> term.item();
      case Holding holding -> Optional.of(holding.membership().ref());
      case Switched switched -> Optional.of(switched.change().after().ref());
      case Began began -> Optional.of(began.format().ref());
      case Attended attended -> Optional.of(attended.attendance().event().ref());
      default -> Optional.empty();
    };
  }
}
