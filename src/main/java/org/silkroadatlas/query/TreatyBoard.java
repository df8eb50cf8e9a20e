package org.silkroadatlas.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.AgreementKind;
import org.silkroadatlas.model.AgreementStatus;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Party;
import org.silkroadatlas.time.Edtf;

/**
 * Agreements against their parties as of a day: what each party had done by then, and who was
 * missing for entry into force. Only acts recorded in the dataset are shown; nothing is inferred
 * from the acts of others.
 *
 * @param parties ids of countries: the five states first, then by their number of agreements
 * @param rows the agreements of the filter signed by that day, in the chosen order
 * @param later how many agreements of the filter are dated later
 */
public record TreatyBoard(List<String> parties, List<Row> rows, int later) {
  private static final Set<AgreementKind> TREATIES =
      Set.of(
          AgreementKind.TREATY,
          AgreementKind.AGREEMENT,
          AgreementKind.PROTOCOL,
          AgreementKind.CHARTER);

  /**
   * An agreement.
   *
   * @param cells by party
   * @param inForce whether it was in force as a whole; empty if the dataset does not say
   * @param missing the parties not known to be bound, unless it was known to be in force
   */
  public record Row(
      Agreement agreement,
      Map<String, Cell> cells,
      Optional<Boolean> inForce,
      List<String> missing) {
    /** Copies the collections. */
    public Row {
      cells = Map.copyOf(cells);
      missing = List.copyOf(missing);
    }
  }

  /**
   * What a party had done.
   *
   * @param since when it took its latest step
   * @param searched whether further acts were looked for and not found
   */
  public record Cell(TreatyStatus status, Optional<Edtf> since, boolean searched) {}

  /** Copies the lists. */
  public TreatyBoard {
    parties = List.copyOf(parties);
    rows = List.copyOf(rows);
  }

  /**
   * The board for a filter.
   *
   * @param day the day as of which it is shown
   */
  public static TreatyBoard of(
      DatasetIndex index, Filter filter, LocalDate day, TreatyChoice choice) {
    var asked =
        index.agreements().select(index.agreements().inFilter(filter)).stream()
            .filter(agreement -> choice.all() || isTreaty(agreement))
            .toList();
    var rows =
        asked.stream()
            .filter(agreement -> isBy(agreement.date(), day))
            .map(agreement -> row(agreement, day))
            .sorted(comparator(index, choice.order()))
            .toList();
    return new TreatyBoard(parties(index, rows), rows, asked.size() - rows.size());
  }

  /** Whether it is a document that binds states, or is treated like one. */
  static boolean isTreaty(Agreement agreement) {
    return TREATIES.contains(agreement.kind())
        || agreement.inForce().isPresent()
        || agreement.parties().stream()
            .anyMatch(it -> it.ratified().isPresent() || it.inForce().isPresent());
  }

  private static Row row(Agreement agreement, LocalDate day) {
    var cells = new LinkedHashMap<String, Cell>();
    agreement.parties().forEach(party -> cells.put(party.country(), cell(party, day)));
    var inForce = inForce(agreement, day);
    var ended = agreement.status().filter(it -> it == AgreementStatus.ENDED).isPresent();
    var missing =
        inForce.orElse(false) || ended || !isTreaty(agreement)
            ? List.<String>of()
            : agreement.parties().stream()
                .map(Party::country)
                .filter(id -> isMissing(cells, id))
                .toList();
    return new Row(agreement, cells, inForce, missing);
  }

  private static boolean isMissing(TreatyStatus status) {
    return !status.isBound() && status != TreatyStatus.WITHDRAWN;
  }

  /** Decided by its date of entry into force or, without one, by its status in the dataset. */
  private static Optional<Boolean> inForce(Agreement agreement, LocalDate day) {
    if (agreement.inForce().isPresent()) {
      return agreement.inForce().map(date -> isBy(date, day));
    }
    return agreement
        .status()
        .flatMap(
            status ->
                switch (status) {
                  case SIGNED, PROVISIONAL, NEVER_IN_FORCE -> Optional.of(false);
                  case IN_FORCE, ENDED, UNKNOWN -> Optional.empty();
                });
  }

  /** What a party had done by a day. */
  static Cell cell(Party party, LocalDate day) {
    var searched = party.searched().isPresent();
    var acts = new LinkedHashMap<TreatyStatus, Optional<Edtf>>();
    acts.put(TreatyStatus.WITHDRAWN, party.withdrawn());
    acts.put(TreatyStatus.IN_FORCE, party.inForce());
    acts.put(TreatyStatus.RATIFIED, party.ratified());
    acts.put(TreatyStatus.SIGNED, party.signed());
    for (var act : acts.entrySet()) {
      if (act.getValue().filter(date -> isBy(date, day)).isPresent()) {
        return new Cell(act.getKey(), act.getValue(), searched);
      }
    }
    var status =
        !party.acts().isEmpty()
            ? TreatyStatus.LATER
            : searched ? TreatyStatus.NOT_FOUND : TreatyStatus.UNKNOWN;
    return new Cell(status, Optional.empty(), searched);
  }

  private static boolean isBy(Edtf date, LocalDate day) {
    return !date.earliest().isAfter(day);
  }

  private static boolean isMissing(Map<String, Cell> cells, String country) {
    var cell = cells.get(country);
    return cell != null && isMissing(cell.status());
  }

  private static List<String> parties(DatasetIndex index, List<Row> rows) {
    var counts = new HashMap<String, Integer>();
    rows.forEach(row -> row.cells().keySet().forEach(id -> counts.merge(id, 1, Integer::sum)));
    return counts.keySet().stream()
        .sorted(
            Comparator.comparing((String id) -> !isCore(index.country(id)))
                .thenComparingInt(id -> -counts.getOrDefault(id, 0))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static boolean isCore(Country country) {
    return country.core();
  }

  private static Comparator<Row> comparator(DatasetIndex index, TreatyOrder order) {
    Comparator<Row> newest =
        Comparator.comparing((Row row) -> row.agreement().date().earliest())
            .reversed()
            .thenComparing(row -> row.agreement().id());
    return switch (order) {
      case YEAR -> newest;
      case KIND -> Comparator.comparing((Row row) -> row.agreement().kind()).thenComparing(newest);
      case FORMAT -> {
        var lanes = index.formatsInLaneOrder().stream().map(it -> it.id()).toList();
        yield Comparator.comparingInt(
                (Row row) -> row.agreement().format().map(lanes::indexOf).orElse(lanes.size()))
            .thenComparing(newest);
      }
      case MISSING ->
          Comparator.comparingInt((Row row) -> -row.missing().size()).thenComparing(newest);
    };
  }
}
