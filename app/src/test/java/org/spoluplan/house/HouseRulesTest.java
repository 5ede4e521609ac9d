package org.spoluplan.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.spoluplan.Application;
import org.springframework.modulith.core.ApplicationModules;

/// Our house keeps its rules, and each rule notices the small house in `brokenhouse` that does not.
class HouseRulesTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.spoluplan");

  private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("brokenhouse");

  @Test
  void modulesKeepTheirBoundaries() {
    // libraries of their own, no modules of the application
    ApplicationModules.of(
            Application.class,
            resideInAnyPackage("org.spoluplan.algorithms..", "org.spoluplan.extraction.."))
        .verify();
  }

  @Test
  void rulesKnowNoFramework() {
    keptAndNoticed(HouseRules.RULES_KNOW_NO_FRAMEWORK);
  }

  @Test
  void onlyRepositoriesSpeakSql() {
    keptAndNoticed(HouseRules.ONLY_REPOSITORIES_SPEAK_SQL);
  }

  @Test
  void everyEndpointAsksForPermissionOrSaysWhyNot() {
    keptAndNoticed(HouseRules.EVERY_ENDPOINT_ASKS);
  }

  @Test
  void nothingIsPublicUnlessSomethingElsewhereUsesIt() {
    keptAndNoticed(HouseRules.NOTHING_IS_PUBLIC_IN_VAIN);
  }

  @Test
  void todayIsSaidInOnePlace() {
    keptAndNoticed(HouseRules.TODAY_IS_SAID_IN_ONE_PLACE);
  }

  @Test
  void theScheduleStandsInOnePlace() {
    keptAndNoticed(HouseRules.THE_SCHEDULE_STANDS_IN_ONE_PLACE);
  }

  private static void keptAndNoticed(ArchRule rule) {
    assertThat(rule.evaluate(BROKEN).hasViolation())
        .as("the rule notices the broken house")
        .isTrue();
    rule.check(HOUSE);
  }
}
