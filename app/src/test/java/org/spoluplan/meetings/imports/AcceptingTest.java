package org.spoluplan.meetings.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.meetings.db.Tables.AGENDA_ITEM;
import static org.spoluplan.meetings.db.Tables.ATTENDANCE;
import static org.spoluplan.meetings.db.Tables.CONCLUSION;
import static org.spoluplan.meetings.db.Tables.MEMBERSHIP;
import static org.spoluplan.meetings.db.Tables.TASK;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.TaskState;
import org.spoluplan.meetings.Tasks;
import org.spoluplan.people.People;
import org.spoluplan.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ApplicationTest
@Import(OldTown.class)
class AcceptingTest {

  private static final String GROUP = "Pracovní skupina pro seniory";

  @Autowired OldTown towns;
  @Autowired Meetings meetings;
  @Autowired Tasks tasks;
  @Autowired People people;
  @Autowired Accepting accepting;
  @Autowired ImportRegister imports;
  @Autowired DSLContext sql;

  private OldTown.Coordinator coordinator;

  @BeforeEach
  void aCoordinatorComes() {
    coordinator = towns.coordinator();
  }

  @Test
  void acceptedMinutesAreAMeetingThatWasHeldByANewBody() {
    var meeting = meetings.get(coordinator.accepted("senioři březen.txt", OldMinutes.MARCH));
    assertThat(meeting.body().name()).isEqualTo(GROUP);
    assertThat(meeting.body().organisation()).isEqualTo(coordinator.town());
    assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
    assertThat(meeting.day()).isEqualTo(LocalDate.of(2019, 3, 14));
    assertThat(meeting.from()).isEqualTo(LocalTime.of(9, 0));
    assertThat(meeting.to()).isEqualTo(LocalTime.of(11, 0));
  }

  @Test
  void theRollSaysWhoCameWhoWasExcusedAndWhoWasAGuest() {
    var meeting = coordinator.accepted("senioři březen.txt", OldMinutes.MARCH);
    assertThat(
            sql.selectFrom(ATTENDANCE)
                .where(ATTENDANCE.MEETING_ID.eq(meeting.value()))
                .fetch(row -> row.getName() + ": " + row.getCapacity() + " " + row.getStatus()))
        .containsExactlyInAnyOrder(
            coordinator.here("Mgr. Alžběta Zábradová: member present"),
            coordinator.here("Bc. Zbyněk Zábradánek: member present"),
            coordinator.here("Ludmila Zábradíková: member present"),
            coordinator.here("Ing. Radim Zábradacek: member excused"),
            coordinator.here("PhDr. Naděžda Zábradlická: guest present"));
  }

  @Test
  void eachMemberStandsOnTheRollOnce() {
    var meeting = coordinator.accepted("senioři březen.txt", OldMinutes.MARCH);
    assertThat(
            sql.selectFrom(ATTENDANCE)
                .where(ATTENDANCE.MEETING_ID.eq(meeting.value()))
                .and(ATTENDANCE.CAPACITY.eq("member"))
                .fetch(ATTENDANCE.MEMBERSHIP_ID))
        .hasSize(4)
        .doesNotContainNull();
  }

  @Test
  void membershipsReachFromTheFirstMinutesToTheLast() {
    coordinator.accepted("senioři březen.txt", OldMinutes.MARCH);
    assertThat(memberships()).contains(coordinator.here("Alžběta Zábradová 2019-03-14–2019-03-14"));
    coordinator.accepted("senioři červen.txt", OldMinutes.JUNE);
    assertThat(memberships())
        .containsExactlyInAnyOrder(
            coordinator.here("Alžběta Zábradová 2019-03-14–2019-06-13"),
            coordinator.here("Zbyněk Zábradánek 2019-03-14–2019-06-13"),
            coordinator.here("Ludmila Zábradíková 2019-03-14–2019-06-13"),
            coordinator.here("Radim Zábradacek 2019-03-14–2019-03-14"));
  }

  @Test
  void aTaskIsClosedByTheMinutesThatSaySo() {
    var march = coordinator.accepted("senioři březen.txt", OldMinutes.MARCH);
    var task = tasks.of(march).getFirst();
    assertThat(task.state()).isEqualTo(TaskState.UNREPORTED);
    assertThat(task.owner().name()).isEqualTo(coordinator.here("Bc. Zbyněk Zábradánek"));
    assertThat(task.due().day()).isEqualTo(LocalDate.of(2019, 4, 30));

    var june = coordinator.accepted("senioři červen.txt", OldMinutes.JUNE);
    assertThat(tasks.of(june)).isEmpty();
    assertThat(tasks.find(task.id()).orElseThrow().state()).isEqualTo(TaskState.DONE);
    assertThat(tasks.reviewedAt(june)).extracting(one -> one.id()).containsExactly(task.id());
  }

  @Test
  void whatWasSaidLongAgoToGoOnWaitsForNobody() {
    var task = tasks.of(coordinator.accepted("senioři březen.txt", OldMinutes.MARCH)).getFirst();
    coordinator.accepted("senioři červen.txt", OldMinutes.JUNE.replace("splněno", "trvá"));
    var later = tasks.find(task.id()).orElseThrow();
    assertThat(later.state()).isEqualTo(TaskState.UNREPORTED);
    assertThat(later.isOverdue(LocalDate.of(2027, 3, 8))).isFalse();
  }

  @Test
  void conclusionsAreOfTheKindTheirWordsSay() {
    var meeting = coordinator.accepted("senioři březen.txt", OldMinutes.MARCH);
    assertThat(
            sql.selectFrom(CONCLUSION)
                .where(CONCLUSION.MEETING_ID.eq(meeting.value()))
                .fetch(CONCLUSION.KIND))
        .containsExactly("recommends");
  }

  @Test
  void whatWasSaidAndConcludedStandsUnderItsPoint() {
    var meeting = coordinator.accepted("senioři březen.txt", OldMinutes.MARCH);
    var point =
        sql.fetchSingle(
            AGENDA_ITEM,
            AGENDA_ITEM.MEETING_ID.eq(meeting.value()),
            AGENDA_ITEM.TITLE.eq("Odlehčovací služba"));
    assertThat(point.getDiscussion()).contains("nedostatek odlehčovací služby");
    assertThat(sql.fetchSingle(CONCLUSION, CONCLUSION.MEETING_ID.eq(meeting.value())).getItemId())
        .isEqualTo(point.getId());
  }

  @Test
  void theSameFileTwiceChangesNothing() {
    var first = coordinator.uploads("senioři březen.txt", OldMinutes.MARCH);
    var second = coordinator.uploads("kopie.txt", OldMinutes.MARCH);
    assertThat(second.isNew()).isFalse();
    assertThat(second.file().id()).isEqualTo(first.file().id());
  }

  @Test
  void anotherVersionOfTheSameMinutesIsRefused() {
    coordinator.accepted("senioři březen.txt", OldMinutes.MARCH);
    var other = coordinator.draft("senioři březen oprava.txt", OldMinutes.MARCH + "\nOpraveno.");
    assertThat(refusal(other)).isEqualTo("import.meeting-exists");
    assertThat(imports.get(other).state()).isEqualTo(ImportState.DRAFT);
  }

  @Test
  void nothingIsAcceptedWithoutADay() {
    var text = OldMinutes.MARCH.replace("14. 3. 2019, ", "").replace("13. 6. 2019", "");
    var draft = coordinator.draft("bez data.txt", text.replace("30. 4. 2019", ""));
    assertThat(refusal(draft)).isEqualTo("import.no-date");
    assertThat(sql.fetchCount(TASK, TASK.BODY_ID.isNull())).isZero();
  }

  private String refusal(ImportId id) {
    return accepting
        .accept(coordinator.actor(), id)
        .either(_ -> "accepted", refusal -> refusal.key());
  }

  private List<String> memberships() {
    BodyId body = coordinator.body(GROUP);
    return sql.selectFrom(MEMBERSHIP)
        .where(MEMBERSHIP.BODY_ID.eq(body.value()))
        .fetch(
            row ->
                people.get(new PersonId(Objects.requireNonNull(row.getPersonId()))).name().plain()
                    + " "
                    + row.getValidFrom()
                    + "–"
                    + row.getValidTo());
  }
}
