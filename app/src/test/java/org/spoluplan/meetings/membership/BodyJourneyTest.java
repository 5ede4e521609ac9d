package org.spoluplan.meetings.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spoluplan.access.Role;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/// A coordinator founds a body, writes its rules, admits members, ends one membership, and sees who
/// could vote on a day.
@BrowserTest
class BodyJourneyTest {

  @Autowired TestPeople people;

  @Test
  void aCoordinatorFoundsABodyAndKeepsItsMembers(Browsers browsers) {
    var town = people.organisation("Město Lípová nad Bystřicí");
    var coordinator = people.account("Hedvika Strouhalová");
    people.grant(coordinator, Role.COORDINATOR, town);
    people.organisation("Domov a péče Hrádek, o. p. s.");
    people.person("Květoslava Najmanová-Pospíchalová");
    people.person("Leopold Štolba");

    var desk = browsers.of(coordinator).open("/skupiny/nova").axe().screenshot("body-found");
    desk.fill("Název", "Pracovní skupina pro seniory a lidi s postižením")
        .choose("Druh", "pracovní skupina")
        .choose("Kdo ji zřídil", "Město Lípová nad Bystřicí")
        .press("Založit skupinu")
        .see("Skupina je založena")
        .axe()
        .screenshot("body-founded");
    var body = desk.path();

    desk.follow("Nové znění jednacího řádu").see("Platí od").axe().screenshot("body-rules");
    desk.fill("Platí od", "2027-04-01")
        .fill("Kde je to psáno", "jednací řád schválený radou města 1. 3. 2027")
        .press("Uložit nové znění")
        .see("Nové znění jednacího řádu je uloženo")
        .axe()
        .screenshot("body-rules-saved");

    admit(desk, body, "Najmanová-Pospíchalová Květoslava");
    desk.axe().screenshot("body-member");
    admit(desk, body, "Štolba Leopold");
    desk.follow("Změnit Leopold Štolba")
        .see("Ukončit členství")
        .axe()
        .screenshot("body-membership");
    desk.fill("Poslední den", "2027-03-07")
        .choose("Proč skončilo", "odchod na vlastní žádost")
        .press("Ukončit členství")
        .see("Členství je ukončeno")
        .axe()
        .screenshot("body-ended");

    desk.fill("Kdo byl členem dne", "2017-02-14").press("Ukázat").see("14. února 2017").axe();
    desk.see("hlasovat mohou 2").screenshot("body-voters");
    assertThat(desk.path()).contains("den=2017-02-14");
  }

  private static void admit(Visitor desk, String body, String person) {
    desk.open(body + "/clenove/novy")
        .choose("Kdo", person)
        .fill("Členem od", "2015-01-01")
        .press("Přidat")
        .see("Přidáno.");
  }
}
