package org.silkroadatlas.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.time.YearRange;

/** A table becomes a folder that the other commands accept. */
class ImportCommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    out.getBuffer().setLength(0);
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }

  private String table(String text) throws IOException {
    var file = folder.resolve("встречи.csv");
    Files.write(file, text.getBytes(Charset.forName("windows-1251")));
    return file.toString();
  }

  @Test
  void whatIsImportedPassesTheCheckAndIsShown() throws IOException {
    var file =
        table(
            """
            Дата;Название;Страны;Место
            15.03.1991;Первая встреча;Казахстан, Бразилия;Астана
            31.02.2018;Вторая;Узбекистан;Ташкент
            2026;Третья;UZ;Париж
            2019;А;Узбекистан, Казахтан;
            """);
    var to = folder.resolve("own").toString();
    assertEquals(1, run("import", file, "--to", to));
    assertTrue(
        out.toString().contains("Row 3, column Дата: There is no “31.02.2018” in the calendar."),
        out::toString);
    assertTrue(out.toString().contains("2 of 4 rows imported, 2 to correct"), out::toString);
    assertTrue(
        out.toString()
            .contains(
                "Row 5, column Страны: “Казахтан” is not a country the atlas knows."
                    + " Did you mean Kazakhstan?"),
        out::toString);
    assertEquals(0, run("check", to), out::toString);
    assertFalse(out.toString().contains("warning"), out::toString);
    assertEquals(0, run("show", "--dataset", to, "--state", "cursor=1991-03-15", "--json"));
    assertTrue(out.toString().contains("own-1991-03-15-pervaya-vstrecha"), out::toString);
    var years = DatasetReader.open(Path.of(to)).dataset().manifest().years();
    assertEquals(new YearRange(1991, 2026), years);
  }

  @Test
  void aSecondImportSaysWhatIsNew() throws IOException {
    var to = folder.resolve("own").toString();
    assertEquals(0, run("import", table("Дата;Название\n2018;Одна\n"), "--to", to));
    assertEquals(0, run("import", table("Дата;Название\n2018;Одна\n2019;Две\n"), "--to", to));
    assertTrue(
        out.toString().contains("1 added, 0 changed, 0 no longer in the table, 1 unchanged"),
        out::toString);
  }

  @Test
  void anotherDatasetIsNotOverwritten() throws IOException {
    var other = Files.createDirectory(folder.resolve("other"));
    Files.write(other.resolve("events.json"), "[]".getBytes(UTF_8));
    assertEquals(2, run("import", table("Дата;Название\n2018;Одна\n"), "--to", other.toString()));
    assertEquals("[]", Files.readString(other.resolve("events.json")));
  }

  @Test
  void whatIsNoTableIsToldInOneLine() throws IOException {
    assertEquals(1, run("import", table(""), "--to", folder.resolve("own").toString()));
    assertEquals("“встречи.csv” has no rows.", err.toString().strip());
  }
}
