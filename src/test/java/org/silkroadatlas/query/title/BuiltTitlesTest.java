package org.silkroadatlas.query.title;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.LanguageTexts;
import org.silkroadatlas.model.RecordTexts;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.LocalText;
import org.silkroadatlas.query.RecordWords;
import org.silkroadatlas.query.SearchIndex;

/** Titles that nobody has translated, in nine languages. */
class BuiltTitlesTest {
  private static final DatasetIndex INDEX = BundledData.INDEX;
  private static final List<String> LANGUAGES =
      List.of("ru", "kk", "ky", "uz", "tg", "tk", "az", "tr", "zh");
  private static final int A_FEW = 40;

  private static final Map<String, BuiltTitles> BUILT = new HashMap<>();

  private static BuiltTitles in(String language) {
    return BUILT.computeIfAbsent(
        language,
        code -> {
          var words = new RecordWords(INDEX, code);
          return new BuiltTitles(
              INDEX.dataset(),
              code,
              (item, field) ->
                  Optional.of(words.text(item, field, ""))
                      .filter(text -> !text.isFallback())
                      .map(LocalText::text));
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ru | 13th OTS summit, Ankara | 13-й саммит ОТГ, Анкара",
        "kk | 13th OTS summit, Ankara | ТМҰ-ның 13-саммиті, Анкара",
        "ky | 13th OTS summit, Ankara | ТМУнун 13-саммити, Анкара",
        "uz | 13th OTS summit, Ankara | TDTning 13-sammiti, Anqara",
        "tg | 13th OTS summit, Ankara | Саммити 13-уми СДТ, Анқара",
        "tk | 13th OTS summit, Ankara | TDG-niň 13-nji sammiti, Ankara",
        "az | 13th OTS summit, Ankara | TDT-nin 13-cü sammiti, Ankara",
        "tr | 13th OTS summit, Ankara | 13. TDT Zirvesi, Ankara",
        "zh | 13th OTS summit, Ankara | 突厥国家组织第十三次峰会，安卡拉",
        "ru | Eighth Consultative Meeting of the Heads of State of Central Asia"
            + " | Восьмая Консультативная встреча глав государств Центральной Азии",
        "ru | Third China–Central Asia summit | Третий саммит «Центральная Азия — Китай»",
        "kk | Third China–Central Asia summit | «Қытай – Орталық Азия» 3-саммиті",
        "zh | First EU–Central Asia summit | 首届欧盟－中亚峰会",
        "ru | State visit of President Emomali Rahmon to India"
            + " | Государственный визит президента Эмомали Рахмона в Индию",
        "ru | Visit of President Xi Jinping to Saudi Arabia"
            + " | Визит президента Си Цзиньпина в Саудовскую Аравию",
        "ru | Visit of President Sadyr Japarov to the United States"
            + " | Визит президента Садыра Жапарова в США",
        "kk | State visit of President Emomali Rahmon to Türkiye"
            + " | Президент Эмомали Рахмонның Түркияға мемлекеттік сапары",
        "ky | Visit of President Ilham Aliyev to Russia"
            + " | Президент Илхам Алиевдин Россияга сапары",
        "uz | Visit of President Ilham Aliyev to Iraq"
            + " | Prezident Ilhom Aliyevning Iroqqa tashrifi",
        "tk | Visit of President Ilham Aliyev to Türkiye"
            + " | Prezident Ylham Aliýewiň Türkiýä sapary",
        "az | Visit of President Emomali Rahmon to Saudi Arabia"
            + " | Prezident Emoməli Rəhmonun Səudiyyə Ərəbistanına səfəri",
        "tr | Visit of President Xi Jinping to Türkiye"
            + " | Cumhurbaşkanı Şi Cinping’in Türkiye’ye ziyareti",
        "ru | Iran’s trade with Bangladesh | Торговля Ирана с Бангладешем",
        "kk | Kazakhstan’s trade with Iran | Қазақстанның Иранмен саудасы",
        "az | Russia’s trade with Türkiye | Rusiyanın Türkiyə ilə ticarəti",
        "ru | Shusha Declaration | Шушинская декларация",
      })
  void newRecordsSpeakTheLanguage(String language, String english, String title) {
    assertEquals(Optional.of(title), in(language).of(english));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A seminar on water",
        "Seminar, Bishkek",
        "OTS summit, Atlantis",
        "Many-th OTS summit, Ankara",
        "Visit of President Nobody to Iran",
        "Riga Declaration"
      })
  void whatFollowsNoPatternStaysAsItIs(String english) {
    assertEquals(Optional.empty(), in("ru").of(english));
    assertEquals(Optional.empty(), in("en").of(english));
    assertEquals(Optional.empty(), in("fr").of("13th OTS summit, Ankara"));
  }

  @ParameterizedTest
  @CsvSource({
    "2nd, f, 2-я, 2-юми, 2-nji, 2-ci, 第二",
    "Third, n, третье, 3-юми, 3-nji, 3-cü, 第三",
    "seventh, gf, седьмой, 7-уми, 7-nji, 7-ci, 第七",
    "sixth, m, шестой, 6-уми, 6-njy, 6-cı, 第六",
    "10th, gm, 10-го, 10-уми, 10-njy, 10-cu, 第十",
    "12th, m, 12-й, 12-уми, 12-nji, 12-ci, 第十二",
    "Twenty-first, n, двадцать первое, 21-уми, 21-nji, 21-ci, 第二十一",
    "22nd, m, 22-й, 22-юми, 22-nji, 22-ci, 第二十二",
    "30th, f, 30-я, 30-юми, 30-njy, 30-cu, 第三十",
    "40th, f, 40-я, 40-уми, 40-njy, 40-cı, 第四十",
    "101st, m, 101-й, 101-уми, 101-nji, 101-ci, 第一百零一",
  })
  void numbersCountInTheLanguage(
      String english, String form, String ru, String tg, String tk, String az, String zh) {
    var ordinal = Ordinal.english(english).orElseThrow();

    assertEquals(
        List.of(ru, tg, tk, az, zh),
        List.of(
            ordinal.in("ru", form),
            ordinal.in("tg", ""),
            ordinal.in("tk", ""),
            ordinal.in("az", ""),
            ordinal.in("zh", "")));
  }

  @Test
  void everyLanguageHasThePatternsAndSlotsOfTheEnglishOne() {
    var english = TitleBundle.english();
    var wrong = new ArrayList<String>();
    for (var language : LANGUAGES) {
      var bundle = TitleBundle.of(language).orElseThrow();
      for (var prefix : List.of("title.", "name.")) {
        assertTrue(
            bundle.startingWith(prefix).keySet().containsAll(english.startingWith(prefix).keySet()),
            language + " lacks a " + prefix);
      }
      assertEquals(
          english.startingWith("title.").keySet(),
          bundle.startingWith("title.").keySet(),
          language);
      bundle
          .startingWith("title.")
          .forEach(
              (key, text) -> {
                if (!slots(text).equals(slots(english.text("title." + key).orElseThrow()))) {
                  wrong.add(language + " " + key);
                }
              });
    }
    assertEquals(List.of(), wrong);
  }

  private static Set<String> slots(String pattern) {
    var found = new TreeSet<String>();
    EnglishPattern.SLOT
        .matcher(pattern)
        .results()
        .forEach(slot -> found.add(slot.group(1) + slot.group(2)));
    return found;
  }

  /** The files contain what patterns cannot express, and at most a few entries to be removed. */
  @ParameterizedTest
  @ValueSource(strings = {"ru", "kk", "ky", "uz", "tg", "tk", "az", "tr", "zh"})
  void hardlyAnyTranslationSaysWhatThePatternSays(String language) {
    var written = RecordTexts.of(INDEX.dataset());
    var needless = new ArrayList<String>();
    INDEX
        .dataset()
        .texts()
        .in(language)
        .map(LanguageTexts::translations)
        .orElseThrow()
        .forEach(
            row ->
                row.text()
                    .forEach(
                        (field, text) -> {
                          var english = written.getOrDefault(row.record(), Map.of()).get(field);
                          if (row.isUnchecked()
                              && Set.of("title", "label").contains(field)
                              && english != null
                              && in(language).of(english).equals(Optional.of(text))) {
                            needless.add(row.record());
                          }
                        }));
    assertTrue(needless.size() <= A_FEW, () -> "take these out of " + language + ": " + needless);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "kk", "ky", "uz", "tg", "tk", "az", "tr", "zh"})
  void hundredsOfBundledTitlesAreBuilt(String language) {
    var words = new RecordWords(INDEX, language);
    var dataset = INDEX.dataset();
    var items = new ArrayList<Item>(dataset.events());
    items.addAll(dataset.agreements());
    items.addAll(dataset.figures());
    var built =
        items.stream()
            .map(words::title)
            .filter(title -> title.kind() == LocalText.Kind.BUILT)
            .map(LocalText::text)
            .toList();

    assertTrue(built.size() >= 290, () -> language + " " + built.size());
    assertEquals(List.of(), built.stream().filter(it -> it.matches(".*[{}=].*")).toList());
    assertEquals(
        List.of(),
        built.stream()
            .filter(it -> !it.equals(it.strip()) || it.contains("  ") || it.isBlank())
            .toList());
  }

  @Test
  void aTranslationWinsOverThePattern() {
    var first = ItemRef.event("c5-us-summit-2023-new-york");
    var title = new RecordWords(INDEX, "kk").title(INDEX.find(first).orElseThrow());

    assertEquals(
        new LocalText("C5+1 президенттерінің бірінші саммиті", LocalText.Kind.UNCHECKED), title);
    assertEquals(
        Optional.of("C5+1 президенттерінің 1-саммиті"),
        in("kk").of("First C5+1 presidential summit"));
  }

  @Test
  void ownRecordsAreToldAtOnceAndFound(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("events.json"),
        """
        [
          {
            "id": "own-summit", "date": "2026-10-07", "title": "13th OTS summit, Ankara",
            "place": "ankara", "format": "ots", "kind": "summit", "level": "heads-of-state",
            "status": "planned", "participants": [{"country": "TR", "as": "host"}, {"country": "KZ"}],
            "summary": "The next one.", "sources": ["essay"]
          },
          {
            "id": "own-seminar", "date": "2026-10-08", "title": "Seminar on water",
            "place": "ankara", "format": "ots", "kind": "meeting", "level": "experts",
            "status": "planned", "participants": [{"country": "TR", "as": "host"}, {"country": "KZ"}],
            "summary": "Students meet.", "sources": ["essay"]
          }
        ]
        """);
    var index = new DatasetIndex(DatasetReader.open(folder).dataset());
    var summit = ItemRef.event("own-summit");
    var seminar = ItemRef.event("own-seminar");

    for (var language : LANGUAGES) {
      var told = index.in(language);
      assertEquals(
          in(language).of("13th OTS summit, Ankara").orElseThrow(),
          told.title(told.find(summit).orElseThrow()));
      assertEquals("Seminar on water", told.title(told.find(seminar).orElseThrow()));
    }
    assertEquals(
        summit.id(),
        new SearchIndex(index)
            .search("ТМҰ-ның 13-саммиті".toLowerCase(Locale.ROOT), 9, Set.of()).stream()
                .flatMap(group -> group.best().stream())
                .map(Item::id)
                .filter(summit.id()::equals)
                .findFirst()
                .orElse("not found"));
  }
}
