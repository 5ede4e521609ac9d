package org.spoluplan.testing;

import static org.spoluplan.meetings.db.Tables.AGENDA_ITEM;
import static org.spoluplan.meetings.db.Tables.BODY;
import static org.spoluplan.meetings.db.Tables.MEETING;
import static org.spoluplan.meetings.db.Tables.MEMBERSHIP;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.people.OrganisationId;

/// Makes the bodies and meetings that a test is about.
public final class TestMeetings {

  private static final String RULES =
      """
      insert into meetings.rules_of_procedure (body_id, valid_from, source,
        quorum_base, quorum_part, quorum_whole, quorum_exceeds,
        majority_base, majority_part, majority_whole, majority_exceeds,
        tie_rule, vote_unit, abstentions_are_cast, written_ballot, written_ballot_days, silence,
        notice_days, agenda_days, papers_days, excuse_days, verifiers, convened_by,
        request_part, request_whole, guest_meetings_first, admission, numbering)
      values (?, '2020-01-01', 'čl. 1', 'entitled', 1, 2, true, 'present', 1, 2, true,
        'not_adopted', 'person', true, true, 7, 'nothing', 7, 5, 5, 1, 1, 'chair', 1, 3, 0, 'vote',
        'none')
      """;

  private final DSLContext sql;

  public TestMeetings(DSLContext sql) {
    this.sql = sql;
  }

  public BodyId body(String name) {
    return body(name, null);
  }

  /// @param founder the organisation that set it up
  public BodyId body(String name, @Nullable OrganisationId founder) {
    var id = UUID.randomUUID();
    sql.insertInto(BODY)
        .set(BODY.ID, id)
        .set(BODY.TYPE_CODE, "working_group")
        .set(BODY.NAME, name)
        .set(BODY.ORGANISATION_ID, founder == null ? null : founder.value())
        .execute();
    sql.execute(RULES, id);
    return new BodyId(id);
  }

  /// @param function chair, vice_chair, secretary, member or guest
  public void member(BodyId body, PersonId person, Role function) {
    sql.insertInto(MEMBERSHIP)
        .set(MEMBERSHIP.BODY_ID, body.value())
        .set(MEMBERSHIP.PERSON_ID, person.value())
        .set(MEMBERSHIP.FUNCTION, Code.of(function))
        .set(MEMBERSHIP.VOTES, function != Role.GUEST)
        .set(MEMBERSHIP.VALID_FROM, LocalDate.of(2020, 1, 1))
        .execute();
  }

  public MeetingId meeting(BodyId body, LocalDate day, MeetingStatus status) {
    return meeting(body, day, status, false);
  }

  public MeetingId meeting(BodyId body, LocalDate day, MeetingStatus status, boolean open) {
    var id = UUID.randomUUID();
    sql.insertInto(MEETING)
        .set(MEETING.ID, id)
        .set(MEETING.BODY_ID, body.value())
        .set(MEETING.FORM, "in_person")
        .set(MEETING.STATUS, Code.of(status))
        .set(MEETING.HELD_ON, day)
        .set(MEETING.OPEN_TO_PUBLIC, open)
        .set(MEETING.OPENED_AT, status == MeetingStatus.RUNNING ? TestClock.START : null)
        .execute();
    return new MeetingId(id);
  }

  public AgendaItemId item(MeetingId meeting, String title) {
    var id = UUID.randomUUID();
    sql.insertInto(AGENDA_ITEM)
        .set(AGENDA_ITEM.ID, id)
        .set(AGENDA_ITEM.MEETING_ID, meeting.value())
        .set(AGENDA_ITEM.POSITION, sql.fetchCount(AGENDA_ITEM) + 1)
        .set(AGENDA_ITEM.KIND, "topic")
        .set(AGENDA_ITEM.STATE, "accepted")
        .set(AGENDA_ITEM.TITLE, title)
        .execute();
    return new AgendaItemId(id);
  }
}
