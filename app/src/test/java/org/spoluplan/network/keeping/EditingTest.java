package org.spoluplan.network.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.network.SampleServices.LIBEREC;
import static org.spoluplan.network.SampleServices.sent;
import static org.spoluplan.network.SampleServices.shelter;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Role;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.SampleServices;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class EditingTest {

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired Services services;
  @Autowired ApplicationContext application;

  private OrganisationId organisation;
  private Web worker;
  private ServiceId id;
  private String path;

  @BeforeEach
  void aShelterAndSomebodyWhoWorksThere() {
    organisation = people.organisation("Dům Lípa, z. s.");
    var person = people.account("Jitka Domová");
    people.grant(person, Role.ORGANISATION_WORKER, organisation);
    worker = Web.of(mvc, person);
    id = new SampleServices(application).add(organisation, shelter("Azylový dům Lípa"));
    path = "/sluzby/" + id.value() + "/upravit";
  }

  @Test
  void aFormThatIsOnlyPressedChangesNothing() {
    var before = services.get(id);
    assertThat(save()).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(services.get(id).is()).isEqualTo(before.is());
    assertThat(services.get(id).version()).isEqualTo(before.version() + 1);
  }

  @Test
  void aWorkerAddsAServiceOfTheirOrganisationAndFillsInTheRest() {
    var added =
        worker.post(
            "/sluzby/nova",
            "provider",
            organisation.value(),
            "name",
            "Šatník U Lípy",
            "kind",
            "other_help:CLOTHES");
    var edit = Web.location(added);
    assertThat(worker.text(edit)).contains("Šatník U Lípy");
    var saved =
        worker.post(
            edit, sent(worker.text(edit), edit, "form-AMB", "true", "form-AMB-hours", "út"));
    assertThat(saved).hasStatus(HttpStatus.SEE_OTHER);
    var service = services.get(idIn(edit));
    assertThat(service.is().registration().registered()).isFalse();
    assertThat(service.provider().organisation()).isEqualTo(organisation);
    assertThat(service.is().forms().getFirst().hours()).isEqualTo("út");
  }

  @Test
  void nobodyAddsAServiceOfAnotherOrganisation() {
    var other = people.organisation("Cizí dům");
    var answer =
        worker.post(
            "/sluzby/nova", "provider", other.value(), "name", "X", "kind", "service_type:AD");
    assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void aProviderWithoutACardIsTheCoordinatorsAndIsTiedToItsCardByIco() {
    var coordinator = Web.of(mvc, people.account("Vlasta Síťová", Role.COORDINATOR));
    var added =
        coordinator.post(
            "/sluzby/nova",
            "provider-name",
            "Pomezí, o. p. s.",
            "provider-ico",
            "990 000 16",
            "name",
            "Poradna Pomezí",
            "kind",
            "service_type:OSP");
    assertThat(added).hasStatus(HttpStatus.SEE_OTHER);
    var service = idIn(Web.location(added));
    assertThat(services.get(service).provider().organisation()).isNull();
    coordinator.post(
        "/organizace", "name", "Pomezí, o. p. s.", "type", "provider", "ico", "99000016");
    assertThat(services.get(service).provider().organisation())
        .as("the card appeared and has the same IČO")
        .isNotNull();
  }

  @Test
  void aProviderWithoutIcoIsCalledAsTheDirectorySaysAndIsFoundByThat() {
    var coordinator = Web.of(mvc, people.account("Vlasta Jmenná", Role.COORDINATOR));
    save("name", "Přístřeší");
    var card = "/organizace/" + organisation.value();
    coordinator.post(
        card, sent(coordinator.text(card + "/upravit"), card, "name", "Spolek Olověnka"));
    assertThat(services.get(id).provider().name()).isEqualTo("Spolek Olověnka");
    assertThat(worker.text("/hledani?q=olovenka")).contains("/sluzby/" + id.value());
  }

  @Test
  void aCardThatGetsAnotherIcoIsAnotherProvider() {
    var coordinator = Web.of(mvc, people.account("Vlasta Číselná", Role.COORDINATOR));
    var card = "/organizace/" + organisation.value();
    var form = card + "/upravit";
    coordinator.post(card, sent(coordinator.text(form), card, "ico", "99000024"));
    assertThat(services.get(id).provider().ico()).isNotNull();
    coordinator.post(card, sent(coordinator.text(form), card, "ico", "99000032"));
    assertThat(services.get(id).provider().organisation())
        .as("the service stays with whom it was registered for")
        .isNull();
  }

  @Test
  void whateverIsWrongIsSaidByItsField() {
    var answer =
        save(
            "age-from", "70",
            "age-to", "18",
            "valid-to", "1. 1. 2001",
            "description", "x".repeat(4001),
            "place-0-postcode", "4600",
            "form-POB-0-amount", "deset",
            "contact-0-value", "zavolejte",
            "contact-1-value", "dum@",
            "contact-2-kind", "web",
            "contact-2-value", "www.example.org");
    assertThat(answer)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains(
            "Horní věk je nižší než dolní.",
            "Konec je dřív než začátek.",
            "Text je příliš dlouhý",
            "PSČ má pět číslic",
            "Napište číslo, třeba 12 nebo 3,5.",
            "nevypadá jako telefon",
            "nevypadá jako e-mail",
            "Adresa webu začíná https://");
  }

  @Test
  void anAmountMayHaveADecimalComma() {
    save("form-POB-1-amount", "4,25");
    assertThat(services.get(id).is().forms().getFirst().capacities().get(1).amountE2())
        .isEqualTo(425);
  }

  @Test
  void onePlaceMoreKeepsWhatWasTyped() {
    var answer =
        save("add", "place", "place-1-municipality", "Jablonec nad Nisou", "name", "Lípa 2");
    assertThat(answer)
        .hasStatusOk()
        .bodyText()
        .contains("value=\"Jablonec nad Nisou\"", "value=\"Lípa 2\"", "place-2-municipality");
    assertThat(services.get(id).is().name())
        .as("nothing is saved yet")
        .isEqualTo("Azylový dům Lípa");
  }

  @Test
  void aPlaceThatIsTickedIsRemovedAndAnotherAdded() {
    save("place-0-remove", "true", "place-1-municipality", "jablonec nad nisou");
    assertThat(services.get(id).is().places())
        .singleElement()
        .satisfies(
            place -> assertThat(place.municipality()).isEqualTo(new MunicipalityCode("563510")));
  }

  @Test
  void anAddressThatStaysKeepsItsPointAndOneThatChangesLosesIt() {
    save("place-0-hours", "jen dopoledne");
    assertThat(address().point()).isNotNull();
    save("place-0-house-number", "14");
    assertThat(address().point()).isNull();
  }

  @Test
  void ofNamesakesTheDistrictIsAskedForAndAWholeAreaIsUnderstood() {
    assertThat(save("area-municipalities", "Liberec, Lhota"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Obcí toho jména je víc", "Lhota (okres Kladno)");
    assertThat(save("area-municipalities", "Nikdov"))
        .bodyText()
        .contains("Takovou obec neznáme: Nikdov");
    save("area-municipalities", "Lhota (okres Kladno), ORP Tanvald");
    assertThat(services.get(id).is().area().municipalities())
        .hasSizeGreaterThan(5)
        .contains(new MunicipalityCode("563820"));
    assertThat(worker.text(path)).contains("Lhota (okres Kladno), ORP Tanvald");
  }

  @Test
  void aSlipInTheNameOfAMunicipalityIsAnsweredWithTheNameThatWasMeant() {
    assertThat(save("area-municipalities", "Raspenva"))
        .bodyText()
        .contains("Takovou obec neznáme: Raspenva. Nemysleli jste: Raspenava?");
  }

  @Test
  void theServiceMayComeToAWholeRegion() {
    save("area", "region", "area-region", "CZ051", "area-municipalities", "");
    assertThat(services.get(id).is().area())
        .isEqualTo(
            new AreaServed(AreaServed.Kind.REGION, java.util.Set.of(), "CZ051", "Liberecko"));
  }

  @Test
  void aFormThatTheLawDoesNotKnowForTheTypeIsAskedAboutOnce() {
    var asked = save("form-TER", "true");
    assertThat(asked)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("zákon pro tento druh nezná formu");
    var again = worker.post(path, sent(Web.text(asked), path));
    assertThat(again).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(services.get(id).is().forms()).extracting(one -> one.code()).contains("TER");
  }

  @Test
  void ofTwoWhoSaveTheSecondSeesWhatTheFirstSaved() {
    var early = worker.text(path);
    save("price", "zdarma");
    var second = worker.post(path, sent(early, path, "price", "200 Kč"));
    assertThat(second)
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("Mezitím službu upravil někdo jiný", "zdarma", "200 Kč");
    var over = worker.post(path, sent(Web.text(second), path));
    assertThat(over).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(services.get(id).is().terms().price()).isEqualTo("200 Kč");
  }

  @Test
  void whatSomebodyElseSavedIsToldInWordsAndNotInCodes() {
    var early = worker.text(path);
    save("free", "yes", "form-POB-1-amount", "4,5", "contact-2-value", "605 123 456");
    var second = worker.post(path, sent(early, path, "free", "no"));
    assertThat(Jsoup.parse(Web.text(second)).select("[aria-labelledby=mezitim]").text())
        .contains("Ano", "pobytová: Kolik 4,5", "605 123 456")
        .doesNotContain("yes", "UVAZKY");
  }

  @Test
  void theSummaryOfWhatIsWrongNamesTheFields() {
    var answer = save("name", "", "age-from", "sto");
    assertThat(Jsoup.parse(Web.text(answer)).select(".sp-summary li").eachText())
        .anySatisfy(line -> assertThat(line).startsWith("Název služby: "))
        .anySatisfy(line -> assertThat(line).startsWith("Věk od: "));
  }

  @Test
  void marksInTextsStayText() {
    var typed = "<script>alert(1)</script> & <b>tučně</b>";
    save("description", typed);
    assertThat(services.get(id).is().description()).isEqualTo(typed);
    assertThat(worker.text("/sluzby/" + id.value()))
        .doesNotContain("<script>alert")
        .contains("&lt;script");
  }

  @Test
  void aServiceIsEndedAndClosedForATime() {
    save("closed-from", "1. 3. 2027", "closed-to", "31. 3. 2027");
    assertThat(worker.text("/sluzby/" + id.value())).contains("31.");
    save("valid-to", "1. 3. 2027");
    assertThat(services.given(java.time.LocalDate.of(2027, 3, 8)))
        .extracting(one -> one.id())
        .doesNotContain(id);
  }

  @Test
  void twoServicesNeverHaveOneNumberOfTheRegister() {
    var other = new SampleServices(application).add(organisation, shelter("Dům Jasan"));
    var number = String.valueOf(services.get(other).is().registration().registerId());
    assertThat(save("register-id", number))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("Jiná služba už toto číslo v registru má.");
  }

  @Test
  void everybodyFindsItByNameProviderAndType() {
    save("name", "Kaštanový útulek");
    assertThat(worker.text("/hledani?q=kastanovy+utulek")).contains("/sluzby/" + id.value());
    assertThat(LIBEREC).isEqualTo(services.get(id).is().places().getFirst().municipality());
  }

  private org.spoluplan.network.Address address() {
    return java.util.Objects.requireNonNull(services.get(id).is().places().getFirst().address());
  }

  private MvcTestResult save(String... changes) {
    return worker.post(path, sent(worker.text(path), path, changes));
  }

  private static ServiceId idIn(String path) {
    return new ServiceId(UUID.fromString(path.split("/")[2]));
  }
}
