package org.spoluplan.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.Set;
import org.spoluplan.Application;
import org.spoluplan.access.Access;
import org.spoluplan.access.PublicPage;
import org.spoluplan.command.Spoluplan;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.RequestMapping;

/// The rules of ARCHITECTURE.md that ArchUnit can check.
final class HouseRules {

  private HouseRules() {}

  private static final DescribedPredicate<JavaClass> OURS =
      DescribedPredicate.describe(
          "written by us",
          c ->
              !c.getPackageName().matches(".*\\.db(\\..*)?")
                  && !c.getPackageName().startsWith("org.spoluplan.algorithms")
                  && !c.getPackageName().startsWith("org.spoluplan.extraction")
                  && !c.getName().matches(".*\\.Jte\\w+Generated(\\$.*)?")
                  && !c.getSimpleName().equals("package-info")
                  && !c.isAssignableTo(Application.class)
                  && !c.isAssignableTo(Spoluplan.class));

  /// What connects us with Spring: pages, sign-in, the command line.
  private static final DescribedPredicate<JavaClass> PLUMBING =
      resideInAnyPackage(
          "org.spoluplan.page..",
          "org.spoluplan.people.signin..",
          "org.spoluplan.meetings.live..",
          "org.spoluplan.command..");

  static final ArchRule RULES_KNOW_NO_FRAMEWORK =
      noClasses()
          .that(OURS)
          .and(DescribedPredicate.not(PLUMBING))
          .and(DescribedPredicate.not(isOrLiesIn(Component.class)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "org.jooq..", "..db..")
          .because("rules are read, tested and moved without a framework (rule 2)");

  static final ArchRule ONLY_REPOSITORIES_SPEAK_SQL =
      noClasses()
          .that(OURS)
          .and(DescribedPredicate.not(isOrLiesIn(Repository.class)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jooq..", "..db..")
          .because("SQL has one place in each sub-capability (rule 3)");

  static final ArchRule EVERY_ENDPOINT_ASKS =
      methods()
          .that()
          .areMetaAnnotatedWith(RequestMapping.class)
          .and()
          .areNotAnnotatedWith(PublicPage.class)
          .should(
              new ArchCondition<JavaMethod>("call Access.require") {
                @Override
                public void check(JavaMethod endpoint, ConditionEvents events) {
                  var asks = asksForPermission(endpoint, new HashSet<>());
                  var said = asks ? " asks" : " neither asks nor is a @PublicPage";
                  events.add(
                      new SimpleConditionEvent(endpoint, asks, endpoint.getFullName() + said));
                }
              })
          .because("what nobody asked about, everybody may do (rule 4)");

  static final ArchRule NOTHING_IS_PUBLIC_IN_VAIN =
      classes()
          .that(OURS)
          .and()
          .arePublic()
          .and()
          .areTopLevelClasses()
          .should(
              new ArchCondition<JavaClass>("be used outside their package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  var used =
                      type.getDirectDependenciesToSelf().stream()
                          .anyMatch(
                              use ->
                                  !use.getOriginClass()
                                      .getPackageName()
                                      .equals(type.getPackageName()));
                  var said =
                      used ? " is used elsewhere" : " is public and used only in its package";
                  events.add(new SimpleConditionEvent(type, used, type.getName() + said));
                }
              })
          .because("what is package-private can be changed without asking anybody (rule 5)");

  static final ArchRule TODAY_IS_SAID_IN_ONE_PLACE =
      noClasses()
          .that(OURS)
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "java.time.Local….now, whose day is that of the server",
                  call ->
                      call.getTargetOwner().getFullName().startsWith("java.time.Local")
                          && call.getName().equals("now")))
          .because("the day begins at midnight in Prague, so ask kernel.Today (rule 8)");

  static final ArchRule THE_SCHEDULE_STANDS_IN_ONE_PLACE =
      noClasses()
          .that(OURS)
          .and()
          .doNotHaveFullyQualifiedName("org.spoluplan.Schedule")
          .should()
          .beAnnotatedWith(EnableScheduling.class)
          .because("the schedule is switched off in one place (rule 9)");

  /// Directly, or through a method of the same controller.
  private static boolean asksForPermission(JavaMethod method, Set<JavaMethod> seen) {
    if (!seen.add(method)) return false;
    return method.getMethodCallsFromSelf().stream()
        .anyMatch(call -> isTheGate(call) || asksForPermission(call, method.getOwner(), seen));
  }

  private static boolean isTheGate(JavaMethodCall call) {
    return call.getTargetOwner().isEquivalentTo(Access.class) && call.getName().equals("require");
  }

  private static boolean asksForPermission(
      JavaMethodCall call, JavaClass owner, Set<JavaMethod> seen) {
    return call.getTargetOwner().equals(owner)
        && call.getTarget()
            .resolveMember()
            .filter(JavaMethod.class::isInstance)
            .map(JavaMethod.class::cast)
            .filter(own -> asksForPermission(own, seen))
            .isPresent();
  }

  private static DescribedPredicate<JavaClass> isOrLiesIn(Class<? extends Annotation> stereotype) {
    return DescribedPredicate.describe(
        "is or lies in a @" + stereotype.getSimpleName(),
        c -> {
          for (var type = c; type != null; type = type.getEnclosingClass().orElse(null)) {
            if (type.isMetaAnnotatedWith(stereotype) || type.isAnnotatedWith(stereotype))
              return true;
          }
          return false;
        });
  }
}
