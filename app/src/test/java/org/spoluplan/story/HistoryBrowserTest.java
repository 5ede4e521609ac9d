package org.spoluplan.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.TestRegion;
import org.spoluplan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/// The coordinator reads what a group has been through in four years.
@BrowserTest
class HistoryBrowserTest {

  private static final PersonId COORDINATOR =
      new PersonId(UUID.fromString("0de00000-0000-4000-8000-0000000000a2"));
  private static final String BODY = "/skupiny/" + TestRegion.FAMILIES;

  @Autowired TestRegion region;

  @BeforeEach
  void aRegionHasMetForYears() {
    region.fill();
  }

  @Test
  void tasksSayWhatBecameOfThem(Browsers browsers) {
    var visitor = browsers.of(COORDINATOR);

    visitor.open("/ukoly").axe().follow("Co z úkolů bylo");
    visitor.see("Naposledy zmíněno na jednání").axe().screenshot("history-tasks");
    print(visitor, "history-tasks");
    visitor.follow("Ukázat je od nejstaršího");
    visitor.see("Výběr: neuzavřené").axe().screenshot("history-tasks-unclosed");
    visitor.fill("Slova v úkolu", "xyzzy").press("Vybrat");
    visitor.see("Takový úkol tu není").axe().screenshot("history-tasks-none");
    visitor.follow("Zrušit výběr").see("Nahrazeno jiným úkolem");
    visitor.page().getByText("Domluvit prohlídku bývalé školní družiny").first().click();
    assertThat(visitor.path()).startsWith("/ukoly/0de00000");
  }

  @Test
  void membershipIsSeenInTime(Browsers browsers) {
    var visitor = browsers.of(COORDINATOR);

    visitor.open(BODY).see("od začátku").axe().screenshot("history-body");
    visitor.open(BODY + "/clenove").follow("Členství v čase");
    visitor.see("Zdeňka Potůčková").axe().screenshot("history-members");
    visitor.page().getByText("na 4 jednáních").first().click();
    visitor.see("Ostatní jednání").axe().screenshot("history-participation");
    visitor.open(BODY + "/clenove/historie").fill("Kdo byl členem dne", "2024-06-01");
    visitor.press("Ukázat").see("Zdeňka Potůčková").axe();
    visitor.open("/lide/0de00000-0000-4000-8000-0000000000a8").axe().screenshot("history-person");
  }

  @Test
  void conclusionsAreReadByYearAndByTopic(Browsers browsers) {
    var visitor = browsers.of(COORDINATOR);

    visitor.open(BODY + "/zavery").see("Proč jsou spolu").axe().screenshot("history-conclusions");
    visitor.choose("Seřadit", "podle tématu").press("Vybrat");
    visitor.see("Spojuje je slovo").axe().screenshot("history-topics");
    print(visitor, "history-topics");
    visitor.choose("Téma", "klub").press("Vybrat").see("Výběr: téma klub").axe();
    visitor.open("/hledani?q=klub").choose("Jen ve skupině", "Pracovní skupina pro seniory");
    visitor.page().locator("main form button").click();
    visitor.see("nic takového není").axe().screenshot("history-search-none");
    visitor.open("/hledani?q=klub&skupina=" + TestRegion.FAMILIES);
    visitor.axe().screenshot("history-search");
  }

  @Test
  void itReadsInEnglishToo(Browsers browsers) {
    var visitor = browsers.of(COORDINATOR);

    visitor.open("/ukoly/co-z-nich-bylo").press("English").see("Never closed").axe();
    visitor.open(BODY + "/zavery").see("They share the word").axe();
    visitor.open(BODY + "/clenove/historie").see("Membership over time").axe();
  }

  /// As it comes out of the printer.
  private static void print(Visitor visitor, String name) {
    visitor
        .page()
        .pdf(
            new Page.PdfOptions()
                .setPath(Path.of("target", "screenshots", name + ".pdf"))
                .setPreferCSSPageSize(true));
  }
}
