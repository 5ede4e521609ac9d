package org.spoluplan.planning.rounds;

import static org.spoluplan.planning.db.Tables.COMMENT_ROUND;
import static org.spoluplan.planning.db.Tables.PLAN_VERSION;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.planning.CommentRounds;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanId;
import org.spoluplan.planning.Plans;
import org.spoluplan.planning.RoundId;
import org.spoluplan.planning.db.tables.records.CommentRoundRecord;
import org.springframework.stereotype.Repository;

/// All rounds of comments.
@Repository
class Rounds implements CommentRounds {

  private final DSLContext sql;
  private final Plans plans;
  private final Clock clock;

  Rounds(DSLContext sql, Plans plans, Clock clock) {
    this.sql = sql;
    this.plans = plans;
    this.clock = clock;
  }

  /// The newest first.
  List<Round> list() {
    return list(DSL.trueCondition());
  }

  List<Round> of(Plan plan) {
    return list(COMMENT_ROUND.PLAN_ID.eq(plan.id().value()));
  }

  List<Round> list(Collection<UUID> ids) {
    return list(COMMENT_ROUND.ID.in(ids));
  }

  Round get(RoundId id) {
    return list(List.of(id.value())).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(RoundId.KIND, id.value()));
  }

  /// Nobody changes it until this transaction ends.
  Round lock(RoundId id) {
    sql.select(COMMENT_ROUND.ID)
        .from(COMMENT_ROUND)
        .where(COMMENT_ROUND.ID.eq(id.value()))
        .forUpdate()
        .fetch();
    return get(id);
  }

  private List<Round> list(Condition wanted) {
    return sql.select(COMMENT_ROUND, PLAN_VERSION.NUMBER)
        .from(COMMENT_ROUND)
        .join(PLAN_VERSION)
        .on(PLAN_VERSION.ID.eq(COMMENT_ROUND.VERSION_ID))
        .where(wanted)
        .orderBy(COMMENT_ROUND.OPENS_ON.desc(), COMMENT_ROUND.ID)
        .fetch(row -> round(row.value1(), row.value2()));
  }

  private Round round(CommentRoundRecord row, int version) {
    return new Round(
        new RoundId(row.getId()),
        plans.get(new PlanId(row.getPlanId())),
        version,
        new Round.Setting(
            row.getName(),
            row.getIntro(),
            row.getOpensOn(),
            row.getClosesOn(),
            row.getHearingOn(),
            row.getHearingPlace(),
            row.getAnswerDays()),
        row.getSettledAt(),
        row.getVersion());
  }

  @Override
  public boolean allSettled(PlanId plan) {
    return !sql.fetchExists(
        COMMENT_ROUND,
        COMMENT_ROUND.PLAN_ID.eq(plan.value()).and(COMMENT_ROUND.SETTLED_AT.isNull()));
  }

  RoundId add(PlanId plan, UUID version, Round.Setting is, PersonId by) {
    var row = sql.newRecord(COMMENT_ROUND);
    row.setId(UUID.randomUUID());
    row.setPlanId(plan.value());
    row.setVersionId(version);
    row.setBegunBy(by.value());
    row.setBegunAt(clock.instant());
    fill(row, is);
    row.insert();
    return new RoundId(row.getId());
  }

  void put(RoundId id, Round.Setting is) {
    var row = sql.newRecord(COMMENT_ROUND);
    fill(row, is);
    sql.update(COMMENT_ROUND)
        .set(row)
        .set(COMMENT_ROUND.VERSION, COMMENT_ROUND.VERSION.plus(1))
        .where(COMMENT_ROUND.ID.eq(id.value()))
        .execute();
  }

  private static void fill(CommentRoundRecord row, Round.Setting is) {
    row.setName(is.name());
    row.setIntro(is.intro());
    row.setOpensOn(is.opens());
    row.setClosesOn(is.closes());
    row.setHearingOn(is.hearing());
    row.setHearingPlace(is.hearingPlace());
    row.setAnswerDays(is.answerDays());
  }

  void settle(RoundId id, PersonId by) {
    sql.update(COMMENT_ROUND)
        .set(COMMENT_ROUND.SETTLED_AT, clock.instant())
        .set(COMMENT_ROUND.SETTLED_BY, by.value())
        .where(COMMENT_ROUND.ID.eq(id.value()))
        .execute();
  }
}
