package org.spoluplan.meetings.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Role;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.TestMeetings;
import org.spoluplan.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

/// From a conclusion to a task that is done, and back along the thread.
@BrowserTest
class TasksBrowserTest {

  @Autowired TestPeople people;
  @Autowired DSLContext sql;

  @Test
  void aConclusionBecomesATaskAndTheTaskIsDone(Browsers browsers) {
    var make = new TestMeetings(sql);
    var body = make.body("Pracovní skupina pro rodiny s dětmi a mládež");
    var meeting = make.meeting(body, LocalDate.of(2027, 3, 8), MeetingStatus.RUNNING);
    make.item(meeting, "Nízkoprahové zařízení pro děti a mládež v Chrastavě");
    var jana = people.account("Zdislava Vrbická");
    make.member(body, jana, Role.SECRETARY);
    people.person("Květoslava Najmanová-Pospíchalová");
    var visitor = browsers.of(jana);

    visitor.open("/jednani/" + meeting.value()).axe().follow("Zapsat závěr");
    visitor.axe().screenshot("conclusions-empty");
    visitor.press("Zapsat závěr").see("potřeba opravit").axe();
    visitor.check("zařadit do komunitního plánu");
    visitor.fill("Závěr", "Klub v Chrastavě navrhnout do akčního plánu na rok 2028.");
    visitor.choose(
        "K bodu programu nepovinné", "1. Nízkoprahové zařízení pro děti a mládež v Chrastavě");
    visitor.press("Zapsat závěr").see("Zapsáno.").axe().screenshot("conclusions");

    visitor.page().getByText("Úkol z toho").click();
    visitor.axe().screenshot("task-form");
    visitor.fill("Co udělat", "Projednat s vedením školy prostor pro nízkoprahový klub");
    visitor.choose("Člověk nepovinné", "Vrbická Zdislava");
    visitor.check("do určitého dne");
    visitor.page().getByLabel("Den nebo měsíc").fill("2027-03-01");
    visitor.press("Zadat úkol").see("Úkol je zadán.").axe().screenshot("meeting-tasks");

    visitor.open("/").see("Čeká na vás jedna věc").axe().screenshot("home-waiting");
    visitor.follow("Projednat s vedením školy prostor pro nízkoprahový klub");
    visitor.axe().screenshot("task");
    visitor.check("hotovo").press("Zapsat").see("Zapsáno: hotovo.").axe();
    visitor.press("Vrátit zpět").see("Vráceno zpátky.");
    visitor.open("/ukoly").axe().screenshot("tasks");
    visitor.follow("Projednat s vedením školy prostor pro nízkoprahový klub");
    visitor.follow("Celá nit a spojení s dalším");
    visitor.fill("S čím to souvisí", "rodiny s dětmi").press("Najít").axe().screenshot("thread");
    visitor.open("/hledani?q=klubu v chrastave").axe().screenshot("search");
    visitor.open("/hledani?q=xyzzy").axe().screenshot("search-empty");
    assertThat(visitor.path()).startsWith("/hledani");
  }
}
