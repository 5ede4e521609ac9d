package org.spoluplan.planning.quality;

import static org.spoluplan.planning.db.Tables.QUALITY_EVIDENCE;
import static org.spoluplan.planning.db.Tables.QUALITY_MARK;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.planning.PlanId;
import org.spoluplan.planning.db.tables.records.QualityMarkRecord;
import org.springframework.stereotype.Repository;

/// All marks and their evidence.
@Repository
class Assessments {

  private final DSLContext sql;
  private final Clock clock;

  Assessments(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// By area, the newest first.
  Map<String, List<Mark>> marks(PlanId plan) {
    return sql.selectFrom(QUALITY_MARK)
        .where(QUALITY_MARK.PLAN_ID.eq(plan.value()))
        .orderBy(QUALITY_MARK.POSITION.desc())
        .fetchGroups(QUALITY_MARK.AREA, Assessments::mark);
  }

  private static Mark mark(QualityMarkRecord row) {
    return new Mark(
        new Mark.Said(
            Code.parse(Mark.Degree.class, row.getDegree()), row.getWording(), row.getNextStep()),
        new PersonId(row.getWrittenBy()),
        row.getWrittenAt());
  }

  void add(PlanId plan, String area, int position, Mark.Said said, PersonId by) {
    var row = sql.newRecord(QUALITY_MARK);
    row.setPlanId(plan.value());
    row.setArea(area);
    row.setPosition(position);
    row.setDegree(Code.of(said.degree()));
    row.setWording(said.wording());
    row.setNextStep(said.next());
    row.setWrittenBy(by.value());
    row.setWrittenAt(clock.instant());
    row.insert();
  }

  /// By area, in the order in which they were written down.
  Map<String, List<Evidence>> evidence(PlanId plan) {
    return sql.selectFrom(QUALITY_EVIDENCE)
        .where(QUALITY_EVIDENCE.PLAN_ID.eq(plan.value()))
        .and(QUALITY_EVIDENCE.DROPPED_AT.isNull())
        .orderBy(QUALITY_EVIDENCE.WRITTEN_AT, QUALITY_EVIDENCE.ID)
        .fetchGroups(
            QUALITY_EVIDENCE.AREA,
            row -> new Evidence(row.getId(), row.getArea(), row.getTitle(), row.getAddress()));
  }

  void add(PlanId plan, String area, String title, String address, PersonId by) {
    var row = sql.newRecord(QUALITY_EVIDENCE);
    row.setId(UUID.randomUUID());
    row.setPlanId(plan.value());
    row.setArea(area);
    row.setTitle(title);
    row.setAddress(address);
    row.setWrittenBy(by.value());
    row.setWrittenAt(clock.instant());
    row.insert();
  }

  void drop(PlanId plan, UUID evidence) {
    sql.update(QUALITY_EVIDENCE)
        .set(QUALITY_EVIDENCE.DROPPED_AT, clock.instant())
        .where(QUALITY_EVIDENCE.PLAN_ID.eq(plan.value()))
        .and(QUALITY_EVIDENCE.ID.eq(evidence))
        .execute();
  }
}
