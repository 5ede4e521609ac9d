package org.spoluplan.territory;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Role;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/// Maps, planning units and indicators in a real browser.
@BrowserTest
class TerritoryBrowserTest {

  @Autowired TestPeople people;

  @Test
  void anybodyWalksOverTheMapFromTheRegionToAMunicipality(Browsers browsers) {
    var visitor = browsers.nobody().open("/uzemi/region/CZ051").see("Přibližné hranice");
    visitor.axe().screenshot("uzemi-kraj");
    cell(visitor, "564427").focus();
    visitor.page().keyboard().press("Enter");
    visitor.see("Sousední obce");
    assertThat(visitor.path()).isEqualTo("/uzemi/obec/564427");
    visitor.axe().screenshot("uzemi-obec");
    visitor.open("/uzemi/orp/5105").axe().screenshot("uzemi-orp");
    visitor.press("Mapa, kterou lze posouvat a přiblížit").axe().screenshot("uzemi-orp-vetsi");
  }

  @Test
  void aCoordinatorPutsAUnitTogetherByClickingOnTheMap(Browsers browsers) {
    var visitor =
        browsers.of(people.account("Zora Mapová", Role.COORDINATOR)).open("/uzemi/celky/novy");
    visitor.choose("Kraj", "Liberecký kraj").press("Ukázat obce a spočítat");
    visitor.fill("Název", "Pod Ještědem");
    for (var code : List.of("564427", "564290", "563960")) cell(visitor, code).click();
    visitor.see("Všechny obce na sebe navazují");
    assertThat(visitor.page().locator("#obec-564290").isChecked()).isTrue();
    visitor.page().locator("#obec-564028").check();
    visitor.see("2 části, které spolu nesousedí");
    assertThat(cell(visitor, "564028").getAttribute("aria-checked")).isEqualTo("true");
    visitor.axe().screenshot("celek-uprava");
    cell(visitor, "564028").press(" ");
    visitor.see("Všechny obce na sebe navazují").press("Založit celek").see("Celek je založený");
    visitor.axe().screenshot("celek");
    visitor.open("/uzemi/celky").axe().screenshot("celky");
  }

  @Test
  void aCoordinatorBringsATableInAndEverybodySeesItOnTheMap(Browsers browsers) {
    var visitor =
        browsers.of(people.account("Radim Tabulka", Role.COORDINATOR)).open("/uzemi/ukazatele");
    visitor.axe().follow("Přinést hodnoty").axe().screenshot("ukazatele-soubor");
    visitor
        .page()
        .getByLabel("Soubor CSV")
        .setInputFiles(
            new FilePayload("osameli.csv", "text/csv", table().getBytes(StandardCharsets.UTF_8)));
    visitor.fill("Zdroj", "Zkušební úřad: osamělí senioři").fill("Licence", "CC BY 4.0");
    visitor.press("Načíst tabulku").see("Kde a kdy");
    visitor.axe().screenshot("ukazatele-sloupce");
    visitor.press("Ukázat náhled").see("Čemu nerozumíme");
    visitor.axe().screenshot("ukazatele-nahled");
    visitor.page().getByText("Zapsat bez toho").click();
    visitor.press("Zapsat 14 hodnot").see("Zapsáno: nových hodnot 14");
    visitor.axe().screenshot("ukazatele");
    visitor.follow("Podíl osamělých seniorů").see("Zkušební úřad");
    visitor.choose("Kraj", "Liberecký kraj").press("Ukázat");
    visitor.axe().screenshot("ukazatel");
    visitor.open("/uzemi/orp/5105").see("z 10 obcí ze 28");
    browsers.nobody().open("/uzemi/obec/563889").see("Podíl osamělých seniorů").axe();
  }

  private static Locator cell(Visitor visitor, String code) {
    return visitor.page().locator(".sp-map__cell[data-code='" + code + "']");
  }

  private static String table() {
    return """
    kód obce;název;% podíl osamělých seniorů (2025)
    563889;Liberec;12,4
    563510;Jablonec nad Nisou;14,1
    561380;Česká Lípa;9,75
    577626;Turnov;8
    564028;Frýdlant;16,2
    564117;Chrastava;7,1
    564231;Mníšek;3,3
    564427;Světlá pod Ještědem;5
    564290;Osečná;6,6
    563960;Český Dub;11,05
    564184;Křižany;10
    564061;Hodkovice nad Mohelkou;9
    563943;Cetenov;2,5
    564052;Hlavice;4,4
    564541;Zdislava;důvěrné
    111111;Neznámá;5
    """;
  }
}
