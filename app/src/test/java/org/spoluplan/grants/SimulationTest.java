package org.spoluplan.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.grants.db.Tables.ALLOCATION;

import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestClock.MovableClock;
import org.spoluplan.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A rule is tried on last year's applications before the call opens.
@ApplicationTest
class SimulationTest {

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired ApplicationContext application;
  @Autowired MovableClock clock;
  @Autowired DSLContext sql;
  private TestCall call;
  private DividedCall last;

  @BeforeEach
  void aCallThatWasDecided() {
    call = new TestCall(mvc, people, application).draft();
    last = new DividedCall(call, people, clock).ofThree();
    assertThat(last.decided()).hasStatus(HttpStatus.SEE_OTHER);
  }

  @AfterEach
  void timeGoesBack() {
    clock.reset();
  }

  @Test
  void lastYearsAwardsStandBesideWhatTheNewRuleWouldGive() {
    call.next("title", "Podpora 2028", "year", 2028, "pot", "400 000");
    call.rule("w-fte", "100", "w-points", "", "floor", "60 000");
    int kept = sql.fetchCount(ALLOCATION);
    assertThat(call.office.text(call.path)).contains("Zkusit na loňských datech");
    var tried = last.plain(call.office, call.path + "/zkouska");
    assertThat(tried)
        .as("400 000 by 2.5 and 1 FTE; half an FTE would get less than the floor")
        .contains("450 000 Kč", "285 714 Kč", "403 955 Kč", "114 286 Kč", "146 045 Kč")
        .contains("Víc dostane 0, méně 2", "pod ni klesne 1")
        .contains("Počítáno z 3 žádostí výzvy „Podpora 2027“");
    assertThat(sql.fetchCount(ALLOCATION)).as("nothing is kept").isEqualTo(kept);
    assertThat(last.plain(call.office, call.path + "/zkouska.csv"))
        .contains("S1;900000.00;450000.00;285714.00;-164286.00;ztratí")
        .contains("S3;900000.00;146045.00;0.00;-146045.00;klesne pod nejnižší částku");
  }

  @Test
  void theSamePotAndRuleGiveTheSameAwards() {
    call.next("title", "Podpora 2028", "year", 2028);
    call.rule("cap", "450 000");
    assertThat(last.plain(call.office, call.path + "/zkouska"))
        .contains("Víc dostane 0, méně 0")
        .doesNotContain("Srovnání má meze");
  }

  @Test
  void pointsThatNobodyGaveThenAreNamedAndNotTakenForZero() {
    call.next("c-2-name", "Dostupnost v noci", "c-2-code", "nights", "c-2-most", 5);
    call.rule();
    assertThat(last.plain(call.office, call.path + "/zkouska"))
        .contains("nedávaly body za Dostupnost v noci")
        .doesNotContain("Tehdy a podle nového pravidla");
    assertThat(call.office.get(call.path + "/zkouska.csv")).hasStatus(HttpStatus.NOT_FOUND);
    call.rule("w-fte", "100", "w-points", "");
    assertThat(last.plain(call.office, call.path + "/zkouska"))
        .as("a rule without points needs none")
        .contains("Tehdy a podle nového pravidla");
  }

  @Test
  void criteriaThatChangedAreSaid() {
    call.next("c-0-most", 20, "c-1-name", "");
    call.rule();
    assertThat(last.plain(call.office, call.path + "/zkouska"))
        .contains("„Potřebnost“ (nejvýš 30 b.) je teď „Potřebnost“ (nejvýš 20 b.)")
        .contains("Body za „Spolupráce“ se nepočítají");
  }

  @Test
  void whatIsNoSumOrNoCallIsRefusedWhereItStands() {
    call.next();
    call.rule();
    var path = call.path + "/zkouska?rule=1&pot=";
    assertThat(call.office.get(path + "-5")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    var itself = path + "100&data=" + call.id().value();
    assertThat(call.office.get(itself)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void afterItWasDecidedACallIsNotTriedAnyMore() {
    assertThat(call.office.get(call.path + "/zkouska")).hasStatus(HttpStatus.NOT_FOUND);
  }
}
