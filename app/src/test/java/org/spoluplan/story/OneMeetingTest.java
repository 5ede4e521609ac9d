package org.spoluplan.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.TestClock.MovableClock;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Town;
import org.spoluplan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/// Prepare, invite, hold, vote, write, verify, publish: one meeting of a working group as its
/// secretary, chair and a member on a phone go through it.
@BrowserTest
class OneMeetingTest {

  /// From the test clock's Monday 9.00 to Wednesday 17 March, 10.00.
  private static final Duration UNTIL_THE_MEETING = Duration.ofDays(9).plusHours(1);

  /// "Two people in two browsers see the result within a second."
  private static final IsVisibleOptions WITHIN_A_SECOND = new IsVisibleOptions().setTimeout(1_000);

  @Autowired Town town;
  @Autowired TestPeople people;
  @Autowired MovableClock clock;

  private Town.Group group;
  private PersonId chair;
  private PersonId secretary;
  private PersonId member;

  @BeforeEach
  void aWorkingGroup() {
    group = town.group("Rodiny s dětmi a mládež", people.organisation("Město Liberec"));
    chair = group.chair("Drahomíra Koubelková");
    secretary = group.secretary("Ondřej Malátný");
    member = group.member("Blanka Hořínková", people.organisation("Duha Jablonec, z. s."));
    group.member("Radovan Šebestík", people.organisation("Středisko Pod Ještědem"));
  }

  @AfterEach
  void timeGoesBack() {
    clock.reset();
  }

  @Test
  void fromThePlanToThePublishedMinutes(Browsers browsers) {
    var meeting = prepare(browsers);
    invite(browsers, meeting);
    clock.pass(UNTIL_THE_MEETING);
    hold(browsers, meeting);
    write(browsers, meeting);
    verify(browsers);
    publish(browsers, meeting);
  }

  private String prepare(Browsers browsers) {
    var desk = browsers.of(secretary).open("/skupiny/" + group.id().value()).axe();
    desk.guide("01-skupina");
    desk.follow("Naplánovat jednání").axe();
    desk.fill("Den", "2027-03-17").fill("Od", "10:00").fill("Do", "12:00");
    desk.fill("Místo", "Liberec, Nová radnice, místnost 203");
    desk.check("na místě i na dálku").guide("02-plan");
    desk.press("Naplánovat").see("Jednání je naplánováno");
    var path = desk.path();
    addItem(desk, "Zahájení a volba ověřovatele", 10);
    addItem(desk, "Nízkoprahový klub v Chrastavě", 40);
    desk.axe().guide("03-program");
    return path;
  }

  private static void addItem(Visitor desk, String title, int minutes) {
    desk.follow("Přidat bod").axe();
    desk.fill("Bod", title).fill("Kolik minut", String.valueOf(minutes));
    desk.press("Přidat bod").see("Bod je v programu");
  }

  private void invite(Browsers browsers, String meeting) {
    var desk = browsers.of(secretary).open(meeting);
    desk.press("Rozeslat pozvánky 4 lidem").see("Pozvánk").axe().guide("04-pozvanky");
    var phone = browsers.of(member).open("/").see("Odpovědět na pozvánku");
    phone.axe().guide("05-ceka-na-me");
  }

  private void hold(Browsers browsers, String meeting) {
    var desk = browsers.of(secretary).open(meeting).see("Zahájit jednání").axe();
    desk.guide("06-den-jednani");
    desk.press("Zahájit jednání").see("Jednání začalo. Zapište, kdo přišel.").axe();

    var phone = browsers.of(member).open(meeting + "/zive").axe();
    phone.press("Jsem tady").see("Jste v prezenci");
    within(desk, "Blanka Hořínková", "od 10.00");
    desk.guide("07-prezence");
    desk.press("Příchod: Drahomíra Koubelková").see("Zapsáno");
    desk.press("Příchod: Radovan Šebestík").see("Přítomno 3 ze 3 oprávněných").axe();

    clock.pass(Duration.ofMinutes(10));
    desk.fill(
        "Co zaznělo k bodu 1. Zahájení a volba ověřovatele", "Ověřovatelkou je B. Hořínková.");
    desk.press("Uložit a další bod: 2. Nízkoprahový klub v Chrastavě");
    desk.see("Co zaznělo k bodu 2. Nízkoprahový klub v Chrastavě").axe();
    phone.see("Projednává se");

    // Written and not saved: leaving the page by a link keeps it.
    desk.fill("Co zaznělo k bodu 2. Nízkoprahový klub v Chrastavě", "Klub má otevřít v září.");
    vote(desk, phone);
    conclude(desk, phone);

    browsers.of(chair).open(meeting).follow("Jít do jednání").see("Připravit záměr klubu").axe();
    clock.pass(Duration.ofMinutes(50));
    var said = desk.field("Co zaznělo k bodu 2. Nízkoprahový klub v Chrastavě");
    org.assertj.core.api.Assertions.assertThat(said.inputValue())
        .isEqualTo("Klub má otevřít v září.");
    said.fill("Klub má otevřít v září, nejdřív pro starší děti.");
    desk.press("Ukončit jednání").see("Jednání skončilo, všichni jsou zapsaní").axe();
    desk.guide("11-konec");
    phone.see("Jednání začalo v 10.00 a skončilo v 11.00");
  }

  private void vote(Visitor desk, Visitor phone) {
    desk.follow("Nové hlasování").axe();
    desk.fill("O čem se hlasuje", "Skupina doporučuje zařadit klub v Chrastavě do plánu.");
    desk.choose("K bodu programu", "2. Nízkoprahový klub v Chrastavě");
    desk.check("jmenovitě, každý na svém zařízení");
    desk.press("Připravit hlasování").see("Hlasování je připravené").axe();
    desk.press("Zahájit hlasování").see("Hlasuje se").axe();

    phone.see("Jak hlasujete").axe().guide("08-hlas");
    phone
        .page()
        .getByText("PRO", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
        .click();
    phone.press("Odevzdat hlas").see("Váš hlas máme: PRO").axe();
    castFor(desk, "Drahomíra Koubelková", "PRO");
    castFor(desk, "Radovan Šebestík, Středisko Pod Ještědem", "ZDRŽEL SE");

    desk.press("Uzavřít hlasování");
    assertThat(phone.page().locator(".sp-result__verdict").getByText("přijato"))
        .isVisible(WITHIN_A_SECOND);
    desk.see("Hlasování je uzavřené").axe();
    phone.axe().guide("09-vysledek");
  }

  private static void castFor(Visitor desk, String who, String option) {
    var fold = desk.page().locator("details[id^=za-]");
    fold.locator("summary").click();
    fold.getByLabel("Kdo").selectOption(new SelectOption().setLabel(who));
    fold.getByLabel(option, new Locator.GetByLabelOptions().setExact(true)).check();
    desk.press("Zapsat hlas").see("Hlas je zapsaný");
  }

  private static void conclude(Visitor desk, Visitor phone) {
    desk.page().getByText("Nový závěr").click();
    desk.check("zařadit do komunitního plánu");
    desk.fill("Závěr", "Zařadit do plánu nízkoprahový klub pro děti a mládež v Chrastavě.");
    desk.press("Zapsat závěr").see("Zapsáno.");
    phone.see("Zařadit do plánu nízkoprahový klub");

    desk.page().locator("summary").getByText("Zadat úkol").click();
    desk.fill("Co udělat", "Připravit záměr klubu s rozpočtem");
    desk.press("Zadat úkol").see("potřeba opravit");
    desk.choose("Člověk", "Hořínková Blanka").check("do určitého dne");
    desk.fill("Den nebo měsíc", "2027-04-30").axe();
    desk.press("Zadat úkol").see("Úkol je zadán.").axe().guide("10-zavery-a-ukoly");
    phone.see("Připravit záměr klubu s rozpočtem").axe();
  }

  private static void within(Visitor visitor, String name, String text) {
    Locator line =
        visitor.page().locator(".sp-roll li").filter(new Locator.FilterOptions().setHasText(name));
    assertThat(line.getByText(text)).isVisible(WITHIN_A_SECOND);
  }

  private void write(Browsers browsers, String meeting) {
    var desk = browsers.of(secretary).open("/").see("Napsat zápis").axe();
    desk.follow("Napsat zápis").press("Navrhnout zápis").see("Zápis je navržen").axe();
    desk.choose("předsedající", "Koubelková Drahomíra");
    desk.choose("zapisovatel", "Malátný Ondřej");
    desk.choose("ověřovatel", "Hořínková Blanka");
    desk.press("Uložit").see("Uloženo.").axe().guide("12-navrh-zapisu");
    desk.press("Dát členům k připomínkám").see("Členové zápis vidí").axe();

    var phone = browsers.of(member).open("/").follow("Připomínkovat zápis");
    phone.fill("Připomínka", "Klub má být otevřený i v sobotu, řekla jsem to.").axe();
    phone.press("Poslat připomínku").see("Připomínka je zapsána.").guide("13-pripominka");

    desk.open(meeting + "/zapis/upravit").axe();
    var text = desk.field("Text zápisu").inputValue();
    org.assertj.core.api.Assertions.assertThat(text).contains("nejdřív pro starší děti");
    desk.fill("Text zápisu", text + "\nČlenové žádají otevřeno i v sobotu.\n");
    desk.press("Uložit").see("Uloženo.");
    desk.fill("Odpověď", "Doplněno, děkuji.").press("Odpovědět").see("Odpověď je zapsána.").axe();
    desk.press("Uzavřít text a předat k podpisu").see("mohou připomínkovat ještě").axe();
    desk.press("Uzavřít i tak").see("Text je uzavřen").axe();
  }

  private void verify(Browsers browsers) {
    for (var signing : List.of(member, chair)) {
      var visitor = browsers.of(signing).open("/").follow("Podepsat zápis").axe();
      var as = signing.equals(chair) ? "předsedající" : "ověřovatel";
      if (!signing.equals(chair)) visitor.guide("14-podpis");
      visitor.press("Podepsat jako " + as).see("Podepsáno.").axe();
    }
  }

  private void publish(Browsers browsers, String meeting) {
    var desk = browsers.of(secretary).open("/").follow("Zveřejnit podepsaný zápis");
    desk.press("Zveřejnit zápis").see("Zápis je zveřejněn").axe();

    var anybody = browsers.nobody().open(meeting + "/zapis");
    anybody.see("Členové žádají otevřeno i v sobotu.").axe().guide("15-verejny-zapis");
    anybody.open("/hledani?q=nízkoprahový+klub").see("Zápis").axe();
    browsers.of(member).open("/").see("Připravit záměr klubu s rozpočtem").axe();
    desk.open(meeting).see("Přečíst zápis").axe().guide("16-zlata-nit");
  }
}
