package org.silkroadatlas;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which room may use which; docs/architecture.md explains why.
 *
 * <p>The classes that were read take a quarter of a gigabyte, so they belong to the one instance of
 * the test and not to the class, which would keep them for all the tests that follow.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ArchitectureTest {
  private static final String ROOT = "org.silkroadatlas.";
  private static final int LONGEST_FILE = 500;
  private static final Pattern QUESTION = Pattern.compile("(is|has|can|may)\\p{Lu}");
  private static final Set<String> CHANGES = Set.of("add", "put", "remove", "clear");

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test"))
          .importPackages("org.silkroadatlas");

  /** A row of the table of rooms: what a room may use, as written there. */
  private record Room(String name, String mayUse) {
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| .* \\| (.*) \\|");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    static List<Room> all() throws IOException {
      return Files.readAllLines(Path.of("docs/architecture.md")).stream()
          .map(ROW::matcher)
          .filter(Matcher::matches)
          .map(row -> new Room(row.group(1), row.group(2)))
          .toList();
    }

    boolean mayUse(String library) {
      return mayUse.contains(library);
    }

    /** The packages of the project that it may use, itself included. */
    String[] packages() {
      return Stream.concat(
              Stream.of(name), NAME.matcher(mayUse).results().map(name -> name.group(1)))
          .map(name -> ROOT + name + "..")
          .toArray(String[]::new);
    }
  }

  @Test
  void everyRoomIsInTheTable() throws IOException {
    try (var folders = Files.list(Path.of("src/main/java/org/silkroadatlas"))) {
      assertEquals(
          folders.map(folder -> folder.getFileName().toString()).sorted().toList(),
          Room.all().stream().map(Room::name).sorted().toList());
    }
  }

  @Test
  void roomsUseOnlyTheRoomsThatTheTableNames() throws IOException {
    for (var room : Room.all()) {
      if (!room.mayUse("all above")) {
        noClasses()
            .that()
            .resideInAPackage(ROOT + room.name() + "..")
            .should()
            .dependOnClassesThat(
                resideInAPackage("org.silkroadatlas..")
                    .and(not(resideInAnyPackage(room.packages()))))
            .check(classes);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Jackson, tools.jackson..",
    "ControlsFX, org.controlsfx..",
    "Gluon Maps, com.gluonhq..",
    "picocli, picocli.."
  })
  void librariesAreUsedOnlyByTheRoomsThatNameThem(String library, String packages)
      throws IOException {
    var users =
        Room.all().stream()
            .filter(room -> room.mayUse(library))
            .map(room -> ROOT + room.name() + "..")
            .toArray(String[]::new);
    noClasses()
        .that(not(resideInAnyPackage(users)))
        .should()
        .dependOnClassesThat(resideInAPackage(packages))
        .check(classes);
  }

  @Test
  void onlyTheCommandLineUsesTheWindow() {
    noClasses()
        .that(not(resideInAnyPackage(ROOT + "app..", ROOT + "cli..")))
        .should()
        .dependOnClassesThat(resideInAnyPackage(ROOT + "app..", ROOT + "cli.."))
        .check(classes);
  }

  @Test
  void theCoreKnowsNothingOfJavaFx() {
    noClasses()
        .that(
            resideInAnyPackage(
                ROOT + "model..",
                ROOT + "time..",
                ROOT + "geo..",
                ROOT + "query..",
                ROOT + "exercise..",
                ROOT + "dataset..",
                ROOT + "tables.."))
        .should()
        .dependOnClassesThat(resideInAnyPackage("javafx..", "java.awt..", "javax.swing.."))
        .check(classes);
  }

  @Test
  void writersNeedNoJavaFx() {
    noClasses()
        .that(resideInAPackage(ROOT + "export.."))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("javafx..", "java.awt..", "javax.swing..", "javax.imageio.."))
        .check(classes);
  }

  @Test
  void theCoordinatorKnowsOnlyTheBaseOfJavaFx() {
    noClasses()
        .that(resideInAPackage(ROOT + "coordination.."))
        .should()
        .dependOnClassesThat(
            resideInAPackage("javafx..")
                .and(
                    not(
                        resideInAnyPackage(
                            "javafx.beans..", "javafx.collections..", "javafx.util.."))))
        .check(classes);
  }

  @Test
  void gluonMapsStaysInOnePart() {
    noClasses()
        .that(not(resideInAPackage(ROOT + "map.gluon..")))
        .should()
        .dependOnClassesThat(resideInAPackage("com.gluonhq.."))
        .check(classes);
  }

  /** So that shaped text is safe, and a test can observe every painted text. */
  @Test
  void textsArePaintedInOnePlace() {
    noClasses()
        .that(not(resideInAPackage(ROOT + "draw..")))
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "a canvas paints a text",
                call ->
                    call.getTargetOwner().getName().equals("javafx.scene.canvas.GraphicsContext")
                        && call.getName().equals("fillText")))
        .check(classes);
  }

  @Test
  void nothingReachesForTheNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "java.net.http..", "javax.net..", "java.rmi..", "java.nio.channels..")
                .or(assignableTo(URLConnection.class))
                .or(assignableTo(Socket.class))
                .or(assignableTo(ServerSocket.class))
                .or(assignableTo(DatagramSocket.class))
                .or(assignableTo(InetAddress.class)))
        .check(classes);
    noClasses().should().callMethod(URL.class, "openStream").check(classes);
    noClasses().should().callMethod(URL.class, "openConnection").check(classes);
  }

  @Test
  void nothingRunsCodeOrObjectsFromData() {
    noClasses()
        .should()
        .dependOnClassesThat(resideInAnyPackage("javax.script..", "java.util.prefs.."))
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.ObjectInputStream")
        .check(classes);
  }

  @Test
  void roomsDoNotDependOnEachOtherInCircles() {
    slices().matching("org.silkroadatlas.(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void aRoomAndItsPartsDoNotDependOnEachOtherInCircles() {
    slices().assignedFrom(new Parts()).should().beFreeOfCycles().check(classes);
  }

  /** Each part of a room is a slice; so is what lies in the room itself. */
  private static final class Parts implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      var name = type.getPackageName();
      if (!name.startsWith(ROOT)) {
        return SliceIdentifier.ignore();
      }
      var path = name.substring(ROOT.length()).split("\\.", -1);
      return SliceIdentifier.of(path[0], path.length > 1 ? path[1] : "itself");
    }

    @Override
    public String getDescription() {
      return "rooms and their parts";
    }
  }

  /** A part may be used by the named parts and by the surrounding room, which wires them. */
  private void part(String name, String... users) {
    var allowed = new ArrayList<String>();
    allowed.add(ROOT + name + "..");
    allowed.add(ROOT + name.substring(0, name.indexOf('.')));
    for (var user : users) {
      allowed.add(ROOT + user + "..");
    }
    noClasses()
        .that(not(resideInAnyPackage(allowed.toArray(String[]::new))))
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + name + ".."))
        .check(classes);
  }

  @Test
  void partsOfARoomAreEnteredByTheirDoor() {
    part("map.compare");
    part("map.input", "map.compare", "map.overlay");
    part("map.legend", "map.compare", "map.input", "map.overlay");
    part("panel.cite");
    part("panel.matrix");
    part("panel.search", "app");
    part("panel.filter", "app");
    part("app.start", "app.export", "cli");
    part("app.export", "cli");
    part("app.settings", "app.welcome", "app.export", "app.start", "cli");
  }

  @Test
  void noFileNameStandsTwice() throws IOException {
    try (var files = Files.walk(Path.of("src"))) {
      var names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
              .sorted()
              .toList();
      var twice = new ArrayList<String>();
      for (int i = 1; i < names.size(); i++) {
        if (names.get(i).equals(names.get(i - 1))) {
          twice.add(names.get(i));
        }
      }
      assertEquals(List.of(), twice);
    }
  }

  @Test
  void namesSayWhatThingsAre() {
    classes()
        .should()
        .haveSimpleNameNotEndingWith("Manager")
        .andShould()
        .haveSimpleNameNotEndingWith("Helper")
        .andShould()
        .haveSimpleNameNotEndingWith("Util")
        .andShould()
        .haveSimpleNameNotEndingWith("Utils")
        .andShould()
        .haveSimpleNameNotEndingWith("Info")
        .andShould()
        .resideOutsideOfPackage("..util..")
        .check(classes);
  }

  /** A method with the name of a question answers it, without setting a field or filling a list. */
  @Test
  void questionsChangeNothing() {
    var changing =
        classes.stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> QUESTION.matcher(method.getName()).lookingAt())
            .filter(ArchitectureTest::changesSomething)
            .map(JavaMethod::getFullName)
            .sorted()
            .toList();
    assertEquals(List.of(), changing);
  }

  private static boolean changesSomething(JavaMethod method) {
    return method.getRawReturnType().isEquivalentTo(void.class)
        || method.getFieldAccesses().stream()
            .anyMatch(access -> access.getAccessType() == AccessType.SET)
        || method.getMethodCallsFromSelf().stream()
            .map(call -> call.getTarget())
            .anyMatch(
                target ->
                    CHANGES.contains(target.getName())
                        && (target.getOwner().isAssignableTo(Collection.class)
                            || target.getOwner().isAssignableTo(Map.class)));
  }

  @Test
  void filesStayShort() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      var tooLong = new ArrayList<String>();
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        if (Files.readAllLines(file).size() > LONGEST_FILE) {
          tooLong.add(file.toString());
        }
      }
      assertEquals(List.of(), tooLong);
    }
  }
}
