package org.silkroadatlas.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.Span;

/**
 * Any mechanism through which states meet or bind themselves: organisation, summit format, forum,
 * treaty, fund, corridor, exercise.
 *
 * @param id unique within its kind; never changes once released
 * @param name its full English name
 * @param shortName its short name, for lanes and chips
 * @param kind the kind of mechanism
 * @param vector the partner direction
 * @param founded when it began
 * @param ended the first day on which it no longer existed
 * @param successor id of the format that followed it
 * @param formerNames its former names, oldest first
 * @param summary one or two sentences
 * @param wikidata the identifier in Wikidata, such as Q7825
 * @param basis its sources and how well it is confirmed
 */
public record Format(
    String id,
    String name,
    String shortName,
    FormatKind kind,
    Vector vector,
    Optional<Edtf> founded,
    Optional<Edtf> ended,
    Optional<String> successor,
    List<FormerName> formerNames,
    String summary,
    Optional<String> wikidata,
    Basis basis)
    implements Attested {

  /** Copies the lists. */
  public Format {
    formerNames = List.copyOf(formerNames);
  }

  @Override
  public Format withId(String other) {
    return new Format(
        other,
        name,
        shortName,
        kind,
        vector,
        founded,
        ended,
        successor,
        formerNames,
        summary,
        wikidata,
        basis);
  }

  @Override
  public ItemKind kindOfItem() {
    return ItemKind.FORMAT;
  }

  @Override
  public String label() {
    return name;
  }

  @Override
  public Optional<Edtf> when() {
    return founded;
  }

  /** This format with another vector. */
  public Format withVector(Vector other) {
    return new Format(
        id,
        name,
        shortName,
        kind,
        other,
        founded,
        ended,
        successor,
        formerNames,
        summary,
        wikidata,
        basis);
  }

  /** The days on which it existed; unbounded where the beginning or end is not known. */
  public Span span() {
    var start = founded.map(Edtf::earliest).orElse(LocalDate.MIN);
    var end = ended.map(Edtf::earliest).orElse(LocalDate.MAX);
    return new Span(start, end);
  }

  /** Its name on a given day. */
  public String nameOn(LocalDate day) {
    return formerNames.stream()
        .filter(former -> day.isBefore(former.until().earliest()))
        .findFirst()
        .map(FormerName::name)
        .orElse(name);
  }
}
