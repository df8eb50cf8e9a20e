package org.silkroadatlas.tables;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of all kinds, valid and broken. */
class TableReaderTest {
  @TempDir Path folder;

  private SourceTable read(String name, byte[] bytes) throws IOException {
    var file = folder.resolve(name);
    Files.write(file, bytes);
    return TableReader.read(file);
  }

  private SourceTable csv(String text) throws IOException {
    return read("table.csv", text.getBytes(UTF_8));
  }

  private static List<List<String>> cells(SourceTable table) {
    return table.sheets().getFirst().rows().stream().map(SourceRow::cells).toList();
  }

  private TableException.Reason refused(String name, byte[] bytes) {
    return assertThrows(TableException.class, () -> read(name, bytes)).reason();
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] ods(String body) throws IOException {
    return zip(
        Map.of(
            "content.xml",
            "<office:document-content><office:automatic-styles><style:style style:name='ta2'>"
                + "<style:table-properties table:display='false'/></style:style>"
                + "</office:automatic-styles><office:body><office:spreadsheet>"
                + body
                + "</office:spreadsheet></office:body></office:document-content>"));
  }

  private static byte[] xlsx(String sheet) throws IOException {
    return zip(
        Map.of(
            "[Content_Types].xml",
            "<Types/>",
            "xl/workbook.xml",
            "<workbook><sheets><sheet name='One' r:id='rId7'/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id='rId7' Target='worksheets/first.xml'/>"
                + "</Relationships>",
            "xl/worksheets/first.xml",
            "<worksheet>" + sheet + "</worksheet>"));
  }

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t', '|'})
  void anySeparatorIsFound(char separator) throws IOException {
    var text = "Date_Title_Countries\n2018_A meeting, long_KZ\n2019_\"B_C\"_UZ\n";
    assertEquals(
        List.of(
            List.of("Date", "Title", "Countries"),
            separator == ','
                ? List.of("2018", "A meeting", "long", "KZ")
                : List.of("2018", "A meeting, long", "KZ"),
            List.of("2019", "B" + (separator == '\t' ? ' ' : separator) + "C", "UZ")),
        cells(csv(text.replace('_', separator))));
  }

  @Test
  void listsInsideCellsAreNoSeparators() throws IOException {
    var table = csv("Date,Title,Countries\n2018,A,KZ; UZ; TJ\n2019,B,KG; TM\n");
    assertEquals(List.of("2018", "A", "KZ; UZ; TJ"), cells(table).get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void anyLineEndIsRead(String end) throws IOException {
    var table = csv(String.join(end, "a;b", "\"one" + end + "two\";2", "", "3;4"));
    assertEquals(
        List.of(List.of("a", "b"), List.of("one\ntwo", "2"), List.of("3", "4")), cells(table));
    assertEquals(4, table.sheets().getFirst().rows().getLast().number());
  }

  @Test
  void excelSaysItsSeparator() throws IOException {
    assertEquals(List.of("a", "b,c"), cells(csv("sep=;\r\na;b,c\r\n")).getFirst());
  }

  @Test
  void aQuoteThatNothingClosesIsALetter() throws IOException {
    assertEquals(
        List.of(List.of("a", "b"), List.of("\"one", "2"), List.of("3", "4")),
        cells(csv("a,b\n\"one,2\n3,4\n")));
  }

  @Test
  void encodingsOfTheRegionAreFound() throws IOException {
    var russian = "Дата;Место\n15.03.2018;Астана\n";
    for (var name : List.of("windows-1251", "UTF-8", "UTF-16LE", "UTF-16BE")) {
      var table = read("t.csv", russian.getBytes(Charset.forName(name)));
      assertEquals(List.of("15.03.2018", "Астана"), cells(table).get(1), name);
    }
    assertEquals(
        List.of("Şanlıurfa", "Türkiye"),
        cells(
                read(
                    "t.csv",
                    "Yer;Ülke\nŞanlıurfa;Türkiye".getBytes(Charset.forName("windows-1254"))))
            .get(1));
    assertEquals(
        List.of("Genève", "Österreich"),
        cells(
                read(
                    "t.csv",
                    "Lieu;Pays\nGenève;Österreich".getBytes(Charset.forName("windows-1252"))))
            .get(1));
  }

  @Test
  void marksOfByteOrderAreNoText() throws IOException {
    for (var charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
      assertEquals(
          "Дата", cells(read("t.csv", "\ufeffДата;b\n1;2".getBytes(charset))).get(0).get(0));
    }
  }

  @Test
  void linesOfTwoEncodingsAreReadEachInItsOwn() throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes("Место;Страна\nАстана;Казахстан\nБишкек;Киргизия\n".getBytes(UTF_8));
    bytes.writeBytes("Ташкент;Узбекистан\n".getBytes(Charset.forName("windows-1251")));
    var table = read("t.csv", bytes.toByteArray());
    assertEquals(List.of("Астана", "Казахстан"), cells(table).get(1));
    assertEquals(List.of("Ташкент", "Узбекистан"), cells(table).get(3));
  }

  @Test
  void aWorkbookThatAnotherProgramWroteIsRead() throws IOException {
    var table = TableReader.read(Path.of("src/test/resources/tables/seminar.xlsx"));
    assertEquals("XLSX", table.layout());
    assertEquals(List.of(false, true), table.sheets().stream().map(SourceSheet::hidden).toList());
    assertEquals(
        List.of("2018-03-15", "Консультативная встреча", "KZ; UZ", "Астана", "3"),
        cells(table).get(2));
    assertEquals("2019-11", cells(table).get(3).get(0), "shown as a month");
    assertEquals("2020", cells(table).get(4).get(0), "shown as a year");
    assertEquals(List.of("2020", "Fourth", "", "", "45000"), cells(table).get(5), "merged");
  }

  @Test
  void cellsOfAWorkbookWithoutAddressesAndWithErrors() throws IOException {
    var table =
        read(
            "t.xlsx",
            xlsx(
                "<sheetData><row><c t='inlineStr'><is><r><t>Ti</t></r><r><t>tle</t></r></is></c>"
                    + "<c t='str'><f>A1&amp;\"x\"</f><v>Date</v></c></row>"
                    + "<row r='5'><c r='B5' t='e'><v>#REF!</v></c><c r='A5' t='b'><v>1</v></c>"
                    + "<c r='AA5'><v>3.2999999999999998</v></c></row></sheetData>"));
    assertEquals(List.of("Title", "Date"), cells(table).getFirst());
    var row = table.sheets().getFirst().rows().get(1);
    assertEquals(5, row.number());
    assertEquals(List.of("TRUE", "#REF!"), row.cells().subList(0, 2));
    assertEquals("3.3", row.text(26));
  }

  @Test
  void sheetsOfOpenDocument() throws IOException {
    var table =
        read(
            "t.ods",
            ods(
                "<table:table table:name='Meetings'><table:table-row>"
                    + "<table:table-cell office:value-type='date' office:date-value='2018-03-15'"
                    + " table:number-rows-spanned='2'><text:p>15.03.18</text:p></table:table-cell>"
                    + "<table:table-cell office:value-type='string'><office:annotation><text:p>a"
                    + " note</text:p></office:annotation><text:p>One<text:s/>and</text:p><text:p>"
                    + "two</text:p></table:table-cell></table:table-row><table:table-row>"
                    + "<table:covered-table-cell/><table:table-cell office:value-type='float'"
                    + " office:value='3.5' table:number-columns-repeated='2'><text:p>3,5</text:p>"
                    + "</table:table-cell></table:table-row>"
                    + "<table:table-row table:number-rows-repeated='1000'><table:table-cell"
                    + " table:number-columns-repeated='16384'/></table:table-row><table:table-row>"
                    + "<table:table-cell office:value-type='date' office:date-value='2019-03-01'>"
                    + "<text:p>March 2019</text:p></table:table-cell></table:table-row>"
                    + "<table:table-row table:number-rows-repeated='1047573'><table:table-cell/>"
                    + "</table:table-row></table:table><table:table table:name='Notes'"
                    + " table:style-name='ta2'/>"));
    assertEquals(
        List.of(
            List.of("2018-03-15", "One and\ntwo"),
            List.of("2018-03-15", "3.5", "3.5"),
            List.of("2019-03")),
        cells(table));
    assertEquals(1003, table.sheets().getFirst().rows().getLast().number());
    assertTrue(table.sheets().getLast().hidden());
  }

  @Test
  void timelineJsAndGeoJsonAreTables() throws IOException {
    var timeline =
        read(
            "t.json",
            ("{\"title\": {}, \"events\": [{\"start_date\": {\"year\": \"2018\", \"month\": 3},"
                    + "\"text\": {\"headline\": \"A\", \"text\": \"<p>b</p>\"}}]}")
                .getBytes(UTF_8));
    assertEquals("TimelineJS", timeline.layout());
    assertEquals(
        List.of(
            List.of("Year", "Month", "Headline", "Text"), List.of("2018", "3", "A", "<p>b</p>")),
        cells(timeline));
    var points =
        read(
            "t.geojson",
            ("{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\","
                    + "\"properties\": {\"name\": \"A\", \"tags\": [\"x\", \"y\"], \"n\": null},"
                    + "\"geometry\": {\"type\": \"Point\", \"coordinates\": [71.4, 51.1]}},"
                    + "{\"type\": \"Feature\", \"properties\": {}, \"geometry\": {\"type\":"
                    + "\"LineString\", \"coordinates\": []}}]}")
                .getBytes(UTF_8));
    assertEquals(
        List.of(
            List.of("name", "tags", "Latitude", "Longitude", "Geometry"),
            List.of("A", "x; y", "51.1", "71.4"),
            List.of("", "", "", "", "LineString")),
        cells(points));
  }

  @Test
  void placesInJsonAreTakenApart() throws IOException {
    var timeline =
        read(
            "t.json",
            """
            {"events": [{"start_date": {"year": "2018"}, "text": {"headline": "One"},
              "location": {"name": "Astana", "lat": 51.1, "lon": 71.4}}],
             "eras": [{"start_date": {"year": "2000"}, "end_date": {"year": "2001"}}]}
            """
                .getBytes(UTF_8));
    assertEquals(2, timeline.rows(), "an era without words is no row");
    assertEquals(List.of("2018", "One", "Astana", "51.1", "71.4"), cells(timeline).getLast());
    var plain =
        read(
            "p.json",
            """
            [{"date": "2018", "place": {"name": "Astana", "lat": 51.1, "lng": 71.4}}]
            """
                .getBytes(UTF_8));
    assertEquals(List.of("date", "place", "Latitude", "Longitude"), cells(plain).getFirst());
    assertEquals(List.of("2018", "Astana", "51.1", "71.4"), cells(plain).getLast());
  }

  @Test
  void picturesAndPagesAreNoTables() {
    var noise = new byte[2000];
    new Random(1).nextBytes(noise);
    assertEquals(TableException.Reason.OTHER_KIND, refused("t.csv", noise));
    assertEquals(
        TableException.Reason.OTHER_KIND,
        refused("t.xlsx", "<html><table><tr><td>Date</td></tr></table>".getBytes(UTF_8)));
  }

  @Test
  void whatIsNoTableIsRefusedWithAReason() throws IOException {
    assertEquals(TableException.Reason.EMPTY, refused("t.csv", new byte[0]));
    assertEquals(TableException.Reason.EMPTY, refused("t.csv", ";;\n \n".getBytes(UTF_8)));
    assertEquals(TableException.Reason.OTHER_KIND, refused("t.docx", zip(Map.of("a", "b"))));
    assertEquals(
        TableException.Reason.OTHER_KIND,
        refused("t.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}));
    assertEquals(TableException.Reason.OTHER_JSON, refused("t.json", "{\"a\": 1}".getBytes(UTF_8)));
    assertEquals(TableException.Reason.DAMAGED, refused("t.json", "{\"a\": ".getBytes(UTF_8)));
    var whole = xlsx("<sheetData><row><c><v>1</v></c></row></sheetData>");
    assertEquals(
        TableException.Reason.DAMAGED,
        refused("t.xlsx", java.util.Arrays.copyOf(whole, whole.length / 2)));
    assertEquals(TableException.Reason.DAMAGED, refused("t.xlsx", xlsx("<sheetData><row>")));
  }

  /** Endlessly growing entities and those naming a file need a document type: rejected. */
  @Test
  void documentTypesAreRefused() throws IOException {
    assertEquals(
        TableException.Reason.DAMAGED,
        refused(
            "t.ods",
            zip(
                Map.of(
                    "content.xml",
                    "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>"))));
  }

  @Test
  void whatIsWrittenIsReadAgainAndIsTheSameBytes() throws IOException {
    var sheet =
        new SourceSheet(
            "Встречи: 2018/2019",
            false,
            List.of(
                new SourceRow(1, List.of("Date", "Title", "Value")),
                new SourceRow(
                    2, List.of("2018-03-15", "\"Quoted\"; <b> & \u2028 two\nlines", "-3.5")),
                new SourceRow(3, List.of("2018", "=1+1", "007")),
                new SourceRow(4, List.of("2018/2019", "'-a", "", "峰会 🕊"))));
    var bytes = new ByteArrayOutputStream();
    TableWriter.workbook(List.of(sheet), bytes);
    var again = new ByteArrayOutputStream();
    TableWriter.workbook(List.of(sheet), again);
    assertEquals(List.of(bytes.toByteArray().length), List.of(again.toByteArray().length));
    assertEquals(sheet.rows(), read("t.xlsx", bytes.toByteArray()).sheets().getFirst().rows());
    for (var separator : List.of(',', ';', '\t')) {
      var text = new StringBuilder();
      TableWriter.csv(sheet, separator, text);
      var read = csv(text.toString()).sheets().getFirst().rows();
      for (var i = 0; i < 4; i++) {
        for (var column = 0; column < 4; column++) {
          assertEquals(sheet.rows().get(i).text(column), read.get(i).text(column));
        }
      }
    }
  }

  @Test
  void addressesAreThoseOfSpreadsheets() {
    assertEquals("A1", new CellAddress("s", 1, 0).toString());
    assertEquals("Z9", new CellAddress("s", 9, 25).toString());
    assertEquals("AA3", new CellAddress("s", 3, 26).toString());
    assertEquals(701, CellAddress.column("ZZ12"));
    assertEquals(-1, CellAddress.column("12"));
  }

  @Test
  void aHundredThousandRowsFitIntoLittleMemory() throws IOException {
    var text = new StringBuilder("Date;Title;Countries;Place\n");
    for (var i = 0; i < 100_000; i++) {
      text.append("15.03.2018;Meeting number ").append(i).append(";KZ, UZ, TJ;Astana\n");
    }
    var table = csv(text.toString());
    assertEquals(100_001, table.rows());
    var before = used();
    var bytes = new ByteArrayOutputStream();
    TableWriter.workbook(table.sheets(), bytes);
    var file = folder.resolve("large.xlsx");
    Files.write(file, bytes.toByteArray());
    var read = TableReader.read(file);
    assertEquals(100_001, read.rows());
    bytes.reset();
    assertTrue(used() - before < 60_000_000, () -> "holds " + (used() - before));
    assertEquals("Meeting number 99999", read.sheets().getFirst().rows().getLast().text(1));
  }

  private static long used() {
    System.gc();
    var runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
