package org.silkroadatlas.model;

import java.util.List;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.YearRange;

/**
 * A dataset's description of itself.
 *
 * @param id its id
 * @param title its title
 * @param version its semantic version
 * @param released the day of its release
 * @param licence SPDX identifier or name of its licence
 * @param authors who made it; empty if nobody is named
 * @param languages codes of the languages that names are given in
 * @param boundaryNote how boundaries are drawn; shown in the legend and on every export
 * @param attribution who made the base map
 * @param years the years that the timeline offers
 */
public record Manifest(
    String id,
    String title,
    String version,
    Edtf released,
    String licence,
    List<Maker> authors,
    List<String> languages,
    String boundaryNote,
    String attribution,
    YearRange years) {

  /** Copies the lists. */
  public Manifest {
    authors = List.copyOf(authors);
    languages = List.copyOf(languages);
  }

  /** This manifest with other years. */
  public Manifest withYears(YearRange other) {
    return new Manifest(
        id,
        title,
        version,
        released,
        licence,
        authors,
        languages,
        boundaryNote,
        attribution,
        other);
  }
}
