package org.spoluplan.network.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.network.SampleServices.shelter;
import static org.spoluplan.network.db.Tables.SERVICE;
import static org.spoluplan.notifications.db.Tables.MESSAGE;

import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.network.SampleServices;
import org.spoluplan.network.Services;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Somebody of a shelter is asked by a letter, confirms, says that two beds are free, changes the
/// hours and makes an address secret.
@BrowserTest
class ProviderJourneyTest {

  @Autowired TestPeople people;
  @Autowired Reminding reminding;
  @Autowired Services services;
  @Autowired Clock clock;
  @Autowired DSLContext sql;
  @Autowired ApplicationContext application;

  @Test
  void aProviderKeepsItsServiceTrue(Browsers browsers) {
    var organisation = people.organisation("Dům Lípa, z. s.");
    var person = people.account("Jitka Domová");
    people.grant(person, Role.ORGANISATION_HEAD, organisation);
    var samples = new SampleServices(application);
    var id = samples.add(organisation, shelter("Azylový dům Lípa pro matky s dětmi"));
    samples.add(organisation, shelter("Noclehárna Lípa"));
    sql.update(SERVICE)
        .set(SERVICE.CHANGED_AT, clock.instant().minus(Duration.ofDays(100)))
        .where(SERVICE.ID.eq(id.value()))
        .execute();
    reminding.remind();

    var phone = browsers.nobody().open(link(person)).see("Platí to ještě?");
    phone.axe().screenshot("upkeep-link").guide("24-overeni").press("Všechno platí");
    phone.see("Děkujeme, údaje jsou ověřené.").axe().screenshot("upkeep-verified");

    var desk = browsers.of(person).open("/moje-sluzby").see("Noclehárna Lípa");
    desk.axe().screenshot("upkeep-mine");
    var service = "/sluzby/" + id.value();
    desk.open(service + "/volno").fill("Kolik je volno", "2");
    desk.press("Je volno (pobytová)").see("volno: 2 (lůžek)");
    desk.fill("Kolik je volno", "12");
    desk.press("Je volno (pobytová)").see("registrovaná kapacita je 10 (lůžek)");
    desk.axe().screenshot("room").guide("25-volno");

    desk.open(service + "/upravit").axe().screenshot("service-edit");
    desk.page().locator("[name=place-0-hours]").fill("Po–Pá 7–19");
    desk.press("Přidat další kontakt").see("4. kontakt");
    desk.page().locator("[name=contact-2-kind]").selectOption("web");
    desk.page().locator("[name=contact-2-value]").fill("example.org");
    desk.press("Uložit").see("Adresa webu začíná").axe().screenshot("service-edit-wrong");
    desk.page().locator("[name=contact-2-value]").fill("https://example.org");
    desk.press("Uložit").see("Po–Pá 7–19");
    assertThat(services.get(id).is().contacts()).hasSize(3);

    desk.open(service + "/upravit").page().locator("[name=description]").fill("Dům v Nádražní.");
    desk.page().locator("[name=place-0-secret]").check();
    desk.press("Uložit").see("adresa má být utajená").axe().screenshot("service-edit-secret");
    desk.page().locator("[name=description]").fill("Dům s deseti pokoji.");
    desk.press("Uložit").see("Dům s deseti pokoji.");
    assertThat(desk.page().content()).doesNotContain("Nádražní");

    desk.open("/sluzby/nova").see("Přidat službu").axe().screenshot("service-add");
    desk.fill("Název služby", "Šatník").page().locator("#kind").selectOption("other_help:CLOTHES");
    desk.press("Přidat a doplnit ostatní").see("Služba je přidaná.");
    var coordinator = browsers.of(people.account("Vlasta Pečlivá", Role.COORDINATOR));
    coordinator.open("/moje-sluzby/pripominky").see("Kdy se ptáme").axe().screenshot("reminders");
  }

  private String link(PersonId person) {
    var body =
        sql.selectFrom(MESSAGE)
            .where(MESSAGE.PERSON_ID.eq(person.value()))
            .fetch(MESSAGE.BODY)
            .getLast();
    var found = Pattern.compile("/overeni/\\S+").matcher(body);
    assertThat(found.find()).isTrue();
    return found.group();
  }
}
