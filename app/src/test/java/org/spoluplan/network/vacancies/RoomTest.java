package org.spoluplan.network.vacancies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.network.SampleServices.shelter;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Role;
import org.spoluplan.network.Capacity;
import org.spoluplan.network.SampleServices;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.network.ServiceForm;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.Vacancy.Answer;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class RoomTest {

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired Services services;
  @Autowired ApplicationContext application;

  private Web worker;
  private ServiceId id;
  private OrganisationId provider;

  @BeforeEach
  void aShelterWithTenBedsAndSomebodyWhoWorksThere() {
    var organisation = people.organisation("Dům Lípa, z. s.");
    provider = organisation;
    var person = people.account("Jitka Lůžková");
    people.grant(person, Role.ORGANISATION_WORKER, organisation);
    worker = Web.of(mvc, person);
    id = new SampleServices(application).add(organisation, shelter("Azylový dům Lípa"));
  }

  @Test
  void twoBedsAreFreeAndEverybodySeesWhenThatWasSaid() {
    assertThat(say("free", "free", "2", "unit", "LUZKA")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(services.vacancies(id))
        .singleElement()
        .satisfies(
            last -> {
              assertThat(last.free()).isEqualTo(2);
              assertThat(last.unit()).isEqualTo("LUZKA");
            });
    var open = mvc.get().uri("/sluzby/" + id.value()).exchange();
    assertThat(open).bodyText().contains("2027 v\u00a09.00");
  }

  @Test
  void moreThanTheRegisteredMaximumIsRefusedInPlainWords() {
    assertThat(say("free", "free", "12", "unit", "LUZKA"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Napsali jste 12, ale registrovaná kapacita je 10 (lůžek).", "value=\"12\"");
    assertThat(services.vacancies(id)).isEmpty();
  }

  @Test
  void peopleAreNotComparedWithFullTimeEquivalentsOfStaff() {
    var sample = shelter("Terén Lípa");
    var form =
        new ServiceForm("TER", false, null, java.util.List.of(new Capacity("UVAZKY", 250, null)));
    var content =
        new ServiceContent(
            sample.name(),
            sample.registration(),
            sample.clientele(),
            java.util.List.of(form),
            sample.area(),
            sample.terms(),
            sample.description(),
            sample.easyRead(),
            sample.contacts(),
            sample.places());
    id = new SampleServices(application).add(provider, content);
    assertThat(worker.post(path(), "form", "TER", "answer", "free", "free", "3"))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(services.vacancies(id).getFirst().unit()).as("room is of people").isNull();
    assertThat(worker.text("/sluzby/" + id.value())).contains("3 volná místa");
  }

  @Test
  void noneIsNoRoom() {
    assertThat(say("free", "free", "0"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Když není volno nic");
  }

  @Test
  void eachAnswerIsOnePress() {
    for (var answer : Answer.values()) {
      say(answer.name().toLowerCase(java.util.Locale.ROOT));
      assertThat(services.vacancies(id).getFirst().answer()).isEqualTo(answer);
    }
  }

  @Test
  void whoSaidWhatAndWhenIsKept() {
    say("full");
    say("waiting_list", "note", "asi měsíc");
    assertThat(worker.text(path()))
        .contains("Co jste psali dřív", "plno, vedou pořadník", "(asi měsíc)", "Jitka Lůžková");
  }

  @Test
  void fromMyServicesOneComesBackThere() {
    var answer = say("full", "mine", "true");
    assertThat(Web.location(answer)).isEqualTo("/moje-sluzby");
    assertThat(worker.text("/moje-sluzby")).contains("Azylový dům Lípa", "plno");
  }

  @Test
  void aFormThatTheServiceDoesNotHaveIsNotTaken() {
    assertThat(worker.post(path(), "form", "TER", "answer", "full"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private MvcTestResult say(String answer, String... more) {
    var fields =
        new java.util.ArrayList<Object>(java.util.List.of("form", "POB", "answer", answer));
    fields.addAll(java.util.List.of(more));
    return worker.post(path(), fields.toArray());
  }

  private String path() {
    return "/sluzby/" + id.value() + "/volno";
  }
}
