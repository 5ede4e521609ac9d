package org.spoluplan.meetings.imports;

import static org.spoluplan.meetings.db.Tables.AGENDA_ITEM;
import static org.spoluplan.meetings.db.Tables.ANNEX;
import static org.spoluplan.meetings.db.Tables.ATTENDANCE;
import static org.spoluplan.meetings.db.Tables.BODY;
import static org.spoluplan.meetings.db.Tables.CONCLUSION;
import static org.spoluplan.meetings.db.Tables.IMPORTED_MINUTES;
import static org.spoluplan.meetings.db.Tables.IMPORTED_THING;
import static org.spoluplan.meetings.db.Tables.INVITATION;
import static org.spoluplan.meetings.db.Tables.MEETING;
import static org.spoluplan.meetings.db.Tables.MEETING_REQUEST;
import static org.spoluplan.meetings.db.Tables.MEMBERSHIP;
import static org.spoluplan.meetings.db.Tables.MENTION;
import static org.spoluplan.meetings.db.Tables.MINUTES;
import static org.spoluplan.meetings.db.Tables.MINUTES_APPROVAL;
import static org.spoluplan.meetings.db.Tables.MOTION;
import static org.spoluplan.meetings.db.Tables.OFFICIAL;
import static org.spoluplan.meetings.db.Tables.PAPER;
import static org.spoluplan.meetings.db.Tables.PRESENCE;
import static org.spoluplan.meetings.db.Tables.RECORDED_VOTE;
import static org.spoluplan.meetings.db.Tables.REPORTED_DECISION;
import static org.spoluplan.meetings.db.Tables.RULES_OF_PROCEDURE;
import static org.spoluplan.meetings.db.Tables.TASK;
import static org.spoluplan.meetings.db.Tables.TASK_CHANGE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.spoluplan.meetings.MeetingId;
import org.springframework.stereotype.Repository;

/// Deletes what an import brought, and knows what has come of it since.
@Repository
class UndoRecords {

  private final DSLContext sql;

  UndoRecords(DSLContext sql) {
    this.sql = sql;
  }

  /// What people have gone on with from the meeting: its minutes, more tasks, reports on those it
  /// gave. By the last word of the key `import.gone-on.…`; empty: nothing, it can be taken back.
  List<String> goneOn(ImportId id, MeetingId meeting) {
    var at = meeting.value();
    var all = new LinkedHashMap<String, Boolean>();
    all.put("minutes", there(MINUTES.MEETING_ID, at) || there(MINUTES_APPROVAL.MEETING_ID, at));
    all.put("details", changed(MEETING.ID, MEETING.VERSION, at));
    all.put("motions", there(MOTION.MEETING_ID, at));
    all.put("annexes", there(ANNEX.MEETING_ID, at));
    all.put("invitations", there(INVITATION.MEETING_ID, at));
    all.put("requests", there(MEETING_REQUEST.MEETING_ID, at));
    all.put(
        "memberships",
        there(MEMBERSHIP.ADMITTED_MEETING_ID, at) || there(MEMBERSHIP.ENDED_MEETING_ID, at));
    all.put(
        "conclusions",
        notBrought(CONCLUSION.MEETING_ID, CONCLUSION.ID, id, at)
            || changed(CONCLUSION.MEETING_ID, CONCLUSION.VERSION, at));
    all.put("decisions", notBrought(REPORTED_DECISION.MEETING_ID, REPORTED_DECISION.ID, id, at));
    all.put(
        "tasks",
        notBrought(TASK.MEETING_ID, TASK.ID, id, at) || changed(TASK.MEETING_ID, TASK.VERSION, at));
    all.put("reports", tasksWentOn(at) || isReportedByHand(at));
    all.put("roll", notBrought(ATTENDANCE.MEETING_ID, ATTENDANCE.ID, id, at) || isTimed(at));
    all.put(
        "agenda",
        notBrought(AGENDA_ITEM.MEETING_ID, AGENDA_ITEM.ID, id, at)
            || changed(AGENDA_ITEM.MEETING_ID, AGENDA_ITEM.VERSION, at));
    all.put("papers", hasPapers(at));
    return all.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
  }

  /// An import writes each row once.
  private boolean changed(
      TableField<?, UUID> column, TableField<?, Integer> version, UUID meeting) {
    return sql.fetchExists(column.getTable(), column.eq(meeting).and(version.gt(0)));
  }

  private boolean isReportedByHand(UUID meeting) {
    return sql.fetchExists(
        TASK_CHANGE, TASK_CHANGE.MEETING_ID.eq(meeting), TASK_CHANGE.BY_PERSON.isNotNull());
  }

  /// Minutes tell who came late in words; times are only written down by people.
  private boolean isTimed(UUID meeting) {
    return sql.fetchExists(
        DSL.selectOne()
            .from(PRESENCE)
            .join(ATTENDANCE)
            .on(ATTENDANCE.ID.eq(PRESENCE.ATTENDANCE_ID))
            .where(ATTENDANCE.MEETING_ID.eq(meeting)));
  }

  private boolean hasPapers(UUID meeting) {
    return sql.fetchExists(
        DSL.selectOne()
            .from(PAPER)
            .join(AGENDA_ITEM)
            .on(AGENDA_ITEM.ID.eq(PAPER.ITEM_ID))
            .where(AGENDA_ITEM.MEETING_ID.eq(meeting)));
  }

  private boolean there(TableField<?, UUID> column, UUID meeting) {
    return sql.fetchExists(column.getTable(), column.eq(meeting));
  }

  private boolean notBrought(
      TableField<?, UUID> column, TableField<?, UUID> row, ImportId id, UUID meeting) {
    var brought =
        DSL.select(IMPORTED_THING.THING_ID)
            .from(IMPORTED_THING)
            .where(IMPORTED_THING.IMPORTED_ID.eq(id.value()))
            .and(IMPORTED_THING.BROUGHT.isTrue());
    return sql.fetchExists(column.getTable(), column.eq(meeting).and(row.notIn(brought)));
  }

  private boolean tasksWentOn(UUID meeting) {
    var later = TASK_CHANGE.MEETING_ID.isNull().or(TASK_CHANGE.MEETING_ID.ne(meeting));
    return sql.fetchExists(
        DSL.selectOne()
            .from(TASK)
            .join(TASK_CHANGE)
            .on(TASK_CHANGE.TASK_ID.eq(TASK.ID))
            .where(TASK.MEETING_ID.eq(meeting))
            .and(later));
  }

  /// The meeting with everything that this import wrote down of it.
  void deleteMeeting(MeetingId id) {
    var meeting = id.value();
    delete(MENTION.MEETING_ID, meeting);
    delete(RECORDED_VOTE.MEETING_ID, meeting);
    delete(REPORTED_DECISION.MEETING_ID, meeting);
    delete(TASK.MEETING_ID, meeting);
    delete(CONCLUSION.MEETING_ID, meeting);
    delete(OFFICIAL.MEETING_ID, meeting);
    delete(MEETING.ID, meeting);
  }

  private void delete(TableField<?, UUID> column, UUID meeting) {
    sql.deleteFrom(column.getTable()).where(column.eq(meeting)).execute();
  }

  /// @return false when somebody meets in it, belongs to it or gave it rules by now
  boolean deleteBody(UUID body) {
    return sql.deleteFrom(BODY)
            .where(BODY.ID.eq(body))
            .and(BODY.VERSION.eq(0))
            .and(
                DSL.and(
                    List.of(
                        none(MEETING.BODY_ID, body),
                        none(MEMBERSHIP.BODY_ID, body),
                        none(RULES_OF_PROCEDURE.BODY_ID, body),
                        none(RULES_OF_PROCEDURE.APPOINTING_BODY_ID, body),
                        none(TASK.BODY_ID, body),
                        none(TASK.OWNER_BODY_ID, body),
                        none(MEETING_REQUEST.BODY_ID, body),
                        none(IMPORTED_MINUTES.BODY_ID, body))))
            .execute()
        == 1;
  }

  /// Whether meetings, tasks or bodies speak of the person.
  boolean isSpokenOf(UUID person) {
    return there(MEMBERSHIP.PERSON_ID, person)
        || there(ATTENDANCE.PERSON_ID, person)
        || there(OFFICIAL.PERSON_ID, person)
        || there(TASK.OWNER_PERSON_ID, person)
        || there(INVITATION.PERSON_ID, person)
        || there(AGENDA_ITEM.OWNER_PERSON_ID, person);
  }

  /// Whether bodies, tasks or mentions speak of the organisation.
  boolean isOrganisationSpokenOf(UUID organisation) {
    return there(BODY.ORGANISATION_ID, organisation)
        || there(MEMBERSHIP.ORGANISATION_ID, organisation)
        || there(TASK.OWNER_ORGANISATION_ID, organisation)
        || there(MENTION.ORGANISATION_ID, organisation);
  }

  private static Condition none(TableField<?, UUID> column, UUID id) {
    return DSL.notExists(DSL.selectOne().from(column.getTable()).where(column.eq(id)));
  }
}
