package org.spoluplan.meetings.imports;

import static org.spoluplan.meetings.db.Tables.AGENDA_ITEM;
import static org.spoluplan.meetings.db.Tables.ATTENDANCE;
import static org.spoluplan.meetings.db.Tables.BODY;
import static org.spoluplan.meetings.db.Tables.BODY_TYPE;
import static org.spoluplan.meetings.db.Tables.MEETING;
import static org.spoluplan.meetings.db.Tables.OFFICIAL;
import static org.spoluplan.meetings.db.Tables.RECORDED_VOTE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingForm;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingStatus;
import org.springframework.stereotype.Repository;

/// Writes down who met, when, about what, and how it voted, as old minutes say.
@Repository
class MeetingRecords {

  /// A type of bodies that can be chosen.
  record BodyType(String code, String name) {}

  private static final int LONGEST_DISCUSSION = 20_000;

  private final DSLContext sql;

  MeetingRecords(DSLContext sql) {
    this.sql = sql;
  }

  List<BodyType> bodyTypes() {
    return sql.selectFrom(BODY_TYPE)
        .where(BODY_TYPE.RETIRED.isFalse())
        .orderBy(BODY_TYPE.POSITION)
        .fetch(row -> new BodyType(row.getCode(), row.getNameCs()));
  }

  /// @param programme the umbrella under which the body works
  BodyId addBody(
      String type, String name, @Nullable String programme, @Nullable UUID organisation) {
    return new BodyId(
        sql.insertInto(BODY)
            .set(BODY.TYPE_CODE, type)
            .set(BODY.NAME, name)
            .set(BODY.PROGRAMME, programme)
            .set(BODY.ORGANISATION_ID, organisation)
            .set(BODY.PUBLIC_MEETINGS, false)
            .returningResult(BODY.ID)
            .fetchSingle()
            .value1());
  }

  /// The meeting of the body on that day that was not cancelled.
  Optional<MeetingId> meetingOn(BodyId body, LocalDate day) {
    return sql.select(MEETING.ID)
        .from(MEETING)
        .where(MEETING.BODY_ID.eq(body.value()))
        .and(MEETING.HELD_ON.eq(day))
        .and(MEETING.STATUS.ne(Code.of(MeetingStatus.CANCELLED)))
        .limit(1)
        .fetchOptional(row -> new MeetingId(row.value1()));
  }

  /// @param draft has a date
  MeetingId addMeeting(BodyId body, Draft draft, LocalDate day) {
    var until = draft.date(Field.DATE_TO);
    var lasts = until != null && until.isAfter(day);
    return new MeetingId(
        sql.insertInto(MEETING)
            .set(MEETING.BODY_ID, body.value())
            .set(MEETING.NUMBER, Shortened.to(20, draft.text(Field.MEETING_NUMBER)))
            .set(MEETING.FORM, Code.of(lasts ? MeetingForm.WRITTEN : MeetingForm.IN_PERSON))
            .set(MEETING.STATUS, Code.of(MeetingStatus.HELD))
            .set(MEETING.HELD_ON, day)
            .set(MEETING.HELD_UNTIL, lasts ? until : null)
            .set(MEETING.STARTS_AT, draft.time(Field.TIME_FROM))
            .set(MEETING.ENDS_AT, draft.time(Field.TIME_TO))
            .set(MEETING.PLACE, Shortened.to(300, draft.text(Field.PLACE)))
            .set(MEETING.OPEN_TO_PUBLIC, false)
            .returningResult(MEETING.ID)
            .fetchSingle()
            .value1());
  }

  /// @param office as the table says it: chair, minute_taker, verifier
  void addOfficial(
      MeetingId meeting, String office, @Nullable PersonId person, String name, int position) {
    sql.insertInto(OFFICIAL)
        .set(OFFICIAL.MEETING_ID, meeting.value())
        .set(OFFICIAL.OFFICE, office)
        .set(OFFICIAL.PERSON_ID, person == null ? null : person.value())
        .set(OFFICIAL.NAME, name)
        .set(OFFICIAL.POSITION, position)
        .onConflictDoNothing()
        .execute();
  }

  /// @param discussion what was said about it; null when the minutes do not say
  UUID addAgendaItem(MeetingId meeting, int position, String title, @Nullable String discussion) {
    return sql.insertInto(AGENDA_ITEM)
        .set(AGENDA_ITEM.MEETING_ID, meeting.value())
        .set(AGENDA_ITEM.POSITION, position)
        .set(AGENDA_ITEM.KIND, "topic")
        .set(AGENDA_ITEM.STATE, "accepted")
        .set(AGENDA_ITEM.TITLE, Shortened.to(500, title))
        .set(AGENDA_ITEM.DISCUSSION, Shortened.to(LONGEST_DISCUSSION, discussion))
        .returningResult(AGENDA_ITEM.ID)
        .fetchSingle()
        .value1();
  }

  /// @param capacity member, substitute or guest
  /// @param status   present, excused or absent
  UUID addToRoll(
      MeetingId meeting,
      @Nullable PersonId person,
      String name,
      @Nullable String organisation,
      String capacity,
      String status,
      @Nullable String note) {
    return sql.insertInto(ATTENDANCE)
        .set(ATTENDANCE.MEETING_ID, meeting.value())
        .set(ATTENDANCE.PERSON_ID, person == null ? null : person.value())
        .set(ATTENDANCE.NAME, Shortened.to(200, name))
        .set(ATTENDANCE.ORGANISATION, Shortened.to(300, organisation))
        .set(ATTENDANCE.CAPACITY, capacity)
        .set(ATTENDANCE.STATUS, status)
        .set(ATTENDANCE.NOTE, note)
        .returningResult(ATTENDANCE.ID)
        .fetchSingle()
        .value1();
  }

  UUID addVote(MeetingId meeting, int position, RecordedVote vote) {
    return sql.insertInto(RECORDED_VOTE)
        .set(RECORDED_VOTE.MEETING_ID, meeting.value())
        .set(RECORDED_VOTE.POSITION, position)
        .set(RECORDED_VOTE.SUBJECT, Shortened.to(4000, vote.subject()))
        .set(RECORDED_VOTE.IN_FAVOUR, vote.inFavour())
        .set(RECORDED_VOTE.AGAINST, vote.against())
        .set(RECORDED_VOTE.ABSTAINED, vote.abstained())
        .set(RECORDED_VOTE.RESULT, vote.result() == null ? null : Code.of(vote.result()))
        .returningResult(RECORDED_VOTE.ID)
        .fetchSingle()
        .value1();
  }

  List<RecordedVote> votes(MeetingId meeting) {
    return sql.selectFrom(RECORDED_VOTE)
        .where(RECORDED_VOTE.MEETING_ID.eq(meeting.value()))
        .orderBy(RECORDED_VOTE.POSITION)
        .fetch(
            row ->
                new RecordedVote(
                    row.getSubject(),
                    row.getInFavour(),
                    row.getAgainst(),
                    row.getAbstained(),
                    row.getResult() == null
                        ? null
                        : Code.parse(RecordedVote.Result.class, row.getResult())));
  }
}
