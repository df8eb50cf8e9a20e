package org.silkroadatlas.query.title;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Russian case forms of country names, by their endings, and of personal names. Other names of two
 * words rely on stored forms.
 */
final class RussianForms implements Declension {
  private static final String FIRM = "бвгдзклмнпрстфхцчшщж";
  private static final String HISSING = "жчшщц";
  private static final String HARD = "гкхжчшщ";
  private static final String UNCHANGED = "оуеэи";

  @Override
  public Optional<String> decline(String name, boolean person, NounForm form) {
    if (person) {
      return form == NounForm.GEN ? Optional.of(person(name)) : Optional.empty();
    }
    if (Declension.isAbbreviation(name) || name.startsWith("«")) {
      return Optional.of(name);
    }
    return name.indexOf(' ') < 0 ? word(name, form) : Optional.empty();
  }

  /** The genitive of a person's name, word by word. */
  private static String person(String name) {
    var woman = isOfWoman(name);
    return Stream.of(name.split(" ", -1))
        .map(word -> woman ? ofWoman(word) : ofMan(word))
        .collect(Collectors.joining(" "));
  }

  private static boolean isOfWoman(String word) {
    return Stream.of("ова", "ева", "ёва", "ина").anyMatch(word::endsWith);
  }

  private static String ofMan(String word) {
    var last = word.charAt(word.length() - 1);
    return switch (last) {
      case 'й', 'ь' -> cut(word) + "я";
      case 'а' -> cut(word) + afterA(word);
      case 'я' -> cut(word) + "и";
      default -> FIRM.indexOf(last) < 0 ? word : word + "а";
    };
  }

  private static String ofWoman(String word) {
    if (isOfWoman(word)) {
      return cut(word) + "ой";
    }
    return switch (word.charAt(word.length() - 1)) {
      case 'а' -> cut(word) + afterA(word);
      case 'я', 'ь' -> cut(word) + "и";
      default -> word;
    };
  }

  private static Optional<String> word(String name, NounForm form) {
    var last = name.charAt(name.length() - 1);
    var stem = cut(name);
    return switch (last) {
      case 'а' -> Optional.of(stem + pick(form, afterA(name), "у", "ой"));
      case 'я' -> Optional.of(stem + pick(form, "и", "ю", "ей"));
      case 'й' -> Optional.of(stem + pick(form, "я", "й", "ем"));
      case 'ь' -> Optional.of(stem + pick(form, "и", "ь", "ью"));
      default ->
          FIRM.indexOf(last) >= 0
              ? Optional.of(name + pick(form, "а", "", HISSING.indexOf(last) < 0 ? "ом" : "ем"))
              : UNCHANGED.indexOf(last) >= 0 ? Optional.of(name) : Optional.empty();
    };
  }

  private static String pick(NounForm form, String genitive, String accusative, String with) {
    return switch (form) {
      case GEN -> genitive;
      case ACC -> accusative;
      case INS -> with;
      default -> throw new IllegalArgumentException("Russian has no " + form);
    };
  }

  private static String afterA(String word) {
    return HARD.indexOf(word.charAt(word.length() - 2)) < 0 ? "ы" : "и";
  }

  private static String cut(String word) {
    return word.substring(0, word.length() - 1);
  }
}
