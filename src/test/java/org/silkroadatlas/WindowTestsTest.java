package org.silkroadatlas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobotInterface;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * Tests that open a window have the tag {@code window}, so that they run again on a display. Those
 * that would find nothing new there have the tag {@code once} too: what they look at is laid out,
 * painted by the same renderer or written to a file, and does not depend on keys, pointer, focus or
 * dialogs of the system.
 */
@TestInstance(Lifecycle.PER_CLASS)
class WindowTestsTest {
  private static final String EXTENSION = ApplicationExtension.class.getName();

  private final JavaClasses tests = new ClassFileImporter().importPackages("org.silkroadatlas");

  @Test
  void theyLookForNodesOnTheJavaFxThread() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Lookup.class)
        .should()
        .callMethodWhere(
            JavaCall.Predicates.target(
                DescribedPredicate.<AccessTarget.CodeUnitCallTarget>and(
                    HasOwner.Predicates.With.owner(
                        JavaClass.Predicates.assignableTo(FxRobotInterface.class)),
                    HasName.Predicates.nameMatching("lookup|from"))))
        .because("a look from a test's own thread meets children that come and go")
        .check(tests);
  }

  /** By name, since the test runner may load the classes of JUnit and TestFX separately. */
  private static List<String> extensions(JavaClass type) {
    var annotation = type.getAnnotationOfType(ExtendWith.class.getName());
    return annotation.get("value").filter(JavaClass[].class::isInstance).stream()
        .flatMap(classes -> Arrays.stream((JavaClass[]) classes))
        .map(JavaClass::getName)
        .toList();
  }

  @Test
  void theyCarryTheTag() {
    classes()
        .that(
            DescribedPredicate.describe(
                "open a window",
                type ->
                    type.isAnnotatedWith(ExtendWith.class) && extensions(type).contains(EXTENSION)))
        .should(
            new ArchCondition<JavaClass>("carry the tag window") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                var tagged =
                    Arrays.stream(type.reflect().getAnnotationsByType(Tag.class))
                        .anyMatch(tag -> tag.value().equals("window"));
                events.add(
                    new SimpleConditionEvent(type, tagged, type.getName() + " lacks the tag"));
              }
            })
        .check(tests);
  }
}
