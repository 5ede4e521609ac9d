package org.spoluplan.planning.approvals;

import static org.spoluplan.planning.db.Tables.APPROVAL;
import static org.spoluplan.planning.db.Tables.APPROVAL_DECISION;
import static org.spoluplan.planning.db.Tables.APPROVAL_STEP;
import static org.spoluplan.planning.db.Tables.PLAN_VERSION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.documents.FileId;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.planning.ApprovalId;
import org.spoluplan.planning.PlanId;
import org.spoluplan.planning.Plans;
import org.spoluplan.planning.db.tables.records.ApprovalDecisionRecord;
import org.spoluplan.planning.db.tables.records.ApprovalRecord;
import org.spoluplan.planning.db.tables.records.ApprovalStepRecord;
import org.spoluplan.territory.MunicipalityCode;
import org.springframework.stereotype.Repository;

/// All ways of plans through those who approve them.
@Repository
class Approvals {

  private final DSLContext sql;
  private final Plans plans;
  private final Clock clock;

  Approvals(DSLContext sql, Plans plans, Clock clock) {
    this.sql = sql;
    this.plans = plans;
    this.clock = clock;
  }

  /// The newest first.
  List<Approval> of(PlanId plan) {
    return list(APPROVAL.PLAN_ID.eq(plan.value()));
  }

  List<Approval> list(Collection<UUID> ids) {
    return list(APPROVAL.ID.in(ids));
  }

  /// Those that go on.
  List<Approval> open() {
    return list(APPROVAL.ENDED_AT.isNull());
  }

  boolean wentBefore(UUID version) {
    return sql.fetchExists(APPROVAL, APPROVAL.VERSION_ID.eq(version));
  }

  Approval with(StepId step) {
    var its =
        sql.select(APPROVAL_STEP.APPROVAL_ID)
            .from(APPROVAL_STEP)
            .where(APPROVAL_STEP.ID.eq(step.value()));
    return list(APPROVAL.ID.in(its)).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("approval_step", step.value()));
  }

  /// Nobody decides in it until this transaction ends.
  Approval lock(StepId step) {
    return lock(with(step).id());
  }

  Approval lock(ApprovalId id) {
    sql.select(APPROVAL.ID).from(APPROVAL).where(APPROVAL.ID.eq(id.value())).forUpdate().fetch();
    return list(List.of(id.value())).getFirst();
  }

  Optional<Approval> with(FileId file) {
    var its =
        sql.select(APPROVAL_STEP.APPROVAL_ID)
            .from(APPROVAL_DECISION)
            .join(APPROVAL_STEP)
            .on(APPROVAL_STEP.ID.eq(APPROVAL_DECISION.STEP_ID))
            .where(APPROVAL_DECISION.FILE_ID.eq(file.value()));
    return list(APPROVAL.ID.in(its)).stream().findFirst();
  }

  private List<Approval> list(Condition wanted) {
    var rows =
        sql.select(APPROVAL, PLAN_VERSION.NUMBER)
            .from(APPROVAL)
            .join(PLAN_VERSION)
            .on(PLAN_VERSION.ID.eq(APPROVAL.VERSION_ID))
            .where(wanted)
            .orderBy(APPROVAL.BEGUN_AT.desc(), APPROVAL.ID)
            .fetch();
    return rows.map(row -> approval(row.value1(), row.value2(), steps(row.value1().getId())));
  }

  private Approval approval(ApprovalRecord row, int version, List<Step> steps) {
    return new Approval(
        new ApprovalId(row.getId()),
        plans.get(new PlanId(row.getPlanId())),
        version,
        row.getDueOn(),
        row.getBegunAt(),
        steps,
        end(row));
  }

  private static Approval.@Nullable End end(ApprovalRecord row) {
    if (row.getInForce() != null) return new Approval.End.InForce(row.getInForce());
    return row.getGivenUp() == null ? null : new Approval.End.GivenUp(row.getGivenUp());
  }

  private List<Step> steps(UUID approval) {
    var its = APPROVAL_STEP.APPROVAL_ID.eq(approval);
    var decisions =
        sql.select(APPROVAL_DECISION)
            .from(APPROVAL_DECISION)
            .join(APPROVAL_STEP)
            .on(APPROVAL_STEP.ID.eq(APPROVAL_DECISION.STEP_ID))
            .where(its)
            .orderBy(APPROVAL_DECISION.POSITION)
            .fetchGroups(row -> row.value1().getStepId(), row -> decision(row.value1()));
    return sql.selectFrom(APPROVAL_STEP)
        .where(its)
        .orderBy(APPROVAL_STEP.POSITION)
        .fetch(row -> step(row, decisions.getOrDefault(row.getId(), List.of())));
  }

  private static Step step(ApprovalStepRecord row, List<Decision> decisions) {
    var body = row.getBodyId();
    var code = row.getMunicipalityCode();
    var office = row.getOfficeId();
    return new Step(
        new StepId(row.getId()),
        Code.parse(Organ.class, row.getOrgan()),
        body == null ? null : new BodyId(body),
        code == null ? null : new MunicipalityCode(code),
        office == null ? null : new OrganisationId(office),
        row.getDropped(),
        decisions);
  }

  private static Decision decision(ApprovalDecisionRecord row) {
    var meeting = row.getMeetingId();
    var file = row.getFileId();
    return new Decision(
        new Decision.Said(
            Code.parse(Verdict.class, row.getVerdict()),
            row.getDecidedOn(),
            row.getResolution(),
            meeting == null ? null : new MeetingId(meeting),
            file == null ? null : new FileId(file),
            row.getNote()),
        new PersonId(row.getWrittenBy()),
        row.getWrittenAt());
  }

  /// @param body         of groups and the steering body
  /// @param municipality of councils and assemblies
  record NewStep(
      Organ organ,
      @Nullable BodyId body,
      @Nullable MunicipalityCode municipality,
      @Nullable OrganisationId office) {}

  ApprovalId add(PlanId plan, UUID version, LocalDate due, List<NewStep> steps, PersonId by) {
    var row = sql.newRecord(APPROVAL);
    row.setId(UUID.randomUUID());
    row.setPlanId(plan.value());
    row.setVersionId(version);
    row.setDueOn(due);
    row.setBegunBy(by.value());
    row.setBegunAt(clock.instant());
    row.insert();
    for (int i = 0; i < steps.size(); i++) add(row.getId(), i, steps.get(i));
    return new ApprovalId(row.getId());
  }

  private void add(UUID approval, int position, NewStep step) {
    var row = sql.newRecord(APPROVAL_STEP);
    row.setId(UUID.randomUUID());
    row.setApprovalId(approval);
    row.setPosition(position);
    row.setOrgan(Code.of(step.organ()));
    row.setBodyId(step.body() == null ? null : step.body().value());
    row.setMunicipalityCode(step.municipality() == null ? null : step.municipality().value());
    row.setOfficeId(step.office() == null ? null : step.office().value());
    row.insert();
  }

  void decide(Step step, Decision.Said said, PersonId by) {
    var row = sql.newRecord(APPROVAL_DECISION);
    row.setStepId(step.id().value());
    row.setPosition(step.decisions().size());
    row.setVerdict(Code.of(said.verdict()));
    row.setDecidedOn(said.day());
    row.setResolution(said.resolution());
    row.setMeetingId(said.meeting() == null ? null : said.meeting().value());
    row.setFileId(said.file() == null ? null : said.file().value());
    row.setNote(said.note());
    row.setWrittenBy(by.value());
    row.setWrittenAt(clock.instant());
    row.insert();
  }

  /// @param because null: it is needed again
  void drop(StepId step, @Nullable String because) {
    sql.update(APPROVAL_STEP)
        .set(APPROVAL_STEP.DROPPED, because)
        .where(APPROVAL_STEP.ID.eq(step.value()))
        .execute();
  }

  /// Those whose municipality nobody reminded, of ways that end on that day or before.
  List<StepId> toRemind(LocalDate due) {
    return sql.select(APPROVAL_STEP.ID)
        .from(APPROVAL_STEP)
        .join(APPROVAL)
        .on(APPROVAL.ID.eq(APPROVAL_STEP.APPROVAL_ID))
        .where(APPROVAL.ENDED_AT.isNull().and(APPROVAL.DUE_ON.le(due)))
        .and(APPROVAL_STEP.OFFICE_ID.isNotNull())
        .and(APPROVAL_STEP.REMINDED_AT.isNull())
        .orderBy(APPROVAL_STEP.ID)
        .fetch(row -> new StepId(row.value1()));
  }

  void reminded(StepId step) {
    sql.update(APPROVAL_STEP)
        .set(APPROVAL_STEP.REMINDED_AT, clock.instant())
        .where(APPROVAL_STEP.ID.eq(step.value()))
        .execute();
  }

  void end(ApprovalId id, Approval.End end, PersonId by) {
    var row = sql.newRecord(APPROVAL);
    switch (end) {
      case Approval.End.InForce(var from) -> row.setInForce(from);
      case Approval.End.GivenUp(var because) -> row.setGivenUp(because);
    }
    row.setEndedBy(by.value());
    row.setEndedAt(clock.instant());
    sql.update(APPROVAL).set(row).where(APPROVAL.ID.eq(id.value())).execute();
  }
}
