package org.silkroadatlas.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.time.YearRange;

/** Random states of a dataset, from a seed. */
public final class RandomStates {
  private static final List<String> WORDS = List.of("summit", "water", "Türkiye", "aral sea", "zz");

  private final Random random;
  private final List<String> countries;
  private final List<String> formats;
  private final List<String> persons;
  private final List<ItemRef> items = new ArrayList<>();

  /** States of a dataset. */
  public RandomStates(DatasetIndex index, Random random) {
    this.random = random;
    var dataset = index.dataset();
    countries = dataset.countries().stream().map(Item::id).toList();
    formats = dataset.formats().stream().map(Item::id).toList();
    persons = dataset.persons().stream().map(Item::id).toList();
    List.of(
            dataset.countries(),
            dataset.formats(),
            dataset.places(),
            dataset.memberships(),
            dataset.events(),
            dataset.agreements(),
            dataset.quotes(),
            dataset.figures(),
            dataset.routes(),
            dataset.sources())
        .forEach(list -> list.forEach(item -> items.add(item.ref())));
  }

  /** Any item. */
  public ItemRef item() {
    return pick(items);
  }

  /** Any country. */
  public String country() {
    return pick(countries);
  }

  /** Any format. */
  public String format() {
    return pick(formats);
  }

  /** Any cursor. */
  public Cursor cursor() {
    return random.nextBoolean()
        ? new Cursor.AtYear(2005 + random.nextInt(25))
        : new Cursor.OnDay(LocalDate.of(2009, 1, 1).plusDays(random.nextInt(6000)));
  }

  /** Any filter, often a wide one. */
  public Filter filter() {
    return new Filter(
        some(countries),
        random.nextBoolean() ? Match.ANY : Match.ALL,
        years(),
        some(formats),
        kinds(),
        random.nextInt(4) > 0 ? new TreeSet<>() : some(persons),
        random.nextInt(5) == 0 ? pick(WORDS) : "");
  }

  /** Any range of years, or none. */
  public Optional<YearRange> years() {
    return random.nextBoolean()
        ? Optional.empty()
        : Optional.of(YearRange.between(2007 + random.nextInt(20), 2007 + random.nextInt(20)));
  }

  /** Any kinds, mostly none. */
  public Set<EventKind> kinds() {
    return random.nextInt(3) > 0 ? Set.of() : Set.of(pick(List.of(EventKind.values())));
  }

  /** Any state. */
  public State next() {
    return new State(
        filter(),
        cursor(),
        random.nextBoolean() ? Optional.empty() : Optional.of(item()),
        view(),
        Optional.empty());
  }

  /** Any view, often the default one. */
  public ViewState view() {
    if (random.nextInt(3) > 0) {
      return ViewState.DEFAULT;
    }
    var layers = EnumSet.allOf(AtlasLayer.class);
    layers.removeIf(layer -> random.nextInt(6) == 0);
    var folds = LaneFolds.NONE;
    if (random.nextBoolean()) {
      folds = folds.withVector(pick(Vector.values()), random.nextBoolean());
      folds = folds.toggling(pick(formats));
    }
    return new ViewState(
        pick(List.of(OpenView.values())),
        pick(List.of(OutOfFilterMode.values())),
        layers,
        pick(List.of(FillMeasure.values())),
        folds,
        new TreatyChoice(pick(List.of(TreatyOrder.values())), random.nextBoolean()),
        new TrendChoice(
            pick(List.of(YearMeasure.values())),
            "",
            pick(List.of(TrendSplit.values())),
            pick(List.of(TrendForm.values())),
            random.nextBoolean()),
        new MatrixChoice(pick(List.of(MeetingMatrix.Measure.values())), random.nextBoolean()),
        compare(),
        random.nextInt(4) > 0);
  }

  private CompareChoice compare() {
    if (random.nextBoolean()) {
      return CompareChoice.DEFAULT;
    }
    var format = Optional.of(pick(formats)).filter(it -> random.nextBoolean());
    return new CompareChoice(
        List.of(
            new CompareChoice.Side(2009 + random.nextInt(17), format),
            new CompareChoice.Side(2009 + random.nextInt(17), Optional.empty())));
  }

  private NavigableSet<String> some(List<String> all) {
    var chosen = new TreeSet<String>();
    for (var n = random.nextInt(4); n > 1; n--) {
      chosen.add(pick(all));
    }
    return chosen;
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
