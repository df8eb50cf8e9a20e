package org.silkroadatlas.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.model.Party;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Role.Standing;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.time.YearRange;

/**
 * Numbers over the years, as lines or bars: counts of what matches a filter, ignoring its years, or
 * the figures of a series, with those that other sides report. A record with several countries
 * counts for each of them; one that spans several years counts in each.
 *
 * @param years the years that are shown
 * @param lines the lines, most important first
 * @param unit the unit of figures; empty for counts
 * @param totals by year, the base of shares; empty for figures
 * @param disputed the years for which both sides of a figure have differing statistics
 */
public record Trend(
    YearRange years,
    List<Line> lines,
    String unit,
    SortedMap<Integer, Integer> totals,
    SortedSet<Integer> disputed) {
  /** More lines than this cannot be told apart. */
  private static final int MOST_LINES = 11;

  /**
   * One line.
   *
   * @param key id of a country, format, series or single figure, or key of a vector or kind; empty
   *     for everything
   * @param values by year; years without a number are left out
   */
  public record Line(String key, SortedMap<Integer, Double> values) {
    /** The sum over all years. */
    public double sum() {
      return values.values().stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  private record Entry(int year, Item item) {}

  /** Copies the lists. */
  public Trend {
    lines = List.copyOf(lines);
    disputed = Collections.unmodifiableSortedSet(new TreeSet<>(disputed));
  }

  /** The numbers for a choice. */
  public static Trend of(DatasetIndex index, Filter filter, TrendChoice choice) {
    return choice.isOfFigures() ? figures(index, choice) : counts(index, filter, choice);
  }

  /** The series of a dataset by id, labelled like their latest figure. */
  public static Map<String, String> series(DatasetIndex index) {
    var labels = new TreeMap<String, String>();
    index
        .figures()
        .items()
        .forEach(it -> it.series().ifPresent(series -> labels.put(series, it.label())));
    return labels;
  }

  private static Trend counts(DatasetIndex index, Filter filter, TrendChoice choice) {
    var entries = entries(index, filter.without(Facet.YEARS), choice.measure());
    var totals = new TreeMap<Integer, Integer>();
    var years = index.years();
    for (var year = years.first(); year <= years.last(); year++) {
      totals.put(year, 0);
    }
    entries.forEach(entry -> totals.merge(entry.year(), 1, Integer::sum));
    var sums = new LinkedHashMap<String, SortedMap<Integer, Double>>();
    keys(index, filter, choice.split()).forEach(key -> sums.put(key, zeros(years)));
    for (var entry : entries) {
      for (var key : keys(index, entry.item(), choice.split())) {
        if (isListed(key, sums, choice.split())) {
          sums.computeIfAbsent(key, it -> zeros(years)).merge(entry.year(), 1.0, Double::sum);
        }
      }
    }
    var lines = new ArrayList<Line>();
    sums.forEach((key, values) -> lines.add(new Line(key, values)));
    if (choice.split() != TrendSplit.COUNTRY || filter.countries().isEmpty()) {
      lines.sort(Comparator.comparingDouble((Line line) -> -line.sum()).thenComparing(Line::key));
    }
    lines.removeIf(line -> line.sum() == 0 && choice.split() != TrendSplit.NONE);
    var most = lines.subList(0, Math.min(lines.size(), MOST_LINES));
    return new Trend(years, shared(most, totals, choice.share()), "", totals, new TreeSet<>());
  }

  /** For countries, only those in the filter are drawn, or else those at home here. */
  private static boolean isListed(String key, Map<String, ?> listed, TrendSplit split) {
    return split != TrendSplit.COUNTRY || listed.containsKey(key);
  }

  private static SortedMap<Integer, Double> zeros(YearRange years) {
    var zeros = new TreeMap<Integer, Double>();
    for (var year = years.first(); year <= years.last(); year++) {
      zeros.put(year, 0.0);
    }
    return zeros;
  }

  private static List<Line> shared(
      List<Line> lines, Map<Integer, Integer> totals, boolean isWanted) {
    return isWanted ? lines.stream().map(line -> shared(line, totals)).toList() : lines;
  }

  /** As percentages of each year's total; a year without records has no share. */
  private static Line shared(Line line, Map<Integer, Integer> totals) {
    var shares = new TreeMap<Integer, Double>();
    line.values()
        .forEach(
            (year, value) -> {
              var total = totals.getOrDefault(year, 0);
              if (total > 0) {
                shares.put(year, 100 * value / total);
              }
            });
    return new Line(line.key(), shares);
  }

  private static List<Entry> entries(DatasetIndex index, Filter asked, YearMeasure measure) {
    var entries = new ArrayList<Entry>();
    var years = index.years();
    for (var year = years.first(); year <= years.last(); year++) {
      for (var item : items(index, asked, measure, year)) {
        entries.add(new Entry(year, item));
      }
    }
    return entries;
  }

  private static List<? extends Item> items(
      DatasetIndex index, Filter asked, YearMeasure measure, int year) {
    return switch (measure) {
      case EVENTS -> {
        var found = Query.and(index.events().touching(year), index.events().inFilter(asked));
        found.andNot(index.notHeld());
        yield index.events().select(found);
      }
      case AGREEMENTS -> inYear(index.agreements(), asked, year);
      case QUOTES -> inYear(index.quotes(), asked, year);
      case FOUNDED -> YearChanges.founded(index, asked, year);
      case JOINED -> YearChanges.joined(index, asked, year);
    };
  }

  private static <T extends Item> List<T> inYear(FacetIndex<T> all, Filter asked, int year) {
    return all.select(Query.and(all.touching(year), all.inFilter(asked)));
  }

  /** The lines that are drawn even if their counts are all zero. */
  private static Set<String> keys(DatasetIndex index, Filter filter, TrendSplit split) {
    return switch (split) {
      case NONE -> Set.of("");
      case COUNTRY -> filter.countries().isEmpty() ? home(index) : filter.countries();
      case VECTOR, FORMAT, KIND -> Set.of();
    };
  }

  /** The five states, and those that take part in a format of Central Asia itself at the end. */
  static Set<String> home(DatasetIndex index) {
    var ids = new LinkedHashSet<String>();
    index.dataset().countries().stream().filter(Country::core).map(Country::id).forEach(ids::add);
    index.formatsInLaneOrder().stream()
        .filter(format -> format.vector().equals(Vector.REGIONAL))
        .flatMap(format -> index.memberships().ofFormat(format.id()).stream())
        .filter(it -> it.role().standing() == Standing.MEMBER)
        .filter(it -> it.span().contains(index.home().cursor().day()))
        .map(Membership::country)
        .sorted()
        .forEach(ids::add);
    return ids;
  }

  private static Set<String> keys(DatasetIndex index, Item item, TrendSplit split) {
    return switch (split) {
      case NONE -> Set.of("");
      case COUNTRY -> countries(item);
      case FORMAT -> formats(index, item);
      case VECTOR -> {
        var vectors = new TreeSet<String>();
        formats(index, item).forEach(id -> vectors.add(index.format(id).vector().key()));
        yield vectors;
      }
      case KIND -> kinds(index, item);
    };
  }

  private static Set<String> countries(Item item) {
    var ids = new HashSet<String>();
    switch (item) {
      case Event event -> event.participants().stream().map(Participant::country).forEach(ids::add);
      case Agreement it -> it.parties().stream().map(Party::country).forEach(ids::add);
      case Quote quote -> quote.country().ifPresent(ids::add);
      case Membership held -> ids.add(held.country());
      default -> {
        // formats have no participants
      }
    }
    return ids;
  }

  private static Set<String> formats(DatasetIndex index, Item item) {
    var ids = new TreeSet<String>();
    switch (item) {
      case Event event -> ids.add(event.format());
      case Agreement it -> it.format().or(() -> formatOf(index, it.event())).ifPresent(ids::add);
      case Quote it -> it.format().or(() -> formatOf(index, it.event())).ifPresent(ids::add);
      case Membership held -> ids.add(held.format());
      case Format format -> ids.add(format.id());
      default -> {
        // others have no format
      }
    }
    return ids;
  }

  private static Optional<String> formatOf(DatasetIndex index, Optional<String> event) {
    return event.flatMap(index.events()::find).map(Event::format);
  }

  private static Set<String> kinds(DatasetIndex index, Item item) {
    return switch (item) {
      case Event event -> Set.of("eventkind." + event.kind().key());
      case Agreement it -> Set.of("agreementkind." + it.kind().key());
      case Format format -> Set.of("formatkind." + format.kind().key());
      case Membership held -> Set.of("formatkind." + index.format(held.format()).kind().key());
      case Quote quote -> Set.of("wording." + quote.wording().key());
      default -> Set.of();
    };
  }

  /** The requested series, and others about the same countries in the same unit. */
  private static Trend figures(DatasetIndex index, TrendChoice choice) {
    var own = ofSeries(index, choice.series());
    var unit = own.isEmpty() ? "" : own.getLast().unit();
    var about = about(own);
    var lines = new ArrayList<Line>();
    lines.add(line(choice.series(), own));
    for (var other : series(index).keySet()) {
      var figures = ofSeries(index, other);
      var isSame = figures.getLast().unit().equals(unit) && about(figures).equals(about);
      if (isSame && !other.equals(choice.series())) {
        lines.add(line(other, figures));
      }
    }
    if (isOfTwoSides(own)) {
      lines.addAll(mirrored(index, own));
    }
    var first = index.years().first();
    var last = index.years().last();
    for (var line : lines) {
      if (!line.values().isEmpty()) {
        first = Math.min(first, line.values().firstKey());
        last = Math.max(last, line.values().lastKey());
      }
    }
    var disputed = isOfTwoSides(own) ? disputed(lines) : new TreeSet<Integer>();
    return new Trend(new YearRange(first, last), lines, unit, new TreeMap<>(), disputed);
  }

  /** Only figures about the exchange between two countries can have statistics from both. */
  private static boolean isOfTwoSides(List<Figure> figures) {
    return figures.stream().allMatch(it -> it.counterpart().isPresent());
  }

  /**
   * What the other side reports for a year of the series: single figures about the same countries
   * in the same unit whose id extends that of a figure of the series.
   */
  private static List<Line> mirrored(DatasetIndex index, List<Figure> own) {
    return index.figures().items().stream()
        .filter(it -> it.series().isEmpty() && it.counterpart().isPresent())
        .filter(it -> own.stream().anyMatch(figure -> isMirror(it, figure)))
        .map(it -> line(it.id(), List.of(it)))
        .toList();
  }

  private static boolean isMirror(Figure other, Figure figure) {
    return other.id().startsWith(figure.id() + "-")
        && other.unit().equals(figure.unit())
        && Cursor.at(other.date()).year() == Cursor.at(figure.date()).year()
        && about(List.of(other)).equals(about(List.of(figure)));
  }

  /** The years in which lines have differing numbers. */
  private static SortedSet<Integer> disputed(List<Line> lines) {
    var numbers = new TreeMap<Integer, Set<Double>>();
    lines.forEach(
        line ->
            line.values()
                .forEach((year, v) -> numbers.computeIfAbsent(year, it -> new HashSet<>()).add(v)));
    numbers.values().removeIf(values -> values.size() < 2);
    return new TreeSet<>(numbers.keySet());
  }

  private static List<Figure> ofSeries(DatasetIndex index, String series) {
    return index.figures().items().stream()
        .filter(figure -> figure.series().filter(series::equals).isPresent())
        .toList();
  }

  private static Set<String> about(List<Figure> figures) {
    var ids = new HashSet<String>();
    figures.forEach(
        figure -> {
          ids.addAll(figure.countries());
          figure.counterpart().ifPresent(ids::add);
        });
    return ids;
  }

  private static Line line(String series, List<Figure> figures) {
    var values = new TreeMap<Integer, Double>();
    figures.forEach(it -> values.put(Cursor.at(it.date()).year(), it.value()));
    return new Line(series, values);
  }
}
