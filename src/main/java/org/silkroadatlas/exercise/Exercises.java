package org.silkroadatlas.exercise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.silkroadatlas.exercise.QuestionMaker.Material;
import org.silkroadatlas.query.DatasetIndex;

/** Makes exercises from the records of a dataset. */
public final class Exercises {
  private Exercises() {}

  /**
   * Questions about a topic, alternating between kinds. The same settings give the same questions.
   *
   * @return as many as requested; fewer if the topic has nothing more that is certain
   */
  public static List<Question> of(
      DatasetIndex index, ExerciseTopic topic, ExerciseSettings settings) {
    var with =
        new Material(
            new CertainRecords(index), topic, settings.difficulty(), new Random(settings.seed()));
    var kinds = new ArrayList<Deque<Question>>();
    for (var kind : ExerciseKind.values()) {
      if (settings.kinds().contains(kind)) {
        kinds.add(new ArrayDeque<>(maker(kind, with).make()));
      }
    }
    var questions = new ArrayList<Question>();
    while (questions.size() < settings.length() && !kinds.isEmpty()) {
      kinds.removeIf(Deque::isEmpty);
      for (var kind : kinds) {
        if (questions.size() < settings.length()) {
          questions.add(kind.removeFirst());
        }
      }
    }
    return List.copyOf(questions);
  }

  private static QuestionMaker maker(ExerciseKind kind, Material with) {
    return switch (kind) {
      case JOINED -> new JoiningQuestions(with);
      case ABSENT -> new AbsenceQuestions(with);
      case FORMAT -> new MemberMapQuestions(with);
      case ORDER -> new OrderQuestions(with);
      case FIND -> new FindQuestions(with);
      case SAID -> new SpeakerQuestions(with);
      case SIGNED -> new TreatyQuestions(with);
      case CHANGED -> new ChangeQuestions(with);
    };
  }
}
