package org.silkroadatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.silkroadatlas.dataset.PackFile.AGREEMENTS;
import static org.silkroadatlas.dataset.PackFile.EVENTS;
import static org.silkroadatlas.dataset.PackFile.FIGURES;
import static org.silkroadatlas.dataset.PackFile.FORMATS;
import static org.silkroadatlas.dataset.PackFile.MEMBERSHIPS;
import static org.silkroadatlas.dataset.PackFile.PERSONS;
import static org.silkroadatlas.dataset.PackFile.PLACES;
import static org.silkroadatlas.dataset.PackFile.QUOTES;
import static org.silkroadatlas.dataset.PackFile.ROUTES;
import static org.silkroadatlas.dataset.PackFile.SCENES;
import static org.silkroadatlas.dataset.PackFile.SOURCES;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contradicting records are located, and the dataset is still read. */
class ConsistencyTest {
  @TempDir Path folder;

  private static Broken of(PackFile file, String good, String bad, String message) {
    return new Broken(file, good, bad, message, false);
  }

  static List<Broken> all() {
    return List.of(
        of(
            EVENTS,
            "{\"country\": \"UZ\", \"as\": \"observer\"",
            "{\"country\": \"UZ\", \"as\": ▮\"dialogue-partner\"",
            "Uzbekistan attends as dialogue-partner, but was observer"),
        of(
            EVENTS,
            "\"as\": \"observer\", \"by\": \"its",
            "\"as\": ▮\"member\", \"by\": \"its",
            "Turkmenistan attends as member, but was observer"),
        of(
            MEMBERSHIPS,
            "\"founding-member\",\n    \"from\": \"2015-01-01\"",
            "\"founding-member\",\n    \"from\": ▮\"2014-01-01\"",
            "matches no date of eaeu-treaty-2014"),
        of(
            MEMBERSHIPS,
            "\"to\": \"2015-08-12\"",
            "\"to\": \"2015-08-13\"",
            "Kyrgyzstan is member and signatory at the same time"),
        of(
            MEMBERSHIPS,
            "\"id\": \"ots-uz-chair\"",
            "\"id\": \"ots-az-chair\", \"format\": \"ots\", \"country\": \"AZ\", \"role\":"
                + " \"chair\", \"from\": \"2021\", \"to\": \"2022-11-10\", \"sources\":"
                + " [\"handbook\"]},\n"
                + "{\"id\": \"ots-uz-chair\"",
            "that of ots-az-chair ends on 2022-11-10"),
        of(
            PERSONS,
            "\"id\": \"nursultan-nazarbayev\"",
            "\"id\": \"other\", \"names\": {\"en\": \"Other\"}, \"offices\": [{\"office\":"
                + " \"president\", \"country\": \"KZ\", \"from\": ▮\"2019-03-19\"}], \"sources\":"
                + " [\"essay\"]},\n"
                + "{\"id\": \"nursultan-nazarbayev\"",
            "that of nursultan-nazarbayev ends on 2019-03-20"),
        of(
            FIGURES,
            "\"countries\": [\"KZ\"],",
            "\"countries\": [\"KZ\", ▮\"TM\"],",
            "The text does not mention Turkmenistan"),
        of(
            QUOTES,
            "\"country\": \"UZ\"",
            "\"country\": ▮\"KZ\"",
            "The text does not mention Kazakhstan"),
        of(
            EVENTS,
            "\"A joint statement was adopted.\"",
            "▮\"The five met on 30 November 2019.\"",
            "The text says 2019-11-30"),
        of(EVENTS, "\"Business forum\"", "▮\"Business forum 2021\"", "The text says 2021"),
        of(
            FORMATS,
            "\"A customs union and common market.\"",
            "▮\"A customs union, founded in 2014.\"",
            "The text says 2014"),
        of(
            EVENTS,
            "\"Uzbekistan became an observer.\"",
            "▮\"Mirziyaev spoke.\"",
            "The text spells it Mirziyaev, the record Shavkat Mirziyoyev"),
        of(
            EVENTS,
            "\"On the Caspian shore.\"",
            "▮\"In Awaza on the shore.\"",
            "The text spells it Awaza, the record Avaza"),
        of(
            ROUTES,
            "\"from\": \"2017\",\n    \"format\"",
            "\"from\": \"2010\",\n    \"format\"",
            "The leg Across the sea does not fit"),
        of(
            ROUTES,
            """
            {"status": "trial", "from": "2015-08-03", "to": "2017"},
                      {"status": "operating", "from": "2017"}
                    ],
                    "note": "No timetable."\
            """,
            """
            {"status": "operating", "from": "2017"}
                    ],
                    "note": ▮"On trial beyond Alat."\
            """,
            "The note speaks of a trial"),
        of(
            ROUTES,
            "\"uzbek-kyrgyz-railway\"",
            """
            "over-the-border",
                "name": "Over the border",
                "kind": "rail",
                "status": "operating",
                "from": "2017",
                "waypoints": [{"name": "Brest", "lat": 52.1, "lon": 23.7}, {"name": "Terespol", "lat": 52.1, "lon": 23.6}],
                "legs": [
                  {
                    "name": "Brest–Terespol",
                    "kind": "rail",
                    "waypoints": [{"name": "Brest", "lat": 52.1, "lon": 23.7}, {"name": "Terespol", "lat": 52.1, "lon": 23.6}],
                    "phases": ▮[
                      {"status": "operating", "from": "2016", "to": "2025-09-12"},
                      {"status": "suspended", "from": "2025-09-12", "to": "2025-09-25"},
                      {"status": "operating", "from": "2025-09-25"}
                    ]
                  }
                ],
                "countries": ["KZ", "AZ"],
                "sources": ["handbook"]
              },
              {
                "id": "to-the-west",
                "name": "To the west",
                "kind": "rail",
                "status": "operating",
                "from": "2017",
                "waypoints": [{"name": "Brest", "lat": 52.1, "lon": 23.7}, {"name": "Terespol", "lat": 52.1, "lon": 23.6}],
                "legs": [
                  {
                    "name": "From Brest",
                    "kind": "rail",
                    "waypoints": [{"name": "Brest", "lat": 52.1, "lon": 23.7}, {"name": "Terespol", "lat": 52.1, "lon": 23.6}],
                    "phases": [{"status": "operating", "from": "2016"}]
                  }
                ],
                "countries": ["KZ", "AZ"],
                "sources": ["handbook"]
              },
              {
                "id": "uzbek-kyrgyz-railway"\
            """,
            "The leg Brest–Terespol is suspended, but the route “To the west” goes on"),
        of(
            EVENTS,
            "{\"country\": \"KG\", \"unnamed\": true}",
            "▮{\"country\": \"KG\"}",
            "Leaders met, but the record does not say who represented Kyrgyzstan"),
        of(
            EVENTS,
            "\"participants\": [\n      {\"country\": \"AZ\", \"person\": \"ilham-aliyev\"},",
            "\"participants\": ▮[",
            "These members are not mentioned: Azerbaijan"),
        of(
            EVENTS,
            "{\"country\": \"RU\", \"unnamed\": true},\n      {\"country\": \"UZ\", \"as\"",
            """
            {"country": "RU", "unnamed": true},
                  ▮{"country": "AZ"},
                  {"country": "UZ", "as\"\
            """,
            "Azerbaijan takes part as a member, but has no role in eaeu"),
        of(
            EVENTS,
            "\"found\": \"The day is right.\"},",
            "\"found\": \"The day is right.\"}, \"note\": ▮\"The hour is not checked.\",",
            "The note says “not checked”"),
        of(
            SOURCES,
            "http://example.org/handbook?page=1#top",
            "http://example.org/2010/01/02/handbook",
            "The sources are older than the fact they support"),
        of(
            FIGURES,
            "\"value\": 5,\n    \"unit\": \"billion US dollars\"",
            "\"value\": 5,\n    \"unit\": ▮\"billion yuan\"",
            "but trade-kz-uz-2019 in the same series uses billion US dollars"),
        of(
            AGREEMENTS,
            "\"ratified\": \"2014-10-14\"",
            "\"ratified\": ▮\"2013-10-14\"",
            "It says 2013-10-14, which does not match 2014-05-29"),
        of(
            AGREEMENTS,
            "\"inForce\": \"2015-01-01\",\n    \"summary\"",
            "\"inForce\": \"2015-01-01\", \"status\": ▮\"signed\",\n    \"summary\"",
            "It says signed, which does not match 2015-01-01"),
        of(
            EVENTS,
            "\"person\": \"ilham-aliyev\"",
            "\"person\": ▮\"nursultan-nazarbayev\"",
            "Nursultan Nazarbayev represents Azerbaijan, but belongs to another country"),
        of(
            EVENTS,
            "\"person\": \"ilham-aliyev\"",
            "\"by\": ▮\"President Ilham Aliyev (by video)\"",
            "Ilham Aliyev has a record, but is given here only as text"),
        of(
            QUOTES,
            "\"Shavkat Mirziyoyev\"",
            "▮\"Sh. Mirziyoev\"",
            "The text spells it Sh. Mirziyoev, the record Shavkat Mirziyoyev"),
        of(
            PLACES,
            "37.95,\n    \"lon\": 58.38",
            "▮58.38,\n    \"lon\": 37.95",
            "Ashgabat lies far from TM: its coordinates are swapped"),
        of(PLACES, "37.95", "▮0", "Ashgabat lies far from TM: its coordinates are wrong"),
        of(
            SCENES,
            "\"A treaty is opened",
            "▮\"On 22 July a treaty is opened",
            "The text says 2022-07-22, but the date of consultative-meeting-2022-cholpon-ata"));
  }

  @Test
  void theSmallPackHasNone() {
    var warnings = DatasetReader.check(SmallPack.folder(), SceneCheck.NONE).warnings();

    assertEquals(List.of(), warnings);
  }

  @ParameterizedTest
  @MethodSource("all")
  void namesTheContradictionAndItsPlace(Broken broken) throws IOException {
    broken.writeTo(folder);
    var warnings = DatasetReader.check(folder, SceneCheck.NONE).warnings();
    var found = warnings.stream().filter(it -> it.toString().contains(broken.message())).toList();

    assertTrue(!found.isEmpty(), () -> broken.message() + " is not among " + warnings);
    assertTrue(found.getFirst().isWarning());
    if (broken.bad().indexOf(Broken.MARK) >= 0) {
      var place = broken.place() + ": ";
      assertTrue(
          found.stream().anyMatch(it -> it.toString().startsWith(place)),
          () -> found + " is not at " + place);
    }
  }
}
