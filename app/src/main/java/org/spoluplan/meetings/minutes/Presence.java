package org.spoluplan.meetings.minutes;

import static org.spoluplan.meetings.db.Tables.ATTENDANCE;
import static org.spoluplan.meetings.db.Tables.MEETING;
import static org.spoluplan.meetings.db.Tables.MEMBERSHIP;
import static org.spoluplan.meetings.db.Tables.PRESENCE;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.CzechOrder;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingForm;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Procedures;
import org.spoluplan.meetings.db.tables.records.AttendanceRecord;
import org.spoluplan.meetings.minutes.AttendanceDraft.Attendee;
import org.spoluplan.meetings.minutes.AttendanceDraft.Quorum;
import org.spoluplan.meetings.minutes.AttendanceDraft.Stay;
import org.spoluplan.page.Words;
import org.springframework.stereotype.Repository;

/// Who was at a meeting, as its minutes say it.
@Repository
class Presence {

  private static final Comparator<String> BY_FAMILY_NAME =
      Comparator.comparing(PersonWords::inLists, CzechOrder.OF_NAMES);

  private final DSLContext sql;
  private final Procedures procedures;

  Presence(DSLContext sql, Procedures procedures) {
    this.sql = sql;
    this.procedures = procedures;
  }

  /// A list is missing when nobody of that kind was noted: the minutes then say nothing, never
  /// "nobody".
  AttendanceDraft of(Meeting held) {
    var meeting = held.id();
    var rows =
        sql.selectFrom(ATTENDANCE)
            .where(ATTENDANCE.MEETING_ID.eq(meeting.value()))
            .fetch()
            .sortAsc(ATTENDANCE.NAME, BY_FAMILY_NAME);
    return new AttendanceDraft(
        noted(rows.stream().filter(row -> isPresent(row) && !isGuest(row)).toList(), meeting),
        null,
        noted(rows.stream().filter(row -> "excused".equals(row.getStatus())).toList(), meeting),
        noted(rows.stream().filter(Presence::isAbsent).toList(), meeting),
        noted(rows.stream().filter(row -> isPresent(row) && isGuest(row)).toList(), meeting),
        rows.isEmpty() ? null : quorum(held));
  }

  /// Counted in votes: people, or organisations where the rules give one to each. Nothing is said
  /// of meetings in writing, of bodies whose rules want no quorum, and where nobody's
  /// vote is known.
  private @Nullable Quorum quorum(Meeting meeting) {
    var rules = procedures.rules(meeting.body().id(), meeting.day());
    var share = rules.quorum().asked().orElse(null);
    if (share == null || meeting.form() == MeetingForm.WRITTEN) return null;
    var unit =
        rules.organisationsVote()
            ? DSL.coalesce(MEMBERSHIP.ORGANISATION_ID, MEMBERSHIP.ID)
            : MEMBERSHIP.ID;
    var entitled = count(unit, votes(meeting));
    var present = count(unit, votes(meeting).and(represented(meeting)));
    return present == 0
        ? null
        : new Quorum(present, entitled, share.neededOf(entitled), rules.source());
  }

  private int count(Field<UUID> unit, Condition condition) {
    return sql.select(DSL.countDistinct(unit))
        .from(MEMBERSHIP)
        .where(condition)
        .fetchSingle()
        .value1();
  }

  private static Condition votes(Meeting meeting) {
    return MEMBERSHIP
        .BODY_ID
        .eq(meeting.body().id().value())
        .and(MEMBERSHIP.VOTES.isTrue())
        .and(MEMBERSHIP.VALID_FROM.le(meeting.day()))
        .and(MEMBERSHIP.VALID_TO.isNull().or(MEMBERSHIP.VALID_TO.ge(meeting.day())));
  }

  /// The member was there, or a substitute of that member.
  private static Condition represented(Meeting meeting) {
    var substitute = MEMBERSHIP.as("substitute");
    return DSL.exists(
        DSL.selectOne()
            .from(ATTENDANCE)
            .leftJoin(substitute)
            .on(substitute.ID.eq(ATTENDANCE.MEMBERSHIP_ID))
            .where(ATTENDANCE.MEETING_ID.eq(meeting.id().value()))
            .and(ATTENDANCE.STATUS.eq("present"))
            .and(
                ATTENDANCE
                    .MEMBERSHIP_ID
                    .eq(MEMBERSHIP.ID)
                    .or(substitute.SUBSTITUTE_FOR.eq(MEMBERSHIP.ID))));
  }

  private @Nullable List<Attendee> noted(List<AttendanceRecord> rows, MeetingId meeting) {
    if (rows.isEmpty()) return null;
    var span =
        sql.select(MEETING.OPENED_AT, MEETING.CLOSED_AT)
            .from(MEETING)
            .where(MEETING.ID.eq(meeting.value()))
            .fetchSingle();
    return rows.stream()
        .map(
            row ->
                new Attendee(
                    row.getName(),
                    row.getOrganisation(),
                    null,
                    stays(row.getId(), span.value1(), span.value2())))
        .toList();
  }

  /// Empty for somebody who was there from the beginning to the end.
  private List<Stay> stays(UUID attendance, @Nullable Instant opened, @Nullable Instant closed) {
    var stays = new ArrayList<Stay>();
    var partly = false;
    for (var row :
        sql.selectFrom(PRESENCE)
            .where(PRESENCE.ATTENDANCE_ID.eq(attendance))
            .orderBy(PRESENCE.CAME_AT)) {
      var late = opened != null && row.getCameAt().isAfter(opened);
      var early = closed != null && row.getLeftAt() != null && row.getLeftAt().isBefore(closed);
      partly |= late || early || row.getRemote();
      stays.add(
          new Stay(
              late ? time(row.getCameAt()) : null,
              early ? time(row.getLeftAt()) : null,
              row.getRemote()));
    }
    return partly ? stays : List.of();
  }

  private static boolean isGuest(AttendanceRecord row) {
    return row.getCapacity().equals("guest");
  }

  private static boolean isPresent(AttendanceRecord row) {
    return "present".equals(row.getStatus());
  }

  private static boolean isAbsent(AttendanceRecord row) {
    return "absent".equals(row.getStatus()) || "unexcused".equals(row.getStatus());
  }

  private static LocalTime time(Instant instant) {
    return instant.atZone(Words.ZONE).toLocalTime().withSecond(0).withNano(0);
  }
}
