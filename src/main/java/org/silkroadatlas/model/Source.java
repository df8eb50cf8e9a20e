package org.silkroadatlas.model;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.time.Edtf;

/**
 * Where a fact comes from.
 *
 * @param id unique within its kind; never changes once released
 * @param title its title
 * @param publisher who published it
 * @param url an http or https address
 * @param language BCP 47 code
 * @param seen the day on which it was read
 * @param grade how close it is to the facts
 */
public record Source(
    String id,
    String title,
    Optional<String> publisher,
    Optional<String> url,
    String language,
    Optional<Edtf> seen,
    Optional<SourceGrade> grade)
    implements Item {

  @Override
  public Source withId(String other) {
    return new Source(other, title, publisher, url, language, seen, grade);
  }

  @Override
  public ItemKind kindOfItem() {
    return ItemKind.SOURCE;
  }

  @Override
  public String label() {
    return title;
  }

  @Override
  public Optional<Edtf> when() {
    return Optional.empty();
  }

  @Override
  public List<String> sources() {
    return List.of();
  }
}
