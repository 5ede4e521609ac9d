package org.spoluplan.planning.plans;

import static org.spoluplan.planning.db.Tables.CARD;
import static org.spoluplan.planning.db.Tables.PLAN;
import static org.spoluplan.planning.db.Tables.PLAN_LEVEL;
import static org.spoluplan.planning.db.Tables.PLAN_MUNICIPALITY;
import static org.spoluplan.planning.db.Tables.PLAN_VERSION;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.Plan.Level;
import org.spoluplan.planning.PlanId;
import org.spoluplan.planning.PlanStage;
import org.spoluplan.planning.PlanStages;
import org.spoluplan.planning.Plans;
import org.spoluplan.planning.db.tables.records.PlanLevelRecord;
import org.spoluplan.planning.db.tables.records.PlanRecord;
import org.spoluplan.territory.MunicipalityCode;
import org.springframework.stereotype.Repository;

/// All plans.
@Repository
class PlanRegister implements Plans, PlanStages {

  private final DSLContext sql;
  private final Clock clock;

  PlanRegister(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public List<Plan> list() {
    return list(DSL.trueCondition());
  }

  @Override
  public Optional<Plan> find(PlanId id) {
    return list(PLAN.ID.eq(id.value())).stream().findFirst();
  }

  List<Plan> list(Collection<UUID> ids) {
    return list(PLAN.ID.in(ids));
  }

  List<Plan> of(OrganisationId organisation) {
    return list(PLAN.ORGANISATION_ID.eq(organisation.value()));
  }

  @Override
  public Plan lock(PlanId id) {
    sql.select(PLAN.ID).from(PLAN).where(PLAN.ID.eq(id.value())).forUpdate().fetch();
    return get(id);
  }

  private List<Plan> list(Condition wanted) {
    var rows =
        sql.selectFrom(PLAN)
            .where(wanted)
            .orderBy(PLAN.FROM_YEAR.desc(), PLAN.BEGUN_AT.desc())
            .fetch();
    var ids = rows.getValues(PLAN.ID);
    var levels =
        sql.selectFrom(PLAN_LEVEL)
            .where(PLAN_LEVEL.PLAN_ID.in(ids))
            .orderBy(PLAN_LEVEL.DEPTH)
            .fetchGroups(PLAN_LEVEL.PLAN_ID, PlanRegister::level);
    var municipalities =
        sql.selectFrom(PLAN_MUNICIPALITY)
            .where(PLAN_MUNICIPALITY.PLAN_ID.in(ids))
            .fetchGroups(PLAN_MUNICIPALITY.PLAN_ID, PLAN_MUNICIPALITY.MUNICIPALITY_CODE);
    var published =
        sql.selectDistinct(PLAN_VERSION.PLAN_ID)
            .from(PLAN_VERSION)
            .where(PLAN_VERSION.PLAN_ID.in(ids).and(PLAN_VERSION.PUBLISHED))
            .fetchSet(PLAN_VERSION.PLAN_ID);
    var groups =
        sql.selectDistinct(CARD.PLAN_ID, CARD.BODY_ID)
            .from(CARD)
            .where(CARD.PLAN_ID.in(ids).and(CARD.BODY_ID.isNotNull()).and(CARD.REMOVED_AT.isNull()))
            .fetchGroups(CARD.PLAN_ID, CARD.BODY_ID);
    return rows.stream()
        .map(
            row ->
                plan(
                    row,
                    bodies(groups.getOrDefault(row.getId(), List.of())),
                    levels.getOrDefault(row.getId(), List.of()),
                    codes(municipalities.getOrDefault(row.getId(), List.of())),
                    published.contains(row.getId())))
        .toList();
  }

  private static Level level(PlanLevelRecord row) {
    return new Level(row.getDepth(), row.getName(), row.getPrefix(), row.getMeasure());
  }

  private static Set<MunicipalityCode> codes(List<String> texts) {
    return texts.stream().map(MunicipalityCode::new).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<BodyId> bodies(List<UUID> ids) {
    return ids.stream().map(BodyId::new).collect(Collectors.toUnmodifiableSet());
  }

  private static Plan plan(
      PlanRecord row,
      Set<BodyId> groups,
      List<Level> levels,
      Set<MunicipalityCode> codes,
      boolean published) {
    var body = row.getBodyId();
    var before = row.getPredecessorId();
    return new Plan(
        new PlanId(row.getId()),
        new OrganisationId(row.getOrganisationId()),
        row.getName(),
        row.getFromYear(),
        row.getToYear(),
        body == null ? null : new BodyId(body),
        groups,
        levels,
        codes,
        before == null ? null : new PlanId(before),
        Code.parse(PlanStage.class, row.getStage()),
        published,
        row.getVersion());
  }

  PlanId add(PlanSetting is, PersonId by) {
    var row = sql.newRecord(PLAN);
    row.setId(UUID.randomUUID());
    row.setOrganisationId(is.organisation().value());
    row.setStage(Code.of(PlanStage.WRITING));
    row.setBegunBy(by.value());
    row.setBegunAt(clock.instant());
    fill(row, is);
    row.insert();
    var id = new PlanId(row.getId());
    putParts(id, is);
    return id;
  }

  void put(PlanId id, PlanSetting is) {
    var row = sql.newRecord(PLAN);
    fill(row, is);
    sql.update(PLAN)
        .set(row)
        .set(PLAN.VERSION, PLAN.VERSION.plus(1))
        .where(PLAN.ID.eq(id.value()))
        .execute();
    sql.deleteFrom(PLAN_LEVEL).where(PLAN_LEVEL.PLAN_ID.eq(id.value())).execute();
    sql.deleteFrom(PLAN_MUNICIPALITY).where(PLAN_MUNICIPALITY.PLAN_ID.eq(id.value())).execute();
    putParts(id, is);
  }

  private static void fill(PlanRecord row, PlanSetting is) {
    row.setName(is.name());
    row.setFromYear(is.from());
    row.setToYear(is.to());
    row.setBodyId(is.body() == null ? null : is.body().value());
    row.setPredecessorId(is.predecessor() == null ? null : is.predecessor().value());
  }

  private void putParts(PlanId id, PlanSetting is) {
    for (var level : is.levels()) {
      sql.insertInto(PLAN_LEVEL)
          .set(PLAN_LEVEL.PLAN_ID, id.value())
          .set(PLAN_LEVEL.DEPTH, level.depth())
          .set(PLAN_LEVEL.NAME, level.name())
          .set(PLAN_LEVEL.PREFIX, level.prefix())
          .set(PLAN_LEVEL.MEASURE, level.measure())
          .execute();
    }
    for (var code : is.municipalities()) {
      sql.insertInto(PLAN_MUNICIPALITY)
          .set(PLAN_MUNICIPALITY.PLAN_ID, id.value())
          .set(PLAN_MUNICIPALITY.MUNICIPALITY_CODE, code.value())
          .execute();
    }
  }

  @Override
  public void put(PlanId id, PlanStage stage) {
    sql.update(PLAN)
        .set(PLAN.STAGE, Code.of(stage))
        .set(PLAN.VERSION, PLAN.VERSION.plus(1))
        .where(PLAN.ID.eq(id.value()))
        .execute();
  }
}
