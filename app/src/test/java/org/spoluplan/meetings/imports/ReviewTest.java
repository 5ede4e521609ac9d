package org.spoluplan.meetings.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.documents.Files;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Town;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
@Import(OldTown.class)
class ReviewTest {

  @Autowired MockMvcTester mvc;
  @Autowired OldTown towns;
  @Autowired Town town;
  @Autowired TestPeople people;
  @Autowired Meetings meetings;
  @Autowired Files files;
  @Autowired DraftValues values;
  @Autowired ImportRegister imports;
  @Autowired ReadingFiles reading;

  private OldTown.Coordinator coordinator;
  private Web web;
  private ImportId draft;

  @BeforeEach
  void minutesAreRead() {
    coordinator = towns.coordinator();
    web = Web.of(mvc, coordinator.person());
    draft = coordinator.draft("senioři březen.txt", OldMinutes.MARCH);
  }

  @Test
  void valuesStandBesideTheTextTheyWereReadIn() {
    var page = page();
    var date = page.expectFirst("fieldset:has(legend:contains(Den jednání)) input");
    assertThat(date.val()).isEqualTo("14.\u00a03.\u00a02019");
    var id = date.id().substring(2);
    assertThat(page.expectFirst("mark[data-values~=" + id + "]").text()).contains("14. 3. 2019");
    assertThat(page.getElementById("m-" + id)).isNotNull();
    assertThat(page.expectFirst(".sp-source").wholeText()).isEqualTo(imports.source(draft));
  }

  @Test
  void aCorrectionIsKeptAndSaidToBeOne() {
    var place = value(Field.PLACE);
    assertThat(save("v-" + place.id(), "Městská knihovna")).hasStatus(303);
    assertThat(value(Field.PLACE).value()).isEqualTo("Městská knihovna");
    assertThat(value(Field.PLACE).review()).isEqualTo(Review.CORRECTED);
    assertThat(page().text()).contains("opraveno");
    save("v-" + place.id(), place.value());
    assertThat(value(Field.PLACE).review()).isEqualTo(Review.READ);
  }

  @Test
  void whatWasNotTouchedStaysAsItWasRead() {
    var before = values.of(draft);
    save();
    assertThat(values.of(draft)).isEqualTo(before);
  }

  @Test
  void aDateThatIsNoneIsSaidByItsFieldAndNothingIsSaved() {
    var answer =
        save("v-" + value(Field.DATE).id(), "31. 2. 2019", "v-" + value(Field.PLACE).id(), "Jinde");
    assertThat(answer).hasStatus(422).bodyText().contains("Zadejte datum", "31. 2. 2019");
    assertThat(value(Field.PLACE).value()).isNotEqualTo("Jinde");
  }

  @Test
  void aPersonWhoDoesNotBelongThereGoesWithTitlesAndCanComeBack() {
    var guest = value(Field.GUESTS);
    save("x-" + guest.id(), "true");
    assertThat(values.of(draft))
        .filteredOn(value -> value.field() == Field.GUESTS)
        .isNotEmpty()
        .allMatch(ImportedValue::isDropped);
    save();
    assertThat(values.of(draft))
        .filteredOn(value -> value.field() == Field.GUESTS)
        .noneMatch(ImportedValue::isDropped);
  }

  @Test
  void whatTheParserMissedIsAdded() {
    save("new-conclusions-1", "Skupina schvaluje rozpočet.", "new-late-0", "Emil Zpožděný");
    assertThat(new Draft(values.of(draft)).items(Field.CONCLUSIONS)).hasSize(2);
    assertThat(new Draft(values.of(draft)).items(Field.LATE)).hasSize(1);
  }

  @Test
  void aTaskIsAddedWithWhoAndUntilWhen() {
    save(
        "new-tasks-1-what", "Pozvat starostu",
        "new-tasks-1-who", "vedoucí odboru",
        "new-tasks-1-due", "5/2019");
    var task = new Draft(values.of(draft)).items(Field.TASKS).getLast();
    assertThat(task.text("what")).isEqualTo("Pozvat starostu");
    assertThat(task.text("who")).isEqualTo("vedoucí odboru");
    assertThat(task.text("due")).isEqualTo("2019-05");
  }

  @Test
  void whatATaskDoesNotSayIsFilledIn() {
    assertThat(page().expectFirst("#new-tasks-0-status").tagName()).isEqualTo("select");
    save("new-tasks-0-status", "splněno");
    assertThat(new Draft(values.of(draft)).items(Field.TASKS).getFirst().text("status"))
        .isEqualTo("splněno");
    assertThat(page().getElementById("new-tasks-0-status")).isNull();
  }

  @Test
  void aDayWithoutATaskIsAskedForTheTask() {
    var answer = save("new-tasks-1-due", "13. 5. 2019");
    assertThat(answer).hasStatus(422).bodyText().contains("13. 5. 2019");
    var page = Jsoup.parse(Web.text(answer));
    assertThat(page.expectFirst(".sp-summary a").attr("href")).isEqualTo("#new-tasks-1-what");
    assertThat(page.getElementById("new-tasks-1-what")).isNotNull();
    assertThat(new Draft(values.of(draft)).items(Field.TASKS)).hasSize(1);
  }

  @Test
  void titlesThatAreTypedWithANameStandApart() {
    save("new-guests-1", "Ing. Emil Zpožděný, Ph.D.");
    var guest = new Draft(values.of(draft)).items(Field.GUESTS).getLast();
    assertThat(guest.text("")).isEqualTo("Emil Zpožděný");
    assertThat(guest.text("titles")).isEqualTo("Ing. Ph.D.");
  }

  @Test
  void somebodyUnderAnotherNameIsFoundInTheDirectory() {
    var name = coordinator.here("Marie Zábradová");
    var married = people.person(name);
    var guest = value(Field.GUESTS);
    assertThat(save("whom-" + guest.id(), "nikdo takový")).hasStatus(422);
    assertThat(save("whom-" + guest.id(), name)).hasStatus(303);
    assertThat(value(Field.GUESTS).identity()).isEqualTo(married.value().toString());
    assertThat(page().select("#who-" + guest.id() + " option[selected]").text()).contains(name);
  }

  @Test
  void whatIsToBeLookedAtIsListedWithTheWayThere() {
    people.person(coordinator.here("Ludmila Zábradíková"));
    var page = page();
    var links = page.select("details:contains(K ověření) a");
    assertThat(links).isNotEmpty();
    for (var link : links)
      assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
  }

  @Test
  void whoeverSavesOverAnotherSeesWhatTheOtherSaved() {
    var place = value(Field.PLACE);
    var early = page().expectFirst("input[name=version]").val();
    save("v-" + place.id(), "Knihovna");
    var answer = save("v-" + place.id(), "Radnice", "version", early);
    assertThat(answer).hasStatus(409).bodyText().contains("Uloženo je teď: Knihovna", "Radnice");
    assertThat(value(Field.PLACE).value()).isEqualTo("Knihovna");
  }

  @Test
  void acceptingMayGoOnToTheNextDraft() {
    assertThat(page().select("button[value=accept-next]")).isEmpty();
    var other = coordinator.draft("senioři červen.txt", OldMinutes.JUNE);
    var answer = save("then", "accept-next");
    assertThat(Web.location(answer)).isEqualTo("/import-zapisu/" + other.value());
    assertThat(imports.get(draft).state()).isEqualTo(ImportState.ACCEPTED);
  }

  @Test
  void aMeetingThatOthersWentOnFromSaysWhatKeepsIt() {
    var meeting = Web.location(save("then", "accept"));
    assertThat(page().select("form[action$=vzit-zpet]")).isNotEmpty();
    assertThat(web.post(meeting + "/zapis")).hasStatus(303);
    assertThat(page().select("form[action$=vzit-zpet]")).isEmpty();
    assertThat(page().text()).contains("píše se nebo je schválen zápis");
  }

  @Test
  void whatWasSetAsideIsDeletedWithItsFile() {
    var file = imports.get(draft).file();
    assertThat(web.post(path() + "/smazat")).hasStatus(409);
    web.post(path() + "/odlozit");
    assertThat(web.post(path() + "/smazat")).hasStatus(303);
    assertThat(web.get(path())).hasStatus(404);
    assertThat(files.find(java.util.Objects.requireNonNull(file))).isEmpty();
  }

  @Test
  void acceptingLeadsToTheMeetingWhereItCanBeTakenBack() {
    var accepted = save("then", "accept");
    assertThat(accepted).hasStatus(303);
    var meeting = Web.location(accepted);
    assertThat(web.text(meeting))
        .contains("Hlasování podle zápisu", "Původní zápis", "senioři březen.txt");
    var undo = web.undo(accepted);
    assertThat(web.post(undo)).hasStatus(303);
    assertThat(web.get(meeting)).hasStatus(404);
    assertThat(imports.get(draft).state()).isEqualTo(ImportState.DRAFT);
  }

  @Test
  void aNamesakeOfAnotherTownIsToldApart() {
    var namesake = people.person(coordinator.here("Ludmila Zábradíková"));
    assertThat(page().select("select[name^=who-] option[value=" + namesake.value() + "]"))
        .isNotEmpty();
    assertThat(save("then", "accept")).hasStatus(422).bodyText().contains("není jasné, kdo to je");
    var fields = new ArrayList<Object>(List.of("then", "accept"));
    for (var select :
        page().select("select[name^=who-]:has(option[value=" + namesake.value() + "])"))
      fields.addAll(List.of(select.attr("name"), "new"));
    assertThat(save(fields.toArray())).hasStatus(303);
  }

  @Test
  void aKnownBodyIsChosen() {
    var group = town.group("Komise pro seniory a zdraví", coordinator.town());
    var answer = save("body", group.id().value(), "then", "accept");
    assertThat(answer).hasStatus(303);
    var meeting = new MeetingId(UUID.fromString(Web.location(answer).substring(9)));
    assertThat(meetings.get(meeting).body().id()).isEqualTo(group.id());
  }

  @Test
  void aFileIsReadAnew() {
    save("v-" + value(Field.PLACE).id(), "Jinde");
    assertThat(web.post(path() + "/znovu")).hasStatus(303);
    assertThat(imports.get(draft).state()).isEqualTo(ImportState.WAITING);
    reading.readAll();
    assertThat(value(Field.PLACE).value()).contains("zasedací místnost");
    save("then", "accept");
    assertThat(web.post(path() + "/znovu")).hasStatus(409);
  }

  @Test
  void setAsideIsNotForgotten() {
    var away = web.post(path() + "/odlozit");
    assertThat(web.text("/import-zapisu")).doesNotContain("senioři březen.txt");
    assertThat(web.text("/import-zapisu?stav=set_aside")).contains("senioři březen.txt");
    assertThat(web.post(web.undo(away))).hasStatus(303);
    assertThat(imports.get(draft).state()).isEqualTo(ImportState.DRAFT);
  }

  @Test
  void onlyACoordinatorOfTheTownSeesDraftsAndMembersReadWhatWasAccepted() {
    var stranger = Web.of(mvc, towns.coordinator().person());
    for (var path : List.of(path())) assertThat(stranger.get(path)).hasStatus(403);
    for (var step : List.of("", "/vzit-zpet", "/odlozit", "/vratit", "/znovu", "/smazat"))
      assertThat(stranger.post(path() + step)).hasStatus(403);
    assertThat(stranger.text("/import-zapisu")).doesNotContain("senioři březen.txt");

    var group = town.group("Skupina členů", coordinator.town());
    var member = Web.of(mvc, group.member("Členka Skupiny"));
    assertThat(member.get("/import-zapisu")).hasStatus(403);
    assertThat(member.get(path())).hasStatus(403);
    var meeting = Web.location(save("body", group.id().value(), "then", "accept"));
    assertThat(member.text(meeting + "/puvodni-zapis"))
        .contains("nedostatek odlehčovací služby")
        .doesNotContain("Vzít import zpět", "href=\"/import-zapisu\"");
    assertThat(stranger.get(meeting + "/puvodni-zapis")).hasStatus(403);
  }

  private Document page() {
    return Jsoup.parse(web.text(path()));
  }

  private String path() {
    return "/import-zapisu/" + draft.value();
  }

  private ImportedValue value(Field field) {
    return values.of(draft).stream().filter(one -> one.field() == field).findFirst().orElseThrow();
  }

  /// Sends the whole form as it stands on the page, with these fields changed.
  private MvcTestResult save(Object... changed) {
    var form = page().expectForm("#koncept");
    var fields = new ArrayList<Object>();
    var names = new ArrayList<Object>();
    for (int i = 0; i < changed.length; i += 2) names.add(changed[i]);
    for (var field : form.formData()) {
      if (names.contains(field.key()) || field.key().equals("_csrf")) continue;
      if (field.key().startsWith("x-")) continue;
      fields.addAll(List.of(field.key(), field.value()));
    }
    fields.addAll(List.of(changed));
    return web.post(path(), fields.toArray());
  }
}
