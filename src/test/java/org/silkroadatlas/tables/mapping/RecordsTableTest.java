package org.silkroadatlas.tables.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.silkroadatlas.coordination.Language;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Office;
import org.silkroadatlas.model.OwnColour;
import org.silkroadatlas.model.OwnFit;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.tables.SourceSheet;
import org.silkroadatlas.tables.TableReader;
import org.silkroadatlas.tables.TableWriter;

/** A saved table can be imported as the same records, in every language. */
class RecordsTableTest {
  private static Dataset dataset;
  private static TableLookup lookup;

  @TempDir Path folder;

  @BeforeAll
  static void read() {
    dataset = DatasetReader.bundled();
    lookup = TableLookup.of(dataset, BaseMapReader.bundled());
  }

  private static TableImport taken(Path file) throws IOException {
    var table = TableReader.read(file);
    var mappings = new MappingGuess(lookup.countries(), lookup.places()).of(table);
    return TableImport.of(table, mappings, ImportSettings.of("first.csv", "en"), dataset, lookup);
  }

  private OwnRecords records() throws IOException {
    var file = folder.resolve("first.csv");
    Files.writeString(
        file,
        "Record;Date;Title;Countries;Place;Type;Text;Speaker;Office;Quote;Value;Unit;Partner;"
            + "Source;Link;Note;Group;Lat;Lon\n"
            + "event;15.03.2018;A summit;Kazakhstan (host), UZ;Astana;summit;Text; ; ; ; ; ; ;"
            + "Press;https://a.example/1;\"Two\nlines\";SCO;;\n"
            + "event;c. 1991;B, with \"quotes\";Brazil;Paris;;;;;;;;;;;;Our seminar;;\n"
            + "event;spring 2026;C;KG;Camp;;;;;;;;;;;;;42,5;75,5\n"
            + "agreement;2019-05;Treaty;KZ, UZ, TJ;;treaty;;;;;;;;;;;;;\n"
            + "quote;2020;An occasion;KZ;;;;Somebody;President;=Words that begin so;;;;;;;;;\n"
            + "figure;2018/2019;Trade;KZ;;;;;;;-3,5;billion USD;China;;;;;;\n",
        UTF_8);
    var made = taken(file);
    assertEquals(6, made.taken(), () -> made.faults().toString());
    return made.records();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void opensAgainAsTheSameRecords(Language language) throws IOException {
    var own = records();
    var sheet = new RecordsTable(new Messages(language.locale()), dataset, own).sheet("Own");
    var csv = folder.resolve("own.csv");
    var text = new StringBuilder();
    TableWriter.csv(sheet, ';', text);
    Files.writeString(csv, text, UTF_8);
    assertEquals(own.entries(), taken(csv).records().entries(), () -> text.toString());
    var xlsx = folder.resolve("own.xlsx");
    Files.write(xlsx, workbook(sheet));
    var again = taken(xlsx);
    assertTrue(again.faults().isEmpty(), () -> again.faults().toString());
    assertEquals(own.entries(), again.records().entries());
    assertEquals(List.copyOf(own.places()), again.records().places());
    var second = new RecordsTable(new Messages(language.locale()), dataset, again.records());
    assertArrayEquals(Files.readAllBytes(xlsx), workbook(second.sheet("Own")));
  }

  private OwnRecords others() throws IOException {
    var file = folder.resolve("others.csv");
    Files.writeString(
        file,
        "Record;Date;Title;Countries;Type;Group;Direction;Colour;Office;Source\n"
            + "format;1991-05;Council of the Lakes;KZ, UZ (observer);organisation;;"
            + "The lakes;#ffe94d;;A fiction\n"
            + "format;;Friends of the Lakes;;forum;;The lakes;;;A fiction\n"
            + "format;;Northern table;KG;;;Russia;;;A fiction\n"
            + "person;2019;Aru Fictional;Kazakhstan;;;;;Chair of the council;A fiction\n"
            + "person;;Bek Fictional;KG;;;;;prime minister;A fiction\n"
            + "event;2026;Thirtieth council;KZ, UZ;;Council of the Lakes;;;;A fiction\n",
        UTF_8);
    var made = taken(file);
    assertEquals(List.of(), made.faults());
    return made.records();
  }

  @Test
  void formatsComeWithMembersDirectionAndColour() throws IOException {
    var own = others();
    var council = own.formats().getFirst();
    var lakes = council.vector();
    assertEquals("own-council-of-the-lakes", council.id());
    assertEquals("own-the-lakes", lakes.key());
    assertEquals(Optional.of(new OwnColour(0xffe94d)), lakes.colour());
    assertEquals("1991-05", council.founded().orElseThrow().toString());
    assertEquals(
        List.of("KZ member", "UZ observer", "KG member"),
        own.memberships().stream().map(it -> it.country() + " " + it.role().key()).toList());
    assertEquals(Vector.RUSSIA, own.formats().get(2).vector());
    assertEquals(3, own.formats().size(), "the event names one of them");
    assertEquals(Office.PRIME_MINISTER, own.persons().get(1).offices().getFirst().office());
    var told = own.over(dataset);
    assertEquals(1991, told.manifest().years().first());
    assertEquals(2026, told.manifest().years().last());
  }

  @Test
  void oneDirectionHasOneColourWhereverItWasSaid() throws IOException {
    var own = others();
    assertEquals(own.formats().get(0).vector(), own.formats().get(1).vector());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void formatsAndPersonsOpenAgainAsTheSame(Language language) throws IOException {
    var own = others();
    var csv = folder.resolve("others-again.csv");
    var text = new StringBuilder();
    var messages = new Messages(language.locale());
    TableWriter.csv(new RecordsTable(messages, dataset, own).sheet("Own"), ';', text);
    Files.writeString(csv, text, UTF_8);
    var again = taken(csv);
    assertEquals(List.of(), again.faults(), () -> text.toString());
    assertEquals(own.formats(), again.records().formats());
    assertEquals(own.memberships(), again.records().memberships());
    assertEquals(own.persons(), again.records().persons());
    assertEquals(own.events(), again.records().events());
  }

  @Test
  void theCountryBesideAPlaceTookNoPartWhereOthersAreListed() throws IOException {
    var file = folder.resolve("host.csv");
    Files.writeString(
        file,
        """
        id,date,title,city,country,lat,lon,participants
        a-1,2013-03-02,Accession,Geneva,CH,46.204,6.143,TJ
        a-2,2013-05-31,Trade,Minsk,BY,53.9,27.56,UZ; RU
        """,
        UTF_8);
    var events = taken(file).records().events();
    assertEquals(
        List.of("TJ"), events.get(0).participants().stream().map(it -> it.country()).toList());
    assertEquals(
        List.of("UZ", "RU"),
        events.get(1).participants().stream().map(it -> it.country()).toList());
  }

  private OwnRecords withPersons() throws IOException {
    var file = folder.resolve("persons.csv");
    Files.writeString(
        file,
        "Record;Date;Title;Countries;Speaker;Office;Quote;Source\n"
            + "event;2021-05;One;Kazakhstan (host, Tokayev), Шавкат Мирзиёев, KG (Aru Fictional),"
            + " Xi Jinping; ; ; ;A fiction\n"
            + "event;2021-06;Two;Turkey (guest); ; ; ;A fiction\n"
            + "quote;2021-05;Here;KZ;Токаев;President;Words;A fiction\n"
            + "quote;2021-05;Here; ;Mirziyoyev, Shavkat; ;Other words;A fiction\n"
            + "quote;2021-05;Here;UZ;Tokayev; ;Words of a namesake;A fiction\n"
            + "quote;2021-05;Here; ;Aru Fictional; ;Words of hers;A fiction\n"
            + "person;2019;Aru Fictional;Kyrgyzstan;;Chair of the council; ;A fiction\n",
        UTF_8);
    var made = taken(file);
    assertEquals(List.of(), made.faults());
    return made.records();
  }

  @Test
  void whoIsNamedIsLinkedToThePerson() throws IOException {
    var own = withPersons();
    assertEquals(
        List.of(
            "KZ host kassym-jomart-tokayev",
            "UZ member shavkat-mirziyoyev",
            "KG member own-aru-fictional",
            "CN member xi-jinping"),
        own.events().getFirst().participants().stream()
            .map(it -> it.country() + " " + it.as().key() + " " + it.person().orElse("nobody"))
            .toList());
    assertEquals(
        List.of(
            Optional.of("kassym-jomart-tokayev"),
            Optional.of("shavkat-mirziyoyev"),
            Optional.empty(),
            Optional.of("own-aru-fictional")),
        own.quotes().stream().map(it -> it.person()).toList());
    assertEquals("Токаев", own.quotes().getFirst().speaker(), "as it is written");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void personsStayLinkedThroughATable(Language language) throws IOException {
    var own = withPersons();
    var xlsx = folder.resolve("linked.xlsx");
    var messages = new Messages(language.locale());
    Files.write(xlsx, workbook(new RecordsTable(messages, dataset, own).sheet("Own")));
    var again = taken(xlsx);
    assertEquals(List.of(), again.faults());
    assertEquals(own.events(), again.records().events());
    assertEquals(own.quotes(), again.records().quotes());
  }

  @Test
  void ofAPersonWhoIsGoneTheOtherWordsStay() throws IOException {
    var own = withPersons();
    var left = own.without(item -> item instanceof Person);
    var fit = OwnFit.of(dataset, left);
    assertEquals(left.events().size(), fit.events().size());
    assertEquals(left.quotes().size(), fit.quotes().size());
    assertEquals(Optional.empty(), fit.events().getFirst().participants().get(2).person());
    assertEquals(Optional.empty(), fit.quotes().get(3).person());
  }

  @Test
  void whatIsNeitherQualityNorPersonIsAFault() throws IOException {
    var file = folder.resolve("unknown.csv");
    Files.writeString(file, "Date;Title;Countries\n2021;One;\"KZ (hots), Nobody Known\"\n", UTF_8);
    assertEquals(
        List.of(FaultReason.BAD_COUNTRY),
        taken(file).faults().stream().map(CellFault::reason).toList());
  }

  @Test
  void aFormatOfTheAtlasIsNotMadeASecondTime() throws IOException {
    var file = folder.resolve("known.csv");
    Files.writeString(
        file,
        """
        Record;Title;Direction;Date
        format;OTS;Turkic world;2009
        format;Ours;A direction with far too long a name;2009
        """,
        UTF_8);
    var made = taken(file);
    assertEquals(0, made.taken());
    assertEquals(
        List.of(FaultReason.KNOWN_FORMAT, FaultReason.TOO_LONG),
        made.faults().stream().map(CellFault::reason).toList());
  }

  private static byte[] workbook(SourceSheet sheet) throws IOException {
    var bytes = new ByteArrayOutputStream();
    TableWriter.workbook(List.of(sheet), bytes);
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theTemplateCanBeImportedAsItIs(Language language) throws IOException {
    var file = folder.resolve("template.xlsx");
    Files.write(file, workbook(RecordsTable.template(new Messages(language.locale()))));
    var made = taken(file);
    assertEquals(4, made.taken(), () -> made.faults().toString());
    assertTrue(made.faults().isEmpty(), () -> made.faults().toString());
  }
}
