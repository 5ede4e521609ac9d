package org.spoluplan.boards;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.boards.running.BoardRegister;
import org.spoluplan.boards.running.KeptBoards;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.Town;
import org.spoluplan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/// Three people at one board: who leads it, somebody with a phone, somebody without a mouse.
@BrowserTest
class BoardJourneyTest {

  private static final int PHONE = 360;
  private static final int HEIGHT = 800;
  private static final int MOST_TABS = 120;
  private static final String NOTE = "Nový lístek";

  @Autowired Town town;
  @Autowired BoardRegister boards;
  @Autowired KeptBoards kept;
  private Town.Group group;
  private MeetingId meeting;

  @BeforeEach
  void aMeetingWithAPoint() {
    group = town.group("Rodiny a mládež " + UUID.randomUUID());
    meeting = group.meeting(LocalDate.of(2027, 3, 8)).save();
    town.item(meeting, "Co chybí rodinám na vesnicích");
  }

  private static Visitor phone(Visitor visitor) {
    visitor.page().setViewportSize(PHONE, HEIGHT);
    return visitor;
  }

  /// Presses Tab until the element has the focus.
  private static void tabTo(Page page, Locator element) {
    for (int i = 0; i < MOST_TABS; i++) {
      if ((boolean) element.evaluate("one => one === document.activeElement")) return;
      page.keyboard().press("Tab");
    }
    throw new AssertionError("no Tab leads to " + element);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator card(Visitor visitor, String text) {
    return visitor
        .page()
        .locator(".sp-board .sp-column .sp-note")
        .filter(new Locator.FilterOptions().setHasText(text));
  }

  private static Locator stack(Visitor visitor, String title) {
    return visitor
        .page()
        .locator(".sp-stack h4")
        .filter(new Locator.FilterOptions().setHasText(title));
  }

  @Test
  void threePeopleFillABoardWhichBecomesAnAnnex(Browsers browsers) {
    var lead = browsers.of(group.chair("Pavla Předsedající")).open("/jednani/" + meeting.value());
    lead.press("Otevřít nástěnku: Co chybí rodinám na vesnicích").see("Vedení nástěnky");
    var board = new BoardId(UUID.fromString(lead.path().substring("/nastenky/".length())));
    var entrance = boards.known(board).entrance();
    lead.axe();
    lead.guide("60-nastenka-zacatek");

    // From the link to the first note on a phone.
    var phone = phone(browsers.nobody());
    var began = System.nanoTime();
    phone.open(entrance).fill("Jak vám máme říkat", "Lenka").press("Vstoupit");
    phone.fill(NOTE, "Autobus v sobotu").press("Přidat lístek");
    card(phone, "Autobus v sobotu").waitFor();
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
    phone.guide("61-nastenka-psani");
    phone.axe();

    // Without a mouse, from the typed code.
    var keys = browsers.nobody();
    keys.open("/n");
    tabTo(keys.page(), keys.field("Kód nástěnky"));
    keys.page()
        .keyboard()
        .type(entrance.substring("/n/".length()).toLowerCase(java.util.Locale.ROOT));
    keys.page().keyboard().press("Enter");
    tabTo(keys.page(), keys.field("Jak vám máme říkat"));
    keys.page().keyboard().type("Vojta");
    keys.page().keyboard().press("Enter");
    keys.see("Pište, co si myslíte");
    for (var text : new String[] {"Klub ve škole", "Hřiště i v zimě"}) {
      tabTo(keys.page(), keys.field(NOTE));
      keys.page().keyboard().type(text);
      tabTo(keys.page(), button(keys.page(), "Přidat lístek"));
      keys.page().keyboard().press("Enter");
      card(keys, text).waitFor();
    }
    assertThat(card(keys, "Autobus").count()).isZero();
    assertThat(card(lead, "Autobus").count()).isZero();
    lead.see("3 lístky.");
    lead.check("Zapisuji za lidi v místnosti").fill(NOTE, "Knihovna otevřená odpoledne");
    lead.press("Přidat lístek");
    card(lead, "zapsáno za místnost").waitFor();

    // The connection is lost while somebody writes.
    phone(phone).page().context().setOffline(true);
    phone.fill(NOTE, "Teta na hlídání").press("Přidat lístek").see("Neodesláno");
    phone.page().context().setOffline(false);
    card(phone, "Teta na hlídání").waitFor();
    assertThat(card(phone, "Teta na hlídání").count()).isOne();
    lead.see("5 lístků.");

    lead.press("Dál: Odkrytí").see("Lístky jsou odkryté");
    card(phone, "Klub ve škole").waitFor();
    lead.axe();
    phone.axe();

    lead.press("Dál: Seskupení").see("S vybranými lístky");
    keys.see("S vybranými lístky");
    keys.axe();
    for (var text : new String[] {"Klub ve škole", "Knihovna"}) {
      tabTo(keys.page(), card(keys, text).locator("input[name=notes]"));
      keys.page().keyboard().press("Space");
    }
    // From the end of the page the Tab key comes round to its beginning.
    tabTo(keys.page(), keys.field("Název nové hromádky, nebo text sloučeného lístku"));
    keys.page().keyboard().type("Místo pro děti");
    keys.page().keyboard().press("Enter");
    stack(keys, "Místo pro děti").waitFor();
    stack(phone, "Místo pro děti").waitFor();
    stack(lead, "Místo pro děti").waitFor();
    lead.axe();
    lead.guide("62-nastenka-seskupeni");
    phone(phone).axe();

    lead.press("Dál: Body").see("Body z místnosti");
    phone.see("Dejte body tomu");
    phone(phone);
    card(phone, "Autobus").getByRole(AriaRole.BUTTON).last().click();
    phone.see("Zbývají vám 2 body");
    phone.guide("63-nastenka-body");
    phone.axe();
    lead.choose("Čemu", "Autobus v sobotu").fill("Kolik bodů", "7").press("Zapsat");
    lead.see("1 + 7 z místnosti = 8 bodů");
    lead.axe();

    lead.press("Dál: Uzavřeno").see("Nástěnka je uzavřená");
    phone.see("už skončila");
    lead.press("Vložit do příloh zápisu").see("Výstup je mezi přílohami zápisu");
    lead.axe();
    lead.guide("64-nastenka-vysledek");
    lead.follow("Průběh a záznam o skrývání").see("body z místnosti");
    lead.axe();
    assertThat(kept.now(board).notes()).hasSize(5);
  }

  @Test
  void withoutAScriptTheBoardIsPlainForms(Browsers browsers) {
    var lead = browsers.of(group.chair("Pavla Předsedající")).open("/jednani/" + meeting.value());
    lead.press("Otevřít nástěnku: Co chybí rodinám na vesnicích").see("Vedení nástěnky");
    var board = new BoardId(UUID.fromString(lead.path().substring("/nastenky/".length())));
    var plain = browsers.nobody();
    plain.page().route("**/*.js", route -> route.abort());
    plain.open(boards.known(board).entrance()).fill("Jak vám máme říkat", "Ota").press("Vstoupit");
    plain.fill(NOTE, "Bez skriptu").press("Přidat lístek").see("napsal účastník · můj");
    card(plain, "Bez skriptu").getByRole(AriaRole.LINK).click();
    plain.fill("Text lístku", "Pořád bez skriptu").press("Uložit");
    plain.see("Pořád bez skriptu").axe();
    plain.open("/nastenky/pravidla").see("Lístek nikdo nesmaže").axe();
    lead.open("/nastenky/nova?skupina=" + group.id().value()).see("Strom problémů").axe();
    lead.open("/nastenky").see("Převzít dřívější nástěnku").axe();
  }
}
