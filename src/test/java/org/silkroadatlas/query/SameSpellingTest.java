package org.silkroadatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;

/** The spellings of one name in the scripts of the region must find the same records. */
class SameSpellingTest {
  private static final DatasetIndex INDEX = BundledData.INDEX;
  private static final SearchIndex SEARCH = new SearchIndex(INDEX);

  /** First the English word, then the spellings that must find the same. */
  private static final String TABLE =
      """
      Uzbekistan | Ўзбекистон | Oʻzbekiston | O'zbekiston | O’zbekiston | O`zbekiston | Ozbekiston | Узбекистан | Özbekistan | Ӯзбекистон | 乌兹别克斯坦
      Kazakhstan | Казахстан | Қазақстан | Qazaqstan | Qozogʻiston | Қозоғистон | Qozog'iston | Kazakistan | Qazaxıstan | Qazaxistan | 哈萨克斯坦
      Kyrgyzstan | Кыргызстан | Qirgʻiziston | Қирғизистон | Kırgızistan | Qırğızıstan | Qirg'iziston | Gyrgyzystan | 吉尔吉斯斯坦
      Tajikistan | Таджикистан | Тоҷикистон | Tojikiston | Тожикистон | Tacikistan | Täjigistan | Тажикстан | 塔吉克斯坦
      Turkmenistan | Туркменистан | Түрікменстан | Türkmenistan | Turkmaniston | Туркманистон | Türkmənistan | Түркмөнстан | 土库曼斯坦
      Azerbaijan | Азербайджан | Азәрбајҹан | Azərbaycan | Azerbaycan | Ozarbayjon | Озарбайжон | Әзірбайжан | Озарбойҷон | 阿塞拜疆
      Russia | Россия | Ресей | Орусия | Rossiya | Rusiya | Rusya | 俄罗斯
      China | Китай | Қытай | Кытай | Xitoy | Хитой | Hytaý | Çin | 中国
      Türkiye | Turkey | Турция | Түркия | Turkiya | Туркия | Türkiyə | Türkiýe | Turkiye | 土耳其
      Georgia | Грузия | Gruziya | Gürcüstan | Gürcistan | 格鲁吉亚
      Japan | Япония | Yaponiya | Japonya | Жапония | 日本
      Germany | Германия | Germaniya | Almanya | 德国
      Tashkent | Ташкент | Toshkent | Тошкент | Taşkent | Taschkent
      Bishkek | Бишкек | Bişkek
      Ashgabat | Ашхабад | Aşgabat | Ashkhabad
      Samarkand | Самарканд | Samarqand | Самарқанд | Semerkant
      Dushanbe | Душанбе | Duşanbe
      Mirziyoyev | Мирзиёев | Мирзиеев | Mirziyoev
      Tokayev | Токаев | Тоқаев | Toqayev | Tokaev | Toqaev
      Nazarbayev | Назарбаев | Nazarbaev
      Japarov | Жапаров | Zhaparov
      Berdimuhamedov | Бердымухамедов | Berdymukhamedov | Berdimuhamedow
      Rahmon | Рахмон | Раҳмон
      Aliyev | Алиев | Əliyev | Aliev
      Karimov | Каримов | Karimow
      Jeenbekov | Жээнбеков | Джеенбеков | Ceenbekov
      Atambayev | Атамбаев | Atambaýew | Otamboyev
      Lukashenko | Лукашенко | Lukaşenko | 卢卡申科
      Putin | Путин | 普京
      Çavuşoğlu | Cavusoglu | Чавушоглу | Çawuşogly
      Muhriddin | Мухриддин | Муҳриддин | Mukhriddin
      Modi | Моди | 莫迪
      Tileuberdi | Тлеуберди | Тілеуберді
      Khujand | Худжанд | Хуҷанд | Xo'jand | Хужанд | Hucend
      Fergana | Фергана | Fargʻona | Фарғона
      Bukhara | Бухара | Buxoro | Бухоро
      Khiva | Хива | Xiva | Hive
      Türkmenbaşy | Туркменбаши | Turkmenbashy | Turkmenbasy
      Aktau | Актау | Ақтау | Aqtau | Aqtaý
      Shymkent | Шымкент | Чимкент | Chimkent
      Burabay | Бурабай | Borovoe | Боровое
      Zhezkazgan | Жезказган | Жезқазған | Jezkazgan | Jezqazğan
      Baikonur | Байконур | Байқоңыр | Bayqoñır
      Nakhchivan | Нахичевань | Naxçıvan | Нахчыван | Nahcivan
      Khankendi | Ханкенди | Xankəndi
      Gabala | Габала | Qəbələ | Qabala
      Ganja | Гянджа | Gəncə | Gence
      Yekaterinburg | Екатеринбург | Ekaterinburg
      Beijing | Пекин | 北京 | Pekin
      Tehran | Тегеран | Tahran | Теҳрон
      Vienna | Вена | Viyana
      Moscow | Москва | Moskva | Мәскеу | 莫斯科
      Jeddah | Джидда
      """;

  /** The id of a format, then its initials in the ten languages and as they are typed. */
  private static final String INITIALS =
      """
      sco | SCO | ШОС | ШЫҰ | ШКУ | ŞİÖ | ShHT | СҲШ | ŞHG | ŞƏT | 上合组织
      csto | CSTO | ОДКБ | ҰҚШҰ | ЖККУ | KXŞT | KGAÖ | 集安组织
      eaeu | EAEU | ЕАЭС | ЕАЭО | AEB | 欧亚经济联盟
      cis | CIS | СНГ | ТМД | КМШ | MDH | MDB | BDT | ИДМ | GDA | 独联体
      ots | OTS | ОТГ | ТМҰ | ТМУ | TDT | 突厥国家组织
      cica | CICA | СВМДА | АӨСШК | 亚信
      osce | OSCE | ОБСЕ | ЕҚЫҰ | ATƏT | AGİT | YXHT | 欧安组织
      wto | WTO | ВТО | ДСҰ | ÜTT | DTÖ | 世贸组织
      un | UN | ООН | БҰҰ | БУУ | BMT | СММ | BMG | 联合国
      """;

  static Stream<List<String>> initials() {
    return rows(INITIALS);
  }

  @ParameterizedTest
  @MethodSource("initials")
  void initialsOfAnyLanguageFindTheMeetingsOfAFormat(List<String> row) {
    var meetings =
        INDEX.dataset().events().stream()
            .filter(event -> event.format().equals(row.getFirst()))
            .map(event -> event.ref())
            .collect(Collectors.toSet());
    for (var initials : row.subList(1, row.size())) {
      assertEquals(List.of(), missing(meetings, found(initials)), initials + " misses");
      assertEquals(List.of(), missing(meetings, filtered(initials)), initials + " filters out");
    }
  }

  @Test
  void initialsFindNoOtherWord() {
    var hay = Spellings.of(INDEX.dataset()).searchText("The October meeting in Baku shone");
    for (var initials : List.of("OTS", "СҲШ", "CACO", "БҰҰ")) {
      assertFalse(Spellings.hasAll(hay, Spellings.typed(initials)), initials);
    }
  }

  static Stream<List<String>> rows() {
    return rows(TABLE);
  }

  private static Stream<List<String>> rows(String table) {
    return table.lines().map(line -> Arrays.asList(line.strip().split("\\s*\\|\\s*")));
  }

  private static Set<ItemRef> found(String text) {
    return SEARCH.search(text, 5_000, Set.of(ItemKind.values())).stream()
        .flatMap(group -> group.best().stream())
        .map(item -> item.ref())
        .collect(Collectors.toSet());
  }

  @Test
  void theTableIsLong() {
    assertTrue(rows().mapToInt(row -> row.size() - 1).sum() >= 200);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void eachSpellingFindsWhatTheEnglishOneFinds(List<String> row) {
    var english = found(row.getFirst());
    assertFalse(english.isEmpty(), row.getFirst());
    var filtered = filtered(row.getFirst());
    for (var spelling : row) {
      var asked = new HashSet<List<String>>();
      for (var typed : List.of(spelling, decomposed(spelling), spelling.toUpperCase(Locale.ROOT))) {
        if (!asked.add(Spellings.typed(typed))) {
          continue;
        }
        assertEquals(List.of(), missing(english, found(typed)), typed + " misses");
        assertEquals(List.of(), missing(filtered, filtered(typed)), typed + " as a filter misses");
      }
    }
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  private static List<ItemRef> missing(Set<ItemRef> wanted, Set<ItemRef> found) {
    return wanted.stream().filter(item -> !found.contains(item)).sorted().limit(5).toList();
  }

  private static Set<ItemRef> filtered(String text) {
    var visible = Query.visible(INDEX, INDEX.home().withFilter(Filter.EVERYTHING.withText(text)));
    return visible.timeline().lanes().stream()
        .flatMap(lane -> lane.events().stream())
        .map(event -> event.ref())
        .collect(Collectors.toSet());
  }

  @Test
  void chineseIsFoundByAnyPartOfAText() {
    var hay = Spellings.BUNDLED.searchText("第二届中国—中亚峰会在阿斯塔纳举行");
    for (var part : List.of("峰会", "中亚峰", "阿斯塔纳", "举行")) {
      assertTrue(Spellings.hasAll(hay, Spellings.typed(part)), part);
    }
    assertFalse(Spellings.hasAll(hay, Spellings.typed("比什凯克")));
  }

  @Test
  void invisibleCharactersAndStressMarksDoNotMatter() {
    var hay = Spellings.BUNDLED.searchText("Са́ммит в Бишке́ке");
    assertTrue(Spellings.hasAll(hay, Spellings.typed("саммит бишкеке")));
    assertTrue(Spellings.hasAll(hay, Spellings.typed("сам\u00ADмит")));
    assertTrue(Spellings.hasAll(hay, Spellings.typed("\uFEFFsammit")));
  }

  @Test
  void yoIsFoundWithoutItsDots() {
    assertTrue(
        Spellings.hasAll(
            Spellings.BUNDLED.searchText("Шёлковый путь"), Spellings.typed("шелковый")));
    assertTrue(
        Spellings.hasAll(
            Spellings.BUNDLED.searchText("Шёлковый путь"), Spellings.typed("шёлковый")));
  }

  @Test
  void shortWordsDoNotFindEverything() {
    assertFalse(
        Spellings.hasAll(Spellings.BUNDLED.searchText("OSCE summit"), Spellings.typed("Osh")));
    assertFalse(Spellings.hasAll(Spellings.BUNDLED.searchText("filter"), Spellings.typed("SCO x")));
  }
}
