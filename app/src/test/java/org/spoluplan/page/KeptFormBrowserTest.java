package org.spoluplan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Role;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;

/// A form is half written when the browser loses its cookies.
@BrowserTest
class KeptFormBrowserTest {

  private static final String PASSWORD = "kolotoč deštník brambora";

  @Autowired TestPeople people;
  @Autowired Town town;

  @Test
  void whatWasTypedIsSentAfterSigningInAgain(Browsers browsers) {
    var chair = people.accountWithPassword("Jana Vrbická", PASSWORD);
    var group = town.group("Rodiny");
    group.seat(chair, Role.CHAIR);
    var meeting = group.meeting(LocalDate.of(2027, 5, 5)).save();
    var desk = browsers.of(chair).open("/jednani/" + meeting.value() + "/program/novy");
    desk.fill("Bod", "Klub v Chrastavě").fill("O co jde", "Otevírací doba\na kdo ji zaplatí");
    desk.page().context().clearCookies();

    desk.press("Přidat bod").see("Ještě to není uložené").axe().screenshot("kept-signed-out");
    assertThat(desk.page().locator("main").innerText()).contains("Otevírací doba");
    desk.fill("E-mail", people.email(chair)).fill("Heslo", PASSWORD);
    desk.press("Přihlásit se a pokračovat")
        .see("Formulář čekal")
        .axe()
        .screenshot("kept-signed-in");
    desk.press("Odeslat znovu").see("Bod je v programu");
    assertThat(desk.page().locator("main").innerText()).contains("a kdo ji zaplatí");
  }

  @Test
  void aPartOfThePageSentByItselfIsNotLostEither(Browsers browsers) {
    var chair = people.accountWithPassword("Jana Vrbická", PASSWORD);
    var group = town.group("Rodiny");
    group.seat(chair, Role.CHAIR);
    var meeting = group.meeting(LocalDate.of(2027, 3, 8)).save();
    var desk = browsers.of(chair).open("/jednani/" + meeting.value()).press("Zahájit jednání");
    desk.open("/jednani/" + meeting.value() + "/zive");
    desk.page().locator("summary:has-text('Zadat úkol')").click();
    desk.fill("Co udělat", "Zjistit, kdo otevře klub");
    desk.page().context().clearCookies();

    desk.press("Zadat úkol").see("Ještě to není uložené");
    assertThat(desk.page().locator("main").innerText()).contains("Zjistit, kdo otevře klub");
  }
}
