package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The atlas never goes online. A separate Java starts the window and plays all tours while logging
 * every class it loads: a class that is not even loaded cannot open a connection or look up a host.
 */
class OfflineTest {
  private static final String ROOM = "org/silkroadatlas/app/";

  private static List<String> loaded;
  private static String told;

  @BeforeAll
  static void walkTheTours(@TempDir Path folder) throws IOException, InterruptedException {
    var log = folder.resolve("classes.log");
    var out = folder.resolve("out.txt");
    var process =
        new ProcessBuilder(command(log))
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    var ended = process.waitFor(300, TimeUnit.SECONDS);
    process.destroyForcibly();
    told = Files.readString(out);
    assertTrue(ended, told);
    assertEquals(0, process.exitValue(), told);
    loaded = Files.readAllLines(log).stream().map(line -> line.strip().split(" ", 2)[0]).toList();
  }

  private static List<String> command(Path log) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xlog:class+load:file=" + log + ":none",
        "-Dglass.platform=Headless",
        "-Dprism.order=sw",
        "-Djavafx.platform=desktop",
        "--enable-native-access=javafx.graphics",
        "--module-path",
        System.getProperty("jdk.module.path"),
        "--patch-module",
        "org.silkroadatlas=" + testClasses(),
        "-m",
        "org.silkroadatlas/org.silkroadatlas.app.OfflineTour");
  }

  private static String testClasses() {
    var here = OfflineTest.class.getResource("OfflineTest.class").toString();
    var root = here.substring(0, here.indexOf(ROOM));
    return new File(URI.create(root)).getPath();
  }

  @Test
  void theWholeTourWasWalked() {
    assertTrue(told.matches("(?s).*walked [1-9][0-9]+.*"), told);
    assertTrue(loaded.contains("org.silkroadatlas.map.gluon.ReliefTileRetriever"));
  }

  @Test
  void noSocketIsOpenedAndNoHostIsLookedUp() {
    var forbidden =
        List.of(
            "java.net.Socket",
            "java.net.ServerSocket",
            "java.net.DatagramSocket",
            "java.net.InetAddress",
            "java.net.HttpURLConnection",
            "sun.nio.ch.NioSocketImpl",
            // every network channel uses it; the class of the channel alone is also loaded to check
            // whether a file's channel is one
            "sun.nio.ch.Net",
            "java.net.InetSocketAddress",
            "jdk.internal.net.http.HttpClientImpl");
    assertEquals(List.of(), forbidden.stream().filter(loaded::contains).toList());
  }

  @Test
  void gluonsOwnRetrieverIsNeverLoaded() {
    var osm = loaded.stream().filter(name -> name.startsWith("com.gluonhq.impl.maps.tile.osm"));
    assertEquals(List.of(), osm.toList());
    assertTrue(Stream.of("com.gluonhq.maps.MapView").allMatch(loaded::contains));
  }
}
