package org.spoluplan.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.grants.db.Tables.APPLICATION_SECTION;

import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.people.Organisations;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestClock.MovableClock;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A service that asks two towns writes its application once.
@ApplicationTest
class TakingOverTest {

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired ApplicationContext application;
  @Autowired MovableClock clock;
  @Autowired Applications applications;
  @Autowired Budgets budgets;
  @Autowired Organisations organisations;
  @Autowired DSLContext sql;
  private TestCall first;
  private TestCall second;
  private TestCall.Applicant one;

  @BeforeEach
  void twoTownsHaveCallsOfTheSameYear() {
    first = new TestCall(mvc, people, application).draft("title", "Podpora první");
    second = new TestCall(mvc, people, application).draft("title", "Podpora druhá");
    new DividedCall(first, people, clock).announced();
    new DividedCall(second, people, clock).announced();
    one = first.applicant("Dvojí").begin().fill("2", "400 000");
    one.save(
        "sources",
        "z-0-source",
        "OBEC",
        "z-0-who",
        town(second),
        "z-0-amount",
        "70 000",
        "z-1-source",
        "DARY",
        "z-1-who",
        "nadace",
        "z-1-amount",
        "50 000");
  }

  @AfterEach
  void timeGoesBack() {
    clock.reset();
  }

  private String town(TestCall call) {
    return organisations.get(call.town).name();
  }

  private String begin(TestCall call, ApplicationId from) {
    var begun = one.head.post(call.path + "/zadosti/" + one.service, "from", from.value());
    assertThat(begun).hasStatus(HttpStatus.SEE_OTHER);
    return Web.location(begun);
  }

  @Test
  void theCostsAreTheWholeOnesAndTheFirstRequestIsASourceOfTheSecond() {
    assertThat(one.head.text(second.path)).contains("Převzít z žádosti: Podpora první");
    var path = begin(second, one.id());
    var taken = applications.get(idOf(path)).content();
    assertThat(taken.purpose()).isEqualTo(applications.get(one.id()).content().purpose());
    assertThat(taken.people()).isEqualTo(applications.get(one.id()).content().people());
    assertThat(taken.costs().total()).isEqualTo(300_000_000);
    assertThat(taken.requested()).as("asked of the other town").isZero();
    assertThat(taken.sources().lines())
        .as("what the second town itself is asked for is no source of that request")
        .containsExactly(
            new ApplicationContent.Source("DARY", "nadace", 5_000_000, false),
            new ApplicationContent.Source("OBEC", town(first), 40_000_000, false));
    assertThat(budgets.of(taken).publicMoney()).isEqualTo(40_000_000);
    assertThat(taken.gap()).isEqualTo(300_000_000 - 5_000_000 - 40_000_000);
    assertThat(one.head.text(path).replace('\u00a0', ' '))
        .contains("Převzato z žádosti do výzvy", one.application, "Podpora první")
        .contains("Zdroj „" + town(second) + "“ (70 000 Kč): o ten žádáte touto žádostí.");
    assertThat(second.office.text(path))
        .as("the second town does not read what was sent to the first one")
        .contains("Podpora první")
        .doesNotContain(one.application);
  }

  @Test
  void whatTheListDoesNotKnowAnyMoreIsNamed() {
    sql.update(APPLICATION_SECTION)
        .set(
            APPLICATION_SECTION.CONTENT,
            JSONB.valueOf(
                """
                {"lines": [{"item": "ZRUSENA", "total": 1000000, "requested": 0, "note": null},
                  {"item": "MZDY", "total": 2000000, "requested": 100000, "note": null}]}
                """))
        .where(APPLICATION_SECTION.APPLICATION_ID.eq(one.id().value()))
        .and(APPLICATION_SECTION.SECTION.eq("costs"))
        .execute();
    var path = begin(second, one.id());
    assertThat(applications.get(idOf(path)).content().costs().total()).isEqualTo(2_000_000);
    assertThat(one.head.text(path).replace('\u00a0', ' '))
        .contains("Nákladová položka ZRUSENA (10 000 Kč): seznam ji už nezná.");
  }

  @Test
  void onlyTheOwnServiceOfTheSameYearIsTakenOver() {
    var stranger = first.applicant("Cizí").begin().fill("1", "100 000");
    var refused =
        one.head.post(second.path + "/zadosti/" + one.service, "from", stranger.id().value());
    assertThat(one.head.text(second.path)).doesNotContain(stranger.id().value().toString());
    assertThat(refused).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(Web.location(refused)).as("nothing was begun").isEqualTo(second.path);
    assertThat(applications.of(second.id())).isEmpty();
    second.next("title", "Podpora třetí", "year", 2028);
    new DividedCall(second, people, clock).announced();
    assertThat(one.head.text(second.path)).doesNotContain("Převzít z žádosti");
    one.head.post(second.path + "/zadosti/" + one.service, "from", one.id().value());
    assertThat(applications.of(second.id())).isEmpty();
  }

  private static ApplicationId idOf(String path) {
    return new ApplicationId(java.util.UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
  }
}
