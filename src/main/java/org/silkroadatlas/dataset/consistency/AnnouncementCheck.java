package org.silkroadatlas.dataset.consistency;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.time.Edtf;

/** A source for an event that took place must be dated after it. */
record AnnouncementCheck(Facts facts) implements Consistency.Check {
  private static final Pattern DATE_IN_ADDRESS =
      Pattern.compile(
          "[/=_-](20[0-2]\\d)[/._-]?(0[1-9]|1[0-2])[/._-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "\\b(?:will|to (?:host|hold|visit|attend|take part|meet|sign|open|launch|begin|start)"
              + "|upcoming|ahead of|on the eve of|plans? to|is expected|are expected|scheduled"
              + "|announce[sd]?|to be (?:held|signed|opened|launched))\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public void run(Findings findings) {
    for (var event : facts.dataset().events()) {
      var sources = ofTheirOwn(facts.sources(event));
      if (event.held()
          && !sources.isEmpty()
          && sources.stream().allMatch(it -> isOlder(it, event.date()))) {
        findings.add(Rule.ANNOUNCED_ONLY, "events", event.id(), "sources", titles(sources));
      }
    }
    for (var agreement : facts.dataset().agreements()) {
      var sources = ofTheirOwn(facts.sources(agreement));
      if (!sources.isEmpty() && sources.stream().allMatch(it -> isOlder(it, agreement.date()))) {
        findings.add(Rule.ANNOUNCED_ONLY, "agreements", agreement.id(), "sources", titles(sources));
      }
    }
  }

  /** The essay alone proves nothing. */
  private static List<Source> ofTheirOwn(List<Source> sources) {
    return sources.stream().filter(source -> source.url().isPresent()).toList();
  }

  private static String titles(List<Source> sources) {
    return sources.stream().map(Source::title).findFirst().orElse("");
  }

  private static boolean isOlder(Source source, Edtf date) {
    return source
        .url()
        .flatMap(AnnouncementCheck::day)
        .map(day -> day.isBefore(date.earliest()))
        .orElseGet(() -> ANNOUNCES.matcher(source.title()).find());
  }

  private static Optional<LocalDate> day(String address) {
    var matcher = DATE_IN_ADDRESS.matcher(address);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
