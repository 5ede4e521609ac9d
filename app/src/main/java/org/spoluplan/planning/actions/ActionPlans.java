package org.spoluplan.planning.actions;

import static org.spoluplan.planning.db.Tables.ACTION_PLAN;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanId;
import org.spoluplan.planning.Plans;
import org.spoluplan.planning.db.tables.records.ActionPlanRecord;
import org.springframework.stereotype.Repository;

/// All action plans.
@Repository
class ActionPlans {

  private final DSLContext sql;
  private final Plans plans;
  private final Clock clock;

  ActionPlans(DSLContext sql, Plans plans, Clock clock) {
    this.sql = sql;
    this.plans = plans;
    this.clock = clock;
  }

  /// The newest year first.
  List<ActionPlan> of(PlanId plan) {
    return list(ACTION_PLAN.PLAN_ID.eq(plan.value()));
  }

  List<ActionPlan> list(Collection<UUID> ids) {
    return list(ACTION_PLAN.ID.in(ids));
  }

  /// Approved and not evaluated yet.
  List<ActionPlan> running() {
    return list(ACTION_PLAN.APPROVED_ON.isNotNull().and(ACTION_PLAN.EVALUATED_ON.isNull()));
  }

  Optional<ActionPlan> find(PlanId plan, int year) {
    var its = ACTION_PLAN.PLAN_ID.eq(plan.value()).and(ACTION_PLAN.YEAR.eq(year));
    return list(its).stream().findFirst();
  }

  ActionPlan get(PlanId plan, int year) {
    return find(plan, year).orElseThrow(() -> new NotFound(ActionPlanId.KIND, year));
  }

  /// Nobody changes it until this transaction ends.
  ActionPlan lock(ActionPlanId id) {
    sql.select(ACTION_PLAN.ID)
        .from(ACTION_PLAN)
        .where(ACTION_PLAN.ID.eq(id.value()))
        .forUpdate()
        .fetch();
    return list(List.of(id.value())).getFirst();
  }

  private List<ActionPlan> list(Condition wanted) {
    var rows =
        sql.selectFrom(ACTION_PLAN)
            .where(wanted)
            .orderBy(ACTION_PLAN.YEAR.desc(), ACTION_PLAN.ID)
            .fetch();
    Map<UUID, Plan> its =
        rows.stream()
            .map(ActionPlanRecord::getPlanId)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), id -> plans.get(new PlanId(id))));
    return rows.map(row -> plan(row, Objects.requireNonNull(its.get(row.getPlanId()))));
  }

  private static ActionPlan plan(ActionPlanRecord row, Plan plan) {
    return new ActionPlan(
        new ActionPlanId(row.getId()),
        plan,
        row.getYear(),
        row.getApprovedBy() == null
            ? null
            : new Resolved(row.getApprovedBy(), row.getApprovedOn(), row.getApprovedResolution()),
        row.getSummary(),
        row.getEvaluatedBy() == null
            ? null
            : new Resolved(
                row.getEvaluatedBy(), row.getEvaluatedOn(), row.getEvaluatedResolution()),
        row.getVersion());
  }

  ActionPlanId add(PlanId plan, int year, PersonId by) {
    var row = sql.newRecord(ACTION_PLAN);
    row.setId(UUID.randomUUID());
    row.setPlanId(plan.value());
    row.setYear(year);
    row.setBegunBy(by.value());
    row.setBegunAt(clock.instant());
    row.insert();
    return new ActionPlanId(row.getId());
  }

  void approve(ActionPlanId id, Resolved how) {
    var row = sql.newRecord(ACTION_PLAN);
    row.setApprovedBy(how.by());
    row.setApprovedOn(how.day());
    row.setApprovedResolution(how.resolution());
    change(id, row);
  }

  void summarise(ActionPlanId id, @Nullable String summary) {
    var row = sql.newRecord(ACTION_PLAN);
    row.setSummary(summary);
    change(id, row);
  }

  void evaluate(ActionPlanId id, Resolved how) {
    var row = sql.newRecord(ACTION_PLAN);
    row.setEvaluatedBy(how.by());
    row.setEvaluatedOn(how.day());
    row.setEvaluatedResolution(how.resolution());
    change(id, row);
  }

  private void change(ActionPlanId id, ActionPlanRecord row) {
    sql.update(ACTION_PLAN)
        .set(row)
        .set(ACTION_PLAN.VERSION, ACTION_PLAN.VERSION.plus(1))
        .where(ACTION_PLAN.ID.eq(id.value()))
        .execute();
  }
}
