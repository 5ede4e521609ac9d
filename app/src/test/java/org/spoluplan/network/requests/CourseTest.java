package org.spoluplan.network.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.spoluplan.kernel.Outcome;

class CourseTest {

  private static final Demands ALL =
      new Demands(LocalDate.of(2016, 1, 1), true, true, true, 45, 10);
  private static final Demands NOTHING =
      new Demands(LocalDate.of(2016, 1, 1), false, false, false, 45, 10);

  @Test
  void aDevelopmentIntentWithoutStatementsIsNotSentAndAnUpdateIs() {
    var intent = new Course(RequestState.SUBMITTED, Set.of(), false, ALL);
    assertThat(intent.to(RequestState.SENT))
        .isEqualTo(Outcome.refused(RequestRefusal.LACKS_STATEMENTS));
    var update = new Course(RequestState.SUBMITTED, Set.of(), false, NOTHING);
    assertThat(update.to(RequestState.SENT)).isEqualTo(Outcome.done(RequestState.SENT));
  }

  @Test
  void allThatIsMissingIsSaid() {
    var course = new Course(RequestState.SUBMITTED, Set.of(), false, ALL);
    assertThat(course.readiness())
        .isEqualTo(
            new Readiness.Lacking(
                List.of(
                    RequestRefusal.LACKS_STATEMENTS,
                    RequestRefusal.LACKS_OPINION,
                    RequestRefusal.LACKS_COUNCIL)));
  }

  @Test
  void aMunicipalityIsNeverRemindedBeforeItIsAsked() {
    var asked = LocalDate.of(2027, 3, 8);
    var hurried = new Demands(LocalDate.EPOCH, true, true, true, 5, 10);
    assertThat(hurried.remindOn(asked)).isEqualTo(asked);
    assertThat(ALL.remindOn(asked)).isEqualTo(LocalDate.of(2027, 4, 12));
    assertThat(ALL.due(asked)).isEqualTo(LocalDate.of(2027, 4, 22));
  }

  /// Whatever is tried in whatever order, nothing reaches the region without what its form demands.
  @Property
  void aRequestNeverReachesTheRegionWithoutWhatItsFormDemands(
      @ForAll("tries") List<RequestState> tries,
      @ForAll boolean stated,
      @ForAll("demands") Demands demands) {
    var walked = walk(tries, stated, demands);
    if (!walked.passed().contains(RequestState.SENT)) return;
    assertThat(stated || !demands.statement()).isTrue();
    var before = EnumSet.copyOf(walked.passed());
    assertThat(before.contains(RequestState.OPINION) || !demands.opinion()).isTrue();
    assertThat(before.contains(RequestState.COUNCIL) || !demands.council()).isTrue();
  }

  @Property
  void aRequestGoesOnlyForwardOrIsWithdrawn(
      @ForAll("tries") List<RequestState> tries,
      @ForAll boolean stated,
      @ForAll("demands") Demands demands) {
    var course = new Course(RequestState.DRAFT, Set.of(), stated, demands);
    for (var next : tries) {
      var before = course;
      course = after(course, next);
      if (course.equals(before)) continue;
      assertThat(course.state()).isGreaterThan(before.state());
      assertThat(before.state().isOver()).isFalse();
      if (course.state().isResult()) assertThat(before.state()).isEqualTo(RequestState.SENT);
    }
  }

  @Property
  void whatIsOfferedCanBeDone(
      @ForAll("tries") List<RequestState> tries,
      @ForAll boolean stated,
      @ForAll("demands") Demands demands) {
    var course = walk(tries, stated, demands);
    assertThat(course.offered())
        .allSatisfy(next -> assertThat(course.to(next)).isInstanceOf(Outcome.Done.class));
    if (course.state().isOver()) assertThat(course.offered()).isEmpty();
  }

  private static Course walk(List<RequestState> tries, boolean stated, Demands demands) {
    var course = new Course(RequestState.DRAFT, Set.of(), stated, demands);
    for (var next : tries) course = after(course, next);
    return course;
  }

  private static Course after(Course course, RequestState next) {
    return course
        .to(next)
        .either(
            state -> {
              var passed = EnumSet.noneOf(RequestState.class);
              passed.addAll(course.passed());
              passed.add(state);
              return new Course(state, passed, course.stated(), course.demands());
            },
            _ -> course);
  }

  @Provide
  Arbitrary<List<RequestState>> tries() {
    return Arbitraries.of(RequestState.class).list().ofMaxSize(14);
  }

  @Provide
  Arbitrary<Demands> demands() {
    var flag = Arbitraries.of(true, false);
    return Combinators.combine(flag, flag, flag)
        .as(
            (statement, opinion, council) ->
                new Demands(LocalDate.EPOCH, statement, opinion, council, 45, 10));
  }
}
