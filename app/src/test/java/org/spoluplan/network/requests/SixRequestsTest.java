package org.spoluplan.network.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Actors;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.network.SampleServices;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.requests.NetworkRequest.Content;
import org.spoluplan.network.requests.Statement.Answer;
import org.spoluplan.network.requests.Step.Verdict;
import org.spoluplan.network.services.Providers;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestClock;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Town;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Requests as a city really got them in one spring: three to set up services (one of them three at
/// once), two for more staff, one that does not say what for.
@ApplicationTest
class SixRequestsTest {

  private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, Today.ZONE);
  private static final LocalDate MET = LocalDate.of(2027, 2, 15);
  private static final String PLAN = "Strategický plán sociálního začleňování";

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired Town town;
  @Autowired ApplicationContext application;
  @Autowired DSLContext sql;
  private OrganisationId keeper;
  private Town.Group group;
  private Actor official;
  private Web officialWeb;
  private Web regionWeb;
  private Web somebody;
  private Actor region;
  private MeetingId meeting;

  @BeforeEach
  void aCityWithAGroupAndARegion() {
    sql.execute("delete from network.municipality_office");
    keeper = people.region("CZ020");
    group = town.group("Řídicí pracovní skupina");
    var officer = people.account("Ota Obecní");
    people.grant(officer, Role.COORDINATOR, group.town());
    official = actor(officer);
    officialWeb = Web.of(mvc, officer);
    var krajsky = people.account("Kryštof Krajský");
    people.grant(krajsky, Role.COORDINATOR, keeper);
    region = actor(krajsky);
    regionWeb = Web.of(mvc, krajsky);
    somebody = Web.of(mvc, people.account("Někdo Jiný"));
    meeting = group.meeting(MET).status(MeetingStatus.HELD).openToAll().save();
  }

  private Actor actor(PersonId person) {
    return application.getBean(Actors.class).of(person);
  }

  /// What one organisation sent.
  private record Sent(OrganisationId provider, Actor worker, NetworkRequestId id) {}

  @Test
  void sixRequestsShowTheirFormOpinionStatementAndDates() {
    var seniors = set(RequestForm.A, "Stacionář pro seniory", asked("Denní stacionář", "DS"));
    var advice = set(RequestForm.A, "Poradna", asked("Odborná poradna", "OSP"));
    var staff = set(RequestForm.B, "Více lidí v klubu", asked("Klub na rohu", "NZDM"));
    var three =
        set(
            RequestForm.A,
            "Tři služby pro duševní zdraví",
            asked("Chráněné byty", "CHB"),
            asked("Podpora doma", "PSB"),
            asked("Návrat do života", "SR"));
    var silent = filed(RequestForm.B, "Tlumočení", null, null, asked("Tlumočníci", "TLU"));
    var field =
        filed(RequestForm.B, "Terén", "Lidí přibývá.", PLAN, asked("Terénní program", "TEPR"));
    var all = List.of(seniors, advice, staff, three, silent, field);

    all.forEach(this::askTheCity);
    all.forEach(this::presented);
    for (var one : all) answer(one, one.equals(three) ? condition() : new Answer.Yes(null));
    for (var one : all) opinion(one, one.equals(silent));

    for (var one : all) {
      var page = Jsoup.parse(somebody.text(one.id().path())).text();
      assertThat(page).contains("Liberec", "15. 2. 2027", "8. 3. 2027");
      assertThat(page).contains(one.equals(three) ? "souhlasí s podmínkou" : "souhlasí");
      assertThat(page).contains(one.equals(silent) ? "nedoporučuje" : "doporučuje");
    }
    assertThat(somebody.text(seniors.id().path())).contains("A – nová služba");
    assertThat(somebody.text(staff.id().path())).contains("B – aktualizace");
    assertThat(somebody.text(three.id().path()))
        .contains("Chráněné byty", "Podpora doma", "Návrat do života");
    assertThat(somebody.text(field.id().path())).contains(PLAN);
    assertThat(somebody.text(silent.id().path())).doesNotContain("Zdůvodnění");
    assertThat(Jsoup.parse(somebody.text("/sit/zadosti")).select("main").text())
        .contains("Stacionář pro seniory", "Poradna", "Tlumočení", "Terén");
    var list = officialWeb.text("/skupiny/" + group.id().value());
    assertThat(list).contains("Tři služby pro duševní zdraví", "Jen s krizovým bydlením");
  }

  @Test
  void aNewServiceIsTiedToItsRequestWhenItIsRegistered() {
    var request = set(RequestForm.C, "Nová služba později", asked("Noclehárna na jih", "NOC"));
    askTheCity(request);
    answer(request, new Answer.Yes(null));
    opinion(request, false);
    step(request, RequestState.COUNCIL, null, null);
    step(request, RequestState.SENT, null, null);
    step(request, RequestState.ADMITTED, null, null);
    regionWeb.post("/sit", "keeper", keeper.value(), "region", "CZ020", "year", "2028");
    var enter = request.id().path() + "/do-site";
    assertThat(regionWeb.post(enter, "level", "Z1")).hasStatus(HttpStatus.CONFLICT);
    assertThat(regionWeb.text(request.id().path())).contains("Až bude nová služba zaregistrovaná");

    var strange = registered(people.organisation("Cizí, z. s."), "Cizí noclehárna");
    var ours = registered(request.provider(), "Noclehárna Jih");
    var line = get(request).is().services().getFirst().id();
    var address = request.id().path() + "/sluzby/" + line;
    assertThat(somebody.post(address, "service", ours.value())).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(regionWeb.post(address, "service", strange.value())).hasStatus(HttpStatus.CONFLICT);
    assertThat(regionWeb.text(request.id().path())).contains("Noclehárna Jih");
    assertThat(regionWeb.post(address, "service", ours.value())).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(regionWeb.post(address, "service", ours.value())).hasStatus(HttpStatus.CONFLICT);
    assertThat(Jsoup.parse(regionWeb.text(request.id().path())).select(".sp-thread").text())
        .contains("Noclehárna Jih");
    assertThat(regionWeb.post(enter, "level", "Z1")).hasStatus(HttpStatus.SEE_OTHER);
  }

  @Test
  void aReservationWaitsForItsDayAndIsClosedByTheRegion() {
    var request = set(RequestForm.B, "S výhradou", asked("Dům s výhradou", "AD"));
    presented(request);
    step(request, RequestState.SENT, null, null);
    step(request, RequestState.RESERVED, "doplnit úvazky", TODAY.plusDays(20));
    assertThat(regionWeb.text("/")).contains("Výhrada kraje: S výhradou", "Zapsat, jak dopadla");
    assertThat(officialWeb.text("/skupiny/" + group.id().value()))
        .contains("doplnit úvazky", "Výhrada kraje, splnit do");
    var reserving = application.getBean(Reserving.class);
    reserving.remind();
    reserving.remind();
    assertThat(letters("%S výhradou")).isEqualTo(2);

    var address = request.id().path() + "/vyhrada";
    assertThat(officialWeb.post(address, "result", "met")).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(regionWeb.post(address, "result", "not_met"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(regionWeb.post(address, "result", "met", "note", "Přijali dva lidi."))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(regionWeb.post(address, "result", "met")).hasStatus(HttpStatus.CONFLICT);
    assertThat(somebody.text(request.id().path())).contains("splněno", "Přijali dva lidi.");
    assertThat(regionWeb.text("/")).doesNotContain("Výhrada kraje: S výhradou");
  }

  private static Answer condition() {
    return new Answer.Conditional("Jen s krizovým bydlením", null);
  }

  private Sent set(RequestForm form, String title, AskedService... services) {
    return filed(form, title, "Chybí to.", null, services);
  }

  /// Filed and submitted.
  private Sent filed(
      RequestForm form,
      String title,
      @Nullable String reasons,
      @Nullable String plan,
      AskedService... services) {
    var organisation = people.organisation("Organizace " + title);
    var person = people.account("Petra " + title);
    people.grant(person, Role.ORGANISATION_HEAD, organisation);
    var worker = actor(person);
    var provider =
        application
            .getBean(Providers.class)
            .of(application.getBean(Organisations.class).get(organisation));
    var content =
        new Content(
            form,
            "CZ020",
            keeper,
            2028,
            title,
            reasons,
            plan,
            new ArrayList<>(Arrays.asList(services)));
    var id = filing().add(worker, provider, content);
    done(filing().submit(worker, id));
    carrying().give(region, id, group.id());
    return new Sent(organisation, worker, id);
  }

  private static NetworkRequestId done(Outcome<NetworkRequestId> outcome) {
    return outcome.either(
        id -> id,
        refusal -> {
          throw new AssertionError(refusal.key());
        });
  }

  private static AskedService asked(String name, String type) {
    return new AskedService(
        UUID.randomUUID(),
        null,
        name,
        type,
        "AMB",
        "UVAZKY",
        0,
        200,
        null,
        List.of(SampleServices.LIBEREC),
        null);
  }

  /// Forms A and C ask by themselves.
  private void askTheCity(Sent one) {
    if (get(one).statements().isEmpty()) done(filing().ask(one.worker(), one.id()));
    var statement = get(one).statements().getFirst();
    var stating = application.getBean(Stating.class);
    if (!Objects.equals(statement.office(), group.town())) {
      assertThat(stating.assign(official, statement.id(), group.town()))
          .isInstanceOf(Outcome.Done.class);
    }
  }

  private void answer(Sent one, Answer answer) {
    var statement = get(one).statements().getFirst();
    assertThat(application.getBean(Stating.class).answer(official, statement.id(), answer))
        .isInstanceOf(Outcome.Done.class);
  }

  private void presented(Sent one) {
    step(one, RequestState.PRESENTED, null, null);
  }

  private void opinion(Sent one, boolean against) {
    var verdict = against ? Verdict.NOT_RECOMMENDED : Verdict.RECOMMENDED;
    var reason = against ? "Není jasné, o co jde." : null;
    done(
        carrying()
            .step(
                official,
                one.id(),
                new Step(
                    RequestState.OPINION,
                    "řídicí pracovní skupina",
                    MET,
                    verdict,
                    reason,
                    null,
                    null,
                    null,
                    meeting,
                    null,
                    official.signedInPerson())));
  }

  private void step(
      Sent one, RequestState state, @Nullable String conditions, @Nullable LocalDate due) {
    var council = state == RequestState.COUNCIL;
    done(
        carrying()
            .step(
                region,
                one.id(),
                new Step(
                    state,
                    "kdo to řekl",
                    MET,
                    council ? Verdict.RECOMMENDED : null,
                    null,
                    conditions,
                    council ? "47/2027" : null,
                    due,
                    null,
                    null,
                    region.signedInPerson())));
  }

  private ServiceId registered(OrganisationId organisation, String name) {
    return new SampleServices(application).add(organisation, SampleServices.shelter(name));
  }

  private NetworkRequest get(Sent one) {
    return application.getBean(Requests.class).get(one.id());
  }

  private Filing filing() {
    return application.getBean(Filing.class);
  }

  private Carrying carrying() {
    return application.getBean(Carrying.class);
  }

  private int letters(String about) {
    return sql.fetch(
            "select 1 from notifications.message where subject like ?"
                + " and subject like 'Výhrada kraje%'",
            about)
        .size();
  }
}
