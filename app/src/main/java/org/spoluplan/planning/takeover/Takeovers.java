package org.spoluplan.planning.takeover;

import static org.spoluplan.planning.db.Tables.TAKEOVER;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.spoluplan.access.PersonId;
import org.spoluplan.documents.FileId;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.planning.PlanId;
import org.spoluplan.planning.Plans;
import org.spoluplan.planning.db.tables.records.TakeoverRecord;
import org.springframework.stereotype.Repository;

/// All documents that plans were taken over from.
@Repository
class Takeovers {

  private final DSLContext sql;
  private final Plans plans;
  private final Clock clock;

  Takeovers(DSLContext sql, Plans plans, Clock clock) {
    this.sql = sql;
    this.plans = plans;
    this.clock = clock;
  }

  /// The newest first.
  List<Takeover> of(PlanId plan) {
    return list(TAKEOVER.PLAN_ID.eq(plan.value()));
  }

  /// @throws NotFound also when it belongs to another plan
  Takeover get(PlanId plan, TakeoverId id) {
    var its = TAKEOVER.ID.eq(id.value()).and(TAKEOVER.PLAN_ID.eq(plan.value()));
    return list(its).stream().findFirst().orElseThrow(() -> new NotFound("takeover", id.value()));
  }

  /// Nobody makes cards of it until this transaction ends.
  Takeover lock(PlanId plan, TakeoverId id) {
    sql.select(TAKEOVER.ID).from(TAKEOVER).where(TAKEOVER.ID.eq(id.value())).forUpdate().fetch();
    return get(plan, id);
  }

  Optional<Takeover> with(FileId file) {
    return list(TAKEOVER.FILE_ID.eq(file.value())).stream().findFirst();
  }

  private List<Takeover> list(Condition wanted) {
    return sql.selectFrom(TAKEOVER)
        .where(wanted)
        .orderBy(TAKEOVER.BEGUN_AT.desc(), TAKEOVER.ID)
        .fetch(this::takeover);
  }

  private Takeover takeover(TakeoverRecord row) {
    return new Takeover(
        new TakeoverId(row.getId()),
        plans.get(new PlanId(row.getPlanId())),
        new FileId(row.getFileId()),
        row.getName(),
        row.getText(),
        row.getBegunAt(),
        row.getDoneAt(),
        row.getMade());
  }

  TakeoverId add(PlanId plan, FileId file, String name, String text, PersonId by) {
    var row = sql.newRecord(TAKEOVER);
    row.setId(UUID.randomUUID());
    row.setPlanId(plan.value());
    row.setFileId(file.value());
    row.setName(name);
    row.setText(text);
    row.setBegunBy(by.value());
    row.setBegunAt(clock.instant());
    row.insert();
    return new TakeoverId(row.getId());
  }

  void done(TakeoverId id, int made) {
    sql.update(TAKEOVER)
        .set(TAKEOVER.DONE_AT, clock.instant())
        .set(TAKEOVER.MADE, made)
        .where(TAKEOVER.ID.eq(id.value()))
        .execute();
  }
}
