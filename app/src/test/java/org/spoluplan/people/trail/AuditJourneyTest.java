package org.spoluplan.people.trail;

import org.junit.jupiter.api.Test;
import org.spoluplan.access.Role;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class AuditJourneyTest {

  @Autowired TestPeople people;

  @Test
  void anAuditorReadsTheTrail(Browsers browsers) {
    var coordinator = browsers.of(people.account("Jana Vrbická", Role.COORDINATOR));
    coordinator.open("/lide").open("/lide/" + people.person("Leopold Štolba").value());
    var auditor = browsers.of(people.account("Alena Kontrolní", Role.AUDITOR));
    auditor.open("/audit").see("Jana Vrbická").axe().screenshot("audit");
    auditor.fill("Co", "nicTakového").press("Vybrat").see("Nic takového se nestalo").axe();
  }
}
