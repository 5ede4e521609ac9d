package org.spoluplan.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.grants.db.Tables.AWARD;
import static org.spoluplan.grants.db.Tables.CALL_DECISION;
import static org.spoluplan.grants.db.Tables.LEDGER_ENTRY;
import static org.spoluplan.grants.db.Tables.SUBMISSION;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestClock.MovableClock;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What goes wrong around money: two clicks at once, a power cut, absurd numbers, a rule that
/// changes while people apply.
@ApplicationTest
class FaultsTest {

  private static final List<String> ABSURD =
      List.of("-1", "1e9", "NaN", "=1+1", "99999999999999999", "0,001");

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired ApplicationContext application;
  @Autowired MovableClock clock;
  @Autowired Ledger ledger;
  @Autowired Applications applications;
  @Autowired Calls calls;
  @Autowired DSLContext sql;
  private TestCall call;
  private DividedCall divided;

  @BeforeEach
  void aCall() {
    call = new TestCall(mvc, people, application).draft();
    divided = new DividedCall(call, people, clock);
  }

  @AfterEach
  void timeGoesBack() {
    clock.reset();
  }

  @Test
  void twoClicksAtOnceDecideOnce() throws Exception {
    divided.ofThree();
    assertThat(statuses(divided::decided)).containsExactlyInAnyOrder(303, 409);
    assertThat(sql.fetchCount(AWARD, AWARD.CALL_ID.eq(call.id().value()))).isEqualTo(3);
    assertThat(ledger.balances(call.id()))
        .containsEntry(LedgerAccount.POT, 0L)
        .containsEntry(LedgerAccount.AWARDED, 100_000_000L);
  }

  @Test
  void twoClicksAtOnceSubmitOnce() throws Exception {
    divided.announced();
    var one = call.applicant("Dvakrát").begin().fill("1", "100 000");
    assertThat(statuses(one::submit)).containsExactly(303, 303);
    assertThat(sql.fetchCount(SUBMISSION, SUBMISSION.APPLICATION_ID.eq(one.id().value())))
        .isEqualTo(1);
  }

  /// Of two requests sent at the same time.
  private static List<Integer> statuses(Callable<MvcTestResult> click) throws Exception {
    try (var two = Executors.newFixedThreadPool(2)) {
      var answers = two.invokeAll(List.of(click, click));
      return List.of(
          answers.getFirst().get().getResponse().getStatus(),
          answers.getLast().get().getResponse().getStatus());
    }
  }

  @Test
  void aPowerCutDuringTheDecisionLeavesNothingHalfDone() {
    divided.ofThree();
    var before = sql.fetchCount(LEDGER_ENTRY, LEDGER_ENTRY.FROM_CALL_ID.eq(call.id().value()));
    cutsPowerAtTheSecondAward();
    try {
      assertThat(divided.decided()).satisfies(it -> assertThat(isDone(it)).isFalse());
    } finally {
      sql.execute("drop trigger power_cut on grants.ledger_entry");
      sql.execute("drop function grants.power_cut()");
    }
    assertThat(sql.fetchCount(CALL_DECISION, CALL_DECISION.CALL_ID.eq(call.id().value()))).isZero();
    assertThat(sql.fetchCount(AWARD, AWARD.CALL_ID.eq(call.id().value()))).isZero();
    assertThat(sql.fetchCount(LEDGER_ENTRY, LEDGER_ENTRY.FROM_CALL_ID.eq(call.id().value())))
        .isEqualTo(before);
    assertThat(letters("Rozhodnutí o dotaci")).isZero();
    assertThat(calls.get(call.id()).state()).isEqualTo(CallState.CLOSED);
    assertThat(applications.get(divided.one("S1").id()).state())
        .isEqualTo(ApplicationState.SUBMITTED);
    assertThat(divided.decided()).as("the second try").hasStatus(HttpStatus.SEE_OTHER);
    assertThat(ledger.balances(call.id()).values().stream().mapToLong(Long::longValue).sum())
        .as("money neither appeared nor disappeared")
        .isZero();
    assertThat(ledger.balances(call.id())).containsEntry(LedgerAccount.AWARDED, 100_000_000L);
  }

  private static boolean isDone(MvcTestResult result) {
    return result.getUnresolvedException() == null && result.getResponse().getStatus() == 303;
  }

  /// The server of the database ends the connection that decides, when it writes the second award
  /// into the books.
  private void cutsPowerAtTheSecondAward() {
    sql.execute(
        """
        create function grants.power_cut() returns trigger language plpgsql as $$
        begin
          if (select count(*) from grants.ledger_entry where from_call_id = new.from_call_id
              and act = 'decision') = 1 then
            perform pg_terminate_backend(pg_backend_pid());
            perform pg_sleep(5);
          end if;
          return new;
        end $$
        """);
    sql.execute(
        "create trigger power_cut before insert on grants.ledger_entry for each row when"
            + " (new.from_call_id = '"
            + call.id().value()
            + "') execute function grants.power_cut()");
  }

  private int letters(String subject) {
    return sql.fetch(
            "select id from notifications.message where subject like ? and about_id in"
                + " (select id from grants.application where call_id = ?)",
            subject + "%",
            call.id().value())
        .size();
  }

  @Test
  void aRuleThatChangesWhileApplicationsAreTakenIsAnotherVersionAndApplicantsAreTold() {
    divided.announced().submitted("S1", "1");
    var before = calls.rules(call.id());
    int told = letters("");
    assertThat(call.rule("w-fte", "60", "w-points", "40", "note", "Rada váhy změnila."))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(letters("")).as("a draft tells nobody").isEqualTo(told);
    assertThat(call.decided(2)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(letters("")).isGreaterThan(told);
    assertThat(divided.plain(divided.one("S1").head, call.path + "/pravidla"))
        .contains("1. verze pravidla", "2. verze pravidla", "úvazky 70 %", "úvazky 60 %");
    assertThat(calls.rules(call.id())).hasSize(2).containsAll(before);
    assertThat(calls.decidedRule(call.id()))
        .hasValueSatisfying(it -> assertThat(it.number()).isEqualTo(2));
    assertThat(call.decided(2)).as("decided once").hasStatus(HttpStatus.CONFLICT);
  }

  @Test
  void absurdSumsAreRefusedInEveryFieldOfACallAndItsRule() {
    for (var sum : ABSURD) {
      assertThat(call.made("pot", sum))
          .as("pot %s", sum)
          .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      for (var field : List.of("cap", "floor", "reserve", "costShare", "w-fte")) {
        if (field.equals("costShare") && sum.equals("0,001")) continue;
        assertThat(call.rule(field, sum))
            .as("%s %s", field, sum)
            .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      }
    }
    assertThat(calls.rules(call.id())).isEmpty();
    assertThat(call.rule("floor", "1 000 001"))
        .as("a floor above the pot")
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(call.rule("floor", "500", "cap", "400"))
        .as("a floor above the cap")
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(call.rule("reserve", "1 000 001"))
        .as("more kept aside than there is")
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void absurdNumbersAreRefusedInEveryFieldOfAnApplication() {
    divided.announced();
    var one = call.applicant("Absurdní").begin();
    var usual =
        Map.of(
            "costs", Map.of("total-MZDY", "100", "requested-MZDY", "100"),
            "sources", Map.of("z-0-source", "DARY", "z-0-amount", "100"),
            "people",
                Map.of("s-0-job", "x", "s-0-fte", "1", "k-0-place", "Liberec", "k-0-count", "10"));
    usual.forEach(
        (section, fields) ->
            assertThat(saved(one, section, fields, "", ""))
                .as(section)
                .hasStatus(HttpStatus.SEE_OTHER));
    var before = applications.get(one.id()).content();
    usual.forEach(
        (section, fields) -> {
          for (var field : fields.keySet()) {
            if (List.of("z-0-source", "s-0-job", "k-0-place").contains(field)) continue;
            for (var number : ABSURD) {
              assertThat(saved(one, section, fields, field, number))
                  .as("%s %s", field, number)
                  .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            }
          }
        });
    assertThat(applications.get(one.id()).content()).isEqualTo(before);
  }

  private static MvcTestResult saved(
      TestCall.Applicant one,
      String section,
      Map<String, String> usual,
      String field,
      String value) {
    var fields = new LinkedHashMap<>(usual);
    if (!field.isEmpty()) fields.put(field, value);
    return one.save(section, inTurns(fields));
  }

  private static Object[] inTurns(Map<String, String> fields) {
    return fields.entrySet().stream()
        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
        .toArray();
  }

  @Test
  void absurdNumbersAreRefusedWhereMoneyIsDivided() {
    divided.ofThree();
    var path = divided.one("S1").application;
    for (var sum : ABSURD) {
      assertThat(call.office.post(path + "/odchylka", "amount", sum, "reason", "Proč ne."))
          .as("departure %s", sum)
          .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      assertThat(scenario("pot", sum))
          .as("pot %s", sum)
          .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      assertThat(
              call.web(divided.assessor)
                  .post(path + "/body", "points-need", sum, "reason-need", "Proto."))
          .as("points %s", sum)
          .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    assertThat(scenario("pot", "5 000", "floor", "10 000"))
        .as("a floor above what is divided")
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Spočítat to nejde");
  }

  private MvcTestResult scenario(String... otherwise) {
    var fields =
        new LinkedHashMap<>(
            Map.of(
                "rule",
                "1",
                "name",
                "zkouška",
                "pot",
                "1 000 000",
                "way",
                "composite",
                "normalisation",
                "share",
                "w-fte",
                "100",
                "rounding",
                "crown",
                "tie",
                "id"));
    for (int i = 0; i < otherwise.length; i += 2) fields.put(otherwise[i], otherwise[i + 1]);
    return call.office.post(call.path + "/rozdeleni", inTurns(fields));
  }

  @Test
  void noPointsAtAllAreNoReasonToDivideByZero() {
    divided
        .announced("w-fte", "", "w-points", "100")
        .submitted("S1", "1")
        .submitted("S2", "2")
        .closed()
        .scored("S1", 0, 0)
        .scored("S2", 0, 0);
    assertThat(call.office.post(call.path + "/rozdeleni", "name", "nula"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Spočítat to nejde");
    assertThat(Web.text(call.office.get(call.path + "/rozdeleni"))).doesNotContain("NaN");
  }
}
