package org.spoluplan.people.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class AuditPageTest {

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;

  @Test
  void anAuditorSeesWhoLookedAtWhomAndIsSeenToo() {
    var auditor = people.account("Alena Kontrolní", Role.AUDITOR);
    var curious = people.account("Zvědavý Koordinátor", Role.COORDINATOR);
    var seen = people.person("Leopold Štolba");
    get(curious, "/lide/" + seen.value());
    assertThat(get(auditor, "/audit?vec=" + seen.value()))
        .hasStatusOk()
        .bodyText()
        .contains("Zvědavý Koordinátor", "Leopold Štolba", "person.show", "zobrazeno");
    assertThat(get(auditor, "/audit?kdo=Alena&co=audit.read"))
        .bodyText()
        .contains("Alena Kontrolní", "audit.read");
  }

  @Test
  void whatWasRefusedIsThereToo() {
    var auditor = people.account("Alena Kontrolní", Role.AUDITOR);
    var member = people.account("Obyčejný Člen");
    assertThat(get(member, "/audit")).hasStatus(403);
    assertThat(get(auditor, "/audit?kdo=Obyčejný&co=audit"))
        .bodyText()
        .contains("Obyčejný Člen", "odmítnuto");
  }

  @Test
  void daysAreWholeDaysInPrague() {
    var auditor = people.account("Alena Kontrolní", Role.AUDITOR);
    get(auditor, "/audit");
    assertThat(get(auditor, "/audit?od=2027-03-08&do=2027-03-08"))
        .bodyText()
        .contains("audit.read");
    assertThat(get(auditor, "/audit?od=2026-01-01&do=2026-01-02"))
        .bodyText()
        .contains("Nic takového se nestalo");
    assertThat(get(auditor, "/audit?od=nesmysl")).bodyText().contains("Zadejte datum");
  }

  @Test
  void coordinatorsDoNotReadTheTrail() {
    var coordinator = people.account("Jana Vrbická", Role.COORDINATOR);
    assertThat(get(coordinator, "/audit.csv")).hasStatus(403);
  }

  private MvcTestResult get(PersonId who, String path) {
    return mvc.get().uri(path).with(user(who.value().toString())).exchange();
  }
}
