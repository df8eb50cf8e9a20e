package org.silkroadatlas.dataset.consistency;

import java.util.Optional;
import java.util.regex.Pattern;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Tour;
import org.silkroadatlas.time.Edtf;

/**
 * Dates and years in titles, summaries and captions match the record: a date a few days off is an
 * error, and so is a different year in a title or of a founding.
 */
record TextDatesCheck(Facts facts) implements Consistency.Check {
  /** A year at the end of a title, unless it belongs to something else named there. */
  private static final Pattern YEAR =
      Pattern.compile("(?<!\\b(?:of|to|for|until|by|since|from|in|January)) ((?:19|20)\\d{2})$");

  private static final Pattern FOUNDED =
      Pattern.compile(
          "\\b(?:founded|created|established|set up|launched)(?: \\w+){0,3}? in (\\d{4})\\b");
  private static final Pattern FOCUS = Pattern.compile("(?:^|&)focus=event:([a-z0-9-]+)");

  @Override
  public void run(Findings findings) {
    facts.dataset().events().forEach(event -> event(event, findings));
    facts.dataset().formats().forEach(format -> founded(format, findings));
    facts.dataset().tours().forEach(tour -> captions(tour, findings));
  }

  private static void event(Event event, Findings findings) {
    DaysInText.slipOfItself(event.summary(), event.date())
        .ifPresent(day -> report(findings, event, "summary", day.toString()));
    var year = YEAR.matcher(event.title());
    if (year.find() && !isIn(year.group(1), event.date())) {
      report(findings, event, "title", year.group(1));
    }
  }

  private static void report(Findings findings, Event event, String field, String told) {
    findings.add(
        Rule.OTHER_DATE_IN_TEXT,
        "events",
        event.id(),
        field,
        told,
        event.id(),
        event.date().toString());
  }

  private static boolean isIn(String year, Edtf date) {
    var number = Integer.parseInt(year);
    return date.earliest().getYear() <= number && number <= date.latest().getYear();
  }

  private static void founded(Format format, Findings findings) {
    var told = FOUNDED.matcher(format.summary());
    var founded = format.founded();
    if (told.find() && founded.isPresent() && !isIn(told.group(1), founded.get())) {
      findings.add(
          Rule.OTHER_DATE_IN_TEXT,
          "formats",
          format.id(),
          "summary",
          told.group(1),
          format.id(),
          founded.get().toString());
    }
  }

  /** Checks the caption of a scene about an event for a date that is slightly off. */
  private void captions(Tour tour, Findings findings) {
    for (var i = 0; i < tour.steps().size(); i++) {
      var step = tour.steps().get(i);
      var at = "steps/" + i + "/caption";
      focused(step.state())
          .ifPresent(
              event ->
                  DaysInText.slip(step.caption(), event.date())
                      .ifPresent(
                          day ->
                              findings.add(
                                  Rule.OTHER_DATE_IN_TEXT,
                                  "scenes",
                                  tour.id(),
                                  at,
                                  day.toString(),
                                  event.id(),
                                  event.date().toString())));
    }
  }

  private Optional<Event> focused(String state) {
    var focus = FOCUS.matcher(state);
    return focus.find() ? facts.event(focus.group(1)) : Optional.empty();
  }
}
