package org.spoluplan.network.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.network.SampleServices.sent;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.network.Contact;
import org.spoluplan.network.Place;
import org.spoluplan.network.RegisterImport;
import org.spoluplan.network.RegisterReport.Kind;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.services.ServiceWriting;
import org.spoluplan.people.Ico;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What people of a service wrote here stays until they themselves decide otherwise.
@ApplicationTest
class BothChangedTest {

  private static final String OURS = "485 222 222";
  private static final String THEIRS = "485 333 333";

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired RegisterImport register;
  @Autowired Services services;
  @Autowired ServiceWriting writing;
  @Autowired DSLContext sql;

  private final String id = "b" + UUID.randomUUID().toString().substring(0, 8);
  private RegisterFiles files;
  private Ico ico;
  private OrganisationId organisation;
  private PersonId person;

  @BeforeEach
  void aServiceOfTheRegisterWhoseProviderWorksHere() {
    files = new RegisterFiles(register);
    ico = TestIcos.next();
    organisation = people.organisation("Ukázka pomoci, z. s.", ico);
    person = people.account("Věra Poskytující");
    people.grant(person, Role.ORGANISATION_WORKER, organisation);
    files.take(item());
  }

  private Item item() {
    return new Item(id).provider("ico", ico.digits()).beds(20).facility("Dům", street());
  }

  @Test
  void whatNobodyTouchedHereFollowsTheRegister() {
    var report = files.take(item().phone(THEIRS));
    assertThat(report.of(Kind.CHANGED)).isEqualTo(1);
    assertThat(phone()).isEqualTo(THEIRS);
    assertThat(files.take(item().phone(THEIRS)).of(Kind.SAME)).as("taken once").isEqualTo(1);
  }

  @Test
  void whatWasEditedHereStaysWhileTheRegisterSaysTheSame() {
    editPhone();
    var report = files.take(item());
    assertThat(report.of(Kind.SAME)).isEqualTo(1);
    assertThat(phone()).isEqualTo(OURS);
  }

  @Test
  void whereBothChangedPeopleAreAskedAndTheirsStands() {
    rename("Dům u nádraží");
    var report = files.take(renamedInRegister());
    assertThat(report.of(Kind.ASKED)).isEqualTo(1);
    assertThat(service().is().name()).isEqualTo("Dům u nádraží");
    var worker = Web.of(mvc, person);
    assertThat(worker.text("/sluzby/registr")).contains("Dům u nádraží");
    assertThat(worker.text("/")).contains("Registr říká o službě něco jiného");
    assertThat(worker.text(path()))
        .contains("Dům u nádraží")
        .contains("Domov u řeky")
        .doesNotContain("485 000 111");
  }

  @Test
  void takingTheAnswerOfTheRegisterChangesThatAndNothingElse() {
    rename("Dům u nádraží");
    editPhone();
    files.take(renamedInRegister());
    var worker = Web.of(mvc, person);
    var form = sent(worker.text(path()), path(), question(), "take");
    assertThat(worker.post(path(), form)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(service().is().name()).isEqualTo("Domov u řeky");
    assertThat(phone()).isEqualTo(OURS);
    assertThat(worker.text(path())).contains("Není o čem rozhodovat");
  }

  @Test
  void aPlaceThatTheRegisterCallsOtherwiseKeepsItsHours() {
    var here = service();
    var places = here.is().places().stream().map(place -> open(place)).toList();
    writing.change(here.id(), here.version(), SampleEdits.places(here.is(), places));
    files.take(renamedInRegister());
    assertThat(service().is().places())
        .singleElement()
        .satisfies(
            place -> {
              assertThat(place.name()).isEqualTo("Domov u řeky");
              assertThat(place.hours()).isEqualTo("denně 8–20");
            });
  }

  @Test
  void keepingOursIsNotAskedAgain() {
    rename("Dům u nádraží");
    files.take(renamedInRegister());
    var worker = Web.of(mvc, person);
    worker.post(path(), sent(worker.text(path()), path(), question(), "keep"));
    assertThat(service().is().name()).isEqualTo("Dům u nádraží");
    assertThat(files.take(renamedInRegister()).of(Kind.ASKED)).isZero();
    assertThat(worker.text(path())).contains("Není o čem rozhodovat");
  }

  @Test
  void anOpenQuestionStaysOneUntilItIsAnswered() {
    rename("Dům u nádraží");
    files.take(renamedInRegister());
    files.take(renamedInRegister().phone(THEIRS));
    assertThat(Web.of(mvc, person).text(path())).contains("Domov u řeky");
    files.take(item().phone(THEIRS));
    assertThat(Web.of(mvc, person).text(path()))
        .as("the register took it back")
        .contains("Není o čem rozhodovat");
  }

  @Test
  void anAnswerToAnOlderVersionIsRefused() {
    rename("Dům u nádraží");
    files.take(renamedInRegister());
    var worker = Web.of(mvc, person);
    var form = sent(worker.text(path()), path(), question(), "take");
    editPhone();
    assertThat(worker.post(path(), form)).hasStatus(HttpStatus.CONFLICT);
    assertThat(service().is().name()).isEqualTo("Dům u nádraží");
  }

  @Test
  void sayingNothingIsAnswered() {
    rename("Dům u nádraží");
    files.take(renamedInRegister());
    var worker = Web.of(mvc, person);
    assertThat(worker.post(path(), sent(worker.text(path()), path())))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Vyberte aspoň u jednoho údaje");
  }

  @Test
  void anotherProviderIsDecidedByACoordinatorOnly() {
    var other = TestIcos.next();
    files.take(item().provider("ico", other.digits()).provider("nazev", "Nástupce, z. ú."));
    assertThat(service().provider().organisation()).isEqualTo(organisation);
    assertThat(Web.of(mvc, person).text(path())).contains("rozhodne koordinátor");
    var coordinator = Web.of(mvc, people.account("Jana Vrbická", Role.COORDINATOR));
    coordinator.post(path(), sent(coordinator.text(path()), path(), question(), "take"));
    assertThat(service().provider().name()).isEqualTo("Nástupce, z. ú.");
    assertThat(service().provider().ico()).isEqualTo(other);
  }

  @Test
  void anAddressThatPeopleMadeSecretNeverComesBack() {
    var path = "/sluzby/" + service().id().value() + "/upravit";
    var worker = Web.of(mvc, person);
    assertThat(worker.post(path, sent(worker.text(path), path, "place-0-secret", "true")))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(sql.fetch("select * from network.register_copy").formatCSV())
        .as("not even what the register said")
        .doesNotContain(street());
    files.take(item());
    files.take(item().phone(THEIRS));
    files.take(moved("Skrytá"));
    assertThat(service().is().places())
        .singleElement()
        .satisfies(place -> assertThat(place.secret()).isTrue());
    for (var table : List.of("place", "register_copy", "register_question")) {
      assertThat(sql.fetch("select * from network." + table).formatCSV())
          .doesNotContain(street(), "Skrytá");
    }
  }

  @Test
  void anAddressThatTheRegisterHidesFromNowOnIsHiddenHereToo() {
    var here = service();
    var places = here.is().places().stream().map(place -> open(place)).toList();
    writing.change(here.id(), here.version(), SampleEdits.places(here.is(), places));
    files.take(
        new Item(id).provider("ico", ico.digits()).beds(20).facility("Dům", street(), null, true));
    assertThat(service().is().places())
        .singleElement()
        .satisfies(place -> assertThat(place.secret()).isTrue());
  }

  private static Place open(Place place) {
    return new Place(
        place.name(),
        false,
        place.municipality(),
        place.address(),
        "denně 8–20",
        place.barrierFree(),
        place.valid());
  }

  @Test
  void aServiceThatWasWrittenDownWithoutItsNumberGetsIt() {
    var other = "c" + UUID.randomUUID().toString().substring(0, 8);
    var here = service();
    writing.change(here.id(), here.version(), SampleEdits.withoutNumber(here.is()));
    var report =
        files.take(
            new Item(other).provider("ico", ico.digits()).beds(20).facility("Dům", street()));
    assertThat(report.of(Kind.TIED)).isEqualTo(1);
    assertThat(services.find(other)).map(SocialService::id).contains(here.id());
  }

  private Item renamedInRegister() {
    return new Item(id).provider("ico", ico.digits()).beds(20).facility("Domov u řeky", street());
  }

  private Item moved(String street) {
    return new Item(id).provider("ico", ico.digits()).beds(20).facility("Dům", street);
  }

  private String street() {
    return "Nádražní " + id;
  }

  private String path() {
    return "/sluzby/" + service().id().value() + "/registr";
  }

  private String question() {
    var page = Web.of(mvc, people.account("Jana Druhá", Role.COORDINATOR)).text(path());
    return page.replaceAll("(?s).*?name=\"(q-[0-9a-f-]{36})\".*", "$1");
  }

  private SocialService service() {
    return services.find(id).orElseThrow();
  }

  private String phone() {
    return service().is().contacts(Contact.Kind.PHONE).getFirst().value();
  }

  private void editPhone() {
    var here = service();
    var phone = List.of(new Contact(Contact.Kind.PHONE, OURS, null));
    writing.change(here.id(), here.version(), SampleEdits.contacts(here.is(), phone));
  }

  private void rename(String name) {
    var here = service();
    writing.change(here.id(), here.version(), SampleEdits.name(here.is(), name));
  }
}
