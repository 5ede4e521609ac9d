package org.spoluplan.meetings.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// A chair invites, members answer from their mail, the chair sees whether there will be a quorum.
@BrowserTest
@Import(Mailbox.class)
class InvitationJourneyTest {

  @Autowired Town town;
  @Autowired TestPeople people;
  @Autowired Mailbox mailbox;

  @Test
  void aChairInvitesAndMembersAnswerFromTheirMail(Browsers browsers) {
    var group = town.group("Pracovní skupina pro rodiny s dětmi a mládež");
    var chair = group.chair("Drahomíra Koubelková");
    var member =
        group.member(
            "Květoslava Najmanová-Pospíchalová",
            people.organisation("Domov a péče Hrádek, o. p. s."));
    var excused = group.member("Leopold Štolba", people.organisation("Klub rodičů Chrastava"));
    group.organisation("Statutární město Liberec, odbor sociální péče");
    group.guest("Radovan Šebestík");
    var meeting =
        group.meeting(LocalDate.of(2027, 3, 17)).withRoom("https://room.example/rodiny").save();
    town.item(meeting, "Kontrola úkolů");
    town.item(meeting, "Nízkoprahový klub v Chrastavě: kde, pro koho a z čeho");
    town.confidentialItem(meeting, "Personální věci");
    var path = "/jednani/" + meeting.value();

    var desk = browsers.of(chair).open(path).axe().screenshot("invitations-before");
    desk.follow("Vybrat koho a přečíst si pozvánku").see("Jak pozvánka vypadá");
    desk.axe().screenshot("invitations-choose").open(path);
    desk.press("Rozeslat pozvánky 4 lidem").see("Vytiskněte je v Poště");

    var phone = browsers.nobody().open(mailbox.last(member).link("prijdu"));
    phone.see("Přijdete?").axe().screenshot("invitations-answer");
    phone.press("Přijdu").see("Zapsaná odpověď: přijde").axe().screenshot("invitations-answered");
    browsers
        .nobody()
        .open(mailbox.last(excused).link("neprijdu"))
        .fill("Vzkaz nepovinné", "Jsem u lékaře, přijde za mě kolegyně.")
        .press("Nepřijdu, omlouvám se")
        .see("Zapsaná odpověď: omluva");

    desk.open(path).see("Potvrzeno hlasů: 1 z 4").axe().screenshot("invitations-after");
    desk.open(path + "/prezencni-listina").axe().screenshot("invitations-sheet");
    desk.open("/posta?jednani=" + meeting.value()).axe().screenshot("letters");
    desk.follow("Vytisknout neodeslané dopisy").see("každý na zvláštním listu").axe();
    desk.screenshot("letters-print");
    desk.open("/kalendar").press("Vytvořit adresu kalendáře").see("Zkopírujte si ji teď");
    desk.axe().screenshot("calendar-address");
    assertThat(desk.path()).isEqualTo("/kalendar");
  }
}
