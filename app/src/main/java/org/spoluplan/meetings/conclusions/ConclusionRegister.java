package org.spoluplan.meetings.conclusions;

import static org.spoluplan.meetings.db.Tables.AGENDA_ITEM;
import static org.spoluplan.meetings.db.Tables.CONCLUSION;
import static org.spoluplan.meetings.db.Tables.TASK;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.Conclusion;
import org.spoluplan.meetings.Conclusion.Kind;
import org.spoluplan.meetings.ConclusionId;
import org.spoluplan.meetings.Conclusions;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Mention;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.meetings.Positions;
import org.spoluplan.meetings.ReportedDecision;
import org.spoluplan.meetings.db.tables.records.ConclusionRecord;
import org.springframework.stereotype.Repository;

/// Conclusions of all meetings. One taken back stays in its place until nobody wants it again.
@Repository
class ConclusionRegister implements Conclusions {

  private final DSLContext sql;
  private final Reports reports;
  private final Mentions mentions;
  private final Positions positions;
  private final Clock clock;

  ConclusionRegister(
      DSLContext sql, Reports reports, Mentions mentions, Positions positions, Clock clock) {
    this.sql = sql;
    this.reports = reports;
    this.mentions = mentions;
    this.positions = positions;
    this.clock = clock;
  }

  @Override
  public List<Conclusion> of(MeetingId meeting) {
    return list(CONCLUSION.MEETING_ID.eq(meeting.value()));
  }

  @Override
  public Optional<Conclusion> find(ConclusionId id) {
    return list(CONCLUSION.ID.eq(id.value())).stream().findFirst();
  }

  @Override
  public List<ReportedDecision> reportedAt(MeetingId meeting) {
    return reports.of(meeting);
  }

  @Override
  public List<Mention> mentionedAt(MeetingId meeting) {
    return mentions.of(meeting);
  }

  List<Conclusion> of(Collection<MeetingId> meetings) {
    return list(CONCLUSION.MEETING_ID.in(meetings.stream().map(MeetingId::value).toList()));
  }

  List<Conclusion> all() {
    return list(DSL.noCondition());
  }

  List<Conclusion> list(List<UUID> ids) {
    return list(CONCLUSION.ID.in(ids));
  }

  Conclusion get(MeetingId meeting, ConclusionId id) {
    return find(id)
        .filter(conclusion -> conclusion.meeting().equals(meeting))
        .orElseThrow(() -> new NotFound("conclusion", id.value()));
  }

  /// @param of the adopted motion that it repeats
  ConclusionId add(
      MeetingId meeting, ConclusionDetails details, @Nullable UUID by, @Nullable MotionId of) {
    var row = sql.newRecord(CONCLUSION);
    row.setMeetingId(meeting.value());
    row.setPosition(nextPosition(meeting));
    row.setCreatedAt(clock.instant());
    row.setCreatedBy(by);
    row.setMotionId(of == null ? null : of.value());
    fill(row, details);
    row.insert();
    return new ConclusionId(row.getId());
  }

  /// @return false when somebody saved another version in the meantime
  boolean update(ConclusionId id, ConclusionDetails details, int version) {
    var row = sql.newRecord(CONCLUSION);
    fill(row, details);
    row.setVersion(version + 1);
    return sql.update(CONCLUSION)
            .set(row)
            .where(CONCLUSION.ID.eq(id.value()))
            .and(CONCLUSION.VERSION.eq(version))
            .and(CONCLUSION.REMOVED_AT.isNull())
            .execute()
        == 1;
  }

  /// @return false when somebody saved another version in the meantime
  boolean setKind(ConclusionId id, Kind kind, int version) {
    return sql.update(CONCLUSION)
            .set(CONCLUSION.KIND, Code.of(kind))
            .set(CONCLUSION.VERSION, version + 1)
            .where(CONCLUSION.ID.eq(id.value()))
            .and(CONCLUSION.VERSION.eq(version))
            .and(CONCLUSION.REMOVED_AT.isNull())
            .execute()
        == 1;
  }

  /// Motions that a conclusion repeats already.
  Set<MotionId> concluded(MeetingId meeting) {
    return sql.select(CONCLUSION.MOTION_ID)
        .from(CONCLUSION)
        .where(CONCLUSION.MEETING_ID.eq(meeting.value()))
        .and(CONCLUSION.MOTION_ID.isNotNull())
        .and(CONCLUSION.REMOVED_AT.isNull())
        .fetchSet(row -> new MotionId(row.value1()));
  }

  boolean hasTask(ConclusionId id) {
    return sql.fetchExists(TASK, TASK.CONCLUSION_ID.eq(id.value()));
  }

  void remove(ConclusionId id) {
    sql.update(CONCLUSION)
        .set(CONCLUSION.REMOVED_AT, clock.instant())
        .where(CONCLUSION.ID.eq(id.value()))
        .execute();
  }

  /// @return false when this meeting has no such conclusion that was taken back, or has another of
  ///   the same motion
  boolean restore(MeetingId meeting, ConclusionId id) {
    var other = CONCLUSION.as("other");
    return sql.update(CONCLUSION)
            .setNull(CONCLUSION.REMOVED_AT)
            .where(CONCLUSION.ID.eq(id.value()))
            .and(CONCLUSION.MEETING_ID.eq(meeting.value()))
            .and(CONCLUSION.REMOVED_AT.isNotNull())
            .andNotExists(
                DSL.selectOne()
                    .from(other)
                    .where(other.MOTION_ID.eq(CONCLUSION.MOTION_ID))
                    .and(other.REMOVED_AT.isNull()))
            .execute()
        == 1;
  }

  /// @param step -1 up, 1 down
  void move(Conclusion conclusion, int step) {
    var order = of(conclusion.meeting()).stream().map(other -> other.id().value()).toList();
    positions.move(CONCLUSION.ID, CONCLUSION.POSITION, order, conclusion.id().value(), step);
  }

  private int nextPosition(MeetingId meeting) {
    var last =
        sql.select(DSL.max(CONCLUSION.POSITION))
            .from(CONCLUSION)
            .where(CONCLUSION.MEETING_ID.eq(meeting.value()))
            .fetchSingle()
            .value1();
    return last == null ? 1 : last + 1;
  }

  private List<Conclusion> list(Condition condition) {
    var point = AGENDA_ITEM.as("point");
    var whole = AGENDA_ITEM.as("whole");
    var secretly =
        DSL.field(point.CONFIDENTIAL.isTrue().or(whole.CONFIDENTIAL.isTrue())).as("secretly");
    return sql.select(CONCLUSION.fields())
        .select(secretly)
        .from(CONCLUSION)
        .leftJoin(point)
        .on(point.ID.eq(CONCLUSION.ITEM_ID))
        .leftJoin(whole)
        .on(whole.ID.eq(point.PARENT_ID))
        .where(condition)
        .and(CONCLUSION.REMOVED_AT.isNull())
        .orderBy(CONCLUSION.MEETING_ID, CONCLUSION.POSITION, CONCLUSION.ID)
        .fetch(row -> toConclusion(row.into(CONCLUSION), Boolean.TRUE.equals(row.get(secretly))));
  }

  private static void fill(ConclusionRecord row, ConclusionDetails details) {
    row.setKind(Code.of(details.kind()));
    row.setWording(details.wording());
    row.setReason(details.reason());
    row.setItemId(details.item());
    row.setConfidential(details.confidential());
  }

  /// @param secretly whether the point it belongs to is confidential
  private static Conclusion toConclusion(ConclusionRecord row, boolean secretly) {
    return new Conclusion(
        new ConclusionId(row.getId()),
        new MeetingId(row.getMeetingId()),
        row.getItemId() == null ? null : new AgendaItemId(row.getItemId()),
        Code.parse(Kind.class, row.getKind()),
        row.getWording(),
        row.getReason(),
        secretly || row.getConfidential(),
        row.getVersion());
  }
}
