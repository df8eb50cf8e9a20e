package org.silkroadatlas.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Level;
import org.silkroadatlas.model.Office;
import org.silkroadatlas.model.OfficeRank;
import org.silkroadatlas.model.Participant;

/** The rank of a delegation, derived from whoever represented the country. */
final class Rank {
  /** The first matching word decides; “deputy” and “vice” lower the level of what follows. */
  private record Word(String word, Level level) {}

  private static final List<Word> WORDS =
      List.of(
          new Word("ambassador", Level.SENIOR_OFFICIALS),
          new Word("envoy", Level.SENIOR_OFFICIALS),
          new Word("chairman of the cabinet", Level.MINISTERS),
          new Word("deputy head of government", Level.MINISTERS),
          new Word("deputy foreign minister", Level.SENIOR_OFFICIALS),
          new Word("deputy minister", Level.SENIOR_OFFICIALS),
          new Word("deputy prime minister", Level.MINISTERS),
          new Word("vice-president", Level.HEADS_OF_GOVERNMENT),
          new Word("vice president", Level.HEADS_OF_GOVERNMENT),
          new Word("prime minister", Level.HEADS_OF_GOVERNMENT),
          new Word("premier", Level.HEADS_OF_GOVERNMENT),
          new Word("chancellor", Level.HEADS_OF_GOVERNMENT),
          new Word("minister", Level.MINISTERS),
          new Word("secretary of state", Level.MINISTERS),
          new Word("speaker", Level.PARLIAMENT),
          new Word("chairman of the halk maslahaty", Level.PARLIAMENT),
          new Word("parliament", Level.PARLIAMENT),
          new Word("secretary", Level.SENIOR_OFFICIALS),
          new Word("director", Level.SENIOR_OFFICIALS),
          new Word("president", Level.HEADS_OF_STATE),
          new Word("king", Level.HEADS_OF_STATE),
          new Word("amir", Level.HEADS_OF_STATE),
          new Word("emir", Level.HEADS_OF_STATE),
          new Word("sultan", Level.HEADS_OF_STATE),
          new Word("crown prince", Level.HEADS_OF_GOVERNMENT));

  private Rank() {}

  /**
   * The rank of a delegation: as the record says; otherwise from the office that its leader held on
   * that day, or from the words for the leader, or finally from the event.
   */
  static Level of(DatasetIndex index, Event event, Participant participant) {
    return named(index, event, participant).orElse(event.level());
  }

  /** The rank of a delegation if its leader is named; never derived from the event. */
  static Optional<Level> named(DatasetIndex index, Event event, Participant participant) {
    return participant
        .rank()
        .flatMap(Rank::level)
        .or(
            () ->
                Optional.of(Representation.of(index, event, participant))
                    .filter(who -> !who.former())
                    .flatMap(Representation::tenure)
                    .flatMap(held -> level(held.office())))
        .or(() -> participant.by().map(index::written).flatMap(Rank::read));
  }

  private static Optional<Level> level(Office office) {
    return office == Office.PARLIAMENT_SPEAKER
        ? Optional.of(Level.PARLIAMENT)
        : level(office.rank());
  }

  private static Optional<Level> level(OfficeRank rank) {
    return switch (rank) {
      case HEAD_OF_STATE -> Optional.of(Level.HEADS_OF_STATE);
      case HEAD_OF_GOVERNMENT -> Optional.of(Level.HEADS_OF_GOVERNMENT);
      case MINISTER -> Optional.of(Level.MINISTERS);
      case DEPUTY_MINISTER, AMBASSADOR -> Optional.of(Level.SENIOR_OFFICIALS);
      case OTHER -> Optional.empty();
    };
  }

  private static Optional<Level> read(String by) {
    var words = by.toLowerCase(Locale.ROOT);
    return WORDS.stream()
        .filter(entry -> words.contains(entry.word()))
        .findFirst()
        .map(Word::level);
  }
}
