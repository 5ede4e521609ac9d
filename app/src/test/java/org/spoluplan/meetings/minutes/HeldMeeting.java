package org.spoluplan.meetings.minutes;

import static org.spoluplan.meetings.db.Tables.AGENDA_ITEM;
import static org.spoluplan.meetings.db.Tables.ATTENDANCE;
import static org.spoluplan.meetings.db.Tables.CONCLUSION;
import static org.spoluplan.meetings.db.Tables.MENTION;
import static org.spoluplan.meetings.db.Tables.MINUTES;
import static org.spoluplan.meetings.db.Tables.MOTION;
import static org.spoluplan.meetings.db.Tables.PRESENCE;
import static org.spoluplan.meetings.db.Tables.TASK;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.testing.TestClock;
import org.spoluplan.testing.Town;
import org.spoluplan.testing.Town.Group;
import org.spoluplan.testing.Web;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A meeting of 1 March 2027 with everything that belongs into minutes, held by a group with a
/// chair, a secretary, two members and a guest.
final class HeldMeeting {

  static final LocalDate DAY = LocalDate.of(2027, 3, 1);

  private final DSLContext sql;
  final Group group;
  final PersonId chair;
  final PersonId secretary;
  final PersonId verifier;
  final PersonId member;
  final PersonId guest;
  final MeetingId meeting;
  final AgendaItemId opening;
  final AgendaItemId club;
  final AgendaItemId secret;

  HeldMeeting(Town town, DSLContext sql, String name) {
    this.sql = sql;
    group = town.group(name);
    chair = group.chair("Drahomíra Koubelková");
    secretary = group.secretary("Ondřej Malátný");
    verifier = group.member("Blanka Horáčková");
    member = group.member("Leopold Štolba");
    guest = group.guest("Radovan Šebestík");
    meeting = group.meeting(DAY).status(MeetingStatus.HELD).save();
    opening = town.item(meeting, "Zahájení a schválení programu");
    club = town.item(meeting, "Nízkoprahový klub v Chrastavě");
    secret = town.confidentialItem(meeting, "Stížnost rodiny Vydrových");
    there(chair, "Drahomíra Koubelková");
    there(secretary, "Ondřej Malátný");
    there(verifier, "Blanka Horáčková");
    attendance(member, "Leopold Štolba", "excused");
    adopted(opening, "Skupina schvaluje program jednání.");
    conclusion(club, "into_plan", "Zařadit do plánu klub pro děti", false);
    conclusion(secret, "to_be_discussed", "Stížnost projednat s ředitelkou", false);
  }

  String path() {
    return "/jednani/" + meeting.value() + "/zapis";
  }

  AgendaItemId part(AgendaItemId of, String title, boolean confidential) {
    var row = sql.newRecord(AGENDA_ITEM);
    row.setMeetingId(meeting.value());
    row.setParentId(of.value());
    row.setPosition(1);
    row.setKind("topic");
    row.setState("accepted");
    row.setTitle(title);
    row.setConfidential(confidential);
    row.insert();
    return new AgendaItemId(row.getId());
  }

  UUID adopted(@Nullable AgendaItemId item, String wording) {
    return adopted(meeting, item, wording);
  }

  UUID adopted(MeetingId at, @Nullable AgendaItemId item, String wording) {
    var row = sql.newRecord(MOTION);
    row.setMeetingId(at.value());
    row.setItemId(item == null ? null : item.value());
    row.setPosition(1);
    row.setWording(wording);
    row.setManner("show_of_hands");
    row.setState("closed");
    row.setClosedAt(TestClock.START);
    row.setEntitled(3);
    row.setPresent(2);
    row.setQuorum(2);
    row.setBase(2);
    row.setInFavour(2);
    row.setAgainst(0);
    row.setAbstained(0);
    row.setDecision("adopted");
    row.insert();
    return row.getId();
  }

  UUID conclusion(AgendaItemId item, String kind, String wording, boolean confidential) {
    return conclusion(meeting, item, kind, wording, confidential);
  }

  UUID conclusion(
      MeetingId at, AgendaItemId item, String kind, String wording, boolean confidential) {
    var row = sql.newRecord(CONCLUSION);
    row.setMeetingId(at.value());
    row.setItemId(item.value());
    row.setPosition(sql.fetchCount(CONCLUSION) + 1);
    row.setKind(kind);
    row.setWording(wording);
    row.setConfidential(confidential);
    row.setCreatedAt(TestClock.START);
    row.insert();
    return row.getId();
  }

  void task(AgendaItemId item, UUID conclusion, String wording) {
    var row = sql.newRecord(TASK);
    row.setBodyId(group.id().value());
    row.setMeetingId(meeting.value());
    row.setItemId(item.value());
    row.setConclusionId(conclusion);
    row.setWording(wording);
    row.setOwnerPersonId(member.value());
    row.setDueOn(LocalDate.of(2027, 4, 30));
    row.setDuePrecision("day");
    row.setState("open");
    row.setCreatedAt(TestClock.START);
    row.insert();
  }

  void annex(String name, @Nullable String number) {
    sql.insertInto(MENTION)
        .set(MENTION.MEETING_ID, meeting.value())
        .set(MENTION.KIND, "annex")
        .set(MENTION.NAME, name)
        .set(MENTION.REFERENCE, number)
        .execute();
  }

  /// Somebody words its only task anew.
  MvcTestResult changeTask(String wording, Web who) {
    var task = sql.fetchSingle(TASK, TASK.MEETING_ID.eq(meeting.value()));
    return who.post(
        "/ukoly/" + task.getId(),
        "wording",
        wording,
        "person",
        member.value(),
        "precision",
        "none",
        "version",
        task.getVersion());
  }

  /// The newest text, as it lies in the database.
  String text() {
    return sql.select(MINUTES.CONTENT)
        .from(MINUTES)
        .where(MINUTES.MEETING_ID.eq(meeting.value()))
        .orderBy(MINUTES.EDITION.desc())
        .limit(1)
        .fetchSingle()
        .value1();
  }

  /// As if somebody had written this.
  void write(String text) {
    sql.update(MINUTES)
        .set(MINUTES.CONTENT, text)
        .where(MINUTES.MEETING_ID.eq(meeting.value()))
        .execute();
  }

  /// A member without a record here.
  void came(String name) {
    var row = sql.newRecord(ATTENDANCE);
    row.setMeetingId(meeting.value());
    row.setName(name);
    row.setCapacity("member");
    row.setStatus("present");
    row.insert();
  }

  private void there(PersonId person, String name) {
    var id = attendance(person, name, "present");
    sql.insertInto(PRESENCE)
        .set(PRESENCE.ATTENDANCE_ID, id)
        .set(PRESENCE.CAME_AT, OffsetDateTime.parse("2027-03-01T10:00:00+01:00").toInstant())
        .set(PRESENCE.LEFT_AT, OffsetDateTime.parse("2027-03-01T11:50:00+01:00").toInstant())
        .execute();
  }

  private UUID attendance(PersonId person, String name, String status) {
    var row = sql.newRecord(ATTENDANCE);
    row.setMeetingId(meeting.value());
    row.setMembershipId(group.seatOf(person).value());
    row.setPersonId(person.value());
    row.setName(name);
    row.setCapacity("member");
    row.setStatus(status);
    row.insert();
    return row.getId();
  }
}
