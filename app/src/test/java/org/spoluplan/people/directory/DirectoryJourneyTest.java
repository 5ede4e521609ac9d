package org.spoluplan.people.directory;

import org.junit.jupiter.api.Test;
import org.spoluplan.access.Role;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class DirectoryJourneyTest {

  @Autowired TestPeople people;

  @Test
  void aCoordinatorKeepsTheDirectory(Browsers browsers) {
    var jana = browsers.of(people.account("Jana Vrbická", Role.COORDINATOR));

    jana.open("/organizace").axe().follow("Přidat organizaci").axe();
    jana.fill("Název", "Nízkoprahové zařízení pro děti a mládež Kotelna");
    jana.fill("Krátký název", "Klub Kotelna");
    jana.fill("IČO", "12345678");
    jana.press("Přidat organizaci").see("poslední číslice nesedí");
    jana.axe().screenshot("organisation-with-error");
    jana.fill("IČO", "27082440");
    jana.press("Přidat organizaci").see("Uloženo");
    jana.axe().screenshot("organisation-empty");

    jana.follow("Přidat člověka").axe().screenshot("person-new");
    jana.fill("Titul před jménem", "Mgr. et Mgr.");
    jana.fill("Jméno", "Květoslava").fill("Příjmení", "Najmanová-Pospíchalová");
    jana.fill("Telefon", "+420 603 123 456");
    jana.press("Přidat člověka").see("je v adresáři").axe().screenshot("person");

    jana.follow("Přidat roli").axe().screenshot("person-role");
    jana.check("Vedoucí organizace: spravuje její lidi");
    jana.choose("Organizace", "bez organizace");
    jana.press("Přidat roli").see("Vyberte jednu z možností").axe();
    jana.choose("Organizace", "Nízkoprahové zařízení pro děti a mládež Kotelna");
    jana.press("Přidat roli").see("Role přidána").axe();
    jana.press("Ukončit dnes vedoucí organizace (Klub Kotelna)").see("Role končí").axe();
    jana.press("Vrátit zpět").see("Role zase platí");

    jana.open("/lide?q=najmanova").axe().screenshot("people");
    jana.open("/lide?q=nikdotakovy").axe().screenshot("people-none");
    jana.open("/organizace").axe().screenshot("organisations");
    jana.press("English").see("Organisations").axe();
  }
}
