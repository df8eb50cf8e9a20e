package org.silkroadatlas;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** A wrong clock changes nothing that is read, shown or written: none of it uses the time. */
class ClockTest {
  @Test
  void nothingThatIsShownAsksForTheTime() {
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Test")
        .and()
        .resideOutsideOfPackages("..app..", "..present..", "..lecture..", "..cli..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(InstantSource.class)
        .orShould()
        .callMethodWhere(target(nameMatching("now|currentTimeMillis")))
        .check(new ClassFileImporter().importPackages("org.silkroadatlas"));
  }
}
