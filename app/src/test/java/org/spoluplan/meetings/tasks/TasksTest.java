package org.spoluplan.meetings.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.Conclusions;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.meetings.Task;
import org.spoluplan.meetings.TaskDue;
import org.spoluplan.meetings.TaskId;
import org.spoluplan.meetings.TaskState;
import org.spoluplan.meetings.Tasks;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestMeetings;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
@RecordApplicationEvents
class TasksTest {

  @Autowired MockMvcTester mvc;
  @Autowired DSLContext sql;
  @Autowired TestPeople people;
  @Autowired Tasks tasks;
  @Autowired Conclusions conclusions;
  @Autowired Reminding reminding;
  @Autowired ApplicationEvents events;

  private BodyId body;
  private MeetingId meeting;
  private Web chair;
  private PersonId owner;
  private Web stranger;

  @BeforeEach
  void aGroupMeets() {
    var make = new TestMeetings(sql);
    body = make.body("Skupina pro rodiny");
    meeting = make.meeting(body, LocalDate.of(2027, 3, 8), MeetingStatus.RUNNING);
    var leads = people.account("Jana Vrbická");
    make.member(body, leads, Role.CHAIR);
    chair = Web.of(mvc, leads);
    owner = people.account("Ondřej Malátný");
    stranger = Web.of(mvc, people.account("Bohumil Kratina"));
  }

  @Test
  void aTaskFromAConclusionKnowsWhatItCameFrom() {
    chair.post(
        "/jednani/" + meeting.value() + "/zavery",
        "kind",
        "into_plan",
        "wording",
        "Klub v Chrastavě do plánu");
    var conclusion = conclusions.of(meeting).getFirst();
    var form = "/jednani/" + meeting.value() + "/ukoly/novy?zaver=" + conclusion.id().value();
    assertThat(chair.text(form)).contains("Klub v Chrastavě do plánu");

    give("Připravit opatření", "zaver", conclusion.id().value());

    var task = given("Připravit opatření");
    assertThat(chair.text(task.path()))
        .contains("Klub v Chrastavě do plánu", "Zlatá nit", "Skupina pro rodiny, 8.");
    assertThat(chair.text("/nit/meeting/" + meeting.value()))
        .contains("Klub v Chrastavě do plánu", "Připravit opatření");
  }

  @Test
  void anOwnerSaysHowTheTaskIsGettingOnAndAStrangerDoesNot() {
    give("Oslovit školu", "person", owner.value());
    var task = given("Oslovit školu");

    assertThat(stranger.get(task.path())).hasStatus(403);
    assertThat(report(stranger, task, "done")).hasStatus(403);
    assertThat(report(Web.of(mvc, owner), task, "in_progress")).hasStatus(303);
    assertThat(now(task).state()).isEqualTo(TaskState.IN_PROGRESS);
    assertThat(Web.of(mvc, owner).text(task.path()))
        .contains("Ondřej Malátný", "už se na něm pracuje");
    assertThat(Web.of(mvc, owner).get(task.path() + "/upravit")).hasStatus(403);
  }

  @Test
  void theHeadOfAnOrganisationAnswersForItsTasks() {
    var company = people.organisation("Poradna Kompas, z. ú.");
    var head = people.account("Emílie Hanzelínová");
    people.grant(head, Role.ORGANISATION_HEAD, company);
    give("Spočítat klienty", "organisation", company.value());
    var task = given("Spočítat klienty");

    assertThat(report(Web.of(mvc, head), task, "done")).hasStatus(303);
    assertThat(now(task).state()).isEqualTo(TaskState.DONE);
  }

  @Test
  void doneCanBeUndone() {
    give("Svolat schůzku", "person", owner.value());
    var task = given("Svolat schůzku");
    report(chair, task, "in_progress");

    var done = report(chair, now(task), "done");
    assertThat(now(task).state()).isEqualTo(TaskState.DONE);

    assertThat(chair.post(chair.undo(done))).hasStatus(303);
    assertThat(now(task).state()).isEqualTo(TaskState.IN_PROGRESS);
  }

  @Test
  void twoWhoReportAtOnceAreToldAndNothingTypedIsLost() {
    give("Zjistit ceny");
    var task = given("Zjistit ceny");
    report(chair, task, "in_progress");

    var late =
        chair.post(
            task.path() + "/stav", "state", "done", "note", "už to mám", "version", task.version());
    assertThat(late).hasStatus(409).bodyText().contains("už to mám", "Mezitím to změnil");
    assertThat(now(task).state()).isEqualTo(TaskState.IN_PROGRESS);
  }

  @Test
  void aCancelledTaskNamesTheOneThatTookItsPlace() {
    give("Starý úkol");
    give("Nový úkol");
    var old = given("Starý úkol");
    var instead = given("Nový úkol");

    assertThat(chair.post(old.path() + "/zrusit", "version", old.version())).hasStatus(422);
    var cancelled =
        chair.post(
            old.path() + "/zrusit",
            "because",
            "Změnil se záměr",
            "instead",
            instead.id().value(),
            "version",
            old.version());
    assertThat(cancelled).hasStatus(303);
    assertThat(chair.text(old.path())).contains("Změnil se záměr", "Nový úkol", "zrušeno");
    assertThat(chair.text("/nit/task/" + instead.id().value())).contains("nahrazuje", "Starý úkol");
  }

  @Test
  void theReviewAtAMeetingIsKeptWithTheMeeting() {
    give("Dřívější úkol");
    var later =
        new TestMeetings(sql).meeting(body, LocalDate.of(2027, 4, 8), MeetingStatus.RUNNING);
    var task = given("Dřívější úkol");
    assertThat(chair.text("/jednani/" + later.value() + "/ukoly")).contains("Dřívější úkol");

    var reviewed =
        chair.post(
            task.path() + "/stav",
            "state",
            "continues",
            "version",
            task.version(),
            "meeting",
            later.value(),
            "review",
            "true");

    assertThat(Web.location(reviewed)).isEqualTo("/jednani/" + later.value() + "/ukoly");
    assertThat(tasks.reviewedAt(later)).extracting(Task::wording).containsExactly("Dřívější úkol");
  }

  @Test
  void theRegisterShowsEachReaderTheirOwn() {
    give("Úkol pro Ondřeje", "person", owner.value());
    give("Úkol bez termínu");

    assertThat(Web.of(mvc, owner).text("/ukoly"))
        .contains("Úkol pro Ondřeje")
        .doesNotContain("Úkol bez termínu");
    assertThat(chair.text("/ukoly?skupina=" + body.value()))
        .contains("Úkol pro Ondřeje", "Úkol bez termínu");
    assertThat(chair.text("/ukoly?moje=true")).doesNotContain("Úkol pro Ondřeje");
    assertThat(chair.text("/ukoly?q=bez terminu")).contains("Úkol bez termínu");
    assertThat(stranger.text("/ukoly")).contains("Žádný úkol není otevřený");
    assertThat(mvc.get().uri("/ukoly")).hasStatus(303);
  }

  @Test
  void overdueFollowsFromTheLastDay() {
    give("Po termínu", "precision", "month", "dueOn", "2/2027");
    give("V termínu", "precision", "month", "dueOn", "3/2027");

    var overdue = chair.text("/ukoly?poTerminu=true&skupina=" + body.value());
    assertThat(overdue).contains("únor").doesNotContain("V termínu");
  }

  @Test
  void theRegisterCanBeTakenAway() {
    give("Připravit „rozpočet“; včas", "precision", "day", "dueOn", "31. 5. 2027");

    assertThat(chair.text("/ukoly.csv?skupina=" + body.value()))
        .startsWith("\uFEFFCo udělat;Kdo;")
        .contains("\"Připravit „rozpočet“; včas\"", ";2027-05-31;");
  }

  @Test
  void ownersAreRemindedOnce() {
    give("Brzy", "precision", "day", "dueOn", "10. 3. 2027", "person", owner.value());
    give("Za dlouho", "precision", "day", "dueOn", "10. 5. 2027", "person", owner.value());
    reminding.remind();
    reminding.remind();

    assertThat(reminders(given("Brzy").id()))
        .containsExactly(new TaskDue(given("Brzy").id(), false));
    assertThat(reminders(given("Za dlouho").id())).isEmpty();
  }

  @Test
  void whatWaitsForAPersonComesByItsDate() {
    give("Později", "precision", "day", "dueOn", "10. 5. 2027", "person", owner.value());
    give("Průběžně", "precision", "ongoing", "person", owner.value());
    give("Dřív", "precision", "day", "dueOn", "10. 4. 2027", "person", owner.value());

    assertThat(tasks.waitingFor(owner))
        .extracting(Task::wording)
        .containsExactly("Dřív", "Později", "Průběžně");
  }

  @Test
  void aTaskCanBeGivenBetweenMeetings() {
    assertThat(chair.get("/ukoly/novy")).hasStatusOk();
    var task =
        chair.post(
            "/ukoly", "skupina", body.value(), "wording", "Mezi jednáními", "precision", "none");
    assertThat(chair.text(Web.location(task))).contains("Mezi jednáními", "bez termínu");
    assertThat(stranger.get("/ukoly/novy")).hasStatus(403);
  }

  private List<TaskDue> reminders(TaskId task) {
    return events.stream(TaskDue.class).filter(due -> due.task().equals(task)).toList();
  }

  private MvcTestResult report(Web who, Task task, String state) {
    return who.post(task.path() + "/stav", "state", state, "version", task.version());
  }

  private void give(String wording, Object... more) {
    var fields = new java.util.ArrayList<Object>(List.of("wording", wording));
    fields.addAll(List.of(more));
    if (!fields.contains("precision")) fields.addAll(List.of("precision", "none"));
    assertThat(chair.post("/jednani/" + meeting.value() + "/ukoly", fields.toArray()))
        .hasStatus(303);
  }

  private Task given(String wording) {
    return tasks.of(meeting).stream()
        .filter(task -> task.wording().equals(wording))
        .findFirst()
        .orElseThrow();
  }

  private Task now(Task task) {
    return tasks.find(task.id()).orElseThrow();
  }
}
