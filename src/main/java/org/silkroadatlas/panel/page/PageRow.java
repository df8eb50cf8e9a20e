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

/** One row of the panel's page. Only the visible rows are drawn. */
public sealed interface PageRow {

  /** The heading of a group of rows; without a count (−1) where it would not help. */
  record Section(String title, int count) implements PageRow {}

  /**
   * Links to the sections of a long page.
   *
   * @param titles the headings, from the top
   */
  record Contents(List<String> titles) implements PageRow {
    /** Copies the list. */
    public Contents {
      titles = List.copyOf(titles);
    }
  }

  /**
   * One record in short form.
   *
   * @param item the record
   * @param dating how much of the date to show
   * @param inFilter whether it is part of the page's content, rather than context
   * @param country the country whose delegation is shown for an event; empty for none
   */
  record Entry(Item item, DateStyle dating, boolean inFilter, String country) implements PageRow {

    public Entry(Item item, DateStyle dating, boolean inFilter) {
      this(item, dating, inFilter, "");
    }
  }

  /**
   * Unfolds a list or folds it again.
   *
   * @param list identifies the list on the page
   * @param rest the page's content that it hides
   */
  record More(String list, String text, List<Item> rest) implements PageRow {}

  /** The roles of countries in a format at the cursor. */
  record Roster(Format format, List<Membership> memberships) implements PageRow {}

  /**
   * Countries that joined or left a format in the year.
   *
   * @param memberships at least one, all of the same format
   * @param joined whether they joined
   */
  record Change(Format format, List<Membership> memberships, boolean joined, DateStyle dating)
      implements PageRow {}

  /** A country that changed role. */
  record Switched(YearChanges.RoleChange change, DateStyle dating) implements PageRow {}

  /** A format that was founded or ended. */
  record Began(Format format, boolean founded) implements PageRow {}

  /** The totals of a year compared with the year before. */
  record Tallies(YearChanges changes) implements PageRow {}

  /**
   * A column for each year.
   *
   * @param measure what is counted
   * @param cursor the highlighted year
   */
  record Years(YearMeasure measure, SortedMap<Integer, Integer> counts, int cursor)
      implements PageRow {}

  /**
   * Whom a country met, with a number for each year.
   *
   * @param shown how many partners are listed
   * @param cursor the highlighted year
   */
  record PartnerTable(Partners partners, int shown, int cursor) implements PageRow {}

  /**
   * Lines of numbers for each year, such as whom a person met.
   *
   * @param cursor the highlighted year
   */
  record YearTable(List<YearLine> lines, int cursor) implements PageRow {}

  /**
   * A line of numbers.
   *
   * @param item what its name links to
   * @param counts by year; years without any are left out
   */
  record YearLine(String name, Optional<ItemRef> item, Map<Integer, Integer> counts) {}

  /**
   * The meaning of a term.
   *
   * @param item the record with this name, if there is one
   */
  record Term(String name, String meaning, Optional<ItemRef> item) implements PageRow {}

  /** An action that can be taken. */
  record Act(String text, Action action) implements PageRow {}

  /** How a country was represented at a summit. */
  record Attended(SummitAttendance attendance) implements PageRow {}

  /** The roles of a country at a glance, by role. */
  record Glance(List<Membership> memberships) implements PageRow {}

  /** A role of the page's country or in the page's format. */
  record Holding(Membership membership, Side named) implements PageRow {}

  /** What to show of a role; the rest is in the head of the page. */
  enum Side {
    /** The format. */
    FORMAT,
    /** The country. */
    COUNTRY,
    /** Both. */
    BOTH
  }

  /** A labelled fact about the item, such as place, format or start; some values are links. */
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

  /** The address of a source. */
  record Address(Source source) implements PageRow {}

  /** Where on the web to read more about a record. */
  record Web(String label, URI address, String text) implements PageRow {}

  /** A paragraph. */
  record Prose(Tone tone, String label, String text) implements PageRow {}

  /** The style of a paragraph. */
  enum Tone {
    /** The summary under the head. */
    LEAD,
    /** A note for the reader. */
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
   * Whom a country dealt with, year by year.
   *
   * @param others the countries that it can be compared with
   * @param cursor the highlighted year
   */
  record Profile(VectorProfile own, List<VectorProfile> others, int cursor) implements PageRow {}

  /**
   * The members of a format over the years.
   *
   * @param terms all roles ever held, in the order of the lines
   * @param cursor the highlighted day
   */
  record Terms(Format format, List<Membership> terms, LocalDate cursor) implements PageRow {}

  /**
   * The roles of a country in formats over the years.
   *
   * @param terms its roles, in the order of the lines
   * @param cursor the highlighted day
   */
  record Bands(List<Membership> terms, LocalDate cursor) implements PageRow {}

  /** The figures of one series, one of which is selected. */
  record Series(Figure current, List<Figure> figures) implements PageRow {}

  /** An empty result with advice. */
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
