package org.silkroadatlas.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.exercise.Choice.OfChange;
import org.silkroadatlas.exercise.Choice.OfItem;
import org.silkroadatlas.exercise.Choice.OfYear;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.AgreementStatus;
import org.silkroadatlas.model.Attested;
import org.silkroadatlas.model.Confidence;
import org.silkroadatlas.model.Coverage;
import org.silkroadatlas.model.CoverageAim;
import org.silkroadatlas.model.CoverageOf;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Role;
import org.silkroadatlas.model.Status;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Filter;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.StateLine;

/**
 * Verifies every generated question with plain loops over the records, without the query and
 * without the code that made it.
 */
class ExercisesTest {
  private static final DatasetIndex INDEX = BundledData.INDEX;
  private static final Dataset DATA = INDEX.dataset();
  private static final QuestionWords WORDS = new QuestionWords(INDEX, new Messages(Locale.ENGLISH));
  private static final int ITEMS = 1000;

  private static ExerciseTopic all() {
    return ExerciseTopic.of(INDEX, Filter.EVERYTHING);
  }

  private static List<Question> questions(Difficulty difficulty, long seed) {
    var settings = new ExerciseSettings(EnumSet.allOf(ExerciseKind.class), 500, difficulty, seed);
    return Exercises.of(INDEX, all(), settings);
  }

  @Test
  void aThousandQuestionsAreRight() {
    var seen = new HashSet<Question>();
    Map<ExerciseKind, Integer> counts = new EnumMap<>(ExerciseKind.class);
    for (var seed = 0L; seen.size() < ITEMS && seed < 60; seed++) {
      var difficulty = List.of(Difficulty.values()).get((int) (seed % 3));
      for (var question : questions(difficulty, seed)) {
        if (seen.add(question)) {
          check(question, difficulty);
          counts.merge(question.kind(), 1, Integer::sum);
        }
      }
    }
    assertTrue(seen.size() >= ITEMS, () -> "only " + seen.size());
    assertEquals(EnumSet.allOf(ExerciseKind.class), counts.keySet());
  }

  private static void check(Question question, Difficulty difficulty) {
    assertEquals(difficulty.choices(), question.choices().size());
    assertEquals(question.choices().size(), new HashSet<>(question.choices()).size());
    var labels = new HashSet<String>();
    for (var i = 0; i < question.choices().size(); i++) {
      assertTrue(labels.add(WORDS.choice(question, i).text()), question::toString);
    }
    assertEquals(
        question.kind().isOrder() ? question.choices().size() : 1, question.answer().size());
    switch (question.kind()) {
      case JOINED -> joined(question);
      case ABSENT -> absent(question);
      case FORMAT -> format(question);
      case ORDER -> order(question);
      case FIND -> find(question);
      case SAID -> said(question);
      case SIGNED -> signed(question);
      case CHANGED -> changed(question);
    }
  }

  private static Item item(ItemRef ref) {
    for (var list :
        List.of(
            DATA.events(), DATA.agreements(), DATA.quotes(), DATA.memberships(), DATA.formats())) {
      for (var item : list) {
        if (item.ref().equals(ref)) {
          return item;
        }
      }
    }
    throw new IllegalArgumentException(ref.toString());
  }

  /** Nothing about it is in doubt. */
  private static void sure(Attested item, boolean withoutRemark) {
    assertEquals(Confidence.VERIFIED, item.confidence(), item::id);
    assertTrue(item.note().isEmpty() || !withoutRemark, item::id);
    for (var correction : DATA.corrections()) {
      assertFalse(correction.record().filter(item.ref()::equals).isPresent(), item::id);
    }
  }

  private static void sure(Event event, boolean withoutRemark) {
    sure((Attested) event, withoutRemark);
    assertEquals(Status.HELD, event.status());
    assertTrue(event.unclear().isEmpty());
    var aims = new HashSet<CoverageAim>();
    for (var coverage : DATA.coverage()) {
      if (speaksOf(coverage, event)) {
        aims.add(coverage.aim());
      }
    }
    assertNotEquals(Set.of(CoverageAim.SELECTION), aims, event::id);
  }

  private static boolean speaksOf(Coverage coverage, Event event) {
    var core = 0;
    for (var guest : event.participants()) {
      for (var country : DATA.countries()) {
        core += country.core() && country.id().equals(guest.country()) ? 1 : 0;
      }
    }
    return coverage.years().contains(event.date().earliest().getYear())
        && (coverage.kinds().isEmpty() || coverage.kinds().contains(event.kind()))
        && (coverage.levels().isEmpty() || coverage.levels().contains(event.level()))
        && (coverage.formats().isEmpty() || coverage.formats().contains(event.format()))
        && (coverage.participants() == CoverageOf.ANY || core >= 2);
  }

  private static List<Membership> roles(String country, String format) {
    var roles = new ArrayList<Membership>();
    for (var held : DATA.memberships()) {
      if (held.country().equals(country)
          && held.format().equals(format)
          && held.role() != Role.CHAIR
          && held.role() != Role.HOST) {
        roles.add(held);
      }
    }
    return roles;
  }

  /** The years in which a country got a first role in a format, or a role after a gap. */
  private static Set<Integer> yearsOfJoining(String country, String format) {
    var years = new TreeSet<Integer>();
    for (var held : roles(country, format)) {
      var before = held.span().start().minusDays(1);
      var isNew = true;
      for (var other : roles(country, format)) {
        isNew &= other.equals(held) || !other.span().contains(before);
      }
      if (isNew) {
        years.add(held.span().start().getYear());
      }
    }
    return years;
  }

  private static Set<Integer> yearsOfLeaving(String country, String format) {
    var years = new TreeSet<Integer>();
    for (var held : roles(country, format)) {
      var isLast = held.to().isPresent();
      for (var other : roles(country, format)) {
        isLast &= other.equals(held) || !other.span().contains(held.span().end());
      }
      if (isLast) {
        years.add(held.span().end().getYear());
      }
    }
    return years;
  }

  private static void joined(Question question) {
    var country = question.subject().orElseThrow().id();
    var format = question.format().orElseThrow();
    var right = new HashSet<Integer>();
    for (var choice : question.choices()) {
      var year = ((OfYear) choice).year();
      if (yearsOfJoining(country, format).contains(year)) {
        right.add(year);
      }
    }
    assertEquals(Set.of(((OfYear) question.right().getFirst()).year()), right, question::toString);
    assertEquals(1, yearsOfJoining(country, format).size());
    sure((Membership) item(question.evidence().getFirst()), true);
  }

  private static void absent(Question question) {
    var event = (Event) item(question.subject().orElseThrow());
    sure(event, false);
    for (var i = 0; i < question.choices().size(); i++) {
      var country = ((OfItem) question.choices().get(i)).item().id();
      var came = false;
      for (var guest : event.participants()) {
        came |= guest.country().equals(country);
      }
      assertEquals(question.answer().contains(i), !came, question::toString);
      assertEquals(question.answer().contains(i), event.absent().contains(country));
    }
  }

  private static void format(Question question) {
    var day = LocalDate.of(question.years().orElseThrow().last(), 12, 31);
    assertTrue(question.marked().size() >= 3);
    for (var i = 0; i < question.choices().size(); i++) {
      var format = ((OfItem) question.choices().get(i)).item().id();
      // The dataset does not name all members of these.
      assertFalse(Set.of("osce", "wto", "un", "c5-eu").contains(format), question::toString);
      var all = true;
      for (var country : question.marked()) {
        var holds = false;
        for (var held : roles(country, format)) {
          holds |= held.span().contains(day);
        }
        all &= holds;
      }
      assertEquals(question.answer().contains(i), all, question::toString);
      for (var held : DATA.memberships()) {
        if (held.format().equals(format)
            && held.role() != Role.CHAIR
            && held.role() != Role.HOST
            && held.span().contains(day)) {
          sure(held, false);
          assertFalse(held.span().start().isAfter(day.minusYears(1)), held::id);
        }
      }
    }
  }

  private static void order(Question question) {
    LocalDate before = LocalDate.MIN;
    for (var choice : question.right()) {
      var event = (Event) item(((OfItem) choice).item());
      sure(event, true);
      assertTrue(event.date().isExactDay());
      assertTrue(event.date().earliest().isAfter(before.plusDays(30)), question::toString);
      assertFalse(event.title().matches(".*\\b(19|20)\\d\\d\\b.*"), event::title);
      before = event.date().earliest();
    }
  }

  private static void find(Question question) {
    var asked = question.subject().orElseThrow();
    var right = question.choices().stream().filter(new OfItem(asked)::equals).count();
    assertEquals(1, right);
    assertEquals(List.of(new OfItem(asked)), question.right());
    assertEquals(question.choices().size(), question.marked().size());
  }

  private static void said(Question question) {
    var quote = (Quote) item(question.subject().orElseThrow());
    sure(quote, true);
    for (var i = 0; i < question.choices().size(); i++) {
      var person = ((OfItem) question.choices().get(i)).item().id();
      assertEquals(question.answer().contains(i), quote.person().orElseThrow().equals(person));
    }
  }

  private static void signed(Question question) {
    for (var i = 0; i < question.choices().size(); i++) {
      var agreement = (Agreement) item(((OfItem) question.choices().get(i)).item());
      sure(agreement, false);
      var inForce = agreement.inForce().isPresent();
      for (var party : agreement.parties()) {
        inForce |= party.inForce().isPresent();
      }
      assertEquals(question.answer().contains(i), !inForce, agreement::id);
      var expected =
          question.answer().contains(i) ? AgreementStatus.SIGNED : AgreementStatus.IN_FORCE;
      assertEquals(expected, agreement.status().orElseThrow());
    }
  }

  private static void changed(Question question) {
    var years = question.years().orElseThrow();
    assertTrue(years.first() < years.last());
    for (var i = 0; i < question.choices().size(); i++) {
      var change = (OfChange) question.choices().get(i);
      var held = (Membership) item(change.membership());
      sure(held, true);
      var found =
          change.joined()
              ? yearsOfJoining(held.country(), held.format())
              : yearsOfLeaving(held.country(), held.format());
      var within = false;
      for (var year : found) {
        within |= year > years.first() && year <= years.last();
      }
      assertEquals(question.answer().contains(i), within, question::toString);
    }
  }

  @ParameterizedTest
  @EnumSource(Difficulty.class)
  void theSameSeedGivesTheSameQuestionsAndAnotherOthers(Difficulty difficulty) {
    assertEquals(questions(difficulty, 7), questions(difficulty, 7));
    assertNotEquals(questions(difficulty, 7), questions(difficulty, 8));
  }

  @Test
  void aFilterAsksAboutNothingElse() {
    var filter = StateLine.parse("formats=csto,ots&years=2009-2025", INDEX).filter();
    var topic = ExerciseTopic.of(INDEX, filter);
    for (var seed = 0L; seed < 20; seed++) {
      for (var question : Exercises.of(INDEX, topic, ExerciseSettings.usual(seed))) {
        if (question.kind() == ExerciseKind.FIND) {
          continue;
        }
        var first = item(question.evidence().getFirst());
        if (first instanceof Event event) {
          assertTrue(filter.formats().contains(event.format()), event::id);
        } else if (first instanceof Membership held) {
          assertTrue(filter.formats().contains(held.format()), held::id);
        } else {
          assertTrue(topic.records().contains(first.ref()) || question.format().isPresent());
        }
      }
    }
  }

  @Test
  void everyTourHasExercises() {
    for (var tour : DATA.tours()) {
      var states = tour.steps().stream().map(step -> StateLine.parse(step.state(), INDEX)).toList();
      var topic = ExerciseTopic.of(INDEX, states);
      var questions = Exercises.of(INDEX, topic, ExerciseSettings.usual(1));
      assertTrue(questions.size() >= 6, tour::id);
    }
  }

  @Test
  void theAnswerIsSelectedOnAllPanes() {
    for (var question : questions(Difficulty.MEDIUM, 3)) {
      var state = question.shown(INDEX);
      assertEquals(question.evidence().getFirst(), state.focus().orElseThrow());
      // It can be shown, stored in a scene and opened again.
      assertEquals(state, StateLine.parse(StateLine.format(state), INDEX));
      Query.visible(INDEX, state);
    }
  }
}
