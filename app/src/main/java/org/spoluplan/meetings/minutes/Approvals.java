package org.spoluplan.meetings.minutes;

import static org.spoluplan.meetings.db.Tables.AGENDA_ITEM;
import static org.spoluplan.meetings.db.Tables.CONCLUSION;
import static org.spoluplan.meetings.db.Tables.MEETING;
import static org.spoluplan.meetings.db.Tables.MINUTES_APPROVAL;
import static org.spoluplan.meetings.db.Tables.MOTION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.MeetingId;
import org.springframework.stereotype.Repository;

/// Points at which minutes are approved. Whether they were follows from what was voted and
/// concluded there, so that a conclusion taken back takes the approval back too.
@Repository
class Approvals {

  private static final Pattern APPROVES =
      Pattern.compile("(?<!\\p{L})schv[aá]l", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// A point that approves minutes.
  ///
  /// @param whose the meeting whose minutes they are
  /// @param at    the meeting that approves them, and its day
  /// @param since when the approval fell; null: not yet
  record Point(
      AgendaItemId item, MeetingId whose, MeetingId at, LocalDate day, @Nullable Instant since) {

    String atPath() {
      return "/jednani/" + at.value();
    }
  }

  private final DSLContext sql;

  Approvals(DSLContext sql) {
    this.sql = sql;
  }

  void add(AgendaItemId item, MeetingId whose) {
    sql.insertInto(MINUTES_APPROVAL)
        .set(MINUTES_APPROVAL.ITEM_ID, item.value())
        .set(MINUTES_APPROVAL.MEETING_ID, whose.value())
        .execute();
  }

  Optional<Point> at(AgendaItemId item) {
    return list(MINUTES_APPROVAL.ITEM_ID.eq(item.value())).stream().findFirst();
  }

  /// The point where the minutes were approved, else the one where they are to be.
  Optional<Point> of(MeetingId meeting) {
    var points = list(MINUTES_APPROVAL.MEETING_ID.eq(meeting.value()));
    return points.stream()
        .filter(point -> point.since() != null)
        .findFirst()
        .or(() -> points.stream().findFirst());
  }

  private List<Point> list(org.jooq.Condition condition) {
    return sql.select(
            MINUTES_APPROVAL.ITEM_ID, MINUTES_APPROVAL.MEETING_ID, MEETING.ID, MEETING.HELD_ON)
        .from(MINUTES_APPROVAL)
        .join(AGENDA_ITEM)
        .on(AGENDA_ITEM.ID.eq(MINUTES_APPROVAL.ITEM_ID))
        .join(MEETING)
        .on(MEETING.ID.eq(AGENDA_ITEM.MEETING_ID))
        .where(condition)
        .and(AGENDA_ITEM.STATE.eq("accepted"))
        .and(MEETING.STATUS.ne("cancelled"))
        .orderBy(MEETING.HELD_ON, MEETING.ID)
        .fetch()
        .map(
            row ->
                new Point(
                    new AgendaItemId(row.value1()),
                    new MeetingId(row.value2()),
                    new MeetingId(row.value3()),
                    row.value4(),
                    approvedAt(row.value1())));
  }

  private @Nullable Instant approvedAt(UUID item) {
    var votes =
        sql.select(MOTION.WORDING, MOTION.CLOSED_AT)
            .from(MOTION)
            .where(MOTION.ITEM_ID.eq(item))
            .and(MOTION.DECISION.eq("adopted"))
            .fetch();
    var conclusions =
        sql.select(CONCLUSION.WORDING, CONCLUSION.CREATED_AT)
            .from(CONCLUSION)
            .where(CONCLUSION.ITEM_ID.eq(item))
            .and(CONCLUSION.REMOVED_AT.isNull())
            .fetch();
    return Stream.concat(votes.stream(), conclusions.stream())
        .filter(row -> approves(row.value1()))
        .map(row -> row.value2())
        .min(Instant::compareTo)
        .orElse(null);
  }

  /// "Skupina schvaluje zápis", "Zápis byl schválen"; but not "neschvaluje".
  static boolean approves(String wording) {
    return APPROVES.matcher(wording).find();
  }
}
