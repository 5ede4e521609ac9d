package org.spoluplan.network.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.network.SampleServices.sent;
import static org.spoluplan.network.SampleServices.shelter;
import static org.spoluplan.notifications.db.Tables.MESSAGE;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.SampleServices;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.network.ServiceId;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Town;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Whose hands an entry of a service is in: its provider's, and of those who coordinate where it
/// works.
@ApplicationTest
class WhoKeepsTest {

  private static final MunicipalityCode CHRASTAVA = new MunicipalityCode("564117");
  private static final MunicipalityCode CESKA_LIPA = new MunicipalityCode("561380");
  private static final MunicipalityCode BRNO = new MunicipalityCode("582786");

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired Town town;
  @Autowired ApplicationContext application;
  @Autowired DSLContext sql;
  private SampleServices samples;
  private OrganisationId provider;
  private OrganisationId hall;
  private PersonId person;
  private Web worker;
  private Web mayor;

  @BeforeEach
  void aProviderAndATown() {
    samples = new SampleServices(application);
    provider = people.organisation("Domy Ostružina, z. s.");
    person = people.account("Petra Ostružinová");
    people.grant(person, Role.ORGANISATION_WORKER, provider);
    worker = Web.of(mvc, person);
    hall = people.townHall("Radnice " + UUID.randomUUID());
    sql.execute("delete from network.municipality_office");
    sql.execute(
        "insert into network.municipality_office values (?, ?)", CHRASTAVA.value(), hall.value());
    mayor = coordinator("Hugo Radniční", hall);
  }

  private Web coordinator(String name, OrganisationId of) {
    var one = people.account(name);
    people.grant(one, Role.COORDINATOR, of);
    return Web.of(mvc, one);
  }

  @Test
  void aTownKeepsWhatWorksThereAndNothingElse() {
    var here = samples.add(provider, in(CHRASTAVA, "Ostružina v Chrastavě"));
    var far = samples.add(provider, in(CESKA_LIPA, "Ostružina v Lípě"));
    var strangers = samples.addOfStranger("Cizí domy", in(CESKA_LIPA, "Cizí dům v Lípě"));
    assertThat(mayor.get(edit(here))).hasStatusOk();
    for (var other : List.of(far, strangers)) {
      assertThat(mayor.get(edit(other))).hasStatus(HttpStatus.FORBIDDEN);
      assertThat(mayor.post(edit(other), "name", "Moje")).hasStatus(HttpStatus.FORBIDDEN);
      assertThat(mayor.post("/sluzby/" + other.value() + "/overit", "version", 1))
          .hasStatus(HttpStatus.FORBIDDEN);
      assertThat(mayor.get("/sluzby/" + other.value() + "/volno")).hasStatus(HttpStatus.FORBIDDEN);
    }
    assertThat(mayor.text("/moje-sluzby"))
        .contains("Ostružina v Chrastavě")
        .doesNotContain("Ostružina v Lípě", "Cizí dům v Lípě");
  }

  @Test
  void aTownKeepsServicesOfAProviderThatItInvitedIntoItsBodies() {
    var far = samples.add(provider, in(CESKA_LIPA, "Pozvaná Ostružina"));
    town.group("Skupina pro ostružiny", hall).seat(person, Role.MEMBER);
    assertThat(mayor.get(edit(far))).hasStatusOk();
    assertThat(mayor.text("/moje-sluzby")).contains("Pozvaná Ostružina");
  }

  @Test
  void aRegionKeepsServicesOfTheWholeRegion() {
    var region = coordinator("Kristýna Krajská", people.region("CZ051"));
    var far = samples.addOfStranger("Cizí domy", in(CESKA_LIPA, "Dům kraje v Lípě"));
    var other = samples.addOfStranger("Cizí domy", in(BRNO, "Dům v Brně"));
    assertThat(region.get(edit(far))).hasStatusOk();
    assertThat(region.get(edit(other))).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(region.text("/moje-sluzby?q=dum"))
        .contains("Dům kraje v Lípě")
        .doesNotContain("Dům v Brně");
  }

  @Test
  void whenATownChangesAnEntryPeopleOfTheServiceGetALetter() {
    var id = samples.add(provider, in(CHRASTAVA, "Ostružina s dopisem"));
    var page = mayor.text(edit(id));
    assertThat(page).contains("Upravujete službu jiné organizace; dáme jí vědět.");
    mayor.post(edit(id), sent(page, edit(id), "price", "250 Kč"));
    assertThat(letters())
        .singleElement()
        .satisfies(
            letter ->
                assertThat(letter)
                    .contains("Ostružina s dopisem", "Hugo Radniční", "Cena a jak se přihlásit")
                    .doesNotContain("Kontakty"));
    assertThat(samples.get(id).upkeep().verifiedAt()).isNull();
  }

  @Test
  void whoSavesTheWholeEntryOfTheirOwnServiceHasConfirmedIt() {
    var id = samples.add(provider, in(CHRASTAVA, "Ostružina sama"));
    var page = worker.text(edit(id));
    assertThat(page).doesNotContain("jiné organizace");
    worker.post(edit(id), sent(page, edit(id), "price", "250 Kč"));
    assertThat(letters()).isEmpty();
    assertThat(samples.get(id).upkeep().verifiedBy()).isEqualTo(person);
  }

  @Test
  void aTownAddsAServiceOfSomebodyUnknownAndMayFillInTheRest() {
    var added =
        mayor.post(
            "/sluzby/nova",
            "provider-name",
            "Sousedé " + UUID.randomUUID(),
            "name",
            "Sousedský šatník",
            "kind",
            "other_help:CLOTHES");
    assertThat(added).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(mayor.get(Web.location(added))).hasStatusOk();
  }

  private List<String> letters() {
    return sql.selectFrom(MESSAGE).where(MESSAGE.PERSON_ID.eq(person.value())).fetch(MESSAGE.BODY);
  }

  private static String edit(ServiceId id) {
    return "/sluzby/" + id.value() + "/upravit";
  }

  /// A shelter that works in one municipality only.
  private static ServiceContent in(MunicipalityCode code, String name) {
    var is = shelter(name);
    return new ServiceContent(
        is.name(),
        is.registration(),
        is.clientele(),
        is.forms(),
        AreaServed.of(Set.of(code), null),
        is.terms(),
        is.description(),
        is.easyRead(),
        is.contacts(),
        List.of());
  }
}
