package org.silkroadatlas.dataset;

import static org.silkroadatlas.dataset.PackFile.AGREEMENTS;
import static org.silkroadatlas.dataset.PackFile.CORRECTIONS;
import static org.silkroadatlas.dataset.PackFile.COUNTRIES;
import static org.silkroadatlas.dataset.PackFile.COVERAGE;
import static org.silkroadatlas.dataset.PackFile.EVENTS;
import static org.silkroadatlas.dataset.PackFile.FIGURES;
import static org.silkroadatlas.dataset.PackFile.FORMATS;
import static org.silkroadatlas.dataset.PackFile.GROUPS;
import static org.silkroadatlas.dataset.PackFile.MANIFEST;
import static org.silkroadatlas.dataset.PackFile.MEMBERSHIPS;
import static org.silkroadatlas.dataset.PackFile.PERSONS;
import static org.silkroadatlas.dataset.PackFile.PLACES;
import static org.silkroadatlas.dataset.PackFile.QUOTES;
import static org.silkroadatlas.dataset.PackFile.ROUTES;
import static org.silkroadatlas.dataset.PackFile.SCENES;
import static org.silkroadatlas.dataset.PackFile.SOURCES;
import static org.silkroadatlas.dataset.PackFile.VECTORS;

import java.util.List;
import java.util.stream.Stream;

/** What can be broken in a pack, and the expected message. */
final class BrokenPacks {
  private static final String AKTAU = "{\"name\": \"Aktau\", \"lat\": 43.65, \"lon\": 51.16}";
  private static final String ALAT = ",\n      {\"name\": \"Alat\", \"lat\": 39.94, \"lon\": 49.4}";
  private static final String ASHGABAT =
      """
      {
          "id": "ashgabat",
          "name": "Ashgabat",
          "country": "TM",
          "lat": 37.95,
          "lon": 58.38,
          "kind": "capital",
      """;

  private BrokenPacks() {}

  static List<Broken> all() {
    return Stream.of(syntax(), fields(), values(), records()).flatMap(List::stream).toList();
  }

  /** A fault in a single value, which the schema detects. */
  private static Broken seen(PackFile file, String good, String bad, String message) {
    return new Broken(file, good, bad, message, true);
  }

  /** A fault that the schema cannot detect. */
  private static Broken unseen(PackFile file, String good, String bad, String message) {
    return new Broken(file, good, bad, message, false);
  }

  static List<Broken> syntax() {
    return List.of(
        unseen(EVENTS, "\"KZ\"},\n      {", "\"KZ\"}\n      ▮{", "A comma is missing before \"{\""),
        unseen(EVENTS, "\"handbook\"]\n  },", "\"handbook\",▮]\n  },", "extra comma"),
        unseen(EVENTS, "\"title\": ", "\"title\" ▮", "A colon is missing"),
        unseen(EVENTS, "\"title\"", "▮title", "in double quotes"),
        unseen(EVENTS, "\"held\"", "▮held", "no quotes around"),
        unseen(EVENTS, "\"held\"", "▮“held”", "straight double quotes"),
        unseen(PLACES, "37.95", "▮", "Expected a value, but found"),
        unseen(PLACES, "37.95", "0▮37.95", "This is not a JSON number"),
        unseen(PLACES, "37.95", "37,▮95", "in double quotes"),
        unseen(EVENTS, "\"KZ\"},", "\"KZ\"▮],", "The bracket \"]\" has no opening bracket"),
        unseen(EVENTS, "alliance near", "alliance▮\nnear", "runs past the end of its line"),
        unseen(EVENTS, "alliance near", "alliance \\▮p", "A backslash cannot be followed"),
        unseen(EVENTS, "\"id\"", "▮// first\n\"id\"", "no comments"),
        unseen(SCENES, "]\n", "]\n▮]", "\"]\" has no opening bracket"),
        unseen(SCENES, "  }\n]", "  }\n]\n▮[]", "after the end of the data"),
        unseen(SCENES, "}\n    ]\n  }\n]\n", "}▮", "The file ends too early"),
        unseen(
            EVENTS,
            "\"title\"",
            "▮\"date\": \"2018\", \"title\"",
            "The field \"date\" appears twice"));
  }

  static List<Broken> fields() {
    return List.of(
        seen(EVENTS, "\"title\"", "▮\"titel\"", "did you mean \"title\"?"),
        seen(EVENTS, "\"title\"", "▮\"colour\": 1, \"title\"", "There is no field \"colour\" here"),
        seen(EVENTS, "\"as\"", "▮\"has\"", "did you mean \"as\"?"),
        seen(EVENTS, "\"Exercises at Harb-Maidon\"", "▮null", "\"title\" is null"),
        seen(EVENTS, "\"Exercises at Harb-Maidon\"", "▮\" \"", "\"title\" is empty"),
        seen(EVENTS, "\"Exercises at Harb-Maidon\"", "▮7", "\"title\" is the number 7"),
        seen(EVENTS, "[\"handbook\"]", "▮\"handbook\"", "write an array in square brackets"),
        seen(EVENTS, "{\"country\": \"KZ\"}", "▮\"KZ\"", "write an object in curly brackets"),
        seen(EVENTS, "\"virtual\": true", "\"virtual\": ▮\"yes\"", "true or false without quotes"),
        seen(PLACES, "37.95", "▮\"37.95\"", "\"lat\" is the text \"37.95\"; write a number"),
        seen(COUNTRIES, "{\"en\": \"Azerbaijan\", ", "▮{", "The English name is missing"),
        seen(EVENTS, "[\n", "[ ▮3,\n", "write a record in curly brackets"),
        seen(MANIFEST, "2009", "▮2009.5", "not a whole number"),
        seen(MANIFEST, "\"1.0.0\"", "▮\"1\"", "is not a version; write three numbers"),
        seen(SOURCES, "\"2025-11-01\"", "▮\"2025-11\"", "not an exact day"));
  }

  static List<Broken> values() {
    return List.of(
        seen(
            PLACES,
            "37.95",
            "▮93.5",
            "\"lat\" is 93.5, which is out of range; write a number from -90"),
        seen(PLACES, "58.38", "▮-180.01", "\"lon\" is -180.01, which is out of range"),
        unseen(FIGURES, "3.3", "▮1e999999999", "out of range"),
        unseen(FIGURES, "3.3", "▮3." + "3".repeat(200), "more than 100 digits"),
        seen(MEMBERSHIPS, "\"founding-member\"", "▮\"founder\"", "choose one of founding-member, "),
        unseen(
            FORMATS,
            "\"turkic\"",
            "▮\"turkik\"",
            "cannot be \"turkik\"; add it to vectors.json, or name it \"turkic\""),
        unseen(FORMATS, "\"past-unions\"", "▮\"elsewhere\"", "or choose one of regional, russia, "),
        unseen(COUNTRIES, "\"north\"", "▮\"nord\"", "add it to groups.json, or choose"),
        unseen(
            VECTORS, "\"past-unions\"", "▮\"russia\"", "The atlas itself already uses \"russia\""),
        seen(VECTORS, "\"#8a4fbf\"", "▮\"violet\"", "is not a colour; write it as \"#1f6f8b\""),
        seen(VECTORS, "\"Past unions\"", "▮\"" + "u".repeat(25) + "\"", "at most 24"),
        seen(VECTORS, "{\"en\": \"Past unions\", \"ru\": \"Прежние союзы\"}", "▮{}", "at least 1"),
        unseen(GROUPS, "\"north\"", "▮\"europe\"", "choose another id"),
        seen(EVENTS, "\"held\"", "▮\"Held\"", "choose one of held, planned, postponed, cancelled"),
        unseen(EVENTS, "\"2018-03-15\"", "▮\"2018-02-30\"", "no such day in the calendar"),
        seen(EVENTS, "\"2018-03-15\"", "▮\"15.03.2018\"", "is not a date; write it as 2018, "),
        unseen(EVENTS, "\"2021-10-18/2021-10-23\"", "▮\"2021-10-23/2021-10-18\"", "ends before"),
        seen(MEMBERSHIPS, "\"2015-08-12\"", "▮\"2015-08-12/..\"", "write one date"),
        seen(EVENTS, "\"csto-exercise-2021-h", "▮\"csto exercise_H", "lower-case letters a to z"),
        seen(COUNTRIES, "\"AZ\"", "▮\"az\"", "two capital letters"),
        seen(COUNTRIES, "\"AZE\"", "▮\"Aze\"", "three capital letters"),
        seen(COUNTRIES, "\"az\"", "▮\"Azeri!\"", "is not a language code"),
        seen(SOURCES, "\"https://www", "▮\"javascript:www", "is not a web address"),
        seen(SOURCES, "\"http://example.org/", "▮\"file:///etc/", "is not a web address"),
        seen(FORMATS, "\"Consultative\"", "▮\"Consultations of five\"", "at most 14"),
        seen(EVENTS, "\"the first meeting in", "▮\"" + "word ".repeat(90), "at most 400"),
        unseen(EVENTS, "\"Second ", "▮\"\\ud83d ", "half a character"),
        unseen(EVENTS, "\"Second ", "▮\"\\u0007 ", "control character"),
        seen(CORRECTIONS, "\"membership:", "▮\"role:", "kinds are country, place, person, format"),
        seen(PERSONS, "\"Q57363\"", "▮\"57363\"", "is not a Wikidata identifier"),
        seen(COUNTRIES, "\"Q227\"", "▮\"Q0227\"", "is not a Wikidata identifier"),
        seen(PLACES, "\"Q1520\"", "▮\"Q1520a\"", "is not a Wikidata identifier"),
        seen(FORMATS, "\"Q318693\"", "▮\"q318693\"", "is not a Wikidata identifier"),
        unseen(
            PERSONS,
            "\"family\": \"Aliyev\"",
            "\"family\": ▮\"Əliyev\"",
            "neither begins nor ends with"),
        unseen(PERSONS, "\"to\": \"2016-12-14\"", "\"to\": ▮\"2003-12-12\"", "not after the start"),
        seen(COVERAGE, "\"2018/2025\"", "▮\"2018/..\"", "has no start or no end"),
        seen(COVERAGE, "\"2018\": 1", "\"18\": ▮1", "is not a year"),
        unseen(ROUTES, "\"to\": \"2017\"", "\"to\": ▮\"2015\"", "not after the start"),
        seen(ROUTES, "[\n      " + AKTAU + ALAT, "▮[" + AKTAU, "it needs at least 2"));
  }

  static List<Broken> records() {
    return List.of(
        seen(EVENTS, "[\"handbook\"]", "▮[]", "The record names no source"),
        seen(
            PLACES,
            ASHGABAT + "    \"sources\": [\"gazetteer\"]",
            "▮" + ASHGABAT.strip().replaceAll(",$", ""),
            "The record names no source"),
        unseen(
            EVENTS,
            "\"read\": [\"handbook\"]",
            "\"read\": [▮\"essay\"]",
            "not a source of the record"),
        unseen(EVENTS, "\"absent\": [\"KG\"]", "\"absent\": ▮[\"KZ\"]", "also as a participant"),
        unseen(EVENTS, "\"ilham-aliyev\"", "▮\"ilham-aliev\"", "did you mean \"ilham-aliyev\"?"),
        unseen(PERSONS, "\"country\": \"ots\"", "\"country\": ▮\"otso\"", "There is no format"),
        unseen(EVENTS, "[\"handbook\"]", "[▮\"handbok\"]", "did you mean \"handbook\"?"),
        unseen(EVENTS, "[\"handbook\"]", "[\"handbook\", ▮\"handbook\"]", "appears twice in"),
        unseen(
            EVENTS, "{\"country\": \"KG\"}", "{\"country\": ▮\"KZ\"}", "\"KZ\" appears twice in"),
        unseen(EVENTS, "\"country\": \"KZ\"", "\"country\": ▮\"XX\"", "There is no country \"XX\""),
        unseen(EVENTS, "\"csto\"", "▮\"cstoo\"", "There is no format \"cstoo\"; did you mean"),
        unseen(EVENTS, "\"tashkent\"", "▮\"taskent\"", "did you mean \"tashkent\"?"),
        unseen(CORRECTIONS, "\"membership:eaeu-uz-observer\"", "▮\"event:none\"", "no event"),
        unseen(EVENTS, "\"csto-uz-suspends-2012\"", "▮\"csto-exercise-2021-harbmaidon\"", "line 2"),
        unseen(MEMBERSHIPS, "\"2012-12-19\"", "▮\"2002\"", "not after the start (2006-08-16)"),
        unseen(MEMBERSHIPS, "\"2012-12-19\"", "▮\"2006-08-16\"", "not after the start"),
        unseen(
            FORMATS,
            "\"founded\": \"2002-10-07\"",
            "\"founded\": \"2002-10-07\", \"ended\": ▮\"1999\"",
            "not after the start"),
        unseen(
            FORMATS, "\"founded\": \"2002-10-07\"", "\"successor\": ▮\"csto\"", "lead back to it"),
        unseen(MANIFEST, "2025\n", "▮2008\n", "before \"firstYear\" (2009)"),
        unseen(
            AGREEMENTS,
            "\"date\": \"2019-11-29\"",
            "\"date\": ▮\"2019-12-02\"",
            "not the date of the event \"consultative-meeting-2019-tashkent\" (2019-11-29)"),
        unseen(
            QUOTES, "\"date\": \"2018-03-15\"", "\"date\": ▮\"2019\"", "not the date of the event"),
        unseen(FIGURES, "\"2022-11-11\"", "▮\"2021\"", "not the date of the event"),
        unseen(
            MEMBERSHIPS,
            "\"signatory\",\n    \"from\": \"2014-12-23\",\n    \"to\": \"2015-08-12\"",
            "\"member\",\n    \"from\": ▮\"2014-12-23\",\n    \"to\": \"2016\"",
            "overlaps that of \"eaeu-kg-member\" (memberships.json:20)"));
  }
}
